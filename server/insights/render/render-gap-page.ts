import type { GapReport } from '../../../core/contract/gap-report.ts';
import { reasonText } from '../reason-texts.ts';
import { reportLanguage, type ReportLanguage, type ReportLanguageTag } from '../report-language.ts';
import { gapDayChart } from './charts.ts';
import { commentList } from './comments-section.ts';
import { memberName } from './gap-details.ts';
import { html, type Html } from './html.ts';
import { pageFrame } from './page-frame.ts';
import { queryOf } from './report-address.ts';
import { footText } from './render-page.ts';
import { trendMark } from './trend-mark.ts';

export interface GapPageOptions {
  readonly stylesheet: string;
  /** The language that stands in the address, if one does. */
  readonly chosenLang?: ReportLanguageTag | undefined;
  /** What was just done, or why it could not be. */
  readonly notice?: { readonly text: string; readonly isProblem: boolean };
}

/** `/report/gaps/ID`: one gap, and what can be done about it. */
export function renderGapPage(report: GapReport, { stylesheet, notice, chosenLang }: GapPageOptions): string {
  const { gap } = report;
  const language = reportLanguage(report.lang);
  const { texts, number, dateRange, languageName } = language;
  const { common, gap: say } = texts;
  const query = queryOf(report, { chosenLang });
  return pageFrame(html`<div class="title"><div>
<p class="crumb"><a href="/report?${query}">${say.all}</a></p>
<h1>${gap.query}</h1>
<p class="period"><code>${gap.id}</code> · ${dateRange(report.period.since, report.period.until)}${report.filters.locale && ` · ${languageName(report.filters.locale)}`}${report.sectionTitle !== undefined && ` · ${say.belongsTo(report.sectionTitle)}`}${report.isDismissed && html` · <span class="chip">${say.dismissed}</span>`}</p></div></div>
${notice && html`<p class="notice ${notice.isProblem && 'is-problem'}" role="status">${notice.text}</p>`}
${figures(report, language)}
<section aria-labelledby="gap-write"><h2 id="gap-write">${say.close}</h2>
<p class="hint">${say.closeHint[0]}<code>closes: [${gap.id}]</code>${say.closeHint[1]}</p>
<pre tabindex="0">hjelp draft ${gap.id}</pre>
${ledger(report, language)}</section>
<section aria-labelledby="gap-words"><h2 id="gap-words">${say.wordsAndWhere}</h2><div class="panels">
<div><h3>${common.inTheirWords}</h3><ul>${gap.wordings.slice(0, 25).map(({ wording, visits }) => html`<li><span>${texts.quoted(wording)}</span> <span class="quiet">${common.countedVisits(visits)}</span></li>`)}</ul>${report.reportFromVisits > 1 && html`<p class="quiet small">${say.rareWordings(report.reportFromVisits)}</p>`}</div>
<div><h3>${common.howItFailed}</h3><ul>${gap.kinds.map(({ kind, searches }) => html`<li><span>${texts.kinds[kind].title}</span> <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>${common.askedOn}</h3><ul>${gap.pages.map(({ page, searches }) => html`<li><code>${page}</code> <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>${common.inWhichLanguage}</h3><ul>${gap.locales.map(({ locale, searches }) => html`<li><span>${languageName(locale)}</span> <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>${say.ended}</h3>${report.ended.length === 0 ? html`<p class="quiet">${common.nothing}</p>` : html`<ul>${report.ended.map(({ title, searches, after }) => html`<li><span>${title}${after !== undefined && html` <span class="quiet">${say.after(after)}</span>`}</span> <span class="quiet">${number(searches)}</span></li>`)}</ul>`}</div>
</div></section>
<section aria-labelledby="gap-days"><h2 id="gap-days">${common.dayByDay}</h2>${gapDayChart(gap.days, report.dates, language)}</section>
${near(report, language)}
${report.comments.length > 0 && html`<section aria-labelledby="gap-comments"><h2 id="gap-comments">${say.comments}</h2>${commentList(report.comments, language)}</section>`}
${members(report, query, language)}
${decisions(report, query, language)}`, {
    stylesheet, title: gap.query, siteName: report.name, foot: footText(report), language, chosenLang, addressIn: (lang) => `/report/gaps/${gap.id}?${queryOf(report, { chosenLang }, { lang })}`,
  });
}

function figures({ gap, currency }: GapReport, language: ReportLanguage): Html {
  const { texts, number, money } = language;
  const { common, gap: say } = texts;
  const card = (name: string, value: string | Html, note: string | Html): Html => html`<div class="card"><dt>${name}</dt><dd><span class="value">${value}</span><span class="note">${note}</span></dd></div>`;
  return html`<section aria-labelledby="gap-figures"><h2 id="gap-figures" class="unseen">${common.keyFigures}</h2><dl class="figures">
${card(common.failedSearches, number(gap.searches), gap.trend === null ? '' : html`${common.before(number(gap.previousSearches))} ${trendMark(gap.trend, gap.previousSearches, language)}`)}
${card(common.visits, number(gap.visits), '')}
${card(say.thenContacted, number(gap.contacts), gap.visits === 0 ? '' : say.shareOfVisits(gap.contacts / gap.visits))}
${gap.cost !== null && currency !== null && card(say.cost, money(gap.cost, currency), say.costHint)}
</dl></section>`;
}

function near({ near: found, answerable, gap, lookedAt }: GapReport, { texts: { gap: say } }: ReportLanguage): Html {
  return html`<section aria-labelledby="gap-near"><h2 id="gap-near">${say.near}</h2>
<p class="hint">${answerable === null ? say.noBuild : say.sure(gap.wordings[0]?.wording ?? gap.query, answerable)}</p>
${found.length === 0 ? html`<p class="calm">${lookedAt === 0 ? say.noneNear : say.nothingFound(lookedAt)}</p>` : html`<ol class="near">${found.map((article) => html`<li><h3>${article.path === undefined ? article.title : html`<a href="/${article.path}">${article.title}</a>`}</h3><p class="quiet small"><code>${article.id}</code>${article.rank !== undefined && ` · ${say.rank(article.rank)}`}${article.opened > 0 && ` · ${say.openedTimes(article.opened)}`}</p>
<ul>${article.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
${article.explain.length > 0 && html`<details class="small"><summary>${say.whatMatched}</summary><ul>${article.explain.map((line) => html`<li>${line}</li>`)}</ul></details>`}</li>`)}</ol>`}</section>`;
}

function ledger({ ledger: entries }: GapReport, { texts: { ledger: say } }: ReportLanguage): Html {
  if (entries.length === 0) return html``;
  return html`<ul class="plain">${entries.map(({ title, state, since, searches, opened, before }) => html`<li><span class="chip state-${state}">${say.states[state]}</span> ${title}, ${say.sinceDate(since)}: ${say.became(searches, opened, before.failed, before.searches)}</li>`)}</ul>`;
}

function members({ gap }: GapReport, query: string, language: ReportLanguage): Html {
  const { common, gap: say } = language.texts;
  return html`<section aria-labelledby="gap-members"><h2 id="gap-members">${common.belongTogether}</h2>
${gap.members.length < 2 ? html`<p class="hint">${say.oneQuestion}</p>` : html`<p class="hint">${say.membersHint}</p><ul class="members">${gap.members.map((member) => html`<li><span class="query">${memberName(member, language)}</span> <span class="quiet">${common.countedSearches(member.searches)} · ${member.reason === undefined ? say.namedAfter : reasonText(member, gap.members, language)}</span>
${member.id !== gap.id && html`<form method="post" action="/report/gaps/${gap.id}/split?${query}"><input type="hidden" name="member" value="${member.id}"><button class="button-quiet" aria-label="${say.takeOut}: ${memberName(member, language)}">${say.takeOut}</button></form>`}</li>`)}</ul>`}</section>`;
}

function decisions({ gap, isNamed, isDismissed, others }: GapReport, query: string, { texts: { gap: say }, number }: ReportLanguage): Html {
  return html`<section class="decisions" aria-labelledby="gap-decisions"><h2 id="gap-decisions">${say.decide}</h2>
<p class="hint">${say.decideHint[0]}<code>hjelp gaps</code>${say.decideHint[1]}</p>
<div class="panels">
<form method="post" action="/report/gaps/${gap.id}/rename?${query}"><h3><label for="gap-name">${say.rename}</label></h3><input id="gap-name" name="name" maxlength="200" value="${gap.query}" required><p class="buttons"><button>${say.saveName}</button></p></form>
${isNamed && html`<form method="post" action="/report/gaps/${gap.id}/rename?${query}"><h3>${say.ownWords}</h3><p class="quiet small">${say.ownWordsHint}</p><input type="hidden" name="undo" value="1"><p class="buttons"><button class="button-quiet">${say.removeName}</button></p></form>`}
${others.length > 0 && html`<form method="post" action="/report/gaps/${gap.id}/merge?${query}"><h3><label for="gap-into">${say.sameAs}</label></h3><select id="gap-into" name="into" required><option value="">${say.chooseGap}</option>${others.map((other) => html`<option value="${other.id}">${other.query} (${number(other.searches)})</option>`)}</select><p class="buttons"><button>${say.merge}</button></p></form>`}
<form method="post" action="/report/gaps/${gap.id}/dismiss?${query}"><h3>${isDismissed ? say.isDismissed : say.notForUs}</h3><p class="quiet small">${isDismissed ? say.isDismissedHint : say.dismissHint}</p>${isDismissed && html`<input type="hidden" name="undo" value="1">`}<p class="buttons"><button class="button-quiet">${isDismissed ? say.takeUp : say.dismiss}</button></p></form>
</div></section>`;
}

export interface NoGapPageOptions {
  readonly stylesheet: string;
  readonly siteName: string | undefined;
  readonly near: readonly { readonly id: string; readonly query: string }[];
  readonly lang: ReportLanguageTag;
  readonly chosenLang?: ReportLanguageTag | undefined;
}

/** A gap of which nothing can be shown, said kindly. */
export function renderNoGapPage(id: string, { stylesheet, siteName, near: others, lang, chosenLang }: NoGapPageOptions): string {
  const language = reportLanguage(lang);
  const say = language.texts.gap;
  const query = chosenLang === undefined ? '' : `?lang=${chosenLang}`;
  return pageFrame(html`<section class="empty" aria-labelledby="gap-none"><p class="crumb"><a href="/report${query}">${say.all}</a></p><h1 id="gap-none">${say.noneTitle}</h1>
<p><code>${id}</code>: ${say.none}</p>
${others.length > 0 && html`<p>${say.didYouMean}</p><ul>${others.map((other) => html`<li><a href="/report/gaps/${other.id}${query}">${other.query}</a></li>`)}</ul>`}</section>`, { stylesheet, title: say.noneShort, siteName, foot: say.madeByHjelp, language, chosenLang });
}
