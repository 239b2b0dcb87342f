import { isForEveryone, type Category, type Language } from '../knowledge-base.ts';

/** The categories as a list shows them: articles for everyone, and no category that has none. */
export function publicCategories(language: Language): Category[] {
  return language.categories
    .map((category) => ({ ...category, articles: category.articles.filter(isForEveryone) }))
    .filter((category) => category.articles.length > 0);
}
