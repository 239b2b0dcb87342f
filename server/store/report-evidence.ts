import type { WidgetEventOf } from '../../core/contract/widget-event.ts';
import type { QuestionGroup, Selection } from './event-store.ts';

/** What reports look up one by one, beside the sums: what visitors wrote, what they were shown, and what goes on right now. */
export interface ReportEvidence {
  /** What visitors said in words of their own, the newest first: with a comment, or with a reason. */
  listSaid(selection: SaidSelection, limit: number): Promise<readonly SaidEvent[]>;
  /** The searches that were made last for some questions and failed, as they came, the newest first. */
  latestSearches(selection: Selection, questions: readonly string[], limit: number): Promise<readonly WidgetEventOf<'search'>[]>;
  /** Which wordings led to each of some articles, the most frequent first; at most `limitOfArticle` of each, and none that fewer than `fromVisits` visits used. */
  articleQueries(selection: Selection, articles: readonly string[], fromVisits: number, limitOfArticle: number): Promise<readonly ArticleQuery[]>;
  /** How often each question, or group of questions, failed since an instant, in steps of ten minutes; ordered by question, then by time. */
  recentFailures(selection: RecentSelection): Promise<readonly RecentFailure[]>;
  /** The time zone (`openingHours.timeZone`) in the newest release of each site, the newest release first. */
  siteTimeZones(): Promise<readonly { readonly site: string; readonly timeZone?: string }[]>;
}

export type SaidEvent = WidgetEventOf<'feedback'> | WidgetEventOf<'missing_answer'> | WidgetEventOf<'rating'>;

export interface SaidSelection {
  /** `comment`: a text of their own; `reason`: why they voted as they did. */
  readonly what: 'comment' | 'reason';
  /** Milliseconds since 1970-01-01 UTC; included. */
  readonly sinceMs: number;
  /** Not included. */
  readonly untilMs: number;
  readonly locale?: string;
  readonly site?: string;
}

export interface RecentSelection {
  readonly sinceMs: number;
  readonly locale?: string;
  readonly site?: string;
  /** Questions that are counted as one, under the group's name; no question stands in two of them. Default: each is counted by itself. */
  readonly groups?: readonly QuestionGroup[];
}

export interface ArticleQuery {
  readonly article: string;
  readonly wording: string;
  /** Searches in these words that opened the article. */
  readonly searches: number;
}

export interface RecentFailure {
  /** Or the name of its group. */
  readonly question: string;
  /** Beginning of the step. */
  readonly fromMs: number;
  readonly searches: number;
  /** Visits in which it failed for the first time since then: each is counted in one step. */
  readonly visits: number;
}

/** The length of a step of {@link ReportEvidence.recentFailures}. */
export const RECENT_STEP_MS = 600_000;
