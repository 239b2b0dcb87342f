import { html, nothing } from 'lit/html.js';
import { pageIcon } from './icons.ts';
import type { PanelContext, PanelTemplate } from './panel-context.ts';
import type { ArticleView } from './panel-state.ts';

/** The search cannot start. The help centre's pages work without it, and a human may be there too. */
export function troubleView(panel: PanelContext): PanelTemplate {
  const { texts } = panel;
  const offline = panel.knowledge.problem?.code === 'offline';
  return html`
    <div class="trouble" part="trouble">
      <h2>${offline ? texts.trouble.offline : texts.trouble.unavailable}</h2>
      <p>${offline ? texts.trouble.offlineHint : texts.trouble.unavailableHint}</p>
      <div class="choices">
        ${offline ? nothing : helpCentreLink(panel, 'button')}
        <button type="button" class="button quiet" @click=${() => panel.retry()}>${texts.trouble.tryAgain}</button>
      </div>
    </div>`;
}

/** The article cannot be shown: it is gone, or did not come. */
export function articleTrouble(panel: PanelContext, view: ArticleView): PanelTemplate {
  const { texts } = panel;
  const gone = view.problem!.code === 'gone';
  return html`
    <div class="trouble" part="trouble">
      <h2 tabindex="-1" class="focus-here">${gone ? texts.trouble.articleMissing : texts.trouble.articleFailed}</h2>
      <div class="choices">
        ${gone ? nothing : html`<button type="button" class="button" @click=${() => panel.retryArticle(view)}>${texts.trouble.tryAgain}</button>`}
        ${helpCentreLink(panel, 'button quiet')}
      </div>
    </div>`;
}

/** A part of the widget itself did not come. Who is offline is not told to load the page anew, which they would lose. */
export function viewTrouble(panel: PanelContext, isOffline: boolean, retry: () => void): PanelTemplate {
  const { texts } = panel;
  return html`
    <div class="trouble" part="trouble">
      <h2 tabindex="-1" class="focus-here">${isOffline ? texts.trouble.offline : texts.trouble.viewFailed}</h2>
      ${isOffline ? html`<p>${texts.trouble.offlineHint}</p>` : nothing}
      <div class="choices">
        <button type="button" class="button" @click=${retry}>${texts.trouble.tryAgain}</button>
        ${isOffline ? nothing : helpCentreLink(panel, 'button quiet')}
      </div>
    </div>`;
}

/** Opens beside the page that the visitor is in the middle of. */
export function helpCentreLink({ helpCentre, texts }: PanelContext, looks: string): PanelTemplate {
  return html`<a class=${looks} part="help-centre-link" href=${helpCentre} target="_blank" rel="noopener">${texts.panel.helpCentre}${pageIcon}<span class="visually-hidden">(${texts.panel.opensInNewTab})</span></a>`;
}
