import type { Report, ReportArticle } from '../../../core/contract/report.ts';
import { voteReasonText } from '../reason-texts.ts';
import { reportLanguage, type ReportLanguage } from '../report-language.ts';
import { rowBar } from './charts.ts';
import { html, type Html } from './html.ts';

const SHOWN_ARTICLES = 15;
const SHOWN_STALE = 10;

/** What people read, whether it helped, what led there, and what may be out of date. */
export function articlesSection(report: Report): Html {
  const { articles, stale } = report;
  if (articles.length === 0 && stale.length === 0) return html``;
  const language = reportLanguage(report.lang);
  const { texts, number, fullDate } = language;
  const say = texts.articles;
  const most = articles[0]?.views ?? 0;
  return html`<section aria-labelledby="report-articles"><h2 id="report-articles">${say.title}</h2>
<p class="hint">${say.hint}</p>
${articles.length > 0 && html`<table class="articles rows"><thead><tr><th scope="col">${texts.common.article}</th><th scope="col" class="n">${say.views}</th><th scope="col" class="n">${say.fromSearch}</th><th scope="col" class="n">${say.readFor}</th><th scope="col" class="n">${say.helped}</th><th scope="col" class="n">${say.didNot}</th><th scope="col" class="n">${say.thenContacted}</th></tr></thead><tbody>
${articles.slice(0, SHOWN_ARTICLES).map((article) => html`<tr><th scope="row">${article.title}${article.title !== article.id && html` <span class="quiet">${article.id}${article.updated !== undefined && ` · ${say.updated(fullDate(article.updated))}`}</span>`}${article.queries.length > 0 && html` <span class="quiet">${say.foundBy(queryList(article, language))}</span>`}</th>
<td class="n" data-name="${say.views}"><span>${number(article.views)}</span>${rowBar(article.views, most)}</td><td class="n" data-name="${say.fromSearch}">${number(article.fromSearch)}</td>
<td class="n" data-name="${say.readFor}">${article.meanReadMs === 0 ? '–' : `${number(Math.round(article.meanReadMs / 1000))}\u00A0s`}</td><td class="n" data-name="${say.helped}">${number(article.up)}</td>
<td class="n" data-name="${say.didNot}"><span class="${article.down > article.up && 'bad'}">${number(article.down)}</span>${article.reasons.length > 0 && html`<span class="why">${reasonList(article, language)}</span>`}</td><td class="n" data-name="${say.thenContacted}">${number(article.contacts)}</td></tr>`)}</tbody></table>`}
${articles.length > SHOWN_ARTICLES && html`<p class="hint">${say.inDownloads(articles.length - SHOWN_ARTICLES)}</p>`}
${stale.length > 0 && staleTable(report)}</section>`;
}

function staleTable({ stale, lang }: Report): Html {
  const { texts, number, fullDate } = reportLanguage(lang);
  const say = texts.articles;
  return html`<h3 class="sub">${say.staleTitle}</h3>
<p class="hint">${say.staleHint}</p>
<table class="rows"><thead><tr><th scope="col">${texts.common.article}</th><th scope="col">${say.lastChanged}</th><th scope="col" class="n">${say.views}</th><th scope="col" class="n">${say.didNotHelp}</th><th scope="col" class="n">${say.thenContacted}</th></tr></thead><tbody>
${stale.slice(0, SHOWN_STALE).map(({ id, locale, title, updated, views, down, contacts }) => html`<tr><th scope="row">${title} <span class="quiet">${id} · ${locale}</span></th><td data-name="${say.lastChanged}">${fullDate(updated)}</td><td class="n" data-name="${say.views}">${number(views)}</td><td class="n" data-name="${say.didNotHelp}">${number(down)}</td><td class="n" data-name="${say.thenContacted}">${number(contacts)}</td></tr>`)}</tbody></table>
${stale.length > SHOWN_STALE && html`<p class="hint">${say.staleInDownloads(stale.length - SHOWN_STALE)}</p>`}`;
}

/** `“spåra paket” 41, “var är mitt paket” 12`. */
export function queryList({ queries }: Pick<ReportArticle, 'queries'>, { texts, number }: ReportLanguage): string {
  return queries.slice(0, 3).map(({ query, searches }) => `${texts.quoted(query)} ${number(searches)}`).join(', ');
}

/** `wrong 3, unclear 1`. */
export function reasonList({ reasons }: Pick<ReportArticle, 'reasons'>, language: ReportLanguage): string {
  return reasons.slice(0, 3).map(({ reason, votes }) => `${voteReasonText(reason, language).toLowerCase()} ${language.number(votes)}`).join(', ');
}
