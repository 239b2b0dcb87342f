import { FAILURE_KINDS } from '../../../core/contract/failure-kind.ts';
import type { Figure, Report, ReportKindQuestion, ReportQuestion } from '../../../core/contract/report.ts';
import { reportLanguage, type ReportLanguage, type ReportLanguageTag } from '../report-language.ts';
import { FEW_VISITS } from '../summarise.ts';
import { ago } from './ago.ts';
import { articlesSection } from './articles-section.ts';
import { dayChart, rowBar, shareBar, sparkline } from './charts.ts';
import { commentsSection } from './comments-section.ts';
import { gapDetails } from './gap-details.ts';
import { hoursSection } from './hours-section.ts';
import { satisfactionSection } from './satisfaction-section.ts';
import { html, Html } from './html.ts';
import { peaksSection } from './peaks-section.ts';
import { pageFrame } from './page-frame.ts';
import { ratio } from './ratio.ts';
import { rangeText } from './render-markdown.ts';
import { queryOf, type ReportPlace } from './report-address.ts';
import { trendMark } from './trend-mark.ts';

export interface PageOptions {
  /** Address of the style sheet. Without it the page carries its styles and opens from a file, and has no filters. */
  readonly stylesheet?: string;
  /** The language that stands in the address, if one does: the page's links keep it. */
  readonly chosenLang?: ReportLanguageTag;
}

/** Rows that are shown at once, and with "More"; the files behind "Download" hold all. */
const FIRST_QUESTIONS = 12;
const SHOWN_QUESTIONS = 100;
const SHOWN_OF_KIND = 6;

/** The report as a web page without any script: for `/report`, and as one file to keep or send. It is written in the report's language. */
export function renderReportPage(report: Report, { stylesheet, chosenLang }: PageOptions = {}): string {
  const place: ReportPlace = { served: stylesheet !== undefined, chosenLang };
  const language = reportLanguage(report.lang);
  const { texts, dateRange, languageName } = language;
  const isEmpty = report.headline.visits.now === 0;
  const hasEver = report.known.sites.length > 0;
  const isFiltered = hasEver || Object.keys(report.filters).length > 0;
  return pageFrame(html`<div class="title">
<div><h1>${texts.common.title}</h1>
<p class="period">${dateRange(report.period.since, report.period.until)}${report.filters.locale && ` · ${languageName(report.filters.locale)}`}${report.filters.section && ` · ${sectionTitle(report, report.filters.section)}`}${report.filters.kind && ` · ${texts.kinds[report.filters.kind].title}`}${report.filters.site && ` · ${report.filters.site}`}</p></div>
${place.served && hasEver && downloads(report, place)}
</div>
${place.served && hasEver && filters(report, place)}
${isEmpty ? emptyState(isFiltered && hasEver, place, language) : withContents(filled(report, place, language), language)}`, {
    stylesheet, title: texts.common.title, siteName: report.name, foot: footText(report), language, chosenLang, addressIn: (lang) => `/report?${queryOf(report, place, { lang })}`,
  });
}

/** What every page of the report says of itself. */
export function footText({ generatedAt, timeZone, reportFromVisits, lang }: Pick<Report, 'generatedAt' | 'timeZone' | 'reportFromVisits' | 'lang'>): string {
  const { texts, instant } = reportLanguage(lang);
  const say = texts.common;
  return [say.clocks(say.zone(timeZone)), say.made(instant(generatedAt, timeZone)), ...(reportFromVisits > 1 ? [say.rareWords(reportFromVisits)] : []), say.noPersonalData].join(' ');
}

/** Fewer sections than this are seen without a list. */
const FEWEST_CONTENTS = 4;

/** The parts of a long page, to jump to; those whose titles are for the ear alone stand at the top anyway. */
function withContents(page: Html, { texts }: ReportLanguage): Html {
  // Read off the finished page: what is not there today is not in the list.
  const parts = [...page.markup.matchAll(/<h2 id="(report-[\w-]+)">([^<]+)<\/h2>/gu)];
  if (parts.length < FEWEST_CONTENTS) return page;
  return html`<nav class="contents" aria-label="${texts.page.contents}"><ul>${parts.map(([, id, title]) => html`<li><a href="#${id}">${new Html(title!)}</a></li>`)}</ul></nav>
${page}`;
}

function filled(report: Report, place: ReportPlace, language: ReportLanguage): Html {
  const { texts, number, weekdayDate } = language;
  const { common, questions, kindsSection, days } = texts;
  return html`<section aria-labelledby="report-short"><h2 id="report-short" class="unseen">${texts.page.inShort}</h2>
<div class="lead">${report.summary.map((sentence, index) => html`<p class="${index === 0 ? 'lead-first' : ''}">${sentence}</p>`)}</div></section>
${peaksSection(report, place)}
${figures(report, language)}
${goals(report, language)}
${latest(report, language)}
<section aria-labelledby="report-missing"><h2 id="report-missing">${questions.title}</h2>
<p class="hint">${questions.hint}${report.filters.section !== undefined && ` ${questions.sectionHint}`}</p>
${questionTable(report, place, language)}</section>
${commentsSection(report)}
<section aria-labelledby="report-kinds"><h2 id="report-kinds">${kindsSection.title}</h2>
<p class="hint">${kindsSection.hint}</p>
${kindList(report, place, language)}</section>
<section aria-labelledby="report-days"><h2 id="report-days">${common.dayByDay}</h2>
<p class="legend"><span class="key key-all">${common.searches}</span><span class="key key-failed">${days.ofThemFailed}</span></p>
${dayChart(report.days, language)}
<details class="numbers"><summary>${common.asTable}</summary><div class="scroll" tabindex="0" role="group" aria-label="${days.searchesADay}"><table><thead><tr><th scope="col">${common.day}</th><th scope="col" class="n">${common.searches}</th><th scope="col" class="n">${common.failed}</th><th scope="col" class="n">${common.contacted}</th></tr></thead><tbody>
${report.days.map((day) => html`<tr><th scope="row"><time datetime="${day.date}">${weekdayDate(day.date)}</time></th><td class="n">${number(day.searches)}</td><td class="n">${number(day.failed)}</td><td class="n">${number(day.contacts)}</td></tr>`)}</tbody></table></div></details></section>
${synonyms(report, language)}
${ledger(report, language)}
${outcomes(report, language)}
${hoursSection(report)}
${satisfactionSection(report)}
${articlesSection(report)}`;
}

/** Where whoever has just tried something looks first. */
function latest({ latest: found, generatedAt }: Report, language: ReportLanguage): Html {
  if (found.length === 0) return html``;
  const { texts } = language;
  return html`<section class="latest" aria-labelledby="report-latest"><h2 id="report-latest">${texts.latest.title}</h2>
<p class="hint">${texts.latest.hint}</p>
<ol>${found.map(({ query, locale, kind, at }) => html`<li><span class="query">${query}</span> <span class="chip chip-${kind}">${texts.kinds[kind].title}</span> <span class="quiet">${locale} · <time datetime="${at}">${ago(at, generatedAt, language)}</time></span></li>`)}</ol></section>`;
}

function goals({ goals: set }: Report, { texts, percent }: ReportLanguage): Html {
  if (set.length === 0) return html``;
  const say = texts.goals;
  return html`<section aria-labelledby="report-goals"><h2 id="report-goals">${say.title}</h2><dl class="goals">${set.map(({ title, target, now, before, better, isReached }) => html`<div class="${isReached ? 'is-reached' : ''}"><dt>${title}</dt><dd><b>${now === null ? '–' : percent(now)}</b> <span class="quiet">${say.goal(better, target)}${before !== null && `, ${texts.common.before(percent(before))}`}</span> <span class="${isReached ? 'good' : 'bad'}">${now === null ? '' : isReached ? say.reached : say.notYet}</span>
${now !== null && html`${goalBar(now, target)}<span class="goal-scale quiet" aria-hidden="true"><span>${percent(0)}</span><span>${percent(goalScale(now, target))}</span></span>`}</dd></div>`)}</dl></section>`;
}

/** Where the bar of a goal ends: the next round share beyond the figure and its target. */
function goalScale(now: number, target: number): number {
  return Math.min(1, Math.ceil(Math.max(now, target, 0.01) * 1.1 * 10) / 10);
}

/** How far a figure is, with the target as a mark. Decoration: the numbers stand above it. */
function goalBar(now: number, target: number): Html {
  const most = goalScale(now, target);
  const x = (value: number): number => Math.round((Math.min(value, most) / most) * 1000) / 10;
  return html`<svg class="goal-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="goal-all" width="100" height="8"/><rect class="goal-now" width="${x(now)}" height="8"/><rect class="goal-target" x="${Math.max(0, x(target) - 0.4)}" width="0.8" height="8"/></svg>`;
}

function synonyms({ synonyms: found }: Report, { texts, number, languageName }: ReportLanguage): Html {
  if (found.length === 0) return html``;
  const say = texts.synonyms;
  const locales = [...new Set(found.map(({ locale }) => locale))];
  return html`<section aria-labelledby="report-synonyms"><h2 id="report-synonyms">${say.title}</h2>
<p class="hint">${say.hint[0]}<code>hjelp synonyms accept ${found[0]!.id}</code>${say.hint[1]}<code>reject</code>${say.hint[2]}</p>
<table class="rows"><thead><tr><th scope="col">${say.says}</th><th scope="col">${say.means}</th><th scope="col">${say.opens}</th><th scope="col">${texts.common.language}</th><th scope="col" class="n">${texts.common.visits}</th></tr></thead><tbody>
${found.map(({ id, says, means, title, locale, visits }) => html`<tr><th scope="row"><span class="query">${says}</span> <code class="quiet">${id}</code></th><td data-name="${say.means}"><span class="query">${means}</span></td><td data-name="${say.opens}">${title}</td><td data-name="${texts.common.language}">${languageName(locale)}</td><td class="n" data-name="${texts.common.visits}">${number(visits)}</td></tr>`)}</tbody></table>
<details class="numbers"><summary>${say.asLines}</summary>${locales.map((locale) => html`<h3><code>${locale}/synonyms.yaml</code></h3><pre tabindex="0">two_way:
${found.filter((pair) => pair.locale === locale).map(({ says, means }) => `  - [${yamlText(says)}, ${yamlText(means)}]\n`)}</pre>`)}</details></section>`;
}

/** A visitor's words as one YAML text, whatever stands in them. */
function yamlText(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/iu.test(text) ? text : JSON.stringify(text);
}

function ledger({ ledger: entries }: Report, { texts, number, shortDate }: ReportLanguage): Html {
  if (entries.length === 0) return html``;
  const say = texts.ledger;
  return html`<section aria-labelledby="report-ledger"><h2 id="report-ledger">${say.title}</h2>
<p class="hint">${say.hint}</p>
<table class="rows"><thead><tr><th scope="col">${texts.common.question}</th><th scope="col">${texts.common.article}</th><th scope="col">${say.state}</th><th scope="col">${say.since}</th><th scope="col" class="n">${say.asked}</th><th scope="col" class="n">${say.opened}</th><th scope="col" class="n">${say.failedBefore}</th></tr></thead><tbody>
${entries.map(({ gap, query, title, state, since, searches, opened, before }) => html`<tr><th scope="row"><span class="query">${query ?? gap}</span></th><td data-name="${texts.common.article}">${title}</td><td data-name="${say.state}"><span class="chip state-${state}">${say.states[state]}</span></td><td data-name="${say.since}">${shortDate(since)}</td><td class="n" data-name="${say.asked}">${number(searches)}</td><td class="n" data-name="${say.opened}">${number(opened)}</td><td class="n" data-name="${say.failedBefore}">${say.ofSearches(before.failed, before.searches)}</td></tr>`)}</tbody></table></section>`;
}

function figures({ headline, selfService, days, cost }: Report, language: ReportLanguage): Html {
  const { texts, number, percent, money } = language;
  const { common, figures: say } = texts;
  const share = (part: Figure): Figure => ({ now: ratio(part.now, headline.searches.now), before: part.before === null || headline.searches.before === null ? null : ratio(part.before, headline.searches.before) });
  const failedShare = share(headline.failed);
  const isFew = headline.visits.now < FEW_VISITS;
  return html`<section aria-labelledby="report-figures"><h2 id="report-figures" class="unseen">${common.keyFigures}</h2><dl class="figures ${cost !== null && 'figures-even'}">
${card(common.searches, number(headline.searches.now), relativeChange(headline.searches, language), 'neutral', sparkline(days.map(({ searches }) => searches)))}
${card(common.failed, number(headline.failed.now), headline.searches.now === 0 ? '' : `${say.shareOfSearches(failedShare.now)}${pointsChange(failedShare, language)}`, tone(failedShare, 'down'), sparkline(days.map(({ failed }) => failed), 'spark-failed'))}
${card(common.answered, number(headline.answered.now), headline.searches.now === 0 ? '' : say.shareOfSearches(ratio(headline.answered.now, headline.searches.now)), 'neutral', undefined)}
${isFew && selfService.now !== null
    ? card(common.selfService, rangeText(selfService.now, headline.visits.now, language), say.selfServiceNoteOfFew, 'neutral', undefined)
    : card(common.selfService, selfService.now === null ? '–' : `${percent(selfService.now.from).replace(/\s%$/u, '')}–${percent(selfService.now.to)}`, say.selfServiceNote, 'neutral', undefined)}
${card(common.contacted, number(headline.contacts.now), relativeChange(headline.contacts, language), tone(headline.contacts, 'down'), sparkline(days.map(({ contacts }) => contacts), 'spark-failed'))}
${cost !== null && card(say.cost, money(cost.contacts, cost.currency), say.saved(money(cost.saved.from, ''), money(cost.saved.to, cost.currency)), 'neutral', undefined)}
</dl></section>`;
}

function card(name: string, value: string, note: string, toneName: string, chart: Html | undefined): Html {
  return html`<div class="card"><dt>${name}</dt><dd><span class="value">${value}</span>${chart}<span class="note ${toneName}">${note}</span></dd></div>`;
}

function questionTable(report: Report, place: ReportPlace, language: ReportLanguage): Html {
  const { common, questions: say } = language.texts;
  const shown = report.questions.slice(0, SHOWN_QUESTIONS);
  if (shown.length === 0) return nothingShown(report, language);
  const first = shown.slice(0, FIRST_QUESTIONS);
  const rest = shown.slice(FIRST_QUESTIONS);
  const most = shown[0]?.searches ?? 0;
  const further = report.questions.length - shown.length;
  const remarks = [
    ...(further > 0 ? [say.inDownloads(further)] : []),
    ...(report.dismissed.gaps > 0 ? [say.dismissed(report.dismissed.gaps, report.dismissed.searches)] : []),
    ...(report.other.searches > 0 ? [say.other(report.other.searches, report.reportFromVisits)] : []),
  ];
  return html`<div class="questions"><div class="q-row q-head" aria-hidden="true"><span>${common.question}</span><span class="n">${common.searches}</span><span class="n">${common.visits}</span><span>${common.dayByDay}</span><span>${common.howItFailed}</span><span class="n">${say.thenContacted}</span></div>
${questionRows(report, first, most, place, language)}
${rest.length > 0 && html`<details class="rest"><summary>${say.moreQuestions(rest.length)}</summary>${questionRows(report, rest, most, place, language)}</details>`}</div>
${remarks.length > 0 && html`<p class="hint">${remarks.join(' ')}</p>`}`;
}

/** A list and no table: each row opens to all that is known of its question. */
function questionRows(report: Report, questions: readonly ReportQuestion[], most: number, place: ReportPlace, language: ReportLanguage): Html {
  const { texts, number, money } = language;
  const { common, questions: say } = texts;
  return html`<ol class="q-list">${questions.map((question) => html`<li><details class="q"><summary class="q-row">
<span class="query">${question.query}</span>
<span class="n"><b>${number(question.searches)}</b><span class="label"> ${common.searchWord(question.searches)}</span>${rowBar(question.searches, most)}</span>
<span class="n">${number(question.visits)}<span class="label"> ${common.visitWord(question.visits)}</span></span>
<span class="trend-cell">${sparkline(question.days)}${trendMark(question.trend, question.previousSearches, language)}</span>
<span>${mainKind(question, language)}</span>
<span class="n q-cost">${question.contacts === 0 ? html`<span class="quiet">–</span>` : html`${number(question.contacts)}<span class="label"> ${common.contactWord(question.contacts)}</span>${question.cost !== null && report.cost !== null && html`<span class="quiet">${money(question.cost, report.cost.currency)}</span>`}`}</span></summary>
<div class="drill">${gapDetails(question, language)}
<p class="drill-foot">${place.served ? html`<a href="/report/gaps/${question.id}?${queryOf(report, place)}">${say.everything}</a> <span class="quiet">${say.whatToDo}</span>` : html`<span class="quiet">${say.begin} <code>hjelp draft ${question.id}</code></span>`}</p></div></details></li>`)}</ol>`;
}

/** The commonest way, and how many others there were. */
function mainKind({ kinds }: ReportQuestion, { texts }: ReportLanguage): Html {
  const main = [...kinds].sort((one, other) => other.searches - one.searches)[0];
  if (main === undefined) return html``;
  return html`<span class="chip chip-${main.kind}">${texts.kinds[main.kind].title}</span>${kinds.length > 1 && html` <span class="more">+${kinds.length - 1}</span>`}`;
}

function kindList(report: Report, place: ReportPlace, language: ReportLanguage): Html {
  const { texts, number } = language;
  const { common, kindsSection: say } = texts;
  const most = Math.max(1, ...report.kinds.map(({ searches }) => searches.now));
  const sections = report.kinds.filter(({ kind }) => report.filters.kind === undefined || report.filters.kind === kind);
  return html`<div class="kinds">${sections.map(({ kind, searches, visits, questions }) => {
    const { title, meaning, remedy } = texts.kinds[kind];
    const change = relativeChange(searches, language);
    return html`<section class="kind kind-${kind} ${searches.now === 0 && 'kind-none'}" aria-labelledby="report-kind-${kind}"><div class="kind-head"><h3 id="report-kind-${kind}">${title}</h3>
<p class="kind-count"><b>${number(searches.now)}</b> <span class="quiet">${common.searchWord(searches.now)}${searches.now > 0 && ` ${say.inVisits(visits)}`}${change && ` · ${change}`}</span></p>
${rowBar(searches.now, most)}
<p class="hint">${meaning}${searches.now > 0 && ` ${remedy}`}</p></div>
${questions.length > 0 && html`<ol class="kind-questions">${questions.slice(0, SHOWN_OF_KIND).map((question) => kindQuestion(question, language))}</ol>`}
${searches.now > 0 && questions.length === 0 && html`<p class="quiet">${say.tooFew}</p>`}
${questions.length > SHOWN_OF_KIND && place.served && report.filters.kind === undefined && html`<p><a href="/report?${queryOf(report, place, { kind })}">${say.onlyThese}</a></p>`}
</section>`;
  })}</div>`;
}

function kindQuestion(question: ReportKindQuestion, language: ReportLanguage): Html {
  const where = question.pages[0];
  return html`<li><span class="query">${question.query}</span> <span class="count">${language.number(question.searches)}</span> ${trendMark(question.trend, question.previousSearches, language)}
<span class="quiet where">${question.locales.map(({ locale }) => locale).join(', ')}${where && ` · ${where.page}`}${question.pages.length > 1 && ` +${question.pages.length - 1}`}</span></li>`;
}

function outcomes({ outcomes: { confirmed, read, gaveUp, contacted }, headline }: Report, { texts, percent, number }: ReportLanguage): Html {
  const say = texts.outcomes;
  const isFew = headline.visits.now < FEW_VISITS;
  const parts = [
    { name: say.confirmed[0], value: confirmed, className: 'o-confirmed', note: say.confirmed[1] },
    { name: say.read[0], value: read, className: 'o-read', note: say.read[1] },
    { name: say.gaveUp[0], value: gaveUp, className: 'o-gave-up', note: say.gaveUp[1] },
    { name: say.contacted[0], value: contacted, className: 'o-contacted', note: say.contacted[1] },
  ];
  return html`<section aria-labelledby="report-outcomes"><h2 id="report-outcomes">${say.title}</h2>
${isFew && html`<p class="hint">${say.few(headline.visits.now)}</p>`}
${shareBar(parts)}
<dl class="outcomes">${parts.map(({ name, value, className, note }) => html`<div><dt><span class="dot ${className}"></span>${name}</dt><dd><b>${isFew ? number(value) : percent(ratio(value, headline.visits.now))}</b> <span class="quiet">${isFew ? note : `${texts.common.countedVisits(value)}, ${note}`}</span></dd></div>`)}</dl></section>`;
}

/** @param filtered Something was recorded at some time: then it is the filters that hide it. */
function emptyState(filtered: boolean, { served }: ReportPlace, { texts }: ReportLanguage): Html {
  const say = texts.page;
  return html`<section class="empty" aria-labelledby="report-empty"><h2 id="report-empty">${filtered ? say.filteredTitle : say.emptyTitle}</h2>
<p>${filtered ? say.filtered : say.empty}</p>
${!filtered && html`<ol>
<li><b>${say.tryItTitle}</b> ${say.tryIt[0]}${served ? html`<a href="/">${say.helpCentre}</a>` : say.helpCentre}${say.tryIt[1]}</li>
<li><b>${say.putItTitle}</b> ${say.putIt[0]}<code>--origin</code>${say.putIt[1]}<code>origins</code>${say.putIt[2]}<code>site.yaml</code>${say.putIt[3]}</li>
<li><b>${say.comeBackTitle}</b> ${say.comeBack}</li>
</ol>`}</section>`;
}

function nothingShown({ other, reportFromVisits, filters: { kind } }: Report, { texts: { questions: say } }: ReportLanguage): Html {
  if (other.searches > 0) return html`<p class="calm">${say.other(other.searches, reportFromVisits)}</p>`;
  return html`<p class="calm">${kind === undefined ? say.none : say.noneOfKind}</p>`;
}

function filters(report: Report, place: ReportPlace): Html {
  const { filters: set, known, period } = report;
  const { texts, languageName } = reportLanguage(report.lang);
  const say = texts.filters;
  return html`<form class="filters" method="get" action="/report">
<div class="field"><label for="report-since">${say.from}</label><input id="report-since" name="since" type="date" value="${period.since}"></div>
<div class="field"><label for="report-until">${say.until}</label><input id="report-until" name="until" type="date" value="${period.until}"></div>
<div class="field"><label for="report-locale">${texts.common.language}</label><select id="report-locale" name="locale">${option('', say.all, set.locale)}${withCurrent(known.locales, set.locale).map((locale) => option(locale, languageName(locale), set.locale))}</select></div>
${(known.sites.length > 1 || set.site !== undefined) && html`<div class="field"><label for="report-site">${say.site}</label><select id="report-site" name="site">${option('', say.all, set.site)}${withCurrent(known.sites, set.site).map((site) => option(site, site, set.site))}</select></div>`}
${(known.sections.length > 1 || set.section !== undefined) && html`<div class="field"><label for="report-section">${say.section}</label><select id="report-section" name="section">${option('', say.all, set.section)}${withCurrent(known.sections.map(({ id }) => id), set.section).map((id) => option(id, sectionTitle(report, id), set.section))}</select></div>`}
<div class="field"><label for="report-kind">${texts.common.howItFailed}</label><select id="report-kind" name="kind">${option('', say.anyWay, set.kind)}${FAILURE_KINDS.map((kind) => option(kind, texts.kinds[kind].title, set.kind))}</select></div>
${place.chosenLang !== undefined && html`<input type="hidden" name="lang" value="${place.chosenLang}">`}
<button>${say.show}</button>
<p class="quick">${[7, 30, 90].map((days) => html`<a href="/report?${queryOf(report, place, { days })}"${period.days === days && isUntilNow(report) && new Html(' aria-current="true"')}>${say.days(days)}</a>`)}</p>
</form>`;
}

function option(value: string, name: string, current: string | undefined): Html {
  return html`<option value="${value}"${value === (current ?? '') && new Html(' selected')}>${name}</option>`;
}

function downloads(report: Report, place: ReportPlace): Html {
  const query = queryOf(report, place);
  // What is sent on is in the language of whoever sends it; field names are the same in all.
  const written = queryOf(report, place, { lang: report.lang });
  return html`<p class="downloads"><span>${reportLanguage(report.lang).texts.page.download}</span> <a href="/report.csv?${query}" download>CSV</a> <a href="/report.json?${query}">JSON</a> <a href="/report.md?${written}">Markdown</a></p>`;
}

/** The period ends today, by the site's clocks: on that day what is newest lies. */
function isUntilNow({ period, generatedAt, timeZone }: Report): boolean {
  return period.until === new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(generatedAt));
}

function sectionTitle({ known }: Report, section: string): string {
  return known.sections.find(({ id }) => id === section)?.title ?? section;
}

function withCurrent(values: readonly string[], current: string | undefined): readonly string[] {
  return current === undefined || values.includes(current) ? values : [...values, current];
}

function relativeChange({ now, before }: Figure, { texts: { figures: say }, number }: ReportLanguage): string {
  if (before === null) return '';
  if (before === 0) return now === 0 ? say.asBefore : say.noneBefore;
  const change = Math.round(((now - before) / before) * 100);
  return change === 0 ? say.asBefore : say.changeFrom(`${change > 0 ? '+' : '−'}${number(Math.abs(change))}\u00A0%`, before);
}

function pointsChange({ now, before }: Figure, { texts: { figures: say }, number }: ReportLanguage): string {
  if (before === null) return '';
  const points = Math.round((now - before) * 100);
  return points === 0 ? `, ${say.asBefore}` : `, ${say.points(`${points > 0 ? '+' : '−'}${number(Math.abs(points))}`, Math.abs(points))}`;
}

function tone({ now, before }: Figure, better: 'down'): string {
  if (before === null || now === before) return 'neutral';
  return (now < before) === (better === 'down') ? 'good' : 'bad';
}
