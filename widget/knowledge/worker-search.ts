import type { ArticlePlace } from '../../core/search/open-sharded-search.ts';
import type { SearchAnswer, SearchOptions } from '../../core/search/search-answer.ts';
import type { BegunWorker } from './begun-search.ts';
import { KnowledgeProblem, problemMessage } from './knowledge-problem.ts';
import type { FetchFile, SearchFiles } from './opened-search.ts';
import { readAnswer, readFetchesByNeed, readPlace, readToPage, type SearchRequest, type ToPage, type ToWorker } from './search-messages.ts';
import { RunnerGone, type SearchRunner } from './search-runner.ts';

/** The page's end of the wall: a worker, or in a test a port. */
export interface WorkerEnd {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message' | 'messageerror' | 'error', listener: (event: Event) => void): void;
  terminate(): void;
}

export interface WorkerSearchOptions {
  readonly fetchFile: FetchFile;
  /**
   * So long may a worker with something to do stay silent, in milliseconds. Then it is asked whether it is there, and given as
   * long again: a page that was put to sleep finds its answer waiting. Default 4000.
   */
  readonly silenceMs?: number;
  /** The worker has been asked something already. */
  readonly begun?: BegunWorker | undefined;
}

interface Asked {
  resolve(value: unknown): void;
  reject(error: Error): void;
  onBetter?: ((answer: SearchAnswer) => void) | undefined;
}

/** The search in a worker: whatever it does, the page can be typed in and scrolled. */
export class WorkerSearch implements SearchRunner {
  readonly #worker: WorkerEnd;
  readonly #fetchFile: FetchFile;
  readonly #silenceMs: number;
  readonly #asked = new Map<number, Asked>();
  readonly #begun: Pick<BegunWorker, 'asks' | 'opening'>;
  #isOpened = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasAsked = false;
  #gone: RunnerGone | undefined;

  constructor(worker: WorkerEnd, { fetchFile, silenceMs = 4000, begun }: WorkerSearchOptions) {
    this.#begun = begun ?? { asks: 0 };
    this.#worker = worker;
    this.#fetchFile = fetchFile;
    this.#silenceMs = silenceMs;
    worker.addEventListener('message', (event) => {
      try {
        this.#onMessage(readToPage((event as MessageEvent<unknown>).data));
      } catch (error) {
        this.#leave(`said something that cannot be understood: ${String(error)}`);
      }
    });
    worker.addEventListener('messageerror', () => { this.#leave('said something that cannot be read'); });
    worker.addEventListener('error', (event) => {
      // The page's own handlers of errors are not meant for it.
      event.preventDefault();
      this.#leave(`could not be started, or stopped: ${(event as ErrorEvent).message ?? 'no reason given. A content-security policy may refuse it (worker-src)'}`);
    });
  }

  async open(files: SearchFiles): Promise<boolean> {
    const begun = this.#begun;
    const opening = this.#isOpened ? undefined : begun.opening;
    this.#isOpened = true;
    if (opening) return readFetchesByNeed(await this.#await(opening));
    begun.opening ??= { ask: begun.asks + 1 };
    return readFetchesByNeed(await this.#ask({ kind: 'open', files: { ...files } }));
  }

  /** The answer to what another one has asked. */
  #await({ ask, said }: NonNullable<BegunWorker['opening']>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#gone) return reject(this.#gone);
      this.#asked.set(ask, { resolve, reject });
      if (said === undefined) this.#listen();
      else this.#onMessage(readToPage(said));
    });
  }
  async search(query: string, options: SearchOptions): Promise<SearchAnswer> {
    const value = await this.#ask({ kind: 'search', query, options: asMessage(options) });
    try {
      return readAnswer(value);
    } catch (error) {
      this.#leave(`gave an answer that is none: ${String(error)}`);
      throw this.#gone!;
    }
  }

  async addPassages(file: Blob): Promise<void> { await this.#ask({ kind: 'passages', file }); }
  async fetchFor(query: string, options: SearchOptions, onBetter: (answer: SearchAnswer) => void): Promise<void> { await this.#ask({ kind: 'fetch', query, options: asMessage(options) }, onBetter); }
  async locate(id: string): Promise<ArticlePlace | undefined> { return readPlace(await this.#ask({ kind: 'locate', id })); }
  end(): void { this.#leave('was ended'); }

  #ask(request: SearchRequest, onBetter?: (answer: SearchAnswer) => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#gone) return reject(this.#gone);
      const ask = this.#begun.asks += 1;
      this.#asked.set(ask, { resolve, reject, onBetter });
      this.#worker.postMessage({ kind: 'ask', ask, request });
      if (!this.#timer) this.#listen();
    });
  }

  #onMessage(message: ToPage): void {
    if (this.#gone) return;
    this.#wasAsked = false;
    if (message.kind === 'wants') void this.#give(message.file, message.path);
    else if (message.kind !== 'here') {
      const asked = this.#asked.get(message.ask);
      if (message.kind === 'better') asked?.onBetter?.(message.answer as SearchAnswer);
      else {
        this.#asked.delete(message.ask);
        if (message.kind === 'done') asked?.resolve(message.value);
        else asked?.reject(new KnowledgeProblem(message.problem.code, message.problem.message, message.problem.status));
      }
    }
    this.#listen();
  }

  async #give(file: number, path: string): Promise<void> {
    const found = await this.#fetchFile(path).then((blob) => ({ blob }), (error: unknown) => ({ problem: problemMessage(error) }));
    if (!this.#gone) this.#worker.postMessage({ kind: 'file', file, ...found });
  }

  /** Counts the silence anew, while there is something to hear. */
  #listen(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#asked.size === 0 ? undefined : setTimeout(() => {
      if (this.#wasAsked) return this.#leave(`said nothing for ${2 * this.#silenceMs} ms`);
      this.#timer = undefined;
      this.#wasAsked = true;
      void this.#ask({ kind: 'ping' }).catch(() => { /* those who asked are told */ });
    }, this.#silenceMs);
  }

  #leave(why: string): void {
    if (this.#gone) return;
    this.#gone = new RunnerGone(`The worker ${why}.`);
    clearTimeout(this.#timer);
    this.#worker.terminate();
    for (const { reject } of this.#asked.values()) reject(this.#gone);
    this.#asked.clear();
  }
}

/** Lists of the caller's may be frozen or proxied; what crosses is plain. */
function asMessage({ audiences, ...rest }: SearchOptions): SearchOptions & { audiences?: string[] } {
  return { ...rest, ...(audiences && { audiences: [...audiences] }) };
}
