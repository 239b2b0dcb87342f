import { closeSync, mkdirSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { StoreUnavailableError } from '../store-unavailable.ts';

/** A value that SQLite keeps in a column. */
export type SqliteValue = string | number | bigint | null | Uint8Array;

/** A row as an object of columns; each caller knows the shape of its own statement. */
export type SqliteRow = Record<string, SqliteValue>;

/** A prepared statement. Prepare once, run often. */
export interface SqliteStatement {
  run(...parameters: readonly SqliteValue[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  get(...parameters: readonly SqliteValue[]): unknown;
  all(...parameters: readonly SqliteValue[]): unknown[];
  iterate(...parameters: readonly SqliteValue[]): IterableIterator<unknown>;
}

/** The part of `node:sqlite` that Hjelp uses; `@photostructure/sqlite` is the same API for runtimes without it. */
export interface SqliteDatabase {
  readonly isOpen: boolean;
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

interface SqliteModule {
  DatabaseSync: new (path: string, options: { timeout: number; readOnly?: boolean }) => SqliteDatabase;
}

export interface OpenSqliteOptions {
  /** Open for reading only; the file must exist. Default false. */
  readonly readOnly?: boolean;
  /** How long a statement waits for another process that is writing. Default 5 s. */
  readonly busyTimeoutMs?: number;
}

const BUSY_TIMEOUT_MS = 5_000;
/** Errors that pass, or that somebody can mend while the server runs: busy, locked, read-only, disk error, full, cannot open. */
const PASSING_ERRORS = new Set([5, 6, 8, 10, 13, 14]);

/**
 * Opens a database file, making it and its folder when they do not exist, readable by their owner only.
 * Every commit is on disk when it returns (`WAL` with `synchronous = FULL`: one fsync a commit), and readers, also in
 * other processes, never wait for the writer.
 *
 * @param path A file, or `:memory:` for a database that is gone when it is closed.
 */
export function openSqlite(path: string, options: OpenSqliteOptions = {}): SqliteDatabase {
  const readOnly = options.readOnly ?? false;
  if (path !== ':memory:' && !readOnly) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    makeFile(path);
  }
  const { DatabaseSync } = sqliteModule();
  const database = new DatabaseSync(path, { timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS, readOnly });
  try {
    if (!readOnly) {
      database.exec('PRAGMA journal_mode = WAL');
      database.exec('PRAGMA synchronous = FULL');
      // What is deleted (retention, `hjelp forget`) is overwritten, not just unlinked.
      database.exec('PRAGMA secure_delete = ON');
      // Random ids touch pages all over the file. With a longer log each of them is written back once instead of many
      // times: a third less CPU for an event (the default is 1,000 pages).
      database.exec('PRAGMA wal_autocheckpoint = 16000');
      // A long read can let the log grow; give the space back afterwards.
      database.exec(`PRAGMA journal_size_limit = ${128 * 1024 * 1024}`);
    }
    database.exec('PRAGMA foreign_keys = ON');
    database.exec('PRAGMA cache_size = -65536');
    database.exec('PRAGMA temp_store = MEMORY');
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/**
 * Makes the file readable by its owner only; SQLite would let everyone read it, and its -wal and -shm files take over these rights.
 * A file that is there is not even opened: closing it would take away all locks that this process has on it (POSIX), and the next
 * program to close the database would believe itself the last one and remove the log that this process goes on writing.
 */
function makeFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * Runs `work` in one transaction that takes the write lock at once, so that two writers queue instead of failing
 * half-way. Commits when `work` returns, rolls back when it throws. Inside another transaction it joins that one.
 * @param canBeRepeated What it writes can be made again of what is there: it is not waited for until it is on disk, so that a power cut may
 *   undo it, as a whole. What is committed later brings it to the disk too. Default false.
 * @throws {StoreUnavailableError} when the disk is full or does not work, or another process writes for too long.
 */
export function inTransaction<TResult>(database: SqliteDatabase, work: () => TResult, canBeRepeated = false): TResult {
  if (database.isTransaction) return work();
  if (canBeRepeated) database.exec('PRAGMA synchronous = NORMAL');
  let result: TResult;
  try {
    database.exec('BEGIN IMMEDIATE');
    result = work();
    database.exec('COMMIT');
  } catch (error) {
    // A full disk can have rolled back already; a second rollback would hide the first error.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw isPassing(error) ? new StoreUnavailableError(`The database cannot be written now: ${error.message}.`, { cause: error }) : error;
  } finally {
    if (canBeRepeated) database.exec('PRAGMA synchronous = FULL');
  }
  return result;
}

function isPassing(error: unknown): error is Error {
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  // The low byte is the kind of error, the rest says more.
  return error instanceof Error && typeof code === 'number' && PASSING_ERRORS.has(code & 0xff);
}

let loaded: SqliteModule | undefined;

/** `node:sqlite` where the runtime has it, else the same API from a prebuilt package. */
function sqliteModule(): SqliteModule {
  loaded ??= builtInModule() ?? (createRequire(import.meta.url)('@photostructure/sqlite') as SqliteModule);
  return loaded;
}

function builtInModule(): SqliteModule | undefined {
  const getBuiltinModule = (process as unknown as { getBuiltinModule?: (id: string) => unknown }).getBuiltinModule;
  // Node 22 and 24 print an "experimental" warning for a module that has been stable enough to rely on; operators cannot act on it.
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (() => undefined) as typeof process.emitWarning;
  try {
    const found = getBuiltinModule?.('node:sqlite') as SqliteModule | undefined;
    return typeof found?.DatabaseSync === 'function' ? found : undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}
