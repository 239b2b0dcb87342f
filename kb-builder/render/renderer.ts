import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BodyToRender } from './render-body.ts';
import { MAX_PATIENCE, type RenderAnswer, type RenderNews, type RenderOrder } from './render-messages.ts';
import { say } from '../wording/message.ts';

/** Most processor time for one article. An ordinary one takes three thousandths of a second, a table of 20,000 cells one second. */
const TIME_LIMIT_MS = 3_000;
/** Memory of a render process. */
const HEAP_LIMIT_MB = 512;
/** Room for young objects: a DOM lives for one article, and with the usual 16 MB much of it is copied before it dies. */
const YOUNG_HEAP_MB = 32;
/** Up to so many articles are quicker in one process than in two: starting one takes most of a second. */
const ENOUGH_FOR_ONE = 60;
/** More would not make a build much faster on most machines, and each takes 150 MB. */
const MAX_PROCESSES = 2;

/** Renders articles in processes of their own. Keep it while content changes (as the preview does) and close it at the end. */
export class Renderer {
  readonly #timeLimitMs: number;
  readonly #idle: RenderProcess[] = [];
  readonly #all = new Set<RenderProcess>();
  #closed = false;

  constructor(options: { readonly timeLimitMs?: number } = {}) {
    this.#timeLimitMs = options.timeLimitMs ?? TIME_LIMIT_MS;
  }

  /**
   * Renders all bodies and hands each to `onRendered` as soon as it is done, in any order.
   * @throws when no render process can be started at all.
   */
  async renderAll(bodies: readonly BodyToRender[], onRendered: (index: number, answer: RenderAnswer) => void): Promise<void> {
    let next = 0;
    const work = async (): Promise<void> => {
      let process = this.#idle.pop() ?? this.#start();
      while (next < bodies.length && !this.#closed) {
        const index = next;
        next += 1;
        onRendered(index, await process.render(bodies[index]!, this.#timeLimitMs));
        if (process.isSpent) {
          this.#all.delete(process);
          process.kill();
          process = this.#start();
        }
      }
      this.#idle.push(process);
    };
    const processes = Math.min(bodies.length <= ENOUGH_FOR_ONE ? 1 : MAX_PROCESSES, bodies.length);
    await Promise.all(Array.from({ length: processes }, work));
  }

  close(): void {
    this.#closed = true;
    for (const process of this.#all) process.kill();
    this.#all.clear();
    this.#idle.length = 0;
  }

  #start(): RenderProcess {
    const process = new RenderProcess();
    this.#all.add(process);
    return process;
  }
}

class RenderProcess {
  readonly #child: ChildProcess;
  readonly #ready: Promise<string | undefined>;
  #spent = false;

  constructor() {
    const { file, execArgv } = findProgram();
    this.#child = fork(file, [], {
      execArgv: [...execArgv, `--max-old-space-size=${HEAP_LIMIT_MB}`, `--max-semi-space-size=${YOUNG_HEAP_MB}`],
      // What V8 prints when it dies is for nobody; the builder says it in words.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    // The build must be able to end while a process starts.
    this.#child.unref();
    let said = '';
    this.#child.stderr?.on('data', (chunk: Buffer) => { if (said.length < 2000) said += chunk.toString(); });
    (this.#child.stderr as unknown as { unref?: () => void } | null)?.unref?.();
    this.#ready = new Promise((resolve) => {
      this.#child.once('message', () => resolve(undefined));
      this.#child.once('exit', () => resolve(said));
      this.#child.once('error', (error) => resolve(error.message));
    });
  }

  /** True when the process has died or may not be trusted any more. */
  get isSpent(): boolean {
    return this.#spent;
  }

  async render(body: BodyToRender, timeLimitMs: number): Promise<RenderAnswer> {
    const hold = setInterval(() => undefined, 60_000);
    try {
      const failure = await this.#ready;
      if (failure !== undefined) throw new Error(`The process that renders articles does not start: ${failure.trim().split('\n').slice(0, 3).join(' ') || 'it said nothing'}`);
      return await this.#ask({ body, timeLimitMs });
    } finally {
      clearInterval(hold);
    }
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #ask(order: RenderOrder): Promise<RenderAnswer> {
    return new Promise((resolve) => {
      const done = (answer: RenderAnswer): void => {
        clearTimeout(timer);
        this.#child.off('message', onMessage);
        this.#child.off('exit', onExit);
        // After a time-out the DOM inside may be in any state.
        if (!answer.ok && answer.code === 'too-slow') this.#spent = true;
        resolve(answer);
      };
      const onMessage = (message: RenderAnswer | RenderNews): void => {
        if (typeof message === 'object') done(message);
      };
      const onExit = (): void => {
        this.#spent = true;
        done({ ok: false, code: 'too-large', message: say`the article needs more than the limit of ${HEAP_LIMIT_MB} MB of memory, or is nested too deeply` });
      };
      // The process notices its limit itself; this is for one that does not, whatever the reason.
      const timer = setTimeout(() => {
        this.#spent = true;
        this.kill();
        done({ ok: false, code: 'too-slow', message: say`rendering takes longer than the limit of ${order.timeLimitMs / 1000} seconds an article` });
      }, order.timeLimitMs * MAX_PATIENCE * 2 + 10_000);
      this.#child.on('message', onMessage as (message: unknown) => void);
      this.#child.once('exit', onExit);
      this.#child.send(order);
    });
  }
}

/** `render-worker.js` beside the bundled command; its TypeScript source, through tsx, in development and tests. */
function findProgram(): { file: string; execArgv: string[] } {
  if (import.meta.url.endsWith('.ts')) {
    const tsx = createRequire(import.meta.url).resolve('tsx');
    return { file: fileURLToPath(new URL('../render-worker.ts', import.meta.url)), execArgv: ['--import', pathToFileURL(tsx).href] };
  }
  for (const place of ['./render-worker.js', '../render-worker.js']) {
    const file = fileURLToPath(new URL(place, import.meta.url));
    if (fs.existsSync(file)) return { file, execArgv: [] };
  }
  throw new Error('The file render-worker.js is missing beside the hjelp command; install hjelp again, or run its build.');
}
