import type { SqliteDatabase } from './open-sqlite.ts';

/** From so many pages on the log begins anew, which keeps writers waiting for a moment. */
const RESTART_PAGES = 8_000;

/**
 * Writes what stands in the write-ahead log back into the database's file, on a connection of its own, while others go on writing; and
 * has the log begin anew when it is long. Most of the work is done before that keeps anybody waiting
 * (https://sqlite.org/wal.html, "Checkpointing"; https://sqlite.org/pragma.html#pragma_wal_checkpoint).
 * @param database Opened with a short `busyTimeoutMs`: whoever reads an older state is not waited for, since writers would wait too.
 * @returns pages that the log had.
 * @throws what SQLite throws, when the disk is full or does not work. Nothing is lost then; the log stays.
 */
export function checkpointLog(database: SqliteDatabase): number {
  const { log } = database.prepare('PRAGMA wal_checkpoint(PASSIVE)').get() as { log: number };
  if (log >= RESTART_PAGES) database.prepare('PRAGMA wal_checkpoint(RESTART)').get();
  return log;
}
