import { createHash } from 'node:crypto';
import type { Insertion } from './insert-many.ts';
import type { PostgresTransaction } from './open-postgres.ts';
import type { VisitFacts } from './visit-facts.ts';

/**
 * What reports add up: counts by day, site and locale, kept up to date as visits are judged.
 *
 * Searches can simply be counted. Visits cannot: one visit that asks a question twice is one visit. But as long as all
 * searches of a visit lie on one day, in one site and one locale, it is enough to count it in the row of its first search
 * of each sort, and sums of such rows are exact. The few visits for which that does not hold (midnight, a change of
 * language) *straddle*: they are in no roll-up of searches, and report queries count them one by one.
 */
const ROLL_UPS = {
  search_hours: { key: { day: 'int', site: 'text', locale: 'text', hour: 'int', failure: 'text' }, texts: [], counters: { searches: 'int', visits: 'int' } },
  question_days: { key: { day: 'int', site: 'text', locale: 'text', question_id: 'uuid', failure: 'text' }, texts: ['question'], counters: { searches: 'int', visits_of_kind: 'int', visits_failed: 'int' } },
  page_days: { key: { day: 'int', site: 'text', locale: 'text', question_id: 'uuid', failure: 'text', page_id: 'uuid' }, texts: ['page'], counters: { searches: 'int' } },
  wording_days: {
    key: { day: 'int', site: 'text', locale: 'text', question_id: 'uuid', wording_id: 'uuid' },
    texts: ['wording_key', 'wording'],
    counters: { searches: 'int', failed: 'int', unanswered: 'int', visits_of_question: 'int', visits: 'int' },
  },
  opened_days: { key: { day: 'int', site: 'text', locale: 'text', question_id: 'uuid', wording_key_id: 'uuid', article: 'text', rank: 'int' }, texts: ['wording_key'], counters: { searches: 'int' } },
  refinement_days: { key: { day: 'int', site: 'text', locale: 'text', refinement_id: 'uuid', article: 'text' }, texts: ['question', 'said_key', 'said', 'meant_key', 'meant'], counters: { searches: 'int', visits: 'int' } },
  article_days: { key: { day: 'int', site: 'text', locale: 'text', article: 'text' }, texts: [], counters: { visits: 'int', views: 'int', from_search: 'int', read_ms: 'bigint', up: 'int', down: 'int', contacts: 'int' } },
  contact_hours: { key: { day: 'int', site: 'text', locale: 'text', hour: 'int' }, texts: [], counters: { visits: 'int' } },
  outcome_days: { key: { day: 'int', site: 'text', locale: 'text', outcome: 'text' }, texts: [], counters: { visits: 'int' } },
} as const satisfies Record<string, RollUp>;

/** A table of sums. */
interface RollUp {
  readonly key: Readonly<Record<string, 'int' | 'text' | 'uuid'>>;
  /** Told by the key, and kept beside it to be shown. */
  readonly texts: readonly string[];
  /** The first is zero only when all are. */
  readonly counters: Readonly<Record<string, 'int' | 'bigint'>>;
}

type RollUpName = keyof typeof ROLL_UPS;
const ROLL_UP_NAMES = Object.keys(ROLL_UPS) as RollUpName[];

interface ChangedRow {
  readonly key: readonly (string | number)[];
  readonly texts: readonly string[];
  readonly counts: number[];
}

/** Changes of the roll-ups, gathered in memory to be made all at once. */
export class RollUpChanges {
  readonly #tables = new Map<RollUpName, Map<string, ChangedRow>>();

  /** Counts a visit in, or out again. */
  count(facts: VisitFacts, sign: 1 | -1): void {
    if (!straddles(facts)) this.#countSearches(facts, sign);
    for (const use of facts.articles) {
      this.#add('article_days', [use.day, use.site, use.locale, use.article], [], [sign, sign * use.views, sign * use.fromSearch, sign * use.readMs, sign * use.up, sign * use.down, use.contacted ? sign : 0]);
    }
    const { end } = facts;
    if (end !== undefined) {
      this.#add('outcome_days', [end.day, end.site, end.locale, end.outcome], [], [sign]);
      if (end.outcome === 'contacted' && end.hour !== null) this.#add('contact_hours', [end.day, end.site, end.locale, end.hour], [], [sign]);
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
      const questionId = textId(question);
      this.#add('search_hours', [...place, search.hour ?? Math.floor(search.atMs / 3_600_000) % 24, failure], [], [sign, first('failure', failure)]);
      this.#add('wording_days', [...place, questionId, textId(`${wording}\0${wordingKey}`)], [wordingKey, wording], [
        sign, failure === '' ? 0 : sign, search.unanswered ? sign : 0, first('question and wording', question, wordingKey), first('wording', wordingKey),
      ]);
      if (failure !== '') {
        this.#add('question_days', [...place, questionId, failure], [question], [sign, first('question and failure', question, failure), first('question', question)]);
        this.#add('page_days', [...place, questionId, failure, textId(page)], [page], [sign]);
      }
      if (search.opened !== null) this.#add('opened_days', [...place, questionId, textId(wordingKey), search.opened, search.openedRank ?? 0], [wordingKey], [sign]);
      const next = searches[n + 1];
      if (search.refinedTo !== null && next !== undefined && next.opened !== null) {
        const words = [question, wordingKey, wording, next.wordingKey, next.wording];
        this.#add('refinement_days', [...place, textId(words.join('\0')), next.opened], words, [sign, first('refinement', question, wordingKey, next.wordingKey, next.opened)]);
      }
    }
  }

  #add(name: RollUpName, key: readonly (string | number)[], texts: readonly string[], counts: readonly number[]): void {
    let table = this.#tables.get(name);
    if (table === undefined) this.#tables.set(name, table = new Map());
    const id = key.join('\0');
    const row = table.get(id);
    if (row === undefined) table.set(id, { key, texts, counts: [...counts] });
    else counts.forEach((count, index) => { row.counts[index]! += count; });
  }

  /** The changes as rows to be added to what is there, in the order of their keys: twice as fast as in any order, and never in a circle with another writer. */
  insertions(): Insertion[] {
    return ROLL_UP_NAMES.map((name) => {
      const { key, texts, counters }: RollUp = ROLL_UPS[name];
      return {
        table: name,
        columns: [...Object.entries(key), ...texts.map((text) => [text, 'text'] as const), ...Object.entries(counters)],
        onConflict: `ON CONFLICT (${Object.keys(key).join(', ')}) DO UPDATE SET ${Object.keys(counters).map((counter) => `${counter} = old.${counter} + excluded.${counter}`).join(', ')}`,
        rows: this.#changed(name).sort(byKey).map((row) => [...row.key, ...row.texts, ...row.counts]),
      };
    });
  }

  /** Removes the rows that count nothing any more, once the changes are made: they would keep a visitor's words after the visit has been forgotten. */
  async clear(transaction: PostgresTransaction): Promise<void> {
    for (const name of ROLL_UP_NAMES) {
      const fewer = this.#changed(name).filter(({ counts }) => counts[0]! < 0);
      if (fewer.length === 0) continue;
      const { key, counters }: RollUp = ROLL_UPS[name];
      const columns = Object.keys(key);
      await transaction.run({
        sql: `
          DELETE FROM ${name} AS old USING unnest(${Object.values(key).map((type, index) => `$${index + 1}::${type}[]`).join(', ')}) AS touched (${columns.join(', ')})
          WHERE ${columns.map((column) => `old.${column} = touched.${column}`).join(' AND ')} AND old.${Object.keys(counters)[0]} = 0`,
        values: columns.map((_, index) => fewer.map((row) => row.key[index]!)),
      });
    }
  }

  #changed(name: RollUpName): ChangedRow[] {
    return [...this.#tables.get(name)?.values() ?? []].filter(({ counts }) => counts.some((count) => count !== 0));
  }
}

/** True when the searches of a visit lie on several days, sites or locales. */
export function straddles({ searches }: VisitFacts): boolean {
  const [first] = searches;
  return searches.some(({ day, site, locale }) => day !== first!.day || site !== first!.site || locale !== first!.locale);
}

/** What stands for a text in keys: 128 bits of its SHA-256. */
export function textId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function byKey({ key: one }: ChangedRow, { key: other }: ChangedRow): number {
  const index = one.findIndex((value, n) => value !== other[n]);
  return index === -1 ? 0 : one[index]! < other[index]! ? -1 : 1;
}
