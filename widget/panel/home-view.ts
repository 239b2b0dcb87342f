import { html, nothing } from 'lit/html.js';
import type { Notice } from '../../core/contract/kb-manifest.ts';
import { languageName } from '../texts/language-name.ts';
import { forwardIcon } from './icons.ts';
import type { ListedArticle } from './page-help.ts';
import { onPlainClick, type PanelContext, type PanelTemplate } from './panel-context.ts';

/** Before anyone types: what is wrong today, help for this page, and what most people ask. */
export function homeView(panel: PanelContext): PanelTemplate {
  const { texts, suggestions, popular, recent, isLate } = panel;
  const forPage = articleList(panel, texts.search.suggestionsTitle, suggestions);
  return html`
    ${noticeList(panel, panel.notices)}
    ${isLate ? nothing : forPage}
    ${articleList(panel, texts.search.popularTitle, popular)}
    ${isLate ? forPage : nothing}
    ${articleList(panel, texts.search.recentTitle, recent)}
    ${languageChoice(panel)}`;
}

/** Each language by its own name: who reads none of the others finds theirs. */
function languageChoice({ manifest, knowledge, texts, chooseLanguage }: PanelContext): PanelTemplate {
  const locales = Object.keys(manifest?.locales ?? {});
  if (locales.length < 2) return nothing;
  return html`
    <label class="language" part="language"><span>${texts.panel.language}</span>
      <select @change=${(event: Event) => chooseLanguage((event.target as HTMLSelectElement).value)}>
        ${locales.map((locale) => html`<option value=${locale} lang=${locale} ?selected=${locale === knowledge.locale}>${capital(languageName(locale), locale)}</option>`)}
      </select></label>`;
}

const capital = (name: string, locale: string): string => name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);

export function noticeList({ texts, knowledge }: PanelContext, notices: readonly Notice[]): PanelTemplate {
  if (notices.length === 0) return nothing;
  const names = { info: texts.search.notice, warning: texts.search.warning, critical: texts.search.critical };
  return html`<ul class="notices" part="notices">${notices.map(({ title, text, severity }) => html`
    <li class="note ${severity}" part="notice"><p class="kind">${names[severity]}</p><h2 lang=${knowledge.locale}>${title}</h2><p lang=${knowledge.locale}>${text}</p></li>`)}</ul>`;
}

function articleList(panel: PanelContext, title: string, articles: readonly ListedArticle[]): PanelTemplate {
  if (articles.length === 0) return nothing;
  return html`
    <h2 class="list-title">${title}</h2>
    <ul class="rows" lang=${panel.knowledge.locale}>${articles.map((article) => html`
      <li><a class="row" part="suggestion" href=${panel.address(article.path)}
        @click=${onPlainClick(() => panel.openArticle(article.id, { source: 'suggestion' }))}><span>${article.title}</span>${forwardIcon}</a></li>`)}
    </ul>`;
}
