/**
 * What a steady number of events a second asks of the machine: the built command, one or more of it, over SQLite or
 * PostgreSQL, with requests as widgets send them, at fixed times whether the answers come or not.
 *
 *   npm run build
 *   npx tsx tests/benchmarks/steady-rate.ts --rate 100 [--seconds 60] [--store sqlite|postgres] [--collectors 1] [--batch 2]
 *
 * Beside the answers stands what the disk alone takes for a small write and `fdatasync`, measured meanwhile: no durable
 * answer is quicker. `TMPDIR=/dev/shm` puts the data into memory, and shows what Hjelp itself takes.
 *
 * CPU and memory are read from /proc, so they are told on Linux only.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, fdatasync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, write } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { WidgetEvent } from '../../core/contract/widget-event.ts';
import { judgeEvents } from '../../server/insights/judge-events.ts';
import { openStore } from '../../server/store/open-store.ts';
import { believableTraffic } from '../support/believable-traffic.ts';
import { SYNCED, startPostgres, type EmbeddedPostgres } from '../support/embedded-postgres.ts';

const { values } = parseArgs({ options: {
  rate: { type: 'string', default: '100' }, seconds: { type: 'string', default: '60' }, store: { type: 'string', default: 'sqlite' },
  collectors: { type: 'string', default: '1' }, batch: { type: 'string', default: '2' }, cli: { type: 'string', default: 'dist/cli/hjelp.js' },
} });
const rate = Number(values.rate);
const seconds = Number(values.seconds);
/** Of the month that is sent over and over; some six events a visit. */
const MOST_VISITS_A_DAY = 1_000;
const batchSize = Number(values.batch);
if (!existsSync(values.cli)) {
  console.error(`${values.cli} does not exist. Build it first: npm run build`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'hjelp-steady-'));
const postgres = values.store === 'postgres' ? await ownPostgres() : undefined;
const dataUrl = postgres === undefined ? `sqlite:${join(folder, 'hjelp.db')}` : await postgres.newPlace();
const collectors = await Promise.all(Array.from({ length: Number(values.collectors) }, startCollector));
try {
  // Visits, pages and words of a believable month, over and over by other visits, at the moment when they are sent. Made when they are sent: millions of them fit into no heap.
  const month = believableTraffic({ until: new Date(), visitsPerDay: Math.min(MOST_VISITS_A_DAY, Math.ceil((rate * seconds) / 60)) });
  const visits = new Set<string>();
  const eventAt = (n: number): WidgetEvent => {
    const event = month[n % month.length]!;
    const visit = `${Math.floor(n / month.length)}-${event.visit}`;
    visits.add(visit);
    return { ...event, id: randomUUID(), visit, at: new Date().toISOString() };
  };
  await warmUp();
  const before = usage();
  const memory: number[] = [];
  const sampling = setInterval(() => memory.push(usage().residentMb), 1_000);
  const disk: number[] = [];
  const probe = openSync(join(folder, 'probe'), 'w');
  const probing = setInterval(() => {
    const begun = performance.now();
    write(probe, Buffer.alloc(8_192, 1), () => fdatasync(probe, () => { disk.push(performance.now() - begun); }));
  }, 250);
  const ownDelay = monitorEventLoopDelay({ resolution: 5 });
  ownDelay.enable();
  const result = await send(rate * seconds, eventAt);
  ownDelay.disable();
  await new Promise((resolve) => { setTimeout(resolve, 1_000); });
  clearInterval(sampling);
  clearInterval(probing);
  disk.sort((one, other) => one - other);
  const diskAt = (share: number): string => at(disk, share);
  const after = usage();
  // The first fifth is warming up. Halves are compared, since a collection of garbage may fall on the last sample.
  const steady = memory.slice(Math.floor(memory.length / 5));
  const mean = (part: readonly number[]): number => part.reduce((sum, megabytes) => sum + megabytes, 0) / Math.max(1, part.length);
  const [early, late] = [mean(steady.slice(0, steady.length / 2)), mean(steady.slice(steady.length / 2))];
  const lengthMs = result.tookMs + 1_000;
  const share = (ms: number): string => `${((ms / lengthMs) * 100).toFixed(1)} % of a core`;

  console.log(`\n${rate} events a second for ${seconds} s, ${batchSize} a request, ${collectors.length} collector(s) over ${postgres?.version ?? 'SQLite'}; ${cpus().length} cores, Node ${process.version}, client and database on the same ones\n`);
  console.log(`  acknowledged          ${result.acknowledged.toLocaleString('en')} of ${(rate * seconds).toLocaleString('en')} events, ${result.refused} requests refused`);
  console.log(`  answers               p50 ${result.at(0.5)} ms, p99 ${result.at(0.99)} ms, worst ${result.at(1)} ms`);
  if (result.minutes.length > 1) console.log(`  p99 by the minute     ${result.minutes.join(', ')} ms`);
  console.log(`  the client alone      p50 ${(ownDelay.percentile(50) / 1e6 - 5).toFixed(1)} ms, p99 ${(ownDelay.percentile(99) / 1e6 - 5).toFixed(1)} ms, worst ${(ownDelay.max / 1e6 - 5).toFixed(1)} ms late for its own clock`);
  console.log(`  the disk alone        p50 ${diskAt(0.5)} ms, p99 ${diskAt(0.99)} ms, worst ${diskAt(1)} ms`);
  console.log(`  collectors            ${share(after.collectorsMs - before.collectorsMs)}, ${Math.round(after.residentMb)} MB resident in all`);
  console.log(`  memory                ${Math.round(early)} MB in the first half, ${Math.round(late)} MB in the second: ${((late - early) / (steady.length / 120)).toFixed(1)} MB a minute`);
  if (postgres !== undefined) console.log(`  PostgreSQL            ${share(after.postgresMs - before.postgresMs)}`);
  await stopCollectors();
  const store = await openStore(dataUrl);
  await judgeEvents(store);
  const days = await store.events.countDays({ sinceDay: 0, untilDay: 1_000_000 });
  await store.close();
  console.log(`  in the report         ${days.reduce((sum, { searches }) => sum + searches, 0).toLocaleString('en')} searches of ${visits.size.toLocaleString('en')} visits`);
  console.log(`  on disk               ${Math.round((await bytesOnDisk()) / (rate * seconds))} bytes an event\n`);
} finally {
  await stopCollectors();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function ownPostgres(): Promise<EmbeddedPostgres> {
  const started = await startPostgres(SYNCED);
  if (!('missing' in started)) return started;
  console.error(`PostgreSQL could not be started: ${started.missing}`);
  process.exit(1);
}

async function startCollector(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [values.cli, 'serve', '--data', dataUrl, '--port', '0', '--rate', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface({ input: child.stdout! })) return { child, url: line };
  throw new Error('The collector ended before it was ready. Run it by hand to see why.');
}

async function stopCollectors(): Promise<void> {
  await Promise.all(collectors.map(({ child }) => new Promise((resolve) => {
    if (child.exitCode !== null) return resolve(undefined);
    child.once('exit', resolve);
    child.kill('SIGTERM');
  })));
}

async function warmUp(): Promise<void> {
  for (const { url } of collectors) for (let n = 0; n < 20; n += 1) await fetch(`${url}readyz`).then((answer) => answer.text());
}

async function send(count: number, eventAt: (n: number) => WidgetEvent) {
  const agent = new Agent({ keepAlive: true });
  const latencies: number[] = [];
  const byMinute: number[][] = [];
  let acknowledged = 0;
  let refused = 0;
  const post = (url: string, batch: readonly WidgetEvent[]) => new Promise<void>((resolve) => {
    const body = JSON.stringify({ events: batch });
    const begun = performance.now();
    const sent = request(`${url}v1/events`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' } }, (response) => {
      response.resume();
      response.on('end', () => {
        latencies.push(performance.now() - begun);
        (byMinute[Math.floor((performance.now() - began) / 60_000)] ??= []).push(performance.now() - begun);
        if (response.statusCode === 202) acknowledged += batch.length;
        else refused += 1;
        resolve();
      });
    });
    sent.on('error', () => { refused += 1; resolve(); });
    sent.end(body);
  });
  const began = performance.now();
  const underWay = new Set<Promise<void>>();
  for (let index = 0; index < count; index += batchSize) {
    const dueMs = (index / rate) * 1000 - (performance.now() - began);
    if (dueMs > 0) await new Promise((resolve) => { setTimeout(resolve, dueMs); });
    const sent = post(collectors[(index / batchSize) % collectors.length]!.url, Array.from({ length: Math.min(batchSize, count - index) }, (_, n) => eventAt(index + n)));
    underWay.add(sent);
    void sent.then(() => { underWay.delete(sent); });
  }
  await Promise.all(underWay);
  agent.destroy();
  latencies.sort((one, other) => one - other);
  return { acknowledged, refused, tookMs: performance.now() - began, minutes: byMinute.map((minute) => at(minute.toSorted((one, other) => one - other), 0.99)), at: (share: number) => at(latencies, share) };
}

/** @param sorted In milliseconds, the shortest first. */
function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
}

function usage(): { collectorsMs: number; residentMb: number; postgresMs: number } {
  const read = (pid: number | undefined, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  return {
    collectorsMs: collectors.reduce((sum, { child }) => sum + read(child.pid, 'stat').replace(/^.*\) /u, '').split(' ').slice(11, 13).reduce((ticks, text) => ticks + Number(text) * 10, 0), 0),
    residentMb: collectors.reduce((sum, { child }) => sum + Number(/^VmRSS:\s+(\d+)/mu.exec(read(child.pid, 'status'))?.[1] ?? Number.NaN) / 1000, 0),
    postgresMs: postgres?.cpuMs() ?? Number.NaN,
  };
}

async function bytesOnDisk(): Promise<number> {
  if (postgres === undefined) return readdirSync(folder).filter((name) => name.startsWith('hjelp.db')).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return Number((await postgres.query("SELECT sum(pg_total_relation_size(c.oid)) AS size FROM pg_class c WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'", dataUrl))[0]!['size']);
}
