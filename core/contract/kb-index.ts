import * as v from 'valibot';
import { ContractError, readDocument } from './contract-error.ts';
import { LocaleSchema } from './locale.ts';

/** Raised when the shape below changes so that an older reader could not use it. */
export const KB_INDEX_FORMAT = 1;

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * How the words of this index were made. A reader whose own recipe differs would find nothing and raise no error, so it
 * compares first: the version, the language, the fields, and the terms that it makes itself of the probe sentence.
 */
const RecipeSchema = v.object({
  version: v.number(),
  /** Code of the language whose stemmer and roots are used; `und` for none. */
  language: v.string(),
  fields: v.array(v.string()),
  probe: v.string(),
  probeTerms: v.array(v.string()),
});

/** What a result shows of an article. Its place in the list is its number in the engine part. */
const IndexedArticleSchema = v.object({
  id: v.string(),
  title: v.string(),
  category: v.string(),
  path: v.string(),
  audience: v.optional(v.array(v.string())),
  /** Other ways people ask this, which count as titles do. */
  questions: v.optional(v.array(v.string())),
});

/** `from` stands in the question; any of `to` may stand in the article. Words are in their looked-up form. */
const SynonymRuleSchema = v.object({
  from: v.array(v.string()),
  to: v.array(v.array(v.string())),
  /** 0–1: how much a match through this rule is worth; editors' rules more than the built-in ones. */
  weight: v.number(),
});

/**
 * The inverted index as MiniSearch serialises it (`toJSON`, serialization version 2). Its inside is checked only where a
 * wrong value could do more than find nothing: it is large, and it is opened on a telephone.
 */
export interface EngineIndex {
  readonly documentCount: number;
  readonly fieldIds: Readonly<Record<string, number>>;
  /** Document → length of each field. */
  readonly fieldLength: Readonly<Record<string, readonly number[]>>;
  readonly averageFieldLength: readonly number[];
  /** Word → field → document → occurrences; sorted by word, so that a reader finds words by halving. */
  readonly index: readonly (readonly [word: string, fields: Readonly<Record<string, Readonly<Record<string, number>>>>])[];
  readonly serializationVersion: number;
}

const EngineSchema = v.looseObject({
  documentCount: index,
  fieldIds: v.record(v.string(), index),
  fieldLength: v.custom<EngineIndex['fieldLength']>(isObject, 'an object of field lengths'),
  averageFieldLength: v.array(v.nullable(v.number())),
  index: v.custom<EngineIndex['index']>(Array.isArray, 'a list of words'),
  serializationVersion: v.literal(2),
});

const KbIndexFileSchema = v.object({
  format: v.literal(KB_INDEX_FORMAT),
  /** Hash of the content that this was built from. */
  release: v.string(),
  locale: LocaleSchema,
  recipe: RecipeSchema,
  articles: v.array(IndexedArticleSchema),
  engine: EngineSchema,
  /** Words written together, and where to cut them: for each, `[end of the first part, start of the last]`. */
  compounds: v.custom<Readonly<Record<string, readonly [number, number]>>>(isObject, 'an object of compounds'),
  synonyms: v.array(SynonymRuleSchema),
  /** Query as the editor wrote it, and the number of the article. */
  pins: v.array(v.tuple([v.string(), index])),
});

export type KbIndexFile = v.InferOutput<typeof KbIndexFileSchema>;
export type SynonymRule = v.InferOutput<typeof SynonymRuleSchema>;
export type IndexedArticle = v.InferOutput<typeof IndexedArticleSchema>;

/** A section of an article: the heading above it, its anchor, and its text cut into passages. */
const PassageSectionSchema = v.tuple([v.string(), v.string(), v.array(v.string())]);

const KbPassagesFileSchema = v.object({
  format: v.literal(KB_INDEX_FORMAT),
  release: v.string(),
  locale: LocaleSchema,
  /** One list of sections per article, in the order of the index. Checked piece by piece when it is shown. */
  articles: v.custom<PassageSection[][]>(Array.isArray, 'a list of articles'),
});

export type PassageSection = v.InferOutput<typeof PassageSectionSchema>;
export type KbPassagesFile = v.InferOutput<typeof KbPassagesFileSchema>;

/**
 * Reads `kb/<locale>/index-<hash>.json`.
 * @throws {ContractError} also when its format is not this reader's. Whether the recipe fits is for the search to say.
 */
export function readKbIndexFile(value: unknown): KbIndexFile {
  const file = readDocument(KbIndexFileSchema, value, 'index file');
  if (file.engine.documentCount !== file.articles.length) {
    throw new ContractError('index file', [{ place: 'engine.documentCount', found: String(file.engine.documentCount), expected: `as many as there are articles, ${file.articles.length}; the file is damaged, build the knowledge base again` }]);
  }
  return file;
}

/**
 * Reads `kb/<locale>/passages-<hash>.json`.
 * @throws {ContractError}
 */
export function readKbPassagesFile(value: unknown): KbPassagesFile {
  return readDocument(KbPassagesFileSchema, value, 'passages file');
}

/** The sections of one article, as far as they are what they should be: a damaged section costs that section only. */
export function readPassageSections(file: KbPassagesFile, article: number): PassageSection[] {
  const sections: unknown = file.articles[article];
  return Array.isArray(sections) ? sections.filter((section) => v.is(PassageSectionSchema, section)) : [];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
