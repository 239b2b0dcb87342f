import * as v from 'valibot';
import { readDocument } from './read-document.ts';
import { isRecipe, type KbIndex, type PassageSection } from './kb-index.ts';
import { LocaleSchema } from './locale.ts';
import { KB_SHARDS_FORMAT } from './shards-format.ts';

/** So many characters name a shard, or a group of them: a hash of its content, so it never changes. A shard's file is `<folder>/<name>.json`. */
export const SHARD_NAME_LENGTH = 9;

/**
 * Shards that lie side by side share a name, that of their group, and each has a letter of its own behind it: a visitor would
 * pay for each name in the list of them, and for most of them in vain.
 */
export const MOST_SHARDS_TOGETHER = 32;

/** Name of a shard of a group, by its place there. */
export function shardOfGroup(group: string, place: number): string {
  return group + 'abcdefghijklmnopqrstuvwxyz012345'.charAt(place);
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Records sorted by their key (UTF-16 code units), cut into shards. */
const TableSchema = v.object({
  /**
   * What each shard begins with, a line each: not after its first key, and after the last key of the shard before it. Written as a
   * digit (how much it shares with the line before) and the rest.
   */
  starts: v.string(),
  /** The names of the groups of shards, one after the other. */
  groups: v.string(),
  /** How many shards each group has, a digit each. */
  sizes: v.string(),
});

export type ShardTable = v.InferOutput<typeof TableSchema>;

const KbShardsFileSchema = v.object({
  format: v.literal(KB_SHARDS_FORMAT),
  /** Hash of the content that this was built from. */
  release: v.string(),
  locale: LocaleSchema,
  recipe: v.custom<KbIndex['recipe']>(isRecipe, 'the mark of a recipe'),
  /** Folder of the shards, relative to the knowledge base's root. */
  folder: v.string(),
  articleCount: count,
  /** Articles of one shard, whose numbers follow each other: a multiple of {@link PASSAGES_PER_SHARD}. */
  articlesPerShard: v.pipe(count, v.minValue(1)),
  articleShardsPerGroup: v.pipe(count, v.minValue(1), v.maxValue(MOST_SHARDS_TOGETHER)),
  /** Mean number of different words of each field. */
  averageLengths: v.array(v.number()),
  /**
   * Name of a group of shards, one a field, with the number of different words of each article there, coded as `core/search/coded-lists.ts` does. Of a field
   * whose mean is 0 there is nothing to read.
   */
  lengths: v.string(),
  tables: v.object({
    /** Stem or root → its words, the compounds that it is part of, and where they all occur; and the synonym rules that begin with it. */
    stems: TableSchema,
    /** Every word, and in how many places it occurs. */
    words: TableSchema,
    /** The same by length, and backwards: to find words whose beginning is misspelled. */
    tails: TableSchema,
    /** Words without their special letters → the words. */
    folds: TableSchema,
    /** Short beginnings → the most frequent words that begin so, and where they occur. */
    beginnings: TableSchema,
    /** Article id → number. */
    ids: TableSchema,
  }),
  /** Names of the groups of shards of articles, {@link KbShardsFile.articlesPerShard} articles a shard and {@link KbShardsFile.articleShardsPerGroup} shards a group. */
  articles: v.string(),
  /** Which articles are for some visitors only: lists of audiences, and for each article 0 or the place of its list, from 1. Absent when all are for everybody. */
  audiences: v.optional(v.object({ lists: v.array(v.array(v.string())), of: v.string() })),
  /** Query as the editor wrote it, and the number of the article. */
  pins: v.array(v.tuple([v.string(), count])),
});

export type KbShardsFile = v.InferOutput<typeof KbShardsFileSchema>;

/** Articles whose passages travel together. */
export const PASSAGES_PER_SHARD = 4;

/** What a shard of articles holds of each. */
const ShardedArticleSchema = v.object({
  id: v.string(),
  title: v.string(),
  category: v.string(),
  path: v.string(),
  questions: v.optional(v.array(v.string())),
  audience: v.optional(v.array(v.string())),
});

const ArticlesShardSchema = v.object({
  articles: v.array(ShardedArticleSchema),
  /** Name of the group of shards with their passages, {@link PASSAGES_PER_SHARD} articles each. */
  passages: v.string(),
});

export type ArticlesShard = v.InferOutput<typeof ArticlesShardSchema>;

const PassagesShardSchema = v.array(v.object({
  /** The article's own file, relative to the knowledge base's root. */
  file: v.string(),
  /** Checked piece by piece when it is shown. */
  sections: v.custom<PassageSection[]>(Array.isArray, 'a list of sections'),
}));

export type PassagesShard = v.InferOutput<typeof PassagesShardSchema>;

const IdsShardSchema = v.array(v.tuple([v.string(), count]));

/**
 * Reads `kb/<locale>/index-<hash>.json` of a large knowledge base.
 * @throws {ContractError} also when its format is not this reader's.
 */
export function readKbShardsFile(value: unknown): KbShardsFile {
  return readDocument(KbShardsFileSchema, value, 'index file');
}

/** @throws {ContractError} */
export function readArticlesShard(value: unknown): ArticlesShard {
  return readDocument(ArticlesShardSchema, value, 'shard of articles');
}

/** @throws {ContractError} */
export function readPassagesShard(value: unknown): PassagesShard {
  return readDocument(PassagesShardSchema, value, 'shard of passages');
}

/** @throws {ContractError} */
export function readIdsShard(value: unknown): (readonly [id: string, article: number])[] {
  return readDocument(IdsShardSchema, value, 'shard of ids');
}

/** @throws {ContractError} Shards of words are one long string each. */
export function readTextShard(value: unknown): string {
  return readDocument(v.string(), value, 'shard of words');
}
