import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** The write-ahead log of a database is written back by a thread of its own. */
export interface CheckpointAside {
  /** Ends the thread; resolves when its connection is closed. */
  stop(): Promise<void>;
}

/**
 * Has the write-ahead log of a database written back beside the thread that takes events. Done by that thread, it takes some
 * 0.3 s for a log of 16,000 pages, in which no event is acknowledged. What this thread leaves undone, because it could not start or
 * broke down, SQLite does at a commit, as it does without it.
 * @param path The database's file.
 * @returns undefined where the program is not bundled: in development and tests few events come, and a thread of TypeScript takes a second to start.
 */
export function checkpointAside(path: string): CheckpointAside | undefined {
  const file = ['./checkpoint-worker.js', '../checkpoint-worker.js'].map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
  if (file === undefined) return undefined;
  const worker = new Worker(file, { workerData: { path } });
  const ended = new Promise<void>((resolve) => {
    // Without a listener an error of the thread would end the server.
    worker.once('error', () => { resolve(); });
    worker.once('exit', () => { resolve(); });
  });
  worker.unref();
  return {
    async stop() {
      worker.ref();
      worker.postMessage('stop');
      await ended;
    },
  };
}
