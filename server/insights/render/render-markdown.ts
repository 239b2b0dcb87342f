import type { Report, Trend } from '../../../core/contract/report.ts';
import { KIND_TEXTS } from '../kind-texts.ts';
import { percent } from '../summarise.ts';
import { ago } from './ago.ts';

const SHOWN_QUESTIONS = 20;
const SHOWN_OF_KIND = 5;
const SHOWN_ARTICLES = 10;
const SHOWN_SYNONYMS = 10;

/** The report as Markdown: the Monday mail, or an issue in a tracker. */
export function renderMarkdown(report: Report): string {
  const { headline, selfService, period } = report;
  const lines = [
    '# What visitors could not find',
    '',
    `${period.since} to ${period.until}${Object.values(report.filters).map((filter) => `, ${escape(filter)}`).join('')}`,
    '',
    ...report.summary.map((sentence) => `- ${escape(sentence)}`),
    '',
    '| | now | before |',
    '| --- | ---: | ---: |',
    row('Searches', headline.searches.now, headline.searches.before ?? '–'),
    row('Failed', headline.failed.now, headline.failed.before ?? '–'),
    row('Answered', headline.answered.now, headline.answered.before ?? '–'),
    row('Asked for a person', headline.contacts.now, headline.contacts.before ?? '–'),
    row('Served themselves', rangeText(selfService.now), rangeText(selfService.before)),
    ...(report.cost === null ? [] : [row('Cost of contacts', `${report.cost.contacts} ${escape(report.cost.currency)}`, ''), row('Saved by self-service', `${report.cost.saved.from} to ${report.cost.saved.to} ${escape(report.cost.currency)}`, '')]),
    '',
  ];
  if (report.peaks.length > 0) {
    lines.push('## Sudden questions', '');
    for (const { query, date, searches, usual } of report.peaks) lines.push(`- ${date}: “${escape(query)}” failed ${searches} times in one day, usually ${usual < 1 ? 'hardly ever' : Math.round(usual)}`);
    lines.push('');
  }
  if (report.goals.length > 0) {
    lines.push('## Goals', '', ...report.goals.map(({ title, name, target, now, isReached }) => `- ${title}: ${now === null ? '–' : percent(now)}, goal ${name === 'selfService' ? 'at least' : 'at most'} ${percent(target)}${now === null ? '' : isReached ? ': reached' : ': not yet'}`), '');
  }
  if (report.latest.length > 0) {
    lines.push('## Just now', '', ...report.latest.map(({ query, locale, kind, at }) => `- “${escape(query)}” (${locale}), ${KIND_TEXTS[kind].title.toLowerCase()}, ${ago(at, report.generatedAt)}`), '');
  }
  if (report.questions.length > 0) {
    lines.push('## Questions without an answer', '', '| question | searches | visits | trend | how it failed | language | pages |', '| --- | ---: | ---: | --- | --- | --- | --- |');
    for (const question of report.questions.slice(0, SHOWN_QUESTIONS)) {
      lines.push(row(
        escape(question.query), question.searches, question.visits, trendText(question.trend, question.previousSearches),
        question.kinds.map(({ kind, searches }) => `${KIND_TEXTS[kind].title.toLowerCase()} ${searches}`).join(', '),
        question.locales.map(({ locale }) => locale).join(', '), question.pages.slice(0, 3).map(({ page }) => escape(page)).join(' '),
      ));
    }
    lines.push('');
  }
  if (report.other.searches > 0) lines.push(`${report.other.searches} more failed searches used words that fewer than ${report.reportFromVisits} visits used, or stand further down.`, '');
  lines.push('## How searches failed', '');
  for (const { kind, searches, questions } of report.kinds) {
    lines.push(`- **${KIND_TEXTS[kind].title}: ${searches.now}**${searches.before === null ? '' : ` (${searches.before} before)`}. ${KIND_TEXTS[kind].meaning}`);
    for (const question of questions.slice(0, SHOWN_OF_KIND)) lines.push(`  - “${escape(question.query)}” (${question.searches})`);
  }
  lines.push('');
  if (report.synonyms.length > 0) {
    lines.push('## Words that may mean the same', '', '| visitors say | and then | and open | language | visits | id |', '| --- | --- | --- | --- | ---: | --- |');
    for (const { id, says, means, title, locale, visits } of report.synonyms.slice(0, SHOWN_SYNONYMS)) lines.push(row(escape(says), escape(means), escape(title), locale, visits, id));
    lines.push('');
  }
  if (report.ledger.length > 0) {
    lines.push('## Did the new articles help?', '', '| question | article | state | since | asked | opened it | failed before |', '| --- | --- | --- | --- | ---: | ---: | ---: |');
    for (const { gap, query, title, state, since, searches, opened, before } of report.ledger) lines.push(row(escape(query ?? gap), escape(title), state.replace('_', ' '), since, searches, opened, before.failed));
    lines.push('');
  }
  if (report.articles.length > 0) {
    lines.push('## Articles', '', '| article | views | from search | helped | did not | then asked a person |', '| --- | ---: | ---: | ---: | ---: | ---: |');
    for (const article of report.articles.slice(0, SHOWN_ARTICLES)) lines.push(row(escape(article.title), article.views, article.fromSearch, article.up, article.down, article.contacts));
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
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
    .replace(/[\\`*_{}[\]<>#!|~]/gu, '\\$&')
    // Parts of what some readers make a link of by themselves.
    .replace(/:(?=\/\/)/gu, '&#58;')
    .replace(/(?<=\S)@(?=\S)/gu, '&#64;')
    .replace(/(?<=www)\./giu, '&#46;');
}
