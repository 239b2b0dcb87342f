/**
 * How many events a second become durable: the whole server (HTTP, reading, scrubbing, judging) next to a bare loop of
 * inserts into the same engine, one commit of 20 rows after another, in the same run on the same disk.
 *
 *   npx tsx tests/benchmarks/ingest.ts [--seconds 10] [--connections 16] [--batch 20]
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from '../../server/server.ts';
import { openSqlite } from '../../server/store/sqlite/open-sqlite.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, connections: { type: 'string', default: '16' }, batch: { type: 'string', default: '20' }, role: { type: 'string' }, db: { type: 'string' } } });
const seconds = Number(values.seconds);
const batchSize = Number(values.batch);

function event(): Record<string, unknown> {
  return {
    id: randomUUID(), type: 'search', at: new Date().toISOString(), visit: randomUUID(), site: 'shop', kb: 'bench', locale: 'sv', page: '/my-pages/orders',
    query: 'när får jag tillbaka pengarna för min retur', results: 3, answerable: 0.7, top: ['returns/refund-time'], ms: 4, trigger: 'typing',
  };
}

if (values.role === 'server') {
  process.on('SIGTERM', () => process.exit(0));
  const server = await startServer({ port: 0, dataUrl: `sqlite:${values.db}`, rate: 0 });
  process.send?.({ url: server.url });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage().rss / 1e6 });
  });
} else {
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-ingest-'));
  try {
    const bare = bareLoop(join(folder, 'bare.db'));
    const server = await throughServer(join(folder, 'hjelp.db'));
    const bareAfter = bareLoop(join(folder, 'bare-again.db'));
    const bareRate = (bare + bareAfter) / 2;
    console.log(`\ndurable events a second, batches of ${batchSize}, ${seconds} s each\n`);
    console.log(`  bare insert loop     ${format(bare)} before, ${format(bareAfter)} after`);
    console.log(`  whole server         ${format(server.rate)}   ratio ${(server.rate / bareRate).toFixed(2)}`);
    console.log(`  answers              p50 ${server.p50.toFixed(1)} ms, p99 ${server.p99.toFixed(1)} ms, worst ${server.worst.toFixed(1)} ms; ${server.refused} refused`);
    console.log(`  server process       ${((server.cpuMs * 1000) / server.events).toFixed(0)} µs CPU an event, ${server.rssStartMb.toFixed(0)} → ${server.rssEndMb.toFixed(0)} MB resident`);
    console.log(`  machine              Node ${process.version}, ${readFileSync('/proc/cpuinfo', 'utf8').match(/^processor/gmu)?.length ?? '?'} cores, client on the same ones\n`);
    console.log(JSON.stringify({ bare: Math.round(bareRate), server: Math.round(server.rate), ratio: Number((server.rate / bareRate).toFixed(2)), p99Ms: Number(server.p99.toFixed(1)) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The least that any collector on this engine must do. */
function bareLoop(path: string): number {
  const database = openSqlite(path);
  database.exec('CREATE TABLE events (id TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL, visit TEXT NOT NULL, body TEXT NOT NULL) STRICT; CREATE INDEX events_by_visit ON events (visit)');
  const insert = database.prepare('INSERT INTO events (id, at, visit, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING');
  const until = performance.now() + seconds * 1000;
  const begun = performance.now();
  let events = 0;
  while (performance.now() < until) {
    const rows = Array.from({ length: batchSize }, event);
    database.exec('BEGIN IMMEDIATE');
    for (const row of rows) insert.run(String(row['id']), Date.now(), String(row['visit']), JSON.stringify(row));
    database.exec('COMMIT');
    events += batchSize;
  }
  database.close();
  return (events / (performance.now() - begun)) * 1000;
}

async function throughServer(path: string) {
  const child = fork(fileURLToPath(import.meta.url), ['--role', 'server', '--db', path], { execArgv: ['--import', 'tsx', ...(process.env['PROFILE'] ? ['--cpu-prof', '--cpu-prof-dir', process.env['PROFILE']] : [])] });
  const message = <TMessage>() => new Promise<TMessage>((resolve) => { child.once('message', (received) => resolve(received as TMessage)); });
  const usage = async () => {
    const answer = message<{ cpuMs: number; rssMb: number }>();
    child.send('usage');
    return answer;
  };
  const { url } = await message<{ url: string }>();
  const agent = new Agent({ keepAlive: true, maxSockets: Number(values.connections) });
  const latencies: number[] = [];
  let accepted = 0;
  let refused = 0;
  const post = (body: string) => new Promise<void>((resolve) => {
    const begun = performance.now();
    const sent = request(`${url}v1/events`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' } }, (response) => {
      response.resume();
      response.on('end', () => {
        latencies.push(performance.now() - begun);
        if (response.statusCode === 202) accepted += batchSize;
        else refused += batchSize;
        resolve();
      });
    });
    sent.on('error', () => { refused += batchSize; resolve(); });
    sent.end(body);
  });
  const worker = async (until: number) => {
    while (performance.now() < until) await post(JSON.stringify({ events: Array.from({ length: batchSize }, event) }));
  };
  const run = (lengthMs: number) => Promise.all(Array.from({ length: Number(values.connections) }, () => worker(performance.now() + lengthMs)));
  await run(1_000);
  latencies.length = 0;
  accepted = 0;
  const before = await usage();
  const begun = performance.now();
  await run(seconds * 1000);
  const tookMs = performance.now() - begun;
  const after = await usage();
  agent.destroy();
  child.kill();
  latencies.sort((one, other) => one - other);
  const at = (share: number): number => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? Number.NaN;
  return { events: accepted, refused, rate: (accepted / tookMs) * 1000, p50: at(0.5), p99: at(0.99), worst: at(1), cpuMs: after.cpuMs - before.cpuMs, rssStartMb: before.rssMb, rssEndMb: after.rssMb };
}

function format(value: number): string {
  return Math.round(value).toLocaleString('en').padStart(8);
}
