import { ANSWERABLE_THRESHOLD } from '../../core/contract/failure-kind.ts';
import { dayOf, type AskedQuestion, type EventStore } from '../store/event-store.ts';
import type { Store } from '../store/open-store.ts';
import { readGroups, type GapGroups } from './gap-groups.ts';
import { judgeEvents } from './judge-events.ts';
import { latestSettings } from './latest-release.ts';
import { normaliseQuestion } from './normalise-question.ts';

/** The search of the build under examination, best hit first; it may search at once or later. */
export type ReplaySearch = (locale: string, query: string) => ReplayAnswer | Promise<ReplayAnswer>;

export interface ReplayQuestion {
  readonly locale: string;
  readonly wording: string;
}

/** The same for many questions at once, of which several calls may be under way. */
export interface ReplayAsker {
  /** How many calls are worth making at once. */
  readonly atOnce: number;
  /** Answers in the order of the questions. */
  ask(questions: readonly ReplayQuestion[]): Promise<readonly ReplayAnswer[]>;
}

export interface ReplayAnswer {
  readonly hits: readonly { readonly id: string }[];
  /** How many articles are worth a look; absent: all of `hits`. */
  readonly total?: number;
  /** 0–1: how likely it is that the knowledge base answers the question at all. */
  readonly answerable: number;
}

export interface ReplayOptions {
  /** First day of the questions to ask. Default: everything that is kept. */
  readonly since?: Date;
  readonly until?: Date;
  /** Questions in this locale only. */
  readonly locale?: string;
  readonly site?: string;
  /** How many results count as the first ones. Default 5. */
  readonly firstResults?: number;
  /** Wordings that fewer visits used are asked, and not named. Default: what the last release says, else 3. */
  readonly reportFromVisits?: number;
  /** Most questions that are listed of each verdict; all are counted. Default 200. */
  readonly limit?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly now?: Date;
}

/**
 * `newly_broken`: an article that visitors opened from it is no longer among the first results.
 * `fixed`: it found nothing, or nothing that looked like an answer, and does now. `still_failing`: as before, in vain.
 * `unchanged`: it had an answer and has one.
 */
export type ReplayVerdict = 'newly_broken' | 'fixed' | 'still_failing' | 'unchanged';

export interface ReplayCount {
  /** Distinct wordings. */
  readonly questions: number;
  /** Searches that asked them. */
  readonly searches: number;
}

export interface ReplayedQuestion {
  readonly id: string;
  readonly locale: string;
  /** Absent when too few visits used these words for them to be shown. */
  readonly query?: string;
  readonly searches: number;
  readonly visits: number;
  /** Searches that failed when they were asked. */
  readonly failed: number;
  /** The article that visitors opened most often. */
  readonly opened?: string;
  /** Where it stood then; absent when that is not known. */
  readonly rankBefore?: number;
  /** Where it stands now; absent when it is not found. */
  readonly rankNow?: number;
  /** The first result now; absent without results. */
  readonly first?: string;
  readonly results: number;
  readonly answerable: number;
}

export interface ReplayReport {
  readonly firstResults: number;
  readonly totals: Readonly<Record<ReplayVerdict, ReplayCount>>;
  /** The most frequently asked first. */
  readonly newlyBroken: readonly ReplayedQuestion[];
  readonly fixed: readonly ReplayedQuestion[];
  readonly stillFailing: readonly ReplayedQuestion[];
  readonly durationMs: number;
}

/** Searches between two looks at what else is to do, and two reports of progress. */
const STEP_QUESTIONS = 100;

/**
 * Asks every question that visitors asked again, of another build, and says what would become of it.
 * @param search One question at a time, or many.
 */
export async function replaySearches(store: Pick<Store, 'events' | 'settings' | 'decisions'>, search: ReplaySearch | ReplayAsker, options: ReplayOptions = {}): Promise<ReplayReport> {
  const { atOnce, ask } = typeof search === 'function' ? oneByOne(search) : search;
  const started = performance.now();
  await judgeEvents(store);
  const { firstResults = 5, limit = 200, onProgress } = options;
  const fromVisits = options.reportFromVisits ?? (await latestSettings(store.events))?.reportFromVisits ?? 3;
  const groups = await readGroups(store);
  const asked = await askedQuestions(store.events, options);
  const totals: Record<ReplayVerdict, { questions: number; searches: number }> = { newly_broken: zero(), fixed: zero(), still_failing: zero(), unchanged: zero() };
  const lists: Record<ReplayVerdict, ReplayedQuestion[]> = { newly_broken: [], fixed: [], still_failing: [], unchanged: [] };
  // Answers are looked at in the order of the questions, whichever comes first.
  const underWay: Promise<readonly ReplayAnswer[]>[] = [];
  const askStep = (from: number): Promise<readonly ReplayAnswer[]> => {
    const answers = ask(asked.slice(from, from + STEP_QUESTIONS).map(({ locale, wording }) => ({ locale, wording })));
    // A step that fails while an earlier one is waited for is told of when its turn comes.
    answers.catch(() => undefined);
    return answers;
  };
  let next = 0;
  for (let from = 0; from < asked.length; from += STEP_QUESTIONS) {
    onProgress?.(from, asked.length);
    for (; next < asked.length && underWay.length < atOnce; next += STEP_QUESTIONS) underWay.push(askStep(next));
    const answers = await underWay.shift()!;
    for (const [index, answer] of answers.entries()) {
      const question = asked[from + index]!;
      const verdict = judge(question, answer, firstResults);
      totals[verdict].questions += 1;
      totals[verdict].searches += question.searches;
      if (verdict !== 'unchanged' && lists[verdict].length < limit) lists[verdict].push(describe(question, answer, fromVisits, groups));
    }
    await new Promise((resolve) => { setImmediate(resolve); });
  }
  onProgress?.(asked.length, asked.length);
  return { firstResults, totals, newlyBroken: lists.newly_broken, fixed: lists.fixed, stillFailing: lists.still_failing, durationMs: Math.round(performance.now() - started) };
}

function oneByOne(search: ReplaySearch): ReplayAsker {
  return {
    atOnce: 1,
    async ask(questions) {
      const answers: ReplayAnswer[] = [];
      for (const { locale, wording } of questions) answers.push(await search(locale, wording));
      return answers;
    },
  };
}

function judge(question: AskedQuestion, answer: ReplayAnswer, firstResults: number): ReplayVerdict {
  const rankNow = rankOf(question.opened, answer);
  const wasAmongFirst = question.opened !== undefined && (question.openedRank === undefined || question.openedRank <= firstResults);
  if (wasAmongFirst && (rankNow === undefined || rankNow > firstResults)) return 'newly_broken';
  const isAnswered = answer.hits.length > 0 && answer.answerable >= ANSWERABLE_THRESHOLD;
  // A question may have been asked over several releases: what most of its searches met is how it was.
  const wasAnswered = question.unanswered * 2 <= question.searches;
  if (wasAnswered) return 'unchanged';
  return isAnswered ? 'fixed' : 'still_failing';
}

function describe(question: AskedQuestion, answer: ReplayAnswer, fromVisits: number, groups: GapGroups): ReplayedQuestion {
  const rankNow = rankOf(question.opened, answer);
  const first = answer.hits[0]?.id;
  return {
    id: groups.gapOf(normaliseQuestion(question.wording, question.locale).question),
    locale: question.locale,
    ...(question.visits >= fromVisits ? { query: question.wording } : {}),
    searches: question.searches,
    visits: question.visits,
    failed: question.failed,
    ...(question.opened === undefined ? {} : { opened: question.opened }),
    ...(question.openedRank === undefined ? {} : { rankBefore: question.openedRank }),
    ...(rankNow === undefined ? {} : { rankNow }),
    ...(first === undefined ? {} : { first }),
    results: answer.total ?? answer.hits.length,
    answerable: answer.answerable,
  };
}

function rankOf(article: string | undefined, answer: ReplayAnswer): number | undefined {
  const index = article === undefined ? -1 : answer.hits.findIndex(({ id }) => id === article);
  return index === -1 ? undefined : index + 1;
}

async function askedQuestions(events: EventStore, options: ReplayOptions): Promise<readonly AskedQuestion[]> {
  return events.askedQuestions({
    sinceDay: options.since === undefined ? 0 : dayOf(options.since.getTime()),
    // Somewhere it is tomorrow already; nobody has asked anything later than now.
    untilDay: dayOf((options.until ?? options.now ?? new Date()).getTime()) + (options.until === undefined ? 2 : 1),
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.site === undefined ? {} : { site: options.site }),
  });
}

function zero(): { questions: number; searches: number } {
  return { questions: 0, searches: 0 };
}
