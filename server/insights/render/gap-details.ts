import type { ReportQuestion } from '../../../core/contract/report.ts';
import { KIND_TEXTS } from '../kind-texts.ts';
import { reasonText } from '../reason-texts.ts';
import { html, type Html } from './html.ts';
import { counted, languageName, number } from './numbers.ts';

/** All that is known of a gap at a glance. */
export function gapDetails(question: ReportQuestion): Html {
  return html`<div><h3>In their words</h3><ul>${question.wordings.slice(0, 12).map(({ wording, visits }) => html`<li>“${wording}” <span class="quiet">${counted(visits, 'visit')}</span></li>`)}${question.wordings.length > 12 && html`<li class="quiet">${number(question.wordings.length - 12)} more</li>`}</ul></div>
<div><h3>How it failed</h3><ul>${question.kinds.map(({ kind, searches }) => html`<li>${KIND_TEXTS[kind].title} <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>Asked on</h3><ul>${question.pages.slice(0, 5).map(({ page, searches }) => html`<li><code>${page}</code> <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>In which language</h3><ul>${question.locales.map(({ locale, searches }) => html`<li>${languageName(locale)} <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>Opened in the end</h3>${question.opened.length === 0 ? html`<p class="quiet">Nothing.</p>` : html`<ul>${question.opened.slice(0, 5).map(({ title, searches }) => html`<li>${title} <span class="quiet">${number(searches)}</span></li>`)}</ul>`}</div>
${question.members.length > 1 && html`<div class="drill-wide"><h3>Why these belong together</h3><ul>${question.members.map((member) => html`<li>${memberName(member)} <span class="quiet">${number(member.searches)}${member.reason !== undefined && ` · ${reasonText(member, question.members)}`}</span></li>`)}</ul></div>`}`;
}

/** A question of a gap, unnamed where too few visits used its words. */
export function memberName({ query }: ReportQuestion['members'][number]): string {
  return query === undefined ? 'Words of too few visits' : `“${query}”`;
}
