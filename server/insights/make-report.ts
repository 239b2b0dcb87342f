import { FAILURE_KINDS, type FailureKind } from '../../core/contract/failure-kind.ts';
import { REPORT_FORMAT, type Report } from '../../core/contract/report.ts';
import { dayOf, dayToDate, type EventStore, type SectionMembers, type Selection } from '../store/event-store.ts';
import type { Store } from '../store/open-store.ts';
import { describeArticles } from './describe-articles.ts';
import { describeQuestions, type DescribedQuestions } from './describe-questions.ts';
import { findPeaks, findRecentPeaks, LOOKS_BACK_MS } from './find-peaks.ts';
import { readLedger } from './gap-ledger.ts';
import { judgeEvents } from './judge-events.ts';
import { costOf, countPeriod, figure, headlineOf, selfServiceOf } from './headline.ts';
import { listLatest } from './latest-failures.ts';
import { readLatestRelease, type LatestRelease } from './latest-release.ts';
import { listComments } from './list-comments.ts';
import { mineSynonyms } from './mine-synonyms.ts';
import type { FindNearest } from './nearest-articles.ts';
import { describeOpening } from './opening-ranges.ts';
import { reportLanguage, type ReportLanguageTag } from './report-language.ts';
import { readSiteClocks } from './site-clocks.ts';
import { describeChange, summarise } from './summarise.ts';
import { describeSatisfaction } from './satisfaction.ts';
import { trackGoals } from './track-goals.ts';
import type { ZoneClock } from './zone-clock.ts';

export interface ReportOptions {
  /** First day, by its UTC date. Default: so many `days` until `until`. */
  readonly since?: Date;
  /** Last day, included, by its UTC date. Default: today, by the site's clocks. */
  readonly until?: Date;
  /** How many days until `until`, without `since`. Default 30. */
  readonly days?: number;
  /** Searches in this locale only. */
  readonly locale?: string;
  /** Of this site only. */
  readonly site?: string;
  /** Questions that failed in this way only; totals are not affected. */
  readonly kind?: FailureKind;
  /** What belongs to this category only: its articles, the questions that led to one of them more often than to any other, and those whose answer is nearest to it. */
  readonly section?: string;
  /** *k*: wordings that fewer visits asked are not shown. Default: what the last release says, else 3. */
  readonly reportFromVisits?: number;
  /** Most questions, in all and of each kind. Default 200. */
  readonly limit?: number;
  /** Searches the published knowledge base, to see where a question without any opened article belongs. */
  readonly findNearest?: FindNearest;
  /** Take in gaps that somebody put aside. Default false. */
  readonly withDismissed?: boolean;
  readonly now?: Date;
  /** Of the report's sentences, and of articles' titles where there are several. Default: sentences in English, titles as they come. */
  readonly lang?: ReportLanguageTag;
}

const DEFAULT_DAYS = 30;
/** No report goes further back: more days than any retention keeps. */
const MOST_DAYS = 3_660;
const MOST_PEAKS = 6;

/**
 * The failed-search report: what visitors looked for and did not find, by kind, the most frequent first.
 * Counts everything that was stored before the call, also searches that are still being decided.
 */
export async function makeReport(store: Pick<Store, 'events' | 'settings' | 'decisions'> & Partial<Pick<Store, 'team'>>, options: ReportOptions = {}): Promise<Report> {
  await judgeEvents(store);
  const events = rememberRefinements(store.events);
  const now = options.now ?? new Date();
  const clock = (await readSiteClocks(events)).of(options.site);
  const { selection, previous } = choosePeriod(options, clock, now);
  const language = reportLanguage(options.lang ?? 'en');
  const release = await readLatestRelease(events, options.locale ?? options.lang, options.lang);
  const { settings, titles } = release;
  const fromVisits = options.reportFromVisits ?? settings?.reportFromVisits ?? 3;

  const [all, allBefore] = await Promise.all([countPeriod(events, selection), countPeriod(events, previous)]);
  // What does not wait for each other is asked at once: a database server has several hands.
  const [{ questions, kinds, dismissed, groups, questionsOfGap, sectionOfGap }, { articles, stale }, synonyms, known] = await Promise.all([describeQuestions({ events, decisions: store.decisions }, {
    selection, previous, hadPrevious: allBefore.searches > 0, fromVisits, limit: options.limit ?? 200, titles, costPerContact: settings?.costPerContact?.amount ?? null,
    sectionOf: (locale, wording, opened) => sectionOf(release, options.findNearest, locale, wording, opened),
    ...(options.kind === undefined ? {} : { kind: options.kind }), ...(options.section === undefined ? {} : { section: options.section }), ...(options.withDismissed === undefined ? {} : { withDismissed: options.withDismissed }),
  }), describeArticles(events, selection, { release, clock, fromVisits, now, ...(options.section === undefined ? {} : { section: options.section }) }),
  mineSynonyms({ events, decisions: store.decisions }, selection, fromVisits, titles), events.knownValues()]);
  const members = options.section === undefined ? undefined : {
    articles: [...new Set(release.articles.filter(({ category }) => category === options.section).map(({ id }) => id))],
    ...membersOf(sectionOfGap, options.section),
    decidedBy: { ...selection, sinceDay: previous.sinceDay },
  };
  const counted = members === undefined ? all : await countPeriod(events, selection, members);
  const before = members === undefined ? allBefore : await countPeriod(events, previous, members);
  const headline = headlineOf(counted, before, allBefore.visits > 0);
  const selfService = { now: selfServiceOf(counted), before: selfServiceOf(before) };
  const shown = questions.reduce((sum, question) => sum + question.searches, 0);
  const failedOfKind = options.kind === undefined ? counted.failed : counted.byKind.get(options.kind)?.searches ?? 0;

  const { hours } = counted;
  const isWanted = (gap: string): boolean => options.section === undefined || questions.some(({ id }) => id === gap) || sectionOfGap.get(gap)?.section === options.section;
  const period = { since: dayToDate(selection.sinceDay), until: dayToDate(selection.untilDay - 1), days: selection.untilDay - selection.sinceDay };
  const goesOn = selection.untilDay > clock.dayOf(now.getTime());
  const [comments, lately, latest, ledger, satisfaction] = await Promise.all([
    listComments(events, selection, { fromVisits, groups, titles, clock, asks: settings?.desk?.ask }),
    // A gap with several questions goes by the name of one of them.
    goesOn ? events.recentFailures({ ...placesOf(options), sinceMs: now.getTime() - LOOKS_BACK_MS, groups: questions.map(({ id }) => questionsOfGap.get(id) ?? []).filter((of) => of.length > 1).map((of) => ({ name: of[0]!, questions: of })) }) : [],
    listLatest(events, selection, { fromVisits, groups, clock, now, isWanted, ...(options.kind === undefined ? {} : { kind: options.kind }) }),
    readLedger(events, groups, fromVisits, clock),
    store.team === undefined ? undefined : describeSatisfaction({ team: store.team }, { selection, clock, groups, titles, questions, ...(options.section === undefined ? {} : { isInSection: ({ articles: read, gaps }) => read.some((id) => release.sectionOf(id) === options.section) || gaps.some(isWanted) }) }),
  ]);
  const recent = goesOn ? findRecentPeaks({ recent: lately, questions, hours, groups, clock, now }) : [];
  const change = describeChange({ headline, questions, period }, language);

  const report: Omit<Report, 'summary'> = {
    format: REPORT_FORMAT,
    lang: language.tag,
    generatedAt: now.toISOString(),
    ...(release.name === undefined ? {} : { name: release.name }),
    timeZone: clock.timeZone,
    period,
    previous: { since: dayToDate(previous.sinceDay), until: dayToDate(previous.untilDay - 1) },
    filters: { ...placesOf(options), ...(options.kind === undefined ? {} : { kind: options.kind }), ...(options.section === undefined ? {} : { section: options.section }) },
    reportFromVisits: fromVisits,
    ...(change === undefined ? {} : { change }),
    headline,
    selfService,
    outcomes: { confirmed: counted.outcomes.confirmed, read: counted.outcomes.read, gaveUp: counted.outcomes.gave_up, contacted: counted.outcomes.contacted },
    days: counted.days,
    hours,
    opening: describeOpening(settings?.openingHours, hours),
    kinds: FAILURE_KINDS.map((kind) => ({
      kind,
      searches: figure(counted.byKind.get(kind)?.searches ?? 0, allBefore.searches > 0 ? before.byKind.get(kind)?.searches ?? 0 : null),
      visits: counted.byKind.get(kind)?.visits ?? 0,
      questions: kinds.get(kind) ?? [],
    })),
    questions,
    latest,
    other: { searches: failedOfKind - shown - dismissed.searches },
    dismissed,
    articles,
    stale,
    comments: options.section === undefined ? comments : comments.filter(({ article, gap }) => (article === undefined ? questions.some(({ id }) => id === gap) : release.sectionOf(article) === options.section)),
    cost: costOf(counted, settings?.costPerContact),
    ...(satisfaction === undefined ? {} : { satisfaction }),
    goals: trackGoals(settings?.goals, { headline, selfService }, language),
    peaks: [...recent, ...findPeaks(questions, counted.days).filter(({ gap, date }) => !recent.some((peak) => peak.gap === gap && peak.date === date))].slice(0, MOST_PEAKS),
    synonyms: synonyms.filter(({ article }) => options.section === undefined || release.sectionOf(article) === options.section),
    ledger: ledger.filter(({ article }) => options.section === undefined || release.sectionOf(article) === options.section),
    known: { ...known, sections: [...release.sections] },
  };
  return { ...report, summary: summarise(report, language) };
}

/** The same store, which is asked once what visitors replaced by what: grouping and synonyms both want to know, and it is much. */
function rememberRefinements(events: EventStore): EventStore {
  const known = new Map<string, ReturnType<EventStore['countRefinements']>>();
  return {
    ...events,
    countRefinements(selection, limit) {
      const asked = JSON.stringify([selection, limit]);
      let answer = known.get(asked);
      if (answer === undefined) known.set(asked, answer = events.countRefinements(selection, limit));
      return answer;
    },
  };
}

/** Which questions are known to belong to a section, and which are known not to, whatever single visitors opened from them. */
function membersOf(sectionOfGap: DescribedQuestions['sectionOfGap'], section: string): Pick<SectionMembers, 'questions' | 'otherQuestions'> {
  const known = [...sectionOfGap.values()];
  return {
    questions: known.filter((gap) => gap.section === section).flatMap((gap) => gap.questions),
    otherQuestions: known.filter((gap) => gap.section !== section).flatMap((gap) => gap.questions),
  };
}

/** Where the answer to a question would belong: beside the article that was opened most from it, else beside the nearest one. */
async function sectionOf(release: LatestRelease, findNearest: FindNearest | undefined, locale: string, wording: string, opened: readonly string[]): Promise<string | undefined> {
  for (const article of opened) {
    const section = release.sectionOf(article);
    if (section !== undefined) return section;
  }
  return (await findNearest?.(locale, wording).catch(() => undefined))?.articles[0]?.category;
}

function placesOf({ locale, site }: ReportOptions): Pick<Selection, 'locale' | 'site'> {
  return { ...(locale === undefined ? {} : { locale }), ...(site === undefined ? {} : { site }) };
}

function choosePeriod(options: ReportOptions, clock: ZoneClock, now: Date): { selection: Selection; previous: Selection } {
  const untilDay = (options.until === undefined ? clock.dayOf(now.getTime()) : dayOf(options.until.getTime())) + 1;
  const wantedSince = options.since === undefined ? untilDay - (options.days ?? DEFAULT_DAYS) : dayOf(options.since.getTime());
  const sinceDay = Math.max(Math.min(wantedSince, untilDay - 1), untilDay - MOST_DAYS);
  const places = placesOf(options);
  return {
    selection: { sinceDay, untilDay, ...places },
    previous: { sinceDay: sinceDay - (untilDay - sinceDay), untilDay: sinceDay, ...places },
  };
}
