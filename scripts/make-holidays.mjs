// `node scripts/make-holidays.mjs`: writes kb-builder/holidays/public-holidays.ts from the package date-holidays. Run it once a year; a test says when.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';
import { ROOT } from './set-up.mjs';

/** First and last year of the table. */
export const YEARS = [2026, 2035];
const COUNTRIES = ('AD AL AT AU AX BA BE BG BR CA CH CY CZ DE DK EE ES FI FO FR GB GE GI GL GR HR HU IE IS IT JP LI LT LU LV MC MD ME MK MT NL NO NZ PL PT RO RS SE SI SJ SK SM TR UA US VA XK ZA').split(' ');

/** Public holidays of whole countries, as months and days: `{SE: {2026: '0101 0106 …'}}`. */
export function publicHolidays() {
  return Object.fromEntries(COUNTRIES.map((country) => {
    const holidays = new Holidays(country);
    const years = [];
    for (let year = YEARS[0]; year <= YEARS[1]; year += 1) {
      const days = holidays.getHolidays(year).filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)).filter((date) => date.startsWith(`${year}-`));
      years.push([year, [...new Set(days.map((date) => date.slice(5).replace('-', '')))].sort().join(' ')]);
    }
    return [country, Object.fromEntries(years)];
  }));
}

/** What banks keep and the library calls something else: the Danish ones keep Constitution Day and both eves. */
const MORE_EVES = { DK: ['0605', '1224', '1231'] };
/** Countries whose bank holidays are eves; elsewhere the library means other days by them. */
const EVE_COUNTRIES = ['AT', 'AX', 'DE', 'DK', 'FI', 'LI', 'NO', 'SE', 'SJ'];

/** The eves on which banks are closed, with the time from which where it is not the whole day: `{NO: {2026: '1224 1231@14:00'}}`. */
export function holidayEves() {
  return Object.fromEntries(EVE_COUNTRIES.map((country) => {
    const holidays = new Holidays(country);
    const years = [];
    for (let year = YEARS[0]; year <= YEARS[1]; year += 1) {
      const eves = holidays.getHolidays(year).filter(({ type, date }) => type === 'bank' && date.startsWith(`${year}-`))
        .map(({ date }) => `${date.slice(5, 10).replace('-', '')}${date.slice(11, 16) === '00:00' ? '' : `@${date.slice(11, 16)}`}`);
      years.push([year, [...new Set([...eves, ...MORE_EVES[country] ?? []])].sort().join(' ')]);
    }
    return [country, Object.fromEntries(years)];
  }));
}

const rowsOf = (table) => Object.entries(table).map(([country, years]) => `  ${country}: {\n${Object.entries(years).map(([year, days]) => `    ${year}: '${days}',`).join('\n')}\n  },`).join('\n');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(ROOT, 'kb-builder/holidays/public-holidays.ts'), `// Made by scripts/make-holidays.mjs from date-holidays (https://github.com/commenthol/date-holidays, ISC; its data: CC BY 3.0). Do not edit.

/** Public holidays of whole countries, by year, as months and days. */
export const PUBLIC_HOLIDAYS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
${rowsOf(publicHolidays())}
};

/** The eves on which banks are closed too, with the time from which where it is not the whole day. */
export const HOLIDAY_EVES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
${rowsOf(holidayEves())}
};
`);
}
