import type { Asset } from './check/asset-shelf.ts';
import type { RenderedArticle, Resolutions } from './check/resolve-references.ts';
import type { LanguageSynonyms, NoticeSource, Pin } from './read/read-language-files.ts';
import type { Site } from './read/read-site.ts';

/** Everything that was read, rendered and checked, ready to be written. */
export interface KnowledgeBase {
  readonly site: Site;
  /** One per language that has articles, the default one first. */
  readonly languages: readonly Language[];
  /** Pictures and downloads that articles refer to. */
  readonly assets: readonly Asset[];
  readonly logo?: Asset;
}

export interface Language {
  readonly locale: string;
  readonly categories: readonly Category[];
  /** In the site's order: categories, then `order`, then title. */
  readonly articles: readonly KbArticle[];
  readonly notices: readonly KbNotice[];
  readonly synonyms: LanguageSynonyms;
  readonly pins: readonly Pin[];
}

export interface Category {
  /** The folder's name. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Page, relative to the root of the site. */
  readonly path: string;
  readonly articles: readonly KbArticle[];
}

export interface KbArticle extends RenderedArticle {
  readonly resolutions: Resolutions;
}

export interface KbNotice extends NoticeSource {
  /** Plain text. */
  readonly text: string;
}

/** False for articles that are shown to some audiences only: a static page does not know who reads it, so its lists leave them out. */
export function isForEveryone(article: KbArticle): boolean {
  return article.frontMatter.audience === undefined;
}
