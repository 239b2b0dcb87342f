import { createHash } from 'node:crypto';
import { buildKbIndex, type SearchableArticle } from '../core/search/build-kb-index.ts';
import { loadLanguage } from '../core/search/languages/languages.ts';
import type { KbArticle, Language } from './knowledge-base.ts';
import { withoutInvisibles } from './render/tree-text.ts';

/** The index of one language and the texts of its passages, as plain values. */
export type SearchIndex = ReturnType<typeof buildKbIndex>;

/** Indexes of an earlier build, by locale, with the hash of what they were made of. */
export type KnownIndexes = Map<string, { readonly madeOf: string; readonly index: SearchIndex }>;

/**
 * Hands a language's articles to the search, as the text that a reader would see.
 * @param known Indexes of an earlier build; the one of a language in which nothing has changed is taken over.
 */
export async function buildSearchIndex(language: Language, release: string, known?: KnownIndexes): Promise<SearchIndex> {
  const input = {
    locale: language.locale,
    release,
    articles: language.articles.map(toSearchable),
    synonyms: language.synonyms,
    pins: Object.fromEntries(language.pins.map((pin) => [pin.query, pin.article])),
  };
  const madeOf = known === undefined ? '' : createHash('sha256').update(JSON.stringify({ ...input, release: '' })).digest('base64');
  const before = known?.get(language.locale);
  if (before !== undefined && before.madeOf === madeOf) return { index: { ...before.index.index, release }, passages: { ...before.index.passages, release } };
  await loadLanguage(language.locale);
  const index = buildKbIndex(input);
  known?.set(language.locale, { madeOf, index });
  return index;
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
