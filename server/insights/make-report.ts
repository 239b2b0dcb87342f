import { FAILURE_KINDS, type FailureKind } from '../../core/contract/failure-kind.ts';
import { REPORT_FORMAT, type Report } from '../../core/contract/report.ts';
import { dayOf, dayToDate, type Selection } from '../store/event-store.ts';
import type { Store } from '../store/open-store.ts';
import { describeArticles } from './describe-articles.ts';
import { describeQuestions } from './describe-questions.ts';
import { findPeaks } from './find-peaks.ts';
import { readLedger } from './gap-ledger.ts';
import { judgeEvents } from './judge-events.ts';
import { costOf, countPeriod, figure, headlineOf, selfServiceOf } from './headline.ts';
import { listLatest } from './latest-failures.ts';
import { latestSettings, latestTitles } from './latest-release.ts';
import { mineSynonyms } from './mine-synonyms.ts';
import { summarise } from './summarise.ts';
import { trackGoals } from './track-goals.ts';

export interface ReportOptions {
  /** First day, by its UTC date. Default: 29 days before `until`. */
  readonly since?: Date;
  /** Last day, included. Default: today. */
  readonly until?: Date;
  /** Searches in this locale only. */
  readonly locale?: string;
  /** Of this site only. */
  readonly site?: string;
  /** Questions that failed in this way only; totals are not affected. */
  readonly kind?: FailureKind;
  /** *k*: wordings that fewer visits asked are not shown. Default: what the last release says, else 3. */
  readonly reportFromVisits?: number;
  /** Most questions, in all and of each kind. Default 200. */
  readonly limit?: number;
  readonly now?: Date;
}

const DEFAULT_DAYS = 30;
/** No report goes further back: more days than any retention keeps. */
const MOST_DAYS = 3_660;

/**
 * The failed-search report: what visitors looked for and did not find, by kind, the most frequent first.
 * Counts everything that was stored before the call, also searches that are still being decided.
 */
export async function makeReport(store: Pick<Store, 'events' | 'settings' | 'decisions'>, options: ReportOptions = {}): Promise<Report> {
  await judgeEvents(store);
  const { events } = store;
  const now = options.now ?? new Date();
  const { selection, previous } = choosePeriod(options, now);
  const settings = await latestSettings(events);
  const fromVisits = options.reportFromVisits ?? settings?.reportFromVisits ?? 3;
  const titles = await latestTitles(events, options.locale);

  const counted = await countPeriod(events, selection);
  const before = await countPeriod(events, previous);
  const { questions, kinds, dismissed, groups } = await describeQuestions(store, { selection, previous, hadPrevious: before.searches > 0, fromVisits, limit: options.limit ?? 200, titles, ...(options.kind === undefined ? {} : { kind: options.kind }) });
  const headline = headlineOf(counted, before);
  const selfService = { now: selfServiceOf(counted), before: selfServiceOf(before) };
  const shown = questions.reduce((sum, question) => sum + question.searches, 0);
  const failedOfKind = options.kind === undefined ? counted.failed : counted.byKind.get(options.kind)?.searches ?? 0;

  const report: Omit<Report, 'summary'> = {
    format: REPORT_FORMAT,
    generatedAt: now.toISOString(),
    period: { since: dayToDate(selection.sinceDay), until: dayToDate(selection.untilDay - 1), days: selection.untilDay - selection.sinceDay },
    previous: { since: dayToDate(previous.sinceDay), until: dayToDate(previous.untilDay - 1) },
    filters: { ...(options.locale === undefined ? {} : { locale: options.locale }), ...(options.site === undefined ? {} : { site: options.site }), ...(options.kind === undefined ? {} : { kind: options.kind }) },
    reportFromVisits: fromVisits,
    headline,
    selfService,
    outcomes: { confirmed: counted.outcomes.confirmed, read: counted.outcomes.read, gaveUp: counted.outcomes.gave_up, contacted: counted.outcomes.contacted },
    days: counted.days,
    hours: [...await events.countHours(selection)],
    kinds: FAILURE_KINDS.map((kind) => ({
      kind,
      searches: figure(counted.byKind.get(kind)?.searches ?? 0, before.searches > 0 ? before.byKind.get(kind)?.searches ?? 0 : null),
      visits: counted.byKind.get(kind)?.visits ?? 0,
      questions: kinds.get(kind) ?? [],
    })),
    questions,
    latest: await listLatest(events, selection, { fromVisits, groups, now, ...(options.kind === undefined ? {} : { kind: options.kind }) }),
    other: { searches: failedOfKind - shown - dismissed.searches },
    dismissed,
    articles: await describeArticles(events, selection, titles),
    cost: costOf(counted, settings?.costPerContact),
    goals: trackGoals(settings?.goals, { headline, selfService }),
    peaks: findPeaks(questions, counted.days),
    synonyms: await mineSynonyms(store, selection, fromVisits, titles),
    ledger: await readLedger(events, groups, fromVisits),
    known: await events.knownValues(),
  };
  return { ...report, summary: summarise(report) };
}

function choosePeriod(options: ReportOptions, now: Date): { selection: Selection; previous: Selection } {
  const untilDay = dayOf((options.until ?? now).getTime()) + 1;
  const wantedSince = options.since === undefined ? untilDay - DEFAULT_DAYS : dayOf(options.since.getTime());
  const sinceDay = Math.max(Math.min(wantedSince, untilDay - 1), untilDay - MOST_DAYS);
  const filters = { ...(options.locale === undefined ? {} : { locale: options.locale }), ...(options.site === undefined ? {} : { site: options.site }) };
  return {
    selection: { sinceDay, untilDay, ...filters },
    previous: { sinceDay: sinceDay - (untilDay - sinceDay), untilDay: sinceDay, ...filters },
  };
}
