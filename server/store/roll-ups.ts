import { straddles, type VisitFacts } from './visit-facts.ts';

/**
 * What reports add up: counts by day, site and locale, kept up to date as visits are judged.
 *
 * Searches can simply be counted. Visits cannot: one visit that asks a question twice is one visit. But as long as all
 * searches of a visit lie on one day, in one site and one locale, it is enough to count it in the row of its first search
 * of each sort, and sums of such rows are exact. The few visits for which that does not hold (midnight, a change of
 * language, very many questions) *straddle*: they are in no roll-up of searches, and report queries count them one by one.
 *
 * A visit in which several questions failed is counted by each of them. Where they belong to one gap it is one visit all the
 * same, so `together_days` tells of each such question which others had failed in the visit before (in the same way, or in any
 * way where the failure is empty): it is counted too often by every question that has another of its gap among them.
 *
 * An empty failure is a search that did not fail; rank 0 is an article that was not opened from the results. The first
 * counter of a row is zero only when all are.
 */
export const ROLL_UPS = {
  search_hours: { key: ['day', 'site', 'locale', 'hour', 'failure'], counters: ['searches', 'visits'] },
  question_days: { key: ['day', 'site', 'locale', 'question', 'failure'], counters: ['searches', 'visits_of_kind', 'visits_failed'] },
  page_days: { key: ['day', 'site', 'locale', 'question', 'failure', 'page'], counters: ['searches'] },
  wording_days: { key: ['day', 'site', 'locale', 'question', 'wording_key', 'wording'], counters: ['searches', 'failed', 'unanswered', 'visits_of_question', 'visits'] },
  opened_days: { key: ['day', 'site', 'locale', 'question', 'wording_key', 'article', 'rank'], counters: ['searches'] },
  refinement_days: { key: ['day', 'site', 'locale', 'question', 'said_key', 'said', 'meant_key', 'meant', 'article'], counters: ['searches', 'visits'] },
  article_days: { key: ['day', 'site', 'locale', 'article'], counters: ['visits', 'views', 'from_search', 'read_ms', 'up', 'down', 'contacts'] },
  contact_hours: { key: ['day', 'site', 'locale', 'hour'], counters: ['visits'] },
  outcome_days: { key: ['day', 'site', 'locale', 'outcome'], counters: ['visits'] },
  /** `earlier` is a JSON list of questions, in the order of the alphabet. */
  together_days: { key: ['day', 'site', 'locale', 'question', 'failure', 'earlier'], counters: ['visits'] },
} as const satisfies Record<string, { readonly key: readonly string[]; readonly counters: readonly string[] }>;

export type RollUpName = keyof typeof ROLL_UPS;
export const ROLL_UP_NAMES = Object.keys(ROLL_UPS) as RollUpName[];

/** Those that there were before `together_days`. Migrations name them, and what has been released stays as it is whatever roll-ups come. */
export const FIRST_ROLL_UPS: readonly RollUpName[] = ['search_hours', 'question_days', 'page_days', 'wording_days', 'opened_days', 'refinement_days', 'article_days', 'contact_hours', 'outcome_days'];

export interface ChangedRow {
  /** Values of the key, in its order. */
  readonly key: readonly (string | number)[];
  /** What is added to each counter, in their order. */
  readonly counts: number[];
}

/** Changes of the roll-ups, gathered in memory to be made all at once. */
export class RollUpChanges {
  readonly #tables = new Map<RollUpName, Map<string, ChangedRow>>();

  /** Counts a visit in, or out again. */
  count(facts: VisitFacts, sign: 1 | -1): void {
    if (!straddles(facts)) this.#countSearches(facts, sign);
    for (const use of facts.articles) {
      this.#add('article_days', [use.day, use.site, use.locale, use.article], [sign, sign * use.views, sign * use.fromSearch, sign * use.readMs, sign * use.up, sign * use.down, use.contacted ? sign : 0]);
    }
    const { end } = facts;
    if (end !== undefined) {
      this.#add('outcome_days', [end.day, end.site, end.locale, end.outcome], [sign]);
      if (end.outcome === 'contacted' && end.hour !== null) this.#add('contact_hours', [end.day, end.site, end.locale, end.hour], [sign]);
    }
  }

  #countSearches({ searches }: VisitFacts, sign: 1 | -1): void {
    const seen = new Set<string>();
    /** 1 for the first of its sort in this visit, 0 for others. */
    const first = (...sort: string[]): number => {
      const name = sort.join('\0');
      if (seen.has(name)) return 0;
      seen.add(name);
      return sign;
    };
    for (const [n, search] of searches.entries()) {
      const { day, site, locale, question, wording, wordingKey, page } = search;
      const failure = search.failure ?? '';
      const place = [day, site, locale] as const;
      this.#add('search_hours', [...place, search.hour ?? Math.floor(search.atMs / 3_600_000) % 24, failure], [sign, first('failure', failure)]);
      this.#add('wording_days', [...place, question, wordingKey, wording], [
        sign, failure === '' ? 0 : sign, search.unanswered ? sign : 0, first('question and wording', question, wordingKey), first('wording', wordingKey),
      ]);
      if (failure !== '') {
        this.#add('question_days', [...place, question, failure], [sign, first('question and failure', question, failure), first('question', question)]);
        this.#add('page_days', [...place, question, failure, page], [sign]);
      }
      if (search.opened !== null) this.#add('opened_days', [...place, question, wordingKey, search.opened, search.openedRank ?? 0], [sign]);
      const next = searches[n + 1];
      if (search.refinedTo !== null && next !== undefined && next.opened !== null) {
        this.#add('refinement_days', [...place, question, wordingKey, wording, next.wordingKey, next.wording, next.opened], [sign, first('refinement', question, wordingKey, next.wordingKey, next.opened)]);
      }
    }
    const failed = searches.filter(({ failure }) => failure !== null);
    for (const kind of new Set(['', ...failed.map(({ failure }) => failure!)])) this.#countTogether(failed.filter(({ failure }) => kind === '' || failure === kind), kind, sign);
  }

  #countTogether(failed: VisitFacts['searches'], kind: string, sign: 1 | -1): void {
    const earlier = new Set<string>();
    for (const { day, site, locale, question } of failed) {
      if (earlier.size > 0 && !earlier.has(question)) this.#add('together_days', [day, site, locale, question, kind, JSON.stringify([...earlier].sort())], [sign]);
      earlier.add(question);
    }
  }

  #add(name: RollUpName, key: readonly (string | number)[], counts: readonly number[]): void {
    let table = this.#tables.get(name);
    if (table === undefined) this.#tables.set(name, table = new Map());
    const id = key.join('\0');
    const row = table.get(id);
    if (row === undefined) table.set(id, { key, counts: [...counts] });
    else counts.forEach((count, index) => { row.counts[index]! += count; });
  }

  /** The rows of a roll-up that change. */
  changed(name: RollUpName): ChangedRow[] {
    return [...this.#tables.get(name)?.values() ?? []].filter(({ counts }) => counts.some((count) => count !== 0));
  }
}

/** Which of two rows comes first: writers who all write in this order never wait for each other in a circle, and an index is walked once. */
export function byKey(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const index = one.findIndex((value, n) => value !== other[n]);
  return index === -1 ? 0 : one[index]! < other[index]! ? -1 : 1;
}
