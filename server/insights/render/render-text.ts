import type { Report } from '../../../core/contract/report.ts';
import { reportLanguage, type ReportLanguage } from '../report-language.ts';
import { ago } from './ago.ts';
import { commentKindText } from './comments-section.ts';
import { staffingText } from './hours-section.ts';
import { peakText } from './peaks-section.ts';
import { filterTexts, rangeText } from './render-markdown.ts';
import { asksSeveral, goodText, meanText, satisfactionTables, shiftsText } from './satisfaction-section.ts';

export interface TextOptions {
  /** Columns of the terminal. Default 80; never less than 60. */
  readonly width?: number;
  /** Colours and emphasis for a terminal. Default false. */
  readonly colour?: boolean;
}

const SHOWN_QUESTIONS = 20;
const SHOWN_OF_KIND = 5;
/** In how many ways a question failed is told: the commonest, so that there is room for where it was asked. */
const SHOWN_WAYS = 2;
const SHOWN_COMMENTS = 6;
const SHOWN_RATED = 5;
const BLOCKS = ' ▁▂▃▄▅▆▇█';

/** The report for a terminal, in the report's language. */
export function renderText(report: Report, options: TextOptions = {}): string {
  const width = Math.max(60, Math.min(120, options.width ?? 80));
  const paint = (code: number, text: string): string => (options.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const bold = (text: string): string => paint(1, text);
  const dim = (text: string): string => paint(2, text);
  const { headline, period } = report;
  const language = reportLanguage(report.lang);
  const { texts, number, percent, money, dateRange } = language;
  const { common } = texts;
  const lines: string[] = ['', bold(common.titleOf(cut(report.name ?? 'Hjelp', 40))), dim(cut([dateRange(period.since, period.until), ...filterTexts(report, language)].join(' · '), width)), ''];
  for (const sentence of report.summary) lines.push(...wrap(sentence, width));
  lines.push('');
  if (headline.visits.now === 0) {
    lines.push(...wrap(texts.page.empty, width), '');
    return lines.join('\n');
  }

  const was = (value: number | null): string => (value === null ? '' : common.before(number(value)));
  const figures: readonly (readonly [string, string, string])[] = [
    [common.searches, number(headline.searches.now), was(headline.searches.before)],
    [common.failed, number(headline.failed.now), was(headline.failed.before)],
    [common.answered, number(headline.answered.now), was(headline.answered.before)],
    [common.contacted, number(headline.contacts.now), was(headline.contacts.before)],
    [common.selfService, rangeText(report.selfService.now, headline.visits.now, language), report.selfService.before === null ? '' : common.before(rangeText(report.selfService.before, headline.visits.before, language))],
  ];
  const nameColumns = Math.max(...[...figures.map(([name]) => name), texts.days.failedADayShort].map(({ length }) => length)) + 3;
  for (const [name, value, before] of figures) lines.push(`  ${name.padEnd(nameColumns)}${bold(value.padStart(16))}  ${dim(before)}`.trimEnd());
  lines.push(`  ${texts.days.failedADayShort.padEnd(nameColumns)}${spark(report.days.map(({ failed }) => failed), width - nameColumns - 4)}`, '');

  for (const peak of report.peaks) lines.push(paint(33, `  ! ${texts.quoted(cut(peak.query, width - 64))} ${peakText(peak, report)}`));
  if (report.peaks.length > 0) lines.push('');
  for (const { title, better, target, now, isReached } of report.goals) lines.push(`  ${paint(isReached ? 32 : 33, isReached ? '✓' : '✗')} ${title}: ${now === null ? '–' : percent(now)}, ${texts.goals.goal(better, target)}`);
  if (report.goals.length > 0) lines.push('');

  if (report.latest.length > 0) {
    lines.push(bold(texts.latest.title));
    const whens = report.latest.map(({ at }) => ago(at, report.generatedAt, language));
    const whenColumns = Math.max(...whens.map(({ length }) => length));
    for (const [index, { query, locale, kind }] of report.latest.entries()) lines.push(`  ${whens[index]!.padStart(whenColumns)}  ${locale.padEnd(3)} ${cut(query, width - whenColumns - 32)} ${dim(texts.kinds[kind].title.toLowerCase())}`);
    lines.push('');
  }
  if (report.questions.length > 0) {
    const heads = [common.searches, common.visits, texts.questions.trendBefore, common.question].map((head) => head.toLowerCase()) as [string, string, string, string];
    const columns = [Math.max(8, heads[0].length), Math.max(6, heads[1].length), Math.max(8, heads[2].length)] as const;
    lines.push(bold(texts.questions.title), dim(`  ${heads[0].padStart(columns[0])}  ${heads[1].padStart(columns[1])}  ${heads[2].padEnd(columns[2])}  ${heads[3]}`));
    const indent = columns[0] + columns[1] + columns[2] + 8;
    const room = width - indent;
    for (const question of report.questions.slice(0, SHOWN_QUESTIONS)) {
      const trend = question.trend === null ? '' : question.trend === 'new' ? common.newMark.toLowerCase() : `${{ up: '↗', down: '↘', steady: '→' }[question.trend]} ${number(question.previousSearches)}`;
      lines.push(`  ${number(question.searches).padStart(columns[0])}  ${number(question.visits).padStart(columns[1])}  ${trend.padEnd(columns[2])}  ${cut(question.query, room)}`);
      const contacted = question.contacts === 0 ? [] : [`${number(question.contacts)} ${texts.questions.thenContacted.toLowerCase()}${question.cost === null || report.cost === null ? '' : ` (${money(question.cost, report.cost.currency)})`}`];
      lines.push(dim(`${' '.repeat(indent)}${cut([[...question.kinds].sort((one, other) => other.searches - one.searches).slice(0, SHOWN_WAYS).map(({ kind, searches }) => `${texts.kinds[kind].title.toLowerCase()} ${number(searches)}`).join(', '), question.locales.map(({ locale }) => locale).join(', '), ...contacted, ...question.pages.slice(0, 1).map(({ page }) => page)].join(' · '), room)}`));
    }
    lines.push('');
  }
  if (report.other.searches > 0) lines.push(...wrap(texts.questions.other(report.other.searches, report.reportFromVisits), width).map(dim), '');

  if (report.dismissed.gaps > 0) lines.push(dim(texts.questions.dismissed(report.dismissed.gaps, report.dismissed.searches)), '');

  if (report.comments.length > 0) {
    lines.push(bold(texts.comments.title));
    for (const comment of report.comments.slice(0, SHOWN_COMMENTS)) {
      lines.push(...wrap(texts.quoted(comment.text), width - 4).map((line) => `  ${line}`));
      lines.push(dim(`    ${cut([language.shortDate(comment.date), comment.locale, commentKindText(comment, language).toLowerCase(), ...(comment.title === undefined ? [...(comment.query === undefined ? [] : [texts.comments.searchedFor(comment.query)]), comment.page] : [comment.title])].join(' · '), width - 6)}`));
    }
    if (report.comments.length > SHOWN_COMMENTS) lines.push(dim(`  ${texts.comments.moreInJson(report.comments.length - SHOWN_COMMENTS)}`));
    lines.push('');
  }
  lines.push(...satisfactionLines(report, width, language, bold, dim));
  lines.push(bold(texts.kindsSection.title));
  const most = Math.max(1, ...report.kinds.map(({ searches }) => searches.now));
  const kindColumns = Math.max(22, ...report.kinds.map(({ kind }) => texts.kinds[kind].title.length + 1));
  for (const { kind, searches, questions } of report.kinds) {
    const bar = '█'.repeat(Math.round((searches.now / most) * (width - kindColumns - 18)));
    lines.push(`  ${texts.kinds[kind].title.padEnd(kindColumns)}${number(searches.now).padStart(8)}  ${paint(33, bar)}`);
    for (const question of questions.slice(0, SHOWN_OF_KIND)) lines.push(dim(`    ${number(question.searches).padStart(6)}  ${cut(question.query, width - 14)}`));
  }
  lines.push('');
  if (report.synonyms.length > 0) {
    lines.push(bold(texts.synonyms.title));
    for (const { id, says, means, locale, visits } of report.synonyms.slice(0, 10)) lines.push(`  ${number(visits).padStart(7)}  ${locale.padEnd(3)} ${cut(says, 28)} ${dim('→')} ${cut(means, 28)}  ${dim(id)}`);
    lines.push('');
  }
  if (report.ledger.length > 0) {
    lines.push(bold(texts.ledger.title));
    const stateColumns = Math.max(...report.ledger.map(({ state }) => texts.ledger.states[state].length)) + 2;
    for (const { gap, query, title, state, searches, opened } of report.ledger) lines.push(`  ${texts.ledger.states[state].padEnd(stateColumns)}${cut(query ?? gap, 30).padEnd(31)}${dim(`${cut(title, Math.max(10, width - stateColumns - 62))}: ${texts.ledger.openedOf(opened, searches)}`)}`);
    lines.push('');
  }
  if (report.articles.length > 0) {
    const say = texts.articles;
    const heads = [say.views, say.helped, say.didNot, say.thenContacted].map((head) => head.toLowerCase());
    const columns = heads.map(({ length }) => Math.max(7, length));
    lines.push(bold(say.title), dim(`  ${heads.map((head, index) => head.padStart(columns[index]!)).join('  ')}  ${common.article.toLowerCase()}`));
    for (const article of report.articles.slice(0, 10)) {
      lines.push(`  ${[article.views, article.up, article.down, article.contacts].map((value, index) => number(value).padStart(columns[index]!)).join('  ')}  ${cut(article.title, Math.max(16, width - columns.reduce((sum, column) => sum + column + 2, 4)))}`);
    }
    lines.push('');
  }
  if (report.stale.length > 0) {
    lines.push(bold(texts.articles.staleTitle));
    for (const { title, updated, views } of report.stale.slice(0, 5)) lines.push(`  ${number(views).padStart(7)}  ${language.fullDate(updated).padEnd(13)}  ${cut(title, width - 27)}`);
    lines.push('');
  }
  lines.push(dim(common.clocks(common.zone(report.timeZone))), ...(report.opening === null ? [] : wrap(staffingText(report), width).map(dim)), '');
  return lines.join('\n');
}

function satisfactionLines(report: Report, width: number, language: ReportLanguage, bold: (text: string) => string, dim: (text: string) => string): string[] {
  const tables = satisfactionTables(report);
  const shifts = shiftsText(report);
  if (tables.length === 0 && shifts === undefined) return [];
  const say = language.texts.satisfaction;
  const lines = [bold(say.title)];
  if (tables.length > 0) lines.push(dim(`  ${say.answers.toLowerCase().padStart(8)}  ${say.good.toLowerCase().padEnd(16)}  ${say.mean.toLowerCase()}`));
  for (const table of tables) {
    const hasSeveral = asksSeveral(table);
    if (table.title !== '') lines.push(dim(`  ${table.title}`));
    for (const row of table.rows.slice(0, table.by === 'hour' ? undefined : SHOWN_RATED)) lines.push(`  ${language.number(row.answers).padStart(8)}  ${goodText(row, language).padEnd(16)}  ${meanText(row, language).padStart(4)}  ${cut(`${row.name}${hasSeveral ? ` (${say.asked[row.kind]})` : ''}`, width - 36)}`);
  }
  if (shifts !== undefined) lines.push(`  ${shifts}`);
  return [...lines, ''];
}

function spark(values: readonly number[], mostColumns: number): string {
  const shown = values.slice(-mostColumns);
  const most = Math.max(1, ...shown);
  return shown.map((value) => (value === 0 ? '·' : BLOCKS[Math.max(1, Math.round((value / most) * 8))])).join('');
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
