import { FAILURE_KINDS, type FailureKind } from '../../core/contract/failure-kind.ts';
import type { Report, ReportKindQuestion, ReportQuestion, Trend } from '../../core/contract/report.ts';
import type { QuestionDetails, Selection } from '../store/event-store.ts';
import type { Store } from '../store/open-store.ts';
import { groupQuestions, type GapGroups } from './gap-groups.ts';
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
  /** Only questions of this category; then `sectionOfGap` is filled. */
  readonly section?: string;
  /** The category that the answer to a question would belong to. */
  readonly sectionOf: (locale: string, wording: string, opened: readonly string[]) => Promise<string | undefined>;
  /** What a contact costs; null when it is not known. */
  readonly costPerContact: number | null;
  /** Take in gaps that somebody put aside. Default false. */
  readonly withDismissed?: boolean;
}

const MOST_PAGES = 10;

export interface DescribedQuestions {
  readonly questions: ReportQuestion[];
  readonly kinds: Map<FailureKind, ReportKindQuestion[]>;
  /** Gaps that somebody put aside, and their failed searches. */
  readonly dismissed: Report['dismissed'];
  readonly groups: GapGroups;
  /** The questions of each gap that was looked at. */
  readonly questionsOfGap: ReadonlyMap<string, readonly string[]>;
  /** With a section only: to which one each of the most frequent gaps belongs, and the gap's questions. */
  readonly sectionOfGap: ReadonlyMap<string, { readonly section: string | undefined; readonly questions: readonly string[] }>;
}

/** So many of the most frequent questions are looked at for belonging together. */
const MOST_GROUPED = 2_000;

/**
 * The gaps of a period that may be shown, in all and by kind, the most frequent first: each is a question that failed, or
 * several that belong together. One may be shown when one of its wordings was asked in `fromVisits` visits, or when somebody
 * has named it; only such wordings are told.
 */
export async function describeQuestions(store: Pick<Store, 'events' | 'decisions'>, options: DescribeOptions): Promise<DescribedQuestions> {
  const { events } = store;
  const { selection, previous, kind, fromVisits, limit } = options;
  const [[all, groups], everyKind] = await Promise.all([
    events.failedQuestions(selection, Math.max(MOST_GROUPED, limit * 2)).then(async (failed) => [failed, await groupQuestions(store, selection, failed)] as const),
    // Twice as many as are shown, since some have no wording that may be shown.
    events.failedQuestionsByKind(selection, kind === undefined ? limit * 2 : MOST_GROUPED),
  ]);
  const byKind = everyKind.filter(({ failure }) => kind === undefined || failure === kind);
  const ranked = rankGaps(kind === undefined ? all : byKind, groups);
  const isDismissed = (gap: string): boolean => groups.labelOf(gap)?.isDismissed === true;
  const aside = options.withDismissed ? [] : ranked.filter(({ gap }) => isDismissed(gap));
  const overall = ranked.filter(({ gap }) => options.withDismissed || !isDismissed(gap)).slice(0, limit * 2);
  const wanted = new Set([...overall, ...(options.section === undefined ? [] : aside)].map(({ gap }) => gap).concat(byKind.map(({ question }) => groups.gapOf(question))));
  const names = [...new Set([...all, ...byKind].map(({ question }) => question))].filter((question) => wanted.has(groups.gapOf(question)));
  const gapOf = ({ question }: { readonly question: string }): string => groups.gapOf(question);
  // What a gap's own figures are sums of.
  const ranking = new Set((kind === undefined ? all : byKind).map(({ question }) => question));
  const [found, earlier, shared, sharedOfRanking] = await Promise.all([
    events.describeQuestions(selection, names),
    options.hadPrevious ? events.countQuestions(previous, names) : [],
    countShared(events, selection, names, groups),
    names.every((question) => ranking.has(question)) ? undefined : countShared(events, selection, names.filter((question) => ranking.has(question)), groups),
  ]);
  const wordings = group(found.wordings.filter(({ visits }) => visits >= fromVisits), gapOf);
  const byGap = { kinds: group(found.kinds, gapOf), days: group(found.days, gapOf), pages: group(found.pages, gapOf), locales: group(found.locales, gapOf), opened: group(found.opened, gapOf) };
  const before = group(earlier, gapOf);

  const wordingsOf = (gap: string): ReportQuestion['wordings'] => sumRows(wordings.get(gap) ?? [], ({ wording }) => wording.toLowerCase())
    .sort((one, other) => other.visits - one.visits || other.searches - one.searches)
    .map(({ wording, searches, visits }) => ({ wording, searches, visits }));

  const describe = (gap: string, searches: number, visits: number, of: FailureKind | undefined): ReportKindQuestion | undefined => {
    // A name that a person chose may be shown however few asked; visitors' own words need enough of them.
    const query = groups.labelOf(gap)?.name ?? wordingsOf(gap)[0]?.wording;
    if (query === undefined) return undefined;
    const only = <TRow extends { failure: FailureKind }>(rows: readonly TRow[] | undefined): readonly TRow[] => (rows ?? []).filter(({ failure }) => of === undefined || failure === of);
    const previousSearches = only(before.get(gap)).reduce((sum, row) => sum + row.searches, 0);
    const days = Array<number>(selection.untilDay - selection.sinceDay).fill(0);
    for (const row of only(byGap.days.get(gap))) days[row.day - selection.sinceDay] = (days[row.day - selection.sinceDay] ?? 0) + row.searches;
    return {
      id: gap,
      query,
      searches,
      visits,
      previousSearches,
      trend: options.hadPrevious ? trendOf(searches, previousSearches) : null,
      days,
      pages: sumBy(only(byGap.pages.get(gap)), ({ page }) => page).slice(0, MOST_PAGES).map(([page, count]) => ({ page, searches: count })),
      locales: sumBy(only(byGap.locales.get(gap)), ({ locale }) => locale).map(([locale, count]) => ({ locale, searches: count })),
    };
  };

  const sectionOfGap = new Map<string, { section: string | undefined; questions: string[] }>();
  const questionsOfGap = new Map([...group(names.map((question) => ({ question })), gapOf)].map(([gap, of]) => [gap, of.map(({ question }) => question)]));
  const sectionOf = async (gap: string): Promise<string | undefined> => {
    const opened = sumBy(byGap.opened.get(gap) ?? [], ({ article }) => article).map(([article]) => article);
    const locale = sumBy(byGap.locales.get(gap) ?? [], (row) => row.locale)[0]?.[0] ?? '';
    // Rare wordings say where a gap belongs, too; they are not told.
    const wording = wordingsOf(gap)[0]?.wording ?? groups.labelOf(gap)?.name ?? found.wordings.find(({ question }) => groups.gapOf(question) === gap)?.wording ?? '';
    const section = await options.sectionOf(locale, wording, opened);
    sectionOfGap.set(gap, { section, questions: questionsOfGap.get(gap) ?? [] });
    return section;
  };
  if (options.section !== undefined) for (const { gap } of [...overall, ...aside]) await sectionOf(gap);

  const questions: ReportQuestion[] = [];
  for (const { gap, searches, visits } of overall) {
    if (questions.length === limit) break;
    const described = describe(gap, searches, visits - (sharedOfRanking ?? shared)(gap, kind), kind);
    if (described === undefined) continue;
    const kindRows = sumRows(byGap.kinds.get(gap) ?? [], ({ failure }) => failure).map((row) => ({ ...row, visits: row.visits - shared(gap, row.failure) }));
    const opened = sumBy(byGap.opened.get(gap) ?? [], ({ article }) => article);
    const section = sectionOfGap.has(gap) ? sectionOfGap.get(gap)!.section : await sectionOf(gap);
    if (options.section !== undefined && section !== options.section) continue;
    const contacts = kindRows.find(({ failure }) => failure === 'contacted')?.visits ?? 0;
    questions.push({
      ...described,
      contacts,
      cost: options.costPerContact === null ? null : contacts * options.costPerContact,
      ...(section === undefined ? {} : { section }),
      wordings: wordingsOf(gap),
      members: membersOf(gap, groups, found.kinds, wordings.get(gap) ?? []),
      kinds: FAILURE_KINDS.flatMap((name) => kindRows.filter(({ failure }) => failure === name).map((row) => ({ kind: name, searches: row.searches, visits: row.visits }))),
      opened: opened.map(([article, times]) => ({ article, title: options.titles.get(article) ?? article, searches: times })),
    });
  }

  const kinds = new Map<FailureKind, ReportKindQuestion[]>();
  for (const failure of new Set(byKind.map((row) => row.failure))) {
    const ofKind = rankGaps(found.kinds.filter((row) => row.failure === failure), groups).filter(({ gap }) => !isDismissed(gap));
    kinds.set(failure, ofKind.map(({ gap, searches, visits }) => describe(gap, searches, visits - shared(gap, failure), failure)).filter((described) => described !== undefined).filter(({ id }) => options.section === undefined || questions.some((question) => question.id === id)).slice(0, limit));
  }
  const put = aside.filter(({ gap }) => options.section === undefined || sectionOfGap.get(gap)?.section === options.section);
  return { questions, kinds, dismissed: { gaps: put.length, searches: put.reduce((sum, { searches }) => sum + searches, 0) }, groups, questionsOfGap, sectionOfGap };
}

/** By how much the visits of a gap's questions add up to too many: in one way of failing, or in any. */
async function countShared(events: Store['events'], selection: Selection, questions: readonly string[], groups: GapGroups): Promise<(gap: string, failure: FailureKind | undefined) => number> {
  const several = [...group(questions.map((question) => ({ question })), ({ question }) => groups.gapOf(question))].filter(([, members]) => members.length > 1);
  const shared = several.length === 0 ? [] : await events.countSharedVisits(selection, several.map(([name, members]) => ({ name, questions: members.map(({ question }) => question) })));
  const visits = new Map(shared.map((row) => [`${row.group} ${row.failure ?? ''}`, row.visits]));
  return (gap, failure) => visits.get(`${gap} ${failure ?? ''}`) ?? 0;
}

/** Questions by the gap that they belong to, the most frequent gap first. */
function rankGaps(rows: readonly { readonly question: string; readonly searches: number; readonly visits: number }[], groups: GapGroups): { gap: string; searches: number; visits: number }[] {
  const gaps = new Map<string, { gap: string; searches: number; visits: number }>();
  for (const { question, searches, visits } of rows) {
    const gap = groups.gapOf(question);
    const sum = gaps.get(gap) ?? { gap, searches: 0, visits: 0 };
    gaps.set(gap, { gap, searches: sum.searches + searches, visits: sum.visits + visits });
  }
  return [...gaps.values()].sort((one, other) => other.searches - one.searches || other.visits - one.visits);
}

function membersOf(gap: string, groups: GapGroups, kinds: QuestionDetails['kinds'], wordings: QuestionDetails['wordings']): ReportQuestion['members'] {
  const reasons = new Map(groups.membersOf(gap).map((row) => [row.member, row]));
  return sumBy(kinds.filter(({ question }) => groups.gapOf(question) === gap), ({ question }) => question).map(([question, searches]) => {
    const row = reasons.get(gapId(question));
    const query = wordings.find((wording) => wording.question === question)?.wording;
    return {
      id: gapId(question),
      ...(query === undefined ? {} : { query }),
      searches,
      ...(row === undefined ? {} : { reason: row.reason }),
      ...(row?.because === undefined ? {} : { because: row.because }),
    };
  });
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

/** Rows of the same name as one, in the order in which they came. */
function sumRows<TRow extends { searches: number; visits: number }>(rows: readonly TRow[], nameOf: (row: TRow) => string): TRow[] {
  const sums = new Map<string, TRow>();
  for (const row of rows) {
    const sum = sums.get(nameOf(row));
    sums.set(nameOf(row), sum === undefined ? row : { ...sum, searches: sum.searches + row.searches, visits: sum.visits + row.visits });
  }
  return [...sums.values()];
}

function group<TRow>(rows: readonly TRow[], nameOf: (row: TRow) => string): Map<string, TRow[]> {
  const groups = new Map<string, TRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [row]);
    else list.push(row);
  }
  return groups;
}
