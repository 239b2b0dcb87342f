import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { checkpointLog } from './checkpoint-log.ts';
import { openSqlite } from './open-sqlite.ts';

/*
 * A thread that keeps the write-ahead log of one database short: see checkpoint-aside.ts, which starts it. Often while much is written,
 * seldom while there is little. Any word from the other side ends it.
 */

const SHORTEST_MS = 500;
const LONGEST_MS = 8_000;
/** With so many new pages since the last look it is time to look more often. */
const MANY_PAGES = 2_000;
const FEW_PAGES = 500;
/** Whoever writes or reads is not waited for: there is a next time. */
const BUSY_TIMEOUT_MS = 20;

const { path } = workerData as { path: string };
const database = openSqlite(path, { busyTimeoutMs: BUSY_TIMEOUT_MS });
let intervalMs = SHORTEST_MS;
let writtenAt = 0;
let pagesBefore = 0;
let timer = setTimeout(look, intervalMs);

function look(): void {
  try {
    const { mtimeMs } = statSync(`${path}-wal`);
    if (mtimeMs !== writtenAt) {
      writtenAt = mtimeMs;
      const pages = checkpointLog(database);
      const grown = pages >= pagesBefore ? pages - pagesBefore : pages;
      pagesBefore = pages;
      if (grown > MANY_PAGES) intervalMs = Math.max(SHORTEST_MS, intervalMs / 2);
      else if (grown < FEW_PAGES) intervalMs = Math.min(LONGEST_MS, intervalMs * 2);
    }
  } catch {
    // A full disk, or no log yet. Those who write are told by their own connection, which also writes the log back when nobody else does.
  }
  timer = setTimeout(look, intervalMs);
}

parentPort!.once('message', () => {
  clearTimeout(timer);
  database.close();
});
