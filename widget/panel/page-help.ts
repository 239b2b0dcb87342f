import type { KbOverview, Notice, OverviewArticle } from '../../core/contract/kb-manifest.ts';
import { matchesPagePattern } from '../../core/contract/page-pattern.ts';

const MOST_SUGGESTIONS = 4;
const MOST_LINES = 7;

/** Where the visitor is and what they look for. */
export interface Situation {
  /** Path of the page. */
  readonly page: string;
  readonly query: string;
  readonly audiences: readonly string[];
  readonly now: Date;
}

/** What to offer before the question: articles for this page, then popular ones, without repetition. */
export function helpForPage(overview: KbOverview, { page, audiences }: Situation): { suggestions: OverviewArticle[]; popular: OverviewArticle[] } {
  const visible = overview.articles.filter(({ audience }) => !audience?.length || audience.some((name) => audiences.includes(name)));
  const suggestions = visible.filter(({ pages }) => pages?.some((pattern) => matchesPagePattern(pattern, page))).slice(0, MOST_SUGGESTIONS);
  const byId = new Map(visible.map((article) => [article.id, article]));
  const popular = overview.popular
    .map((id) => byId.get(id))
    .filter((article): article is OverviewArticle => article !== undefined && !suggestions.includes(article))
    .slice(0, MOST_LINES - suggestions.length);
  return { suggestions, popular };
}

/** The notices for this page before anyone types, and those for the query once they do, most severe first. */
export function noticesFor(overview: KbOverview, { page, query, now }: Situation): Notice[] {
  const asked = query.trim().toLowerCase();
  const matches = ({ pages, queries }: Notice) => asked === ''
    ? pages.some((pattern) => matchesPagePattern(pattern, page))
    : queries.some((words) => asked.includes(words.toLowerCase()));
  const order = ['critical', 'warning', 'info'];
  return overview.notices
    .filter((notice) => isCurrent(notice, now) && matches(notice))
    .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

function isCurrent({ from, until }: Notice, now: Date): boolean {
  return !(from !== undefined && now < instant(from, '00:00:00')) && !(until !== undefined && now > instant(until, '23:59:59.999'));
}

/** A bare date gets a time of day where the visitor is: `until` lasts until that evening. */
function instant(text: string, time: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/u.test(text) ? `${text}T${time}` : text);
}
