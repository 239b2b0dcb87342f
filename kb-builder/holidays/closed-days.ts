import type { SiteConfig } from '../../core/contract/site-config.ts';
import { HOLIDAY_EVES, PUBLIC_HOLIDAYS } from './public-holidays.ts';

/** Countries whose public holidays are known, by ISO 3166 code. */
export const HOLIDAY_COUNTRIES: readonly string[] = Object.keys(PUBLIC_HOLIDAYS);
/** Countries whose eves are known. */
export const EVE_COUNTRIES: readonly string[] = Object.keys(HOLIDAY_EVES);

/**
 * The days on which everything is closed, as dates in order: those that the site names, and the public holidays of its
 * countries for all years that are known. The same content gives the same days, whenever it is built.
 */
export function closedDays(holidays: SiteConfig['holidays']): string[] {
  const days = new Set(holidays?.closed);
  for (const country of holidays?.countries ?? []) {
    for (const [year, list] of Object.entries(PUBLIC_HOLIDAYS[country.toUpperCase()] ?? {})) {
      for (const day of list.split(' ').filter((each) => each !== '')) days.add(`${year}-${day.slice(0, 2)}-${day.slice(2)}`);
    }
  }
  for (const [day, from] of eves(holidays)) if (from === undefined) days.add(day);
  for (const day of holidays?.open ?? []) days.delete(day);
  return [...days].sort();
}

/** The days that end early, with the time at which they do: those that the site names, and the half days among the eves of its countries. */
export function earlyClosings(holidays: SiteConfig['holidays']): Record<string, string> {
  const early = new Map<string, string>();
  for (const [day, from] of eves(holidays)) if (from !== undefined && !(holidays?.open.includes(day) ?? false)) early.set(day, from);
  for (const [day, from] of Object.entries(holidays?.closesAt ?? {})) early.set(day, from);
  return Object.fromEntries([...early].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Every known eve, with the time from which it is one; undefined is the whole day. */
function* eves(holidays: SiteConfig['holidays']): Generator<[date: string, from: string | undefined]> {
  if (!holidays?.eves) return;
  for (const country of holidays.countries) {
    for (const [year, list] of Object.entries(HOLIDAY_EVES[country.toUpperCase()] ?? {})) {
      for (const eve of list.split(' ').filter((each) => each !== '')) {
        const [day, from] = eve.split('@') as [string, string | undefined];
        yield [`${year}-${day.slice(0, 2)}-${day.slice(2)}`, from];
      }
    }
  }
}
