import { readKbIndexFile } from '../contract/kb-index.ts';
import { articlesOfColumns } from './article-columns.ts';
import { openCodedPostings } from './coded-postings.ts';
import { IndexSearch } from './index-search.ts';
import { PackedSource } from './packed-source.ts';
import { unpackWords } from './packed-words.ts';
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
  const file = readKbIndexFile(index);
  const { engine } = file;
  const words = unpackWords(engine.words);
  const articles = articlesOfColumns(file.articles);
  const search = new PackedSearch(new PackedSource({ ...file, articles }, { words, cuts: engine.cuts, openPostings: () => openCodedPostings(engine, words, { articles, untitled: file.articles.untitled }) }), weights);
  if (passages !== undefined) search.addPassages(passages);
  return search;
}

/** The search of an index that is here as a whole. */
export class PackedSearch implements KbSearch {
  readonly locale: string;
  readonly release: string;
  private readonly source: PackedSource;
  private readonly asker: IndexSearch;

  constructor(source: PackedSource, weights: SearchWeights = SEARCH_WEIGHTS) {
    this.source = source;
    this.locale = source.locale;
    this.release = source.release;
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
