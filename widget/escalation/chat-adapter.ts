import type { HandoverContext } from '../../core/contract/handover-context.ts';

/** What a chat can carry. Declared by each adapter; the documents' table is made from it. */
export interface ChatCapabilities {
  /** A text can be put into the visitor's composer, to be sent by hand. */
  readonly draft: boolean;
  /** A message can be sent for the visitor. */
  readonly send: boolean;
  /** What structured context hangs on. */
  readonly context: 'none' | 'person' | 'conversation';
  /** Longest value of one context field, in characters; absent when there is no such limit. */
  readonly maxValueLength?: number;
  /** Origins that a page's content-security policy must allow. */
  readonly cspOrigins: readonly string[];
}

/** How an attempt to reach a human ended. Says `sent` only when the chat has confirmed it. */
export type ChatOutcome =
  | { readonly outcome: 'sent' }
  /** The chat is open before the visitor, who still has to send. */
  | { readonly outcome: 'opened' }
  /** Nobody can be reached this way; the next channel is offered. */
  | { readonly outcome: 'unavailable'; readonly detail: string }
  /** It may succeed in a moment. */
  | { readonly outcome: 'failed'; readonly detail: string };

/** One chat product. `open` is called when the visitor asks for it, never before, and never throws. */
export interface ChatAdapter {
  /** Named in events: `desk`, `zendesk` … */
  readonly name: string;
  readonly capabilities: ChatCapabilities;
  /** @param context Exactly what the visitor was shown. @param message In the visitor's words. */
  open(context: HandoverContext, message: string): Promise<ChatOutcome>;
}
