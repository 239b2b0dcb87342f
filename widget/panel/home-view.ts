import { html, nothing } from 'lit/html.js';
import type { Notice, OverviewArticle } from '../../core/contract/kb-manifest.ts';
import { forwardIcon } from './icons.ts';
import { onPlainClick, type PanelContext, type PanelTemplate } from './panel-context.ts';

/** Before anyone types: what is wrong today, help for this page, and what most people ask. */
export function homeView(panel: PanelContext): PanelTemplate {
  const { texts, suggestions, popular } = panel;
  return html`
    ${noticeList(panel, panel.notices)}
    ${articleList(panel, texts.search.suggestionsTitle, suggestions)}
    ${articleList(panel, texts.search.popularTitle, popular)}`;
}

export function noticeList({ texts }: PanelContext, notices: readonly Notice[]): PanelTemplate {
  if (notices.length === 0) return nothing;
  const names = { info: texts.search.notice, warning: texts.search.warning, critical: texts.search.critical };
  return html`<ul class="notices" part="notices">${notices.map(({ title, text, severity }) => html`
    <li class="note ${severity}" part="notice"><p class="kind">${names[severity]}</p><h2>${title}</h2><p>${text}</p></li>`)}</ul>`;
}

function articleList(panel: PanelContext, title: string, articles: readonly OverviewArticle[]): PanelTemplate {
  if (articles.length === 0) return nothing;
  return html`
    <h2 class="list-title">${title}</h2>
    <ul class="rows">${articles.map((article) => html`
      <li><a class="row" part="suggestion" href=${panel.address(article.path)}
        @click=${onPlainClick(() => panel.openArticle(article.id, { source: 'suggestion' }))}><span>${article.title}</span>${forwardIcon}</a></li>`)}
    </ul>`;
}
