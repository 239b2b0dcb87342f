import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WidgetEvent } from '../../core/contract/widget-event.ts';
import { judgeEvents } from '../../server/insights/judge-events.ts';
import { makeReport } from '../../server/insights/make-report.ts';
import { dayOf, type Selection } from '../../server/store/event-store.ts';
import { openStore, type Store } from '../../server/store/open-store.ts';
import { migrate, schemaVersion } from '../../server/store/sqlite/migrations.ts';
import { openSqlite } from '../../server/store/sqlite/open-sqlite.ts';
import { ROLL_UP_NAMES } from '../../server/store/roll-ups.ts';
import { believableTraffic } from '../support/believable-traffic.ts';
import { everyAnswer } from '../support/every-answer.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const MONTH: Selection = { sinceDay: dayOf(NOW.getTime()) - 31, untilDay: dayOf(NOW.getTime()) + 1 };
const TRAFFIC = believableTraffic({ until: NOW, days: 5, visitsPerDay: 50 });
const HALF = Math.floor(TRAFFIC.length / 2);
/** The last schema without roll-ups, and the last that did not know which questions failed in one visit. */
const BEFORE = { rollUps: 11, together: 12 } as const;

let folder: string;
let fresh: Store;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hjelp-upgrade-'));
  file = join(folder, 'old.db');
  fresh = await openStore(`sqlite:${join(folder, 'new.db')}`);
  await keep(fresh, TRAFFIC.slice(0, HALF));
  await judgeEvents(fresh);
});
afterEach(async () => {
  await fresh.close();
  await rm(folder, { recursive: true });
});

/** What the older Hjelp had kept and judged of the same events. */
function keepOld(schema: number): void {
  const old = openSqlite(file);
  expect(migrate(old, schema)).toMatchObject({ from: 0, to: schema });
  old.prepare('ATTACH ? AS newer').run(join(folder, 'new.db'));
  const rollUps = schema >= BEFORE.together ? ROLL_UP_NAMES.filter((name) => name !== 'together_days') : [];
  for (const table of ['events', 'searches', 'article_uses', 'visits', 'settings', ...rollUps]) {
    const columns = (old.prepare(`SELECT name FROM pragma_table_info('${table}') WHERE pk >= 0`).all() as { name: string }[]).map(({ name }) => name).join(', ');
    old.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM newer.${table}`);
  }
  old.close();
}

async function keep(store: Store, events: readonly WidgetEvent[]): Promise<void> {
  for (let at = 0; at < events.length; at += 200) await store.events.append(events.slice(at, at + 200).map((event) => ({ event, receivedAtMs: NOW.getTime() })));
}

function countRows(table: string): number {
  const database = openSqlite(file);
  const { rows } = database.prepare(`SELECT count(*) AS rows FROM ${table}`).get() as { rows: number };
  database.close();
  return rows;
}

describe.each([['roll-ups', BEFORE.rollUps], ['together', BEFORE.together]] as const)('a database of before %s', (name, schema) => {
  beforeEach(() => keepOld(schema));

  it('is filled in by the first report, and then counts what a new one counts', async () => {
    const upgraded = await openStore(`sqlite:${file}`);
    expect(upgraded.migrated).toMatchObject({ from: schema, applied: expect.arrayContaining([name]) });
    const options = { now: NOW, until: NOW };
    expect(await makeReport(upgraded, options)).toEqual(await makeReport(fresh, options));
    expect(await everyAnswer(upgraded.events, MONTH)).toEqual(await everyAnswer(fresh.events, MONTH));
    await upgraded.close();
  });

  it('loses nothing when that breaks off in the middle, more events come, and another program goes on', async () => {
    const first = await openStore(`sqlite:${file}`);
    let steps = 0;
    const breaks: Store = { ...first, events: { ...first.events, keepJudgements: (visits) => ((steps += 1) === 2 ? Promise.reject(new Error('the power is gone')) : first.events.keepJudgements(visits.slice(0, 40))) } };
    await expect(judgeEvents(breaks)).rejects.toThrow('the power is gone');
    await first.close();
    expect(countRows('search_hours')).toBeGreaterThan(0);
    expect(countRows('unjudged_visits')).toBeGreaterThan(0);

    const second = await openStore(`sqlite:${file}`);
    expect(second.migrated.applied).toEqual([]);
    // Some of them for visits that were judged already, some sent once more.
    for (const store of [fresh, second]) await keep(store, TRAFFIC.slice(HALF - 60));
    await judgeEvents(second);
    await judgeEvents(fresh);
    expect(await everyAnswer(second.events, MONTH)).toEqual(await everyAnswer(fresh.events, MONTH));
    await second.close();
  });

  it('stays as it was when the step itself breaks off', async () => {
    const [events, searches] = [countRows('events'), countRows('searches')];
    const old = openSqlite(file);
    // The last of the new tables is in the way: everything before it is taken back.
    old.exec(`CREATE TABLE ${ROLL_UP_NAMES.at(-1)!} (mine INTEGER)`);
    expect(() => migrate(old)).toThrow(/already exists/u);
    expect(schemaVersion(old)).toBe(schema);
    old.exec(`DROP TABLE ${ROLL_UP_NAMES.at(-1)!}`);
    old.close();
    expect([countRows('events'), countRows('searches')]).toEqual([events, searches]);
    const upgraded = await openStore(`sqlite:${file}`);
    await judgeEvents(upgraded);
    expect(await everyAnswer(upgraded.events, MONTH)).toEqual(await everyAnswer(fresh.events, MONTH));
    await upgraded.close();
  });
});
