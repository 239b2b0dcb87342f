import { describe, expect, it } from 'vitest';
import { dayToDate } from '../../../../server/store/event-store.ts';
import { ZoneClock } from '../../../../server/insights/zone-clock.ts';

const stockholm = new ZoneClock('Europe/Stockholm');
const shown = (clock: ZoneClock, instant: string): string => {
  const { day, hour } = clock.localTime(Date.parse(instant));
  return `${dayToDate(day)} ${hour}`;
};

describe('the clocks of a site', () => {
  it('show its own day and hour, summer and winter', () => {
    expect(shown(stockholm, '2026-11-21T22:59:59Z')).toBe('2026-11-21 23');
    expect(shown(stockholm, '2026-11-21T23:00:00Z')).toBe('2026-11-22 0');
    expect(shown(stockholm, '2026-07-01T22:00:00Z')).toBe('2026-07-02 0');
    expect(shown(new ZoneClock('Asia/Kolkata'), '2026-11-21T18:30:00Z')).toBe('2026-11-22 0');
    expect(shown(new ZoneClock('Pacific/Kiritimati'), '2026-11-21T10:00:00Z')).toBe('2026-11-22 0');
    expect(shown(new ZoneClock('UTC'), '2026-11-21T23:00:00Z')).toBe('2026-11-21 23');
  });

  it('skip an hour in spring and show one twice in autumn', () => {
    expect(['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'].map((at) => shown(stockholm, at))).toEqual(['2026-03-29 1', '2026-03-29 3']);
    expect(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00Z'].map((at) => shown(stockholm, at))).toEqual(['2026-10-25 2', '2026-10-25 2', '2026-10-25 3']);
  });

  it('know when a day begins, also the days on which they are changed', () => {
    for (const [zone, date, instant] of [
      ['Europe/Stockholm', '2026-03-29', '2026-03-28T23:00:00Z'], ['Europe/Stockholm', '2026-03-30', '2026-03-29T22:00:00Z'],
      ['Europe/Stockholm', '2026-10-25', '2026-10-24T22:00:00Z'], ['Europe/Stockholm', '2026-10-26', '2026-10-25T23:00:00Z'],
      // There clocks go forward at midnight.
      ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00Z'],
    ] as const) expect([zone, date, new Date(new ZoneClock(zone).startOfDay(Date.parse(date) / 86_400_000)).toISOString()]).toEqual([zone, date, `${instant.slice(0, -1)}.000Z`]);
  });

  it('are UTC where no such zone exists', () => {
    expect(new ZoneClock('Mars/Olympus').timeZone).toBe('UTC');
    expect(stockholm.timeOf(Date.parse('2026-11-21T06:05:00Z'))).toBe('07:05');
  });
});
