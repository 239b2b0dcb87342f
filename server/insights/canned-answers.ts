import { chooseLocale } from '../../core/contract/locale.ts';
import type { EventStore } from '../store/event-store.ts';

/** A marked part of an article, as the desk lists it. */
export interface CannedArticle {
  readonly id: string;
  readonly title: string;
  /** With the part's anchor, relative to the help centre's root. */
  readonly path: string;
  /** The whole answer. */
  readonly snippet: string;
}

/**
 * The answers that editors have marked for agents (`canned_answers`), from the last release that was recorded: in the
 * visitor's language where there are any, else in the site's. A query keeps those that hold all its words, those with
 * them in the title first.
 */
export function cannedAnswers(events: Pick<EventStore, 'releases'>): (locale: string, query: string) => Promise<readonly CannedArticle[]> {
  return async (locale, query) => {
    const [latest] = await events.releases(1);
    if (latest === undefined) return [];
    const marked = latest.release.articles.filter(({ canned }) => canned !== undefined && canned.length > 0);
    const locales = [...new Set(marked.map((article) => article.locale))];
    if (locales.length === 0) return [];
    const chosen = chooseLocale(locale, locales, {}, latest.release.settings.defaultLocale ?? locales[0]!);
    const words = query.toLowerCase().split(/\s+/u).filter((word) => word !== '');
    const has = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
    return marked
      .filter((article) => article.locale === chosen)
      .flatMap(({ id, title, path, canned }) => canned!.map(({ heading, anchor, text }) => ({ id, title: heading ?? title, path: anchor ? `${path}#${anchor}` : path, snippet: text, about: `${title} ${heading ?? ''}` })))
      .filter(({ about, snippet }) => has(`${about} ${snippet}`))
      .sort((one, other) => Number(has(other.about)) - Number(has(one.about)))
      .map(({ about: _about, ...answer }) => answer);
  };
}
