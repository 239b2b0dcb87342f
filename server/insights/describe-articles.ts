import type { ReportArticle, ReportStaleArticle } from '../../core/contract/report.ts';
import { scrubPersonalData } from '../../core/privacy/personal-data.ts';
import type { EventStore, Selection } from '../store/event-store.ts';
import type { LatestRelease } from './latest-release.ts';
import type { ZoneClock } from './zone-clock.ts';

const MOST_ARTICLES = 500;
/** So many of the most viewed are looked at more closely. */
const MOST_WITH_QUERIES = 50;
const MOST_QUERIES = 5;
const MOST_REASONS = 5_000;
const MOST_STALE = 200;
/** An article that nobody has touched for so long may be out of date. */
const STALE_AFTER_DAYS = 365;
const DAY_MS = 86_400_000;

export interface ArticleOptions {
  readonly release: LatestRelease;
  readonly clock: ZoneClock;
  /** *k*. */
  readonly fromVisits: number;
  /** Articles of this category only. */
  readonly section?: string;
  readonly now: Date;
}

/** What visitors read, the most viewed first, with why it did not help and what led there; and what may be out of date. */
export async function describeArticles(events: EventStore, selection: Selection, { release, clock, fromVisits, section, now }: ArticleOptions): Promise<{ articles: ReportArticle[]; stale: ReportStaleArticle[] }> {
  const isWanted = (article: string): boolean => section === undefined || release.sectionOf(article) === section;
  const counts = (await events.countArticles(selection, MOST_ARTICLES)).filter(({ article }) => isWanted(article));
  const reasons = await countReasons(events, selection, clock);
  const queries = new Map<string, { query: string; searches: number }[]>();
  for (const { article, wording, searches } of await events.articleQueries(selection, counts.slice(0, MOST_WITH_QUERIES).map(({ article }) => article), fromVisits, MOST_QUERIES)) {
    queries.set(article, [...queries.get(article) ?? [], { query: wording, searches }]);
  }
  const articles = counts.map(({ article, meanReadMs, ...numbers }): ReportArticle => {
    const own = release.sectionOf(article);
    const updated = newestOf(release.articles.filter(({ id }) => id === article).flatMap((found) => found.updated ?? []));
    return {
      id: article, title: release.titles.get(article) ?? article, ...numbers, meanReadMs: Math.round(meanReadMs),
      reasons: [...reasons.get(article) ?? []].map(([reason, votes]) => ({ reason, votes })).sort((one, other) => other.votes - one.votes || (one.reason < other.reason ? -1 : 1)),
      queries: queries.get(article) ?? [],
      ...(own === undefined ? {} : { section: own }),
      ...(updated === undefined ? {} : { updated }),
    };
  });
  return { articles, stale: findStale(release, articles, isWanted, now) };
}

function findStale({ articles: published }: LatestRelease, read: readonly ReportArticle[], isWanted: (article: string) => boolean, now: Date): ReportStaleArticle[] {
  const before = new Date(now.getTime() - STALE_AFTER_DAYS * DAY_MS).toISOString().slice(0, 10);
  const use = new Map(read.map((article) => [article.id, article]));
  return published
    .flatMap(({ id, locale, title, updated }) => (updated !== undefined && updated.slice(0, 10) < before && isWanted(id) ? [{ id, locale, title, updated: updated.slice(0, 10), views: use.get(id)?.views ?? 0, down: use.get(id)?.down ?? 0, contacts: use.get(id)?.contacts ?? 0 }] : []))
    .sort((one, other) => other.views - one.views || (one.updated < other.updated ? -1 : one.updated > other.updated ? 1 : one.id < other.id ? -1 : 1))
    .slice(0, MOST_STALE);
}

/** Votes with a reason by article: of each visit the last one, as the judgement has it. */
async function countReasons(events: EventStore, { sinceDay, untilDay, ...places }: Selection, clock: ZoneClock): Promise<Map<string, Map<string, number>>> {
  const said = await events.listSaid({ what: 'reason', sinceMs: clock.startOfDay(sinceDay), untilMs: clock.startOfDay(untilDay), ...places }, MOST_REASONS);
  const seen = new Set<string>();
  const reasons = new Map<string, Map<string, number>>();
  for (const event of said) {
    if (event.type !== 'feedback' || seen.has(`${event.visit}\n${event.article}`)) continue;
    seen.add(`${event.visit}\n${event.article}`);
    const own = reasons.get(event.article) ?? new Map<string, number>();
    const reason = scrubPersonalData(event.reason);
    own.set(reason, (own.get(reason) ?? 0) + 1);
    reasons.set(event.article, own);
  }
  return reasons;
}

function newestOf(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1)?.slice(0, 10);
}
