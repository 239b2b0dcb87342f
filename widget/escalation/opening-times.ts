import type { OpeningHours, SpecialDays } from '../../core/contract/site-config.ts';

/** Whether people answer now, and when that changes. */
export type Opening =
  /** `closesAt` is absent when it does not close within a week. */
  | { readonly isOpen: true; readonly closesAt?: Date; /** There are no hours to speak of. */ readonly isAlways?: true }
  /** `opensAt` is absent when it does not open within two months. */
  | { readonly isOpen: false; readonly opensAt?: Date };

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const DAY_MS = 86_400_000;
const LOOK_AHEAD_DAYS = 62;

/**
 * Reads opening hours at a moment. Days are those of the hours' own time zone, and so is daylight saving: 08:00 is 08:00.
 * A range such as `22:00-02:00` ends on the next day; a closed day has no hours that begin on it.
 * @param hours Absent means always open, whatever day it is. An unknown time zone counts as UTC.
 * @param special Days that are not as the week says: other hours count before closed days, and no day ends later than it may.
 */
export function openingAt(now: Date, hours: OpeningHours | undefined, special: SpecialDays): Opening {
  if (!hours) return { isOpen: true, isAlways: true };
  const zone = new ZoneClock(hours.timeZone);
  const today = zone.dayOf(now.getTime());
  let begun: { from: number; until: number } | undefined;
  // From yesterday, whose last hours may reach past midnight. Ranges that touch are one: 00:00-24:00 never closes.
  for (const range of rangesFrom(hours, zone, special, today - DAY_MS)) {
    if (begun && range.from <= begun.until) {
      begun.until = Math.max(begun.until, range.until);
      continue;
    }
    if (begun && begun.until > now.getTime()) break;
    begun = { ...range };
    if (begun.from > now.getTime()) break;
  }
  if (!begun || begun.until <= now.getTime()) return { isOpen: false };
  if (begun.from > now.getTime()) return { isOpen: false, opensAt: new Date(begun.from) };
  return begun.until - now.getTime() > 7 * DAY_MS ? { isOpen: true } : { isOpen: true, closesAt: new Date(begun.until) };
}

/** All ranges in order of their beginning, as instants. @param firstDay A calendar day as UTC midnight. */
function* rangesFrom(hours: OpeningHours, zone: ZoneClock, special: SpecialDays, firstDay: number): Generator<{ from: number; until: number }> {
  const closed = new Set(special.closed);
  for (let n = 0; n <= LOOK_AHEAD_DAYS; n += 1) {
    const day = firstDay + n * DAY_MS;
    const date = new Date(day).toISOString().slice(0, 10);
    const other = special.hours?.[date];
    if (other === undefined && closed.has(date)) continue;
    const last = special.closesAt?.[date];
    const end = last === undefined ? Infinity : minutesOf(last);
    const ranges = (other ?? hours.weekly[WEEKDAYS[new Date(day).getUTCDay()]!] ?? []).map((text) => {
      const [from, until] = text.split('-').map(minutesOf) as [number, number];
      return { from, until: Math.min(end, until > from ? until : until + 24 * 60) };
    }).filter(({ from, until }) => from < until);
    for (const { from, until } of ranges.sort((a, b) => a.from - b.from)) yield { from: zone.instant(day, from), until: zone.instant(day, until) };
  }
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** Wall clocks of one time zone, by the browser's own tables. */
class ZoneClock {
  readonly #format: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    const options = { hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    let format: Intl.DateTimeFormat;
    try {
      format = new Intl.DateTimeFormat('en-US', { ...options, timeZone });
    } catch {
      format = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
    }
    this.#format = format;
  }

  /** The calendar day at an instant, as UTC midnight of that day. */
  dayOf(instant: number): number {
    return Math.floor(this.#wall(instant) / DAY_MS) * DAY_MS;
  }

  /** The instant at which the wall clock shows `minutes` after midnight of a day. An hour that daylight saving skips is the one after it. */
  instant(day: number, minutes: number): number {
    const wall = day + minutes * 60_000;
    const guess = wall - (this.#wall(wall) - wall);
    return wall - (this.#wall(guess) - guess);
  }

  /** What the wall clock shows at an instant, written as if it were UTC. */
  #wall(instant: number): number {
    const parts = Object.fromEntries(this.#format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts['year']!, parts['month']! - 1, parts['day'], parts['hour'], parts['minute'], parts['second']);
  }
}
