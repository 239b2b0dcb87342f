import type { ArticlePlace } from '../../core/search/open-sharded-search.ts';
import type { SearchAnswer, SearchOptions } from '../../core/search/search-answer.ts';
import { KnowledgeProblem } from './knowledge-problem.ts';
import type { FetchFile, OpenedSearch, SearchFiles } from './opened-search.ts';
import { RunnerGone, type SearchRunner } from './search-runner.ts';

/** The search on the page itself, for pages that can have no worker. An answer is there within the task in which it is asked for. */
export class PageSearch implements SearchRunner {
  readonly #script: string;
  readonly #fetchFile: FetchFile;
  #opened: OpenedSearch | undefined;

  /** @param script Address of search-script.ts as it was built. */
  constructor(script: string, fetchFile: FetchFile) {
    this.#script = script;
    this.#fetchFile = fetchFile;
  }

  async open(files: SearchFiles): Promise<boolean> {
    const address = this.#script;
    const { openSearch } = await (import(/* @vite-ignore */ address) as Promise<typeof import('./search-script.ts')>).catch((error: unknown) => {
      throw new KnowledgeProblem('network', `The search's script could not be loaded: ${String(error)}`);
    });
    this.#opened = await openSearch(files, this.#fetchFile);
    return this.#opened.fetchesByNeed;
  }

  async search(query: string, options: SearchOptions): Promise<SearchAnswer> { return this.#now.search(query, options); }
  addPassages(file: Blob): Promise<void> { return this.#now.addPassages(file); }
  fetchFor(query: string, options: SearchOptions, onBetter: (answer: SearchAnswer) => void): Promise<void> { return this.#now.fetchFor(query, options, onBetter); }
  locate(id: string): Promise<ArticlePlace | undefined> { return this.#now.locate(id); }
  end(): void { this.#opened = undefined; }

  get #now(): OpenedSearch {
    if (!this.#opened) throw new RunnerGone('The search was ended.');
    return this.#opened;
  }
}
