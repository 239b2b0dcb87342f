import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { MAX_MESSAGE_LENGTH } from '../../core/contract/conversation.ts';
import { currentConversation, endConversation, onConversationChange } from '../escalation/conversation-session.ts';
import { keepDraft, readDraft } from '../escalation/draft.ts';
import { LiveConversation, type ConversationSnapshot, type ShownMessage } from '../escalation/live-conversation.ts';
import type { Visit } from '../events/visit.ts';
import type { ConversationTexts, HumanTexts } from '../texts/contact-texts.ts';
import { fillPlural, fillText } from '../texts/widget-texts.ts';
import { downIcon, sendIcon } from './contact-icons.ts';
import { controlCss } from './control-styles.ts';
import { conversationCss } from './conversation-styles.ts';
import { thumbDownIcon, thumbUpIcon } from './article-icons.ts';
import { messageText } from './message-text.ts';

/** Messages of one author within this time stand together, in milliseconds. */
const TOGETHER_MS = 5 * 60_000;
/** The list follows new messages while its end is at most this far below the window, in pixels. */
const NEAR_END_PX = 120;

/**
 * The visitor's conversation with a human: messages as they come, a composer, and after closing one question.
 *
 * @fires view-back - The visitor is done here.
 * @fires new-conversation - The visitor wants to begin another one (cancelable; who handles it cancels it, else `view-back` follows).
 */
export class ConversationView extends LitElement {
  static override readonly properties = {
    visit: { attribute: false }, server: { attribute: false }, texts: { attribute: false }, locale: { attribute: false },
    snapshot: { state: true }, thumb: { state: true }, rating: { state: true }, isBelow: { state: true }, draftLength: { state: true }, announcement: { state: true },
  };

  static override readonly styles = [unsafeCSS(controlCss), unsafeCSS(conversationCss)];

  declare visit: Visit;
  declare server: string | undefined;
  declare texts: HumanTexts;
  declare locale: string;

  /** @internal */ declare snapshot: ConversationSnapshot | undefined;
  /** @internal The thumb that was pressed, before it is sent. */ declare thumb: 0 | 1 | undefined;
  /** @internal */ declare rating: 'open' | 'sending' | 'failed' | 'done';
  /** @internal New messages are below what the visitor reads. */ declare isBelow: boolean;
  /** @internal */ declare draftLength: number;
  /** @internal */ declare announcement: string;

  #live: LiveConversation | undefined;
  #liveServer: string | undefined;
  #stopFollowing: (() => void) | undefined;
  readonly #announced = new Set<string>();
  #count = 0;
  #isAtEnd = true;
  /** The window shrinks when the keyboard comes or the question below appears: the last message stays in sight. */
  readonly #resized = new ResizeObserver(() => { if (this.#isAtEnd) this.#scrollToEnd(); });
  #watched: Element | null = null;

  constructor() {
    super();
    this.rating = 'open';
    this.isBelow = false;
    this.draftLength = 0;
    this.announcement = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#watched = null;
    this.#unfollow();
  }

  /** The composer; on touch screens the heading, since a keyboard that springs up hides the messages. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => {
      const field = matchMedia('(pointer: coarse)').matches ? null : this.renderRoot.querySelector('textarea');
      (field ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus(options);
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('server')) this.#follow();
  }

  override firstUpdated(): void {
    const field = this.#composer();
    if (field) {
      field.value = readDraft('conversation');
      this.#grow(field.value);
    }
    if ((navigator as { userActivation?: { isActive: boolean } }).userActivation?.isActive) this.focus({ preventScroll: true });
  }

  override updated(): void {
    const list = this.#list;
    if (list === this.#watched) return;
    this.#resized.disconnect();
    if (list) this.#resized.observe(list);
    this.#watched = list;
  }

  // ── The conversation ───────────────────────────────────────────────────────────────────────────────────────────

  #follow(): void {
    const { server } = this;
    this.#unfollow();
    if (server === undefined) return;
    this.#liveServer = server;
    this.#stopFollowing = onConversationChange(server, () => { this.#begin(); });
    this.#begin();
  }

  /** Follows the running conversation: another tab may have begun or ended one. One that ended here stays to be read. */
  #begin(): void {
    const current = currentConversation(this.#liveServer!);
    if (current === undefined || current.id === this.#live?.id) return;
    this.#live?.stop();
    this.#announced.clear();
    this.#count = 0;
    this.thumb = undefined;
    this.rating = 'open';
    const live: LiveConversation = new LiveConversation(this.#liveServer!, current, () => { if (this.#live === live) this.#show(live.snapshot); });
    this.#live = live;
    this.snapshot = live.snapshot;
  }

  #unfollow(): void {
    this.#stopFollowing?.();
    this.#live?.stop();
    this.#live = undefined;
  }

  #show(snapshot: ConversationSnapshot): void {
    const wasLoading = this.snapshot?.state === 'loading' || this.snapshot === undefined;
    const isNew = snapshot.messages.length > this.#count;
    const isOwn = snapshot.messages.at(-1)?.from === 'visitor';
    this.#count = snapshot.messages.length;
    this.snapshot = snapshot;
    // What was there already is read, not announced.
    for (const { id, from, author, text } of snapshot.messages) {
      if (this.#announced.has(id)) continue;
      this.#announced.add(id);
      const texts = this.texts.conversation;
      if (!wasLoading && from !== 'visitor') this.announcement = fillText(texts.messageArrived, { author: author ?? (from === 'agent' ? texts.agent : texts.system), text });
    }
    if (isNew && (wasLoading || isOwn || this.#isAtEnd)) void this.updateComplete.then(() => { this.#scrollToEnd(!wasLoading); });
    else if (isNew) this.isBelow = true;
  }

  // ── Scrolling ──────────────────────────────────────────────────────────────────────────────────────────────────

  get #list(): HTMLElement | null { return this.renderRoot.querySelector('.messages'); }

  readonly #onScroll = (): void => {
    const list = this.#list;
    if (list === null) return;
    this.#isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END_PX;
    if (this.#isAtEnd) this.isBelow = false;
  };

  #scrollToEnd(isSmooth = false): void {
    this.isBelow = false;
    this.#isAtEnd = true;
    const behavior = isSmooth && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 'smooth' : 'auto';
    this.#list?.scrollTo({ top: this.#list.scrollHeight, behavior });
  }

  // ── Writing ────────────────────────────────────────────────────────────────────────────────────────────────────

  #composer(): HTMLTextAreaElement | null { return this.renderRoot.querySelector('textarea#message'); }

  #grow(text: string): void {
    this.draftLength = text.trim().length;
    this.renderRoot.querySelector<HTMLElement>('.grow')!.dataset['text'] = text;
  }

  readonly #onInput = (): void => {
    const text = this.#composer()?.value ?? '';
    this.#grow(text);
    keepDraft('conversation', text);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // 229: Safari tells the Enter that ends a composition as an ordinary key.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#send();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#send();
    this.#composer()?.focus();
  };

  #send(): void {
    const field = this.#composer();
    const text = field?.value.trim() ?? '';
    if (!field || text === '' || text.length > MAX_MESSAGE_LENGTH || !this.#live) return;
    field.value = '';
    this.#onInput();
    this.#live.send(text);
  }

  // ── Afterwards ─────────────────────────────────────────────────────────────────────────────────────────────────

  #press(score: 0 | 1): void {
    this.thumb = score;
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('#rating-comment')?.focus(); });
  }

  readonly #onRate = async (event: Event): Promise<void> => {
    event.preventDefault();
    const live = this.#live;
    if (!live || this.thumb === undefined || this.rating === 'sending') return;
    const comment = this.renderRoot.querySelector<HTMLTextAreaElement>('#rating-comment')?.value.trim().slice(0, 2000) ?? '';
    this.rating = 'sending';
    const arrived = await live.rate('thumb', this.thumb, comment);
    this.rating = arrived ? 'done' : 'failed';
    if (!arrived) return;
    this.visit.rated('csat', this.thumb, comment, live.id);
    // It has ended for good; this view keeps showing it until it is left.
    endConversation(this.#liveServer!, live.id);
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('.thanks')?.focus(); });
  };

  readonly #startNew = (): void => {
    if (this.#live) endConversation(this.#liveServer!, this.#live.id);
    this.#unfollow();
    const isUnhandled = this.dispatchEvent(new CustomEvent('new-conversation', { bubbles: true, composed: true, cancelable: true }));
    if (isUnhandled) this.dispatchEvent(new CustomEvent('view-back', { bubbles: true, composed: true }));
  };

  // ── Showing ────────────────────────────────────────────────────────────────────────────────────────────────────

  override render(): TemplateResult | typeof nothing {
    if (!this.texts) return nothing;
    const texts = this.texts.conversation;
    const { snapshot } = this;
    if (!snapshot || snapshot.state === 'gone') {
      return html`
        <h2 tabindex="-1">${texts.title}</h2>
        <p>${texts.gone}</p>
        <button type="button" class="button start-new" @click=${this.#startNew}>${texts.newConversation}</button>`;
    }
    const isClosed = snapshot.state === 'closed';
    return html`
      <header class="status">
        <h2 tabindex="-1">${statusOf(snapshot, texts)}</h2>
        ${snapshot.state === 'waiting' ? html`<p class="quiet-text">${texts.waitingHint}</p>` : nothing}
      </header>
      <div class="messages" role="log" aria-label=${texts.title} aria-live="off" tabindex="0" @scroll=${this.#onScroll}>
        ${repeat(snapshot.messages, ({ id }) => id, (message, i) => this.#message(message, snapshot.messages[i - 1], texts))}
      </div>
      <div class="foot">
        ${this.isBelow ? html`<button type="button" class="button soft below" @click=${() => { this.#scrollToEnd(true); }}>${downIcon}${texts.newMessages}</button>` : nothing}
        ${snapshot.link === 'live' || isClosed ? nothing : html`<p class="link-state" role="status">${snapshot.link === 'offline' ? texts.offline : texts.reconnecting}</p>`}
        ${isClosed ? this.#afterwards(snapshot, texts) : this.#composerForm(texts)}
      </div>
      <div class="visually-hidden" role="status">${this.announcement}</div>`;
  }

  #message(message: ShownMessage, before: ShownMessage | undefined, texts: ConversationTexts): TemplateResult {
    const { from, author, text, at, delivery } = message;
    const isNewDay = !before || !isSameDay(before.at, at);
    const isTogether = !isNewDay && before.from === from && before.author === author && Date.parse(at) - Date.parse(before.at) < TOGETHER_MS;
    const name = from === 'visitor' ? texts.you : author ?? (from === 'agent' ? texts.agent : texts.system);
    return html`
      ${isNewDay ? html`<p class="day"><span>${dayName(at, this.locale)}</span></p>` : nothing}
      <div class="message ${from} ${delivery} ${isTogether ? 'together' : ''}">
        ${from === 'agent' && !isTogether ? html`<p class="author">${name}</p>` : html`<span class="visually-hidden">${name}:</span>`}
        <p class="bubble" dir="auto">${messageText(text)}</p>
        <p class="meta"><time datetime=${at}>${timeOfDay(at, this.locale)}</time>${from === 'visitor' ? this.#delivery(delivery, texts) : nothing}</p>
      </div>`;
  }

  #delivery(delivery: ShownMessage['delivery'], texts: ConversationTexts): TemplateResult {
    switch (delivery) {
      case 'sent': return html`<span> · ${texts.sent}</span>`;
      case 'sending': return html`<span> · ${texts.sending}</span>`;
      case 'refused': return html`<strong> · ${texts.notSent}</strong>`;
      default: return html`<strong> · ${texts.notSent}</strong> <button type="button" class="link again" @click=${() => { this.#live?.retry(); }}>${texts.tryAgain}</button>`;
    }
  }

  #composerForm(texts: ConversationTexts): TemplateResult {
    const tooMany = this.draftLength - MAX_MESSAGE_LENGTH;
    return html`
      <form class="composer" @submit=${this.#onSubmit}>
        <label class="visually-hidden" for="message">${texts.messageLabel}</label>
        <div class="grow"><textarea id="message" rows="1" dir="auto" enterkeyhint="send" placeholder=${texts.messageLabel} aria-describedby="message-hint"
          aria-invalid=${tooMany > 0 ? 'true' : 'false'} @input=${this.#onInput} @keydown=${this.#onKey}></textarea></div>
        <button class="icon-button send" aria-label=${texts.send} aria-disabled=${this.draftLength === 0 || tooMany > 0 ? 'true' : 'false'}>${sendIcon}</button>
        <span class="visually-hidden" id="message-hint">${texts.messageHint}</span>
        ${tooMany > 0 ? html`<p class="error" role="alert">${fillPlural(texts.messageTooLong, tooMany, this.locale)}</p>` : nothing}
      </form>`;
  }

  #afterwards(snapshot: ConversationSnapshot, texts: ConversationTexts): TemplateResult {
    const isRated = snapshot.rating !== undefined || this.rating === 'done';
    return html`
      <div class="afterwards">
        ${isRated ? html`<p class="thanks" tabindex="-1">${texts.rateThanks}</p>` : html`
          <form class="rate" @submit=${this.#onRate}>
            <fieldset>
              <legend>${texts.rateQuestion}</legend>
              <div class="thumbs">
                <button type="button" class="button quiet" aria-pressed=${this.thumb === 1} @click=${() => { this.#press(1); }}>${thumbUpIcon}${texts.rateUp}</button>
                <button type="button" class="button quiet" aria-pressed=${this.thumb === 0} @click=${() => { this.#press(0); }}>${thumbDownIcon}${texts.rateDown}</button>
              </div>
            </fieldset>
            ${this.thumb === undefined ? nothing : html`
              <div class="field">
                <label for="rating-comment">${texts.rateComment}</label>
                <textarea id="rating-comment" rows="2" maxlength="2000" dir="auto"></textarea>
              </div>
              ${this.rating === 'failed' ? html`<p class="error" role="alert">${texts.rateFailed}</p>` : nothing}
              <button class="button" aria-disabled=${this.rating === 'sending'}>${texts.rateSend}</button>`}
          </form>`}
        <button type="button" class="link start-new" @click=${this.#startNew}>${texts.newConversation}</button>
      </div>`;
  }
}

function statusOf({ state, agent }: ConversationSnapshot, texts: ConversationTexts): string {
  switch (state) {
    case 'loading': return texts.loading;
    case 'waiting': return texts.waiting;
    case 'closed': return texts.closed;
    default: return agent === undefined ? texts.activeUnnamed : fillText(texts.active, { name: agent });
  }
}

function isSameDay(one: string, other: string): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

/** "Today", "Yesterday", or the day's name and date, as one says it in the language. */
function dayName(at: string, locale: string): string {
  const date = new Date(at);
  const days = Math.round((new Date(date).setHours(12, 0, 0, 0) - new Date().setHours(12, 0, 0, 0)) / 86_400_000);
  const name = days === 0 || days === -1
    ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
    : new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(date);
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}

function timeOfDay(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}

if (!customElements.get('hjelp-conversation-view')) customElements.define('hjelp-conversation-view', ConversationView);
