import type { Report } from '../../../core/contract/report.ts';

/**
 * The failed questions, one line a question and kind of failure, for spreadsheets: RFC 4180, UTF-8 with a byte order mark, which Excel needs.
 * A cell that a spreadsheet could take for a formula is given a leading apostrophe.
 */
export function renderCsv(report: Report): string {
  const rows: (string | number)[][] = [['gap', 'query', 'kind', 'searches', 'visits', 'previous_searches', 'trend', 'locales', 'pages', 'since', 'until']];
  for (const { kind, questions } of report.kinds) {
    for (const question of questions) {
      rows.push([
        question.id, question.query, kind, question.searches, question.visits, question.previousSearches, question.trend ?? '',
        question.locales.map(({ locale, searches }) => `${locale} ${searches}`).join('; '),
        question.pages.map(({ page, searches }) => `${page} ${searches}`).join('; '),
        report.period.since, report.period.until,
      ]);
    }
    const hidden = kindTotal(report, kind) - questions.reduce((sum, { searches }) => sum + searches, 0);
    if (hidden > 0) rows.push(['', '(other)', kind, hidden, '', '', '', '', '', report.period.since, report.period.until]);
  }
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function kindTotal(report: Report, kind: string): number {
  if (report.filters.kind !== undefined && report.filters.kind !== kind) return 0;
  return report.kinds.find((section) => section.kind === kind)?.searches.now ?? 0;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // Spreadsheets calculate whatever begins so, also after blanks, and also in their full-width forms.
  const harmless = /^[\s\u0000-\u001f]*[=+\-@\t\r;|%＝＋－＠]/u.test(value) ? `'${value}` : value; // eslint-disable-line no-control-regex -- control characters are what is looked for
  return /[",;\r\n']/u.test(harmless) ? `"${harmless.replace(/"/gu, '""')}"` : harmless;
}
