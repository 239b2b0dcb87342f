import * as v from 'valibot';
import type { ArticleNode } from './article-tree.ts';
import { readDocument } from './read-document.ts';
import { LocaleSchema } from './locale.ts';

/** Raised when a reader of an older release could no longer show a newer article file. */
export const ARTICLE_FORMAT = 1;

/** A heading of the article, for a table of contents and for deep links. */
const HeadingSchema = v.object({
  /** 2 to 6. */
  level: v.number(),
  /** The `id` of the heading's element, without `#`. */
  id: v.string(),
  text: v.string(),
});

/**
 * The article file that the widget fetches, one per article and locale: `kb/<locale>/articles/<hash>.json`.
 * The tree is checked node by node by the renderer, not here: a bad node costs that node, never the article.
 */
const ArticleDocumentSchema = v.object({
  format: v.literal(ARTICLE_FORMAT),
  /** Stable identity, the same for all translations. */
  id: v.string(),
  locale: LocaleSchema,
  title: v.string(),
  description: v.optional(v.string()),
  /** The id of the category, which is the name of its folder. */
  category: v.string(),
  /** The category's title in this locale. */
  categoryTitle: v.string(),
  /** Address of the article's page, relative to the knowledge base's root, ending in `/`: `sv/returns/returnera-en-vara/`. */
  path: v.string(),
  /** ISO date (`2026-10-14`) when the content last changed, if the editor says so. */
  updated: v.optional(v.string()),
  /** Shown to these audiences only. It hides, it does not protect: the index is public. */
  audience: v.optional(v.array(v.string())),
  headings: v.array(HeadingSchema),
  /** Ids of related articles that exist in this locale. */
  related: v.array(v.object({ id: v.string(), title: v.string(), path: v.optional(v.string()) })),
  tree: v.custom<ArticleNode[]>(Array.isArray, 'a list of nodes'),
});

export type ArticleDocument = v.InferOutput<typeof ArticleDocumentSchema>;
export type ArticleHeading = v.InferOutput<typeof HeadingSchema>;

/** @throws {ContractError} */
export function readArticleDocument(value: unknown): ArticleDocument {
  return readDocument(ArticleDocumentSchema, value, 'article file');
}
