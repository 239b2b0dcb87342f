import type { EventStore } from '../store/event-store.ts';
import { UTC_CLOCK, ZoneClock } from './zone-clock.ts';

/** The clocks of the sites that events come from. */
export interface SiteClocks {
  /** The clock of a site; UTC when it never said where it is. Without a site: that of the newest release, by which reports of several sites are dated. */
  of(site: string | undefined): ZoneClock;
  /** Changes when any site's zone does. Empty when all are UTC. */
  readonly summary: string;
}

const clocks = new Map<string, ZoneClock>();

/** Time zones as each site's newest release gives them (`openingHours.timeZone` in site.yaml). */
export async function readSiteClocks(events: EventStore): Promise<SiteClocks> {
  const zones = new Map<string, string>();
  let newest: string | undefined;
  for (const { site, timeZone = 'UTC' } of await events.siteTimeZones()) {
    newest ??= timeZone;
    zones.set(site, timeZone);
  }
  return {
    of: (site) => clockOf((site === undefined ? newest : zones.get(site)) ?? 'UTC'),
    summary: [...zones].filter(([, zone]) => zone !== 'UTC').map(([site, zone]) => `${site}=${zone}`).sort().join(','),
  };
}

/** Kept: a clock remembers what it has looked up. */
function clockOf(zone: string): ZoneClock {
  if (zone === 'UTC') return UTC_CLOCK;
  const clock = clocks.get(zone) ?? new ZoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}
