/**
 * How long the failed-search report takes over many events, and how long it takes to judge them.
 *
 *   npx tsx tests/benchmarks/report.ts [--events 200000]
 *
 * The events are believable traffic of 60 days; the report covers the last 30 and compares them with those before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeEvents } from '../../server/insights/judge-events.ts';
import { makeReport } from '../../server/insights/make-report.ts';
import { openStore } from '../../server/store/open-store.ts';
import { believableTraffic } from '../support/believable-traffic.ts';

const DAYS = 60;
const DAYS_AT_ONCE = 5;
const EVENTS_A_VISIT = 3.7;
const DAY_MS = 86_400_000;

const { values } = parseArgs({ options: { events: { type: 'string', default: '200000' } } });
const visitsPerDay = Math.round(Number(values.events) / DAYS / EVENTS_A_VISIT);
const folder = mkdtempSync(join(tmpdir(), 'hjelp-report-'));
const now = new Date();
try {
  const store = await openStore(`sqlite:${join(folder, 'hjelp.db')}`);
  let stored = 0;
  for (let day = 0; day < DAYS; day += DAYS_AT_ONCE) {
    const events = believableTraffic({ seed: day + 1, until: new Date(now.getTime() - day * DAY_MS), days: DAYS_AT_ONCE, visitsPerDay });
    for (let at = 0; at < events.length; at += 2_000) stored += (await store.events.append(events.slice(at, at + 2_000).map((event) => ({ event, receivedAtMs: Date.parse(event.at) })))).accepted;
    process.stderr.write(`\r${stored.toLocaleString('en')} events stored`);
  }
  process.stderr.write('\n\n');
  console.log(`${stored.toLocaleString('en')} events of ${DAYS} days${' '.repeat(16)}wall ms   CPU ms`);
  await measure('judge all of them', () => judgeEvents(store));
  for (const [name, options] of [['30 days', {}], ['30 days, again', {}], ['30 days, Swedish', { locale: 'sv' }], ['60 days', { since: new Date(now.getTime() - (DAYS - 1) * DAY_MS) }]] as const) {
    await measure(`report: ${name}`, () => makeReport(store, { now, reportFromVisits: 3, ...options }));
  }
  await store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await work();
  const used = process.cpuUsage(cpu);
  console.log(`  ${name.padEnd(38)}${Math.round(performance.now() - begun).toString().padStart(8)} ${Math.round((used.user + used.system) / 1000).toString().padStart(8)}`);
}
