import type { IndexedArticle, PassageSection } from '../contract/kb-index.ts';
import { PASSAGES_PER_SHARD, readArticlesShard, readIdsShard, readPassagesShard, shardOfGroup, type ArticlesShard, type KbShardsFile, type PassagesShard } from '../contract/kb-shards.ts';
import type { IndexSource } from './index-source.ts';
import { NumberReader } from './packed-numbers.ts';
import { hasPlace, unpackPostings, type PostingsSource } from './postings.ts';
import { checkRecipe } from './search-recipe.ts';
import { ShardsMissing, type ShardStore } from './shard-store.ts';
import type { SynonymBook } from './synonym-rules.ts';
import { namesIn, ShardedVocabulary, shardsOfGroup } from './sharded-vocabulary.ts';

/** An index of which the shards are here that have been fetched. What asks for others meets {@link ShardsMissing}. */
export class ShardedSource implements IndexSource {
  readonly locale: string;
  readonly release: string;
  readonly articleCount: number;
  readonly vocabulary: ShardedVocabulary;
  readonly isRestricted: boolean;
  readonly synonyms: SynonymBook;
  readonly pins: KbShardsFile['pins'];
  readonly firstTier: NonNullable<IndexSource['firstTier']>;
  private readonly store: ShardStore;
  private readonly audiences: readonly (readonly string[] | undefined)[];
  private readonly articlesPerShard: number;
  private readonly articleShards: readonly string[];
  private readonly missed = new Set<string>();

  /** @throws {ContractError} when the recipe is not this version's. */
  constructor(file: KbShardsFile, store: ShardStore) {
    this.store = store;
    this.locale = file.locale;
    this.release = file.release;
    this.articleCount = file.articleCount;
    this.vocabulary = new ShardedVocabulary(file, checkRecipe(file.recipe), store);
    this.isRestricted = file.audiences !== undefined;
    const of = new NumberReader(file.audiences?.of ?? '');
    this.audiences = file.audiences === undefined ? [] : Array.from({ length: file.articleCount }, () => file.audiences!.lists[of.next() - 1]);
    this.synonyms = this.vocabulary;
    this.pins = file.pins;
    this.articlesPerShard = file.articlesPerShard;
    this.articleShards = namesIn(file.articles).flatMap((group) => shardsOfGroup(group, file.articleShardsPerGroup));
    this.firstTier = {
      postings: new PostingsThatAreHere(this.vocabulary),
      hasArticle: (article) => this.isHere(this.articleShards[Math.floor(article / this.articlesPerShard)]),
    };
  }

  audienceOf(article: number): readonly string[] | undefined {
    return this.audiences[article];
  }

  article(number: number): IndexedArticle {
    return this.articlesShard(number).articles[number % this.articlesPerShard]!;
  }

  sectionsOf(article: number): readonly PassageSection[] | undefined {
    const name = this.passagesShardOf(article);
    return this.isHere(name) ? this.passages(article)?.sections : undefined;
  }

  /** Names of shards whose lack was put up with since the last time, in the order in which they were asked for. */
  takeMissed(): string[] {
    const missed = [...this.missed];
    this.missed.clear();
    return missed;
  }

  wantWords(words: readonly (readonly number[])[]): void {
    this.vocabulary.wantPostings(words);
  }

  wantArticles(articles: readonly number[]): void {
    this.store.want(articles.map((article) => this.articleShards[Math.floor(article / this.articlesPerShard)]!));
  }

  /** Path of an article's own file. @throws {ShardsMissing} */
  fileOf(article: number): string | undefined {
    return this.passages(article)?.file;
  }

  /** The number of the article with this id. @throws {ShardsMissing} */
  numberOf(id: string): number | undefined {
    const name = this.vocabulary.idShardOf(id);
    return name === undefined ? undefined : this.store.get(name, readIdsShard).find(([other]) => other === id)?.[1];
  }

  private isHere(name: string | undefined): boolean {
    if (name === undefined) return false;
    const isHere = this.store.has(name);
    if (!isHere) this.missed.add(name);
    return isHere;
  }

  private articlesShard(article: number): ArticlesShard {
    return this.store.get(this.articleShards[Math.floor(article / this.articlesPerShard)]!, readArticlesShard);
  }

  private passagesShardOf(article: number): string | undefined {
    const { passages } = this.articlesShard(article);
    return passages === '' ? undefined : shardOfGroup(passages, Math.floor((article % this.articlesPerShard) / PASSAGES_PER_SHARD));
  }

  private passages(article: number): PassagesShard[number] | undefined {
    const name = this.passagesShardOf(article);
    return name === undefined ? undefined : this.store.get(name, readPassagesShard)[article % PASSAGES_PER_SHARD];
  }
}

/** Where words occur, as far as that is known already: rare words, and common ones in titles, questions and keywords. */
class PostingsThatAreHere implements PostingsSource {
  readonly articleCount: number;
  readonly fieldCount: number;
  readonly averages: readonly number[];
  private readonly vocabulary: ShardedVocabulary;

  constructor(vocabulary: ShardedVocabulary) {
    ({ articleCount: this.articleCount, fieldCount: this.fieldCount, averages: this.averages } = vocabulary.postings);
    this.vocabulary = vocabulary;
  }

  get lengths(): Float32Array {
    return this.vocabulary.postings.lengths;
  }

  of(word: number): ReturnType<PostingsSource['of']> {
    try {
      return this.vocabulary.postings.of(word);
    } catch (error) {
      if (!(error instanceof ShardsMissing)) throw error;
    }
    const inside = this.vocabulary.insideOf(word);
    const room = { places: new Int32Array(inside.length), counts: new Uint16Array(inside.length) };
    const count = unpackPostings(inside, 0, inside.length, this, room);
    return { ...room, size: count };
  }

  has(word: number, article: number, field: number): boolean {
    return hasPlace(this.of(word), article * this.fieldCount + field);
  }
}
