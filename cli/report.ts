import { FAILURE_KINDS } from '../core/contract/failure-kind.ts';
import type { Report } from '../core/contract/report.ts';
import { makeReport } from '../server/insights/make-report.ts';
import { renderCsv } from '../server/insights/render/render-csv.ts';
import { renderMarkdown } from '../server/insights/render/render-markdown.ts';
import { renderReportPage } from '../server/insights/render/render-page.ts';
import { renderText } from '../server/insights/render/render-text.ts';
import { DATA_OPTION, EVENTS_OPTION, openData, sinceInstant } from './data-url.ts';
import { nearestArticlesIn } from './nearest-articles.ts';
import type { Verb } from './verb.ts';

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
  usage: 'report [--since D] [--until D] [--locale L] [--format F]',
  words: 0,
  options: [
    { name: 'since', value: 'D', meaning: 'a date (2026-11-01) or a length of time (7d, 4w); default 30 days' },
    { name: 'until', value: 'D', meaning: 'the last day; default today' },
    { name: 'locale', value: 'L', meaning: 'searches in this language only' },
    { name: 'site', value: 'S', meaning: 'searches of this site only' },
    { name: 'section', value: 'C', meaning: 'questions, articles and comments of this category only' },
    { name: 'kind', value: 'K', meaning: `one kind of failure: ${FAILURE_KINDS.join(', ')}` },
    { name: 'format', value: 'F', meaning: 'text (default), json, csv, md (for a Monday mail) or html (one file that opens offline)' },
    { name: 'json', meaning: 'the same as --format json' },
    { name: 'kb', value: 'DIR', meaning: 'a build, to see which section a question belongs to (default ./hjelp-site, if it is there)' },
    DATA_OPTION,
    EVENTS_OPTION,
  ],
  examples: [
    { why: 'the last week', command: 'hjelp report --since 7d' },
    { why: 'for a spreadsheet, Danish questions only', command: 'hjelp report --locale da --format csv > gaps.csv' },
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
    const locale = call.text('locale');
    const site = call.text('site');
    const kind = call.oneOf('kind', FAILURE_KINDS);
    const section = call.text('section');
    const findNearest = nearestArticlesIn(call.text('kb'));
    const store = await openData(call);
    try {
      const report = await makeReport(store, {
        now,
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

/** `7d`, `4w` and `2m` are so many days. */
function daysIn(text: string | undefined): number | undefined {
  const [, number, unit] = /^(\d{1,5})([dwm])$/u.exec(text ?? '') ?? [];
  return number === undefined ? undefined : Math.max(1, Number(number) * { d: 1, w: 7, m: 30 }[unit as 'd' | 'w' | 'm']);
}
