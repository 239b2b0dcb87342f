import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WidgetEvent } from '../../core/contract/widget-event.ts';
import { judgeEvents } from '../../server/insights/judge-events.ts';
import { makeReport } from '../../server/insights/make-report.ts';
import { dayOf, type Selection } from '../../server/store/event-store.ts';
import { migrate } from '../../server/store/postgres/migrations.ts';
import { openPostgres } from '../../server/store/postgres/open-postgres.ts';
import { openPostgresStore } from '../../server/store/postgres/open-postgres-store.ts';
import { openStore, type Store } from '../../server/store/open-store.ts';
import { believableTraffic } from '../support/believable-traffic.ts';
import { startPostgres } from '../support/embedded-postgres.ts';
import { everyAnswer } from '../support/every-answer.ts';
import { examineEventStore } from './event-store.suite.ts';

const postgres = await startPostgres();

if ('missing' in postgres) {
  console.warn(`Not tried: events in PostgreSQL. ${postgres.missing}`);
  it.skip(`events in PostgreSQL: not tried, because ${postgres.missing}`);
} else {
  afterAll(() => postgres.stop());

  examineEventStore(postgres.version, async () => {
    const place = await postgres.emptyPlace();
    const opened: Store[] = [];
    const open = async () => {
      const store = await openPostgresStore(place);
      opened.push(store);
      return store.events;
    };
    return { store: await open(), reopen: open, dispose: async () => {
      await Promise.all(opened.map((store) => store.close()));
      postgres.giveBack(place);
    } };
  });

  const UNTIL = new Date('2026-11-21T12:00:00Z');
  const MONTH: Selection = { sinceDay: dayOf(UNTIL.getTime()) - 31, untilDay: dayOf(UNTIL.getTime()) + 1 };

  /** Splits events into batches as a widget sends them, all received at one moment. */
  function batchesOf(events: readonly WidgetEvent[], size: number) {
    const admitted = events.map((event) => ({ event, receivedAtMs: UNTIL.getTime() }));
    return Array.from({ length: Math.ceil(admitted.length / size) }, (_, n) => admitted.slice(n * size, (n + 1) * size));
  }

  describe.each([['local-hours', 5], ['together', 12]] as const)('a database of before %s', (name, schema) => {
    it('is judged anew by the first report, also when that one breaks off, and then counts what a new one counts', async () => {
      const traffic = believableTraffic({ until: UNTIL, days: 4, visitsPerDay: 40 });
      const half = Math.floor(traffic.length / 2);
      const [newPlace, oldPlace] = [await postgres.newPlace(), await postgres.newPlace()];
      const fresh = await openPostgresStore(newPlace);
      for (const batch of batchesOf(traffic.slice(0, half), 100)) await fresh.events.append(batch);
      await judgeEvents(fresh);

      const before = openPostgres(oldPlace);
      expect(await migrate(before, schema)).toMatchObject({ from: 0, to: schema });
      await before.close();
      const nameOf = (place: string): string => /search_path=(\w+)/u.exec(decodeURIComponent(place))![1]!;
      for (const table of ['events', 'searches', 'article_uses', 'visits', 'search_hours', 'question_days', 'page_days', 'wording_days', 'opened_days', 'refinement_days', 'article_days', 'outcome_days', ...(schema < 6 ? [] : ['contact_hours']), 'settings']) {
        const columns = (await postgres.query(`SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '${table}'`, oldPlace)).map((row) => String(row['column_name'])).join(', ');
        await postgres.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${nameOf(newPlace)}.${table}`, oldPlace);
      }
      if (schema < 6) await postgres.query("UPDATE settings SET value = '1.1' WHERE name = 'judging_rules'", oldPlace);

      const upgraded = await openPostgresStore(oldPlace);
      expect(upgraded.migrated).toMatchObject({ from: schema, applied: expect.arrayContaining([name]) });
      let steps = 0;
      const breaks: Store = { ...upgraded, events: { ...upgraded.events, keepJudgements: (visits) => ((steps += 1) === 2 ? Promise.reject(new Error('the power is gone')) : upgraded.events.keepJudgements(visits.slice(0, 30))) } };
      await expect(judgeEvents(breaks)).rejects.toThrow('the power is gone');
      await upgraded.close();
      const again = await openPostgresStore(oldPlace);
      for (const store of [fresh, again]) for (const batch of batchesOf(traffic.slice(half - 50), 100)) await store.events.append(batch);
      await judgeEvents(again);
      await judgeEvents(fresh);
      expect(await everyAnswer(again.events, MONTH)).toEqual(await everyAnswer(fresh.events, MONTH));
      await fresh.close();
      await again.close();
    });
  });

  describe('next to SQLite', () => {
    let place: string;
    let inPostgres: Store;
    let inSqlite: Store;
    beforeEach(async () => {
      place = await postgres.newPlace();
      inPostgres = await openPostgresStore(place);
      inSqlite = await openStore('sqlite::memory:');
    });
    afterEach(async () => {
      await inPostgres.close();
      await inSqlite.close();
    });

    async function expectSameAnswers(selections: readonly Selection[]): Promise<void> {
      for (const selection of selections) expect(await everyAnswer(inPostgres.events, selection)).toEqual(await everyAnswer(inSqlite.events, selection));
    }

    it('gives the same numbers for the same 8,000 events, also after some were forgotten and some are too old', async () => {
      const events = [...believableTraffic({ until: UNTIL, visitsPerDay: 90, seed: 7 })];
      // Visits that the roll-ups leave out: over midnight, in two languages, on two sites, and all of it at once.
      const wanderers = events.filter(({ type }) => type === 'search' || type === 'result_open').slice(0, 400).map((event, n) => ({
        ...event, id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`, visit: `wanderer-${n % 60}`,
        at: new Date(UNTIL.getTime() - 86_400_000 * (n % 3) - n * 1_000).toISOString(), locale: n % 5 === 0 ? 'sv' : n % 2 === 0 ? 'nb' : event.locale, site: n % 7 === 0 ? 'other' : event.site,
      }));
      events.push(...wanderers);
      expect(events.length).toBeGreaterThan(8_000);

      for (const store of [inPostgres, inSqlite]) {
        // Judged in the middle as well, so that visits are judged twice and roll-ups corrected.
        const batches = batchesOf(events, 97);
        await Promise.all(batches.slice(0, 60).map((batch) => store.events.append(batch)));
        await judgeEvents(store);
        await Promise.all(batches.slice(60).map((batch) => store.events.append(batch)));
        await judgeEvents(store);
      }
      const selections: Selection[] = [MONTH, { ...MONTH, locale: 'sv' }, { ...MONTH, site: 'other' }, { ...MONTH, site: 'shop', locale: 'nb' }, { sinceDay: MONTH.untilDay - 3, untilDay: MONTH.untilDay }, { sinceDay: 0, untilDay: 1 }];
      await expectSameAnswers(selections);
      const straddling = await postgres.query('SELECT count(*)::int AS number FROM searches WHERE straddles', place);
      expect(straddling[0]!['number']).toBeGreaterThan(100);

      const report = { until: UNTIL, now: UNTIL, since: new Date(UNTIL.getTime() - 13 * 86_400_000) };
      expect(await makeReport(inPostgres, report)).toEqual(await makeReport(inSqlite, report));

      for (const visit of ['wanderer-1', 'wanderer-7', events[0]!.visit, events[3_000]!.visit]) {
        expect(await inPostgres.forgetVisit(visit)).toEqual(await inSqlite.forgetVisit(visit));
      }
      await expectSameAnswers([MONTH]);

      for (const store of [inPostgres, inSqlite]) {
        await store.events.forgetJudgements();
        await judgeEvents(store);
      }
      await expectSameAnswers([MONTH]);
    }, 180_000);

    it('keeps what a visitor typed out of every table once the visit is forgotten or too old', async () => {
      const [search] = believableTraffic({ until: UNTIL, days: 2, visitsPerDay: 5 }).filter((event) => event.type === 'search');
      const event = { ...search!, query: 'Xylophonwachs för Åke', page: '/xylophonwachs', results: 0, answerable: 0 };
      const words = async (): Promise<string[]> => {
        const tables = await postgres.query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", place);
        const found: string[] = [];
        for (const { tablename } of tables) {
          const [row] = await postgres.query(`SELECT count(*)::int AS number FROM ${String(tablename)} AS t WHERE t::text ILIKE '%xylophonw%'`, place);
          if (row!['number'] !== 0) found.push(String(tablename));
        }
        return found;
      };
      const keep = async (): Promise<void> => {
        await inPostgres.events.append([{ event, receivedAtMs: 5_000 }]);
        await judgeEvents(inPostgres);
        expect(await words()).toEqual(expect.arrayContaining(['events', 'searches', 'question_days', 'wording_days', 'page_days']));
      };
      await keep();
      await inPostgres.forgetVisit(event.visit);
      expect(await words()).toEqual([]);
      await keep();
      expect(await inPostgres.events.expire(5_001)).toBe(1);
      expect(await words()).toEqual([]);
    });

    it('stores texts that PostgreSQL refuses or that no index entry has room for', async () => {
      const long = '😀'.repeat(250);
      const [search] = believableTraffic({ until: UNTIL, days: 2, visitsPerDay: 5 }).filter((event) => event.type === 'search');
      const hostile = { ...search!, query: `nul\u0000 half\ud800 ${long}`.slice(0, 500), page: `/${long}`, visit: 'v\u0000', results: 0, answerable: 0 };
      const good = { ...search!, id: '00000000-0000-7000-8000-000000000009', visit: 'good', results: 0, answerable: 0 };
      expect(await Promise.all([hostile, good].map((event) => inPostgres.events.append([{ event, receivedAtMs: 1 }])))).toEqual([{ accepted: 1, duplicates: 0 }, { accepted: 1, duplicates: 0 }]);
      await judgeEvents(inPostgres);
      expect((await inPostgres.events.countSearches(MONTH)).reduce((sum, { searches }) => sum + searches, 0)).toBe(2);
      expect(await inPostgres.forgetVisit('v\u0000')).toMatchObject({ events: 1 });
      expect((await inPostgres.events.failedQuestions(MONTH, 10))).toHaveLength(1);
    });

    it('does not let an event that cannot be stored spoil those of other senders', async () => {
      const [one, other] = believableTraffic({ until: UNTIL, days: 2, visitsPerDay: 5 });
      const appends = [{ ...one!, id: 'no uuid' }, other!, one!].map((event) => inPostgres.events.append([{ event, receivedAtMs: 1 }]));
      const results = await Promise.allSettled(appends);
      expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    });
  });

  describe('several collectors at once', () => {
    /** As the server itself has counted them since it was started. */
    const deadlocks = async (): Promise<unknown> => (await postgres.query('SELECT sum(deadlocks)::int AS number FROM pg_stat_database'))[0]!['number'];

    it('store each event once, in no order, without a deadlock, and count it once', async () => {
      const place = await postgres.newPlace();
      const collectors = await Promise.all([openPostgresStore(place), openPostgresStore(place), openPostgresStore(place)]);
      const single = await openStore('sqlite::memory:');
      try {
        const events = believableTraffic({ until: UNTIL, visitsPerDay: 60, seed: 3 });
        const batches = batchesOf(events, 20);
        await Promise.all(batches.map((batch) => single.events.append(batch)));
        await judgeEvents(single);

        // Each collector gets every batch, in an order of its own and turned around, while all of them judge.
        let sending = true;
        const judging = collectors.map(async (store) => { while (sending) await judgeEvents(store); });
        const answers = await Promise.all(collectors.flatMap((store, n) => batches.map((_, index) => {
          const batch = batches[(index * 7 + n * 131) % batches.length]!;
          return store.events.append(n % 2 === 0 ? batch : batch.toReversed());
        })));
        sending = false;
        await Promise.all(judging);
        await judgeEvents(collectors[0]!);

        expect(batches.length % 7).not.toBe(0);
        expect(answers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(events.length);
        expect(answers.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(events.length * (collectors.length - 1));
        expect(await everyAnswer(collectors[1]!.events, MONTH)).toEqual(await everyAnswer(single.events, MONTH));
        expect(await deadlocks()).toBe(0);
      } finally {
        await Promise.all([...collectors, single].map((store) => store.close()));
      }
    }, 180_000);

    it('write the same many events in opposite orders, and one waits for the other', async () => {
      const place = await postgres.newPlace();
      const [one, other] = await Promise.all([openPostgresStore(place), openPostgresStore(place)]);
      try {
        const admitted = believableTraffic({ until: UNTIL, visitsPerDay: 220, seed: 6 }).map((event) => ({ event, receivedAtMs: 1 }));
        for (let n = 0; n + 2_000 <= admitted.length; n += 2_000) {
          const batch = admitted.slice(n, n + 2_000);
          const answers = await Promise.all([one.events.append(batch), other.events.append(batch.toReversed())]);
          expect(answers.map(({ accepted }) => accepted).sort((a, b) => a - b)).toEqual([0, 2_000]);
        }
        expect(await deadlocks()).toBe(0);
      } finally {
        await Promise.all([one, other].map((store) => store.close()));
      }
    }, 60_000);

    it('forget, expire, judge and append at once without a deadlock, and take nothing away twice', async () => {
      const place = await postgres.newPlace();
      // They queue for a few connections and one lock; on a busy machine longer than anybody would wait.
      const patience = { connectTimeoutMs: 100_000, lockTimeoutMs: 100_000 };
      const [one, other] = await Promise.all([openPostgresStore(place, {}, patience), openPostgresStore(place, {}, patience)]);
      try {
        const admitted = believableTraffic({ until: UNTIL, days: 10, visitsPerDay: 60, seed: 4 }).map((event, n) => ({ event, receivedAtMs: n }));
        const visits = [...new Set(admitted.map(({ event }) => event.visit))];
        await one.events.append(admitted.slice(0, 1_200));
        await judgeEvents(one);
        await Promise.all([
          ...visits.slice(0, 60).flatMap((visit) => [one.forgetVisit(visit), other.forgetVisit(visit)]),
          ...[one, other].map((store) => store.events.expire(800)),
          ...Array.from({ length: 20 }, (_, n) => other.events.append(admitted.slice(1_000 + n * 30, 1_000 + n * 30 + 50))),
          judgeEvents(one), judgeEvents(other),
          one.events.forgetJudgements(),
        ]);
        await judgeEvents(one);
        expect((await one.events.countSearches(MONTH)).length).toBeGreaterThan(0);
        await Promise.all([one, other].map((store) => store.events.expire(Number.MAX_SAFE_INTEGER)));
        await judgeEvents(one);
        for (const table of ['events', 'unjudged_visits', 'searches', 'article_uses', 'visits', 'search_hours', 'question_days', 'page_days', 'wording_days', 'opened_days', 'article_days', 'outcome_days', 'together_days']) {
          expect(await postgres.query(`SELECT * FROM ${table}`, place), table).toEqual([]);
        }
        expect(await deadlocks()).toBe(0);
      } finally {
        await Promise.all([one, other].map((store) => store.close()));
      }
    }, 120_000);

    it('do not take an old judgement for a new one when a visit went on meanwhile and was judged by somebody else', async () => {
      const place = await postgres.newPlace();
      const [slow, quick] = await Promise.all([openPostgresStore(place), openPostgresStore(place)]);
      try {
        const searches = believableTraffic({ until: UNTIL, days: 5, visitsPerDay: 9 }).filter((event) => event.type === 'search');
        const [first, second] = [{ ...searches[0]!, visit: 'v' }, { ...searches[1]!, visit: 'v' }];
        await quick.events.append([{ event: first, receivedAtMs: 1 }]);
        const old = await slow.events.unjudgedVisits(10);
        await judgeEvents(quick);
        await quick.events.append([{ event: second, receivedAtMs: 2 }]);
        await slow.events.keepJudgements(old.map(({ visit, mark }) => ({ visit, mark, site: 'shop', locale: 'sv', day: 1, searches: [], articles: [] })));
        expect((await quick.events.unjudgedVisits(10)).map(({ events }) => events.length)).toEqual([2]);
      } finally {
        await Promise.all([slow, quick].map((store) => store.close()));
      }
    });
  });
}
