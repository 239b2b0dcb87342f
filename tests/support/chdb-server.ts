/**
 * ClickHouse's HTTP interface over the engine in process (chdb), as far as Hjelp uses it: a statement as the body, the
 * database in a header, an answer or an error with its code. For machines that have no ClickHouse server. A process of its own, so
 * that it can be killed; the first line it writes is its address.
 *
 *   node chdb-server.mjs FOLDER-WITH-NODE_MODULES DATA-FOLDER PORT
 */
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = `
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
const [folder, data, port] = process.argv.slice(2);
const { Session } = createRequire(folder + '/package.json')('chdb');
const session = new Session(data);
const made = new Set();
// One at a time: the engine's current database belongs to the session and not to the request.
let last = Promise.resolve();
const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const database = request.headers['x-clickhouse-database'] ?? 'default';
    last = last.then(() => {
      try {
        if (!made.has(database)) session.query('CREATE DATABASE IF NOT EXISTS \`' + database + '\`');
        made.add(database);
        session.query('USE \`' + database + '\`');
        const text = session.query(Buffer.concat(parts).toString('utf8'), 'TabSeparated');
        response.writeHead(200).end(text);
      } catch (error) {
        const message = String(error?.message ?? error);
        response.writeHead(500, { 'x-clickhouse-exception-code': /Code: (\\d+)/.exec(message)?.[1] ?? '0' }).end(message);
      }
    });
  });
});
// The engine keeps this process busy for seconds on a busy machine; a connection that waited for it is not an idle one.
server.keepAliveTimeout = 600_000;
server.listen(Number(port), '127.0.0.1', function () { process.send({ port: this.address().port }); });
process.on('disconnect', () => process.exit(0));
`;

/** A ClickHouse to test with. */
export interface ClickHouseForTests {
  /** Name and version, for messages. */
  readonly version: string;
  /** An empty database, as a URL. */
  newPlace(): Promise<string>;
  query(sql: string, place: string): Promise<string>;
  /** Ends the process with SIGKILL and starts it again on the same data and port; undefined for a server of somebody else. */
  readonly crash?: { kill(): Promise<void>; start(): Promise<void> };
  /** CPU time of its process; NaN for a server of somebody else. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/**
 * The ClickHouse that `HJELP_CLICKHOUSE` names: a server's address (`http://default:@localhost:8123/`), or a folder in
 * which the package chdb is installed; `npm run test:clickhouse` makes one.
 * @returns why there is none, as `{ missing }`.
 */
export async function findClickHouse(): Promise<ClickHouseForTests | { readonly missing: string }> {
  const named = process.env['HJELP_CLICKHOUSE'];
  if (!named) return { missing: '`npm run test:clickhouse` tries it' };
  if (/^https?:/u.test(named)) return ofSomebodyElse(named);
  if (!existsSync(join(named, 'node_modules', 'chdb'))) return { missing: `there is no package chdb in ${named}` };
  return startChdb(named);
}

let places = 0;
const nextName = (): string => `hjelp_test_${Date.now().toString(36)}_${places += 1}`;

async function ask(place: string, sql: string): Promise<string> {
  const url = new URL(place);
  const response = await fetch(`${url.origin}/`, { method: 'POST', body: sql, headers: { 'x-clickhouse-database': url.pathname.slice(1) || 'default', ...(url.username && { 'x-clickhouse-user': url.username }), ...(url.password && { 'x-clickhouse-key': url.password }) } });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text.trim();
}

async function ofSomebodyElse(address: string): Promise<ClickHouseForTests> {
  const made: string[] = [];
  return {
    version: `ClickHouse ${await ask(address, 'SELECT version()')}`,
    async newPlace() {
      const name = nextName();
      await ask(address, `CREATE DATABASE ${name}`);
      made.push(name);
      return new URL(`/${name}`, address).href;
    },
    query: (sql, place) => ask(place, sql),
    cpuMs: () => Number.NaN,
    async stop() {
      for (const name of made) await ask(address, `DROP DATABASE ${name}`);
    },
  };
}

async function startChdb(packages: string): Promise<ClickHouseForTests> {
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-chdb-'));
  const program = join(folder, 'chdb-server.mjs');
  writeFileSync(program, PROGRAM);
  let child: ChildProcess | undefined;
  let port = 0;
  async function start(): Promise<void> {
    const started = fork(program, [packages, join(folder, 'data'), String(port)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child = started;
    port = await new Promise<number>((resolve, reject) => {
      started.once('message', (message) => resolve((message as { port: number }).port));
      started.once('exit', (code) => reject(new Error(`chdb ended with ${code} before it answered`)));
    });
  }
  async function kill(): Promise<void> {
    const running = child;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      running.once('exit', () => resolve());
      running.kill('SIGKILL');
    });
  }
  await start();
  const address = (): string => `http://127.0.0.1:${port}`;
  return {
    version: `ClickHouse ${await ask(address(), 'SELECT version()')} (chdb)`,
    async newPlace() { return `${address()}/${nextName()}`; },
    query: (sql, place) => ask(place, sql),
    crash: { kill, start },
    cpuMs() {
      const ticks = readFileSync(`/proc/${child?.pid}/stat`, 'utf8').replace(/^.*\) /u, '').split(' ').slice(11, 13);
      return ticks.reduce((sum, text) => sum + Number(text) * 10, 0);
    },
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
