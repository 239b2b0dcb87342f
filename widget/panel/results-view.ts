import { html, nothing } from 'lit/html.js';
import { ANSWERABLE_THRESHOLD } from '../../core/contract/failure-kind.ts';
import type { SearchHit } from '../../core/search/search-answer.ts';
import { noticeList } from './home-view.ts';
import { markedText } from './marked-text.ts';
import { onPlainClick, type PanelContext, type PanelTemplate } from './panel-context.ts';
import type { SearchState } from './panel-state.ts';

/** Results that probably do not answer. Said only when the visitor has stopped typing. */
export function isWeak(search: SearchState): boolean {
  return search.settled && search.answer !== undefined && !search.answer.isPartial && search.answer.total > 0 && search.answer.answerable < ANSWERABLE_THRESHOLD;
}

/** Of weak results only the nearest: a long list of them buries the way on. */
const MOST_WEAK_RESULTS = 4;

/** What is worth a look; the rest when the visitor asks for it. */
export function shownHits(search: SearchState): readonly SearchHit[] {
  const { hits = [], total = 0 } = search.answer ?? {};
  if (search.showsAll) return hits;
  return hits.slice(0, isWeak(search) ? Math.min(total, MOST_WEAK_RESULTS) : total);
}

/** The answers, best first, each with the passage that answers. */
export function resultsView(panel: PanelContext): PanelTemplate {
  const { search, texts, knowledge } = panel;
  return html`
    ${noticeList(panel, panel.notices)}
    ${isWeak(search) ? html`<div class="note" part="weak"><p><strong>${texts.search.weak}</strong></p><p>${texts.search.weakHint}</p></div>` : nothing}
    <h2 class="visually-hidden">${texts.search.resultsTitle}</h2>
    <ol class="rows results" part="results" lang=${knowledge.locale}>${shownHits(search).map((hit, place) => result(panel, hit, place + 1))}</ol>
    ${search.settled && shownHits(search).length < (search.answer?.hits.length ?? 0) ? html`<button type="button" class="button quiet more-results" part="more-results" @click=${() => panel.showAllResults()}>${texts.search.more}</button>` : nothing}`;
}

function result(panel: PanelContext, hit: SearchHit, rank: number): PanelTemplate {
  const { passage } = hit;
  const jumpTo = passage?.anchor !== undefined && passage.heading !== undefined ? { heading: passage.heading, anchor: passage.anchor } : undefined;
  const open = onPlainClick(() => panel.openArticle(hit.id, { source: 'search', query: panel.search.query, rank, jumpTo, words: markedWords(hit) }));
  return html`
    <li><a class="row result" part="result" data-article=${hit.id} href=${panel.address(hit.path)} @click=${open}>
      <span class="result-title" part="result-title">${markedText(hit.title, hit.titleMarks)}</span>
      ${passage ? html`<span class="passage" part="result-passage">${markedText(passage.text, passage.marks)}</span>` : nothing}
    </a></li>`;
}

/** What the search has marked in a result, as words to mark in the article too. */
export function markedWords({ title, titleMarks, passage }: SearchHit): string[] {
  const words = titleMarks.map(([start, end]) => title.slice(start, end));
  return passage ? [...words, ...passage.marks.map(([start, end]) => passage.text.slice(start, end))] : words;
}
