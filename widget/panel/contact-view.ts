import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { MAX_MESSAGE_LENGTH } from '../../core/contract/conversation.ts';
import type { KbManifest } from '../../core/contract/kb-manifest.ts';
import { scrubPagePath } from '../../core/privacy/personal-data.ts';
import type { SearchHit } from '../../core/search/search-answer.ts';
import { deskAdapter } from '../escalation/adapters/desk.ts';
import type { ChatAdapter } from '../escalation/chat-adapter.ts';
import { keepDraft, readDraft } from '../escalation/draft.ts';
import { gatherHandover } from '../escalation/gather-handover.ts';
import {
  editLine, partsOf, refreshHandover, removeLine, restoreLine, shownHandover, startHandover, type HandoverDraft, type HandoverSources, type ShownHandover,
} from '../escalation/handover-draft.ts';
import { describeReading, describeSearch, handoverText, mailLink } from '../escalation/handover-text.ts';
import { describeOpening, openChannels, type OfferedChannel } from '../escalation/open-channels.ts';
import type { Visit } from '../events/visit.ts';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { fillPlural, fillText, type WidgetTexts } from '../texts/widget-texts.ts';
import { linkIcon, mailIcon, phoneIcon, removeIcon } from './contact-icons.ts';
import { contactCss } from './contact-styles.ts';
import { controlCss } from './control-styles.ts';
import { chatIcon, forwardIcon } from './icons.ts';

/** Articles are offered after this much rest, in milliseconds, and from this many characters on. */
const SUGGEST_AFTER_MS = 400;
const SUGGEST_FROM_CHARACTERS = 8;
const MOST_SUGGESTIONS = 3;
/** Name of the kept draft. */
const DRAFT = 'contact';
/** Opening hours are looked at again this often, in milliseconds. */
const CLOCK_MS = 30_000;

/**
 * Where a visitor asks a human: the message, what goes along (each line to see, change or take out), and the ways to us.
 * Nothing is sent that was not shown. Whatever fails, what was written stays, and another way is offered.
 *
 * @fires conversation-started - The chat has the message.
 * @fires open-article - `{id}`: the visitor wants to read an article that may answer.
 */
export class ContactView extends LitElement {
  static override readonly properties = {
    visit: { attribute: false }, manifest: { attribute: false }, texts: { attribute: false }, locale: { attribute: false }, pageTitle: { attribute: false },
    siteAttributes: { attribute: false }, server: { attribute: false }, suggest: { attribute: false },
    handover: { state: true }, question: { state: true }, suggestions: { state: true }, problem: { state: true }, isSending: { state: true }, now: { state: true }, announcement: { state: true },
  };

  static override readonly styles = [unsafeCSS(controlCss), unsafeCSS(contactCss)];

  declare visit: Visit;
  /** Absent while it is being fetched. */
  declare manifest: KbManifest | undefined;
  declare texts: WidgetTexts;
  declare locale: string;
  declare pageTitle: string;
  /** What the page told with `setContext`. (`attributes` is every element's own.) */
  declare siteAttributes: Readonly<Record<string, string>>;
  declare server: string | undefined;
  /** Articles that may answer a text, best first. */
  declare suggest: (text: string) => readonly SearchHit[];

  /** @internal */ declare handover: HandoverDraft | undefined;
  /** @internal */ declare question: string;
  /** @internal */ declare suggestions: readonly SearchHit[];
  /** @internal What stands in the way of sending. */ declare problem: 'empty' | 'too-long' | 'failed' | 'offline' | undefined;
  /** @internal */ declare isSending: boolean;
  /** @internal */ declare now: Date;
  /** @internal */ declare announcement: string;

  #prefilled = '';
  #adapter: { readonly server: string; readonly chat: ChatAdapter } | undefined;
  #suggestTimer: ReturnType<typeof setTimeout> | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #seen: IntersectionObserver | undefined;

  constructor() {
    super();
    this.question = '';
    this.suggestions = [];
    this.isSending = false;
    this.now = new Date();
    this.announcement = '';
    this.pageTitle = '';
    this.siteAttributes = {};
    this.suggest = () => [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = setInterval(() => { this.now = new Date(); }, CLOCK_MS);
    // Back from an article that was offered here: it has been read now, and that belongs to what goes along.
    this.#seen = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting) this.#refresh(); });
    this.#seen.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    clearTimeout(this.#suggestTimer);
    this.#seen?.disconnect();
  }

  /** The message field; on touch screens the heading, since a keyboard that springs up hides the rest. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => {
      const field = matchMedia('(pointer: coarse)').matches ? null : this.renderRoot.querySelector('textarea');
      (field ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus(options);
    });
  }

  override willUpdate(): void {
    if (this.handover || !this.visit) return;
    const { lastQuery } = this.visit.history();
    this.#prefilled = lastQuery;
    this.question = readDraft(DRAFT) || lastQuery;
    this.handover = startHandover(this.#sources());
  }

  override firstUpdated(): void {
    // The element came to life after the visitor asked for it; a page that just reloaded keeps its focus.
    if ((navigator as { userActivation?: { isActive: boolean } }).userActivation?.isActive) this.focus({ preventScroll: true });
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('problem') && (this.problem === 'empty' || this.problem === 'too-long')) this.renderRoot.querySelector('textarea')?.focus();
  }

  // ── What goes along ────────────────────────────────────────────────────────────────────────────────────────────

  #sources(): HandoverSources {
    const { searches, articles } = this.visit.history();
    return { searches, articles, page: { path: scrubPagePath(location.pathname), title: this.pageTitle }, attributes: this.siteAttributes };
  }

  #refresh(): void {
    if (this.handover) this.handover = refreshHandover(this.handover, this.#sources());
  }

  #gather(shown: ShownHandover) {
    return gatherHandover({ visit: this.visit.id, site: this.manifest?.site.id ?? '', locale: this.locale, question: this.question.trim(), ...partsOf(shown) });
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
    if (this.problem !== 'failed' && this.problem !== 'offline') this.problem = undefined;
    keepDraft(DRAFT, this.question);
    clearTimeout(this.#suggestTimer);
    if (event.isComposing) return;
    this.#suggestTimer = setTimeout(() => {
      const text = this.question.trim();
      const isNew = text.length >= SUGGEST_FROM_CHARACTERS && text !== this.#prefilled;
      this.suggestions = isNew ? this.suggest(text).slice(0, MOST_SUGGESTIONS) : [];
    }, SUGGEST_AFTER_MS);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const { server, handover, visit } = this;
    const desk = this.#channels().find(({ type }) => type === 'desk');
    if (this.isSending || !desk || server === undefined || !handover) return;
    const text = this.question.trim();
    // What failed stays on the screen until it is known whether it succeeds now.
    if (this.problem === 'empty' || this.problem === 'too-long') this.problem = undefined;
    await this.updateComplete;
    if (text === '') { this.problem = 'empty'; return; }
    if (text.length > MAX_MESSAGE_LENGTH) { this.problem = 'too-long'; return; }
    this.isSending = true;
    this.announcement = this.texts.contact.sending;
    if (this.#adapter?.server !== server) this.#adapter = { server, chat: deskAdapter(server) };
    const { chat } = this.#adapter;
    const result = await chat.open(this.#gather(shownHandover(handover)), text);
    this.isSending = false;
    this.announcement = '';
    visit.escalated({ channel: desk.id, adapter: chat.name, outcome: result.outcome });
    if (result.outcome === 'sent') {
      keepDraft(DRAFT, '');
      this.dispatchEvent(new CustomEvent('conversation-started', { bubbles: true, composed: true }));
    } else {
      this.problem = navigator.onLine ? 'failed' : 'offline';
      void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('.failure')?.focus(); });
    }
  }

  // ── Showing ────────────────────────────────────────────────────────────────────────────────────────────────────

  #channels(): OfferedChannel[] {
    return openChannels({ site: this.manifest!.site, server: this.server, page: location.pathname, locale: this.locale, now: this.now });
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.texts || !this.handover || !this.manifest) return nothing;
    const texts = this.texts.contact;
    const channels = this.#channels();
    const desk = channels.find(({ type }) => type === 'desk');
    const others = channels.filter((channel) => channel !== desk);
    const shown = shownHandover(this.handover);
    // An e-mail carries the message and what was tried too; telephone and links do not.
    const carriesMessage = desk !== undefined || others.some(({ type }) => type === 'email');
    const opens = (channel: OfferedChannel): string => describeOpening(channel.opening, texts, this.locale, this.now);
    return html`
      <h2 tabindex="-1">${texts.title}</h2>
      <p class="intro">${desk ? texts.intro : channels.length > 0 ? texts.introNoChat : texts.noChannels}</p>
      ${desk && !desk.opening.isOpen ? html`<p class="note closed">${fillText(texts.chatClosed, { opens: opens(desk) })}</p>` : nothing}
      ${carriesMessage ? html`
        <form @submit=${this.#onSubmit} novalidate>
          ${this.#messageField(texts)}
          ${this.#suggestionList(texts)}
          ${this.#handoverCard(texts, shown)}
          ${this.#failure(texts)}
          ${desk && this.problem !== 'failed' && this.problem !== 'offline' ? html`<button class="button wide send" aria-disabled=${this.isSending ? 'true' : nothing}>${this.isSending ? texts.sending : desk.opening.isOpen ? texts.startChat : texts.leaveMessage}</button>` : nothing}
        </form>` : nothing}
      ${others.length > 0 ? html`
        <section class="others" aria-labelledby="others">
          <h3 id="others" class=${desk ? '' : 'visually-hidden'}>${desk ? texts.otherChannels : texts.title}</h3>
          <ul>${others.map((channel) => this.#channelRow(channel, texts, opens(channel), shown))}</ul>
        </section>` : nothing}
      <div class="visually-hidden" role="status">${this.announcement}</div>`;
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
      </div>`;
  }

  #suggestionList(texts: ContactTexts): TemplateResult | typeof nothing {
    if (this.suggestions.length === 0) return nothing;
    return html`
      <section class="suggestions" aria-labelledby="suggestions">
        <h3 id="suggestions">${texts.suggestionsTitle}</h3>
        <ul>${this.suggestions.map(({ id, title }) => html`<li><button type="button" class="row" @click=${() => { this.#openArticle(id); }}><span>${title}</span>${forwardIcon}</button></li>`)}</ul>
      </section>`;
  }

  #openArticle(id: string): void {
    this.dispatchEvent(new CustomEvent('open-article', { detail: { id }, bubbles: true, composed: true }));
  }

  #handoverCard(texts: ContactTexts, shown: ShownHandover): TemplateResult {
    const { searches, articles, page, attributes } = shown;
    const isEmpty = searches.length === 0 && articles.length === 0 && !page && attributes.length === 0;
    const known = this.handover!.articles;
    const remove = (key: string, name: string) => html`
      <button type="button" class="icon-button remove" aria-label=${fillText(texts.handoverRemove, { item: name })} @click=${() => { this.#remove(key, name); }}>${removeIcon}</button>`;
    const edited = (key: string) => (text: string) => { this.handover = editLine(this.handover!, key, text); };
    return html`
      <section class="handover" aria-labelledby="handover">
        <h3 id="handover" tabindex="-1">${texts.handoverTitle}</h3>
        <p class="quiet-text">${isEmpty ? texts.handoverEmpty : texts.handoverIntro}</p>
        ${group(texts.handoverSearches, repeat(searches, ({ key }) => key, ({ key, value }) => html`
          <li class="line">
            <div>${editable(value.query, texts.handoverEditSearch, edited(key))}
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
        ${group(texts.handoverAttributes, repeat(attributes, ({ key }) => key, ({ key, value: [name, value] }) => html`
          <li class="line">
            <div><span class="detail">${name}</span>${editable(value, fillText(texts.handoverEditAttribute, { name }), edited(key))}</div>
            ${remove(key, name)}</li>`), attributes.length)}
        ${this.handover!.removed.length > 0 ? html`<button type="button" class="link restore" @click=${() => { this.#restore(); }}>${texts.handoverRestore}</button>` : nothing}
      </section>`;
  }

  #failure(texts: ContactTexts): TemplateResult | typeof nothing {
    if (this.problem !== 'failed' && this.problem !== 'offline') return nothing;
    return html`
      <div class="note critical failure" role="alert" tabindex="-1">
        ${this.problem === 'offline' ? html`<p>${texts.offline}</p>` : html`<p><strong>${texts.sendFailed}</strong></p><p>${texts.sendFailedHint}</p>`}
        <button class="button" aria-disabled=${this.isSending ? 'true' : nothing}>${this.isSending ? texts.sending : texts.tryAgain}</button>
      </div>`;
  }

  #channelRow(channel: OfferedChannel, texts: ContactTexts, opens: string, shown: ShownHandover): TemplateResult {
    const { id, type, title, description, target, opening } = channel;
    const looks = {
      email: { icon: mailIcon, name: texts.emailName, adapter: 'mailto', href: () => mailLink(target, texts.emailSubject, handoverText(this.#gather(shown), texts, this.locale)) },
      phone: { icon: phoneIcon, name: texts.phoneName, adapter: 'tel', href: () => `tel:${target.replaceAll(/[^+\d]/gu, '')}` },
      link: { icon: linkIcon, name: texts.linkName, adapter: 'link', href: () => target },
      desk: { icon: chatIcon, name: texts.chatName, adapter: 'desk', href: () => '' },
    }[type];
    const detail = description || (type === 'link' ? '' : target);
    return html`
      <li class=${opening.isOpen ? 'channel' : 'channel is-closed'}>
        <a class="row" href=${looks.href()} target=${type === 'link' ? '_blank' : nothing} rel=${type === 'link' ? 'noopener' : nothing}
          @click=${() => { this.visit.escalated({ channel: id, adapter: looks.adapter, outcome: 'opened' }); }}>
          ${looks.icon}
          <span class="what"><strong>${title || looks.name}</strong>${detail ? html`<span>${detail}</span>` : nothing}${description && type !== 'link' ? html`<span dir="ltr">${target}</span>` : nothing}${opens ? html`<span class="when">${opens}</span>` : nothing}</span>
        </a>
      </li>`;
  }
}

/** One line of text that can be changed where it stands. */
function editable(text: string, label: string, changed: (text: string) => void): TemplateResult {
  const onInput = ({ target }: Event) => { changed((target as HTMLTextAreaElement).value.replaceAll(/\s*\n\s*/gu, ' ')); };
  return html`<div class="grow" data-text=${text}><textarea rows="1" .value=${live(text)} maxlength="500" dir="auto" aria-label=${label} @input=${onInput}></textarea></div>`;
}

/** A titled list; nothing when it is empty. */
function group(title: string, lines: unknown, count: number): TemplateResult | typeof nothing {
  return count === 0 ? nothing : html`<h4>${title}</h4><ul>${lines}</ul>`;
}

if (!customElements.get('hjelp-contact-view')) customElements.define('hjelp-contact-view', ContactView);
