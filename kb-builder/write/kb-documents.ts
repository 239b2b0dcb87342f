import { createHash } from 'node:crypto';
import { ARTICLE_FORMAT, type ArticleDocument } from '../../core/contract/article-document.ts';
import type { ArticleNode } from '../../core/contract/article-tree.ts';
import { KB_FORMAT, MANIFEST_SITE_KEYS, RELEASE_SETTING_KEYS, type KbManifest, type KbOverview, type Release } from '../../core/contract/kb-manifest.ts';
import type { SiteConfig } from '../../core/contract/site-config.ts';
import { closedDays, earlyClosings } from '../holidays/closed-days.ts';
import type { Category, KbArticle, KnowledgeBase, Language } from '../knowledge-base.ts';
import { popularArticles } from '../order-articles.ts';
import { cannedAnswersOf } from './canned-answers.ts';

/** Names the whole content: the same content has the same release, on every machine. */
export function releaseOf(kb: KnowledgeBase): string {
  const hash = createHash('sha256');
  const add = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`);
  add([KB_FORMAT, ARTICLE_FORMAT, kb.site.config, kb.site.defaultLocale]);
  for (const language of kb.languages) {
    add([language.locale, language.categories.map(({ id, title, path }) => [id, title, path]), language.synonyms, language.pins.map(({ query, article }) => [query, article])]);
    for (const notice of language.notices) add([notice.id, notice.title, notice.text, notice.pages, notice.queries, notice.from, notice.until, notice.severity]);
    for (const article of language.articles) add([article.id, article.path, article.frontMatter, article.rendered.treeJson, [...article.resolutions]]);
  }
  for (const asset of kb.assets) add(asset.path);
  return hash.digest('hex').slice(0, 16);
}

/** An article's file, which the widget fetches. */
export function articleDocument(article: KbArticle, category: Category, tree: ArticleNode[], related: readonly KbArticle[]): ArticleDocument {
  const { title, description, updated, audience } = article.frontMatter;
  return {
    format: ARTICLE_FORMAT,
    id: article.id,
    locale: article.locale,
    title,
    ...(description === undefined ? {} : { description }),
    category: category.id,
    categoryTitle: category.title,
    path: article.path,
    ...(updated === undefined ? {} : { updated }),
    ...(audience === undefined ? {} : { audience }),
    headings: [...article.rendered.headings],
    related: related.map((other) => ({ id: other.id, title: other.frontMatter.title, path: other.path })),
    tree,
  };
}

/**
 * What the widget shows of a language before anyone types.
 * @param isShort True to list only the articles that it may show then; the rest are found through the index's shards.
 */
export function overviewOf(release: string, language: Language, files: ReadonlyMap<string, string>, isShort: boolean): KbOverview {
  const popular = popularArticles(language.categories).map((article) => article.id);
  const shown = new Set(popular);
  return {
    format: KB_FORMAT,
    release,
    locale: language.locale,
    categories: language.categories.map(({ id, title, path }) => ({ id, title, path })),
    articles: language.articles.filter((article) => !isShort || shown.has(article.id) || article.frontMatter.pages.length > 0).map((article) => {
      const { title, updated, audience, pages } = article.frontMatter;
      return {
        id: article.id,
        title,
        category: article.category,
        path: article.path,
        file: files.get(article.id)!,
        ...(updated === undefined ? {} : { updated }),
        ...(audience === undefined ? {} : { audience }),
        ...(pages.length === 0 ? {} : { pages }),
      };
    }),
    popular,
    notices: language.notices.map(({ id, title, text, pages, queries, from, until, severity }) => ({ id, title, text, pages, queries, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }), severity })),
  };
}

/** Dates only: what the widget reads knows no country and no rule. */
function specialDays(holidays: NonNullable<SiteConfig['holidays']>): NonNullable<SiteConfig['holidays']> {
  const closesAt = earlyClosings(holidays);
  return { countries: [], open: [], closed: closedDays(holidays), ...(holidays.hours && { hours: holidays.hours }), ...(Object.keys(closesAt).length > 0 && { closesAt }) };
}

/** `kb/manifest.json`. */
export function manifestOf(kb: KnowledgeBase, release: string, locales: KbManifest['locales']): KbManifest {
  const { theme } = kb.site.config;
  return {
    format: KB_FORMAT,
    release,
    site: {
      ...pick(kb.site.config, MANIFEST_SITE_KEYS),
      ...(kb.site.config.holidays && { holidays: specialDays(kb.site.config.holidays) }),
      // Outside the content folder the logo has another address.
      theme: { ...theme, ...(kb.logo === undefined ? {} : { logo: kb.logo.path }) },
    },
    defaultLocale: kb.languages[0]!.locale,
    locales,
  };
}

/** `release.json`. */
export function releaseFileOf(kb: KnowledgeBase, release: string): Release {
  return {
    release,
    site: kb.site.config.id,
    articles: kb.languages.flatMap((language) => language.articles.map((article) => ({
      id: article.id, locale: article.locale, title: article.frontMatter.title, path: article.path,
      ...(article.frontMatter.closes.length === 0 ? {} : { closes: article.frontMatter.closes }),
      ...(article.frontMatter.canned_answers.length === 0 ? {} : { canned: cannedAnswersOf(article) }),
      category: article.category,
      ...(article.frontMatter.updated === undefined ? {} : { updated: article.frontMatter.updated }),
    }))),
    categories: categoryTitles(kb.languages[0]?.categories ?? []),
    ...(kb.languages.length < 2 ? {} : { categoriesIn: Object.fromEntries(kb.languages.slice(1).map(({ locale, categories }) => [locale, categoryTitles(categories)])) }),
    settings: pick(kb.site.config, [...RELEASE_SETTING_KEYS, 'name']),
  };
}

function categoryTitles(categories: readonly { readonly id: string; readonly title: string }[]): Record<string, string> {
  return Object.fromEntries(categories.map(({ id, title }) => [id, title]));
}

/** These keys of an object, those left out that it does not have. */
function pick<TObject extends object, TKey extends keyof TObject>(from: TObject, keys: readonly TKey[]): Pick<TObject, TKey> {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as Pick<TObject, TKey>;
}
