/**
 * The process that renders articles, one at a time, for `render/renderer.ts`. A process of its own because what it does to
 * strangers' text can end badly: a parser that runs for minutes, a heap that fills, a stack that overflows where V8
 * knows no way back. Then this process dies, and the build goes on and names the article.
 */
import vm from 'node:vm';
import { ArticleTooLarge } from './render/article-tree.ts';
import { renderBody, type BodyToRender } from './render/render-body.ts';
import { ArticleTooDeep } from './render/refuse-too-deep.ts';
import type { RenderAnswer, RenderOrder } from './render/renderer.ts';

/** Holds the work for the script below: only a script can be given a time limit. */
const hands: { work: () => unknown } = { work: () => undefined };
const limited = new vm.Script('hjelpHands.work()');
Object.defineProperty(globalThis, 'hjelpHands', { value: hands });

process.on('message', (order: RenderOrder) => {
  process.send!(answer(order.body, order.timeLimitMs) satisfies RenderAnswer);
});
// The builder is gone: nobody will read what we make.
process.on('disconnect', () => process.exit(0));

function answer(body: BodyToRender, timeLimitMs: number): RenderAnswer {
  hands.work = () => renderBody(body);
  try {
    return { ok: true, body: limited.runInThisContext({ timeout: timeLimitMs }) as ReturnType<typeof renderBody> };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      return { ok: false, code: 'too-slow', message: `rendering took longer than the limit of ${timeLimitMs / 1000} seconds an article` };
    }
    if (error instanceof ArticleTooDeep) return { ok: false, code: 'too-large', message: error.message, line: error.line };
    if (error instanceof ArticleTooLarge) return { ok: false, code: 'too-large', message: error.message };
    if (error instanceof RangeError) return { ok: false, code: 'too-large', message: 'the text is nested too deeply to be rendered' };
    return { ok: false, code: 'not-rendered', message: `the article cannot be rendered (${error instanceof Error ? error.message.split('\n')[0] : String(error)})` };
  }
}

process.send!('ready');
