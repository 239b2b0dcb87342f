import type { EventStore } from './store/event-store.ts';

const DEFAULT_RETENTION_DAYS = 400;
/** Of so many releases the newest of each site is looked for. */
const LOOKS_AT = 200;

/**
 * How long events and conversations are kept, in days: `retentionDays` in `site.yaml`, by the newest release of the site,
 * whoever recorded it. Where several sites share the data, the shortest of theirs, since none was promised more.
 * Default 400.
 */
export async function readRetentionDays(events: Pick<EventStore, 'releases'>): Promise<number> {
  const ofSite = new Map<string, number>();
  for (const { release } of await events.releases(LOOKS_AT)) if (!ofSite.has(release.site)) ofSite.set(release.site, release.settings.retentionDays);
  return ofSite.size === 0 ? DEFAULT_RETENTION_DAYS : Math.min(...ofSite.values());
}
