import type { GapReport } from '../../../core/contract/gap-report.ts';
import { KIND_TEXTS } from '../kind-texts.ts';
import { reasonText } from '../reason-texts.ts';
import { percent } from '../summarise.ts';
import { gapDayChart, shortDate } from './charts.ts';
import { commentList } from './comments-section.ts';
import { memberName } from './gap-details.ts';
import { html, type Html } from './html.ts';
import { counted, languageName, money, number } from './numbers.ts';
import { pageFrame } from './page-frame.ts';
import { queryOf } from './report-address.ts';
import { footText } from './render-page.ts';
import { trendMark } from './trend-mark.ts';

export interface GapPageOptions {
  readonly stylesheet: string;
  /** What was just done, or why it could not be. */
  readonly notice?: { readonly text: string; readonly isProblem: boolean };
}

/** `/report/gaps/ID`: one gap, and what can be done about it. */
export function renderGapPage(report: GapReport, { stylesheet, notice }: GapPageOptions): string {
  const { gap } = report;
  return pageFrame(html`<div class="title"><div>
<p class="crumb"><a href="/report?${queryOf(report, {})}">All questions without an answer</a></p>
<h1>${gap.query}</h1>
<p class="period"><code>${gap.id}</code> · ${shortDate(report.period.since)} – ${shortDate(report.period.until)} ${report.period.until.slice(0, 4)}${report.filters.locale && ` · ${languageName(report.filters.locale)}`}${report.sectionTitle !== undefined && ` · belongs to ${report.sectionTitle}`}${report.isDismissed && html` · <span class="chip">dismissed</span>`}</p></div></div>
${notice && html`<p class="notice ${notice.isProblem && 'is-problem'}" role="status">${notice.text}</p>`}
${figures(report)}
<section aria-labelledby="gap-write"><h2 id="gap-write">Close it</h2>
<p class="hint">This writes an article to begin with, in the visitors’ own words, with search tests and <code>closes: [${gap.id}]</code>, by which the report tells whether it worked.</p>
<pre tabindex="0">hjelp draft ${gap.id}</pre>
${ledger(report)}</section>
<section aria-labelledby="gap-words"><h2 id="gap-words">Their words, and where</h2><div class="panels">
<div><h3>In their words</h3><ul>${gap.wordings.slice(0, 25).map(({ wording, visits }) => html`<li><span>“${wording}”</span> <span class="quiet">${counted(visits, 'visit')}</span></li>`)}</ul>${report.reportFromVisits > 1 && html`<p class="quiet small">Wordings of fewer than ${report.reportFromVisits} visits are counted, and not shown.</p>`}</div>
<div><h3>How it failed</h3><ul>${gap.kinds.map(({ kind, searches }) => html`<li><span>${KIND_TEXTS[kind].title}</span> <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>Asked on</h3><ul>${gap.pages.map(({ page, searches }) => html`<li><code>${page}</code> <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>In which language</h3><ul>${gap.locales.map(({ locale, searches }) => html`<li><span>${languageName(locale)}</span> <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>What they opened in the end</h3>${report.ended.length === 0 ? html`<p class="quiet">Nothing.</p>` : html`<ul>${report.ended.map(({ title, searches, after }) => html`<li><span>${title}${after !== undefined && html` <span class="quiet">after “${after}”</span>`}</span> <span class="quiet">${number(searches)}</span></li>`)}</ul>`}</div>
</div></section>
<section aria-labelledby="gap-days"><h2 id="gap-days">Day by day</h2>${gapDayChart(gap.days, report.dates)}</section>
${near(report)}
${report.comments.length > 0 && html`<section aria-labelledby="gap-comments"><h2 id="gap-comments">What they wrote to you</h2>${commentList(report.comments)}</section>`}
${members(report)}
${decisions(report)}`, { stylesheet, title: gap.query, siteName: report.name, foot: footText(report) });
}

function figures({ gap, currency }: GapReport): Html {
  const card = (name: string, value: string | Html, note: string | Html): Html => html`<div class="card"><dt>${name}</dt><dd><span class="value">${value}</span><span class="note">${note}</span></dd></div>`;
  return html`<section aria-labelledby="gap-figures"><h2 id="gap-figures" class="unseen">Key figures</h2><dl class="figures">
${card('Failed searches', number(gap.searches), gap.trend === null ? '' : html`${number(gap.previousSearches)} before ${trendMark(gap.trend, gap.previousSearches)}`)}
${card('Visits', number(gap.visits), '')}
${card('Then asked for a person', number(gap.contacts), gap.visits === 0 ? '' : `${percent(gap.contacts / gap.visits)} of visits`)}
${gap.cost !== null && currency !== null && card('What those cost', money(gap.cost, currency), 'by costPerContact in site.yaml')}
</dl></section>`;
}

function near({ near: found, answerable, gap, lookedAt }: GapReport): Html {
  return html`<section aria-labelledby="gap-near"><h2 id="gap-near">The nearest articles, and why they did not win</h2>
<p class="hint">${answerable === null ? 'No published build is at hand, so this is what visitors were shown.' : `Asked today for “${gap.wordings[0]?.wording ?? gap.query}”, the search is ${percent(answerable)} sure that anything here answers.`}</p>
${found.length === 0 ? html`<p class="calm">${lookedAt === 0 ? 'No article is near.' : `Nothing at all was found in the latest ${counted(lookedAt, 'search', 'searches')}: this is an article to write.`}</p>` : html`<ol class="near">${found.map((article) => html`<li><h3>${article.path === undefined ? article.title : html`<a href="/${article.path}">${article.title}</a>`}</h3><p class="quiet small"><code>${article.id}</code>${article.rank !== undefined && ` · result ${article.rank} today`}${article.opened > 0 && ` · opened ${article.opened === 1 ? 'once' : `${number(article.opened)} times`} in the end`}</p>
<ul>${article.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
${article.explain.length > 0 && html`<details class="small"><summary>What matched</summary><ul>${article.explain.map((line) => html`<li>${line}</li>`)}</ul></details>`}</li>`)}</ol>`}</section>`;
}

function ledger({ ledger: entries }: GapReport): Html {
  if (entries.length === 0) return html``;
  return html`<ul class="plain">${entries.map(({ title, state, since, searches, opened, before }) => html`<li><span class="chip state-${state}">${state.replace('_', ' ')}</span> ${title}, since ${since}: asked ${counted(searches, 'time')}, opened ${number(opened)}; before, ${number(before.failed)} of ${number(before.searches)} failed</li>`)}</ul>`;
}

function members({ gap }: GapReport): Html {
  return html`<section aria-labelledby="gap-members"><h2 id="gap-members">Why these belong together</h2>
${gap.members.length < 2 ? html`<p class="hint">This gap is one question.</p>` : html`<p class="hint">A question that is another matter can be taken out. It stays out, whatever comes later.</p><ul class="members">${gap.members.map((member) => html`<li><span class="query">${memberName(member)}</span> <span class="quiet">${counted(member.searches, 'search', 'searches')} · ${member.reason === undefined ? 'the gap is named after it' : reasonText(member, gap.members)}</span>
${member.id !== gap.id && html`<form method="post" action="/report/gaps/${gap.id}/split"><input type="hidden" name="member" value="${member.id}"><button class="button-quiet" aria-label="Take out ${memberName(member)}">Take out</button></form>`}</li>`)}</ul>`}</section>`;
}

function decisions({ gap, isNamed, isDismissed, others }: GapReport): Html {
  return html`<section class="decisions" aria-labelledby="gap-decisions"><h2 id="gap-decisions">Decide</h2>
<p class="hint">What you decide lasts, and can be undone. The same from the command line: <code>hjelp gaps</code>.</p>
<div class="panels">
<form method="post" action="/report/gaps/${gap.id}/rename"><h3><label for="gap-name">Rename</label></h3><input id="gap-name" name="name" maxlength="200" value="${gap.query}" required><p class="buttons"><button>Save the name</button></p></form>
${isNamed && html`<form method="post" action="/report/gaps/${gap.id}/rename"><h3>Its own words</h3><p class="quiet small">Call it by its commonest wording again.</p><input type="hidden" name="undo" value="1"><p class="buttons"><button class="button-quiet">Remove the name</button></p></form>`}
${others.length > 0 && html`<form method="post" action="/report/gaps/${gap.id}/merge"><h3><label for="gap-into">The same as another</label></h3><select id="gap-into" name="into" required><option value="">Choose a gap</option>${others.map(({ id, query, searches }) => html`<option value="${id}">${query} (${number(searches)})</option>`)}</select><p class="buttons"><button>Merge into it</button></p></form>`}
<form method="post" action="/report/gaps/${gap.id}/dismiss"><h3>${isDismissed ? 'Dismissed' : 'Nothing for us to answer'}</h3><p class="quiet small">${isDismissed ? 'It stands in no list; its searches are counted.' : 'Its searches are still counted; it stands in no list.'}</p>${isDismissed && html`<input type="hidden" name="undo" value="1">`}<p class="buttons"><button class="button-quiet">${isDismissed ? 'Take it up again' : 'Dismiss'}</button></p></form>
</div></section>`;
}

/** A gap of which nothing can be shown, said kindly. */
export function renderNoGapPage(id: string, { stylesheet, siteName, near: others }: { readonly stylesheet: string; readonly siteName: string | undefined; readonly near: readonly { readonly id: string; readonly query: string }[] }): string {
  return pageFrame(html`<section class="empty" aria-labelledby="gap-none"><p class="crumb"><a href="/report">All questions without an answer</a></p><h1 id="gap-none">Nothing to show of this gap</h1>
<p><code>${id}</code>: nobody asked it in vain in this period, or only in words of too few visits.</p>
${others.length > 0 && html`<p>Did you mean one of these?</p><ul>${others.map((other) => html`<li><a href="/report/gaps/${other.id}">${other.query}</a></li>`)}</ul>`}</section>`, { stylesheet, title: 'Nothing to show', siteName, foot: 'Made by Hjelp.' });
}
