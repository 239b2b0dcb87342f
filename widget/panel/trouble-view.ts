import { html, nothing } from 'lit/html.js';
import { pageIcon } from './icons.ts';
import type { PanelContext, PanelTemplate } from './panel-context.ts';

/** The search cannot start. The help centre's pages work without it, and a human may be there too. */
export function troubleView(panel: PanelContext): PanelTemplate {
  const { texts } = panel;
  const offline = panel.knowledge.problem?.code === 'offline';
  return html`
    <div class="trouble" part="trouble">
      <h2>${offline ? texts.trouble.offline : texts.trouble.unavailable}</h2>
      <p>${offline ? texts.trouble.offlineHint : texts.trouble.unavailableHint}</p>
      <div class="choices">
        ${offline ? nothing : html`<a class="button" href=${panel.helpCentre} target="_blank" rel="noopener">${texts.panel.helpCentre}${pageIcon}<span class="visually-hidden">(${texts.panel.opensInNewTab})</span></a>`}
        <button type="button" class="button quiet" @click=${() => panel.retry()}>${texts.trouble.tryAgain}</button>
      </div>
    </div>`;
}
