import { randomInt, randomUUID } from 'node:crypto';
import { toEventRow } from '../event-row.ts';
import type { AdmittedEvent } from '../event-store.ts';
import { inTransaction, openSqlite, type SqliteRow, type SqliteStatement } from '../sqlite/open-sqlite.ts';
import { StoreUnavailableError } from '../store-unavailable.ts';

/** Most events of one transaction: small enough that nobody waits long behind it. */
const MOST_GROUP_EVENTS = 2_000;
/** Rows of one batch to ClickHouse, which likes few and large ones. */
const BATCH_ROWS = 10_000;
/** Events that wait on disk at most, about a gigabyte. Beyond it ClickHouse has been away for too long, and senders are told to wait. */
const MOST_WAITING_EVENTS = 2_000_000;
/** How long the ids of what was shipped are known here, so that a retry is told that it was one. ClickHouse knows them for ever. */
const KNOWN_FOR_MS = 2 * 86_400_000;

/** Rows for one table of ClickHouse, frozen: sent again after a failure, they are the same rows under the same token. */
export interface FrozenBatch {
  readonly token: string;
  readonly table: OutboxTable;
  readonly jsonRows: readonly string[];
}

export const OUTBOX_TABLES = ['events', 'judgements'] as const;
export type OutboxTable = (typeof OUTBOX_TABLES)[number];

/** A judgement on its way. */
export interface JudgementRow {
  readonly visit: string;
  readonly mark: number;
  readonly json: string;
}

/**
 * What lies on this machine until ClickHouse has it: events, which are acknowledged once they are here, and judgements;
 * and which visits are to be judged. A SQLite file; the server and the commands of one machine share it.
 */
export interface EventsOutbox {
  append(events: readonly AdmittedEvent[]): Promise<{ readonly accepted: number; readonly duplicates: number }>;
  /** The batch that must go next: an earlier one that was not confirmed, else the oldest rows. Undefined when nothing waits. */
  nextBatch(): FrozenBatch | undefined;
  /** ClickHouse has it. */
  confirm(batch: FrozenBatch): void;
  /** Events that are not yet in a confirmed batch. */
  countWaiting(): number;
  unjudged(limit: number): { readonly visit: string; readonly mark: number }[];
  /** Marks of those visits that are still to be judged. */
  marksOf(visits: readonly string[]): Map<string, number>;
  markUnjudged(visits: readonly string[]): void;
  /** Takes marks away, where no event came since. */
  unmark(visits: readonly { readonly visit: string; readonly mark: number }[]): void;
  /** Takes judgements whose visits got no events since the mark. */
  keepJudgements(rows: readonly JudgementRow[]): void;
  /** Removes what waits of a visit. Returns the ids of its events. */
  forget(visit: string): string[];
  setting(name: string): string | undefined;
  setSetting(name: string, value: string): void;
  /** True when something can be written now. */
  isWritable(): boolean;
  drain(): Promise<void>;
  close(): void;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS outbox_rows (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  target TEXT NOT NULL,
  visit TEXT NOT NULL,
  event TEXT,
  row TEXT NOT NULL,
  token TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS outbox_rows_by_visit ON outbox_rows (visit);
CREATE INDEX IF NOT EXISTS outbox_rows_frozen ON outbox_rows (token) WHERE token IS NOT NULL;
CREATE TABLE IF NOT EXISTS known_events (id TEXT NOT NULL PRIMARY KEY, received_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS known_events_by_receipt ON known_events (received_at);
CREATE TABLE IF NOT EXISTS unjudged_visits (visit TEXT NOT NULL PRIMARY KEY, mark INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** @param path A file, or `:memory:`. */
export function openEventsOutbox(path: string): EventsOutbox {
  const database = openSqlite(path);
  database.exec(SCHEMA);
  const statements = new Map<string, SqliteStatement>();
  const prepared = (sql: string): SqliteStatement => {
    let statement = statements.get(sql);
    if (statement === undefined) statements.set(sql, statement = database.prepare(sql));
    return statement;
  };
  const countWaiting = (): number => Number((prepared("SELECT count(*) AS n FROM outbox_rows WHERE event IS NOT NULL").get() as SqliteRow)['n']);

  let waiting: { readonly events: readonly AdmittedEvent[]; resolve(counts: { accepted: number; duplicates: number }): void; reject(error: unknown): void }[] = [];
  let flushing: Promise<void> | undefined;
  let appended = 0;
  /** When events could not be kept; 0 when the last could. */
  let failedAtMs = 0;
  let isFull = false;

  function flush(): void {
    while (waiting.length > 0) {
      let count = 0;
      let taken = 0;
      while (taken < waiting.length && (taken === 0 || count + waiting[taken]!.events.length <= MOST_GROUP_EVENTS)) count += waiting[taken++]!.events.length;
      const group = waiting.slice(0, taken);
      waiting = waiting.slice(taken);
      try {
        const accepted = inTransaction(database, () => group.map(({ events }) => keep(events)));
        group.forEach((append, index) => append.resolve({ accepted: accepted[index]!, duplicates: append.events.length - accepted[index]! }));
        failedAtMs = 0;
      } catch (error) {
        if (error instanceof StoreUnavailableError) failedAtMs = Date.now();
        for (const append of group) append.reject(error);
      }
    }
  }

  function keep(events: readonly AdmittedEvent[]): number {
    const know = prepared('INSERT INTO known_events (id, received_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING');
    const put = prepared("INSERT INTO outbox_rows (target, visit, event, row) VALUES ('events', ?, ?, ?)");
    const visits = new Set<string>();
    let accepted = 0;
    for (const { event, receivedAtMs } of events) {
      const id = event.id.toLowerCase();
      if (Number(know.run(id, receivedAtMs).changes) === 0) continue;
      const { type, atMs, visit, site, kb, locale, page, body } = toEventRow(event);
      put.run(visit, id, JSON.stringify({ id, type, at: atMs, received_at: receivedAtMs, visit, site, kb, locale, page, body }));
      visits.add(visit);
      accepted += 1;
    }
    mark(visits);
    // Old ids go a few at a time, with the writes that are made anyway.
    appended += accepted;
    if (appended > 10_000) {
      appended = 0;
      prepared('DELETE FROM known_events WHERE id IN (SELECT id FROM known_events WHERE received_at < ? ORDER BY received_at LIMIT 20000)').run(Date.now() - KNOWN_FOR_MS);
      isFull = countWaiting() > MOST_WAITING_EVENTS;
    }
    return accepted;
  }

  function mark(visits: Iterable<string>): void {
    const put = prepared('INSERT INTO unjudged_visits (visit, mark) VALUES (?, ?) ON CONFLICT (visit) DO UPDATE SET mark = excluded.mark');
    const drawn = randomInt(2 ** 47);
    for (const visit of visits) put.run(visit, drawn);
  }

  function batchOf(token: string): FrozenBatch | undefined {
    const rows = prepared('SELECT target, row FROM outbox_rows WHERE token = ? ORDER BY n').all(token) as SqliteRow[];
    return rows[0] === undefined ? undefined : { token, table: String(rows[0]['target']) as OutboxTable, jsonRows: rows.map((row) => String(row['row'])) };
  }

  return {
    append(events) {
      if (isFull && (isFull = countWaiting() > MOST_WAITING_EVENTS)) return Promise.reject(new StoreUnavailableError(`${MOST_WAITING_EVENTS.toLocaleString('en')} events wait for ClickHouse, and no more are taken.`));
      return new Promise((resolve, reject) => {
        waiting.push({ events, resolve, reject });
        flushing ??= new Promise<void>((done) => {
          setImmediate(() => {
            flushing = undefined;
            flush();
            done();
          });
        });
      });
    },

    nextBatch() {
      return inTransaction(database, () => {
        const frozen = prepared('SELECT token FROM outbox_rows WHERE token IS NOT NULL LIMIT 1').get() as SqliteRow | undefined;
        if (frozen !== undefined) return batchOf(String(frozen['token']));
        const first = prepared('SELECT target FROM outbox_rows ORDER BY n LIMIT 1').get() as SqliteRow | undefined;
        if (first === undefined) return undefined;
        const token = randomUUID();
        prepared('UPDATE outbox_rows SET token = ? WHERE n IN (SELECT n FROM outbox_rows WHERE target = ? ORDER BY n LIMIT ?)').run(token, first['target']!, BATCH_ROWS);
        return batchOf(token);
      });
    },
    confirm({ token }) {
      inTransaction(database, () => prepared('DELETE FROM outbox_rows WHERE token = ?').run(token));
    },
    countWaiting,

    unjudged(limit) {
      return (prepared('SELECT visit, mark FROM unjudged_visits LIMIT ?').all(limit) as SqliteRow[]).map((row) => ({ visit: String(row['visit']), mark: Number(row['mark']) }));
    },
    marksOf(visits) {
      const rows = prepared('SELECT visit, mark FROM unjudged_visits WHERE visit IN (SELECT value FROM json_each(?))').all(JSON.stringify(visits)) as SqliteRow[];
      return new Map(rows.map((row) => [String(row['visit']), Number(row['mark'])]));
    },
    markUnjudged(visits) {
      inTransaction(database, () => mark(visits));
    },
    unmark(visits) {
      inTransaction(database, () => {
        for (const { visit, mark: seen } of visits) prepared('DELETE FROM unjudged_visits WHERE visit = ? AND mark = ?').run(visit, seen);
      });
    },
    keepJudgements(rows) {
      inTransaction(database, () => {
        const seen = prepared('DELETE FROM unjudged_visits WHERE visit = ? AND mark = ?');
        const put = prepared("INSERT INTO outbox_rows (target, visit, row) VALUES ('judgements', ?, ?)");
        for (const { visit, mark: seenMark, json } of rows) if (Number(seen.run(visit, seenMark).changes) > 0) put.run(visit, json);
      });
    },
    forget(visit) {
      const ids = inTransaction(database, () => {
        prepared('DELETE FROM unjudged_visits WHERE visit = ?').run(visit);
        const rows = prepared('SELECT event FROM outbox_rows WHERE visit = ? AND event IS NOT NULL').all(visit) as SqliteRow[];
        // Of a frozen batch, too: if it has arrived already, ClickHouse takes no other rows under its token.
        prepared('DELETE FROM outbox_rows WHERE visit = ?').run(visit);
        return rows.map((row) => String(row['event']));
      });
      // The log still holds the old pages; fold it into the file, where they are overwritten.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return ids;
    },

    setting(name) {
      const row = prepared('SELECT value FROM settings WHERE name = ?').get(name) as SqliteRow | undefined;
      return row === undefined ? undefined : String(row['value']);
    },
    setSetting(name, value) {
      prepared('INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(name, value);
    },
    isWritable() {
      // A disk that has no room for events may still have room for the probe.
      if (Date.now() - failedAtMs < 1_000) return false;
      try {
        inTransaction(database, () => prepared("INSERT INTO settings (name, value) VALUES ('last_probe', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value").run(String(Date.now())));
        return !isFull;
      } catch {
        return false;
      }
    },
    async drain() {
      await flushing;
    },
    close() {
      if (database.isOpen) database.close();
    },
  };
}
