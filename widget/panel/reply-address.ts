import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { readReplyAddress, type ReplyAddressView } from '../../core/contract/attachment.ts';
import { requestConversation } from '../escalation/conversation-request.ts';
import type { KeepingTexts } from '../texts/keeping-texts.ts';
import { fillText } from '../texts/widget-texts.ts';
import { mailIcon } from './contact-icons.ts';
import { controlCss } from './control-styles.ts';
import { replyAddressCss } from './keeping-styles.ts';

/** Where a visitor leaves an e-mail address for answers. Shows nothing where the server has no mail. */
export class ReplyAddress extends LitElement {
  static override readonly properties = { server: { attribute: false }, conversation: { attribute: false }, texts: { attribute: false }, locale: { attribute: false }, isWaiting: { attribute: false }, view: { state: true }, isEditing: { state: true }, problem: { state: true }, isSending: { state: true } };
  static override readonly styles = [unsafeCSS(controlCss), unsafeCSS(replyAddressCss)];

  declare server: string;
  declare conversation: { readonly id: string; readonly token: string };
  declare texts: KeepingTexts;
  declare locale: string;
  /** Whether no agent has answered yet: only then is the offer made by itself. */
  declare isWaiting: boolean;
  /** @internal */ declare view: ReplyAddressView | undefined;
  /** @internal */ declare isEditing: boolean;
  /** @internal */ declare problem: 'wrong' | 'failed' | undefined;
  /** @internal */ declare isSending: boolean;

  #asked = '';

  constructor() {
    super();
    this.isEditing = false;
    this.isSending = false;
  }

  get #path(): string { return `/${encodeURIComponent(this.conversation.id)}/email`; }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!(changed.has('conversation') || changed.has('server')) || this.#asked === this.conversation.id) return;
    this.#asked = this.conversation.id;
    this.view = undefined;
    void this.#look();
  }

  async #look(): Promise<void> {
    const answer = await requestConversation(this.server, this.#path, { token: this.conversation.token });
    if (answer.kind === 'answer' && answer.status === 200) this.view = readReplyAddress(answer.body);
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const email = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (!/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/u.test(email)) {
      this.problem = 'wrong';
      this.renderRoot.querySelector('input')?.focus();
      return;
    }
    void this.#leave(email);
  };

  async #leave(email: string): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    const answer = await requestConversation(this.server, this.#path, { method: 'POST', token: this.conversation.token, body: { email, locale: this.locale, pageUrl: location.origin + location.pathname } });
    this.isSending = false;
    if (answer.kind !== 'answer' || answer.status !== 200) {
      this.problem = answer.kind === 'answer' && answer.status === 400 ? 'wrong' : 'failed';
      return;
    }
    this.view = readReplyAddress(answer.body);
    this.problem = undefined;
    this.isEditing = false;
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('.left')?.focus(); });
  }

  override render(): TemplateResult | typeof nothing {
    const { view, texts } = this;
    if (!texts || !view?.canMail) return nothing;
    if (view.email !== undefined && !this.isEditing) {
      return html`<p class="left" tabindex="-1" role="status">${mailIcon}<span>${fillText(texts.answersGoTo, { email: view.email })}
        <button type="button" class="link" @click=${() => { this.isEditing = true; void this.updateComplete.then(() => { this.renderRoot.querySelector('input')?.focus(); }); }}>${texts.change}</button></span></p>`;
    }
    if (!this.isWaiting && !this.isEditing) return nothing;
    const error = this.problem === 'wrong' ? texts.emailWrong : this.problem === 'failed' ? texts.failed : '';
    return html`
      <form class="offer" @submit=${this.#onSubmit} novalidate>
        <p><strong>${view.isSomebodyThere ? texts.ratherNotWait : texts.nobodyThere}</strong> ${texts.leaveAddress}</p>
        <label class="visually-hidden" for="email">${texts.emailLabel}</label>
        <div class="line">
          <input id="email" type="email" autocomplete="email" dir="ltr" maxlength="254" placeholder=${texts.emailLabel} .value=${view.email ?? ''} aria-invalid=${this.problem === 'wrong' ? 'true' : 'false'} aria-describedby=${error === '' ? nothing : 'email-error'}>
          <button class="button" aria-disabled=${this.isSending ? 'true' : nothing}>${texts.emailSend}</button>
        </div>
        ${error === '' ? nothing : html`<p class="error" id="email-error" role="alert">${error}</p>`}
        ${view.email === undefined ? nothing : html`<button type="button" class="link" @click=${() => void this.#leave('')}>${texts.noMail}</button>`}
      </form>`;
  }
}

if (!customElements.get('hjelp-reply-address')) customElements.define('hjelp-reply-address', ReplyAddress);
