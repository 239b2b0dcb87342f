import { byVisitorsClock, fromEventRow } from '../event-row.ts';
import { MAX_JUDGED_EVENTS, type EventStore, type UnjudgedVisit } from '../event-store.ts';
import { toFacts, type VisitFacts } from '../visit-facts.ts';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import type { PostgresPool, PostgresRow, PostgresTransaction } from './open-postgres.ts';
import { storable } from './storable.ts';
import { replaceFacts } from './visit-facts.ts';

/** Events deleted in one step of {@link EventStore.expire}, so that others get in between. */
const EXPIRE_STEP_EVENTS = 1_000;
/** Visits marked in one step of {@link EventStore.forgetJudgements}. */
const MARK_STEP_VISITS = 5_000;

/**
 * What is made of events, and how events go. One lock lets one server at a time change judgements: they all add to the
 * same few rows of today's roll-ups and would wait for each other there anyway, and this way it is exact. Deciding itself
 * happens outside of the lock, and appending never needs it.
 */
export function createJudgements(pool: PostgresPool): Pick<EventStore, 'unjudgedVisits' | 'keepJudgements' | 'forgetJudgements' | 'forgetVisit' | 'expire'> {
  // Several servers judge at once. Each begins somewhere else among the visits, or all would judge the same ones.
  let beginAt = '';

  return {
    async unjudgedVisits(limit) {
      const rows = await pool.rows({
        sql: `
          SELECT u.visit, u.mark, e.id, e.type, e.at, e.site, e.kb, e.locale, e.page, e.body
          FROM (
            (SELECT visit, mark FROM unjudged_visits WHERE visit >= $1 ORDER BY visit LIMIT $2)
            UNION ALL
            (SELECT visit, mark FROM unjudged_visits WHERE visit < $1 ORDER BY visit LIMIT $2)
            LIMIT $2
          ) AS u
          LEFT JOIN LATERAL (SELECT * FROM events WHERE events.visit = u.visit ORDER BY received_at, id LIMIT $3) AS e ON true`,
        values: [beginAt, limit, MAX_JUDGED_EVENTS],
      });
      const visits = new Map<string, { visit: string; mark: number; rows: PostgresRow[] }>();
      for (const row of rows) {
        const visit = row['visit'] as string;
        const known = visits.get(visit) ?? { visit, mark: row['mark'] as number, rows: [] };
        visits.set(visit, known);
        if (row['id'] !== null) known.rows.push(row);
      }
      beginAt = Math.random().toString(16).slice(2);
      return [...visits.values()].map(({ visit, mark, rows: of }): UnjudgedVisit => ({
        visit,
        mark,
        // An event that today's schema no longer knows is kept, and not judged.
        events: of.map(toEvent).filter((event) => event !== undefined).sort(byVisitorsClock),
      }));
    },

    async keepJudgements(visits) {
      if (visits.length === 0) return;
      const judged = new Map(visits.map((visit) => [storable(visit.visit), visit]));
      await pool.inTransaction(async (transaction) => {
        // Visits that get events at this very moment are passed over: they will be judged again anyway. So are those that
        // somebody else has judged meanwhile, with these events or with newer ones.
        const seen = await transaction.rows({
          sql: `
            WITH seen AS (
              SELECT visit FROM unjudged_visits JOIN unnest($1::text[], $2::bigint[]) AS judged (visit, mark) USING (visit, mark)
              FOR UPDATE OF unjudged_visits SKIP LOCKED
            )
            DELETE FROM unjudged_visits USING seen WHERE unjudged_visits.visit = seen.visit RETURNING seen.visit`,
          values: [[...judged.keys()], [...judged.values()].map(({ mark }) => mark)],
        });
        const names = seen.map((row) => row['visit'] as string);
        await replaceFacts(transaction, new Map(names.map((name) => [name, toFacts(judged.get(name)!, storable)])));
      }, ADVISORY_LOCKS.judging);
    },

    async forgetJudgements() {
      let last = '';
      for (;;) {
        const step = await pool.inTransaction(async (transaction) => {
          const rows = await transaction.rows({ sql: 'SELECT DISTINCT visit FROM events WHERE visit > $1 ORDER BY visit LIMIT $2', values: [last, MARK_STEP_VISITS] });
          const names = rows.map((row) => row['visit'] as string);
          await markUnjudged(transaction, names);
          return names;
          // Under the lock: a mark that appears while the visit's events are being deleted would be judged by those events.
        }, ADVISORY_LOCKS.judging);
        if (step.length < MARK_STEP_VISITS) return;
        last = step.at(-1)!;
      }
    },

    async forgetVisit(visit) {
      const name = storable(visit);
      return pool.inTransaction(async (transaction) => {
        await transaction.run({ sql: 'DELETE FROM unjudged_visits WHERE visit = $1', values: [name] });
        await replaceFacts(transaction, withoutFacts([name]));
        const gone = await transaction.run({ sql: 'DELETE FROM events WHERE visit = $1', values: [name] });
        // Events that were appended between the first statement and the last are gone, but the visit's mark came with them.
        // Whoever has read them meanwhile must not judge by them: under a new mark the visit is looked at again.
        await transaction.run({ sql: "UPDATE unjudged_visits SET mark = nextval('visit_marks') WHERE visit = $1", values: [name] });
        return gone;
      }, ADVISORY_LOCKS.judging);
    },

    async expire(receivedBeforeMs) {
      let gone = 0;
      for (;;) {
        const step = await pool.inTransaction(async (transaction) => {
          const rows = await transaction.rows({
            sql: 'DELETE FROM events WHERE id IN (SELECT id FROM events WHERE received_at < $1 ORDER BY received_at LIMIT $2) RETURNING visit',
            values: [receivedBeforeMs, EXPIRE_STEP_EVENTS],
          });
          const visits = [...new Set(rows.map((row) => row['visit'] as string))].sort();
          if (visits.length === 0) return 0;
          // Locked in order, as whoever appends does.
          await transaction.rows({ sql: 'SELECT visit FROM unjudged_visits WHERE visit = ANY($1) ORDER BY visit FOR UPDATE', values: [visits] });
          await transaction.run({ sql: 'DELETE FROM unjudged_visits WHERE visit = ANY($1)', values: [visits] });
          await replaceFacts(transaction, withoutFacts(visits));
          // A visit that began before the day and ended after it is judged by what is left of it.
          await markUnjudged(transaction, visits);
          return rows.length;
        }, ADVISORY_LOCKS.judging);
        gone += step;
        if (step < EXPIRE_STEP_EVENTS) return gone;
      }
    },
  };
}

/** Has visits judged (again), if they have any event. */
async function markUnjudged(transaction: PostgresTransaction, visits: readonly string[]): Promise<void> {
  if (visits.length === 0) return;
  await transaction.run({
    sql: `
      INSERT INTO unjudged_visits (visit, mark)
      SELECT visit, nextval('visit_marks') FROM (SELECT visit FROM unnest($1::text[]) AS named (visit) WHERE EXISTS (SELECT FROM events WHERE events.visit = named.visit) ORDER BY visit COLLATE "C") AS left_over
      ON CONFLICT (visit) DO UPDATE SET mark = nextval('visit_marks')`,
    values: [visits],
  });
}

function withoutFacts(visits: readonly string[]): Map<string, VisitFacts | undefined> {
  return new Map(visits.map((visit) => [visit, undefined]));
}

function toEvent(row: PostgresRow) {
  return fromEventRow({
    id: row['id'] as string, type: row['type'] as string, atMs: row['at'] as number, visit: row['visit'] as string, site: row['site'] as string,
    kb: row['kb'] as string, locale: row['locale'] as string, page: row['page'] as string, body: row['body'] as string,
  });
}
