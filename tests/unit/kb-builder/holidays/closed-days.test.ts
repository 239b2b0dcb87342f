import { describe, expect, it } from 'vitest';
import { closedDays, earlyClosings, HOLIDAY_COUNTRIES } from '../../../../kb-builder/holidays/closed-days.ts';
import { HOLIDAY_EVES, PUBLIC_HOLIDAYS } from '../../../../kb-builder/holidays/public-holidays.ts';
// @ts-expect-error A script of the project, which has no types.
import { holidayEves, publicHolidays, YEARS } from '../../../../scripts/make-holidays.mjs';

const days = (countries: string[], more: { closed?: string[]; open?: string[] } = {}): string[] => closedDays({ countries, closed: more.closed ?? [], open: more.open ?? [] });

describe('closed days', () => {
  it('knows the holidays that move', () => {
    expect(days(['SE']).filter((day) => day.startsWith('2027'))).toEqual([
      '2027-01-01', '2027-01-06', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-16', '2027-06-06', '2027-06-26', '2027-11-06', '2027-12-25', '2027-12-26',
    ]);
    expect(days(['NO'])).toContain('2028-05-17');
    // Great Prayer Day was abolished in Denmark after 2023.
    expect(days(['DK'])).not.toContain('2026-05-01');
  });
  it('takes several countries, whatever their case, and days of the site’s own', () => {
    const both = days(['se', 'NO'], { closed: ['2026-12-24'], open: ['2026-01-06'] });
    expect(both).toContain('2026-12-24');
    expect(both).toContain('2026-05-25');
    expect(both).not.toContain('2026-01-06');
    expect(both).toEqual([...new Set(both)].toSorted());
  });
  it('is nothing where nothing is said', () => expect(closedDays(undefined)).toEqual([]));
  it('is what the library says', () => {
    expect(PUBLIC_HOLIDAYS).toEqual(publicHolidays());
    expect(HOLIDAY_EVES).toEqual(holidayEves());
  });
  it('closes on the eves only where the site says so', () => {
    const of = (country: string, eves?: boolean) => closedDays({ countries: [country], closed: [], open: [], ...(eves !== undefined && { eves }) }).filter((day) => day.startsWith('2026'));
    expect(of('SE')).not.toContain('2026-12-24');
    expect(of('SE', true).filter((day) => !of('SE').includes(day))).toEqual(['2026-06-19', '2026-12-24', '2026-12-31']);
    expect(of('NO', true).filter((day) => !of('NO').includes(day))).toEqual(['2026-12-24']);
    expect(of('DK', true).filter((day) => !of('DK').includes(day))).toEqual(['2026-06-05', '2026-12-24', '2026-12-31']);
    expect(of('FI', true).filter((day) => !of('FI').includes(day))).toEqual(['2026-06-19', '2026-12-24', '2026-12-31']);
  });
  it('ends half days early, and days that the site names', () => {
    const holidays = { countries: ['NO'], closed: [], open: ['2027-12-31'], eves: true, closesAt: { '2026-12-23': '12:00' } };
    expect(Object.entries(earlyClosings(holidays)).slice(0, 3)).toEqual([['2026-12-23', '12:00'], ['2026-12-31', '14:00'], ['2029-12-31', '14:00']]);
    expect(closedDays(holidays)).not.toContain('2026-12-31');
    expect(earlyClosings({ countries: ['NO'], closed: [], open: [] })).toEqual({});
  });
  it('reaches three years ahead: run `node scripts/make-holidays.mjs` with later YEARS when this fails', () => {
    expect((YEARS as [number, number])[1]).toBeGreaterThanOrEqual(new Date().getUTCFullYear() + 3);
  });
  it('knows the countries around', () => expect(HOLIDAY_COUNTRIES).toEqual(expect.arrayContaining(['SE', 'NO', 'DK', 'FI', 'IS', 'DE', 'GB', 'US'])));
});
