import { html, nothing } from 'lit/html.js';
import { fillText } from '../texts/widget-texts.ts';
import { noticeList } from './home-view.ts';
import type { PanelContext, PanelTemplate } from './panel-context.ts';

/** Nothing found, or nothing good: say so kindly, ask what is missing, and show the way to a human, which over the page is in the panel's last line. */
export function noAnswerForm(panel: PanelContext, kind: 'none' | 'weak'): PanelTemplate {
  const { texts, search } = panel;
  return html`
    ${kind === 'weak' ? nothing : html`
      ${noticeList(panel, panel.notices)}
      <div class="no-answer" part="no-answer">
        <h2>${fillText(texts.search.none, { query: search.query.trim() })}</h2>
        <p class="quiet-text">${texts.search.noneHint}</p>
      </div>`}
    ${search.settled ? html`
      ${panel.listens ? missingForm(panel) : nothing}
      ${panel.hasContact && panel.inPage ? html`
        <div class="card contact-offer"><p>${texts.search.contactHint}</p>
          <button type="button" class="button quiet" part="contact-button" @click=${() => panel.openContact()}>${texts.panel.contact}</button></div>` : nothing}` : nothing}`;
}

function missingForm(panel: PanelContext): PanelTemplate {
  const texts = panel.texts.search;
  if (panel.search.missingSent) return html`<p class="note" part="thanks" tabindex="-1">${texts.missingThanks}</p>`;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    panel.sendMissing(new FormData(event.target as HTMLFormElement).get('comment') as string);
  };
  return html`
    <form class="card missing" part="missing" @submit=${send}>
      <div class="field"><label for="missing">${texts.missingLabel}</label>
        <span class="hint" id="missing-hint">${texts.missingHint}</span>
        <textarea id="missing" name="comment" rows="2" maxlength="2000" aria-describedby="missing-hint"></textarea></div>
      <button class="button quiet">${texts.missingSend}</button>
    </form>`;
}
