import { readKbShardsFile, type KbShardsFile } from '../contract/kb-shards.ts';
import { IndexSearch } from './index-search.ts';
import type { KbSearch } from './open-kb-search.ts';
import type { SearchAnswer, SearchOptions } from './search-answer.ts';
import { SEARCH_WEIGHTS } from './search-weights.ts';
import { forAll, ShardsMissing, ShardStore } from './shard-store.ts';
import { lengthShardsOf } from './sharded-postings.ts';
import { ShardedSource } from './sharded-source.ts';
import { textToWords } from './text-to-words.ts';
import { MAX_QUERY_CHARACTERS } from './understand-query.ts';

/** How shards are had: the parsed JSON of `<folder>/<name>.json`, `folder` relative to the knowledge base's root. */
export type FetchShard = (path: string) => Promise<unknown>;

/** Where an article is, of an index that has no list of all. */
export interface ArticlePlace {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly path: string;
  /** Path of the article's own file. */
  readonly file: string;
}

/** The search of a large knowledge base, of which only what questions ask for is fetched. */
export interface ShardedKbSearch extends KbSearch {
  /**
   * Fetches what the final answer to this question needs, and its passages; at once when all of it is here.
   * @param onProgress Called when a better answer can be given than before, the last time when it is final; a promise is waited for.
   * @throws what fetching throws; what came until then is kept.
   */
  fetchFor(query: string, options?: SearchOptions, onProgress?: () => unknown): Promise<void>;
  /** Where an article is; undefined when there is none with this id. @throws what fetching throws. */
  locate(id: string): Promise<ArticlePlace | undefined>;
}

/**
 * Opens the index of a large knowledge base; the shards are fetched when questions ask for them.
 * @throws {ContractError} when the format or the recipe is not this version's.
 */
export function openShardedSearch(index: unknown, fetchShard: FetchShard): ShardedKbSearch {
  return new FetchingSearch(readKbShardsFile(index), fetchShard);
}

/**
 * Opens it where shards can be read on the spot: every answer is final.
 * @throws {ContractError}
 */
export function openShardsOnDisk(index: unknown, readShard: (path: string) => unknown): KbSearch {
  const file = readKbShardsFile(index);
  const shards = new Shards(file, new ShardStore(file.articleCount, (name) => readShard(shardPath(file, name))));
  return {
    locale: file.locale,
    release: file.release,
    search(query, options) {
      shards.makeRoom();
      return shards.asker.search(query, options);
    },
    addPassages: () => undefined,
  };
}

/** The shards that are here, and who answers from them. */
class Shards {
  readonly store: ShardStore;
  source: ShardedSource;
  asker: IndexSearch;
  private readonly file: KbShardsFile;

  constructor(file: KbShardsFile, store: ShardStore) {
    this.file = file;
    this.store = store;
    this.source = new ShardedSource(file, store);
    this.asker = new IndexSearch(this.source, SEARCH_WEIGHTS);
  }

  /** Between two questions: lets go of what was asked long ago. What is remembered of it holds on to the shards, and goes too. */
  makeRoom(): void {
    if (!this.store.isFull) return;
    this.store.letGo();
    this.source = new ShardedSource(this.file, this.store);
    this.asker = new IndexSearch(this.source, SEARCH_WEIGHTS);
  }
}

function shardPath({ folder }: KbShardsFile, name: string): string {
  return `${folder}/${name}.json`;
}

/** Rounds of fetching for one question. Each brings what could not be known to be needed before; more than a dozen are a damaged index. */
const MOST_ROUNDS = 30;
/** Of so many of the best the titles are fetched first. */
const FIRST_SHOWN = 10;

class FetchingSearch implements ShardedKbSearch {
  readonly locale: string;
  readonly release: string;
  private readonly file: KbShardsFile;
  private readonly fetchShard: FetchShard;
  private readonly shards: Shards;
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(file: KbShardsFile, fetchShard: FetchShard) {
    this.file = file;
    this.locale = file.locale;
    this.release = file.release;
    this.fetchShard = fetchShard;
    this.shards = new Shards(file, new ShardStore(file.articleCount));
  }

  search(query: string, options: SearchOptions = {}): SearchAnswer {
    try {
      return this.shards.asker.search(query, options);
    } catch (error) {
      if (!(error instanceof ShardsMissing)) throw error;
    }
    try {
      return { ...this.shards.asker.search(query, options, 'first'), isPartial: true };
    } catch (error) {
      if (!(error instanceof ShardsMissing)) throw error;
      return { query, hits: [], total: 0, answerable: 1, isPartial: true };
    }
  }

  addPassages(): void {
    // They come with the answers.
  }

  async fetchFor(query: string, options: SearchOptions = {}, onProgress: () => unknown = () => undefined): Promise<void> {
    // Others may be waiting for their shards; those that are here lately stay.
    this.shards.makeRoom();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const missing = this.missingFor(query, options);
      if (missing.length === 0) return;
      // Every ranking needs the lengths of the articles; it is no use to wait until the words are understood.
      await this.fetchAll([...missing, ...lengthShardsOf(this.file).map(({ name }) => name).filter((name) => !this.shards.store.has(name))]);
      await onProgress();
    }
  }

  async locate(id: string): Promise<ArticlePlace | undefined> {
    for (let round = 0; ; round += 1) {
      try {
        const number = this.shards.source.numberOf(id);
        const file = number === undefined ? undefined : this.shards.source.fileOf(number);
        if (number === undefined || file === undefined) return undefined;
        const { title, category, path } = this.shards.source.article(number);
        return { id, title, category, path, file };
      } catch (error) {
        if (!(error instanceof ShardsMissing) || round >= MOST_ROUNDS) throw error;
        await this.fetchAll(error.names);
      }
    }
  }

  /** What the next step towards the final answer needs; nothing when it can be given, with its passages. */
  private missingFor(query: string, options: SearchOptions): readonly string[] {
    try {
      const { reader } = this.shards.asker;
      if (!reader.hasRead(query, options.asYouType ?? true)) forAll(this.stretches(query, options.asYouType ?? true), ([text, asYouType]) => { reader.read(text, asYouType); });
      try {
        this.shards.source.takeMissed();
        this.shards.asker.search(query, options);
        return this.shards.source.takeMissed();
      } catch (error) {
        if (!(error instanceof ShardsMissing)) throw error;
        // The question is understood: with the titles of the likeliest a first answer can be shown.
        this.shards.source.takeMissed();
        this.shards.asker.search(query, options, 'first');
        return [...new Set([...error.names, ...this.shards.source.takeMissed().slice(0, FIRST_SHOWN)])];
      }
    } catch (error) {
      if (!(error instanceof ShardsMissing)) throw error;
      return error.names;
    }
  }

  /** The words of a question, and each two neighbours, as questions of their own: asked together, one fetch brings the shards of all. */
  private stretches(query: string, asYouType: boolean): (readonly [text: string, asYouType: boolean])[] {
    const text = query.slice(0, MAX_QUERY_CHARACTERS);
    const words = textToWords(text).filter(({ piece }) => !piece);
    return [
      ...words.map(({ start, end }) => [text.slice(start, end), asYouType && end === text.length] as const),
      ...words.slice(1).map(({ end }, i) => [text.slice(words[i]!.start, end), asYouType && end === text.length] as const),
      [query, asYouType],
    ];
  }

  private async fetchAll(names: readonly string[]): Promise<void> {
    await Promise.all([...new Set(names)].map((name) => {
      let fetching = this.underWay.get(name);
      if (fetching === undefined) {
        fetching = this.fetchShard(shardPath(this.file, name)).then((shard) => { this.shards.store.put(name, shard); }).finally(() => { this.underWay.delete(name); });
        this.underWay.set(name, fetching);
      }
      return fetching;
    }));
  }
}
