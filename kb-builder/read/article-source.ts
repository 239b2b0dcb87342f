import type { ArticleFrontMatter } from './front-matter-schema.ts';
import type { ParsedFile } from './parse-front-matter.ts';

/** An article that has its place: its language, its category, its identity and its address. */
export interface ArticleSource extends ParsedFile<ArticleFrontMatter> {
  readonly locale: string;
  /** Id of the category: the folder's name. */
  readonly category: string;
  /** Stable identity, the same for all translations. */
  readonly id: string;
  /** Page, relative to the root of the site: `sv/returns/returnera-en-vara/`. */
  readonly path: string;
}
