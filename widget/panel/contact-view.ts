import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { MAX_MESSAGE_LENGTH } from '../../core/contract/conversation.ts';
import type { KbManifest } from '../../core/contract/kb-manifest.ts';
import { scrubPagePath, scrubPersonalData } from '../../core/privacy/personal-data.ts';
import type { SearchHit } from '../../core/search/search-answer.ts';
import { deskAdapter } from '../escalation/adapters/desk.ts';
import { channelLink } from '../escalation/channel-links.ts';
import { currentConversation } from '../escalation/conversation-session.ts';
import type { ChatAdapter } from '../escalation/chat-adapter.ts';
import { packetLink, serverChannel } from '../escalation/deliver-handover.ts';
import { keepDraft, readDraft } from '../escalation/draft.ts';
import { gatherHandover } from '../escalation/gather-handover.ts';
import {
  editLine, partsOf, readIdentity, refreshHandover, removeLine, restoreLine, shownHandover, startHandover, type HandoverDraft, type HandoverSources, type ShownHandover,
} from '../escalation/handover-draft.ts';
import { makePacket, packetText } from '../escalation/handover-packet.ts';
import { describeIdentity, describeReading, describeSearch } from '../escalation/handover-text.ts';
import { CHANNEL_CAPABILITIES } from '../escalation/link-capabilities.ts';
import { loadAdapter } from '../escalation/load-adapter.ts';
import { describeOpening, openChannels, type OfferedChannel } from '../escalation/open-channels.ts';
import { holdsPrivateNumber } from '../escalation/private-number.ts';
import { describeWaiting, waitingMinutes } from '../escalation/waiting-time.ts';
import type { Visit } from '../events/visit.ts';
import type { ContactTexts, HumanTexts } from '../texts/contact-texts.ts';
import { fillPlural, fillText } from '../texts/widget-texts.ts';
import { adapterName, channelLook } from './channel-looks.ts';
import { downwardIcon, removeIcon } from './contact-icons.ts';
import { contactCss } from './contact-styles.ts';
import { controlCss } from './control-styles.ts';
import { focusFirst } from './focus-first.ts';
import { forwardIcon } from './icons.ts';
import { afterwardsNote, copyInstead, takeAlongCard, type Afterwards, type TakeAlong } from './take-along-card.ts';

/** Articles are offered after this much rest, in milliseconds, and from this many characters on. */
const SUGGEST_AFTER_MS = 400;
const SUGGEST_FROM_CHARACTERS = 8;
const MOST_SUGGESTIONS = 3;
/** Names of the kept drafts. */
const DRAFT = 'contact';
const REPLY_DRAFT = 'contact-reply';
/** Opening hours are looked at again this often, in milliseconds. */
const CLOCK_MS = 30_000;
/** How long waiting times are believed, in milliseconds. */
const WAITING_FRESH_MS = 60_000;

/** Channels that the form's button uses; the others are links. */
const FORM_TYPES: ReadonlySet<OfferedChannel['type']> = new Set(['desk', 'chat', 'webhook', 'callback']);

/**
 * Where a visitor asks a human: the message, what goes along (each line to see, change or take out), and the ways to us.
 * Nothing is sent that was not shown. Whatever fails, what was written stays, and another way is offered.
 *
 * @fires conversation-started - The desk has the message.
 * @fires open-conversation - The visitor wants to see the conversation that is open already.
 * @fires chat-opened - Another product's chat is open on the page; it needs the room that we take.
 * @fires open-article - `{id}`: the visitor wants to read an article that may answer.
 */
export class ContactView extends LitElement {
  static override readonly properties = {
    visit: { attribute: false }, manifest: { attribute: false }, texts: { attribute: false }, locale: { attribute: false }, pageTitle: { attribute: false },
    siteAttributes: { attribute: false }, identity: { attribute: false }, server: { attribute: false }, suggest: { attribute: false },
    handover: { state: true }, question: { state: true }, suggestions: { state: true }, areAllSuggestionsShown: { state: true }, replyTo: { state: true }, chosen: { state: true }, mayFollow: { state: true }, takeAlong: { state: true }, followed: { state: true }, afterwards: { state: true }, isHandoverOpen: { state: true }, waiting: { state: true }, problem: { state: true }, isSending: { state: true }, now: { state: true }, announcement: { state: true },
  };

  static override readonly styles = [unsafeCSS(controlCss), unsafeCSS(contactCss)];

  declare visit: Visit;
  /** Absent while it is being fetched. */
  declare manifest: KbManifest | undefined;
  declare texts: HumanTexts;
  declare locale: string;
  declare pageTitle: string;
  /** What the page told with `setContext`. (`attributes` is every element's own.) */
  declare siteAttributes: Readonly<Record<string, string>>;
  /** Who the visitor is, as the page told with `identify`. */
  declare identity: Readonly<Record<string, unknown>> | undefined;
  declare server: string | undefined;
  /** Articles that may answer a text, best first. */
  declare suggest: (text: string) => Promise<readonly SearchHit[]>;

  /** @internal */ declare handover: HandoverDraft | undefined;
  /** @internal */ declare question: string;
  /** @internal */ declare suggestions: readonly SearchHit[];
  /** @internal Whether the visitor asked for more than the best one. */ declare areAllSuggestionsShown: boolean;
  /** @internal What stands in the way of sending. */ declare problem: 'empty' | 'too-long' | 'no-reply-address' | 'failed' | 'unavailable' | 'offline' | undefined;
  /** @internal E-mail address or telephone number, where the channel asks for one. */ declare replyTo: string;
  /** @internal Id of the channel that the visitor has chosen for the message. */ declare chosen: string | undefined;
  /** @internal The visitor lets agents see what they go on to look for. */ declare mayFollow: boolean;
  /** @internal The text that the visitor is asked to take along by hand. */ declare takeAlong: TakeAlong | undefined;
  /** @internal Every line of what goes along is shown, to be changed or taken out; else in brief what they say. */ declare isHandoverOpen: boolean;
  /** @internal The link that was pressed last: it may have opened nothing. */ declare followed: { readonly id: string; readonly isCopied: boolean } | undefined;
  /** @internal What happened to the message. */ declare afterwards: Afterwards | undefined;
  /** @internal Minutes of waiting by channel. */ declare waiting: Readonly<Record<string, number>>;
  /** @internal */ declare isSending: boolean;
  /** @internal */ declare now: Date;
  /** @internal */ declare announcement: string;

  #prefilled = '';
  /** The words of the last attempt. */
  #sentLast = '';
  #adapter: { readonly key: string; readonly chat: ChatAdapter } | undefined;
  /** When each channel's waiting time was asked for, in milliseconds since 1970. */
  readonly #waitingAsked = new Map<string, number>();
  #suggestTimer: ReturnType<typeof setTimeout> | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #seen: IntersectionObserver | undefined;

  constructor() {
    super();
    this.question = '';
    this.suggestions = [];
    this.areAllSuggestionsShown = false;
    this.replyTo = '';
    this.waiting = {};
    this.mayFollow = false;
    this.isHandoverOpen = false;
    this.isSending = false;
    this.now = new Date();
    this.announcement = '';
    this.pageTitle = '';
    this.siteAttributes = {};
    this.suggest = async () => [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = setInterval(() => { this.now = new Date(); }, CLOCK_MS);
    addEventListener('online', this.#onOnline);
    // Back from an article that was offered here: it has been read now, and that belongs to what goes along.
    if (typeof IntersectionObserver !== 'function') return;
    this.#seen = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting) this.#refresh(); });
    this.#seen.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onOnline);
    clearInterval(this.#clock);
    clearTimeout(this.#suggestTimer);
    this.#seen?.disconnect();
  }

  /** The message field; on touch screens the heading, since a keyboard that springs up hides the rest. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => { focusFirst(this.renderRoot, options); });
  }

  override willUpdate(): void {
    if (this.handover || !this.visit) return;
    const { lastQuery } = this.visit.history();
    this.#prefilled = lastQuery;
    this.question = readDraft(DRAFT) || lastQuery;
    this.replyTo = readDraft(REPLY_DRAFT);
    this.handover = startHandover(this.#sources());
  }

  override firstUpdated(): void {
    // The element came to life after the visitor asked for it; a page that just reloaded keeps its focus.
    if ((navigator as { userActivation?: { isActive: boolean } }).userActivation?.isActive) this.focus({ preventScroll: true });
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('problem') && (this.problem === 'empty' || this.problem === 'too-long')) this.renderRoot.querySelector('textarea')?.focus();
    if (changed.has('problem') && this.problem === 'no-reply-address') this.renderRoot.querySelector<HTMLElement>('#reply')?.focus();
    if ((changed.has('takeAlong') && this.takeAlong) || (changed.has('afterwards') && this.afterwards)) this.renderRoot.querySelector<HTMLElement>('.step h3')?.focus();
    if (changed.has('now') || changed.has('manifest') || changed.has('handover')) this.#askWaitingTimes();
  }

  // ── What goes along ────────────────────────────────────────────────────────────────────────────────────────────

  #sources(): HandoverSources {
    const { searches, articles } = this.visit.history();
    return { searches, articles, page: { path: scrubPagePath(location.pathname), title: this.pageTitle }, attributes: this.siteAttributes, identity: readIdentity(this.identity) };
  }

  #refresh(): void {
    if (this.handover) this.handover = refreshHandover(this.handover, this.#sources());
  }

  #gather(shown: ShownHandover, mayFollow = false) {
    return gatherHandover({ visit: this.visit.id, site: this.manifest?.site.id ?? '', locale: this.locale, question: this.question.trim(), ...partsOf(shown), mayFollow });
  }

  #remove(key: string, name: string): void {
    this.handover = removeLine(this.handover!, key);
    this.announcement = fillText(this.texts.contact.handoverRemoved, { item: name });
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('.restore')?.focus(); });
  }

  #restore(): void {
    this.handover = restoreLine(this.handover!);
    this.announcement = '';
    void this.updateComplete.then(() => { (this.renderRoot.querySelector<HTMLElement>('.restore') ?? this.renderRoot.querySelector<HTMLElement>('.handover h3'))?.focus(); });
  }

  // ── The message ────────────────────────────────────────────────────────────────────────────────────────────────

  readonly #onQuestion = (event: InputEvent): void => {
    this.question = (event.target as HTMLTextAreaElement).value;
    if (!this.#hasFailed) this.problem = undefined;
    keepDraft(DRAFT, this.question);
    clearTimeout(this.#suggestTimer);
    if (event.isComposing) return;
    this.#suggestTimer = setTimeout(() => { void this.#findSuggestions(); }, SUGGEST_AFTER_MS);
  };

  async #findSuggestions(): Promise<void> {
    const text = this.question.trim();
    const isNew = text.length >= SUGGEST_FROM_CHARACTERS && text !== this.#prefilled;
    const found = isNew ? await this.suggest(text) : [];
    if (text !== this.question.trim()) return; // others are on their way
    const [best] = found;
    if (best && best.id !== this.suggestions[0]?.id) this.announcement = `${this.texts.contact.suggestionsTitle}: ${best.title}`;
    this.suggestions = found.slice(0, MOST_SUGGESTIONS);
    this.areAllSuggestionsShown = false;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  readonly #onReply = (event: InputEvent): void => {
    this.replyTo = (event.target as HTMLInputElement).value;
    if (this.problem === 'no-reply-address') this.problem = undefined;
    keepDraft(REPLY_DRAFT, this.replyTo);
  };

  get #hasFailed(): boolean { return this.problem === 'failed' || this.problem === 'offline' || this.problem === 'unavailable'; }

  /**
   * What waits for the network goes by itself when it is back, as it was when the visitor sent it. A chat of another vendor
   * opens at their press alone.
   */
  #goesByItself(form: OfferedChannel | undefined): boolean {
    return this.problem === 'offline' && form !== undefined && form.type !== 'chat' && this.question.trim() === this.#sentLast;
  }

  readonly #onOnline = (): void => {
    if (this.visit && this.#goesByItself(this.#formChannel(this.#channels()))) void this.#send(false);
  };

  async #send(takeFocus = true): Promise<void> {
    const { handover, visit } = this;
    const channel = this.#formChannel(this.#channels());
    if (this.isSending || !channel || !handover) return;
    const text = this.question.trim();
    const replyTo = this.replyTo.trim();
    // What failed stays on the screen until it is known whether it succeeds now.
    if (!this.#hasFailed) this.problem = undefined;
    await this.updateComplete;
    if (text === '') { this.problem = 'empty'; return; }
    if (text.length > MAX_MESSAGE_LENGTH) { this.problem = 'too-long'; return; }
    const reply = replyNeeded(channel);
    if (reply && !isReplyAddress(reply, replyTo)) { this.problem = 'no-reply-address'; return; }
    this.#sentLast = text;
    this.isSending = true;
    this.announcement = this.texts.contact.sending;
    const context = this.#gather(shownHandover(handover), channel.type === 'desk' && this.mayFollow);
    let name: string = channel.adapter ?? channel.type;
    let result: Awaited<ReturnType<ChatAdapter['open']>>;
    let wasCopied = false;
    try {
      const chat = await this.#adapterOf(channel);
      name = chat.name;
      const { draft, send, maxValueLength } = chat.capabilities;
      const needsLink = channel.type === 'chat' && ((!draft && !send) || maxValueLength !== undefined || channel.fields.link !== undefined);
      const link = needsLink && this.server !== undefined ? await packetLink(this.server, context) : undefined;
      const packet = makePacket(context, this.texts.contact, this.locale, { link, replyTo: reply ? replyTo : '' });
      result = await chat.open(packet, { offerCopy: async (whole) => { wasCopied = await this.#offerCopy(whole); } });
    } catch (error) {
      // The adapter's own file could not be fetched.
      result = { outcome: 'failed', detail: String(error) };
    }
    this.isSending = false;
    this.takeAlong = undefined;
    this.announcement = '';
    if (result.outcome === 'failed' && this.#hasThoughtBetter) {
      this.#hasThoughtBetter = false;
      this.focus();
      return;
    }
    visit.escalated({ channel: channel.id, adapter: name, outcome: result.outcome });
    if (result.outcome === 'sent' || result.outcome === 'opened') {
      this.problem = undefined;
      if (result.outcome === 'sent') keepDraft(DRAFT, '');
      if (channel.type === 'desk') {
        this.dispatchEvent(new CustomEvent('conversation-started', { bubbles: true, composed: true }));
        return;
      }
      this.afterwards = result.outcome === 'sent'
        ? { kind: 'sent', address: replyTo, isCall: reply === 'phone' }
        : { kind: 'opened', hint: wasCopied ? 'paste' : this.#adapter!.chat.capabilities.draft || result.isDrafted ? 'draft' : undefined, isByHand: this.#adapter!.chat.capabilities.opensByHand ?? false };
      if (result.outcome === 'opened') this.dispatchEvent(new CustomEvent('chat-opened', { bubbles: true, composed: true }));
    } else {
      this.problem = !navigator.onLine ? 'offline' : result.outcome;
      if (takeFocus) void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('.failure')?.focus(); });
    }
  }

  /** Kept from one attempt to the next: an adapter knows what of the last attempt went through. */
  async #adapterOf(channel: OfferedChannel): Promise<ChatAdapter> {
    const { server, locale } = this;
    const key = `${server} ${locale} ${channel.id}`;
    if (this.#adapter?.key === key) return this.#adapter.chat;
    const chat = channel.type === 'chat' ? await loadAdapter(channel.adapter!, { keys: channel.keys, fields: channel.fields, locale })
      : channel.type === 'desk' ? deskAdapter(server!, channel.id)
        : serverChannel(server!, channel.id, channel.type === 'callback' ? 'callback' : 'webhook');
    this.#adapter = { key, chat };
    return chat;
  }

  #hasThoughtBetter = false;

  /** Shows the text to take along. @returns whether the visitor has copied it. @throws when they go back. */
  #offerCopy(text: string): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.takeAlong = {
        text,
        go: (wasCopied) => {
          this.takeAlong = undefined;
          resolve(wasCopied);
        },
        back: () => {
          this.#hasThoughtBetter = true;
          this.takeAlong = undefined;
          reject(new Error('back'));
        },
      };
    });
  }

  #choose(channel: OfferedChannel): void {
    this.chosen = channel.id;
    this.problem = undefined;
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>(replyNeeded(channel) && this.replyTo === '' ? '#reply' : '.send')?.focus(); });
  }

  // ── Showing ────────────────────────────────────────────────────────────────────────────────────────────────────

  #channels(): OfferedChannel[] {
    const { site, locales } = this.manifest!;
    // `sv/returns/item/` is an article of the category `returns`; a site of one language has no folder for it.
    const sections = this.handover?.articles.map(({ path }) => path.split('/')).map(([first = '', second = '']) => (first in locales ? second : first)) ?? [];
    return openChannels({ site, server: this.server, page: location.pathname, sections, locale: this.locale, now: this.now });
  }

  /** The channel that the form's button uses: the visitor's choice, else the first that is open, else the first. */
  #formChannel(channels: readonly OfferedChannel[]): OfferedChannel | undefined {
    const forms = channels.filter(({ type }) => FORM_TYPES.has(type));
    return forms.find(({ id }) => id === this.chosen) ?? forms.find(({ opening }) => opening.isOpen) ?? forms[0];
  }

  /** A conversation is open: what is asked now goes into it. */
  get #isTalking(): boolean {
    const current = this.server === undefined ? undefined : currentConversation(this.server);
    return current !== undefined && current.closedAt === undefined;
  }

  /** There is one to go back to, though it may be closed. */
  get #canReadOn(): boolean { return this.server !== undefined && currentConversation(this.server) !== undefined; }

  #askWaitingTimes(): void {
    if (!this.manifest || !this.handover) return;
    for (const { id, waitingTime, opening } of this.#channels()) {
      if (!waitingTime || !opening.isOpen || Date.now() - (this.#waitingAsked.get(id) ?? 0) < WAITING_FRESH_MS) continue;
      this.#waitingAsked.set(id, Date.now());
      void waitingMinutes(waitingTime, this.server).then((minutes) => {
        const { [id]: _former, ...others } = this.waiting;
        this.waiting = minutes === undefined ? others : { ...others, [id]: minutes };
      });
    }
  }

  #waitingText(channel: OfferedChannel | undefined): string {
    const minutes = channel?.opening.isOpen ? this.waiting[channel.id] : undefined;
    return minutes === undefined ? '' : describeWaiting(minutes, this.texts.contact, this.locale);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.texts || !this.handover || !this.manifest) return nothing;
    const texts = this.texts.contact;
    const channels = this.#channels();
    const form = this.#formChannel(channels);
    const others = channels.filter((channel) => channel !== form);
    const shown = shownHandover(this.handover);
    // An e-mail and its like carry the message and what was tried too; telephone and pages do not.
    const carriesMessage = form !== undefined || others.some(({ type }) => type !== 'chat' && type !== 'desk' && CHANNEL_CAPABILITIES[type].draft);
    const opens = (channel: OfferedChannel): string => describeOpening(channel.opening, texts, this.locale, this.now, channel.hoursZone);
    if (this.afterwards) return this.#step(afterwardsNote(this.afterwards, texts, () => { this.afterwards = undefined; this.focus(); }));
    if (this.takeAlong) return this.#step(takeAlongCard(this.takeAlong, texts));
    return html`
      <h2 tabindex="-1">${texts.title}</h2>
      <p class="intro">${form ? texts.intro : channels.length > 0 ? texts.introNoChat : texts.noChannels}</p>
      ${this.#canReadOn ? html`<button type="button" class="note row running" @click=${() => { this.dispatchEvent(new CustomEvent('open-conversation', { bubbles: true, composed: true })); }}><span>${this.texts.conversation.title}</span>${forwardIcon}</button>` : nothing}
      ${form && !form.opening.isOpen ? html`<p class="note closed">${form.closedMessage || (form.type === 'desk' ? fillText(texts.chatClosed, { opens: opens(form) }) : opens(form))}</p>` : nothing}
      ${carriesMessage ? html`
        <form @submit=${this.#onSubmit} novalidate>
          ${this.#messageField(texts)}
          ${this.#suggestionList(texts)}
          ${form ? this.#replyField(form, texts) : nothing}
          ${this.#handoverCard(texts, shown)}
          ${form?.type === 'desk' && !this.#isTalking ? html`<label class="follow"><input type="checkbox" .checked=${live(this.mayFollow)} @change=${(event: Event) => { this.mayFollow = (event.target as HTMLInputElement).checked; }}><span>${texts.followLabel}</span></label>` : nothing}
          ${form ? this.#failure(texts, channels, form) : nothing}
          ${form && !this.#hasFailed ? html`
            <div class="go">
              <button class="button wide send" aria-disabled=${this.isSending ? 'true' : nothing}>${this.isSending ? texts.sending : form.type === 'desk' && this.#isTalking ? texts.sendMessage : sendLabel(form, texts)}</button>
              ${this.#waitingText(form) ? html`<p class="quiet-text waiting">${this.#waitingText(form)}</p>` : nothing}
            </div>` : nothing}
        </form>` : nothing}
      ${others.length > 0 ? html`
        <section class="others" aria-labelledby="others">
          <h3 id="others" class=${form ? '' : 'visually-hidden'}>${form ? texts.otherChannels : texts.title}</h3>
          <ul>${others.map((channel) => this.#channelRow(channel, texts, opens(channel), shown))}</ul>
        </section>` : nothing}
      <div class="visually-hidden" role="status">${this.announcement}</div>`;
  }

  /** Between the form and the other chat, or after it: one thing at a time. */
  #step(content: TemplateResult): TemplateResult {
    return html`<h2 tabindex="-1">${this.texts.contact.title}</h2>${content}<div class="visually-hidden" role="status">${this.announcement}</div>`;
  }

  #replyField(form: OfferedChannel, texts: ContactTexts): TemplateResult | typeof nothing {
    const kind = replyNeeded(form);
    if (!kind) return nothing;
    const error = this.problem === 'no-reply-address' ? (kind === 'phone' ? texts.replyPhoneMissing : texts.replyEmailMissing) : '';
    return html`
      <div class="field">
        <label for="reply">${kind === 'phone' ? texts.replyPhoneLabel : texts.replyEmailLabel}</label>
        <input id="reply" type=${kind === 'phone' ? 'tel' : 'email'} autocomplete=${kind === 'phone' ? 'tel' : 'email'} dir="ltr" maxlength="254" .value=${live(this.replyTo)} @input=${this.#onReply}
          aria-invalid=${error === '' ? 'false' : 'true'} aria-describedby=${error === '' ? nothing : 'reply-error'}>
        ${error === '' ? nothing : html`<p class="error" id="reply-error" role="alert">${error}</p>`}
      </div>`;
  }

  #messageField(texts: ContactTexts): TemplateResult {
    const tooMany = this.question.trim().length - MAX_MESSAGE_LENGTH;
    const error = this.problem === 'empty' ? texts.questionMissing : tooMany > 0 ? fillPlural(texts.questionTooLong, tooMany, this.locale) : '';
    return html`
      <div class="field">
        <label for="question">${texts.questionLabel}</label>
        <textarea id="question" rows="4" dir="auto" .value=${this.question} @input=${this.#onQuestion}
          aria-invalid=${error === '' ? 'false' : 'true'} aria-describedby=${error === '' ? nothing : 'question-error'}></textarea>
        ${error === '' ? nothing : html`<p class="error" id="question-error" role="alert">${error}</p>`}
        <p class="hint private" role="status">${holdsPrivateNumber(this.question) ? texts.privateNumber : nothing}</p>
      </div>`;
  }

  /**
   * Articles that may answer. Its room is there from the start, and one line is all that comes by itself: the button
   * below must not move under a finger that is on its way to it.
   */
  #suggestionList(texts: ContactTexts): TemplateResult {
    const [best, ...others] = this.suggestions;
    if (!best) return html`<p class="suggestions quiet-text">${texts.suggestionsWaiting}</p>`;
    const row = ({ id, title }: SearchHit) => html`<li><button type="button" class="row" title=${title} @click=${() => { this.#openArticle(id); }}><span>${title}</span>${forwardIcon}</button></li>`;
    return html`
      <section class="suggestions" aria-labelledby="suggestions">
        <h3 id="suggestions">${texts.suggestionsTitle}</h3>
        <ul>${row(best)}${this.areAllSuggestionsShown ? others.map(row) : nothing}</ul>
        ${others.length > 0 ? html`
          <button type="button" class="icon-button more" aria-expanded=${this.areAllSuggestionsShown ? 'true' : 'false'}
            aria-label=${fillPlural(texts.suggestionsMore, others.length, this.locale)} @click=${() => { this.areAllSuggestionsShown = !this.areAllSuggestionsShown; }}>${this.areAllSuggestionsShown ? '–' : `+${others.length}`}</button>` : nothing}
      </section>`;
  }

  #openArticle(id: string): void {
    this.dispatchEvent(new CustomEvent('open-article', { detail: { id }, bubbles: true, composed: true }));
  }

  /** In brief at first, so that the button below is in sight; every line of it one press away. */
  #handoverCard(texts: ContactTexts, shown: ShownHandover): TemplateResult {
    const brief = handoverInBrief(shown, texts);
    const isOpen = this.isHandoverOpen || brief === '';
    return html`
      <section class="handover" aria-labelledby="handover">
        <div class="fold">
          <h3 id="handover" tabindex="-1">${texts.handoverTitle}</h3>
          ${brief === '' ? nothing : html`<button type="button" class="link" aria-describedby="handover" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => { this.isHandoverOpen = !isOpen; }}><span class=${isOpen ? 'visually-hidden' : nothing}>${texts.handoverShow}</span>${downwardIcon}</button>`}
        </div>
        ${isOpen ? this.#handoverLines(texts, shown) : html`<p class="quiet-text brief">${brief}</p>`}
        ${this.handover!.removed.length > 0 ? html`<button type="button" class="link restore" @click=${() => { this.#restore(); }}>${texts.handoverRestore}</button>` : nothing}
      </section>`;
  }

  #handoverLines(texts: ContactTexts, { searches, articles, page, attributes, identity }: ShownHandover): TemplateResult {
    // As it is sent: an article that was taken out is not named by the search that led to it.
    const known = articles.map(({ value }) => value);
    const remove = (key: string, name: string) => html`
      <button type="button" class="icon-button remove" aria-label=${fillText(texts.handoverRemove, { item: name })} @click=${() => { this.#remove(key, name); }}>${removeIcon}</button>`;
    const edited = (key: string) => (text: string) => { this.handover = editLine(this.handover!, key, text); };
    const isEmpty = searches.length === 0 && articles.length === 0 && !page && attributes.length === 0 && !identity;
    return html`
        <p class="quiet-text">${isEmpty ? texts.handoverEmpty : texts.handoverIntro}</p>
        ${group(texts.handoverSearches, repeat(searches, ({ key }) => key, ({ key, value }) => html`
          <li class="line">
            <div>${editable(value.query, texts.handoverEditSearch, edited(key), scrubPersonalData)}
              <span class="detail">${describeSearch(value, known, texts, this.locale)}</span></div>
            ${remove(key, value.query)}</li>`), searches.length)}
        ${group(texts.handoverArticles, repeat(articles, ({ key }) => key, ({ key, value }) => html`
          <li class="line">
            <div><span>${value.title}</span> <span class="detail">${describeReading(value, texts, this.locale)}</span></div>
            ${remove(key, value.title)}</li>`), articles.length)}
        ${group(texts.handoverPage, page ? html`
          <li class="line">
            <div><span>${page.value.title || page.value.path}</span> ${page.value.title ? html`<span class="detail path" dir="ltr">${page.value.path}</span>` : nothing}</div>
            ${remove(page.key, texts.handoverPage)}</li>` : nothing, page ? 1 : 0)}
        ${group(texts.handoverIdentity, identity ? html`
          <li class="line">
            <div><span dir="auto">${describeIdentity(identity.value)}</span></div>
            ${remove(identity.key, texts.handoverIdentity)}</li>` : nothing, identity ? 1 : 0)}
        ${group(texts.handoverAttributes, repeat(attributes, ({ key }) => key, ({ key, value: [name, value] }) => html`
          <li class="line">
            <div><span class="detail">${name}</span>${editable(value, fillText(texts.handoverEditAttribute, { name }), edited(key))}</div>
            ${remove(key, name)}</li>`), attributes.length)}`;
  }

  #failure(texts: ContactTexts, channels: readonly OfferedChannel[], form: OfferedChannel): TemplateResult | typeof nothing {
    if (!this.#hasFailed) return nothing;
    const next = channels.find((channel) => channel.id !== form.id && FORM_TYPES.has(channel.type) && channel.opening.isOpen);
    // Where nobody is there, trying again is the lesser hope.
    const isLikely = this.problem !== 'unavailable' || !next;
    return html`
      <div class="note critical failure" role="alert" tabindex="-1">
        ${this.problem === 'offline' ? html`<p>${texts.offline}${this.#goesByItself(form) ? ` ${texts.offlineAgain}` : ''}</p>` : html`<p><strong>${this.problem === 'unavailable' ? texts.chatUnavailable : texts.sendFailed}</strong></p><p>${texts.sendFailedHint}</p>`}
        <div class="ways">
          <button class=${isLikely ? 'button' : 'button quiet'} aria-disabled=${this.isSending ? 'true' : nothing}>${this.isSending ? texts.sending : texts.tryAgain}</button>
          ${next ? html`<button type="button" class=${isLikely ? 'button quiet' : 'button'} @click=${() => { this.#choose(next); }}>${fillText(texts.useInstead, { channel: next.title || channelLook(next.type, texts).name })}</button>` : nothing}
        </div>
      </div>`;
  }

  #channelRow(channel: OfferedChannel, texts: ContactTexts, opens: string, shown: ShownHandover): TemplateResult {
    const { id, type, title, description, target, opening, closedMessage } = channel;
    const { icon, name } = channelLook(type, texts);
    // A number or an address is worth seeing; a page's name and a web address are not.
    const isReadable = type === 'email' || type === 'phone' || type === 'sms' || type === 'whatsapp';
    const detail = description || (isReadable ? target : '');
    const when = (opening.isOpen ? this.#waitingText(channel) : closedMessage) || opens;
    const what = html`${icon}
      <span class="what"><strong>${title || name}</strong>${detail ? html`<span dir=${description ? nothing : 'ltr'}>${detail}</span>` : nothing}${description && isReadable ? html`<span dir="ltr">${target}</span>` : nothing}${when ? html`<span class="when">${when}</span>` : nothing}</span>`;
    const isElsewhere = type === 'link' || type === 'whatsapp' || type === 'messenger';
    return html`
      <li class=${opening.isOpen ? 'channel' : 'channel is-closed'}>
        ${FORM_TYPES.has(type) ? html`<button type="button" class="row" @click=${() => { this.#choose(channel); }}>${what}</button>` : html`
        <a class="row" href=${channelLink(type, target, this.#gather(shown), texts, this.locale)} target=${isElsewhere ? '_blank' : nothing} rel=${isElsewhere ? 'noopener' : nothing}
          @click=${() => {
            this.visit.escalated({ channel: id, adapter: adapterName(type), outcome: 'opened' });
            this.followed = CHANNEL_CAPABILITIES[type as 'email'].draft ? { id, isCopied: false } : undefined;
            void this.updateComplete.then(() => { this.renderRoot.querySelector('.instead')?.scrollIntoView({ block: 'nearest' }); });
          }}>${what}</a>`}
        ${this.followed?.id === id ? copyInstead(packetText(this.#gather(shown), texts, this.locale, () => true), texts, this.followed.isCopied, () => { this.followed = { id, isCopied: true }; }) : nothing}
      </li>`;
  }
}

/** What the form's button does. */
function sendLabel({ type, opening }: OfferedChannel, texts: ContactTexts): string {
  switch (type) {
    case 'chat': return texts.openChat;
    case 'webhook': return texts.sendMessage;
    case 'callback': return texts.askCallback;
    default: return opening.isOpen ? texts.startChat : texts.leaveMessage;
  }
}

/** Whether the answer comes by e-mail or telephone, so that the visitor is asked for an address. */
function replyNeeded({ type, adapter }: OfferedChannel): 'email' | 'phone' | undefined {
  if (type === 'callback') return 'phone';
  return type === 'webhook' || adapter === 'chatwoot-api' ? 'email' : undefined;
}

function isReplyAddress(kind: 'email' | 'phone', text: string): boolean {
  return kind === 'email' ? /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(text) : /^\+?[\d\s().-]{3,40}$/u.test(text) && /\d.*\d.*\d/u.test(text);
}

/** One line of text that can be changed where it stands. @param tidied What is sent of it, shown when the visitor leaves the line. */
function editable(text: string, label: string, changed: (text: string) => void, tidied: (text: string) => string = (written) => written): TemplateResult {
  const onInput = ({ target }: Event) => { changed((target as HTMLTextAreaElement).value.replaceAll(/\s*\n\s*/gu, ' ')); };
  const onBlur = ({ target }: Event) => {
    const { value } = target as HTMLTextAreaElement;
    if (tidied(value) !== value) changed(tidied(value));
  };
  return html`<div class="grow" data-text=${text}><textarea rows="1" .value=${live(text)} maxlength="500" dir="auto" aria-label=${label} @input=${onInput} @blur=${onBlur}></textarea></div>`;
}

/** What all lines say, each kind after its title; empty when there are none. */
function handoverInBrief({ searches, articles, page, attributes, identity }: ShownHandover, texts: ContactTexts): string {
  const kinds: [title: string, lines: string[]][] = [
    [texts.handoverSearches, searches.map(({ value }) => value.query)],
    [texts.handoverArticles, articles.map(({ value }) => value.title)],
    [texts.handoverIdentity, identity ? [describeIdentity(identity.value)] : []],
    [texts.handoverAttributes, attributes.map(({ value }) => value.join(' '))],
    [texts.handoverPage, page ? [page.value.title || page.value.path] : []],
  ];
  return kinds.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `${title}: ${lines.join(', ')}`).join(' · ');
}

/** A titled list; nothing when it is empty. */
function group(title: string, lines: unknown, count: number): TemplateResult | typeof nothing {
  return count === 0 ? nothing : html`<h4>${title}</h4><ul>${lines}</ul>`;
}

if (!customElements.get('hjelp-contact-view')) customElements.define('hjelp-contact-view', ContactView);
