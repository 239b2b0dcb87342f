import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DeskArticle } from '../../../../core/contract/desk-document.ts';
import type { DeskController } from '../desk-controller.ts';
import type { ArticleSearch } from '../desk-state.ts';
import { icons } from './icons.ts';

/** The search above the answer: arrows choose, Enter inserts the link, Shift + Enter the passage too, Escape closes (the combobox pattern of ARIA). */
export function articlesView(desk: DeskController, search: ArticleSearch): TemplateResult {
  const { articles: words } = desk.texts;
  const { articles, chosen, status } = search;
  const locale = desk.state.open?.status === 'ready' ? desk.state.open.conversation.locale : '';
  const isCanned = search.kind === 'canned';
  const title = isCanned ? words.cannedTitle : words.title;
  const note =
    status === 'searching' && articles.length === 0 ? words.searching : status === 'failed' ? words.failed : status === 'ready' && articles.length === 0 && isCanned && search.query.trim() === '' ? words.noCanned : status === 'ready' && articles.length === 0 && search.query.trim() !== '' ? words.none : search.isWeak && articles.length > 0 ? words.weak : '';
  return html`
    <section class="articles" aria-label=${title}>
      <div class="articles-search">
        ${icons.search}
        <label class="visually-hidden" for="article-query">${isCanned ? words.cannedLabel : words.label}</label>
        <input
          id="article-query"
          type="search"
          role="combobox"
          autocomplete="off"
          aria-expanded=${articles.length > 0 ? 'true' : 'false'}
          aria-controls="article-results"
          aria-activedescendant=${articles.length > 0 ? `article-${chosen}` : nothing}
          placeholder=${isCanned ? words.cannedLabel : words.label}
          .value=${live(search.query)}
          @input=${(event: Event) => desk.searchArticles((event.currentTarget as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => onKeyDown(desk, search, event)}
        />
        <button type="button" class="icon-button" aria-label=${words.close} @click=${() => closeArticles(desk)}>${icons.close}</button>
      </div>
      <p class="visually-hidden" role="status">${status === 'ready' ? words.count(articles.length) : ''}</p>
      ${note === '' ? nothing : html`<p class="articles-note muted">${note}</p>`}
      <ul id="article-results" role="listbox" aria-label=${title} class="article-results" lang=${locale}>
        ${articles.map(
          (article, index) => html`
            <li role="option" id="article-${index}" aria-selected=${index === chosen ? 'true' : 'false'} class="article-result" @click=${() => insert(desk, article, false)} @pointermove=${() => index !== chosen && desk.chooseArticle(index)}>
              <span class="article-title">${article.title}</span>
              <span class="article-snippet muted">${article.snippet}</span>
            </li>
          `,
        )}
      </ul>
      ${articles[chosen]
        ? html`<p class="articles-bar">
            <a href=${articles[chosen].url} target="_blank" rel="noopener">${words.open}</a>
            ${isCanned || articles[chosen].snippet === '' ? nothing : html`<button type="button" class="button small" title="Shift + Enter" @click=${() => insert(desk, articles[chosen]!, true)}>${words.insertWithText}</button>`}
            <button type="button" class="button primary small" title="Enter" @click=${() => insert(desk, articles[chosen]!, false)}>${isCanned ? words.insertCanned : words.insert}</button>
          </p>`
        : nothing}
    </section>
  `;
}

function onKeyDown(desk: DeskController, { articles, chosen }: ArticleSearch, event: KeyboardEvent): void {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown') desk.chooseArticle(chosen + 1);
  else if (event.key === 'ArrowUp') desk.chooseArticle(chosen - 1);
  else if (event.key === 'Enter' && articles[chosen]) insert(desk, articles[chosen], event.shiftKey);
  else if (event.key === 'Escape') closeArticles(desk);
  else if (event.key !== 'Enter') return;
  event.preventDefault();
  event.stopPropagation();
}

function insert(desk: DeskController, article: DeskArticle, withPassage: boolean): void {
  const answer = document.querySelector<HTMLTextAreaElement>('#answer');
  desk.insertArticle(article, { start: answer?.selectionStart ?? 0, end: answer?.selectionEnd ?? 0 }, withPassage);
  answer?.focus();
  // The new text is in the field after the next rendering; the agent writes on behind it.
  queueMicrotask(() => queueMicrotask(() => answer?.setSelectionRange(answer.value.length, answer.value.length)));
}

function closeArticles(desk: DeskController): void {
  desk.closeArticles();
  document.querySelector<HTMLTextAreaElement>('#answer')?.focus();
}
