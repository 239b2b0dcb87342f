import type { BrandPalettes } from './brand-palette.ts';
import type { FirstWords } from './first-words.ts';
import type { SiteConfig } from './site-config.ts';

/*
 * What the builder bakes into the widget's own files, so that the first sign of intent starts everything at once instead
 * of one thing after the other. Files that were left as they are read `kb/manifest.json` first.
 */

/** What `hjelp.js` knows of the site, all of it in the few bytes that every page pays for. */
export interface LoaderSettings {
  /** In the names of the scripts that the loader may start, in place of the build's own hash; eight hexadecimal digits. */
  readonly hash: string;
  /** Launcher's words by the first two letters of the page's language. For each key there is a first stage of that name. */
  readonly labels: Readonly<Record<string, string>>;
  /** The key for pages in any other language. */
  readonly language: string;
  /** Launcher's fill and the text on it in the light scheme ({@link brandPalette}), `#rrggbb`; absent: Hjelp's own. */
  readonly colors?: readonly [accent: string, onAccent: string] | undefined;
  /** Launcher's corner where it is not the one in which lines end. */
  readonly left?: boolean;
}

/** The places in the bundled `hjelp.js` that {@link LoaderSettings} replace. Each is there exactly once. */
export const LOADER_PLACES = {
  hash: /-[0-9a-f]{8}(?=\.js)/u,
  labels: /\{en:(["'`])Help\1\}/u,
  language: /(?<=\(\w=)(["'`])en\1(?=\))/u,
  accent: /(?<=--hjelp-accent,)#1f5d4c/u,
  onAccent: /(?<=--hjelp-on-accent,)#fff/u,
  corner: /auto var\(--hjelp-inline,20px\)/u,
} as const;

/** What the first stage knows of one locale. It is baked in as a JavaScript object in the place of {@link START_PLACEHOLDER}. */
export interface StartData {
  /** The locale that all of this is about. */
  readonly locale: string;
  /** The site's locales, the main one first, and what each falls back to: enough to see whether `locale` is the right one for a page. */
  readonly locales: readonly string[];
  readonly fallbacks?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Paths of the locale's overview and index, relative to the knowledge base's root. */
  readonly overview: string;
  readonly index: string;
  /** The index comes in shards, and the script for those is fetched beside the others. */
  readonly isSharded?: boolean | undefined;
  /** What the first panel shows; absent where it would have to know more than fits, and the panel proper comes first. */
  readonly first?: FirstPanelData | undefined;
  /** Of a large site, what fetches its titles as the visitor types: of these shards, with the address of the knowledge base; it gives what to call with what is in the field. */
  readonly titleFetcher?: (shards: TitleShards, root: string, onTitles: (list: string) => void) => (value: string) => void;
}

/** Answers from titles, for the second until the panel and the index are here. */
export interface FirstPanelData {
  /** Language of `words`. */
  readonly language: string;
  readonly words: FirstWords;
  readonly siteName: string;
  readonly theme: SiteConfig['theme'];
  /** Of the theme's brand colour. */
  readonly palettes: BrandPalettes;
  /** Absent: from left to right. */
  readonly direction?: 'rtl' | undefined;
  /** A line for each article, in the overview's order; see `packTitles`. */
  readonly titles: string;
  /** Places in that list, of articles to offer before anyone types. */
  readonly popular: readonly number[];
  /** Of a site with more titles than everybody should fetch: `titles` has the popular ones only, and the others are fetched as the visitor types. */
  readonly shards?: TitleShards | undefined;
}

/** Lists of titles by the beginnings of their words, each a JSON text with a line for each article. */
export interface TitleShards {
  /** The beginning of their paths, relative to the knowledge base's root; see {@link titleShardPath}. It ends with a hash of all of them. */
  readonly stem: string;
  /** What each begins with, in their order (UTF-16 code units): the shard of a beginning is the last one that begins not after it. */
  readonly starts: string;
}

/** So many letters of a folded word say which shard has the titles with it; shorter words say it as a whole. */
export const TITLE_SHARD_LETTERS = 4;

/** Stands between quotes in what starts the worker, exactly once: for the keys of {@link LoaderSettings.labels}, the code of the language whose own script can read their index, and a hyphen; absent where none can. */
export const SEARCH_PLACEHOLDER = '__HJELP_SEARCH__';

/** Stands between quotes in the bundled first stage, exactly once. */
export const START_PLACEHOLDER = '__HJELP_START__';

/** The path of one of them, by its number from 0. */
export const titleShardPath = ({ stem }: Pick<TitleShards, 'stem'>, number: number): string => `${stem}${number.toString(16).padStart(3, '0')}.json`;
