import * as v from 'valibot';
import { readDocument } from './read-document.ts';
import { LocaleSchema } from './locale.ts';
import { LocalizedTextSchema, SiteConfigSchema } from './site-config.ts';

/**
 * Raised when the layout below changes so that an older widget could not use it. A widget that meets a number it
 * does not know offers the help centre's address instead of a search, and says nothing wrong.
 */
export const KB_FORMAT = 1;

/** What the widget needs of one locale. Paths are relative to the knowledge base's root; hashed names never change content. */
const KbLocaleSchema = v.object({
  /** Number of published articles. */
  articles: v.number(),
  /** `ltr` or `rtl`. */
  direction: v.picklist(['ltr', 'rtl']),
  /** The site's name in this locale. */
  siteName: v.string(),
  /** First tier: titles, page suggestions, popular articles, notices, pins, the path of each article file ({@link KbOverview}). */
  overview: v.string(),
  /** The search index ({@link KbIndexFile}), or of a large site the root of its shards ({@link KbShardsFile}). */
  index: v.string(),
  /** Texts of passages, for snippets ({@link KbPassagesFile}); empty where shards hold them. */
  passages: v.string(),
});

/** What the widget needs of `site.yaml`; the builder copies these and nothing else. */
export const MANIFEST_SITE_KEYS = ['id', 'fallbacks', 'server', 'channels', 'contactMode', 'openingHours', 'holidays', 'theme', 'texts'] as const;

/** `kb/manifest.json`: the only file of a knowledge base with a fixed name that the widget reads; everything else is named in it. */
const KbManifestSchema = v.object({
  format: v.literal(KB_FORMAT),
  /** Hash of the whole content, hexadecimal; events carry it as `kb`. */
  release: v.string(),
  site: v.pick(SiteConfigSchema, MANIFEST_SITE_KEYS),
  defaultLocale: LocaleSchema,
  locales: v.record(LocaleSchema, KbLocaleSchema),
});

export type KbManifest = v.InferOutput<typeof KbManifestSchema>;
export type KbLocale = v.InferOutput<typeof KbLocaleSchema>;

/** @throws {ContractError} also when the format is one that this reader does not know. */
export function readKbManifest(value: unknown): KbManifest {
  return readDocument(KbManifestSchema, value, 'kb/manifest.json');
}

const OverviewArticleSchema = v.object({
  id: v.string(),
  title: v.string(),
  category: v.string(),
  /** Page of the article, relative to the root, ending in `/`. */
  path: v.string(),
  /** Article file, relative to the root ({@link ArticleDocument}). */
  file: v.string(),
  updated: v.optional(v.string()),
  audience: v.optional(v.array(v.string())),
  /** Path patterns of pages where this article is suggested before anyone types; see {@link matchesPagePattern}. */
  pages: v.optional(v.array(v.string())),
});

const NoticeSchema = v.object({
  /** Stable within a locale: the file's name. */
  id: v.string(),
  title: v.string(),
  /** Plain text of the notice. */
  text: v.string(),
  pages: v.array(v.string()),
  queries: v.array(v.string()),
  /** ISO date or date-time; shown from then. */
  from: v.optional(v.string()),
  /** ISO date (that day included) or date-time. */
  until: v.optional(v.string()),
  severity: v.picklist(['info', 'warning', 'critical']),
});

/** `kb/<locale>/overview-<hash>.json`: what the panel shows before anyone types. */
const KbOverviewSchema = v.object({
  format: v.literal(KB_FORMAT),
  release: v.string(),
  locale: LocaleSchema,
  categories: v.array(v.object({ id: v.string(), title: v.string(), path: v.string() })),
  /** In the site's order: categories, then `order`, then title. Where the index comes in shards, only those that may be offered before anyone types. */
  articles: v.array(OverviewArticleSchema),
  /** Ids of articles to offer when nothing else is known: pinned by editors' `order`, first of each category. */
  popular: v.array(v.string()),
  notices: v.array(NoticeSchema),
});

export type KbOverview = v.InferOutput<typeof KbOverviewSchema>;
export type OverviewArticle = v.InferOutput<typeof OverviewArticleSchema>;
export type Notice = v.InferOutput<typeof NoticeSchema>;

/** @throws {ContractError} */
export function readKbOverview(value: unknown): KbOverview {
  return readDocument(KbOverviewSchema, value, 'overview file');
}

/** What reports need of `site.yaml`; the builder copies these and nothing else. */
export const RELEASE_SETTING_KEYS = ['origins', 'reportFromVisits', 'retentionDays', 'costPerContact', 'goals', 'desk', 'openingHours', 'defaultLocale', 'baseUrl', 'server'] as const;

/** A part of an article that agents put into answers, as plain text. */
const CannedAnswerSchema = v.object({
  /** The heading above it; absent for the article's beginning. */
  heading: v.optional(v.string()),
  anchor: v.optional(v.string()),
  text: v.string(),
});
export type CannedAnswer = v.InferOutput<typeof CannedAnswerSchema>;

/** `release.json` at the root of a build: what `serve` records and `publish` sends. Deterministic: it holds no clock time. */
const ReleaseSchema = v.object({
  release: v.string(),
  site: v.string(),
  /** Articles per locale: id, title, page and the gaps that it is meant to close. */
  articles: v.array(v.object({
    id: v.string(),
    locale: LocaleSchema,
    title: v.string(),
    path: v.string(),
    closes: v.optional(v.array(v.string())),
    /** Parts that agents put into answers. */
    canned: v.optional(v.array(CannedAnswerSchema)),
    /** Id of its category. */
    category: v.optional(v.string()),
    /** ISO date, as in its front matter. */
    updated: v.optional(v.string()),
  })),
  /** Titles of categories by id, in the site's default locale. */
  categories: v.optional(v.record(v.string(), v.string())),
  /** The same in the site's other languages, by language. Releases of before have none. */
  categoriesIn: v.optional(v.record(LocaleSchema, v.record(v.string(), v.string()))),
  /** What reports need of site.yaml. Releases of before have no name. */
  settings: v.object({ ...v.pick(SiteConfigSchema, RELEASE_SETTING_KEYS).entries, name: v.optional(LocalizedTextSchema) }),
});
export type Release = v.InferOutput<typeof ReleaseSchema>;

/** @throws {ContractError} */
export function readRelease(value: unknown): Release {
  return readDocument(ReleaseSchema, value, 'release.json');
}
