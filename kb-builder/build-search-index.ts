import { hash } from 'node:crypto';
import { buildKbIndex, type SearchableArticle } from '../core/search/build-kb-index.ts';
import { ShardMemory } from '../core/search/shard-memory.ts';
import { loadLanguage } from '../core/search/languages/languages.ts';
import type { KbArticle, Language } from './knowledge-base.ts';
import { withoutInvisibles } from './render/tree-text.ts';

/** The index of one language and the texts of its passages, as plain values. */
export type SearchIndex = ReturnType<typeof buildKbIndex>;

/** The index of an earlier build, with what says of what it was made. */
export interface KnownIndex {
  readonly rulesHash: string;
  /** Of each article a text that is another one when anything of it is that the index has. */
  readonly articleKeys: readonly string[];
  readonly index: SearchIndex;
  readonly shards: ShardMemory;
}

/** Indexes of an earlier build, by locale. */
export type KnownIndexes = Map<string, KnownIndex>;

/**
 * Hands a language's articles to the search, as the text that a reader would see.
 * @param locales All of the knowledge base.
 * @param known Indexes of an earlier build; what has not changed since is taken over.
 */
export async function buildSearchIndex(language: Language, locales: readonly string[], release: string, known?: KnownIndexes): Promise<SearchIndex> {
  const input = {
    locale: language.locale,
    release,
    articles: language.articles.map(toSearchable),
    synonyms: language.synonyms,
    pins: Object.fromEntries(language.pins.map((pin) => [pin.query, pin.article])),
    otherLocales: locales.filter((locale) => locale !== language.locale),
  };
  await loadLanguage(language.locale);
  if (known === undefined) return buildKbIndex(input);
  const rulesHash = hashOf([input.synonyms, input.pins, input.otherLocales]);
  const articleKeys = input.articles.map((article, number) => keyOf(article, language.articles[number]!.bodyKey));
  const before = known.get(language.locale);
  if (before?.rulesHash === rulesHash && before.articleKeys.length === articleKeys.length && articleKeys.every((key, number) => key === before.articleKeys[number])) {
    return { ...before.index, index: { ...before.index.index, release }, passages: { ...before.index.passages, release } };
  }
  const index = buildKbIndex(input, before && { ...before.index, hasSameSynonyms: before.rulesHash === rulesHash, numbersBefore: numbersBefore(input.articles, articleKeys, before) });
  known.set(language.locale, { rulesHash, articleKeys, index, shards: before?.shards ?? new ShardMemory() });
  return index;
}

/** @param bodyKey Says all of the article's passages; without it they are looked at themselves. */
function keyOf({ passages, ...rest }: SearchableArticle, bodyKey: string | undefined): string {
  return `${bodyKey ?? hashOf(passages)} ${JSON.stringify(rest)}`;
}

function hashOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64');
}

/** For each article its number in the earlier index; -1 for one that is new or has changed. */
function numbersBefore(articles: readonly SearchableArticle[], keys: readonly string[], before: KnownIndex): number[] {
  const [known, numbers] = [new Set(before.articleKeys), new Map(before.index.index.articles.map(({ id }, number) => [id, number]))];
  return articles.map(({ id }, at) => (known.has(keys[at]!) ? numbers.get(id)! : -1));
}

function toSearchable(article: KbArticle): SearchableArticle {
  const { title, description, keywords, questions, audience } = article.frontMatter;
  return {
    id: article.id,
    title: withoutInvisibles(title),
    category: article.category,
    path: article.path,
    keywords: keywords.map(withoutInvisibles),
    questions: questions.map(withoutInvisibles),
    ...(description === undefined ? {} : { description: withoutInvisibles(description) }),
    ...(audience === undefined ? {} : { audience }),
    passages: article.rendered.sections,
  };
}
