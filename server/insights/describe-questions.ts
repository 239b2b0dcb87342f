import { FAILURE_KINDS, type FailureKind } from '../../core/contract/failure-kind.ts';
import type { ReportKindQuestion, ReportQuestion, Trend } from '../../core/contract/report.ts';
import type { EventStore, QuestionDetails, Selection } from '../store/event-store.ts';
import { gapId } from './gap-id.ts';
import type { ArticleTitles } from './latest-release.ts';

export interface DescribeOptions {
  readonly selection: Selection;
  /** The period of the same length before. */
  readonly previous: Selection;
  /** False when nothing was recorded in the previous period, so that nothing can be new in this one. */
  readonly hadPrevious: boolean;
  /** *k*. */
  readonly fromVisits: number;
  /** Most questions, in all and of each kind. */
  readonly limit: number;
  readonly titles: ArticleTitles;
  /** Only questions that failed in this way, and only those searches of them. */
  readonly kind?: FailureKind;
}

const MOST_PAGES = 10;

/**
 * The failed questions of a period that may be shown, in all and by kind, the most frequent first.
 * A question may be shown when one of its wordings was asked in `fromVisits` visits; only such wordings are named.
 */
export async function describeQuestions(events: EventStore, options: DescribeOptions): Promise<{ questions: ReportQuestion[]; kinds: Map<FailureKind, ReportKindQuestion[]> }> {
  const { selection, previous, kind, fromVisits, limit } = options;
  // Twice as many as are shown, since some have no wording that may be shown.
  const byKind = (await events.failedQuestionsByKind(selection, limit * 2)).filter(({ failure }) => kind === undefined || failure === kind);
  const overall = kind === undefined ? await events.failedQuestions(selection, limit * 2) : byKind;
  const names = [...new Set([...overall, ...byKind].map(({ question }) => question))];
  const details = groupByQuestion(await events.describeQuestions(selection, names));
  const before = group(options.hadPrevious ? await events.countQuestions(previous, names) : []);

  const wordingsOf = (question: string): ReportQuestion['wordings'] => (details.wordings.get(question) ?? [])
    .filter(({ visits }) => visits >= fromVisits)
    .map(({ wording, searches, visits }) => ({ wording, searches, visits }));

  const describe = (question: string, searches: number, visits: number, of: FailureKind | undefined): ReportKindQuestion | undefined => {
    const query = wordingsOf(question)[0]?.wording;
    if (query === undefined) return undefined;
    const only = <TRow extends { failure: FailureKind }>(rows: readonly TRow[] | undefined): readonly TRow[] => (rows ?? []).filter(({ failure }) => of === undefined || failure === of);
    const previousSearches = only(before.get(question)).reduce((sum, row) => sum + row.searches, 0);
    const days = Array<number>(selection.untilDay - selection.sinceDay).fill(0);
    for (const row of only(details.days.get(question))) days[row.day - selection.sinceDay] = (days[row.day - selection.sinceDay] ?? 0) + row.searches;
    return {
      id: gapId(question),
      query,
      searches,
      visits,
      previousSearches,
      trend: options.hadPrevious ? trendOf(searches, previousSearches) : null,
      days,
      pages: sumBy(only(details.pages.get(question)), ({ page }) => page).slice(0, MOST_PAGES).map(([page, count]) => ({ page, searches: count })),
      locales: sumBy(only(details.locales.get(question)), ({ locale }) => locale).map(([locale, count]) => ({ locale, searches: count })),
    };
  };

  const questions: ReportQuestion[] = [];
  for (const { question, searches, visits } of overall) {
    if (questions.length === limit) break;
    const described = describe(question, searches, visits, kind);
    if (described === undefined) continue;
    const kindRows = details.kinds.get(question) ?? [];
    questions.push({
      ...described,
      wordings: wordingsOf(question),
      kinds: FAILURE_KINDS.flatMap((name) => kindRows.filter(({ failure }) => failure === name).map((row) => ({ kind: name, searches: row.searches, visits: row.visits }))),
      opened: (details.opened.get(question) ?? []).map(({ article, searches: times }) => ({ article, title: options.titles.get(article) ?? article, searches: times })),
    });
  }

  const kinds = new Map<FailureKind, ReportKindQuestion[]>();
  for (const { failure, question, searches, visits } of byKind) {
    const list = kinds.get(failure) ?? [];
    kinds.set(failure, list);
    const described = list.length < limit ? describe(question, searches, visits, failure) : undefined;
    if (described !== undefined) list.push(described);
  }
  return { questions, kinds };
}

/** A quarter more or a fifth less is a change; anything smaller is called steady. */
function trendOf(now: number, before: number): Trend {
  if (before === 0) return 'new';
  if (now >= before * 1.25) return 'up';
  return now <= before * 0.8 ? 'down' : 'steady';
}

function sumBy<TRow extends { searches: number }>(rows: readonly TRow[], nameOf: (row: TRow) => string): [string, number][] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + row.searches);
  return [...sums].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}

type Grouped = { readonly [TList in keyof QuestionDetails]: ReadonlyMap<string, readonly QuestionDetails[TList][number][]> };

function groupByQuestion(details: QuestionDetails): Grouped {
  return {
    wordings: group(details.wordings),
    kinds: group(details.kinds),
    days: group(details.days),
    pages: group(details.pages),
    locales: group(details.locales),
    opened: group(details.opened),
  };
}

function group<TRow extends { question: string }>(rows: readonly TRow[]): Map<string, TRow[]> {
  const groups = new Map<string, TRow[]>();
  for (const row of rows) {
    const list = groups.get(row.question);
    if (list === undefined) groups.set(row.question, [row]);
    else list.push(row);
  }
  return groups;
}
