import { FAILURE_KINDS } from '../core/contract/failure-kind.ts';
import type { Report } from '../core/contract/report.ts';
import { latestSettings } from '../server/insights/latest-release.ts';
import { makeReport } from '../server/insights/make-report.ts';
import { renderCsv } from '../server/insights/render/render-csv.ts';
import { renderMarkdown } from '../server/insights/render/render-markdown.ts';
import { renderReportPage } from '../server/insights/render/render-page.ts';
import { renderText } from '../server/insights/render/render-text.ts';
import { REPORT_LANGUAGES, reportLanguageOf } from '../server/insights/report-language.ts';
import { DATA_OPTION, daysIn, EVENTS_OPTION, openData, sinceInstant } from './data-url.ts';
import { nearestArticlesIn } from './nearest-articles.ts';
import { UsageError, type Verb } from './verb.ts';

const FORMATS = {
  text: (report: Report) => renderText(report, { colour: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'], ...(process.stdout.columns ? { width: process.stdout.columns } : {}) }),
  json: (report: Report) => `${JSON.stringify(report)}\n`,
  csv: renderCsv,
  md: renderMarkdown,
  html: (report: Report) => renderReportPage(report),
} as const;

export const verb: Verb = {
  name: 'report',
  summary: 'what people looked for and did not find, by kind, the most frequent first',
  usage: 'report [--since D] [--until D] [--locale L] [--format F] [--lang L]',
  words: 0,
  options: [
    { name: 'since', value: 'D', meaning: 'a date (2026-11-01) or a length of time (7d, 4w); default 30 days' },
    { name: 'until', value: 'D', meaning: 'the last day; default today' },
    { name: 'locale', value: 'L', meaning: 'searches in this language only' },
    { name: 'site', value: 'S', meaning: 'searches of this site only' },
    { name: 'section', value: 'C', meaning: 'what belongs to this category only: its articles, and the questions they answer or should' },
    { name: 'kind', value: 'K', meaning: `one kind of failure: ${FAILURE_KINDS.join(', ')}` },
    { name: 'format', value: 'F', meaning: 'text (default), json, csv, md (for a Monday mail) or html (one file that opens offline)' },
    { name: 'lang', value: 'L', meaning: `the language to write it in: ${REPORT_LANGUAGES.join(', ')}; default the site’s own, else en (csv and json keep English names, json English sentences)` },
    { name: 'json', meaning: 'the same as --format json' },
    { name: 'kb', value: 'DIR', meaning: 'a build, to see which section a question belongs to (default ./hjelp-site, if it is there)' },
    DATA_OPTION,
    EVENTS_OPTION,
  ],
  examples: [
    { why: 'the last week', command: 'hjelp report --since 7d' },
    { why: 'for a spreadsheet, Danish questions only', command: 'hjelp report --locale da --format csv > gaps.csv' },
    { why: 'the Monday mail, in Swedish', command: 'hjelp report --since 7d --format md --lang sv' },
    { why: 'a page to send to a colleague', command: 'hjelp report --format html > report.html' },
  ],
  async run(call) {
    const format = call.has('json') ? 'json' : call.oneOf('format', ['text', 'json', 'csv', 'md', 'html'] as const) ?? 'text';
    const now = new Date();
    // So many days, today included, as on the page.
    const days = daysIn(call.text('since'));
    const [since, until] = (['since', 'until'] as const).map((name) => {
      const text = call.text(name);
      return text === undefined || (name === 'since' && days !== undefined) ? undefined : sinceInstant(text, name, now);
    });
    const asked = call.text('lang');
    const chosenLang = reportLanguageOf(asked);
    if (asked !== undefined && chosenLang === undefined) throw new UsageError(`--lang is "${asked}": reports are written in ${REPORT_LANGUAGES.join(', ')}. Questions in one language only are --locale.`);
    const locale = call.text('locale');
    const site = call.text('site');
    const kind = call.oneOf('kind', FAILURE_KINDS);
    const section = call.text('section');
    const findNearest = nearestArticlesIn(call.text('kb'));
    const store = await openData(call);
    try {
      const lang = chosenLang ?? (format === 'json' || format === 'csv' ? undefined : reportLanguageOf((await latestSettings(store.events))?.defaultLocale));
      const report = await makeReport(store, {
        now,
        ...(lang === undefined ? {} : { lang }),
        ...(since === undefined ? {} : { since }),
        ...(days === undefined ? {} : { days }),
        ...(until === undefined ? {} : { until }),
        ...(locale === undefined ? {} : { locale }),
        ...(site === undefined ? {} : { site }),
        ...(kind === undefined ? {} : { kind }),
        ...(section === undefined ? {} : { section }),
        ...(findNearest === undefined ? {} : { findNearest }),
      });
      process.stdout.write(FORMATS[format](report));
      return 0;
    } finally {
      await store.close();
    }
  },
};
