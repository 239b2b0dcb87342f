import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DeskMail } from '../../../../core/contract/attachment.ts';
import { deskMail } from '../desk-api.ts';
import { belongingsTextsIn } from '../texts/belongings-texts.ts';

/** Mail goes by itself half a minute after an answer; nothing tells the page when. */
const LOOK_EVERY_MS = 4_000;

/** Whether answers also go by mail, and whether the last one went. Part of the page's own tree, so that its styles hold. */
export class MailNote extends LitElement {
  static override readonly properties = { conversation: { attribute: false }, revision: { attribute: false }, locale: { attribute: false }, mail: { state: true } };
  declare conversation: string;
  /** Changes with the conversation: then it is looked again. */
  declare revision: number;
  declare locale: string;
  /** @internal */ declare mail: DeskMail | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => {
      if (document.visibilityState === 'visible' && (this.mail?.state === 'waiting' || this.mail?.state === 'failed')) void this.#look();
    }, LOOK_EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('conversation')) this.mail = undefined;
    if (changed.has('conversation') || changed.has('revision')) void this.#look();
  }

  async #look(): Promise<void> {
    const { conversation } = this;
    const mail = await deskMail(conversation).catch(() => undefined);
    if (conversation === this.conversation && mail) this.mail = mail;
  }

  override render(): TemplateResult | typeof nothing {
    const { mail } = this;
    if (mail?.email === undefined) return nothing;
    const texts = belongingsTextsIn(this.locale);
    const at = mail.mailedAt === undefined ? '' : new Intl.DateTimeFormat(this.locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(mail.mailedAt));
    const words = { none: texts.alsoByMail(mail.email), waiting: texts.mailWaits(mail.email), sent: texts.mailed(mail.email, at), failed: texts.mailFails(mail.email), given_up: texts.mailGivenUp(mail.email) }[mail.state];
    return html`<p class="mail-note ${mail.state}" role="status">${words}</p>`;
  }
}

customElements.define('desk-mail-note', MailNote);
