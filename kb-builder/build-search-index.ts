import { hash } from 'node:crypto';
import { buildKbIndex, type SearchableArticle } from '../core/search/build-kb-index.ts';
import { ShardMemory } from '../core/search/shard-memory.ts';
import { loadLanguage } from '../core/search/languages/languages.ts';
import type { KbArticle, Language } from './knowledge-base.ts';
import { withoutInvisibles } from './render/tree-text.ts';

/** The index of one language and the texts of its passages, as plain values. */
export type SearchIndex = ReturnType<typeof buildKbIndex>;

/** The index of an earlier build, with hashes of what it was made of. */
export interface KnownIndex {
  readonly rulesHash: string;
  readonly articleHashes: readonly string[];
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
  const articleHashes = input.articles.map(hashOf);
  const before = known.get(language.locale);
  if (before?.rulesHash === rulesHash && before.articleHashes.length === articleHashes.length && articleHashes.every((hash, number) => hash === before.articleHashes[number])) {
    return { index: { ...before.index.index, release }, passages: { ...before.index.passages, release } };
  }
  const index = buildKbIndex(input, before && { ...before.index, numbersBefore: numbersBefore(articleHashes, before.articleHashes) });
  known.set(language.locale, { rulesHash, articleHashes, index, shards: before?.shards ?? new ShardMemory() });
  return index;
}

function hashOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64');
}

/** For each article its number in the earlier index; -1 for one that is new or has changed. */
function numbersBefore(hashes: readonly string[], before: readonly string[]): number[] {
  const numbers = new Map(before.map((hash, number) => [hash, number]));
  return hashes.map((hash) => numbers.get(hash) ?? -1);
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
