import { html, nothing } from 'lit/html.js';
import { languageName, speaksOther } from '../texts/language-name.ts';
import { fillText } from '../texts/widget-texts.ts';
import { closeIcon, searchIcon } from './icons.ts';
import { homeView } from './home-view.ts';
import { noAnswerForm } from './no-answer-view.ts';
import type { PanelContext, PanelTemplate } from './panel-context.ts';
import { isWeak, resultsView } from './results-view.ts';
import { troubleView } from './trouble-view.ts';

/**
 * The search field, and under it what fits: suggestions before anyone types, answers while they do, and a kind word with
 * a way on when there are none.
 *
 * The answers are a list of links under a search field, not a combobox with a listbox: each answer has a title, a passage
 * and an address of its own (new tab, copy), which options may not have, and screen readers on telephones lose
 * `aria-activedescendant` inside a shadow root. Arrow keys walk the list all the same (docs/decisions).
 */
export function searchView(panel: PanelContext): PanelTemplate {
  const { texts, search, knowledge } = panel;
  return html`
    <form class="ask" part="search" role="search" @submit=${(event: Event) => { event.preventDefault(); panel.submitQuery(); }}>
      <label for="q" part="search-label">${texts.search.label}</label>
      <div class="search-box">
        ${searchIcon}
        ${panel.field}
        ${search.query === '' ? nothing : html`<button type="button" class="icon-button" aria-label=${texts.search.clear} @click=${() => panel.clearQuery()}>${closeIcon}</button>`}
      </div>
    </form>
    ${speaksOther(knowledge.locale, texts.locale) && knowledge.overview ? html`<p class="note" part="other-language">${fillText(texts.search.articlesIn, { language: languageName(knowledge.locale, texts.locale) })}</p>` : nothing}
    ${knowledge.old ? html`<p class="note warning">${texts.trouble.old}</p>` : nothing}
    ${panel.isUnfinished ? nothing : body(panel)}`;
}

function body(panel: PanelContext): PanelTemplate {
  const { knowledge, search, texts } = panel;
  const asked = search.query.trim() !== '' && !(search.isAwaited && !search.answer);
  if (knowledge.problem && (asked || !knowledge.overview)) return troubleView(panel);
  if (!asked && panel.inPage?.mode === 'search') return nothing;
  if (!asked) return knowledge.overview ? homeView(panel) : loadingLines(texts.panel.loading);
  if (!search.answer || (search.answer.isPartial && search.answer.total === 0)) return loadingLines(texts.panel.loading);
  if (search.answer.total === 0) return noAnswerForm(panel, 'none');
  return html`${resultsView(panel)}${isWeak(search) ? noAnswerForm(panel, 'weak') : nothing}`;
}

/** Grey lines where text will be; the word itself is for screen readers and appears only after a moment. */
export const loadingLines = (word: string): PanelTemplate => html`<div class="loading"><span class="late">${word}</span><i></i><i></i><i></i></div>`;
