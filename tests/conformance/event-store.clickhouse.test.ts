import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WidgetEvent } from '../../core/contract/widget-event.ts';
import { judgeEvents } from '../../server/insights/judge-events.ts';
import { makeReport } from '../../server/insights/make-report.ts';
import { openClickHouseEvents, type ClickHouseEvents } from '../../server/store/clickhouse/events.ts';
import { openEventsOutbox } from '../../server/store/clickhouse/events-outbox.ts';
import { openClickHouse } from '../../server/store/clickhouse/open-clickhouse.ts';
import { dayOf, type Selection } from '../../server/store/event-store.ts';
import { openStore, type Store } from '../../server/store/open-store.ts';
import { StoreUnavailableError } from '../../server/store/store-unavailable.ts';
import { believableTraffic } from '../support/believable-traffic.ts';
import { findClickHouse } from '../support/chdb-server.ts';
import { everyAnswer } from '../support/every-answer.ts';
import { examineEventStore } from './event-store.suite.ts';

const clickhouse = await findClickHouse();

if ('missing' in clickhouse) {
  console.warn(`Not tried: events in ClickHouse. ${clickhouse.missing}.`);
  it.skip(`events in ClickHouse: not tried here; ${clickhouse.missing}`);
} else {
  afterAll(() => clickhouse.stop());

  examineEventStore(clickhouse.version, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hjelp-outbox-'));
    const place = await clickhouse.newPlace();
    const main = await openStore('sqlite::memory:');
    const opened: ClickHouseEvents[] = [];
    const open = async () => {
      const events = await openClickHouseEvents(place, { outbox: join(folder, 'outbox.db'), releases: main.events });
      opened.push(events);
      return events.events;
    };
    return {
      store: await open(),
      reopen: open,
      async dispose() {
        for (const events of opened) await events.close();
        await main.close();
        await rm(folder, { recursive: true });
      },
    };
  });

  const UNTIL = new Date('2026-11-21T12:00:00Z');
  const MONTH: Selection = { sinceDay: dayOf(UNTIL.getTime()) - 31, untilDay: dayOf(UNTIL.getTime()) + 1 };
  const admit = (events: readonly WidgetEvent[], receivedAtMs = UNTIL.getTime()) => events.map((event) => ({ event, receivedAtMs }));
  const inBatches = <TItem>(items: readonly TItem[], size: number): TItem[][] => Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

  describe('events in ClickHouse', () => {
    let folder: string;
    let place: string;
    let opened: Store[];
    /** A collector on a machine of its own: with its own outbox, and with the settings that all share. */
    const collector = async (name = 'one'): Promise<Store> => {
      process.env['HJELP_OUTBOX'] = join(folder, `${name}.db`);
      const store = await openStore(`sqlite:${join(folder, 'shared.db')}`, { eventsUrl: place });
      delete process.env['HJELP_OUTBOX'];
      opened.push(store);
      return store;
    };
    const stored = async (): Promise<number> => Number(await clickhouse.query('SELECT count() FROM events', place));
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'hjelp-clickhouse-'));
      place = await clickhouse.newPlace();
      opened = [];
    });
    afterEach(async () => {
      for (const store of opened) await store.close();
      await rm(folder, { recursive: true });
    });

    it('give the same numbers as in SQLite, judged in steps, after forgetting and retention, and judged anew', async () => {
      const inClickHouse = await collector();
      const inSqlite = await openStore('sqlite::memory:');
      opened.push(inSqlite);
      const events = [...believableTraffic({ until: UNTIL, visitsPerDay: 100, seed: 7 })];
      // Visits over midnight, in two languages, on two sites.
      events.push(...events.filter(({ type }) => type === 'search' || type === 'result_open').slice(0, 400).map((event, n) => ({
        ...event, id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`, visit: `wanderer-${n % 60}`,
        at: new Date(UNTIL.getTime() - 86_400_000 * (n % 3) - n * 1_000).toISOString(), locale: n % 5 === 0 ? 'sv' : n % 2 === 0 ? 'nb' : event.locale, site: n % 7 === 0 ? 'other' : event.site,
      })));
      const hostile = events.find((event) => event.type === 'search')!;
      events.push({ ...hostile, id: '00000000-0000-7000-8000-999999999999', visit: "v'\\\t\n", query: "'; DROP TABLE events; -- \\' {x:String} 😀", page: "/a'b" } as WidgetEvent);
      const batches = inBatches(admit(events), 97);
      for (const store of [inClickHouse, inSqlite]) {
        await Promise.all(batches.slice(0, 60).map((batch) => store.events.append(batch)));
        await judgeEvents(store);
        await Promise.all(batches.slice(60).map((batch) => store.events.append(batch)));
        await judgeEvents(store);
      }
      const same = async (...selections: Selection[]): Promise<void> => {
        for (const selection of selections) expect(await everyAnswer(inClickHouse.events, selection)).toEqual(await everyAnswer(inSqlite.events, selection));
      };
      await same(MONTH, { ...MONTH, locale: 'sv' }, { ...MONTH, site: 'other' }, { ...MONTH, site: 'shop', locale: 'nb' }, { sinceDay: MONTH.untilDay - 3, untilDay: MONTH.untilDay }, { sinceDay: 0, untilDay: 1 });
      const report = { until: UNTIL, now: UNTIL, since: new Date(UNTIL.getTime() - 13 * 86_400_000) };
      expect(await makeReport(inClickHouse, report)).toEqual(await makeReport(inSqlite, report));

      for (const visit of ['wanderer-1', hostile.visit, "v'\\\t\n"]) expect(await inClickHouse.forgetVisit(visit)).toEqual(await inSqlite.forgetVisit(visit));
      const late = admit(believableTraffic({ until: UNTIL, days: 1, visitsPerDay: 30, seed: 99 }), UNTIL.getTime() + 10);
      for (const store of [inClickHouse, inSqlite]) {
        await store.events.append(late);
        await store.events.forgetJudgements();
        await judgeEvents(store);
      }
      await same(MONTH);
      expect(await inClickHouse.events.expire(UNTIL.getTime() + 1)).toBe(await inSqlite.events.expire(UNTIL.getTime() + 1));
      for (const store of [inClickHouse, inSqlite]) await judgeEvents(store);
      await same(MONTH);
    }, 180_000);

    it('count once what several collectors got, each with its own outbox, and judge a visit by all of it', async () => {
      const [one, other] = [await collector('one'), await collector('other')];
      const single = await openStore('sqlite::memory:');
      opened.push(single);
      const events = admit(believableTraffic({ until: UNTIL, days: 10, visitsPerDay: 60, seed: 3 }));
      await single.events.append(events);
      await judgeEvents(single);
      // Every third event comes to both, and no visit stays with one of them.
      await Promise.all(events.flatMap((event, n) => [...(n % 2 === 0 || n % 3 === 0 ? [one.events.append([event])] : []), ...(n % 2 === 1 || n % 3 === 0 ? [other.events.append([event])] : [])]));
      await Promise.all([judgeEvents(one), judgeEvents(other)]);
      // Whoever judged while the other's events were still on their way is put right by the other.
      expect(await everyAnswer(one.events, MONTH)).toEqual(await everyAnswer(single.events, MONTH));
      expect(await everyAnswer(other.events, MONTH)).toEqual(await everyAnswer(single.events, MONTH));
    }, 120_000);

    it('are stored once, however often a batch is sent, and a forgotten event does not come back with it', async () => {
      const outbox = openEventsOutbox(join(folder, 'frozen.db'));
      await (await collector()).events.isReady();
      const server = openClickHouse(place);
      const events = admit(believableTraffic({ until: UNTIL, days: 3, visitsPerDay: 30, seed: 5 }));
      await outbox.append(events);
      const batch = outbox.nextBatch()!;
      expect(outbox.nextBatch()).toEqual(batch);
      for (let times = 0; times < 3; times += 1) await server.insert(batch.table, batch.jsonRows, batch.token);
      expect(await stored()).toBe(events.length);
      const gone = outbox.forget(events[0]!.event.visit);
      expect(gone.length).toBeGreaterThan(0);
      await clickhouse.query(`ALTER TABLE events DELETE WHERE visit = '${events[0]!.event.visit}' SETTINGS mutations_sync = 2`, place);
      const again = outbox.nextBatch()!;
      await server.insert(again.table, again.jsonRows, again.token);
      expect(await stored()).toBe(events.length - gone.length);
      outbox.confirm(again);
      expect(outbox.nextBatch()).toBeUndefined();
      outbox.close();
    });

    it('that a killed collector had acknowledged are shipped by the next', async () => {
      await (await collector()).close();
      opened = [];
      const outbox = openEventsOutbox(join(folder, 'one.db'));
      const events = admit(believableTraffic({ until: UNTIL, days: 3, visitsPerDay: 30, seed: 8 }));
      await outbox.append(events);
      outbox.nextBatch();
      outbox.close();
      expect(await stored()).toBe(0);
      const next = await collector();
      await judgeEvents(next);
      expect(await stored()).toBe(events.length);
      expect(await next.events.append(events.slice(0, 5))).toEqual({ accepted: 0, duplicates: 5 });
    });

    it.skipIf(clickhouse.crash === undefined)('are taken while ClickHouse is away, and counted when it is back; a report says that it cannot be made', async () => {
      const lines: unknown[] = [];
      const store = await openStore(`sqlite:${join(folder, 'alone.db')}`, { eventsUrl: place, log: (line) => lines.push(line) });
      opened.push(store);
      const events = admit(believableTraffic({ until: UNTIL, days: 3, visitsPerDay: 60, seed: 9 }));
      const half = Math.floor(events.length / 2);
      await Promise.all(inBatches(events.slice(0, half), 20).map((batch) => store.events.append(batch)));
      // Killed in the middle of a shipment, perhaps.
      const shipping = store.events.countSearches(MONTH).catch(() => undefined);
      await clickhouse.crash!.kill();
      await shipping;
      for (const batch of inBatches(events.slice(half - 30), 20)) await store.events.append(batch);
      expect(await store.events.isReady()).toBe(true);
      await expect(makeReport(store, { now: UNTIL })).rejects.toBeInstanceOf(StoreUnavailableError);
      await expect.poll(() => JSON.stringify(lines), { timeout: 10_000 }).toContain('events_not_shipped');
      // A server that is started meanwhile does not need ClickHouse either.
      const started = await openStore(`sqlite:${join(folder, 'alone.db')}`, { eventsUrl: place });
      await started.close();
      await clickhouse.crash!.start();
      await judgeEvents(store);
      expect(await stored()).toBe(events.length);
      await expect.poll(() => JSON.stringify(lines), { timeout: 10_000 }).toContain('events_shipped_again');
    }, 60_000);

    it('say what is wrong and what to do, and never tell a password', async () => {
      const refusal = async (eventsUrl: string, options = {}): Promise<string> => {
        const error = await openStore('sqlite::memory:', { eventsUrl, ...options }).then((store) => store.close().then(() => new Error('was taken')), (thrown: unknown) => thrown as Error);
        expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('s3cret');
        return error.message;
      };
      process.env['HJELP_OUTBOX'] = join(folder, 'refused.db');
      expect(await refusal(place, { mustExist: true })).toContain('`hjelp serve` prepares it');
      expect(await refusal('http://u:s3cret@127.0.0.1:1/hjelp')).toContain('127.0.0.1:1/hjelp does not answer');
      expect(await refusal('http://u:s3c ret@[::1')).toContain('cannot be read');
      delete process.env['HJELP_OUTBOX'];
    });
  });
}
