import type { ReportQuestion } from '../../../core/contract/report.ts';
import { reasonText } from '../reason-texts.ts';
import type { ReportLanguage } from '../report-language.ts';
import { html, type Html } from './html.ts';

/** All that is known of a gap at a glance. */
export function gapDetails(question: ReportQuestion, language: ReportLanguage): Html {
  const { texts, number, languageName } = language;
  const say = texts.common;
  return html`<div><h3>${say.inTheirWords}</h3><ul>${question.wordings.slice(0, 12).map(({ wording, visits }) => html`<li>${texts.quoted(wording)} <span class="quiet">${say.countedVisits(visits)}</span></li>`)}${question.wordings.length > 12 && html`<li class="quiet">${say.more(question.wordings.length - 12)}</li>`}</ul></div>
<div><h3>${say.howItFailed}</h3><ul>${question.kinds.map(({ kind, searches }) => html`<li>${texts.kinds[kind].title} <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>${say.askedOn}</h3><ul>${question.pages.slice(0, 5).map(({ page, searches }) => html`<li><code>${page}</code> <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>${say.inWhichLanguage}</h3><ul>${question.locales.map(({ locale, searches }) => html`<li>${languageName(locale)} <span class="quiet">${number(searches)}</span></li>`)}</ul></div>
<div><h3>${texts.questions.openedInTheEnd}</h3>${question.opened.length === 0 ? html`<p class="quiet">${say.nothing}</p>` : html`<ul>${question.opened.slice(0, 5).map(({ title, searches }) => html`<li>${title} <span class="quiet">${number(searches)}</span></li>`)}</ul>`}</div>
${question.members.length > 1 && html`<div class="drill-wide"><h3>${say.belongTogether}</h3><ul>${question.members.map((member) => html`<li>${memberName(member, language)} <span class="quiet">${number(member.searches)}${member.reason !== undefined && ` · ${reasonText(member, question.members, language)}`}</span></li>`)}</ul></div>`}`;
}

/** A question of a gap, unnamed where too few visits used its words. */
export function memberName({ query }: ReportQuestion['members'][number], { texts }: ReportLanguage): string {
  return query === undefined ? texts.common.tooFew : texts.quoted(query);
}
