import { ANSWERABLE_THRESHOLD, type FailureKind } from '../../core/contract/failure-kind.ts';
import type { WidgetEvent, WidgetEventOf } from '../../core/contract/widget-event.ts';
import type { ArticleUse, JudgedSearch, JudgedVisit, UnjudgedVisit, VisitOutcome } from '../store/event-store.ts';
import { shareWord } from './near-words.ts';
import { normaliseQuestion, QUESTION_RECIPE, type NormalisedQuestion } from './normalise-question.ts';
import { UTC_CLOCK, type ZoneClock } from './zone-clock.ts';

/** Changes when the same events would be judged otherwise than before; everything is then judged again. */
export const JUDGING_RULES = `4.${QUESTION_RECIPE}`;

/** Asking for a person, a vote or a complaint after this long has another cause than the search. */
const CONSEQUENCE_MS = 30 * 60_000;
/** Other words after this long are another question. */
const REFINED_WITHIN_MS = 2 * 60_000;

interface Search extends NormalisedQuestion {
  readonly atMs: number;
  /** The search event; or, when the visitor said what is missing without any search being known, that event. */
  readonly event: WidgetEventOf<'search'> | WidgetEventOf<'missing_answer'>;
  readonly opened: Map<string, { readonly rank?: number; readonly vote?: 'up' | 'down' }>;
  saidMissing: boolean;
}

/**
 * What a visit's events say, by the rules in `core/contract/failure-kind.ts`. A search is failed in the first way that
 * holds by what is known now: within its first 30 s that can still change, and does when more events come.
 * The events stand in the order of the visitor's clock.
 * @param clock Says on which day and in which hour something happened. Default: UTC.
 */
export function judgeVisit({ visit, mark, events }: UnjudgedVisit, clock: ZoneClock = UTC_CLOCK): JudgedVisit {
  const first = events[0];
  if (first === undefined) return { visit, mark, site: '', locale: '', day: 0, searches: [], articles: [] };
  const searches = findSearches(events);
  const escalations = events.filter((event) => event.type === 'escalation').map(({ at }) => Date.parse(at));
  const outcome = outcomeOf(events, searches);
  const [contactedAtMs] = escalations;
  return {
    visit,
    mark,
    site: first.site,
    locale: first.locale,
    day: clock.dayOf(Date.parse(first.at)),
    ...(outcome === undefined ? {} : { outcome }),
    ...(contactedAtMs === undefined ? {} : { contactHour: clock.localTime(contactedAtMs).hour }),
    searches: searches.map((search, index) => judgeSearch(search, searches[index + 1], escalations, clock)),
    articles: findArticles(events, clock),
  };
}

function judgeSearch(search: Search, next: Search | undefined, escalations: readonly number[], clock: ZoneClock): JudgedSearch {
  const { event, atMs } = search;
  const results = event.type === 'search' ? event.results : 0;
  const answerable = event.type === 'search' ? event.answerable : 0;
  // Nobody replaced words by others who said of both that the answer is missing.
  const wasSearched = event.type === 'search' && next?.event.type === 'search';
  const refinedTo = wasSearched && search.opened.size === 0 && next.question !== search.question && next.atMs - atMs <= REFINED_WITHIN_MS && isReworded(search, next) ? next.wording : undefined;
  const failure = firstFailure(search, results, answerable, refinedTo, escalations);
  const opened = [...search.opened].at(-1);
  return {
    atMs,
    ...clock.localTime(atMs),
    site: event.site,
    locale: event.locale,
    page: event.page,
    kb: event.kb,
    wording: search.wording,
    wordingKey: search.wordingKey,
    question: search.question,
    ...(failure === undefined ? {} : { failure }),
    results,
    answerable,
    ...(opened === undefined ? {} : { opened: opened[0] }),
    ...(opened?.[1].rank === undefined ? {} : { openedRank: opened[1].rank }),
    ...(refinedTo === undefined ? {} : { refinedTo }),
  };
}

/**
 * Whoever found nothing and asks again asks for the same. Whoever was shown good answers may have read enough there, and
 * gone on to another matter: then it is the same only if the words or the articles found are.
 */
function isReworded({ event, question }: Search, next: Search): boolean {
  if (event.type !== 'search' || next.event.type !== 'search') return false;
  if (event.results === 0 || event.answerable < ANSWERABLE_THRESHOLD || shareWord(question, next.question)) return true;
  const [before, after] = [event.top, next.event.top];
  return isAmongFirst(before[0], after) || isAmongFirst(after[0], before) || before.some((article) => next.opened.has(article));
}

/** Further down, a small help centre shows the same articles for everything. */
function isAmongFirst(article: string | undefined, articles: readonly string[]): boolean {
  return article !== undefined && articles.slice(0, 3).includes(article);
}

/** In the order of FAILURE_KINDS: the first that holds. */
function firstFailure(search: Search, results: number, answerable: number, refinedTo: string | undefined, escalations: readonly number[]): FailureKind | undefined {
  const votes = [...search.opened.values()].map(({ vote }) => vote);
  // Whoever said "this helped" asks for a person about something else.
  const helped = votes.includes('up');
  if (!helped && escalations.some((atMs) => atMs >= search.atMs && atMs - search.atMs <= CONSEQUENCE_MS)) return 'contacted';
  if (votes.includes('down')) return 'unhelpful';
  if (search.saidMissing) return 'missing_answer';
  if (search.opened.size > 0) return undefined;
  if (refinedTo !== undefined) return 'refined';
  if (results === 0) return 'no_results';
  return answerable < ANSWERABLE_THRESHOLD ? 'weak_results' : 'no_click';
}

/** The visit's searches, each one intention, with what was opened from them and said about them. */
function findSearches(events: readonly WidgetEvent[]): Search[] {
  const searches: Search[] = [];
  /** Which wording an article was opened from. */
  const openedFrom = new Map<string, string>();

  const latest = (atMs: number, wordingKey?: string): Search | undefined => searches.findLast((search) => atMs - search.atMs <= CONSEQUENCE_MS && (wordingKey === undefined || search.wordingKey === wordingKey));
  const latestSearched = (atMs: number): Search | undefined => searches.findLast((search) => atMs - search.atMs <= CONSEQUENCE_MS && search.event.type === 'search');
  const markOpened = (wordingKey: string, article: string, rank?: number): void => {
    openedFrom.set(article, wordingKey);
    // The same words asked twice in a visit are one intention: what one of them led to counts for both.
    for (const search of searches) if (search.wordingKey === wordingKey && !search.opened.has(article)) search.opened.set(article, rank === undefined ? {} : { rank });
  };

  for (const event of events) {
    const atMs = Date.parse(event.at);
    switch (event.type) {
      case 'search': {
        const search = newSearch(event, atMs);
        if (search.wording === '') break;
        const replaced = searches.findIndex((earlier) => earlier.event.id === event.replaces);
        if (replaced !== -1) searches.splice(replaced, 1);
        const same = latest(atMs, search.wordingKey);
        for (const [article, found] of same?.opened ?? []) search.opened.set(article, found);
        searches.push(search);
        break;
      }
      case 'result_open': {
        const from = latest(atMs, normaliseQuestion(event.query, event.locale).wordingKey) ?? latest(atMs);
        if (from !== undefined) markOpened(from.wordingKey, event.article, event.rank);
        break;
      }
      case 'article_view': {
        if (event.source !== 'search' || openedFrom.has(event.article)) break;
        const from = latest(atMs);
        if (from !== undefined) markOpened(from.wordingKey, event.article);
        break;
      }
      case 'feedback':
        for (const search of searches) {
          const found = search.opened.get(event.article);
          if (found !== undefined && atMs - search.atMs <= CONSEQUENCE_MS) search.opened.set(event.article, { ...found, vote: event.vote });
        }
        break;
      case 'missing_answer': {
        const asked = newSearch(event, atMs);
        // What was said missing before, of no search that is known, is a question of its own: other words are another one.
        const about = latest(atMs, asked.wordingKey) ?? (asked.wording === '' ? latest(atMs) : latestSearched(atMs));
        if (about !== undefined) about.saidMissing = true;
        else if (asked.wording !== '') searches.push({ ...asked, saidMissing: true });
        break;
      }
      default:
    }
  }
  return searches;
}

function newSearch(event: Search['event'], atMs: number): Search {
  return { ...normaliseQuestion(event.query, event.locale), atMs, event, opened: new Map(), saidMissing: false };
}

function outcomeOf(events: readonly WidgetEvent[], searches: readonly Search[]): VisitOutcome | undefined {
  const votes = new Map<string, 'up' | 'down'>();
  let read = false;
  for (const event of events) {
    if (event.type === 'escalation') return 'contacted';
    if (event.type === 'feedback') votes.set(event.article, event.vote);
    if (event.type === 'article_view' || event.type === 'result_open') read = true;
  }
  if ([...votes.values()].includes('up')) return 'confirmed';
  if (read) return 'read';
  return searches.length > 0 ? 'gave_up' : undefined;
}

interface OpenUse {
  locale: string;
  firstAtMs: number;
  begun: number;
  left: number;
  openedFromResults: number;
  begunFromSearch: number;
  leftFromSearch: number;
  readMs: number;
  vote?: 'up' | 'down';
  contacted: boolean;
}

function findArticles(events: readonly WidgetEvent[], clock: ZoneClock): ArticleUse[] {
  const uses = new Map<string, OpenUse>();
  for (const event of events) {
    if (event.type === 'escalation') for (const use of uses.values()) use.contacted = true;
    if (event.type !== 'result_open' && event.type !== 'article_view' && event.type !== 'feedback') continue;
    let use = uses.get(event.article);
    if (use === undefined) {
      use = { locale: event.locale, firstAtMs: Date.parse(event.at), begun: 0, left: 0, openedFromResults: 0, begunFromSearch: 0, leftFromSearch: 0, readMs: 0, contacted: false };
      uses.set(event.article, use);
    }
    if (event.type === 'feedback') use.vote = event.vote;
    else if (event.type === 'result_open') use.openedFromResults += 1;
    else {
      const fromSearch = event.source === 'search' ? 1 : 0;
      if (event.readMs === undefined) {
        use.begun += 1;
        use.begunFromSearch += fromSearch;
      } else {
        use.left += 1;
        use.leftFromSearch += fromSearch;
        use.readMs += event.readMs;
      }
    }
  }
  return [...uses].map(([article, use]) => ({
    article,
    locale: use.locale,
    day: clock.dayOf(use.firstAtMs),
    // One view may be told when it begins, when it ends, or both: an event can be lost.
    views: Math.max(use.begun, use.left, use.openedFromResults),
    fromSearch: Math.max(use.begunFromSearch, use.leftFromSearch, use.openedFromResults),
    readMs: use.readMs,
    up: use.vote === 'up' ? 1 : 0,
    down: use.vote === 'down' ? 1 : 0,
    contacted: use.contacted,
  }));
}
