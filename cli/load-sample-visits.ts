import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WidgetEvent } from '../core/contract/widget-event.ts';
import { openStore } from '../server/store/open-store.ts';
import { packageRoot } from './package-root.ts';

/** What `believable-traffic.js` is; tests use the same generator. */
interface SampleTraffic {
  believableTraffic(options: { readonly until: Date; readonly days: number; readonly visitsPerDay: number }): readonly WidgetEvent[];
}

/** Two reports of thirty days, so that there is a period before to compare with. */
const DAYS = 60;
const VISITS_PER_DAY = 40;
/** What a newcomer asks is the newest for a while. */
const QUIET_MS = 90 * 60_000;

/**
 * Fills a database that has never seen a visit with those of a sample shop, ending shortly before now. One that has seen
 * any is left as it is.
 * @param generator The bundled generator; the default is the one of this package.
 * @returns whether visits were loaded; false also when the package holds no generator.
 */
export async function loadSampleVisits(dataUrl: string, generator: string = join(packageRoot(), 'dist', 'cli', 'believable-traffic.js')): Promise<boolean> {
  if (!existsSync(generator)) return false;
  const store = await openStore(dataUrl);
  try {
    const isUsed = (await store.events.knownValues()).sites.length > 0 || (await store.events.unjudgedVisits(1)).length > 0;
    if (isUsed) return false;
    const { believableTraffic } = await import(/* @vite-ignore */ pathToFileURL(generator).href) as SampleTraffic;
    const events = believableTraffic({ until: new Date(Date.now() - QUIET_MS), days: DAYS, visitsPerDay: VISITS_PER_DAY });
    await store.events.append(events.map((event) => ({ event, receivedAtMs: Date.parse(event.at) })));
    return true;
  } finally {
    await store.close();
  }
}
