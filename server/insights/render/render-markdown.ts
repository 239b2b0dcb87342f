import type { Report, ReportComment } from '../../../core/contract/report.ts';
import { reportLanguage, type ReportLanguage } from '../report-language.ts';
import { FEW_VISITS } from '../summarise.ts';
import { ago } from './ago.ts';
import { queryList, reasonList } from './articles-section.ts';
import { commentKindText } from './comments-section.ts';
import { staffingText } from './hours-section.ts';
import { peaksTitle, peakText } from './peaks-section.ts';
import { asksSeveral, goodText, meanText, satisfactionTables, shiftsText } from './satisfaction-section.ts';

const SHOWN_QUESTIONS = 10;
const SHOWN_OF_KIND = 3;
const SHOWN_ARTICLES = 10;
const SHOWN_SYNONYMS = 10;
const SHOWN_COMMENTS = 8;
const SHOWN_STALE = 5;
const SHOWN_RATED = 8;

/** The report as Markdown: the Monday mail, or an issue in a tracker. What to know comes first, what to look up last. It is written in the report's language. */
export function renderMarkdown(report: Report): string {
  const { headline, selfService, period, cost } = report;
  const language = reportLanguage(report.lang);
  const { texts, number, percent, money, dateRange, fullDate, languageName } = language;
  const { common } = texts;
  const before = (value: number | null): string => (value === null ? '–' : number(value));
  const zone = common.zone(report.timeZone).replaceAll('_', '\\_');
  const lines = [
    `# ${escape(common.titleOf(report.name ?? 'Hjelp'))}`,
    '',
    `${dateRange(period.since, period.until)}${filterTexts(report, language).map((filter) => `, ${escape(filter)}`).join('')}`,
    '',
    ...report.summary.flatMap((sentence, index) => [index === 0 ? `**${escape(sentence)}**` : escape(sentence), '']),
  ];
  if (report.peaks.length > 0) lines.push(`## ${peaksTitle(report)}`, '', ...report.peaks.map((peak) => `- ${texts.quoted(escape(peak.query))} ${escape(peakText(peak, report))}`), '', texts.peaks.noticeLine, '');
  lines.push(
    ...table(['', texts.figures.now, texts.figures.before], ['', ':', ':'], [
      [common.searches, number(headline.searches.now), before(headline.searches.before)],
      [common.failed, number(headline.failed.now), before(headline.failed.before)],
      [common.contacted, number(headline.contacts.now), before(headline.contacts.before)],
      [common.selfService, rangeText(selfService.now, headline.visits.now, language), rangeText(selfService.before, headline.visits.before, language)],
      ...(cost === null ? [] : [[texts.figures.costOfContacts, money(cost.contacts, escape(cost.currency)), ''], [texts.figures.savedTitle, common.range(money(cost.saved.from, ''), money(cost.saved.to, escape(cost.currency))), '']]),
    ]),
    '',
  );
  if (report.goals.length > 0) {
    lines.push(`## ${texts.goals.title}`, '', ...report.goals.map(({ title, better, target, now, before: was, isReached }) => `- ${escape(title)}: ${now === null ? '–' : percent(now)}${was === null ? '' : ` (${common.before(percent(was))})`}, ${texts.goals.goal(better, target)}${now === null ? '' : `, ${isReached ? texts.goals.reached : texts.goals.notYet}`}`), '');
  }
  if (report.questions.length > 0) {
    lines.push(
      `## ${texts.questions.nextTitle}`, '',
      ...table(
        [lower(common.question), lower(common.searches), texts.questions.trend, lower(common.howItFailed), `${lower(texts.questions.thenContacted)}${cost === null ? '' : ` (${escape(cost.currency)})`}`, lower(common.language), texts.questions.gap],
        ['', ':', '', '', ':', '', ''],
        report.questions.slice(0, SHOWN_QUESTIONS).map((question) => [
          escape(question.query), number(question.searches), question.trend === null ? '' : common.trendCell(question.trend, question.previousSearches),
          [...question.kinds].sort((one, other) => other.searches - one.searches).slice(0, 3).map(({ kind, searches }) => `${lower(texts.kinds[kind].title)} ${number(searches)}`).join(', '),
          `${number(question.contacts)}${question.cost === null || question.cost === 0 ? '' : ` (${number(Math.round(question.cost))})`}`,
          question.locales.map(({ locale }) => escape(locale)).join(', '), question.id,
        ]),
      ),
      '', texts.questions.beginHint, '',
    );
  }
  if (report.other.searches > 0) lines.push(texts.questions.other(report.other.searches, report.reportFromVisits), '');
  if (report.comments.length > 0) {
    lines.push(`## ${texts.comments.title}`, '', ...report.comments.slice(0, SHOWN_COMMENTS).map((comment) => commentLine(comment, language)), '');
    if (report.comments.length > SHOWN_COMMENTS) lines.push(texts.comments.inReport(report.comments.length - SHOWN_COMMENTS), '');
  }
  lines.push(...satisfactionLines(report, language));
  if (report.ledger.length > 0) {
    const say = texts.ledger;
    lines.push(`## ${say.title}`, '', ...table([common.question, common.article, say.state, say.since, say.asked, say.opened, say.failedBefore].map(lower), ['', '', '', '', ':', ':', ':'], report.ledger.map(({ gap, query, title, state, since, searches, opened, before: was }) => [
      escape(query ?? gap), escape(title), lower(say.states[state]), fullDate(since), number(searches), number(opened), say.ofSearches(was.failed, was.searches),
    ])), '');
  }
  if (report.synonyms.length > 0) {
    const say = texts.synonyms;
    lines.push(`## ${say.title}`, '', ...table([say.says, say.means, say.opens, common.language, common.visits, 'id'].map(lower), ['', '', '', '', ':', ''], report.synonyms.slice(0, SHOWN_SYNONYMS).map(({ id, says, means, title, locale, visits }) => [escape(says), escape(means), escape(title), escape(locale), number(visits), id])), '', say.mailHint, '');
  }
  if (report.latest.length > 0) {
    lines.push(`## ${texts.latest.title}`, '', ...report.latest.map(({ query, locale, kind, at }) => `- ${texts.quoted(escape(query))} (${escape(locale)}), ${lower(texts.kinds[kind].title)}, ${ago(at, report.generatedAt, language)}`), '');
  }
  if (headline.failed.now > 0) {
    lines.push(`## ${texts.kindsSection.title}`, '');
    for (const { kind, searches, questions } of report.kinds.filter((section) => section.searches.now > 0)) {
      const { title, meaning } = texts.kinds[kind];
      lines.push(`- **${title}: ${number(searches.now)}**${searches.before === null ? '' : ` (${common.before(number(searches.before))})`}. ${meaning}${questions.length === 0 ? '' : ` ${texts.kindsSection.aboveAll} ${questions.slice(0, SHOWN_OF_KIND).map((question) => `${texts.quoted(escape(question.query))} (${number(question.searches)})`).join(', ')}.`}`);
    }
    lines.push('');
  }
  const busiest = [...report.hours].sort((one, other) => other.failed - one.failed)[0];
  if (busiest !== undefined && busiest.failed > 0) {
    lines.push(`## ${texts.hours.mailTitle}`, '', `${texts.hours.busiest(language.weekday(busiest.weekday), busiest.hour, (busiest.hour + 1) % 24, zone)} ${report.opening === null ? '' : staffingText(report)}`.trimEnd(), '');
  }
  if (report.articles.length > 0) {
    const say = texts.articles;
    lines.push(`## ${say.title}`, '', ...table([common.article, say.views, say.foundByTitle, say.helped, say.didNot, say.thenContacted].map(lower), ['', ':', '', ':', '', ':'], report.articles.slice(0, SHOWN_ARTICLES).map((article) => [
      escape(article.title), number(article.views), escape(queryList({ queries: article.queries.slice(0, 2) }, language)), number(article.up), `${number(article.down)}${article.reasons.length === 0 ? '' : ` (${escape(reasonList(article, language))})`}`, number(article.contacts),
    ])), '');
  }
  if (report.stale.length > 0) lines.push(`### ${texts.articles.staleTitle}`, '', ...report.stale.slice(0, SHOWN_STALE).map(({ title, updated, views, locale }) => `- ${escape(title)} (${languageName(locale)}): ${texts.articles.staleLine(fullDate(updated), views)}`), '');
  lines.push('---', '', `${common.clocks(zone)}${report.reportFromVisits > 1 ? ` ${common.rareWords(report.reportFromVisits)}` : ''}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

function satisfactionLines(report: Report, language: ReportLanguage): string[] {
  const tables = satisfactionTables(report);
  const shifts = shiftsText(report);
  if (tables.length === 0 && shifts === undefined) return [];
  const say = language.texts.satisfaction;
  return [`## ${say.title}`, '', ...tables.flatMap((asked) => {
    const hasSeveral = asksSeveral(asked);
    return [
      ...(asked.title === '' ? [] : [`### ${asked.title}`, '']),
      ...table([asked.heading, ...(hasSeveral ? [say.askedTitle] : []), say.answers, say.good, say.mean].map(lower), ['', ...(hasSeveral ? [''] : []), ':', ':', ':'], asked.rows.slice(0, asked.by === 'hour' ? undefined : SHOWN_RATED)
        .map((rated) => [escape(rated.name), ...(hasSeveral ? [say.asked[rated.kind]] : []), language.number(rated.answers), goodText(rated, language), meanText(rated, language)])),
      '',
    ];
  }), ...(shifts === undefined ? [] : [shifts, ''])];
}

function commentLine(comment: ReportComment, language: ReportLanguage): string {
  const { texts, fullDate } = language;
  const about = comment.title === undefined ? comment.query === undefined ? '' : `, ${texts.comments.searchedFor(escape(comment.query))}` : `, ${escape(comment.title)}`;
  return `- ${texts.quoted(escape(comment.text))} (${lower(commentKindText(comment, language))}${about}; ${fullDate(comment.date)}, ${escape(comment.locale)}, ${escape(comment.page)})`;
}

/** @param right For each column `:` when its numbers stand to the right. */
function table(heads: readonly string[], right: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(heads).replace('|  |', '| |'), row(right.map((mark) => `---${mark}`)), ...rows.map(row)];
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** What the report was narrowed down to, as people say it. */
export function filterTexts({ filters: { locale, site, kind, section }, known }: Report, { texts, languageName }: ReportLanguage): string[] {
  return [
    ...(locale === undefined ? [] : [languageName(locale)]),
    ...(site === undefined ? [] : [site]),
    ...(kind === undefined ? [] : [texts.kinds[kind].title]),
    ...(section === undefined ? [] : [known.sections.find(({ id }) => id === section)?.title ?? section]),
  ];
}

/** The honest range of visits that served themselves: as shares, or as counts of few visits. */
export function rangeText(range: Report['selfService']['now'], visits: number | null, { texts, percent }: ReportLanguage): string {
  if (range === null || visits === null) return '–';
  if (visits < FEW_VISITS) return texts.common.rangeOf(Math.round(range.from * visits), Math.round(range.to * visits), visits);
  return texts.common.range(percent(range.from), percent(range.to));
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
