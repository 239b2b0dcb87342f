import type { Report, ReportScore } from '../../../core/contract/report.ts';
import { hourText } from './satisfaction-section.ts';

/** The columns, in their order; new ones come at the end. */
const COLUMNS = [
  'gap', 'query', 'kind', 'searches', 'visits', 'previous_searches', 'trend', 'locales', 'pages', 'since', 'until',
  'record', 'date', 'text', 'means', 'article', 'title', 'vote', 'reason', 'score', 'views', 'up', 'down', 'contacts', 'cost', 'section', 'id',
  'asked', 'answers', 'good', 'mean', 'nps',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/**
 * Everything that can be listed, one line a thing, for spreadsheets: RFC 4180, UTF-8 with a byte order mark, which Excel
 * needs. `record` says what a line is. `question`: a gap and one way in which it failed; these add up to all failed searches.
 * Then `gap` (the whole of one), `latest`, `peak`, `comment`, `satisfaction` (`kind` says by
 * what: `all`, `gap`, `article`, `channel`, `hour`, `shift`), `synonym`, `ledger`, `article`, `stale`.
 * A cell that a spreadsheet could take for a formula is given a leading apostrophe.
 */
export function renderCsv(report: Report): string {
  const { since, until } = report.period;
  const rows: Row[] = [...questionRows(report), ...otherRows(report)];
  return `\uFEFF${[COLUMNS, ...rows.map((row) => COLUMNS.map((name) => (name === 'since' ? row.since ?? since : name === 'until' ? row.until ?? until : row[name] ?? '')))].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function questionRows(report: Report): Row[] {
  const byId = new Map(report.questions.map((question) => [question.id, question]));
  return report.kinds.flatMap(({ kind, questions }): Row[] => {
    const hidden = kindTotal(report, kind) - questions.reduce((sum, { searches }) => sum + searches, 0);
    return [
      ...questions.map((question): Row => ({ ...counts(question), kind, record: 'question', section: byId.get(question.id)?.section })),
      ...(hidden > 0 ? [{ query: '(other)', kind, searches: hidden, record: 'question' }] : []),
    ];
  });
}

function otherRows(report: Report): Row[] {
  return [
    ...report.questions.map((question): Row => ({ ...counts(question), record: 'gap', kind: question.kinds.map(({ kind, searches }) => `${kind} ${searches}`).join('; '), text: question.wordings.map(({ wording }) => wording).join('; '), contacts: question.contacts, cost: question.cost ?? '', section: question.section, article: question.opened[0]?.article, title: question.opened[0]?.title })),
    ...report.latest.map(({ id, query, locale, kind, at }): Row => ({ record: 'latest', gap: id, query, kind, locales: locale, date: at })),
    ...report.peaks.map(({ gap, query, date, searches, usual, percent, since }): Row => ({ record: 'peak', gap, query, date: since ?? date, searches, text: `usually ${usual}${percent === null ? '' : `, +${percent} %`}` })),
    ...report.comments.map((comment): Row => ({
      record: 'comment', kind: comment.kind, date: comment.date, locales: comment.locale, pages: comment.page, text: comment.text, query: comment.query, gap: comment.gap, article: comment.article, title: comment.title,
      vote: comment.vote, reason: comment.reason, score: comment.rating?.score, asked: comment.rating?.kind,
    })),
    ...satisfactionRows(report),
    ...report.synonyms.map(({ id, locale, says, means, article, title, searches, visits }): Row => ({ record: 'synonym', id, query: says, means, article, title, locales: locale, searches, visits })),
    ...report.ledger.map(({ gap, query, article, title, locale, state, since, searches, opened, before }): Row => ({ record: 'ledger', gap, query, article, title, locales: locale, kind: state, date: since, searches, text: `${opened} opened it; ${before.failed} of ${before.searches} failed before` })),
    ...report.articles.map((article): Row => ({
      record: 'article', article: article.id, title: article.title, date: article.updated, section: article.section, views: article.views, visits: article.visits, up: article.up, down: article.down, contacts: article.contacts,
      reason: article.reasons.map(({ reason, votes }) => `${reason} ${votes}`).join('; '), text: article.queries.map(({ query, searches }) => `${query} ${searches}`).join('; '),
    })),
    ...report.stale.map(({ id, locale, title, updated, views, down, contacts }): Row => ({ record: 'stale', article: id, title, locales: locale, date: updated, views, down, contacts })),
  ];
}

function satisfactionRows({ satisfaction }: Report): Row[] {
  if (satisfaction === undefined) return [];
  const { kinds, gaps, articles, channels, hours, shifts } = satisfaction;
  const rated = (by: string, { kind, answers, good, mean, nps }: ReportScore, about: Row = {}): Row => ({ record: 'satisfaction', kind: by, asked: kind, answers, good: rounded(good), mean: rounded(mean), nps, ...about });
  return [
    ...kinds.map((score) => rated('all', score)),
    ...gaps.map((score) => rated('gap', score, { gap: score.gap, query: score.query })),
    ...articles.map((score) => rated('article', score, { article: score.article, title: score.title })),
    ...channels.map((score) => rated('channel', score, { text: score.channel })),
    ...hours.map((score) => rated('hour', score, { text: hourText(score.hour) })),
    ...(shifts === null ? [] : [{ record: 'satisfaction', kind: 'shift', answers: shifts.all, good: rounded(shifts.good / shifts.all) }]),
  ];
}

/** More digits tell nothing of a mean. */
function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

function counts({ id, query, searches, visits, previousSearches, trend, locales, pages }: Report['kinds'][number]['questions'][number]): Row {
  return {
    gap: id, query, searches, visits, previous_searches: previousSearches, trend: trend ?? '',
    locales: locales.map(({ locale, searches: times }) => `${locale} ${times}`).join('; '),
    pages: pages.map(({ page, searches: times }) => `${page} ${times}`).join('; '),
  };
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
