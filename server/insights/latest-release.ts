import { localizedText } from '../../core/contract/localized-text.ts';
import type { Release } from '../../core/contract/kb-manifest.ts';
import type { EventStore } from '../store/event-store.ts';

/** Titles of articles by id. */
export type ArticleTitles = ReadonlyMap<string, string>;

export type PublishedArticle = Release['articles'][number];

/** What reports take from the last release that was recorded. */
export interface LatestRelease {
  readonly settings: Release['settings'] | undefined;
  /** What the site is called, in that language where it has a name there, else in its default language. */
  readonly name: string | undefined;
  /** Every article in every language. */
  readonly articles: readonly PublishedArticle[];
  /** Titles in the locale where the article has it, else in the first that it has. */
  readonly titles: ArticleTitles;
  /** Categories, in the site's order, titled likewise. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** The category of an article. */
  sectionOf(article: string): string | undefined;
}

/**
 * The last release; without any, nothing is known.
 * @param locale In which articles' titles are preferred.
 * @param lang In which the site's own names are. Default: the site's default language.
 */
export async function readLatestRelease(events: EventStore, locale: string | undefined, lang?: string): Promise<LatestRelease> {
  const release = (await events.releases(1))[0]?.release;
  const articles = release?.articles ?? [];
  const titles = new Map<string, string>();
  const sections = new Map<string, string>();
  for (const { id, locale: of, title, category } of articles) {
    if (!titles.has(id) || of === locale) titles.set(id, title);
    if (category !== undefined) sections.set(id, category);
  }
  const used = [...new Set(sections.values())];
  const named = Object.entries(release?.categories ?? {}).filter(([id]) => used.includes(id));
  const translated = (lang === undefined ? undefined : release?.categoriesIn?.[lang]) ?? {};
  const { name, defaultLocale } = release?.settings ?? {};
  return {
    settings: release?.settings,
    name: name === undefined ? undefined : localizedText(name, lang ?? '', [defaultLocale ?? articles[0]?.locale ?? 'en', 'en']),
    articles,
    titles,
    sections: [...named.map(([id, title]) => ({ id, title: translated[id] ?? title })), ...used.filter((id) => !named.some(([known]) => known === id)).map((id) => ({ id, title: id }))],
    sectionOf: (article) => sections.get(article),
  };
}

/** What the last recorded release says about reports; undefined when none was recorded. */
export async function latestSettings(events: EventStore): Promise<Release['settings'] | undefined> {
  return (await events.releases(1))[0]?.release.settings;
}
