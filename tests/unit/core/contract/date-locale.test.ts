import { expect, it } from 'vitest';
import { dateLocale } from '../../../../core/contract/date-locale.ts';

it.each([['en', '14 October 2026'], ['en-US', 'October 14, 2026'], ['sv', '14 oktober 2026'], ['da', '14. oktober 2026']])('writes dates in %s', (locale, written) => {
  expect(new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2026-10-14T00:00:00Z'))).toBe(written);
});
