import type { KbOverview, Notice, OverviewArticle } from '../../core/contract/kb-manifest.ts';
import { matchesPagePattern } from '../../core/contract/page-pattern.ts';
import type { AboutPage } from './look-at-page.ts';

const MOST_SUGGESTIONS = 4;
const MOST_LINES = 7;
const MOST_RECENT = 3;

/** Where the visitor is and what they look for. */
export interface Situation extends AboutPage {
  /** Path of the page. */
  readonly page: string;
  readonly query: string;
  readonly audiences: readonly string[];
  /** Ids of articles that the page has named itself, best first. */
  readonly named: readonly string[];
  readonly now: Date;
}

/** As much of an article as a line in a list needs. */
export type ListedArticle = Pick<OverviewArticle, 'id' | 'title' | 'path'>;

export interface PageHelp {
  readonly suggestions: readonly ListedArticle[];
  readonly popular: readonly ListedArticle[];
  readonly recent: readonly ListedArticle[];
}

/**
 * What to offer before the question: articles for this page (those that its own words have found only where nobody has named any), then
 * popular ones, then those that have changed lately, without repetition.
 */
export function helpForPage(overview: KbOverview, { page, audiences, named, found, changed }: Situation): PageHelp {
  const visible = overview.articles.filter(({ audience }) => !audience?.length || audience.some((name) => audiences.includes(name)));
  const byId = new Map(visible.map((article) => [article.id, article]));
  const listed = (ids: readonly string[]): OverviewArticle[] => ids.flatMap((id) => byId.get(id) ?? []);
  const chosen = new Set<ListedArticle>([...listed(named), ...visible.filter(({ pages }) => pages?.some((pattern) => matchesPagePattern(pattern, page)))]);
  const suggestions = [...chosen.size > 0 ? chosen : found].slice(0, MOST_SUGGESTIONS);
  const isNew = ({ id }: ListedArticle): boolean => !suggestions.some((article) => article.id === id);
  const popular = listed(overview.popular).filter(isNew).slice(0, MOST_LINES - suggestions.length);
  return { suggestions, popular, recent: listed(changed).filter((article) => isNew(article) && !popular.includes(article)).slice(0, MOST_RECENT) };
}

/** The notices for this page before anyone types, and those for the query once they do, most severe first. */
export function noticesFor(overview: KbOverview, { page, query, now }: Situation): Notice[] {
  const asked = query.trim().toLowerCase();
  const matches = ({ pages, queries }: Notice) => asked === ''
    ? pages.some((pattern) => matchesPagePattern(pattern, page))
    : queries.some((words) => isAskedFor(words.toLowerCase(), asked));
  const order = ['critical', 'warning', 'info'];
  return overview.notices
    .filter((notice) => isCurrent(notice, now) && matches(notice))
    .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

/** All of its words, in whatever order and ending: "parcel late" is asked for by "are parcels going to be late". */
function isAskedFor(words: string, asked: string): boolean {
  const said = asked.split(/[^\p{Letter}\p{Number}]+/u);
  return asked.includes(words) || words.split(/\s+/u).every((word) => said.some((one) => one.startsWith(word)));
}

function isCurrent({ from, until }: Notice, now: Date): boolean {
  return !(from !== undefined && now < instant(from, '00:00:00')) && !(until !== undefined && now > instant(until, '23:59:59.999'));
}

/** A bare date gets a time of day where the visitor is: `until` lasts until that evening. */
function instant(text: string, time: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/u.test(text) ? `${text}T${time}` : text);
}
