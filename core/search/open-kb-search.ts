import { readKbIndexFile, type KbIndexFile } from '../contract/kb-index.ts';
import { IndexSearch } from './index-search.ts';
import { PackedSource } from './packed-source.ts';
import type { SearchAnswer, SearchOptions } from './search-answer.ts';
import { SEARCH_WEIGHTS, type SearchWeights } from './search-weights.ts';

/** The search of one locale of a knowledge base. */
export interface KbSearch {
  readonly locale: string;
  readonly release: string;
  /** Answers any string; never throws. */
  search(query: string, options?: SearchOptions): SearchAnswer;
  /**
   * From now on hits carry the passage that answers. The ranking does not change.
   * @throws {ContractError} when the file is damaged or of another release.
   */
  addPassages(passages: unknown): void;
}

/**
 * Opens an index file (already parsed JSON), and its passages if they are at hand.
 * @throws {ContractError} when the format, the fields or the terms of the probe sentence are not those of this version.
 */
export function openKbSearch(index: unknown, passages?: unknown): KbSearch {
  return openWithWeights(index, passages, SEARCH_WEIGHTS);
}

/** For measuring other weights; programs use {@link openKbSearch}. */
export function openWithWeights(index: unknown, passages: unknown, weights: SearchWeights): KbSearch {
  const search = new PackedSearch(readKbIndexFile(index), weights);
  if (passages !== undefined) search.addPassages(passages);
  return search;
}

class PackedSearch implements KbSearch {
  readonly locale: string;
  readonly release: string;
  private readonly source: PackedSource;
  private readonly asker: IndexSearch;

  constructor(file: KbIndexFile, weights: SearchWeights) {
    this.source = new PackedSource(file);
    this.locale = file.locale;
    this.release = file.release;
    this.asker = new IndexSearch(this.source, weights);
  }

  addPassages(passages: unknown): void {
    this.source.addPassages(passages);
    this.asker.forgetPassages();
  }

  search(query: string, options?: SearchOptions): SearchAnswer {
    return this.asker.search(query, options);
  }
}
