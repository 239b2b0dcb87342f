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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = Object.entries(publicHolidays()).map(([country, years]) => `  ${country}: {\n${Object.entries(years).map(([year, days]) => `    ${year}: '${days}',`).join('\n')}\n  },`);
  writeFileSync(join(ROOT, 'kb-builder/holidays/public-holidays.ts'), `// Made by scripts/make-holidays.mjs from date-holidays (https://github.com/commenthol/date-holidays, ISC; its data: CC BY 3.0). Do not edit.

/** Public holidays of whole countries, by year, as months and days. */
export const PUBLIC_HOLIDAYS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
${rows.join('\n')}
};
`);
}
