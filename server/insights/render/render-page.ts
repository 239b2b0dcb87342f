import { FAILURE_KINDS } from '../../../core/contract/failure-kind.ts';
import type { Figure, Report, ReportKindQuestion, ReportQuestion } from '../../../core/contract/report.ts';
import { KIND_TEXTS } from '../kind-texts.ts';
import { percent } from '../summarise.ts';
import { ago } from './ago.ts';
import { articlesSection } from './articles-section.ts';
import { dayChart, rowBar, shareBar, shortDate, sparkline } from './charts.ts';
import { commentsSection } from './comments-section.ts';
import { gapDetails } from './gap-details.ts';
import { hoursSection } from './hours-section.ts';
import { satisfactionSection } from './satisfaction-section.ts';
import { html, Html } from './html.ts';
import { counted, languageName, money, number, ratio, zoneName } from './numbers.ts';
import { peaksSection } from './peaks-section.ts';
import { pageFrame } from './page-frame.ts';
import { queryOf } from './report-address.ts';
import { trendMark } from './trend-mark.ts';

export interface PageOptions {
  /** Address of the style sheet. Without it the page carries its styles and opens from a file, and has no filters. */
  readonly stylesheet?: string;
}

/** Rows that are shown at once, and with "More"; the files behind "Download" hold all. */
const FIRST_QUESTIONS = 12;
const SHOWN_QUESTIONS = 100;
const SHOWN_OF_KIND = 6;

/** The report as a web page without any script: for `/report`, and as one file to keep or send. */
export function renderReportPage(report: Report, options: PageOptions = {}): string {
  const served = options.stylesheet !== undefined;
  const isEmpty = report.headline.visits.now === 0;
  const hasEver = report.known.sites.length > 0;
  return pageFrame(html`<div class="title">
<div><h1>What visitors could not find</h1>
<p class="period">${shortDate(report.period.since)} – ${shortDate(report.period.until)} ${report.period.until.slice(0, 4)}${report.filters.locale && ` · ${languageName(report.filters.locale)}`}${report.filters.section && ` · ${sectionTitle(report, report.filters.section)}`}${report.filters.kind && ` · ${KIND_TEXTS[report.filters.kind].title}`}${report.filters.site && ` · ${report.filters.site}`}</p></div>
${served && hasEver && downloads(report)}
</div>
${served && hasEver && filters(report)}
${isEmpty ? emptyState(hasEver, served) : filled(report, served)}`, { stylesheet: options.stylesheet, title: 'What visitors could not find', siteName: report.name, foot: footText(report) });
}

/** What every page of the report says of itself. */
export function footText({ generatedAt, timeZone, reportFromVisits }: Pick<Report, 'generatedAt' | 'timeZone' | 'reportFromVisits'>): string {
  return `Days and hours are those of ${zoneName(timeZone)}. Made ${generatedAt.slice(0, 16).replace('T', ' ')} UTC by Hjelp.${reportFromVisits > 1 ? ` Searches in words that fewer than ${reportFromVisits} visits used are counted and not shown.` : ''} Personal data is taken out before anything is kept.`;
}

function filled(report: Report, served: boolean): Html {
  return html`<section aria-labelledby="report-short"><h2 id="report-short" class="unseen">In short</h2>
<div class="lead">${report.summary.map((sentence, index) => html`<p class="${index === 0 ? 'lead-first' : ''}">${sentence}</p>`)}</div></section>
${peaksSection(report, served)}
${figures(report)}
${goals(report)}
${latest(report)}
<section aria-labelledby="report-missing"><h2 id="report-missing">Questions without an answer</h2>
<p class="hint">What people looked for in vain, in their own words, the most frequent first. Open a row for all wordings and what became of them.${report.filters.section !== undefined && ' The figures above are those of all sections.'}</p>
${questionTable(report, served)}</section>
${commentsSection(report)}
<section aria-labelledby="report-kinds"><h2 id="report-kinds">How searches failed</h2>
<p class="hint">Each failed search counts once, under the strongest sign of failure. The strongest signs come first.</p>
${kindList(report, served)}</section>
<section aria-labelledby="report-days"><h2 id="report-days">Day by day</h2>
<p class="legend"><span class="key key-all">Searches</span><span class="key key-failed">of them failed</span></p>
${dayChart(report.days)}
<details class="numbers"><summary>The numbers as a table</summary><div class="scroll" tabindex="0" role="group" aria-label="Searches a day"><table><thead><tr><th scope="col">Day</th><th scope="col" class="n">Searches</th><th scope="col" class="n">Failed</th><th scope="col" class="n">Asked for a person</th></tr></thead><tbody>
${report.days.map((day) => html`<tr><th scope="row">${day.date}</th><td class="n">${number(day.searches)}</td><td class="n">${number(day.failed)}</td><td class="n">${number(day.contacts)}</td></tr>`)}</tbody></table></div></details></section>
${synonyms(report)}
${ledger(report)}
${outcomes(report)}
${hoursSection(report)}
${satisfactionSection(report)}
${articlesSection(report)}`;
}

/** Where whoever has just tried something looks first. */
function latest({ latest: found, generatedAt }: Report): Html {
  if (found.length === 0) return html``;
  return html`<section class="latest" aria-labelledby="report-latest"><h2 id="report-latest">Just now</h2>
<p class="hint">What was asked in vain last, within 24 hours.</p>
<ol>${found.map(({ query, locale, kind, at }) => html`<li><span class="query">${query}</span> <span class="chip chip-${kind}">${KIND_TEXTS[kind].title}</span> <span class="quiet">${locale} · <time datetime="${at}">${ago(at, generatedAt)}</time></span></li>`)}</ol></section>`;
}

function goals({ goals: set }: Report): Html {
  if (set.length === 0) return html``;
  return html`<section aria-labelledby="report-goals"><h2 id="report-goals">Goals</h2><dl class="goals">${set.map(({ title, target, now, before, better, isReached }) => html`<div class="${isReached ? 'is-reached' : ''}"><dt>${title}</dt><dd><b>${now === null ? '–' : percent(now)}</b> <span class="quiet">goal: ${better === 'more' ? 'at least' : 'at most'} ${percent(target)}${before !== null && `, ${percent(before)} before`}</span> <span class="${isReached ? 'good' : 'bad'}">${now === null ? '' : isReached ? 'reached' : 'not yet'}</span>
${now !== null && goalBar(now, target)}</dd></div>`)}</dl></section>`;
}

/** How far a figure is, with the target as a mark. Decoration: the numbers stand above it. */
function goalBar(now: number, target: number): Html {
  const most = Math.max(now, target, 0.01) * 1.25;
  const x = (value: number): number => Math.round((Math.min(value, most) / most) * 1000) / 10;
  return html`<svg class="goal-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="goal-all" width="100" height="8"/><rect class="goal-now" width="${x(now)}" height="8"/><rect class="goal-target" x="${Math.max(0, x(target) - 0.4)}" width="0.8" height="8"/></svg>`;
}

function synonyms({ synonyms: found }: Report): Html {
  if (found.length === 0) return html``;
  const locales = [...new Set(found.map(({ locale }) => locale))];
  return html`<section aria-labelledby="report-synonyms"><h2 id="report-synonyms">Words that may mean the same</h2>
<p class="hint">Asked in vain, asked again in other words, and answered. Make synonyms of the pairs that are, and the first try finds it: <code>hjelp synonyms accept ${found[0]!.id}</code>, or <code>reject</code>.</p>
<table class="rows"><thead><tr><th scope="col">Visitors say</th><th scope="col">and then</th><th scope="col">and open</th><th scope="col">Language</th><th scope="col" class="n">Visits</th></tr></thead><tbody>
${found.map(({ id, says, means, title, locale, visits }) => html`<tr><th scope="row"><span class="query">${says}</span> <code class="quiet">${id}</code></th><td data-name="and then"><span class="query">${means}</span></td><td data-name="and open">${title}</td><td data-name="Language">${locale}</td><td class="n" data-name="Visits">${number(visits)}</td></tr>`)}</tbody></table>
<details class="numbers"><summary>As lines for synonyms.yaml</summary>${locales.map((locale) => html`<h3><code>${locale}/synonyms.yaml</code></h3><pre tabindex="0">two_way:
${found.filter((pair) => pair.locale === locale).map(({ says, means }) => `  - [${yamlText(says)}, ${yamlText(means)}]\n`)}</pre>`)}</details></section>`;
}

/** A visitor's words as one YAML text, whatever stands in them. */
function yamlText(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/iu.test(text) ? text : JSON.stringify(text);
}

function ledger({ ledger: entries }: Report): Html {
  if (entries.length === 0) return html``;
  const states = { closed: 'Closed', still_failing: 'Still failing', reopened: 'Reopened', waiting: 'Nobody asked yet' } as const;
  return html`<section aria-labelledby="report-ledger"><h2 id="report-ledger">Did the new articles help?</h2>
<p class="hint">Gaps that an article is meant to close. One is closed when most of those who ask it open that article, not when the article is published.</p>
<table class="rows"><thead><tr><th scope="col">Question</th><th scope="col">Article</th><th scope="col">State</th><th scope="col">Since</th><th scope="col" class="n">Asked</th><th scope="col" class="n">Opened it</th><th scope="col" class="n">Failed before</th></tr></thead><tbody>
${entries.map(({ gap, query, title, state, since, searches, opened, before }) => html`<tr><th scope="row"><span class="query">${query ?? gap}</span></th><td data-name="Article">${title}</td><td data-name="State"><span class="chip state-${state}">${states[state]}</span></td><td data-name="Since">${shortDate(since)}</td><td class="n" data-name="Asked">${number(searches)}</td><td class="n" data-name="Opened it">${number(opened)}</td><td class="n" data-name="Failed before">${number(before.failed)} of ${number(before.searches)}</td></tr>`)}</tbody></table></section>`;
}

function figures({ headline, selfService, days, cost }: Report): Html {
  const share = (part: Figure): Figure => ({ now: ratio(part.now, headline.searches.now), before: part.before === null || headline.searches.before === null ? null : ratio(part.before, headline.searches.before) });
  const failedShare = share(headline.failed);
  return html`<section aria-labelledby="report-figures"><h2 id="report-figures" class="unseen">Key figures</h2><dl class="figures ${cost !== null && 'figures-even'}">
${card('Searches', number(headline.searches.now), relativeChange(headline.searches), 'neutral', sparkline(days.map(({ searches }) => searches)))}
${card('Failed', number(headline.failed.now), headline.searches.now === 0 ? '' : `${percent(failedShare.now)} of searches${pointsChange(failedShare)}`, tone(failedShare, 'down'), sparkline(days.map(({ failed }) => failed), 'spark-failed'))}
${card('Answered', number(headline.answered.now), headline.searches.now === 0 ? '' : `${percent(ratio(headline.answered.now, headline.searches.now))} of searches`, 'neutral', undefined)}
${card('Served themselves', selfService.now === null ? '–' : `${percent(selfService.now.from).replace(/\s%$/u, '')}–${percent(selfService.now.to)}`, 'of visits: from “this helped” to read and left', 'neutral', undefined)}
${card('Asked for a person', number(headline.contacts.now), relativeChange(headline.contacts), tone(headline.contacts, 'down'), sparkline(days.map(({ contacts }) => contacts), 'spark-failed'))}
${cost !== null && card('Their cost', money(cost.contacts, cost.currency), `self-service saved ${money(cost.saved.from, '')}–${money(cost.saved.to, cost.currency)}`, 'neutral', undefined)}
</dl></section>`;
}

function card(name: string, value: string, note: string, toneName: string, chart: Html | undefined): Html {
  return html`<div class="card"><dt>${name}</dt><dd><span class="value">${value}</span>${chart}<span class="note ${toneName}">${note}</span></dd></div>`;
}

function questionTable(report: Report, served: boolean): Html {
  const shown = report.questions.slice(0, SHOWN_QUESTIONS);
  if (shown.length === 0) return nothingShown(report);
  const first = shown.slice(0, FIRST_QUESTIONS);
  const rest = shown.slice(FIRST_QUESTIONS);
  const most = shown[0]?.searches ?? 0;
  const further = report.questions.length - shown.length;
  return html`<div class="questions"><div class="q-row q-head" aria-hidden="true"><span>Question</span><span class="n">Searches</span><span class="n">Visits</span><span>Day by day</span><span>How it failed</span><span class="n">Then contacted</span></div>
${questionRows(report, first, most, served)}
${rest.length > 0 && html`<details class="rest"><summary>${number(rest.length)} more ${rest.length === 1 ? 'question' : 'questions'}</summary>${questionRows(report, rest, most, served)}</details>`}</div>
${(further > 0 || report.dismissed.gaps > 0 || report.other.searches > 0) && html`<p class="hint">${further > 0 && `${counted(further, 'more question is', 'more questions are')} in the downloads. `}${report.dismissed.gaps > 0 && `${number(report.dismissed.gaps)} dismissed ${report.dismissed.gaps === 1 ? 'gap' : 'gaps'} with ${number(report.dismissed.searches)} ${report.dismissed.searches === 1 ? 'search' : 'searches'} not shown. `}${report.other.searches > 0 && otherText(report)}</p>`}`;
}

/** A list and no table: each row opens to all that is known of its question. */
function questionRows(report: Report, questions: readonly ReportQuestion[], most: number, served: boolean): Html {
  return html`<ol class="q-list">${questions.map((question) => html`<li><details class="q"><summary class="q-row">
<span class="query">${question.query}</span>
<span class="n"><b>${number(question.searches)}</b><span class="label"> ${question.searches === 1 ? 'search' : 'searches'}</span>${rowBar(question.searches, most)}</span>
<span class="n">${number(question.visits)}<span class="label"> ${question.visits === 1 ? 'visit' : 'visits'}</span></span>
<span class="trend-cell">${sparkline(question.days)}${trendMark(question.trend, question.previousSearches)}</span>
<span>${mainKind(question)}</span>
<span class="n q-cost">${question.contacts === 0 ? html`<span class="quiet">–</span>` : html`${number(question.contacts)}<span class="label"> ${question.contacts === 1 ? 'contact' : 'contacts'}</span>${question.cost !== null && report.cost !== null && html`<span class="quiet">${money(question.cost, report.cost.currency)}</span>`}`}</span></summary>
<div class="drill">${gapDetails(question)}
<p class="drill-foot">${served ? html`<a href="/report/gaps/${question.id}?${queryOf(report, {})}">Everything about this gap</a> <span class="quiet">and what to do with it: write, merge, split, rename, dismiss</span>` : html`<span class="quiet">Begin the article with <code>hjelp draft ${question.id}</code></span>`}</p></div></details></li>`)}</ol>`;
}

/** The commonest way, and how many others there were. */
function mainKind({ kinds }: ReportQuestion): Html {
  const main = [...kinds].sort((one, other) => other.searches - one.searches)[0];
  if (main === undefined) return html``;
  return html`<span class="chip chip-${main.kind}">${KIND_TEXTS[main.kind].title}</span>${kinds.length > 1 && html` <span class="more">+${kinds.length - 1}</span>`}`;
}

function kindList(report: Report, served: boolean): Html {
  const most = Math.max(1, ...report.kinds.map(({ searches }) => searches.now));
  const sections = report.kinds.filter(({ kind }) => report.filters.kind === undefined || report.filters.kind === kind);
  return html`<div class="kinds">${sections.map(({ kind, searches, visits, questions }) => {
    const texts = KIND_TEXTS[kind];
    return html`<section class="kind kind-${kind} ${searches.now === 0 && 'kind-none'}" aria-labelledby="report-kind-${kind}"><div class="kind-head"><h3 id="report-kind-${kind}">${texts.title}</h3>
<p class="kind-count"><b>${number(searches.now)}</b> <span class="quiet">${searches.now === 1 ? 'search' : 'searches'}${searches.now > 0 && ` in ${number(visits)} ${visits === 1 ? 'visit' : 'visits'}`}${relativeChange(searches) && ` · ${relativeChange(searches)}`}</span></p>
${rowBar(searches.now, most)}
<p class="hint">${texts.meaning}${searches.now > 0 && ` ${texts.remedy}`}</p></div>
${questions.length > 0 && html`<ol class="kind-questions">${questions.slice(0, SHOWN_OF_KIND).map((question) => kindQuestion(question))}</ol>`}
${searches.now > 0 && questions.length === 0 && html`<p class="quiet">Asked with words that too few visits used to be shown.</p>`}
${questions.length > SHOWN_OF_KIND && served && report.filters.kind === undefined && html`<p><a href="/report?${queryOf(report, { kind })}">Only these</a></p>`}
</section>`;
  })}</div>`;
}

function kindQuestion(question: ReportKindQuestion): Html {
  const where = question.pages[0];
  return html`<li><span class="query">${question.query}</span> <span class="count">${number(question.searches)}</span> ${trendMark(question.trend, question.previousSearches)}
<span class="quiet where">${question.locales.map(({ locale }) => locale).join(', ')}${where && ` · ${where.page}`}${question.pages.length > 1 && ` +${question.pages.length - 1}`}</span></li>`;
}

function outcomes({ outcomes: { confirmed, read, gaveUp, contacted }, headline }: Report): Html {
  const parts = [
    { name: 'Said it helped', value: confirmed, className: 'o-confirmed', note: 'certainly served' },
    { name: 'Read and left', value: read, className: 'o-read', note: 'perhaps served: nobody knows' },
    { name: 'Gave up', value: gaveUp, className: 'o-gave-up', note: 'searched, opened nothing' },
    { name: 'Asked for a person', value: contacted, className: 'o-contacted', note: 'contacted you' },
  ];
  return html`<section aria-labelledby="report-outcomes"><h2 id="report-outcomes">How visits ended</h2>
${shareBar(parts)}
<dl class="outcomes">${parts.map(({ name, value, className, note }) => html`<div><dt><span class="dot ${className}"></span>${name}</dt><dd><b>${percent(ratio(value, headline.visits.now))}</b> <span class="quiet">${counted(value, 'visit')}, ${note}</span></dd></div>`)}</dl></section>`;
}

/** @param filtered Something was recorded at some time: then it is the filters that hide it. */
function emptyState(filtered: boolean, served: boolean): Html {
  return html`<section class="empty" aria-labelledby="report-empty"><h2 id="report-empty">${filtered ? 'Nothing under these filters' : 'Nothing to report yet'}</h2>
<p>${filtered ? 'Nobody searched, read or asked for help in this period under the filters above. Widen them to see more.' : 'As soon as somebody searches in the widget or on the help centre, it shows here within seconds.'}</p>
${!filtered && html`<ol>
<li><b>Try it.</b> ${served ? html`Open the <a href="/">help centre</a>` : 'Open the help centre'}, search for something that is not there, and load this page again.</li>
<li><b>Put the widget on your pages.</b> Three lines of HTML; each page that sends must be allowed with <code>--origin</code> or <code>origins</code> in <code>site.yaml</code>.</li>
<li><b>Come back on Monday.</b> You will see what people looked for in vain, in their own words, and which of it cost you a conversation.</li>
</ol>`}</section>`;
}

function nothingShown(report: Report): Html {
  if (report.other.searches > 0) return html`<p class="calm">${otherText(report)}</p>`;
  return html`<p class="calm">No search has failed${report.filters.kind && ' in this way'} in this period. Good work.</p>`;
}

function otherText({ other, reportFromVisits }: Report): string {
  return `${number(other.searches)} failed ${other.searches === 1 ? 'search was' : 'searches were'} asked in words that fewer than ${reportFromVisits} ${reportFromVisits === 1 ? 'visit' : 'visits'} used, or stand further down: counted above, not shown here.`;
}

function filters(report: Report): Html {
  const { filters: set, known, period } = report;
  const kinds: readonly string[] = FAILURE_KINDS;
  return html`<form class="filters" method="get" action="/report">
<div class="field"><label for="report-since">From</label><input id="report-since" name="since" type="date" value="${period.since}"></div>
<div class="field"><label for="report-until">Until</label><input id="report-until" name="until" type="date" value="${period.until}"></div>
<div class="field"><label for="report-locale">Language</label><select id="report-locale" name="locale">${option('', 'All', set.locale)}${withCurrent(known.locales, set.locale).map((locale) => option(locale, languageName(locale), set.locale))}</select></div>
${(known.sites.length > 1 || set.site !== undefined) && html`<div class="field"><label for="report-site">Site</label><select id="report-site" name="site">${option('', 'All', set.site)}${withCurrent(known.sites, set.site).map((site) => option(site, site, set.site))}</select></div>`}
${(known.sections.length > 1 || set.section !== undefined) && html`<div class="field"><label for="report-section">Section</label><select id="report-section" name="section">${option('', 'All', set.section)}${withCurrent(known.sections.map(({ id }) => id), set.section).map((id) => option(id, sectionTitle(report, id), set.section))}</select></div>`}
<div class="field"><label for="report-kind">How it failed</label><select id="report-kind" name="kind">${option('', 'In any way', set.kind)}${kinds.map((kind) => option(kind, KIND_TEXTS[kind as keyof typeof KIND_TEXTS].title, set.kind))}</select></div>
<button>Show</button>
<p class="quick">${[7, 30, 90].map((days) => html`<a href="/report?${queryOf(report, { days })}"${period.days === days && isUntilNow(report) && new Html(' aria-current="true"')}>${days} days</a>`)}</p>
</form>`;
}

function option(value: string, name: string, current: string | undefined): Html {
  return html`<option value="${value}"${value === (current ?? '') && new Html(' selected')}>${name}</option>`;
}

function downloads(report: Report): Html {
  const query = queryOf(report, {});
  return html`<p class="downloads"><span>Download</span> <a href="/report.csv?${query}" download>CSV</a> <a href="/report.json?${query}">JSON</a> <a href="/report.md?${query}">Markdown</a></p>`;
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

function relativeChange({ now, before }: Figure): string {
  if (before === null) return '';
  if (before === 0) return now === 0 ? 'as before' : 'none before';
  const change = Math.round(((now - before) / before) * 100);
  return change === 0 ? 'as before' : `${change > 0 ? '+' : '−'}${Math.abs(change)} % from ${number(before)}`;
}

function pointsChange({ now, before }: Figure): string {
  if (before === null) return '';
  const points = Math.round((now - before) * 100);
  return points === 0 ? ', as before' : `, ${points > 0 ? '+' : '−'}${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}

function tone({ now, before }: Figure, better: 'down'): string {
  if (before === null || now === before) return 'neutral';
  return (now < before) === (better === 'down') ? 'good' : 'bad';
}
