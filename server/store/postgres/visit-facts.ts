import { ANSWERABLE_THRESHOLD, type FailureKind } from '../../../core/contract/failure-kind.ts';
import { dayOf, type JudgedVisit, type VisitOutcome } from '../event-store.ts';
import type { PostgresRow, PostgresTransaction } from './open-postgres.ts';
import { columnsOf, RollUpChanges, straddles } from './roll-ups.ts';
import { storable } from './storable.ts';

/** What the judgement of one visit says, as it lies in the tables. */
export interface VisitFacts {
  readonly searches: readonly SearchFact[];
  readonly articles: readonly ArticleFact[];
  /** Absent when the visitor neither searched, read nor asked for a person. */
  readonly end?: { readonly day: number; readonly site: string; readonly locale: string; readonly outcome: VisitOutcome };
}

export interface SearchFact {
  readonly atMs: number;
  readonly day: number;
  readonly site: string;
  readonly locale: string;
  readonly page: string;
  readonly kb: string;
  readonly wording: string;
  readonly wordingKey: string;
  readonly question: string;
  readonly failure: FailureKind | null;
  readonly results: number;
  readonly answerable: number;
  readonly unanswered: boolean;
  readonly opened: string | null;
  readonly openedRank: number | null;
  readonly refinedTo: string | null;
}

export interface ArticleFact {
  readonly article: string;
  readonly day: number;
  readonly site: string;
  readonly locale: string;
  readonly views: number;
  readonly fromSearch: number;
  readonly readMs: number;
  readonly up: number;
  readonly down: number;
  readonly contacted: boolean;
}

const NOTHING: VisitFacts = { searches: [], articles: [] };

/** A judgement as facts. */
export function toFacts(judged: JudgedVisit): VisitFacts {
  const site = storable(judged.site);
  return {
    searches: judged.searches.map((search) => ({
      atMs: search.atMs, day: dayOf(search.atMs), site: storable(search.site), locale: storable(search.locale), page: storable(search.page), kb: storable(search.kb),
      wording: storable(search.wording), wordingKey: storable(search.wordingKey), question: storable(search.question), failure: search.failure ?? null,
      results: search.results, answerable: search.answerable, unanswered: search.results === 0 || search.answerable < ANSWERABLE_THRESHOLD, opened: search.opened === undefined ? null : storable(search.opened),
      openedRank: search.openedRank ?? null, refinedTo: search.refinedTo === undefined ? null : storable(search.refinedTo),
    })),
    articles: judged.articles.map((use) => ({
      article: storable(use.article), day: use.day, site, locale: storable(use.locale), views: use.views, fromSearch: use.fromSearch, readMs: Math.round(use.readMs),
      up: use.up, down: use.down, contacted: use.contacted,
    })),
    ...(judged.outcome === undefined ? {} : { end: { day: judged.day, site, locale: storable(judged.locale), outcome: judged.outcome } }),
  };
}

/**
 * Puts the facts of some visits in the place of those that were there, and brings the roll-ups along. A visit without new
 * facts is gone afterwards. The transaction holds the judging lock: what is read here nobody else changes.
 */
export async function replaceFacts(transaction: PostgresTransaction, wanted: ReadonlyMap<string, VisitFacts | undefined>): Promise<void> {
  const before = await readFacts(transaction, [...wanted.keys()]);
  const changes = new RollUpChanges();
  const changed = new Map<string, VisitFacts>();
  for (const [visit, facts = NOTHING] of wanted) {
    const old = before.get(visit) ?? NOTHING;
    // A visit that goes on is judged again and again, and most of what was known of it stays.
    if (JSON.stringify(old) === JSON.stringify(facts)) continue;
    changes.count(old, -1);
    changes.count(facts, 1);
    changed.set(visit, facts);
  }
  if (changed.size === 0) return;
  const known = [...changed.keys()].filter((visit) => before.has(visit));
  if (known.length > 0) {
    for (const table of ['searches', 'article_uses', 'visits']) await transaction.run({ sql: `DELETE FROM ${table} WHERE visit = ANY($1)`, values: [known] });
  }
  await insertFacts(transaction, changed);
  await changes.apply(transaction);
}

async function readFacts(transaction: PostgresTransaction, visits: readonly string[]): Promise<Map<string, VisitFacts>> {
  const found = new Map<string, { searches: SearchFact[]; articles: ArticleFact[]; end?: VisitFacts['end'] }>();
  const of = (row: PostgresRow) => {
    const visit = row['visit'] as string;
    const facts = found.get(visit) ?? { searches: [], articles: [] };
    found.set(visit, facts);
    return facts;
  };
  const select = (columns: string, table: string, order: string) => transaction.rows({ name: `facts-of-${table}`, sql: `SELECT visit, ${columns} FROM ${table} WHERE visit = ANY($1) ORDER BY ${order}`, values: [visits] });
  for (const row of await select('at, day, site, locale, page, kb, wording, wording_key, question, failure, results, answerable, unanswered, opened, opened_rank, refined_to', 'searches', 'visit, n')) {
    of(row).searches.push({
      atMs: row['at'], day: row['day'], site: row['site'], locale: row['locale'], page: row['page'], kb: row['kb'], wording: row['wording'], wordingKey: row['wording_key'],
      question: row['question'], failure: row['failure'], results: row['results'], answerable: row['answerable'], unanswered: row['unanswered'], opened: row['opened'],
      openedRank: row['opened_rank'], refinedTo: row['refined_to'],
    } as SearchFact);
  }
  for (const row of await select('article, day, site, locale, views, from_search, read_ms, up, down, contacted', 'article_uses', 'visit, n')) {
    of(row).articles.push({
      article: row['article'], day: row['day'], site: row['site'], locale: row['locale'], views: row['views'], fromSearch: row['from_search'], readMs: row['read_ms'],
      up: row['up'], down: row['down'], contacted: row['contacted'],
    } as ArticleFact);
  }
  for (const row of await select('day, site, locale, outcome', 'visits', 'visit')) {
    of(row).end = { day: row['day'], site: row['site'], locale: row['locale'], outcome: row['outcome'] } as VisitFacts['end'];
  }
  return found as Map<string, VisitFacts>;
}

async function insertFacts(transaction: PostgresTransaction, facts: ReadonlyMap<string, VisitFacts>): Promise<void> {
  const visits = [...facts];
  const searches = visits.flatMap(([visit, of]) => of.searches.map((search, n) => ({ ...search, visit, n, straddles: straddles(of) })));
  if (searches.length > 0) {
    await transaction.run({
      name: 'keep-searches',
      sql: `
        INSERT INTO searches (visit, n, at, day, site, locale, page, kb, wording, wording_key, question, failure, results, answerable, unanswered, opened, opened_rank, refined_to, straddles)
        SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
          $13::int[], $14::float8[], $15::bool[], $16::text[], $17::int[], $18::text[], $19::bool[])`,
      values: columnsOf(searches, (s) => [
        s.visit, s.n, s.atMs, s.day, s.site, s.locale, s.page, s.kb, s.wording, s.wordingKey, s.question, s.failure, s.results, s.answerable, s.unanswered, s.opened, s.openedRank, s.refinedTo, s.straddles,
      ]),
    });
  }
  const articles = visits.flatMap(([visit, of]) => of.articles.map((use, n) => ({ ...use, visit, n })));
  if (articles.length > 0) {
    await transaction.run({
      name: 'keep-article-uses',
      sql: `
        INSERT INTO article_uses (visit, n, article, day, site, locale, views, from_search, read_ms, up, down, contacted)
        SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::int[], $5::text[], $6::text[], $7::int[], $8::int[], $9::bigint[], $10::int[], $11::int[], $12::bool[])`,
      values: columnsOf(articles, (use) => [use.visit, use.n, use.article, use.day, use.site, use.locale, use.views, use.fromSearch, use.readMs, use.up, use.down, use.contacted]),
    });
  }
  const ends = visits.flatMap(([visit, { end }]) => (end === undefined ? [] : [{ ...end, visit }]));
  if (ends.length > 0) {
    await transaction.run({
      name: 'keep-visits',
      sql: 'INSERT INTO visits (visit, day, site, locale, outcome) SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[])',
      values: columnsOf(ends, (end) => [end.visit, end.day, end.site, end.locale, end.outcome]),
    });
  }
}
