import type { Report } from '../../../core/contract/report.ts';
import { KIND_TEXTS } from '../kind-texts.ts';
import { percent } from '../summarise.ts';
import { ago } from './ago.ts';
import { commentKindText } from './comments-section.ts';
import { staffingText } from './hours-section.ts';
import { number, zoneName } from './numbers.ts';
import { peakText } from './peaks-section.ts';
import { rangeText } from './render-markdown.ts';
import { asksSeveral, goodText, meanText, RATING_NAMES, satisfactionTables, shiftsText } from './satisfaction-section.ts';

export interface TextOptions {
  /** Columns of the terminal. Default 80; never less than 60. */
  readonly width?: number;
  /** Colours and emphasis for a terminal. Default false. */
  readonly colour?: boolean;
}

const SHOWN_QUESTIONS = 20;
const SHOWN_OF_KIND = 5;
const SHOWN_COMMENTS = 6;
const SHOWN_RATED = 5;
const BLOCKS = ' ▁▂▃▄▅▆▇█';

/** The report for a terminal. */
export function renderText(report: Report, options: TextOptions = {}): string {
  const width = Math.max(60, Math.min(120, options.width ?? 80));
  const paint = (code: number, text: string): string => (options.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const bold = (text: string): string => paint(1, text);
  const dim = (text: string): string => paint(2, text);
  const { headline, period } = report;
  const lines: string[] = ['', bold(`${cut(report.name ?? 'Hjelp', 40)}: what visitors could not find`), dim(`${period.since} to ${period.until}${Object.values(report.filters).map((filter) => ` · ${filter}`).join('')}`), ''];
  for (const sentence of report.summary) lines.push(...wrap(sentence, width));
  lines.push('');
  if (headline.visits.now === 0) {
    lines.push(...wrap('As soon as somebody searches in the widget or on the help centre, it shows here within seconds.', width), '');
    return lines.join('\n');
  }

  const figures: readonly (readonly [string, string, string])[] = [
    ['Searches', format(headline.searches.now), before(headline.searches.before)],
    ['Failed', format(headline.failed.now), before(headline.failed.before)],
    ['Answered', format(headline.answered.now), before(headline.answered.before)],
    ['Asked for a person', format(headline.contacts.now), before(headline.contacts.before)],
    ['Served themselves', rangeText(report.selfService.now), report.selfService.before === null ? '' : `${rangeText(report.selfService.before)} before`],
  ];
  for (const [name, value, was] of figures) lines.push(`  ${name.padEnd(20)}${bold(value.padStart(16))}  ${dim(was)}`);
  lines.push(`  ${'Failed a day'.padEnd(20)}${spark(report.days.map(({ failed }) => failed), width - 24)}`, '');

  for (const peak of report.peaks) lines.push(paint(33, `  ! “${cut(peak.query, width - 64)}” ${peakText(peak)}`));
  if (report.peaks.length > 0) lines.push('');
  for (const { title, better, target, now, isReached } of report.goals) lines.push(`  ${paint(isReached ? 32 : 33, isReached ? '✓' : '✗')} ${title}: ${now === null ? '–' : percent(now)}, goal ${better === 'more' ? 'at least' : 'at most'} ${percent(target)}`);
  if (report.goals.length > 0) lines.push('');

  if (report.latest.length > 0) {
    lines.push(bold('Just now'));
    for (const { query, locale, kind, at } of report.latest) lines.push(`  ${ago(at, report.generatedAt).padStart(10)}  ${locale.padEnd(3)} ${cut(query, width - 42)} ${dim(KIND_TEXTS[kind].title.toLowerCase())}`);
    lines.push('');
  }
  if (report.questions.length > 0) {
    lines.push(bold('Questions without an answer'), dim(`  ${'searches'.padStart(8)}  visits  trend     question`));
    const room = width - 30;
    for (const question of report.questions.slice(0, SHOWN_QUESTIONS)) {
      const trend = question.trend === 'new' ? 'new' : question.trend === 'up' ? `↗ ${question.previousSearches}` : question.trend === 'down' ? `↘ ${question.previousSearches}` : question.trend === 'steady' ? `→ ${question.previousSearches}` : '';
      lines.push(`  ${format(question.searches).padStart(8)}  ${format(question.visits).padStart(6)}  ${trend.padEnd(8)}  ${cut(question.query, room)}`);
      lines.push(dim(`${' '.repeat(28)}${cut(`${question.kinds.map(({ kind, searches }) => `${KIND_TEXTS[kind].title.toLowerCase()} ${searches}`).join(', ')} · ${question.locales.map(({ locale }) => locale).join(', ')}${question.contacts === 0 ? '' : ` · ${format(question.contacts)} contacted us${question.cost === null || report.cost === null ? '' : ` (${number(Math.round(question.cost))} ${report.cost.currency})`}`}${question.pages[0] === undefined ? '' : ` · ${question.pages[0].page}`}`, room)}`));
    }
    lines.push('');
  }
  if (report.other.searches > 0) lines.push(...wrap(`${format(report.other.searches)} more failed searches used words that fewer than ${report.reportFromVisits} visits used, or stand further down.`, width).map(dim), '');

  if (report.dismissed.gaps > 0) lines.push(dim(`${format(report.dismissed.gaps)} dismissed gaps with ${format(report.dismissed.searches)} searches are not shown.`), '');

  if (report.comments.length > 0) {
    lines.push(bold('In visitors’ own words'));
    for (const comment of report.comments.slice(0, SHOWN_COMMENTS)) {
      lines.push(...wrap(`“${comment.text}”`, width - 4).map((line) => `  ${line}`));
      lines.push(dim(`    ${cut(`${comment.date} · ${comment.locale} · ${commentKindText(comment).toLowerCase()} · ${comment.title ?? (comment.query === undefined ? comment.page : `searched for “${comment.query}” · ${comment.page}`)}`, width - 6)}`));
    }
    if (report.comments.length > SHOWN_COMMENTS) lines.push(dim(`  ${format(report.comments.length - SHOWN_COMMENTS)} more: --format json`));
    lines.push('');
  }
  lines.push(...satisfactionLines(report, width, bold, dim));
  lines.push(bold('How searches failed'));
  const most = Math.max(1, ...report.kinds.map(({ searches }) => searches.now));
  for (const { kind, searches, questions } of report.kinds) {
    const bar = '█'.repeat(Math.round((searches.now / most) * (width - 40)));
    lines.push(`  ${KIND_TEXTS[kind].title.padEnd(22)}${format(searches.now).padStart(8)}  ${paint(33, bar)}`);
    for (const question of questions.slice(0, SHOWN_OF_KIND)) lines.push(dim(`    ${format(question.searches).padStart(6)}  ${cut(question.query, width - 14)}`));
  }
  lines.push('');
  if (report.synonyms.length > 0) {
    lines.push(bold('Words that may mean the same'));
    for (const { id, says, means, locale, visits } of report.synonyms.slice(0, 10)) lines.push(`  ${format(visits).padStart(7)}  ${locale.padEnd(3)} ${cut(says, 28)} ${dim('→')} ${cut(means, 28)}  ${dim(id)}`);
    lines.push('');
  }
  if (report.ledger.length > 0) {
    lines.push(bold('Did the new articles help?'));
    for (const { gap, query, title, state, searches, opened } of report.ledger) lines.push(`  ${state.replace('_', ' ').padEnd(14)}${cut(query ?? gap, 30).padEnd(31)}${dim(`${cut(title, width - 80)}: ${opened} of ${searches} opened it`)}`);
    lines.push('');
  }
  if (report.articles.length > 0) {
    lines.push(bold('Articles'), dim(`  ${'views'.padStart(7)}  helped  did not  asked a person  article`));
    for (const article of report.articles.slice(0, 10)) {
      lines.push(`  ${format(article.views).padStart(7)}  ${format(article.up).padStart(6)}  ${format(article.down).padStart(7)}  ${format(article.contacts).padStart(14)}  ${cut(article.title, width - 44)}`);
    }
    lines.push('');
  }
  if (report.stale.length > 0) {
    lines.push(bold('Perhaps out of date'));
    for (const { title, updated, views } of report.stale.slice(0, 5)) lines.push(`  ${format(views).padStart(7)}  ${updated}  ${cut(title, width - 24)}`);
    lines.push('');
  }
  lines.push(dim(`Days and hours are those of ${zoneName(report.timeZone)}.`), ...(report.opening === null ? [] : wrap(staffingText(report), width).map(dim)), '');
  return lines.join('\n');
}

function satisfactionLines(report: Report, width: number, bold: (text: string) => string, dim: (text: string) => string): string[] {
  const tables = satisfactionTables(report);
  const shifts = shiftsText(report);
  if (tables.length === 0 && shifts === undefined) return [];
  const lines = [bold('After the conversation')];
  if (tables.length > 0) lines.push(dim(`  ${'answers'.padStart(8)}  ${'good'.padEnd(16)}  mean`));
  for (const table of tables) {
    const hasSeveral = asksSeveral(table);
    if (table.title !== '') lines.push(dim(`  ${table.title}`));
    for (const row of table.rows.slice(0, table.by === 'hour' ? undefined : SHOWN_RATED)) lines.push(`  ${format(row.answers).padStart(8)}  ${goodText(row).padEnd(16)}  ${meanText(row).padStart(4)}  ${cut(`${row.name}${hasSeveral ? ` (${RATING_NAMES[row.kind]})` : ''}`, width - 36)}`);
  }
  if (shifts !== undefined) lines.push(`  ${shifts}`);
  return [...lines, ''];
}

function spark(values: readonly number[], mostColumns: number): string {
  const shown = values.slice(-mostColumns);
  const most = Math.max(1, ...shown);
  return shown.map((value) => (value === 0 ? '·' : BLOCKS[Math.max(1, Math.round((value / most) * 8))])).join('');
}

function before(value: number | null): string {
  return value === null ? '' : `${format(value)} before`;
}

function format(value: number): string {
  return value.toLocaleString('en');
}

/** A visitor's words must not move the cursor: control characters are shown as blanks. */
function cut(text: string, columns: number): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const characters = [...text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu, ' ')];
  return characters.length > columns ? `${characters.slice(0, columns - 1).join('')}…` : characters.join('');
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of cut(text, 2_000).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
