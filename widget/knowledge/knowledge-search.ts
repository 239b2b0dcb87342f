import type { ArticlePlace } from '../../core/search/open-sharded-search.ts';
import type { SearchAnswer, SearchOptions } from '../../core/search/search-answer.ts';
import type { SearchFiles } from './opened-search.ts';
import { RunnerGone, type SearchRunner } from './search-runner.ts';

/** Where a search can be done, best first. The last one is expected to work everywhere. */
export interface RunnerChoice {
  /** For the integrator, under `debug`. */
  readonly name: string;
  /** @returns a sentence that says why not, where it cannot be used at all. */
  start(): SearchRunner | string;
}

interface Running {
  readonly runner: SearchRunner;
  readonly opened: Promise<boolean>;
  /** What `opened` has said, if it has. */
  fetchesByNeed?: boolean;
}

/**
 * The search of one locale, whoever does it: what the first choice cannot do, or leaves undone, the next one does, and the
 * visitor notices nothing. It can be put to rest, and wakes at the next question.
 */
export class KnowledgeSearch {
  /** True when answers may be partial at first: see {@link fetchFor}. Known once it was opened. */
  fetchesByNeed = false;
  readonly #choices: RunnerChoice[];
  readonly #onChoice: (name: string, why: string) => void;
  #files: SearchFiles;
  #running: Running | undefined;
  #isResting = false;
  #isOver = false;
  #wake: (() => void)[] = [];

  /** @param onChoice Told which choice is used, and why no better one. */
  constructor(files: SearchFiles, choices: readonly RunnerChoice[], onChoice: (name: string, why: string) => void) {
    this.#files = files;
    this.#choices = [...choices];
    this.#onChoice = onChoice;
  }

  /** Whose words it knows. */
  get locale(): string { return this.#files.locale; }

  /** Makes everything ready for the first question. @throws {KnowledgeProblem} when the files are not what they should be. */
  async open(): Promise<void> { await this.#with(async () => {}); }

  /** @throws {KnowledgeProblem} only where no choice is left that works. */
  search(query: string, options: SearchOptions): Promise<SearchAnswer> { return this.#with((runner) => runner.search(query, options)); }

  /** @throws {KnowledgeProblem} when they are damaged or of another release. */
  async addPassages(passages: Blob): Promise<void> {
    await this.#with((runner) => runner.addPassages(passages));
    this.#files = { ...this.#files, passages };
  }

  /** Fetches what the final answer needs, of an index that is fetched by need. @throws {KnowledgeProblem} */
  fetchFor(query: string, options: SearchOptions, onBetter: (answer: SearchAnswer) => void): Promise<void> { return this.#with((runner) => runner.fetchFor(query, options, onBetter)); }

  /** Where an article is that the overview does not list. @throws {KnowledgeProblem} */
  locate(id: string): Promise<ArticlePlace | undefined> { return this.#with((runner) => runner.locate(id)); }

  /** Frees what it holds beside the files. What is asked from now on waits for {@link wake}. */
  rest(): void {
    this.#isResting = true;
    this.#running?.runner.end();
    this.#running = undefined;
  }

  /** Frees what it holds beside the files until somebody asks, or opens it. */
  doze(): void {
    const running = this.#running;
    this.#running = undefined;
    running?.runner.end();
  }

  wake(): void {
    this.#isResting = false;
    for (const go of this.#wake.splice(0)) go();
  }

  /** Frees all that it holds, for good: another search has taken its place. What was asked and not answered, and what is asked from now on, rejects with {@link RunnerGone}. */
  end(): void {
    this.#isOver = true;
    this.rest();
    this.wake();
  }

  async #with<T>(ask: (runner: SearchRunner) => Promise<T>): Promise<T> {
    for (;;) {
      if (this.#isResting) await new Promise<void>((resolve) => { this.#wake.push(resolve); });
      if (this.#isOver) throw new RunnerGone('The search was ended.');
      const running = this.#running ??= this.#start();
      try {
        // Where that is known, what is asked leaves at once.
        this.fetchesByNeed = running.fetchesByNeed ?? await running.opened;
        return await ask(running.runner);
      } catch (error) {
        if (this.#running !== running) {
          // Another question has noticed it first, or it was put to rest: asked again.
          if (error instanceof RunnerGone) continue;
          throw error;
        }
        if (!(error instanceof RunnerGone)) throw error;
        this.#running = undefined;
        this.#giveUp(error.message);
      }
    }
  }

  #start(): Running {
    for (;;) {
      const runner = this.#choices[0]!.start();
      if (typeof runner === 'string') {
        this.#giveUp(runner);
        continue;
      }
      const opened = runner.open(this.#files);
      const running: Running = { runner, opened };
      // A script that could not be had may be there the next time.
      opened.then((byNeed) => { running.fetchesByNeed = byNeed; }, () => { if (this.#running === running && this.#choices.length === 1) this.#running = undefined; });
      return running;
    }
  }

  #giveUp(why: string): void {
    if (this.#choices.length > 1) this.#choices.shift();
    this.#onChoice(this.#choices[0]!.name, why);
  }
}
