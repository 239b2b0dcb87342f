import type { Report, ReportArticle, ReportStaleArticle } from '../../../core/contract/report.ts';
import { voteReasonText } from '../reason-texts.ts';
import { rowBar, shortDate } from './charts.ts';
import { html, type Html } from './html.ts';
import { number } from './numbers.ts';

const SHOWN_ARTICLES = 15;
const SHOWN_STALE = 10;

/** What people read, whether it helped, what led there, and what may be out of date. */
export function articlesSection({ articles, stale }: Report): Html {
  if (articles.length === 0 && stale.length === 0) return html``;
  const most = articles[0]?.views ?? 0;
  return html`<section aria-labelledby="report-articles"><h2 id="report-articles">Articles</h2>
<p class="hint">What people read, which searches led there, whether it helped, and after which articles they asked for a person all the same.</p>
${articles.length > 0 && html`<table class="articles rows"><thead><tr><th scope="col">Article</th><th scope="col" class="n">Views</th><th scope="col" class="n">From search</th><th scope="col" class="n">Read for</th><th scope="col" class="n">Helped</th><th scope="col" class="n">Did not</th><th scope="col" class="n">Then asked a person</th></tr></thead><tbody>
${articles.slice(0, SHOWN_ARTICLES).map((article) => html`<tr><th scope="row">${article.title}${article.title !== article.id && html` <span class="quiet">${article.id}${article.updated !== undefined && ` · updated ${article.updated}`}</span>`}${article.queries.length > 0 && html` <span class="quiet">found by ${queryList(article)}</span>`}</th>
<td class="n" data-name="Views"><span>${number(article.views)}</span>${rowBar(article.views, most)}</td><td class="n" data-name="From search">${number(article.fromSearch)}</td>
<td class="n" data-name="Read for">${article.meanReadMs === 0 ? '–' : `${Math.round(article.meanReadMs / 1000)} s`}</td><td class="n" data-name="Helped">${number(article.up)}</td>
<td class="n" data-name="Did not"><span class="${article.down > article.up && 'bad'}">${number(article.down)}</span>${article.reasons.length > 0 && html`<span class="why">${reasonList(article)}</span>`}</td><td class="n" data-name="Then asked a person">${number(article.contacts)}</td></tr>`)}</tbody></table>`}
${articles.length > SHOWN_ARTICLES && html`<p class="hint">${number(articles.length - SHOWN_ARTICLES)} more articles are in the downloads.</p>`}
${stale.length > 0 && staleTable(stale)}</section>`;
}

function staleTable(stale: readonly ReportStaleArticle[]): Html {
  return html`<h3 class="sub">Perhaps out of date</h3>
<p class="hint">Not changed for more than a year, the most read first.</p>
<table class="rows"><thead><tr><th scope="col">Article</th><th scope="col">Last changed</th><th scope="col" class="n">Views</th><th scope="col" class="n">Did not help</th><th scope="col" class="n">Then asked a person</th></tr></thead><tbody>
${stale.slice(0, SHOWN_STALE).map(({ id, locale, title, updated, views, down, contacts }) => html`<tr><th scope="row">${title} <span class="quiet">${id} · ${locale}</span></th><td data-name="Last changed">${shortDate(updated)} ${updated.slice(0, 4)}</td><td class="n" data-name="Views">${number(views)}</td><td class="n" data-name="Did not help">${number(down)}</td><td class="n" data-name="Then asked a person">${number(contacts)}</td></tr>`)}</tbody></table>
${stale.length > SHOWN_STALE && html`<p class="hint">${number(stale.length - SHOWN_STALE)} more are in the downloads.</p>`}`;
}

/** `“spåra paket” 41, “var är mitt paket” 12`. */
export function queryList({ queries }: Pick<ReportArticle, 'queries'>): string {
  return queries.slice(0, 3).map(({ query, searches }) => `“${query}” ${number(searches)}`).join(', ');
}

/** `wrong 3, unclear 1`. */
export function reasonList({ reasons }: Pick<ReportArticle, 'reasons'>): string {
  return reasons.slice(0, 3).map(({ reason, votes }) => `${voteReasonText(reason).toLowerCase()} ${number(votes)}`).join(', ');
}
