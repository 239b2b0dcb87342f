import type { Report, ReportComment, Trend } from '../../../core/contract/report.ts';
import { KIND_TEXTS } from '../kind-texts.ts';
import { percent } from '../summarise.ts';
import { ago } from './ago.ts';
import { queryList, reasonList } from './articles-section.ts';
import { commentKindText } from './comments-section.ts';
import { staffingText, WEEKDAYS } from './hours-section.ts';
import { money, number, zoneName } from './numbers.ts';
import { peakText } from './peaks-section.ts';
import { asksSeveral, goodText, meanText, RATING_NAMES, satisfactionTables, shiftsText } from './satisfaction-section.ts';

const SHOWN_QUESTIONS = 10;
const SHOWN_OF_KIND = 3;
const SHOWN_ARTICLES = 10;
const SHOWN_SYNONYMS = 10;
const SHOWN_COMMENTS = 8;
const SHOWN_STALE = 5;
const SHOWN_RATED = 8;

/** The report as Markdown: the Monday mail, or an issue in a tracker. What to know comes first, what to look up last. */
export function renderMarkdown(report: Report): string {
  const { headline, selfService, period, cost } = report;
  const filters = Object.values(report.filters).map((filter) => `, ${escape(filter)}`).join('');
  const lines = [
    `# ${escape(report.name ?? 'Hjelp')}: what visitors could not find`,
    '',
    `${period.since} to ${period.until}${filters}`,
    '',
    ...report.summary.flatMap((sentence, index) => [index === 0 ? `**${escape(sentence)}**` : escape(sentence), '']),
  ];
  if (report.peaks.length > 0) lines.push(report.peaks.some(({ isGoingOn }) => isGoingOn) ? '## Something is happening' : '## Sudden questions', '', ...report.peaks.map((peak) => `- “${escape(peak.query)}” ${escape(peakText(peak))}`), '', 'A notice (`notices/*.md`) answers them all at once.', '');
  lines.push(
    '| | now | before |',
    '| --- | ---: | ---: |',
    row('Searches', number(headline.searches.now), before(headline.searches.before)),
    row('Failed', number(headline.failed.now), before(headline.failed.before)),
    row('Asked for a person', number(headline.contacts.now), before(headline.contacts.before)),
    row('Served themselves', rangeText(selfService.now), rangeText(selfService.before)),
    ...(cost === null ? [] : [row('Cost of contacts', money(cost.contacts, escape(cost.currency)), ''), row('Saved by self-service', `${money(cost.saved.from, '')} to ${money(cost.saved.to, escape(cost.currency))}`, '')]),
    '',
  );
  if (report.goals.length > 0) {
    lines.push('## Goals', '', ...report.goals.map(({ title, better, target, now, before: was, isReached }) => `- ${title}: ${now === null ? '–' : percent(now)}${was === null ? '' : ` (${percent(was)} before)`}, goal ${better === 'more' ? 'at least' : 'at most'} ${percent(target)}${now === null ? '' : isReached ? ': reached' : ': not yet'}`), '');
  }
  if (report.questions.length > 0) {
    lines.push('## What to write next', '', `| question | searches | trend | how it failed | then contacted${cost === null ? '' : ` (${escape(cost.currency)})`} | language | gap |`, '| --- | ---: | --- | --- | ---: | --- | --- |');
    for (const question of report.questions.slice(0, SHOWN_QUESTIONS)) {
      lines.push(row(
        escape(question.query), number(question.searches), trendText(question.trend, question.previousSearches),
        [...question.kinds].sort((one, other) => other.searches - one.searches).slice(0, 3).map(({ kind, searches }) => `${KIND_TEXTS[kind].title.toLowerCase()} ${searches}`).join(', '),
        `${question.contacts}${question.cost === null || question.cost === 0 ? '' : ` (${number(Math.round(question.cost))})`}`,
        question.locales.map(({ locale }) => locale).join(', '), question.id,
      ));
    }
    lines.push('', 'Begin an article with `hjelp draft GAP`; `hjelp gaps show GAP` says everything about one.', '');
  }
  if (report.other.searches > 0) lines.push(`${number(report.other.searches)} more failed searches used words that fewer than ${report.reportFromVisits} visits used, or stand further down.`, '');
  if (report.comments.length > 0) {
    lines.push('## In visitors’ own words', '', ...report.comments.slice(0, SHOWN_COMMENTS).map(commentLine), '');
    if (report.comments.length > SHOWN_COMMENTS) lines.push(`${number(report.comments.length - SHOWN_COMMENTS)} more are in the report.`, '');
  }
  lines.push(...satisfactionLines(report));
  if (report.ledger.length > 0) {
    lines.push('## Did the new articles help?', '', '| question | article | state | since | asked | opened it | failed before |', '| --- | --- | --- | --- | ---: | ---: | ---: |');
    for (const { gap, query, title, state, since, searches, opened, before: was } of report.ledger) lines.push(row(escape(query ?? gap), escape(title), state.replace('_', ' '), since, searches, opened, `${was.failed} of ${was.searches}`));
    lines.push('');
  }
  if (report.synonyms.length > 0) {
    lines.push('## Words that may mean the same', '', '| visitors say | and then | and open | language | visits | id |', '| --- | --- | --- | --- | ---: | --- |');
    for (const { id, says, means, title, locale, visits } of report.synonyms.slice(0, SHOWN_SYNONYMS)) lines.push(row(escape(says), escape(means), escape(title), locale, visits, id));
    lines.push('', 'Make one a synonym with `hjelp synonyms accept ID`.', '');
  }
  if (report.latest.length > 0) {
    lines.push('## Just now', '', ...report.latest.map(({ query, locale, kind, at }) => `- “${escape(query)}” (${locale}), ${KIND_TEXTS[kind].title.toLowerCase()}, ${ago(at, report.generatedAt)}`), '');
  }
  if (headline.failed.now > 0) {
    lines.push('## How searches failed', '');
    for (const { kind, searches, questions } of report.kinds.filter((section) => section.searches.now > 0)) {
      lines.push(`- **${KIND_TEXTS[kind].title}: ${number(searches.now)}**${searches.before === null ? '' : ` (${number(searches.before)} before)`}. ${KIND_TEXTS[kind].meaning}${questions.length === 0 ? '' : ` Above all: ${questions.slice(0, SHOWN_OF_KIND).map((question) => `“${escape(question.query)}” (${question.searches})`).join(', ')}.`}`);
    }
    lines.push('');
  }
  const busiest = [...report.hours].sort((one, other) => other.failed - one.failed)[0];
  if (busiest !== undefined && busiest.failed > 0) {
    const until = (busiest.hour + 1) % 24;
    lines.push('## When', '', `Most searches fail on ${WEEKDAYS[busiest.weekday]!}s from ${busiest.hour} to ${until} o’clock, ${zoneName(report.timeZone).replaceAll('_', '\\_')}. ${report.opening === null ? '' : staffingText(report)}`.trimEnd(), '');
  }
  if (report.articles.length > 0) {
    lines.push('## Articles', '', '| article | views | found by | helped | did not | then asked a person |', '| --- | ---: | --- | ---: | --- | ---: |');
    for (const article of report.articles.slice(0, SHOWN_ARTICLES)) lines.push(row(escape(article.title), number(article.views), escape(queryList({ queries: article.queries.slice(0, 2) })), article.up, `${article.down}${article.reasons.length === 0 ? '' : ` (${escape(reasonList(article))})`}`, article.contacts));
    lines.push('');
  }
  if (report.stale.length > 0) lines.push('### Perhaps out of date', '', ...report.stale.slice(0, SHOWN_STALE).map(({ title, updated, views, locale }) => `- ${escape(title)} (${locale}): last changed ${updated}, viewed ${number(views)} times`), '');
  lines.push('---', '', `Days and hours are those of ${zoneName(report.timeZone).replaceAll('_', '\\_')}.${report.reportFromVisits > 1 ? ` Searches in words that fewer than ${report.reportFromVisits} visits used are counted and not shown.` : ''}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

function satisfactionLines(report: Report): string[] {
  const tables = satisfactionTables(report);
  const shifts = shiftsText(report);
  if (tables.length === 0 && shifts === undefined) return [];
  return ['## After the conversation', '', ...tables.flatMap((table) => {
    const hasSeveral = asksSeveral(table);
    const rows = table.rows.slice(0, table.by === 'hour' ? undefined : SHOWN_RATED);
    return [
      ...(table.title === '' ? [] : [`### ${table.title}`, '']),
      row(table.heading.toLowerCase(), ...(hasSeveral ? ['asked'] : []), 'answers', 'good', 'mean'),
      row('---', ...(hasSeveral ? ['---'] : []), '---:', '---:', '---:'),
      ...rows.map((rated) => row(escape(rated.name), ...(hasSeveral ? [RATING_NAMES[rated.kind]] : []), number(rated.answers), goodText(rated), meanText(rated))),
      '',
    ];
  }), ...(shifts === undefined ? [] : [shifts, ''])];
}

function commentLine(comment: ReportComment): string {
  const about = comment.title === undefined ? comment.query === undefined ? '' : `, searched for “${escape(comment.query)}”` : `, ${escape(comment.title)}`;
  return `- “${escape(comment.text)}” (${commentKindText(comment).toLowerCase()}${about}; ${comment.date}, ${comment.locale}, ${escape(comment.page)})`;
}

function before(value: number | null): string {
  return value === null ? '–' : number(value);
}

function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function trendText(trend: Trend, before: number): string {
  return trend === null ? '' : trend === 'new' ? 'new' : `${trend} from ${before}`;
}

export function rangeText(range: Report['selfService']['now']): string {
  return range === null ? '–' : `${percent(range.from)} to ${percent(range.to)}`;
}

/** A visitor's words are text: no markup, no link, no table cell of their own making. */
function escape(text: string): string {
  return text
    .replace(/[\r\n]+/gu, ' ')
    .replace(/&/gu, '&amp;')
    .replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&')
    // Parts of what some readers make a link of by themselves.
    .replace(/:(?=\/\/)/gu, '&#58;')
    .replace(/(?<=\S)@(?=\S)/gu, '&#64;')
    .replace(/(?<=www)\./giu, '&#46;');
}
