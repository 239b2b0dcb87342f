import { ANSWERABLE_THRESHOLD } from '../../core/contract/failure-kind.ts';
import type { ReadArticle, TriedSearch } from '../../core/contract/handover-context.ts';
import type { WidgetEvent, WidgetEventType } from '../../core/contract/widget-event.ts';
import { scrubPersonalData } from '../../core/privacy/personal-data.ts';
import { EventQueue } from './event-queue.ts';
import { recordEvent, type EventFields } from './record-event.ts';
import { afterComposing, afterTyping, NOTHING_TYPED, restsAt, seal, settle, type SettleCause, type TypedAnswer, type TypingState } from './settled-search.ts';
import { newEventId } from './visit-id.ts';
import { VisitMemory } from './visit-memory.ts';
import { clockMs } from '../page-clock.ts';
import { jsonText } from '../plain-json.ts';

export type { ReadArticle, TriedSearch };

export interface VisitOptions {
  readonly site: string;
  /** The release's hash. */
  readonly kb: string;
  /** Language in which the visitor searches. */
  locale(): string;
  /** Address or path of the page. */
  page(): string;
  /** Absolute address without a final slash. Undefined means that there is no server: nothing is queued or stored. */
  readonly server?: string | undefined;
  /** `required`: nothing is stored or sent before {@link Visit.grantConsent}. */
  readonly consent: 'granted' | 'required';
  /** Told of what the integrator should know, under a stable code. Never of what the visitor wrote. */
  onProblem(code: string, detail: string): void;
}

/**
 * What one visitor does, from the first question to the end of the tab: turned into events for the report, and
 * remembered for the human who may take over.
 *
 * Events leave only where there is a server, consent, and no Global Privacy Control. Without them the history lives in
 * this page's memory alone, and the handover still works: the visitor sees it and sends it by hand. Never throws.
 */
export class Visit {
  readonly #options: VisitOptions;
  readonly #memory: VisitMemory;
  #queue: EventQueue | undefined;
  #hasConsent: boolean;
  #typing: TypingState = NOTHING_TYPED;
  #isComposing = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  /** The words in the field, as the visitor wrote them. */
  #lastQuery: string | undefined;

  constructor(options: VisitOptions) {
    this.#options = options;
    this.#memory = new VisitMemory(options.site);
    this.#hasConsent = options.consent === 'granted';
    const last = this.#memory.lastSearch;
    if (last) this.#typing = { settled: { query: last.query, sealed: last.sealed } };
    this.#openQueue();
    // What was being read when the former page of this visit ended without a word; nobody knows how long.
    this.#closeOpenArticle('unknown');
    this.#listen();
  }

  #listen(): void {
    addEventListener('pagehide', this.#onPageHide);
    document.addEventListener('visibilitychange', this.#onVisibility);
    // Listened to on the way down: the panel keeps its keys to itself.
    for (const name of ['compositionstart', 'compositionend']) addEventListener(name, this.#onComposition, true);
  }

  /** Random, of this visit only. */
  get id(): string { return this.#memory.id; }

  /**
   * The field holds a query, and this is what was found. Call it for every keystroke; what becomes a search is decided here.
   * @param isComposing An input method is composing the text. Default: what the page's own composition events say.
   */
  typed(query: string, answer: TypedAnswer, isComposing: boolean = this.#isComposing): void {
    this.#acted();
    if (query.trim() !== '') this.#lastQuery = query.trim();
    this.#typing = afterTyping(this.#typing, { query, answer, at: clockMs(), isComposing });
    this.#restLater();
  }

  /** The visitor did something that ends the typing: what was typed is now a search. */
  settle(trigger: 'enter' | 'suggestion' | 'open' | 'leave'): void { this.#settle(trigger); }

  /** An article is shown. */
  opened(article: { id: string; title: string; path: string }, from: { source: 'search' | 'suggestion' | 'link' | 'related'; query?: string; rank?: number }): void {
    this.#acted();
    if (from.source === 'search') this.#settle('open');
    this.#closeOpenArticle();
    const query = from.query?.trim() ?? '';
    const words = scrubPersonalData(query);
    const isOfBefore = this.#memory.isSetAside(words);
    if (from.source === 'search' && query !== '' && from.rank !== undefined && !isOfBefore) this.#record('result_open', { query, article: article.id, rank: from.rank });
    this.#typing = seal(this.#typing);
    this.#memory.change((kept) => {
      if (kept.lastSearch) kept.lastSearch.sealed = true;
      const search = from.source === 'search' ? kept.searches.findLast((tried) => tried.query === words) : undefined;
      if (search) search.opened ??= article.id;
      const known = kept.articles.find(({ id }) => id === article.id);
      kept.articles = [...kept.articles.filter(({ id }) => id !== article.id), { ...known ?? { id: article.id, title: article.title.slice(0, 300), path: article.path.slice(0, 500), readMs: 0 }, at: new Date().toISOString() }];
      kept.openArticle = { eventId: newEventId(), at: new Date().toISOString(), article: article.id, source: from.source, page: this.#options.page(), shownAt: Date.now() };
    });
  }

  /** The article is shown no longer. @param readMs How long it was in sight, in milliseconds. */
  left(articleId: string, readMs: number): void {
    if (this.#memory.openArticle?.article === articleId) this.#closeOpenArticle(readMs);
    else this.#addReadingTime(articleId, readMs);
  }

  voted(article: string, vote: 'up' | 'down', reason = '', comment = ''): void {
    this.#acted();
    this.#record('feedback', { article, vote, reason, comment });
    this.#memory.change((kept) => {
      const read = kept.articles.find(({ id }) => id === article);
      if (read) read.vote = vote;
    });
  }

  /** The visitor says what is missing. */
  missing(query: string, comment: string): void {
    this.#acted();
    this.#settle('leave');
    this.#seal();
    this.#record('missing_answer', { query, comment });
  }

  escalated(escalation: { channel: string; adapter: string; outcome: 'opened' | 'sent' | 'unavailable' | 'failed' }): void {
    this.#acted();
    this.#settle('leave');
    this.#seal();
    const { searches, articles } = this.#memory;
    this.#record('escalation', { ...escalation, searches: searches.map(({ query }) => query), articles: articles.map(({ id }) => id) });
  }

  /** @param score 0 or 1 for a thumb, else as the kind has it. */
  rated(kind: 'csat' | 'nps' | 'ces', score: number, comment: string, conversation?: string): void {
    this.#acted();
    this.#record('rating', { kind, score, comment, ...(conversation !== undefined && { conversation }) });
  }

  /**
   * An article was offered unasked, or held back to know what offers do. What the visitor did not do themselves must leave
   * nothing in the browser: it is sent at once, by a beacon that may get lost, and never kept to be sent again.
   */
  offered(rule: string, outcome: 'shown' | 'opened' | 'dismissed' | 'held_out'): void {
    if (outcome === 'opened' || outcome === 'dismissed') {
      this.#acted();
      this.#record('proactive', { rule, outcome });
      return;
    }
    const { server } = this.#options;
    if (server === undefined || this.#isPrivate()) return;
    navigator.sendBeacon?.(`${server}/v1/events`, new Blob([jsonText({ events: [this.#make('proactive', { rule, outcome }, this.#options.page())] })], { type: 'text/plain' }));
  }

  /** From now on events are recorded. What happened before is not sent afterwards. */
  grantConsent(): void {
    if (this.#hasConsent) return;
    this.#settle('leave');
    this.#closeOpenArticle();
    this.#memory.setAside();
    this.#typing = NOTHING_TYPED;
    this.#hasConsent = true;
    this.#openQueue();
  }

  /** The words without personal data, as they may be kept. */
  scrubbed(query: string): string { return scrubPersonalData(query); }

  /** Calls back after whatever the visitor does that changes {@link history}. @returns ends the calls. */
  onHistory(changed: () => void): () => void { return this.#memory.onChange(changed); }

  /** What this visit has tried, oldest first, scrubbed; and the last question as the visitor wrote it, where this page still knows. */
  history(): { searches: TriedSearch[]; articles: ReadArticle[]; lastQuery: string } {
    this.#settle('leave');
    const { everything: { searches, articles }, openArticle, lastQuery } = this.#memory;
    return {
      searches: searches.map((search) => ({ ...search })),
      articles: articles.map((article) => ({ ...article, readMs: article.readMs + (openArticle?.article === article.id ? Date.now() - openArticle.shownAt : 0) })),
      lastQuery: this.#lastQuery ?? lastQuery,
    };
  }

  /** The widget is gone from the page; the visit is not over. */
  close(): void {
    this.#leavePage();
    clearTimeout(this.#restTimer);
    removeEventListener('pagehide', this.#onPageHide);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const name of ['compositionstart', 'compositionend']) removeEventListener(name, this.#onComposition, true);
    this.#queue?.close();
    this.#queue = undefined;
  }

  /** The widget is back after {@link close}. */
  reopen(): void {
    this.#listen();
    this.#openQueue();
  }

  // ── Searches ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** An input method composes a text (Chinese, Japanese, dead keys): resting over its candidates is no rest. */
  readonly #onComposition = ({ type }: Event): void => {
    this.#isComposing = type === 'compositionstart';
    if (this.#isComposing) return;
    this.#typing = afterComposing(this.#typing, clockMs());
    this.#restLater();
  };

  #restLater(): void {
    clearTimeout(this.#restTimer);
    const due = restsAt(this.#typing);
    if (due !== undefined) this.#restTimer = setTimeout(() => { this.#settle('rest'); }, Math.max(0, due - clockMs()));
  }

  #settle(cause: SettleCause): void {
    const { state, search } = settle(this.#typing, cause, clockMs());
    this.#typing = state;
    // Timers may fire a little early; then the rest is waited for.
    this.#restLater();
    if (!search) return;
    const previous = search.replacesPrevious ? this.#memory.lastSearch : undefined;
    const isUnsent = previous !== undefined && (this.#queue?.withdraw(previous.eventId) ?? false);
    const { results, answerable, top, ms } = search.answer;
    const eventId = this.#record('search', {
      query: search.query, results, answerable, top: [...top], ms, trigger: search.trigger,
      ...(previous && !isUnsent && { replaces: previous.eventId }),
    });
    const words = scrubPersonalData(search.query).slice(0, 500);
    this.#memory.change((kept) => {
      if (previous) kept.searches.pop();
      kept.searches.push({ query: words, at: new Date().toISOString(), results, ...(results > 0 && answerable < ANSWERABLE_THRESHOLD && { weak: true }) });
      kept.lastQuery = words;
      kept.lastSearch = { eventId, query: words, sealed: false };
    });
  }

  #seal(): void {
    this.#typing = seal(this.#typing);
    this.#memory.change((kept) => { if (kept.lastSearch) kept.lastSearch.sealed = true; });
  }

  // ── Reading ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** @param measuredMs How long it was read, by who measured it; else from opening until now. */
  #closeOpenArticle(measuredMs?: number | 'unknown'): void {
    const open = this.#memory.openArticle;
    if (!open) return;
    const readMs = measuredMs === 'unknown' ? undefined : measuredMs ?? Math.max(0, Date.now() - open.shownAt);
    const view = this.#make('article_view', { article: open.article, source: open.source, ...(readMs !== undefined && { readMs }) }, open.page);
    this.#send({ ...view, id: open.eventId, at: open.at });
    this.#memory.change((kept) => { kept.openArticle = undefined; });
    if (readMs !== undefined) this.#addReadingTime(open.article, readMs);
  }

  #addReadingTime(articleId: string, readMs: number): void {
    this.#memory.change((kept) => {
      const article = kept.articles.find(({ id }) => id === articleId);
      if (article) article.readMs += Math.max(0, Math.round(readMs));
    });
  }

  // ── Events ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** @returns the id of the event, recorded or not. */
  #record<TType extends WidgetEventType>(type: TType, fields: EventFields<TType>): string {
    const event = this.#make(type, fields, this.#options.page());
    this.#send(event);
    return event.id;
  }

  #make<TType extends WidgetEventType>(type: TType, fields: EventFields<TType>, page: string): Extract<WidgetEvent, { type: TType }> {
    const { site, kb } = this.#options;
    return recordEvent(type, { visit: this.id, site, kb, locale: this.#options.locale(), page }, fields);
  }

  #send(event: WidgetEvent): void {
    if (this.#isPrivate()) return;
    this.#queue?.add(event);
  }

  #openQueue(): void {
    const { server } = this.#options;
    if (server === undefined || this.#queue || this.#isPrivate()) return;
    this.#queue = new EventQueue({ server, onProblem: (code, detail) => { this.#options.onProblem(code, detail); } });
  }

  /** The visitor used the widget; from here on the visit may be kept, if anything may. */
  #acted(): void {
    if (this.#options.server !== undefined && !this.#isPrivate()) this.#memory.keep();
  }

  /** No consent, or the browser asks not to be followed (Global Privacy Control): nothing is kept or sent. */
  #isPrivate(): boolean {
    return !this.#hasConsent || (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
  }

  // ── Leaving the page ───────────────────────────────────────────────────────────────────────────────────────────

  #leavePage(): void {
    this.#settle('leave');
    this.#closeOpenArticle();
    this.#queue?.beacon();
  }

  readonly #onPageHide = (): void => { this.#leavePage(); };

  /** The last sign that a phone gives before it may kill the page; the page may also come back, so the article stays open. */
  readonly #onVisibility = (): void => {
    if (document.visibilityState !== 'hidden') return;
    this.#settle('leave');
    this.#queue?.beacon();
  };
}

