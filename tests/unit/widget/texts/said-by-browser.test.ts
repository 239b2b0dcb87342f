import { afterEach, expect, it, vi } from 'vitest';
import { dateLocale } from '../../../../core/contract/date-locale.ts';
import { languageName } from '../../../../widget/texts/language-name.ts';
import { saidByBrowser } from '../../../../widget/texts/said-by-browser.ts';

afterEach(() => { vi.restoreAllMocks(); });

const DAYS = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2028, 0, 1 + day)));

/** What can be said in a language, without the comma that one has and the other has not. */
function everything(locale: string): string[] {
  const dates = (style: Intl.DateTimeFormatOptions) => DAYS.map((day) => saidByBrowser(locale, (tag) => new Intl.DateTimeFormat(dateLocale(tag), { ...style, timeZone: 'UTC' }).format(day)));
  // Nothing shorter than two days is said in days.
  const spans = ([[1, 'hour'], [2, 'hour'], [5, 'hour'], [2, 'day'], [5, 'day']] as const).map(([count, unit]) => saidByBrowser(locale, (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count)));
  return [
    ...dates({ dateStyle: 'long' }), ...dates({ weekday: 'long', day: 'numeric', month: 'long' }), ...dates({ weekday: 'long' }), ...dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    ...[0, -1].map((days) => saidByBrowser(locale, (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days, 'day'))), ...spans,
    ...['en', 'sv', 'nb', 'nn', 'da', 'fi', 'de', 'is'].map((other) => languageName(other, locale)),
  ].map((said) => said.replace(',', ''));
}

it.each(['is', 'nn', 'sv', 'fi'])('days, months and spans are said in "%s" as browsers that know it say them, also by one that knows it not', (locale) => {
  const known = everything(locale);
  for (const one of [Intl.DateTimeFormat, Intl.DisplayNames]) vi.spyOn(one, 'supportedLocalesOf').mockImplementation((asked: Parameters<typeof Intl.DateTimeFormat.supportedLocalesOf>[0]) => [asked].flat().filter((tag) => !/^(?:is|nn)/u.test(String(tag))).map(String));
  expect(everything(locale)).toEqual(known);
});
