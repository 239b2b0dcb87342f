import { instantsOf, type EventStore, type QuestionGroup, type Selection } from '../../server/store/event-store.ts';

/**
 * Everything that reports can ask a store, each list in one order: two stores with the same events give equal answers.
 * Where a promise leaves the order of equals open, lists are sorted here.
 */
export async function everyAnswer(events: EventStore, selection: Selection): Promise<Record<string, unknown>> {
  const failedQuestions = await events.failedQuestions(selection, 1_000_000);
  const asked = await events.askedQuestions(selection);
  const mostRead = (await events.countArticles(selection, 5)).map(({ article }) => article);
  const section = await events.countSection(selection, { articles: mostRead, questions: failedQuestions.slice(0, 30).map(({ question }) => question), otherQuestions: failedQuestions.slice(30, 60).map(({ question }) => question), decidedBy: selection });
  const details = await events.describeQuestions(selection, failedQuestions.map(({ question }) => question));
  return {
    searches: sorted(await events.countSearches(selection)),
    days: await events.countDays(selection),
    outcomes: sorted(await events.countOutcomes(selection)),
    hours: await events.countHours(selection),
    section: { ...section, searches: sorted(section.searches), outcomes: sorted(section.outcomes) },
    failedQuestions,
    tenWorst: await events.failedQuestions(selection, 10),
    failedQuestionsByKind: sorted(await events.failedQuestionsByKind(selection, 1_000_000)),
    fiveWorstOfKind: sorted(await events.failedQuestionsByKind(selection, 5)),
    wordings: details.wordings,
    kinds: details.kinds,
    questionDays: sorted(details.days),
    pages: sorted(details.pages),
    locales: sorted(details.locales),
    opened: details.opened,
    sharedVisits: await events.countSharedVisits(selection, inGroups(failedQuestions.map(({ question }) => question))),
    articles: (await events.countArticles(selection, 1_000_000)).map(({ meanReadMs, ...numbers }) => ({ ...numbers, meanReadMs: Math.round(meanReadMs * 1_000) })),
    asked,
    latestFailed: await events.latestFailed(selection, 100),
    kindsAlone: await events.countQuestions(selection, failedQuestions.slice(0, 50).map(({ question }) => question)),
    refinements: await events.countRefinements(selection, 1_000_000),
    rewordings: await events.countRewordings(selection, 1_000),
    byRelease: await events.countByRelease(failedQuestions.slice(0, 200).map(({ question }) => question)),
    knownValues: await events.knownValues(),
    comments: await events.listSaid({ what: 'comment', sinceMs: 0, untilMs: Number.MAX_SAFE_INTEGER }, 100_000),
    reasons: await events.listSaid({ what: 'reason', sinceMs: 0, untilMs: Number.MAX_SAFE_INTEGER }, 100_000),
    latestSearches: await events.latestSearches(selection, failedQuestions.slice(0, 20).map(({ question }) => question), 50),
    articleQueries: await events.articleQueries(selection, (await events.countArticles(selection, 20)).map(({ article }) => article), 2, 5),
    recentFailures: await events.recentFailures({ sinceMs: instantsOf(selection).fromMs }),
    recentFailuresOfGroups: await events.recentFailures({ sinceMs: instantsOf(selection).fromMs, groups: inGroups(failedQuestions.map(({ question }) => question)) }),
  };
}

/** Groups of many and of few questions, that have some visits in common. */
function inGroups(questions: readonly string[]): QuestionGroup[] {
  const nameOf = (index: number): string => (index < 12 ? 'many' : ['one', 'å \'"', 'third'][index % 3]!);
  return ['many', 'one', 'å \'"', 'third'].map((name) => ({ name, questions: questions.filter((_, index) => nameOf(index) === name) })).filter(({ questions: of }) => of.length > 0);
}

function sorted<TRow>(rows: readonly TRow[]): TRow[] {
  return [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
