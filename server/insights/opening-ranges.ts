import type { Report } from '../../core/contract/report.ts';
import type { OpeningHours } from '../../core/contract/site-config.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const DAY_MINUTES = 1440;

/** When somebody answers in an ordinary week, and what happened when nobody did. An hour that is open for less than half of it counts as closed. */
export function describeOpening(hours: OpeningHours | undefined, counted: Report['hours']): Report['opening'] {
  if (hours === undefined) return null;
  const ranges = WEEKDAYS.flatMap((name, weekday) => (hours.weekly[name] ?? []).flatMap((text) => {
    const [from, until] = text.split('-').map(minutesOf) as [number, number];
    if (until > from) return [{ weekday, from, until }];
    // Past midnight it is the next day.
    return [{ weekday, from, until: DAY_MINUTES }, ...(until > 0 ? [{ weekday: (weekday + 1) % 7, from: 0, until }] : [])];
  })).sort((one, other) => one.weekday - other.weekday || one.from - other.from);
  const closed = counted.filter(({ weekday, hour }) => !isOpen(ranges, weekday, hour));
  return { ranges, closed: { failed: closed.reduce((sum, { failed }) => sum + failed, 0), contacts: closed.reduce((sum, { contacts }) => sum + contacts, 0) } };
}

/** Open for at least half of the hour. */
export function isOpen(ranges: NonNullable<Report['opening']>['ranges'], weekday: number, hour: number): boolean {
  const minutes = ranges.filter((range) => range.weekday === weekday).reduce((sum, { from, until }) => sum + Math.max(0, Math.min(until, (hour + 1) * 60) - Math.max(from, hour * 60)), 0);
  return minutes >= 30;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
