import type { SiteConfig } from '../../core/contract/site-config.ts';
import { PUBLIC_HOLIDAYS } from './public-holidays.ts';

/** Countries whose public holidays are known, by ISO 3166 code. */
export const HOLIDAY_COUNTRIES: readonly string[] = Object.keys(PUBLIC_HOLIDAYS);

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
  for (const day of holidays?.open ?? []) days.delete(day);
  return [...days].sort();
}
