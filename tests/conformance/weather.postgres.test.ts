import { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import type { WidgetEvent } from '../../core/contract/widget-event.ts';
import { createClientRate } from '../../server/collector/client-rate.ts';
import { eventRoutes } from '../../server/collector/event-routes.ts';
import { createDeskAccess } from '../../server/desk/desk-access.ts';
import { deskRoutes } from '../../server/desk/desk-routes.ts';
import { judgeEvents } from '../../server/insights/judge-events.ts';
import { dayOf } from '../../server/store/event-store.ts';
import { openStore } from '../../server/store/open-store.ts';
import { openPostgresStore } from '../../server/store/postgres/open-postgres-store.ts';
import { StoreUnavailableError } from '../../server/store/store-unavailable.ts';
import { believableTraffic } from '../support/believable-traffic.ts';
import { startPostgres } from '../support/embedded-postgres.ts';

const postgres = await startPostgres();

const NOW = new Date('2026-11-21T12:00:00Z');
const QUICK = { connectTimeoutMs: 1_500, lockTimeoutMs: 400, promptTimeoutMs: 1_000, patientTimeoutMs: 2_000 };

function batches(events: readonly WidgetEvent[], size: number): { event: WidgetEvent; receivedAtMs: number }[][] {
  return Array.from({ length: Math.ceil(events.length / size) }, (_, n) => events.slice(n * size, (n + 1) * size).map((event) => ({ event, receivedAtMs: NOW.getTime() })));
}

/** What the promise was rejected with. */
async function rejection(promise: Promise<unknown>): Promise<Error> {
  return promise.then(() => { throw new Error('It was expected to fail, and did not.'); }, (error: Error) => error);
}

if ('missing' in postgres) {
  console.warn(`Not tried: PostgreSQL in bad weather. ${postgres.missing}`);
  it.skip(`PostgreSQL in bad weather: not tried, because ${postgres.missing}`);
} else {
  afterAll(() => postgres.stop());

  describe('a server that is killed', () => {
    it('has everything that was acknowledged when it comes back, and counts it once', async () => {
      const store = await openPostgresStore(await postgres.newPlace(), {}, QUICK);
      try {
        const events = believableTraffic({ until: NOW, visitsPerDay: 60, seed: 5 });
        const all = batches(events, 20);
        const acknowledged = new Set<string>();
        let refused = 0;
        let killed: Promise<void> | undefined;
        // Eight senders, each with batches of its own, which it sends until they are acknowledged, as the widget does.
        await Promise.all(Array.from({ length: 8 }, async (_, sender) => {
          for (let index = sender; index < all.length; index += 8) {
            for (;;) {
              try {
                await store.events.append(all[index]!);
                for (const { event } of all[index]!) acknowledged.add(event.id);
                break;
              } catch (error) {
                expect(error).toBeInstanceOf(StoreUnavailableError);
                refused += 1;
                await new Promise((resolve) => { setTimeout(resolve, 20); });
              }
            }
            // In the middle, with appends under way.
            if (acknowledged.size > events.length / 3) {
              killed ??= postgres.kill().then(async () => {
                const stored = acknowledged.size;
                await postgres.start();
                const kept = await store.events.unjudgedVisits(100_000);
                const ids = new Set(kept.flatMap(({ events: of }) => of.map(({ id }) => id)));
                expect([...acknowledged].slice(0, stored).filter((id) => !ids.has(id))).toEqual([]);
              });
            }
          }
        }));
        await killed;
        expect(killed).toBeDefined();
        expect(refused).toBeGreaterThan(0);
        expect(acknowledged.size).toBe(events.length);

        const single = await openStore('sqlite::memory:');
        await single.events.append(all.flat());
        await judgeEvents(store);
        await judgeEvents(single);
        const period = { sinceDay: 0, untilDay: dayOf(NOW.getTime()) + 1 };
        expect(await store.events.countDays(period)).toEqual(await single.events.countDays(period));
        await single.close();
      } finally {
        await store.close();
      }
    }, 120_000);

    it('is 503 with Retry-After for events and chat while it is away, not ready, and all works when it is back', async () => {
      const store = await openPostgresStore(await postgres.newPlace(), {}, QUICK);
      const lines: Record<string, unknown>[] = [];
      const log = (line: Record<string, unknown>): void => { lines.push(line); };
      const app = new Hono();
      app.route('/', eventRoutes({ events: store.events, allowedOrigin: () => true, rate: createClientRate(0), clientOf: () => '', log, now: () => NOW.getTime() }));
      app.route('/', deskRoutes({ conversations: store.conversations, access: createDeskAccess({ secret: 'x'.repeat(40), token: 'a-token-of-twenty-four-or-more', log }), log, allowedOrigin: () => true }));
      const post = (events: WidgetEvent[]) => app.request('/v1/events', { method: 'POST', body: JSON.stringify({ events }), headers: { 'content-type': 'application/json' } });
      const chat = () => app.request('/v1/conversations/2f8c2a5e-0000-4000-8000-000000000001', { headers: { authorization: 'Bearer nothing' } });
      const list = () => app.request('/desk/api/conversations', { headers: { authorization: 'Bearer a-token-of-twenty-four-or-more' } });
      const some = believableTraffic({ until: NOW, days: 2, visitsPerDay: 20 }).filter(({ at }) => Date.parse(at) < NOW.getTime()).slice(0, 5);
      try {
        expect((await post(some.slice(0, 1))).status).toBe(202);
        expect((await list()).status).toBe(200);
        await postgres.kill();
        expect(await store.events.isReady()).toBe(false);
        for (const answer of [await post(some), await chat(), await list()]) {
          expect(answer.status).toBe(503);
          expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        }
        expect(JSON.stringify(lines)).toContain('does not answer');
        await postgres.start();
        const again = await post(some);
        expect(again.status).toBe(202);
        expect(await again.json()).toMatchObject({ accepted: some.length - 1, duplicates: 1 });
        expect((await list()).status).toBe(200);
        await expect.poll(() => store.events.isReady(), { timeout: 10_000 }).toBe(true);
      } finally {
        await store.close();
      }
    }, 60_000);
  });

  describe('a server that is slow', () => {
    it('is given up after a while, in plain words, and takes the same events afterwards', async () => {
      const place = await postgres.newPlace();
      const store = await openPostgresStore(place, {}, QUICK);
      const [batch] = batches(believableTraffic({ until: NOW, days: 2, visitsPerDay: 20 }), 20);
      try {
        const release = await postgres.lock('events', place);
        const error = await rejection(store.events.append(batch!));
        expect(error).toBeInstanceOf(StoreUnavailableError);
        expect(error.message).toContain('held a lock for too long');
        await release();
        expect(await store.events.append(batch!)).toEqual({ accepted: batch!.length, duplicates: 0 });
      } finally {
        await store.close();
      }
    }, 60_000);

    it('does not let reports use up what appending needs', async () => {
      const place = await postgres.newPlace();
      const store = await openPostgresStore(`${place}&connections=4`, {}, { ...QUICK, connectTimeoutMs: 30_000, lockTimeoutMs: 30_000, patientTimeoutMs: 30_000 });
      const [batch] = batches(believableTraffic({ until: NOW, days: 2, visitsPerDay: 20 }), 20);
      try {
        const release = await postgres.lock('search_hours', place);
        let reported = false;
        const reports = Promise.all(Array.from({ length: 20 }, () => store.events.countSearches({ sinceDay: 0, untilDay: 1 }))).then(() => { reported = true; }, () => { reported = true; });
        expect((await store.events.append(batch!)).accepted).toBe(batch!.length);
        expect(await store.conversations.counts()).toEqual({ waiting: 0, active: 0, closed: 0 });
        expect(reported).toBe(false);
        await release();
        await reports;
      } finally {
        await store.close();
      }
    }, 60_000);

    it('refuses more than it can hold in memory, and keeps what it has taken', async () => {
      const place = await postgres.newPlace();
      const store = await openPostgresStore(place, {}, { ...QUICK, lockTimeoutMs: 20_000, promptTimeoutMs: 20_000 });
      const many = batches(believableTraffic({ until: NOW, visitsPerDay: 400, seed: 9 }), 100);
      try {
        const release = await postgres.lock('events', place);
        const appends = many.map((batch) => store.events.append(batch));
        // Refusals come at once, while the lock is held; the others wait for it.
        await Promise.any(appends.map((append) => append.then(() => { throw new Error('taken, while the table was locked'); }, () => undefined)));
        await release();
        const results = await Promise.allSettled(appends);
        const refused = results.filter((result) => result.status === 'rejected');
        expect(refused.length).toBeGreaterThan(0);
        for (const { reason } of refused) expect(reason).toBeInstanceOf(StoreUnavailableError);
        const accepted = results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value.accepted : 0), 0);
        expect(accepted).toBeGreaterThanOrEqual(20_000);
        expect((await postgres.query('SELECT count(*)::int AS number FROM events', place))[0]!['number']).toBe(accepted);
      } finally {
        await store.close();
      }
    }, 60_000);
  });

  describe('opening', () => {
    it('prepares an empty database once, for any number of servers that start at once', async () => {
      const place = await postgres.newPlace();
      const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(place)));
      try {
        expect(stores.filter(({ migrated }) => migrated.applied.length > 0)).toHaveLength(1);
        for (const { migrated } of stores) expect(migrated.to).toBe(stores[0]!.migrated.to);
        const secrets = await Promise.all(stores.map((store, n) => store.settings.getOrSet('desk_secret', `secret ${n}`)));
        expect(new Set(secrets).size).toBe(1);
      } finally {
        await Promise.all(stores.map((store) => store.close()));
      }
    });

    it('says what is wrong and what to do, and never tells a password', async () => {
      const place = await postgres.newPlace();
      const url = new URL(place);
      const secret = decodeURIComponent(url.password);
      const refusal = async (change: (changed: URL) => void, options = {}): Promise<string> => {
        const changed = new URL(place);
        change(changed);
        const error = await rejection(openPostgresStore(changed.href, options, QUICK));
        expect(`${error.message} ${JSON.stringify(error)}`).not.toContain(secret);
        return error.message;
      };
      expect(await refusal(() => undefined, { mustExist: true })).toContain('`hjelp serve` prepares it');
      expect(await refusal((changed) => { changed.password = `${secret}x`; })).toContain('do not fit');
      expect(await refusal((changed) => { changed.pathname = '/nowhere'; })).toContain('createdb');
      expect(await refusal((changed) => { changed.port = '1'; })).toContain('127.0.0.1:1/postgres does not answer');
      expect(await refusal((changed) => { changed.searchParams.set('connections', 'many'); })).toContain('whole number');
      expect((await rejection(openStore('postgres://u:p@ss:w0rd@[::1'))).message).toContain('cannot be read');

      await postgres.query(`CREATE ROLE reader LOGIN PASSWORD 'reader'; GRANT USAGE ON SCHEMA ${place.split('%3D')[1]} TO reader`);
      expect(await refusal((changed) => { changed.username = 'reader'; changed.password = 'reader'; })).toMatch(/may not make tables|GRANT/u);
      await postgres.query('ALTER ROLE reader SET default_transaction_read_only = on');
      expect(await refusal((changed) => { changed.username = 'reader'; changed.password = 'reader'; })).toContain('read-only');
    });

    it('refuses a database that a newer version has written', async () => {
      const place = await postgres.newPlace();
      await (await openStore(place)).close();
      await postgres.query("INSERT INTO schema_migrations VALUES (99, 'from the future', '2030-01-01')", place);
      expect((await rejection(openStore(place))).message).toContain('schema 99');
    });

    it('has what it acknowledges on disk where the server is set up otherwise', async () => {
      const place = await postgres.newPlace();
      await postgres.query("CREATE ROLE hasty LOGIN PASSWORD 'hasty' SUPERUSER");
      await postgres.query('ALTER ROLE hasty SET synchronous_commit = off');
      const url = new URL(place);
      url.username = 'hasty';
      url.password = 'hasty';
      const store = await openStore(url.href);
      try {
        await postgres.query('CREATE TABLE seen (commits text)', place);
        await postgres.query("CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO seen VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$", place);
        await postgres.query('CREATE TRIGGER see AFTER INSERT ON events EXECUTE FUNCTION see()', place);
        await store.events.append(batches(believableTraffic({ until: NOW, days: 2, visitsPerDay: 20 }), 20)[0]!);
        expect(await postgres.query('SELECT DISTINCT commits FROM seen', place)).toEqual([{ commits: 'on' }]);
      } finally {
        await store.close();
      }
    });

    it('leaves backups to PostgreSQL, and names its command without the password', async () => {
      const place = await postgres.newPlace();
      const store = await openStore(place);
      try {
        const { message } = await rejection(store.backup('copy.dump'));
        expect(message).toContain('pg_dump --format=custom --file=copy.dump');
        expect(message).not.toContain(new URL(place).password);
      } finally {
        await store.close();
      }
    });
  });
}
