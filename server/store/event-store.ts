import type { FailureKind } from '../../core/contract/failure-kind.ts';
import type { Release } from '../../core/contract/kb-manifest.ts';
import type { WidgetEvent } from '../../core/contract/widget-event.ts';
import type { ReportEvidence } from './report-evidence.ts';

/**
 * A place that keeps what visitors did, and answers the report's questions about it. SQLite keeps this promise today;
 * whoever else wants to must pass `tests/conformance/event-store.suite.ts`.
 *
 * Events are kept as they came and never change. From them come *judgements*: one row for each search, article and
 * visit, which reports count. Judgements are made by `server/insights` ({@link EventStore.unjudgedVisits}) and can be
 * made anew at any time, so a new rule or a late event costs nothing but work.
 */
export interface EventStore extends ReportEvidence {
  /**
   * Keeps events. When this resolves they are on disk, and stay there through a crash.
   * An event whose id is already kept changes nothing.
   * @throws when the events could not be made durable; then none of them was kept and the caller may try again.
   */
  append(events: readonly AdmittedEvent[]): Promise<{ readonly accepted: number; readonly duplicates: number }>;

  /** Remembers that a site's content changed. The same release as last time is not remembered twice. */
  recordRelease(release: Release, seenAtMs: number): Promise<{ readonly isNew: boolean }>;
  /** Releases, newest first. */
  releases(limit?: number): Promise<readonly RecordedRelease[]>;

  /** Visits with events that no judgement has seen yet, at most `limit`. */
  unjudgedVisits(limit: number): Promise<readonly UnjudgedVisit[]>;
  /** Replaces the judgements of these visits. A visit that got more events since `mark` stays unjudged. */
  keepJudgements(visits: readonly JudgedVisit[]): Promise<void>;
  /** Has every visit judged again. */
  forgetJudgements(): Promise<void>;

  /** Searches, by how they failed; `failure` is null for those that did not. */
  countSearches(selection: Selection): Promise<readonly { readonly failure: FailureKind | null; readonly searches: number; readonly visits: number }[]>;
  /** Searches a day; days without any are absent. Oldest first. */
  countDays(selection: Selection): Promise<readonly { readonly day: number; readonly searches: number; readonly failed: number; readonly contacts: number }[]>;
  /** How visits ended. */
  countOutcomes(selection: Selection): Promise<readonly { readonly outcome: VisitOutcome; readonly visits: number }[]>;
  /** Weekday (0 is Monday) and hour by the site's clocks; hours in which nothing happened are absent. `contacts` are visits that asked for a person in that hour. */
  countHours(selection: Selection): Promise<readonly { readonly weekday: number; readonly hour: number; readonly searches: number; readonly failed: number; readonly contacts: number }[]>;
  /** What happened in one part of the help centre: `countSearches`, `countDays`, `countOutcomes` and `countHours` of its searches, and of the visits that made one or read one of its articles. */
  countSection(selection: Selection, section: SectionMembers): Promise<SectionCounts>;
  /** Questions of failed searches, the most frequent first. */
  failedQuestions(selection: Selection, limit: number): Promise<readonly QuestionCount[]>;
  /** The same for each kind of failure by itself: at most `limitOfKind` of each. */
  failedQuestionsByKind(selection: Selection, limitOfKind: number): Promise<readonly (QuestionCount & { readonly failure: FailureKind })[]>;
  /** The failed searches that were made last, the newest first. */
  latestFailed(selection: Selection, limit: number): Promise<readonly FailedSearch[]>;
  /** How often each of some questions failed, by kind: `describeQuestions().kinds` alone. */
  countQuestions(selection: Selection, questions: readonly string[]): Promise<QuestionDetails['kinds']>;
  /**
   * By how much the visits of questions add up to too many over each of some groups, since a visit that failed with several
   * questions of a group is counted by each of them. Groups that do so by nothing are absent.
   * @param groups No question stands in two of them.
   */
  countSharedVisits(selection: Selection, groups: readonly QuestionGroup[]): Promise<readonly SharedVisits[]>;
  /** The wordings of some questions: `describeQuestions().wordings` alone. */
  countWordings(selection: Selection, questions: readonly string[]): Promise<QuestionDetails['wordings']>;
  /** More about some questions. */
  describeQuestions(selection: Selection, questions: readonly string[]): Promise<QuestionDetails>;
  /** What visitors read. Most viewed first. */
  countArticles(selection: Selection, limit: number): Promise<readonly ArticleCount[]>;
  /** Every distinct wording that was asked in a locale, the most frequent first, and where it led. */
  askedQuestions(selection: Selection): Promise<readonly AskedQuestion[]>;
  /** Wordings that were replaced by others from which an article was opened next; most visits first. */
  countRefinements(selection: Selection, limit: number): Promise<readonly Refinement[]>;
  /** Which questions visitors who failed asked next, by the latest `looksAt` of those who asked again; most visits first. */
  countRewordings(selection: Selection, looksAt: number): Promise<readonly Rewording[]>;
  /** What became of some questions on each release, of all time; ordered by question, then by release. */
  countByRelease(questions: readonly string[]): Promise<readonly ReleaseCount[]>;
  /** Locales and sites that searches came from. */
  knownValues(): Promise<{ locales: string[]; sites: string[] }>;

  /** Removes everything that is known of a visit. Resolves with the number of events that are gone. */
  forgetVisit(visit: string): Promise<number>;
  /** Removes everything that was received before, in small steps. Resolves with the number of events that are gone. */
  expire(receivedBeforeMs: number): Promise<number>;
  /** True when events can be written now. */
  isReady(): Promise<boolean>;
  /** Waits until what was given to {@link append} is done. Afterwards the store may be closed. */
  drain(): Promise<void>;
}

/** An event that the collector let in: scrubbed, and stamped by the server's clock. */
export interface AdmittedEvent {
  readonly event: WidgetEvent;
  readonly receivedAtMs: number;
}

export interface RecordedRelease {
  readonly release: Release;
  readonly seenAtMs: number;
}

export interface UnjudgedVisit {
  readonly visit: string;
  /** Another number each time the visit gets more events. */
  readonly mark: number;
  /** In the order of the visitor's clock. Of a visit with very many events only the first {@link MAX_JUDGED_EVENTS}. */
  readonly events: readonly WidgetEvent[];
}

/** No person does this much in one visit; a script that does must not make every judgement slow. */
export const MAX_JUDGED_EVENTS = 2_000;

/** How a visit ended: contacted us; said that something helped; read an article and left; gave up without reading. */
export const VISIT_OUTCOMES = ['contacted', 'confirmed', 'read', 'gave_up'] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

export interface JudgedVisit {
  readonly visit: string;
  /** From {@link UnjudgedVisit}. */
  readonly mark: number;
  readonly site: string;
  readonly locale: string;
  /** Day of the first event, by the site's clocks: days since 1970-01-01. */
  readonly day: number;
  /** The hour, 0–23, in which the visitor asked for a person, by the site's clocks; absent when they did not. */
  readonly contactHour?: number;
  /** Absent when the visitor neither searched, read nor asked for a person. */
  readonly outcome?: VisitOutcome;
  readonly searches: readonly JudgedSearch[];
  readonly articles: readonly ArticleUse[];
}

export interface JudgedSearch {
  readonly atMs: number;
  /** By the site's clocks: days since 1970-01-01. */
  readonly day: number;
  /** By the site's clocks, 0–23. */
  readonly hour: number;
  readonly site: string;
  readonly locale: string;
  readonly page: string;
  readonly kb: string;
  /** As typed, white space collapsed. */
  readonly wording: string;
  /** Equal for wordings that differ only in case and white space. */
  readonly wordingKey: string;
  /** Equal for wordings that mean the same words. */
  readonly question: string;
  /** Absent when the search did not fail. */
  readonly failure?: FailureKind;
  readonly results: number;
  readonly answerable: number;
  /** The article that was opened from it; the last when there were several. */
  readonly opened?: string;
  /** Where that article stood among the results, 1 is the first; absent when it was not opened from them. */
  readonly openedRank?: number;
  /** The wording that replaced it, when nothing was opened. */
  readonly refinedTo?: string;
}

export interface ArticleUse {
  readonly article: string;
  readonly locale: string;
  readonly day: number;
  readonly views: number;
  /** Views that began in the list of results. */
  readonly fromSearch: number;
  readonly readMs: number;
  readonly up: number;
  readonly down: number;
  /** True when the visitor asked for a person after reading. */
  readonly contacted: boolean;
}

/** Which searches a question to the store is about. */
export interface Selection {
  /** Days since 1970-01-01 by the site's clocks, as judgements have them; included. */
  readonly sinceDay: number;
  /** Not included. */
  readonly untilDay: number;
  readonly locale?: string;
  readonly site?: string;
}

/**
 * Which questions belong to a part of the help centre: those that led to one of its articles more often than to any other
 * article. Where nothing was opened, or somebody knows better, they are named.
 */
export interface SectionMembers {
  /** Ids of its articles. */
  readonly articles: readonly string[];
  /** Questions that belong to it, whatever was opened. */
  readonly questions: readonly string[];
  /** Questions that do not, whatever was opened. */
  readonly otherQuestions: readonly string[];
  /** What was opened when decides, since a period is compared with the one before by the same questions. */
  readonly decidedBy: Selection;
}

/** Each list as the method of that name has it. */
export interface SectionCounts {
  readonly searches: Awaited<ReturnType<EventStore['countSearches']>>;
  readonly days: Awaited<ReturnType<EventStore['countDays']>>;
  readonly outcomes: Awaited<ReturnType<EventStore['countOutcomes']>>;
  readonly hours: Awaited<ReturnType<EventStore['countHours']>>;
}

export interface QuestionCount {
  readonly question: string;
  /** Failed searches. */
  readonly searches: number;
  /** Visits in which it failed. */
  readonly visits: number;
}

/** Questions that are counted as one. */
export interface QuestionGroup {
  readonly name: string;
  readonly questions: readonly string[];
}

/** What the sum of {@link QuestionCount.visits}, or of those of one kind, has to be lessened by. */
export interface SharedVisits {
  readonly group: string;
  /** Null for visits in which questions of the group failed in any way. */
  readonly failure: FailureKind | null;
  readonly visits: number;
}

/** One search that failed, by what is known now: in its first 30 s that can still change. */
export interface FailedSearch {
  readonly question: string;
  /** Equal for wordings that differ only in case and white space. */
  readonly wordingKey: string;
  readonly wording: string;
  readonly locale: string;
  readonly failure: FailureKind;
  readonly atMs: number;
}

/** Each list is ordered by question, then the most frequent first (days: oldest first). */
export interface QuestionDetails {
  /** Of all searches, failed or not: how many visits used these words. */
  readonly wordings: readonly { readonly question: string; readonly wording: string; readonly searches: number; readonly visits: number }[];
  /** Of failed searches. */
  readonly kinds: readonly { readonly question: string; readonly failure: FailureKind; readonly searches: number; readonly visits: number }[];
  readonly days: readonly { readonly question: string; readonly failure: FailureKind; readonly day: number; readonly searches: number }[];
  readonly pages: readonly { readonly question: string; readonly failure: FailureKind; readonly page: string; readonly searches: number }[];
  readonly locales: readonly { readonly question: string; readonly failure: FailureKind; readonly locale: string; readonly searches: number }[];
  /** Articles that were opened from all searches of the question. */
  readonly opened: readonly { readonly question: string; readonly article: string; readonly searches: number }[];
}

export interface ArticleCount {
  readonly article: string;
  readonly views: number;
  readonly visits: number;
  readonly fromSearch: number;
  readonly up: number;
  readonly down: number;
  /** Visits that asked for a person after reading it. */
  readonly contacts: number;
  readonly meanReadMs: number;
}

export interface AskedQuestion {
  readonly locale: string;
  readonly wording: string;
  readonly searches: number;
  readonly visits: number;
  readonly failed: number;
  /** Searches without results, or with results below the answerable threshold. */
  readonly unanswered: number;
  /** The article that was opened most often from it, if any. */
  readonly opened?: string;
  /** Where it stood among the results at its best, if that is known. */
  readonly openedRank?: number;
  /** How many searches opened that article. */
  readonly openedTimes: number;
}

/** A wording that found nothing worth opening, and the one that did. */
export interface Refinement {
  readonly locale: string;
  /** What was asked first. */
  readonly says: string;
  readonly question: string;
  /** What it was replaced by. */
  readonly means: string;
  /** What was opened then. */
  readonly article: string;
  readonly searches: number;
  readonly visits: number;
}

/** A question that was asked in vain, and another that the same visitor asked next. */
export interface Rewording {
  readonly question: string;
  readonly next: string;
  readonly visits: number;
}

export interface ReleaseCount {
  readonly question: string;
  /** The release's hash. */
  readonly kb: string;
  /** The article that was opened; absent when none was. */
  readonly opened?: string;
  readonly searches: number;
  readonly failed: number;
  /** When it was asked so first and last. */
  readonly firstAtMs: number;
  readonly lastAtMs: number;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The day of an instant: days since 1970-01-01, UTC. */
export function dayOf(atMs: number): number {
  return Math.floor(atMs / DAY_MS);
}

/**
 * Instants between which all of a selection's days lie, wherever on earth: clocks are at most 14 hours before UTC and 12
 * after it. For reading an index by time; the days themselves still decide.
 */
export function instantsOf({ sinceDay, untilDay }: Pick<Selection, 'sinceDay' | 'untilDay'>): { readonly fromMs: number; readonly untilMs: number } {
  return { fromMs: sinceDay * DAY_MS - 14 * HOUR_MS, untilMs: untilDay * DAY_MS + 12 * HOUR_MS };
}

/** `2026-11-21`. */
export function dayToDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The visit under which stand events that agents add to a visitor's: apart, so that the visitor's own visit is judged by what they did themselves. */
export function visitOfDesk(visit: string): string {
  return `desk:${visit}`.slice(0, 200);
}
