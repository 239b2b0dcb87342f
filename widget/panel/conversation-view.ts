import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { MAX_MESSAGE_LENGTH, RATING_RANGES, type RatingKind } from '../../core/contract/conversation.ts';
import { dateLocale } from '../../core/contract/date-locale.ts';
import type { Attachment } from '../../core/contract/attachment.ts';
import { currentConversation, endConversation, markConversationRated, onConversationChange } from '../escalation/conversation-session.ts';
import { keepDraft, readDraft } from '../escalation/draft.ts';
import { ACCEPTED_FILES, attachmentUrl, sendAttachment, type AttachmentProblem } from '../escalation/send-attachment.ts';
import { holdsPrivateNumber } from '../escalation/private-number.ts';
import { LiveConversation, type ConversationSnapshot, type ShownMessage } from '../escalation/live-conversation.ts';
import type { Visit } from '../events/visit.ts';
import { newEventId } from '../events/visit-id.ts';
import type { ConversationTexts, HumanTexts } from '../texts/contact-texts.ts';
import { saidByBrowser } from '../texts/said-by-browser.ts';
import { fillPlural, fillText } from '../texts/widget-texts.ts';
import { attachmentView } from './attachment-view.ts';
import { clipIcon, downIcon, sendIcon } from './contact-icons.ts';
import { controlCss } from './control-styles.ts';
import './conversation-menu.ts';
import { conversationCss } from './conversation-styles.ts';
import { thumbDownIcon, thumbUpIcon } from './article-icons.ts';
import { focusFirst } from './focus-first.ts';
import { attachmentCss } from './keeping-styles.ts';
import { messageText } from './message-text.ts';
import './reply-address.ts';

/** Messages of one author within this time stand together, in milliseconds. */
const TOGETHER_MS = 5 * 60_000;
/** Who has written nothing for so long has stopped, in milliseconds. */
const STOPPED_AFTER_MS = 6000;
/** A reconnection that takes less is nobody's business, in milliseconds. */
const LINK_LOST_AFTER_MS = 2500;
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
    snapshot: { state: true }, score: { state: true }, rating: { state: true }, isBelow: { state: true }, draftLength: { state: true }, isPrivate: { state: true }, announcement: { state: true }, uploads: { state: true }, isLinkLost: { state: true },
  };

  static override readonly styles = [unsafeCSS(controlCss), unsafeCSS(conversationCss), unsafeCSS(attachmentCss)];

  declare visit: Visit;
  declare server: string | undefined;
  declare texts: HumanTexts;
  declare locale: string;

  /** @internal */ declare snapshot: ConversationSnapshot | undefined;
  /** @internal The score that was pressed, before it is sent. */ declare score: number | undefined;
  /** @internal */ declare rating: 'open' | 'sending' | 'failed' | 'done';
  /** @internal New messages are below what the visitor reads. */ declare isBelow: boolean;
  /** @internal */ declare draftLength: number;
  /** @internal What is written holds what looks like a number of a person. */ declare isPrivate: boolean;
  /** @internal */ declare announcement: string;

  /** @internal Files that are on their way or were not taken. */ declare uploads: readonly Upload[];

  /** @internal There has been no link to the server for a while. */ declare isLinkLost: boolean;

  #live: LiveConversation | undefined;
  #liveServer: string | undefined;
  #stopFollowing: (() => void) | undefined;
  readonly #announced = new Set<string>();
  #count = 0;
  /** It was closed while the visitor wrote: the field stays, and sending opens it again. */
  #isWritingOn = false;
  #stopTimer: ReturnType<typeof setTimeout> | undefined;
  #linkTimer: ReturnType<typeof setTimeout> | undefined;
  /** The list follows new messages: its end is in sight, or it is on its way there. */
  #isAtEnd = true;
  /** How far down the list was when it was last looked at, in pixels. */
  #lastTop = 0;
  /** The window shrinks when the keyboard comes or the question below appears: the last message stays in sight. */
  readonly #resized = typeof ResizeObserver === 'function' ? new ResizeObserver(() => { if (this.#isAtEnd) this.#scrollToEnd(); this.#tellRead(); }) : undefined;
  #watched: Element | null = null;

  constructor() {
    super();
    this.rating = 'open';
    this.isBelow = false;
    this.draftLength = 0;
    this.isPrivate = false;
    this.announcement = '';
    this.uploads = [];
    this.isLinkLost = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#tellRead);
    if (this.hasUpdated) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#tellRead);
    clearTimeout(this.#stopTimer);
    clearTimeout(this.#linkTimer);
    this.#linkTimer = undefined;
    this.#resized?.disconnect();
    this.#watched = null;
    this.#unfollow();
  }

  /** The composer; on touch screens the heading, since a keyboard that springs up hides the messages. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => { focusFirst(this.renderRoot, options); });
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
    this.#resized?.disconnect();
    if (list) this.#resized?.observe(list);
    this.#watched = list;
  }

  // ── The conversation ───────────────────────────────────────────────────────────────────────────────────────────

  #follow(): void {
    const { server } = this;
    this.#unfollow();
    if (server === undefined) return;
    this.#liveServer = server;
    this.#stopFollowing = onConversationChange(server, () => {
      this.#begin();
      this.#tellRead();
    });
    this.#begin();
  }

  /** Follows the running conversation: another tab may have begun or ended one. One that ended here stays to be read. */
  #begin(): void {
    const current = currentConversation(this.#liveServer!);
    if (current === undefined || current.id === this.#live?.id) return;
    this.#live?.stop();
    this.#announced.clear();
    this.#count = 0;
    this.score = undefined;
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
    const texts = this.texts.conversation;
    const news: string[] = [];
    this.#count = snapshot.messages.length;
    this.#isWritingOn = snapshot.state === 'closed' && (this.#isWritingOn || this.draftLength > 0);
    // The event of a scrolling that has just happened may still be under way.
    this.#look();
    // What was there already is read, not announced.
    for (const { id, from, author, text } of snapshot.messages) {
      if (this.#announced.has(id)) continue;
      this.#announced.add(id);
      if (!wasLoading && from !== 'visitor') news.push(fillText(texts.messageArrived, { author: author ?? (from === 'agent' ? texts.agent : texts.system), text }));
    }
    if (!wasLoading && snapshot.state === 'closed' && this.snapshot?.state !== 'closed') news.push(texts.closed);
    if (hasFailed(snapshot) && !hasFailed(this.snapshot)) news.push(texts.notSent);
    this.snapshot = snapshot;
    if (news.length > 0) this.#announce(news.join('\n'));
    this.#watchLink(snapshot.link === 'reconnecting');
    if (isNew && (wasLoading || isOwn || this.#isAtEnd)) void this.updateComplete.then(() => { this.#scrollToEnd(!wasLoading); });
    else if (isNew) this.isBelow = true;
    void this.updateComplete.then(this.#tellRead);
  }

  /** To screen readers, once. The same again is said again. */
  #announce(text: string): void { this.announcement = text === this.announcement ? `${text}\u00A0` : text; }

  #watchLink(isLost: boolean): void {
    if (isLost) {
      this.#linkTimer ??= setTimeout(() => { this.isLinkLost = true; }, LINK_LOST_AFTER_MS);
      return;
    }
    clearTimeout(this.#linkTimer);
    this.#linkTimer = undefined;
    this.isLinkLost = false;
  }

  /** Read is what the visitor has before their eyes: the end of the list, in a panel that is open, in a tab that is looked at. */
  readonly #tellRead = (): void => {
    if (document.visibilityState !== 'visible' || !this.#list?.checkVisibility()) this.#live?.outOfSight();
    else if (this.#isAtEnd) this.#live?.inSight();
  };

  // ── Scrolling ──────────────────────────────────────────────────────────────────────────────────────────────────

  get #list(): HTMLElement | null { return this.renderRoot.querySelector('.messages'); }

  readonly #onScroll = (): void => {
    this.#look();
    if (this.#isAtEnd) this.isBelow = false;
    this.#tellRead();
  };

  /** A list that glides to its end is far from it for a while, and still follows: only who goes up wants to stay there. */
  #look(): void {
    const list = this.#list;
    if (list === null) return;
    const { scrollTop } = list;
    if (list.scrollHeight - scrollTop - list.clientHeight < NEAR_END_PX) this.#isAtEnd = true;
    else if (scrollTop < this.#lastTop) this.#isAtEnd = false;
    this.#lastTop = scrollTop;
  }

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
    this.isPrivate = holdsPrivateNumber(text);
    this.renderRoot.querySelector<HTMLElement>('.grow')!.dataset['text'] = text;
  }

  readonly #onInput = (): void => {
    const text = this.#composer()?.value ?? '';
    this.#grow(text);
    keepDraft('conversation', text);
    clearTimeout(this.#stopTimer);
    this.#live?.typed(text.trim() !== '');
    this.#stopTimer = setTimeout(() => { this.#live?.typed(false); }, STOPPED_AFTER_MS);
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

  // ── Files ──────────────────────────────────────────────────────────────────────────────────────────────────────

  readonly #onFiles = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    for (const file of field.files ?? []) this.#upload({ id: newEventId(), file });
    field.value = '';
  };

  /** Pictures that were copied, such as screenshots. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData?.files ?? []];
    if (files.length === 0) return;
    event.preventDefault();
    for (const file of files) this.#upload({ id: newEventId(), file });
  };

  #upload({ id, file }: Upload): void {
    const conversation = this.#liveServer === undefined ? undefined : currentConversation(this.#liveServer);
    if (conversation === undefined) return;
    const change = (problem: AttachmentProblem | undefined) => [...this.uploads.filter((upload) => upload.id !== id), { id, file, problem }];
    this.uploads = change(undefined);
    this.#announce(this.#uploadWords(file, undefined));
    void sendAttachment(this.#liveServer!, conversation, id, file).then((problem) => {
      this.uploads = problem === undefined ? this.uploads.filter((upload) => upload.id !== id) : change(problem);
      this.#announce(problem === undefined ? `${this.texts.conversation.sent}: ${file.name}` : this.#uploadWords(file, problem));
    });
  }

  #uploadWords(file: File, problem: AttachmentProblem | undefined): string {
    const { keeping } = this.texts;
    const words = problem === undefined ? keeping.attachSending : { 'not-what-it-says': keeping.attachNotWhatItSays, 'unknown-type': keeping.attachUnknownType, 'too-large': keeping.attachTooLarge, 'too-many': keeping.attachTooMany, 'failed': keeping.attachFailed }[problem];
    return fillText(words, { name: file.name });
  }

  #uploadRow({ id, file, problem }: Upload): TemplateResult {
    const { keeping } = this.texts;
    return html`<li class=${problem === undefined ? '' : 'problem'}><span>${this.#uploadWords(file, problem)}</span>
      ${problem === 'failed' ? html`<button type="button" class="link" @click=${() => { this.#upload({ id, file }); }}>${keeping.tryAgain}</button>` : nothing}
      ${problem === undefined ? nothing : html`<button type="button" class="link" @click=${() => { this.uploads = this.uploads.filter((upload) => upload.id !== id); this.#composer()?.focus(); }}>${keeping.dismiss}</button>`}</li>`;
  }

  readonly #onDeleted = (): void => {
    if (this.#live) endConversation(this.#liveServer!, this.#live.id);
    keepDraft('conversation', '');
    if (this.snapshot) this.snapshot = { ...this.snapshot, state: 'gone', messages: [] };
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('h2')?.focus(); });
  };

  // ── Afterwards ─────────────────────────────────────────────────────────────────────────────────────────────────

  #press(score: number): void {
    this.score = score;
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('#rating-comment')?.focus(); });
  }

  readonly #onRate = async (event: Event): Promise<void> => {
    event.preventDefault();
    const live = this.#live;
    if (!live || this.score === undefined || this.rating === 'sending') return;
    const comment = this.renderRoot.querySelector<HTMLTextAreaElement>('#rating-comment')?.value.trim().slice(0, 2000) ?? '';
    this.rating = 'sending';
    const kind = this.snapshot?.asks ?? 'thumb';
    const { score } = this;
    const arrived = await live.rate(kind, score, comment);
    this.rating = arrived ? 'done' : 'failed';
    if (!arrived) return;
    this.visit.rated(kind === 'thumb' ? 'csat' : kind, score, comment, live.id);
    markConversationRated(this.#liveServer!, live.id);
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('.thanks')?.focus(); });
  };

  readonly #startNew = (): void => {
    if (this.#live) endConversation(this.#liveServer!, this.#live.id);
    this.#unfollow();
    // What was being written goes along.
    const draft = readDraft('conversation');
    if (draft.trim() !== '') keepDraft('contact', draft);
    keepDraft('conversation', '');
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
    const kept = this.#liveServer === undefined ? undefined : currentConversation(this.#liveServer);
    const current = kept !== undefined && kept.id === this.#live?.id ? kept : undefined;
    return html`
      <header class="status">
        <h2 tabindex="-1">${statusOf(snapshot, texts)}</h2>
        ${snapshot.state === 'waiting' ? html`<p class="quiet-text">${texts.waitingHint}</p>` : nothing}
        ${current === undefined ? nothing : html`<hjelp-conversation-menu .server=${this.#liveServer} .conversation=${current} .texts=${this.texts} .locale=${this.locale} @conversation-deleted=${this.#onDeleted}></hjelp-conversation-menu>`}
      </header>
      <div class="messages" role="log" aria-label=${texts.title} aria-live="off" tabindex="0" @scroll=${this.#onScroll}>
        ${repeat(snapshot.messages, ({ id }) => id, (message, i) => this.#message(message, snapshot.messages[i - 1], texts))}
      </div>
      <div class="foot">
        ${isClosed ? nothing : this.#typing(snapshot, texts)}
        ${this.isBelow ? html`<button type="button" class="button soft below" @click=${() => { this.#scrollToEnd(true); }}>${downIcon}${texts.newMessages}</button>` : nothing}
        ${isClosed ? nothing : html`<p class="link-state" role="status">${snapshot.link === 'offline' ? texts.offline : this.isLinkLost && snapshot.link === 'reconnecting' ? texts.reconnecting : nothing}</p>`}
        ${current === undefined || isClosed || this.uploads.length > 0 ? nothing : html`<hjelp-reply-address .server=${this.#liveServer} .conversation=${current} .texts=${this.texts.keeping} .locale=${this.locale} .isWaiting=${snapshot.state === 'waiting'}></hjelp-reply-address>`}
        ${isClosed || this.uploads.length === 0 ? nothing : html`<ul class="uploads">${repeat(this.uploads, ({ id }) => id, (upload) => this.#uploadRow(upload))}</ul>`}
        ${isClosed ? this.#afterwards(snapshot, texts) : nothing}
        ${isClosed && !this.#isWritingOn ? nothing : this.#composerForm(texts)}
        ${snapshot.isFollowed && !isClosed ? html`<p class="followed quiet-text">${texts.followed} <button type="button" class="link" @click=${() => { void this.#live?.stopFollowing(); }}>${texts.stopFollowing}</button></p>` : nothing}
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
        ${message.attachment ? this.#file(message.attachment) : html`<p class="bubble" dir="auto">${messageText(text)}</p>`}
        <p class="meta"><time datetime=${at}>${timeOfDay(at, this.locale)}</time>${from === 'visitor' ? this.#delivery(delivery, texts, message.id) : nothing}</p>
      </div>`;
  }

  #file(attachment: Attachment): TemplateResult {
    return attachmentView(attachment, attachmentUrl(this.#liveServer!, this.#live!.id, attachment.id), fillText(this.texts.keeping.picture, { name: attachment.name }));
  }

  #delivery(delivery: ShownMessage['delivery'], texts: ConversationTexts, id: string): TemplateResult {
    switch (delivery) {
      case 'sent': return html`<span> · ${this.snapshot?.lastRead === id ? texts.read : texts.sent}</span>`;
      case 'sending': return html`<span> · ${texts.sending}</span>`;
      case 'refused': return html`<strong> · ${texts.notSent}</strong>`;
      default: return html`<strong> · ${texts.notSent}</strong> <button type="button" class="link again" @click=${() => { this.#live?.retry(); }}>${texts.tryAgain}</button>`;
    }
  }

  #composerForm(texts: ConversationTexts): TemplateResult {
    const tooMany = this.draftLength - MAX_MESSAGE_LENGTH;
    return html`
      <form class="composer" @submit=${this.#onSubmit}>
        <label class="icon-button attach" title=${this.texts.keeping.attach}>${clipIcon}<input type="file" multiple accept=${ACCEPTED_FILES} aria-label=${this.texts.keeping.attach} @change=${this.#onFiles}></label>
        <label class="visually-hidden" for="message">${texts.messageLabel}</label>
        <div class="grow"><textarea id="message" rows="1" dir="auto" enterkeyhint="send" placeholder=${texts.messageLabel} aria-describedby="message-hint"
          aria-invalid=${tooMany > 0 ? 'true' : 'false'} @input=${this.#onInput} @keydown=${this.#onKey} @paste=${this.#onPaste}></textarea></div>
        <button class="icon-button send" aria-label=${texts.send} aria-disabled=${this.draftLength === 0 || tooMany > 0 ? 'true' : 'false'}>${sendIcon}</button>
        <span class="visually-hidden" id="message-hint">${texts.messageHint}</span>
        <p class="private quiet-text" role="status">${this.isPrivate ? this.texts.contact.privateNumber : nothing}</p>
        ${tooMany > 0 ? html`<p class="error" role="alert">${fillPlural(texts.messageTooLong, tooMany, this.locale)}</p>` : nothing}
      </form>`;
  }

  /** The one question: a thumb, or a row of numbers between two words. */
  #scale(kind: RatingKind, texts: ConversationTexts): TemplateResult {
    if (kind === 'thumb') {
      return html`
        <fieldset>
          <legend>${texts.rateQuestion}</legend>
          <div class="thumbs">
            <button type="button" class="button quiet" aria-pressed=${this.score === 1} @click=${() => { this.#press(1); }}>${thumbUpIcon}${texts.rateUp}</button>
            <button type="button" class="button quiet" aria-pressed=${this.score === 0} @click=${() => { this.#press(0); }}>${thumbDownIcon}${texts.rateDown}</button>
          </div>
        </fieldset>`;
    }
    const [question, leastWord, mostWord] = { csat: [texts.csatQuestion, texts.csatLeast, texts.csatMost], nps: [texts.npsQuestion, texts.npsLeast, texts.npsMost], ces: [texts.cesQuestion, texts.cesLeast, texts.cesMost] }[kind];
    const [least, most] = RATING_RANGES[kind];
    const scores = Array.from({ length: most - least + 1 }, (_, n) => least + n);
    return html`
      <fieldset>
        <legend>${question}</legend>
        <div class="scale">${scores.map((score) => html`
          <button type="button" class="button quiet" aria-pressed=${this.score === score} aria-label=${score === least ? `${score}, ${leastWord}` : score === most ? `${score}, ${mostWord}` : nothing} @click=${() => { this.#press(score); }}>${score}</button>`)}</div>
        <p class="scale-ends quiet-text" aria-hidden="true"><span>${leastWord}</span><span>${mostWord}</span></p>
      </fieldset>`;
  }

  #typing({ typing }: ConversationSnapshot, texts: ConversationTexts): TemplateResult {
    const words = !typing ? '' : typing.author === undefined ? texts.typingUnnamed : fillText(texts.typing, { name: typing.author });
    return html`<p class="typing" role="status">${words}</p>`;
  }

  #afterwards(snapshot: ConversationSnapshot, texts: ConversationTexts): TemplateResult {
    const isRated = snapshot.rating !== undefined || this.rating === 'done';
    return html`
      <div class="afterwards">
        ${isRated ? html`<p class="thanks" tabindex="-1">${texts.rateThanks}</p>` : html`
          <form class="rate" @submit=${this.#onRate}>
            ${this.#scale(snapshot.asks, texts)}
            ${this.score === undefined ? nothing : html`
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

/** A file on its way; with a problem when it has not arrived. */
interface Upload {
  /** Also the id of its message. */
  readonly id: string;
  readonly file: File;
  readonly problem?: AttachmentProblem | undefined;
}

function statusOf({ state, agent }: ConversationSnapshot, texts: ConversationTexts): string {
  switch (state) {
    case 'loading': return texts.loading;
    case 'waiting': return texts.waiting;
    case 'closed': return texts.closed;
    default: return agent === undefined ? texts.activeUnnamed : fillText(texts.active, { name: agent });
  }
}

function hasFailed(snapshot: ConversationSnapshot | undefined): boolean {
  return snapshot?.messages.some(({ delivery }) => delivery === 'failed' || delivery === 'refused') ?? false;
}

function isSameDay(one: string, other: string): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

/** "Today", "Yesterday", or the day's name and date, as one says it in the language. On a page with an `Intl` of its own, the figures. */
function dayName(at: string, locale: string): string {
  const date = new Date(at);
  const days = Math.round((new Date(date).setHours(12, 0, 0, 0) - new Date().setHours(12, 0, 0, 0)) / 86_400_000);
  try {
    const name = days === 0 || days === -1
      ? saidByBrowser(locale, (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days, 'day'))
      : saidByBrowser(locale, (tag) => new Intl.DateTimeFormat(dateLocale(tag), { weekday: 'long', day: 'numeric', month: 'long' }).format(date));
    return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return at.slice(0, 10);
  }
}

function timeOfDay(at: string, locale: string): string {
  try {
    return saidByBrowser(locale, (tag) => new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at)));
  } catch {
    return new Date(at).toTimeString().slice(0, 5);
  }
}

if (!customElements.get('hjelp-conversation-view')) customElements.define('hjelp-conversation-view', ConversationView);
