import pg from 'pg';
import { StoreUnavailableError } from '../store-unavailable.ts';
import { OUR_LOCKS, type AdvisoryLock } from './advisory-locks.ts';
import { storable } from './storable.ts';

/** A value that PostgreSQL takes for a `$1`; a list becomes an array. Texts are made storable; those in lists are the caller's to see to. */
export type PostgresValue = string | number | boolean | null | Uint8Array | readonly (string | number | boolean | null)[];

/** A row as an object of columns; each caller knows the shape of its own statement. */
export type PostgresRow = Record<string, string | number | boolean | null>;

export interface PostgresStatement {
  readonly sql: string;
  readonly values?: readonly PostgresValue[];
  /**
   * A name has the server keep how it carries the statement out, for as long as the connection lasts. Only for statements
   * that leave no choice, such as insertions: what is best while a table is empty is a disaster when it has grown.
   */
  readonly name?: string;
}

/** One connection, inside a transaction. */
export interface PostgresTransaction {
  rows(statement: PostgresStatement): Promise<PostgresRow[]>;
  /** How many rows the statement touched. */
  run(statement: PostgresStatement): Promise<number>;
}

/** Connections for one kind of work. Outside {@link inTransaction} each statement is a transaction of its own. */
export interface PostgresPool extends PostgresTransaction {
  /**
   * Runs `work` in one transaction: commits when it resolves, rolls back when it throws. After a deadlock it is run
   * again, so it must not change anything but the database.
   * @param lock Waited for first, and kept until the end: of all servers one at a time is in a transaction with it.
   */
  inTransaction<TResult>(work: (transaction: PostgresTransaction) => Promise<TResult>, lock?: AdvisoryLock): Promise<TResult>;
}

/** A connection beside the pools, for what must stay on one connection. */
export interface PostgresConnection {
  rows(statement: PostgresStatement): Promise<PostgresRow[]>;
  onNotification(listener: (payload: string) => void): void;
  /** Called once, when the connection has ended for whatever reason. */
  onEnd(listener: () => void): void;
  close(): Promise<void>;
}

export interface PostgresDatabase {
  /** For what someone waits for: appending, chat. A report cannot use these up. */
  readonly prompt: PostgresPool;
  /** For what takes its time: reports, judging, retention. */
  readonly patient: PostgresPool;
  connectAlone(): Promise<PostgresConnection>;
  /** Finishes what is under way and closes all connections. */
  close(): Promise<void>;
}

export interface PostgresLimits {
  /** Connections of this process, at most, besides the one that listens. Also settable as `?connections=N`. */
  readonly connections: number;
  /** How long to wait for a connection, a new one or a free one. */
  readonly connectTimeoutMs: number;
  /** How long a statement waits for somebody else's lock; 0 is for ever. */
  readonly lockTimeoutMs: number;
  /** Longest statement for which someone waits. */
  readonly promptTimeoutMs: number;
  /** Longest statement of a report. */
  readonly patientTimeoutMs: number;
}

export const DEFAULT_LIMITS: PostgresLimits = { connections: 10, connectTimeoutMs: 5_000, lockTimeoutMs: 5_000, promptTimeoutMs: 10_000, patientTimeoutMs: 120_000 };

/** A statement that the server has not ended by then is cut off from this side: the network may have swallowed it. */
const CUT_OFF_AFTER_MS = 2_000;
const IDLE_TRANSACTION_TIMEOUT_MS = 30_000;
const MOST_ATTEMPTS = 4;
/** For one step of a statement of a report, on one of the few connections that make reports. */
const WORK_MEMORY = '64MB';

/** What PostgreSQL calls `int8` (counts, sums, milliseconds) comes as text, since it may exceed what a number holds exactly; ours never do. */
const INT8 = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => (oid === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format))) as typeof pg.types.getTypeParser,
};

/**
 * Prepares connections to a PostgreSQL database; they are made when they are needed, and made anew after they broke.
 * This is the only file that knows the driver.
 *
 * @param dataUrl `postgres://user@host:5432/database`, with the parameters that `psql` takes (`sslmode`, `options`, …) and
 *   `connections`. What it leaves out comes from `PGHOST`, `PGUSER`, `PGPASSWORD` and their like.
 * @throws when the URL cannot be read.
 */
export function openPostgres(dataUrl: string, limits: Partial<PostgresLimits> = {}): PostgresDatabase {
  const url = readUrl(dataUrl);
  const place = describePlace(url);
  const wanted = { ...DEFAULT_LIMITS, ...takeConnections(url), ...limits };
  // The URL's ssl modes mean what PostgreSQL's manual says; by itself the driver takes "require" for "verify-full".
  if (url.searchParams.has('sslmode') && !url.searchParams.has('uselibpqcompat')) url.searchParams.set('uselibpqcompat', 'true');

  const config = {
    connectionString: url.href,
    application_name: 'hjelp',
    connectionTimeoutMillis: wanted.connectTimeoutMs,
    lock_timeout: wanted.lockTimeoutMs,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types,
  };
  const withTimeout = (timeoutMs: number) => ({ ...config, statement_timeout: timeoutMs, query_timeout: timeoutMs + CUT_OFF_AFTER_MS });
  // What a report adds up fits in memory then, instead of going through files (PostgreSQL's default is 4 MB). It asks several
  // questions at once; each of them on several cores of its own would only keep the others waiting. Each is asked once, so
  // compiling it (jit) takes longer than it saves.
  const patientUrl = new URL(url);
  patientUrl.searchParams.set('options', `-c work_mem=${WORK_MEMORY} -c max_parallel_workers_per_gather=0 -c jit=off ${url.searchParams.get('options') ?? ''}`.trim());
  const patientConnections = Math.max(1, Math.floor(wanted.connections * 0.4));
  const prompt = makePool({ ...withTimeout(wanted.promptTimeoutMs), max: Math.max(1, wanted.connections - patientConnections) }, place);
  const patient = makePool({ ...withTimeout(wanted.patientTimeoutMs), connectionString: patientUrl.href, max: patientConnections }, place);

  return {
    prompt,
    patient,
    async connectAlone() {
      const client = new pg.Client(withTimeout(wanted.promptTimeoutMs));
      // Without a listener the loss of an idle connection would end the process.
      client.on('error', () => undefined);
      try {
        await client.connect();
      } catch (error) {
        await client.end().catch(() => undefined);
        throw explain(error, place);
      }
      return {
        rows: (statement) => run(client, statement).then((result) => result.rows, (error: unknown) => { throw explain(error, place); }),
        onNotification(listener) {
          client.on('notification', ({ payload }) => listener(payload ?? ''));
        },
        onEnd(listener) {
          client.once('end', listener);
        },
        close: () => client.end().catch(() => undefined),
      };
    },
    async close() {
      await Promise.all([prompt.close(), patient.close()]);
    },
  };
}

/** The address without user, password and parameters: for messages and logs. */
export function describePostgres(dataUrl: string): string {
  return describePlace(readUrl(dataUrl));
}

function makePool(config: pg.PoolConfig, place: string): PostgresPool & { close(): Promise<void> } {
  const pool = new pg.Pool(config);
  // Connections break while nobody uses them, too; the pool replaces them. Without listeners the process would end.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => { client.on('error', () => undefined); });

  async function withClient<TResult>(work: (client: pg.PoolClient) => Promise<TResult>): Promise<TResult> {
    const client = await pool.connect().catch((error: unknown) => { throw explain(error, place); });
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      // After a refusal by the server itself the connection is as good as before, unless it is the wrong server now.
      client.release(isStatementError(error) ? undefined : true);
      throw explain(error, place);
    }
  }

  async function inTransaction<TResult>(work: (transaction: PostgresTransaction) => Promise<TResult>, lock?: AdvisoryLock): Promise<TResult> {
    return withClient(async (client) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          await client.query(lock === undefined ? 'BEGIN' : `BEGIN; SELECT pg_advisory_xact_lock(${OUR_LOCKS}, ${lock})`);
          const result = await work({
            rows: async (statement) => (await run(client, statement)).rows,
            run: async (statement) => (await run(client, statement)).rowCount ?? 0,
          });
          await client.query('COMMIT');
          return result;
        } catch (error) {
          // Whatever else it was, the connection is given up below, and the server rolls back what is left on it.
          if (!isStatementError(error)) throw error;
          await client.query('ROLLBACK');
          if (!isConflict(error) || attempt === MOST_ATTEMPTS) throw error;
          await new Promise((resolve) => { setTimeout(resolve, Math.random() * 20 * attempt); });
        }
      }
    });
  }

  return {
    rows: (statement) => withClient(async (client) => (await run(client, statement)).rows),
    run: (statement) => withClient(async (client) => (await run(client, statement)).rowCount ?? 0),
    inTransaction,
    close: () => pool.end(),
  };
}

function run(client: pg.ClientBase, { sql, values = [], name }: PostgresStatement): Promise<pg.QueryResult<PostgresRow>> {
  const sent = values.map((value) => (typeof value === 'string' ? storable(value) : value));
  return client.query<PostgresRow>({ text: sql, values: sent, ...(name === undefined ? {} : { name }) });
}

/** Two transactions wanted the same things in different orders; PostgreSQL chose one of them to try again. */
function isConflict(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '40P01' || error.code === '40001');
}

/** True when the server answered that this statement cannot be carried out, and goes on answering others. */
function isStatementError(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !/^(?:08|25006|57P)/u.test(error.code ?? '');
}

/** Error classes that say: the same statement may work later. Connections, logins, resources, locks, operators, failover. */
const PASSING = /^(?:08|28|3D|40|53|55P03|57|58|25006)/u;

/** An error of the driver, as one that says what to do about it. Others pass unchanged. */
function explain(error: unknown, place: string): unknown {
  if (error instanceof StoreUnavailableError || !(error instanceof Error)) return error;
  if (error instanceof pg.DatabaseError) {
    if (!PASSING.test(error.code ?? '')) return error;
    const reason = REASONS[error.code ?? ''] ?? error.message;
    return new StoreUnavailableError(`PostgreSQL at ${place} cannot do this now: ${reason}.`, { cause: error });
  }
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const isLost = /^E[A-Z]+$/u.test(code) || /timeout|terminated|connection (?:error|ended|is closed)|not queryable|ssl|certificate/iu.test(error.message);
  if (!isLost) return error;
  return new StoreUnavailableError(`PostgreSQL at ${place} does not answer: ${error.message || code}.`, { cause: error });
}

const REASONS: Readonly<Record<string, string>> = {
  '25006': 'it is read-only, as a replica is. Name the primary in --data',
  '28000': 'it does not let this user in from here (pg_hba.conf decides)',
  '28P01': 'user name and password do not fit. Check --data and PGPASSWORD',
  '3D000': 'there is no such database. Make it first: createdb NAME',
  '53100': 'its disk is full',
  '53300': 'it has no connections left. Lower ?connections=N in --data, or raise max_connections',
  '55P03': 'somebody else held a lock for too long',
  '57014': 'the statement took too long and was cancelled',
  '57P01': 'it is being shut down',
  '57P03': 'it is still starting',
};

function readUrl(dataUrl: string): URL {
  try {
    return new URL(dataUrl);
  } catch {
    // The text may hold a password, so it is not repeated.
    throw new Error('The postgres:// URL in --data or HJELP_DATA cannot be read. Expected postgres://user@host:5432/database; in names and passwords write : / @ ? # % as %3A %2F %40 %3F %23 %25.');
  }
}

function takeConnections(url: URL): { connections?: number } {
  const given = url.searchParams.get('connections');
  if (given === null) return {};
  url.searchParams.delete('connections');
  if (!/^\d{1,4}$/u.test(given) || Number(given) < 2) throw new Error(`connections=${given} in --data: expected a whole number from 2.`);
  return { connections: Number(given) };
}

function describePlace(url: URL): string {
  const host = url.searchParams.get('host') ?? (url.hostname || process.env['PGHOST'] || 'localhost');
  const port = url.searchParams.get('port') ?? (url.port || process.env['PGPORT'] || '5432');
  return `${host}:${port}/${url.pathname.replace(/^\//u, '') || process.env['PGDATABASE'] || ''}`;
}
