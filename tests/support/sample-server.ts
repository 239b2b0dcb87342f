import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { agentsSearch } from '../../cli/agents-search.ts';
import { nearestArticles } from '../../cli/nearest-articles.ts';
import { startServer, type RunningServer, type ServerOptions } from '../../server/server.ts';
import { ROOT, SAMPLE_SITE } from './build-sample.ts';

/** A server of the sample site with an empty database of its own. */
export interface SampleServer extends RunningServer {
  /** Address of a path: `at('/demo/')`. */
  at(path: string): string;
  /** Path of its database. */
  readonly databaseFile: string;
}

/** Starts one, as `npm start` does: demo shop at /demo/, wordings shown from one visit on. */
export async function startSampleServer(port = 0, folder = mkdtempSync(join(tmpdir(), 'hjelp-e2e-')), changes: Partial<ServerOptions> = {}): Promise<SampleServer> {
  const databaseFile = join(folder, 'hjelp.db');
  const server = await startServer({
    port,
    dataUrl: `sqlite:${databaseFile}`,
    kbDir: SAMPLE_SITE,
    kbSearch: agentsSearch(SAMPLE_SITE),
    findNearest: nearestArticles(SAMPLE_SITE),
    mounts: [{ path: '/demo', dir: join(ROOT, 'demo') }],
    rate: 0,
    log: () => undefined,
    ...changes,
  });
  return { ...server, databaseFile, at: (path) => new URL(path, server.url).href };
}

/** `test` with a `server` of the sample site, fresh for every test. */
export const test = base.extend<{ server: SampleServer }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the first parameter's names
  server: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'hjelp-e2e-'));
    const server = await startSampleServer(0, folder);
    await use(server);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  },
});
export { expect } from '@playwright/test';
