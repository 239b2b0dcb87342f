import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WidgetEvent } from '../../core/contract/widget-event.ts';
import { createClientRate } from '../../server/collector/client-rate.ts';
import { eventRoutes } from '../../server/collector/event-routes.ts';
import type { EventStore } from '../../server/store/event-store.ts';
import { sqliteEventStore } from '../../server/store/sqlite/events.ts';
import { migrate } from '../../server/store/sqlite/migrations.ts';
import { inTransaction, openSqlite, type SqliteDatabase } from '../../server/store/sqlite/open-sqlite.ts';
import { StoreUnavailableError } from '../../server/store/store-unavailable.ts';
import { believableTraffic } from '../support/believable-traffic.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const EVENTS = believableTraffic({ until: NOW, days: 10, visitsPerDay: 40 }).filter(({ at }) => Date.parse(at) < NOW.getTime());

let folder: string;
let database: SqliteDatabase;
let events: EventStore;
let lines: Record<string, unknown>[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hjelp-weather-'));
  database = openSqlite(join(folder, 'hjelp.db'), { busyTimeoutMs: 50 });
  migrate(database);
  events = sqliteEventStore(database);
  lines = [];
});
afterEach(async () => {
  database.close();
  await rm(folder, { recursive: true });
});

function post(sent: readonly WidgetEvent[], store: EventStore = events): Promise<Response> {
  const app = new Hono().route('/', eventRoutes({ events: store, allowedOrigin: () => true, rate: createClientRate(0), clientOf: () => '', log: (line) => lines.push(line), now: () => NOW.getTime() }));
  return Promise.resolve(app.request('/v1/events', { method: 'POST', body: JSON.stringify({ events: sent }), headers: { 'content-type': 'application/json' } }));
}
const inBatches = <TItem>(items: readonly TItem[], size: number): TItem[][] => Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
const stored = (): number => Number((database.prepare('SELECT count(*) AS n FROM events').get() as { n: number }).n);

/** The database may not grow any more: SQLite's own error for a full disk, from SQLite itself. */
function fillDisk(): void {
  const { page_count: pages } = database.prepare('PRAGMA page_count').get() as { page_count: number };
  database.exec(`PRAGMA max_page_count = ${pages}`);
}

describe('a full disk', () => {
  it('is 503 with Retry-After, keeps what was acknowledged and no part of what was not, and takes the same events when there is room', async () => {
    const batches = inBatches(EVENTS, 100);
    expect((await post(batches[0]!)).status).toBe(202);
    fillDisk();
    let acknowledged = batches[0]!.length;
    let refused: Response | undefined;
    let index = 1;
    for (; refused === undefined; index += 1) {
      const answer = await post(batches[index]!);
      if (answer.status === 202) acknowledged += batches[index]!.length;
      else refused = answer;
    }
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ error: 'not_stored', accepted: 0 });
    expect(await events.isReady()).toBe(false);
    expect(JSON.stringify(lines)).toContain('full');
    expect(stored()).toBe(acknowledged);
    // What was there before is still counted.
    expect((await events.unjudgedVisits(10)).length).toBeGreaterThan(0);

    database.exec('PRAGMA max_page_count = 1000000');
    expect(await (await post(batches[index - 1]!)).json()).toMatchObject({ accepted: batches[index - 1]!.length, duplicates: 0 });
  });

  it('makes the server not ready, and says so in a way that callers can tell from a mistake of theirs', async () => {
    database.exec('CREATE TABLE ballast (text TEXT)');
    fillDisk();
    expect(() => inTransaction(database, () => { for (let n = 0; n < 100; n += 1) database.prepare('INSERT INTO ballast VALUES (?)').run('x'.repeat(4_000)); })).toThrow(StoreUnavailableError);
    expect(() => inTransaction(database, () => database.exec('INSERT INTO nowhere VALUES (1)'))).not.toThrow(StoreUnavailableError);
  });
});

describe('another process that writes for too long', () => {
  it('is 503 with Retry-After and not ready, and all is well afterwards', async () => {
    const other = openSqlite(join(folder, 'hjelp.db'));
    try {
      other.exec('BEGIN IMMEDIATE');
      const refused = await post(EVENTS.slice(0, 5));
      expect(refused.status).toBe(503);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await events.isReady()).toBe(false);
      other.exec('COMMIT');
      expect((await post(EVENTS.slice(0, 5))).status).toBe(202);
    } finally {
      other.close();
    }
  });
});

describe('a database that is lost', () => {
  it('is 503, and nothing is acknowledged into the void', async () => {
    database.close();
    const refused = await post(EVENTS.slice(0, 5));
    expect(refused.status).toBe(503);
    database = openSqlite(join(folder, 'hjelp.db'));
    expect(stored()).toBe(0);
  });
});
