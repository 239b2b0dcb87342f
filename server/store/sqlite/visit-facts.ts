import type { FailureKind } from '../../../core/contract/failure-kind.ts';
import type { VisitOutcome } from '../event-store.ts';
import { RollUpChanges } from '../roll-ups.ts';
import { NO_FACTS, straddles, type ArticleFact, type SearchFact, type VisitFacts } from '../visit-facts.ts';
import type { SqliteRow, SqliteStatement } from './open-sqlite.ts';
import { applyRollUps } from './roll-ups.ts';

type Prepare = (sql: string) => SqliteStatement;

/**
 * Puts the facts of some visits in the place of those that were there, and brings the roll-ups along. A visit without new
 * facts is gone afterwards. Belongs into a transaction.
 */
export function replaceFacts(prepared: Prepare, wanted: ReadonlyMap<string, VisitFacts | undefined>): void {
  const changes = new RollUpChanges();
  for (const [visit, facts = NO_FACTS] of wanted) {
    const old = readFacts(prepared, visit);
    // A visit that goes on is judged again and again, and most of what was known of it stays.
    if (old !== undefined && JSON.stringify(old) === JSON.stringify(inOrder(facts))) continue;
    if (old !== undefined) {
      changes.count(old, -1);
      for (const table of ['searches', 'article_uses', 'visits']) prepared(`DELETE FROM ${table} WHERE visit = ?`).run(visit);
    }
    changes.count(facts, 1);
    writeFacts(prepared, visit, facts);
  }
  applyRollUps(prepared, changes);
}

/** Articles in the order in which they are read. */
function inOrder(facts: VisitFacts): VisitFacts {
  return { ...facts, articles: facts.articles.toSorted((one, other) => (one.article < other.article ? -1 : one.article > other.article ? 1 : 0)) };
}

/** Undefined when nothing is known of the visit. */
function readFacts(prepared: Prepare, visit: string): VisitFacts | undefined {
  const end = prepared('SELECT day, site, locale, outcome, hour FROM visits WHERE visit = ?').get(visit) as SqliteRow | undefined;
  const searches = prepared('SELECT at, day, hour, site, locale, page, kb, wording, wording_key, question, failure, results, answerable, unanswered, opened, opened_rank, refined_to FROM searches WHERE visit = ? ORDER BY n').all(visit) as SqliteRow[];
  const articles = prepared('SELECT article, day, site, locale, views, from_search, read_ms, up, down, contacted FROM article_uses WHERE visit = ? ORDER BY article').all(visit) as SqliteRow[];
  if (end === undefined && searches.length === 0 && articles.length === 0) return undefined;
  return {
    searches: searches.map((row): SearchFact => ({
      atMs: row['at'] as number, day: row['day'] as number, hour: row['hour'] as number | null, site: row['site'] as string, locale: row['locale'] as string, page: row['page'] as string, kb: row['kb'] as string,
      wording: row['wording'] as string, wordingKey: row['wording_key'] as string, question: row['question'] as string, failure: row['failure'] as FailureKind | null, results: row['results'] as number,
      answerable: row['answerable'] as number, unanswered: row['unanswered'] === 1, opened: row['opened'] as string | null, openedRank: row['opened_rank'] as number | null, refinedTo: row['refined_to'] as string | null,
    })),
    articles: articles.map((row): ArticleFact => ({
      article: row['article'] as string, day: row['day'] as number, site: row['site'] as string, locale: row['locale'] as string, views: row['views'] as number, fromSearch: row['from_search'] as number,
      readMs: row['read_ms'] as number, up: row['up'] as number, down: row['down'] as number, contacted: row['contacted'] === 1,
    })),
    ...(end === undefined ? {} : { end: { day: end['day'] as number, site: end['site'] as string, locale: end['locale'] as string, outcome: end['outcome'] as VisitOutcome, hour: end['hour'] as number | null } }),
  };
}

function writeFacts(prepared: Prepare, visit: string, facts: VisitFacts): void {
  const search = prepared(`
    INSERT INTO searches (visit, n, at, day, hour, site, locale, page, kb, wording, wording_key, question, failure, results, answerable, unanswered, opened, opened_rank, refined_to, straddles)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const isStraddling = straddles(facts) ? 1 : 0;
  facts.searches.forEach((s, n) => search.run(visit, n, s.atMs, s.day, s.hour, s.site, s.locale, s.page, s.kb, s.wording, s.wordingKey, s.question, s.failure, s.results, s.answerable, s.unanswered ? 1 : 0, s.opened, s.openedRank, s.refinedTo, isStraddling));
  const use = prepared('INSERT INTO article_uses (visit, article, day, site, locale, views, from_search, read_ms, up, down, contacted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const a of facts.articles) use.run(visit, a.article, a.day, a.site, a.locale, a.views, a.fromSearch, a.readMs, a.up, a.down, a.contacted ? 1 : 0);
  const { end } = facts;
  if (end !== undefined) prepared('INSERT INTO visits (visit, day, site, locale, outcome, hour) VALUES (?, ?, ?, ?, ?, ?)').run(visit, end.day, end.site, end.locale, end.outcome, end.hour);
}
