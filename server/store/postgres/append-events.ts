import { toEventRow } from '../event-row.ts';
import type { AdmittedEvent, EventStore } from '../event-store.ts';
import { StoreUnavailableError } from '../store-unavailable.ts';
import type { PostgresPool, PostgresStatement } from './open-postgres.ts';
import { storable } from './storable.ts';

/** Most events of one statement: small enough that nobody waits long behind it. */
const MOST_GROUP_EVENTS = 2_000;
/** Statements under way at once: while one waits for the disk, the next is sent. More would only make the groups smaller. */
const MOST_UNDER_WAY = 2;
/** Events that wait in memory at most. Beyond it the database is too slow for what comes, and senders are told to wait. */
const MOST_WAITING_EVENTS = 20_000;

interface WaitingAppend {
  readonly events: readonly AdmittedEvent[];
  resolve(counts: { accepted: number; duplicates: number }): void;
  reject(error: unknown): void;
}

/**
 * Appends events, those of several requests in one statement when they come faster than the database commits.
 *
 * One statement is one transaction, and it locks in one order: ids sorted, then visits sorted. Collectors that write the
 * same events or visits at once therefore wait for each other and never in a circle.
 */
export function createAppender(pool: PostgresPool): Pick<EventStore, 'append' | 'drain'> {
  let waiting: WaitingAppend[] = [];
  let waitingEvents = 0;
  const underWay = new Set<Promise<void>>();

  function flush(): void {
    while (waiting.length > 0 && underWay.size < MOST_UNDER_WAY) {
      const group = takeGroup();
      const done = write(group).finally(() => {
        underWay.delete(done);
        flush();
      });
      underWay.add(done);
    }
  }

  function takeGroup(): WaitingAppend[] {
    let events = 0;
    let taken = 0;
    while (taken < waiting.length && (taken === 0 || events + waiting[taken]!.events.length <= MOST_GROUP_EVENTS)) {
      events += waiting[taken]!.events.length;
      taken += 1;
    }
    const group = waiting.slice(0, taken);
    waiting = waiting.slice(taken);
    waitingEvents -= events;
    return group;
  }

  async function write(group: readonly WaitingAppend[]): Promise<void> {
    try {
      const rows = await pool.rows(insertion(group.flatMap(({ events }) => events)));
      const stored = new Set(rows.map((row) => row['id'] as string));
      for (const { events, resolve } of group) {
        // An id that two requests of the group brought was new in the first of them. `delete` says whether it was still there.
        const accepted = events.filter(({ event }) => stored.delete(event.id.toLowerCase())).length;
        resolve({ accepted, duplicates: events.length - accepted });
      }
    } catch (error) {
      if (group.length === 1 || error instanceof StoreUnavailableError) for (const { reject } of group) reject(error);
      // Something in one of them cannot be stored: its neighbours must not suffer for it.
      else for (const append of group) await write([append]);
    }
  }

  return {
    append(events) {
      if (events.length === 0) return Promise.resolve({ accepted: 0, duplicates: 0 });
      if (waitingEvents + events.length > MOST_WAITING_EVENTS) return Promise.reject(new StoreUnavailableError('Events come faster than PostgreSQL takes them.'));
      return new Promise((resolve, reject) => {
        waiting.push({ events, resolve, reject });
        waitingEvents += events.length;
        flush();
      });
    },

    async drain() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

function insertion(events: readonly AdmittedEvent[]): PostgresStatement {
  const rows = events.map(({ event, receivedAtMs }) => ({ ...toEventRow(event), receivedAtMs }));
  const column = (of: (row: (typeof rows)[number]) => string | number): (string | number)[] => rows.map(of);
  return {
    name: 'append-events',
    sql: `
      WITH inserted AS (
        INSERT INTO events (id, type, at, received_at, visit, site, kb, locale, page, body)
        SELECT * FROM unnest($1::uuid[], $2::text[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[]) AS given (id)
        ORDER BY given.id
        ON CONFLICT (id) DO NOTHING
        RETURNING id, visit
      ), marked AS (
        INSERT INTO unjudged_visits (visit, mark)
        SELECT visit, nextval('visit_marks') FROM (SELECT DISTINCT visit FROM inserted ORDER BY visit) AS touched
        ON CONFLICT (visit) DO UPDATE SET mark = nextval('visit_marks')
      )
      SELECT id FROM inserted`,
    values: [
      column(({ id }) => id), column(({ type }) => type), column(({ atMs }) => atMs), column(({ receivedAtMs }) => receivedAtMs), column(({ visit }) => storable(visit)),
      column(({ site }) => storable(site)), column(({ kb }) => storable(kb)), column(({ locale }) => storable(locale)), column(({ page }) => storable(page)), column(({ body }) => body),
    ],
  };
}
