import type { SearchHit } from '../../core/search/search-answer.ts';
import type { WorkerEnd } from './worker-search.ts';

/** A worker that searches, and what it has been asked before whoever uses it for good was here. */
export interface BegunWorker {
  readonly worker: WorkerEnd;
  /** Path of the index that it is for; undefined while nobody knows it. */
  readonly index: string | undefined;
  /** Numbers of questions up to this one are taken. */
  asks: number;
  /** It has been told to open the index: with which question, and what it said if it has. */
  opening?: { readonly ask: number; said?: unknown };
  /** It cannot be used: why, as `whyNoWorker` explains it. */
  failure?: string;
  /** Resolves when its script runs, or will not. */
  readonly begun: Promise<unknown>;
}

/** What the first panel shows of an answer from full text. */
export type EarlyHit = Pick<SearchHit, 'id' | 'title' | 'path'>;

/** So long whoever waits for the worker's script waits, in milliseconds. */
const SCRIPT_MS = 15_000;

/**
 * The search before the panel is here: a worker that opens the index as soon as both have come, and answers the first panel. It knows
 * as little as it can, since it comes with the first few kilobytes; the panel proper takes the worker over as it is.
 */
export class BegunSearch implements BegunWorker {
  readonly worker: WorkerEnd;
  readonly index: string | undefined;
  asks = 0;
  opening: BegunWorker['opening'];
  failure: string | undefined;
  readonly begun: Promise<unknown>;
  /** Called when it can answer, or never will. */
  onOpened: () => void = () => {};
  #canAnswer = false;
  #asking: number | undefined;
  #next: (() => void) | undefined;
  #onAnswer: (hits: readonly EarlyHit[]) => void = () => {};

  /** @param index As it comes over the network, where its name is known; what goes wrong with it is for the panel to say. */
  constructor(worker: WorkerEnd, index: { readonly path: string; readonly locale: string; readonly file: Promise<Blob>; readonly isSharded?: boolean | undefined } | undefined) {
    this.worker = worker;
    this.index = index?.path;
    this.begun = new Promise<void>((goOn) => {
      const timer = setTimeout(goOn, SCRIPT_MS);
      const resolve = (): void => {
        clearTimeout(timer);
        goOn();
      };
      worker.addEventListener('message', (event) => {
        resolve();
        this.#take((event as MessageEvent<unknown>).data);
      });
      worker.addEventListener('error', (event) => {
        // The page's own handlers of errors are not meant for it.
        event.preventDefault();
        this.failure = 'stopped';
        this.onOpened();
        resolve();
      });
    });
    if (index) this.#open(index).catch(() => {});
  }

  async #open({ locale, file, isSharded }: { readonly locale: string; readonly file: Promise<Blob>; readonly isSharded?: boolean | undefined }): Promise<void> {
    const index = await file;
    if (this.opening) return;
    this.opening = { ask: this.asks += 1 };
    this.worker.postMessage({ kind: 'ask', ask: this.asks, request: { kind: 'open', files: { locale, index } } });
    // It answers when it has opened: a message to and fro less to wait for. Of an index that is fetched by need there is nothing here to answer from.
    this.#canAnswer = !isSharded;
    this.#goOn();
  }

  /** Asks as soon as that can be, if nothing else has been asked by then. @param onAnswer Called with what is worth showing, unless something else has been asked meanwhile. */
  ask(query: string, onAnswer: (hits: readonly EarlyHit[]) => void): void {
    this.#next = () => {
      this.#onAnswer = onAnswer;
      this.#asking = this.asks += 1;
      this.worker.postMessage({ kind: 'ask', ask: this.#asking, request: { kind: 'search', query, options: { asYouType: true, excerpts: false } } });
    };
    this.#goOn();
  }

  #goOn(): void {
    if (!this.#canAnswer || this.#asking !== undefined) return;
    const ask = this.#next;
    this.#next = undefined;
    ask?.();
  }

  /** What is not as it should be is left to the panel, which reads messages with care. */
  #take(message: unknown): void {
    const { kind, ask, value } = Object(message) as { kind?: unknown; ask?: unknown; value?: unknown };
    const { opening } = this;
    if (opening && ask === opening.ask) {
      opening.said = message;
      this.#canAnswer = kind === 'done' && value === false;
      this.onOpened();
    } else if (this.#asking !== undefined && ask === this.#asking) {
      this.#asking = undefined;
      const { hits, total } = Object(value) as { hits?: unknown; total?: unknown };
      if (!this.#next) this.#onAnswer(Array.isArray(hits) ? hits.slice(0, Number(total)) as EarlyHit[] : []);
    }
    this.#goOn();
  }
}
