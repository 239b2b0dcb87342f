import type { Release } from '../../core/contract/kb-manifest.ts';
import type { EventStore } from '../store/event-store.ts';

/** Titles of articles by id. */
export type ArticleTitles = ReadonlyMap<string, string>;

/** What the last recorded release says about reports; undefined when none was recorded. */
export async function latestSettings(events: EventStore): Promise<Release['settings'] | undefined> {
  return (await events.releases(1))[0]?.release.settings;
}

/** Titles of the last release's articles, in the locale where the article has it, else in the first that it has. */
export async function latestTitles(events: EventStore, locale: string | undefined): Promise<ArticleTitles> {
  const titles = new Map<string, string>();
  const articles = (await events.releases(1))[0]?.release.articles ?? [];
  for (const article of articles) if (!titles.has(article.id) || article.locale === locale) titles.set(article.id, article.title);
  return titles;
}
