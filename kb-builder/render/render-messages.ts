import type { Message } from '../wording/message.ts';
import type { BodyToRender, RenderedBody } from './render-body.ts';

/** What the builder asks of a render process. */
export interface RenderOrder {
  readonly body: BodyToRender;
  /** Processor time, in milliseconds. */
  readonly timeLimitMs: number;
}

/** What it answers. */
export type RenderAnswer = { readonly ok: true; readonly body: RenderedBody } | RenderRefusal;

/** What it says before: that it can begin, and that it begins an article again because the machine was busy. */
export type RenderNews = 'ready' | 'busy';

/** How many times the limit an article may take by the clock on the wall. */
export const MAX_PATIENCE = 8;

/** Why an article was not rendered. */
export interface RenderRefusal {
  readonly ok: false;
  readonly code: 'too-slow' | 'too-large' | 'not-rendered';
  readonly message: Message;
  /** Line of the body, when it is known. */
  readonly line?: number;
}
