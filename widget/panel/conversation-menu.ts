import { html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { readConversationView } from '../../core/contract/conversation.ts';
import { requestConversation } from '../escalation/conversation-request.ts';
import type { HumanTexts } from '../texts/contact-texts.ts';
import { moreIcon } from './contact-icons.ts';
import { controlCss } from './control-styles.ts';
import { conversationMenuCss } from './keeping-styles.ts';
import { conversationAsText, saveFile } from './save-conversation.ts';

/**
 * What a visitor can do with the whole conversation: take it along as text or data, and delete it for good.
 * @fires conversation-deleted - It is gone from the server.
 */
export class ConversationMenu extends LitElement {
  static override readonly properties = { server: { attribute: false }, conversation: { attribute: false }, texts: { attribute: false }, locale: { attribute: false }, step: { state: true }, hasFailed: { state: true } };
  static override readonly styles = [unsafeCSS(controlCss), unsafeCSS(conversationMenuCss)];

  declare server: string;
  declare conversation: { readonly id: string; readonly token: string };
  declare texts: HumanTexts;
  declare locale: string;
  /** @internal */ declare step: 'closed' | 'open' | 'ask' | 'deleting';
  /** @internal */ declare hasFailed: boolean;

  constructor() {
    super();
    this.step = 'closed';
    this.hasFailed = false;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.step === 'closed') return;
    // The panel would close with it: by its own listener, or over the whole of a telephone by the browser.
    event.stopPropagation();
    event.preventDefault();
    this.#close();
  };

  #close(): void {
    this.step = 'closed';
    this.hasFailed = false;
    this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus();
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>(selector)?.focus(); });
  }

  async #save(kind: 'text' | 'data'): Promise<void> {
    const answer = await requestConversation(this.server, `/${encodeURIComponent(this.conversation.id)}`, { token: this.conversation.token });
    this.hasFailed = answer.kind !== 'answer' || answer.status !== 200;
    if (answer.kind !== 'answer' || this.hasFailed) return;
    const view = readConversationView(answer.body);
    const day = (view.messages[0]?.at ?? '').slice(0, 10);
    if (kind === 'text') saveFile(`conversation-${day}.txt`, 'text/plain;charset=utf-8', conversationAsText(view, this.server, this.texts, this.locale));
    else saveFile(`conversation-${day}.json`, 'application/json', `${JSON.stringify(view, null, 2)}\n`);
    this.#close();
  }

  async #delete(): Promise<void> {
    this.step = 'deleting';
    const answer = await requestConversation(this.server, `/${encodeURIComponent(this.conversation.id)}`, { method: 'DELETE', token: this.conversation.token });
    const isGone = answer.kind === 'answer' && (answer.status === 204 || answer.status === 410);
    this.hasFailed = !isGone;
    this.step = isGone ? 'closed' : 'ask';
    if (isGone) this.dispatchEvent(new CustomEvent('conversation-deleted', { bubbles: true, composed: true }));
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.texts) return nothing;
    const { keeping } = this.texts;
    const isOpen = this.step !== 'closed';
    return html`
      <div @keydown=${this.#onKey}>
        <button type="button" class="icon-button toggle" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="menu" aria-label=${keeping.options} title=${keeping.options}
          @click=${() => { if (isOpen) this.#close(); else { this.step = 'open'; this.#focus('#menu button'); } }}>${moreIcon}</button>
        <div id="menu" class="menu" ?hidden=${!isOpen}>
          ${this.step === 'open' ? html`
            <button type="button" class="row" @click=${() => void this.#save('text')}>${keeping.saveText}</button>
            <button type="button" class="row" @click=${() => void this.#save('data')}>${keeping.saveData}</button>
            <button type="button" class="row danger" @click=${() => { this.step = 'ask'; this.#focus('.confirm'); }}>${keeping.delete}</button>` : nothing}
          ${this.step === 'ask' || this.step === 'deleting' ? html`
            <p>${keeping.deleteQuestion}</p>
            <div class="ways">
              <button type="button" class="button confirm" aria-disabled=${this.step === 'deleting' ? 'true' : nothing} @click=${() => void this.#delete()}>${keeping.deleteConfirm}</button>
              <button type="button" class="button quiet" @click=${() => { this.#close(); }}>${keeping.cancel}</button>
            </div>` : nothing}
          ${this.hasFailed ? html`<p class="error" role="alert">${keeping.failed}</p>` : nothing}
        </div>
      </div>`;
  }
}

if (!customElements.get('hjelp-conversation-menu')) customElements.define('hjelp-conversation-menu', ConversationMenu);
