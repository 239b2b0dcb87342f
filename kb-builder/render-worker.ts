/**
 * The process that renders articles, one at a time, for `render/renderer.ts`. A process of its own because what it does to
 * strangers' text can end badly: a parser that runs for minutes, a heap that fills, a stack that overflows where V8
 * knows no way back. Then this process dies, and the build goes on and names the article.
 */
import vm from 'node:vm';
import { ArticleTooLarge } from './render/article-tree.ts';
import { renderBody } from './render/render-body.ts';
import { ArticleUnwritable } from './render/refuse-unwritable.ts';
import { MAX_PATIENCE, type RenderAnswer, type RenderNews, type RenderOrder } from './render/render-messages.ts';
import { say } from './wording/message.ts';

/** Holds the work for the script below: only a script can be given a time limit. */
const hands: { work: () => unknown } = { work: () => undefined };
const limited = new vm.Script('hjelpHands.work()');
Object.defineProperty(globalThis, 'hjelpHands', { value: hands });

process.on('message', (order: RenderOrder) => {
  process.send!(answer(order) satisfies RenderAnswer);
});
// The builder is gone: nobody will read what we make.
process.on('disconnect', () => process.exit(0));

/**
 * Renders within a limit of processor time. Only the clock on the wall can interrupt a script, and on a busy machine that
 * clock runs on while the script waits: so an interrupted article is begun again with more of it, until it has really
 * had its time.
 */
function answer({ body, timeLimitMs }: RenderOrder): RenderAnswer {
  hands.work = () => renderBody(body);
  for (let wallMs = timeLimitMs; ; wallMs *= 2) {
    const before = process.cpuUsage();
    try {
      return { ok: true, body: limited.runInThisContext({ timeout: wallMs }) as ReturnType<typeof renderBody> };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') return refusal(error);
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 >= timeLimitMs * 0.8 || wallMs >= timeLimitMs * MAX_PATIENCE) return { ok: false, code: 'too-slow', message: say`rendering takes longer than the limit of ${timeLimitMs / 1000} seconds an article` };
      process.send!('busy' satisfies RenderNews);
    }
  }
}

function refusal(error: unknown): RenderAnswer {
  if (error instanceof ArticleUnwritable) return { ok: false, code: 'too-large', message: error.said, line: error.line };
  if (error instanceof ArticleTooLarge) return { ok: false, code: 'too-large', message: error.said };
  if (error instanceof RangeError) return { ok: false, code: 'too-large', message: say`the text is nested too deeply to be rendered` };
  return { ok: false, code: 'not-rendered', message: say`the article cannot be rendered (${error instanceof Error ? error.message.split('\n')[0] : String(error)})` };
}

process.send!('ready' satisfies RenderNews);
