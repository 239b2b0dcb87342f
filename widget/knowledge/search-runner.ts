import type { ArticlePlace } from '../../core/search/open-sharded-search.ts';
import type { SearchAnswer, SearchOptions } from '../../core/search/search-answer.ts';
import type { SearchFiles } from './opened-search.ts';

/** Where questions are answered: in a worker, or on the page. Asked before it is opened, or after it was ended, it rejects. */
export interface SearchRunner {
  /** @returns whether it fetches by need. @throws {KnowledgeProblem} */
  open(files: SearchFiles): Promise<boolean>;
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
  addPassages(file: Blob): Promise<void>;
  fetchFor(query: string, options: SearchOptions, onBetter: (answer: SearchAnswer) => void): Promise<void>;
  locate(id: string): Promise<ArticlePlace | undefined>;
  /** Frees all that it holds. What was asked and not answered rejects with {@link RunnerGone}. */
  end(): void;
}

/** It was ended, or does not work here: the question can be asked another one. */
export class RunnerGone extends Error {
  override readonly name = 'RunnerGone';
}
