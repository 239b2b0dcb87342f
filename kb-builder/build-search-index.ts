import { buildKbIndex, type SearchableArticle } from '../core/search/build-kb-index.ts';
import { loadLanguage } from '../core/search/languages/languages.ts';
import type { KbArticle, Language } from './knowledge-base.ts';
import { withoutInvisibles } from './render/tree-text.ts';

/** The index of one language and the texts of its passages, as plain values. */
export type SearchIndex = ReturnType<typeof buildKbIndex>;

/** Hands a language's articles to the search, as the text that a reader would see. */
export async function buildSearchIndex(language: Language, release: string): Promise<SearchIndex> {
  await loadLanguage(language.locale);
  return buildKbIndex({
    locale: language.locale,
    release,
    articles: language.articles.map(toSearchable),
    synonyms: language.synonyms,
    pins: Object.fromEntries(language.pins.map((pin) => [pin.query, pin.article])),
  });
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
