import { localizedText } from '../core/contract/site-config.ts';
import { toSlug } from './address.ts';
import { isForEveryone, type Category, type KbArticle } from './knowledge-base.ts';
import { GENERAL_CATEGORY, groupBy } from './read/place-articles.ts';
import type { Site } from './read/read-site.ts';
import { siteTexts } from './site-texts.ts';

/** Most articles to offer when nothing else is known. */
const MAX_POPULAR = 8;

/** A language's articles by category, in the site's order: listed categories first, then by title; within each, `order`, then title. */
export function orderCategories(articles: readonly KbArticle[], locale: string, site: Site): Category[] {
  const collator = new Intl.Collator([locale, 'en'], { numeric: true });
  const listed = new Map(site.config.categories.map((category, index) => [toSlug(category.id), { category, index }]));
  const categories = [...groupBy(articles, (article) => toSlug(article.category))].map(([slug, own]) => {
    const entry = listed.get(slug);
    const name = own[0]!.category;
    const fallbacks = site.config.fallbacks[locale] ?? [];
    const title = localizedText(entry?.category.title, locale, fallbacks) || (name === GENERAL_CATEGORY ? siteTexts(locale).generalCategory : prettyName(name));
    const description = localizedText(entry?.category.description, locale, fallbacks);
    const category: Category = {
      id: name,
      title,
      ...(description === '' ? {} : { description }),
      path: `${locale}/${slug}/`,
      articles: [...own].sort((a, b) => (a.frontMatter.order ?? Number.POSITIVE_INFINITY) - (b.frontMatter.order ?? Number.POSITIVE_INFINITY) || collator.compare(a.frontMatter.title, b.frontMatter.title) || (a.path < b.path ? -1 : 1)),
    };
    return { category, place: entry?.index ?? Number.POSITIVE_INFINITY };
  });
  categories.sort((a, b) => (a.place === b.place ? collator.compare(a.category.title, b.category.title) || (a.category.path < b.category.path ? -1 : 1) : a.place - b.place));
  return categories.map(({ category }) => category);
}

/** The first of each category, then the second of each, until there are enough. Articles for some audiences only are left out. */
export function popularArticles(categories: readonly Category[]): KbArticle[] {
  const popular: KbArticle[] = [];
  const columns = categories.map((category) => category.articles.filter(isForEveryone));
  for (let row = 0; popular.length < MAX_POPULAR && columns.some((column) => column.length > row); row += 1) {
    for (const column of columns) {
      const article = column[row];
      if (article !== undefined && popular.length < MAX_POPULAR) popular.push(article);
    }
  }
  return popular;
}

/** `large-furniture` → `Large furniture`. */
function prettyName(folder: string): string {
  const words = folder.normalize('NFC').replace(/^[_\W]+/u, '').replace(/[-_]+/gu, ' ').trim() || folder;
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
