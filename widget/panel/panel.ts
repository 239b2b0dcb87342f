import { ANSWERABLE_THRESHOLD } from '../../core/contract/failure-kind.ts';
import type { ArticleDocument } from '../../core/contract/article-document.ts';
import { html, nothing, render } from 'lit/html.js';
import type { OverviewArticle } from '../../core/contract/kb-manifest.ts';
import type { SearchAnswer } from '../../core/search/search-answer.ts';
import { tellPage } from '../dom-events.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { keepInPlace } from '../knowledge/keep-in-place.ts';
import { KnowledgeProblem } from '../knowledge/knowledge-problem.ts';
import type { KnowledgeSearch } from '../knowledge/knowledge-search.ts';
import type { LaterVisit } from '../later-visit.ts';
import type { FirstPanelState } from '../loader/first-panel.ts';
import type { HumanTexts } from '../texts/contact-texts.ts';
import { inTime } from '../in-time.ts';
import { nextTask } from '../next-task.ts';
import { clockMs } from '../page-clock.ts';
import { loadContactTexts } from '../texts/load-contact-texts.ts';
import { withOwnWords, type OwnWords } from '../texts/own-words.ts';
import { fillPlural, fillText, type WidgetTexts } from '../texts/widget-texts.ts';
import { backIcon, chatIcon, closeIcon } from './icons.ts';
import type { AboutPage } from './look-at-page.ts';
import { helpForPage, noticesFor, type Situation } from './page-help.ts';
import { makePanelFrame, type PanelFrame } from './panel-frame.ts';
import type { PanelActions, PanelContext, PanelTemplate } from './panel-context.ts';
import type { ArticleSource, ArticleView, ContactView, ConversationView, SearchState, View } from './panel-state.ts';
import type { PlaceInPage, RememberedView, WrittenBefore } from './place-in-page.ts';
import { isWeak, markedWords, shownHits } from './results-view.ts';
import { focusedOnPage, focusOn, returnFocus } from './return-focus.ts';
import { loadingLines, searchView } from './search-view.ts';
import { Sheet } from './sheet.ts';
import { articleTrouble, helpCentreLink, viewTrouble } from './trouble-view.ts';
import { walkRows } from './walk-rows.ts';

/** What the panel asks of the widget around it. */
export interface PanelOwner {
  readonly element: HTMLElement;
  readonly launcher: HTMLButtonElement;
  /** Where the panel stands in the page; undefined where it comes and goes over it. */
  readonly inPage: PlaceInPage | undefined;
  /** Articles open on their pages of the help centre. */
  readonly opensPages: boolean;
  readonly knowledge: KnowledgeBase;
  readonly texts: WidgetTexts;
  /** Begun at the first thing worth recording. */
  readonly visit: LaterVisit;
  readonly server: string | undefined;
  readonly audiences: readonly string[];
  /** Ids of articles that the page has named with `setContext`. */
  readonly named: readonly string[];
  /** What the page told with `setContext`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the page told with `identify`, unread. */
  readonly identity: Readonly<Record<string, unknown>> | undefined;
  readonly hasConversation: boolean;
  /** The visitor has done something: from now on things may be kept in the browser. */
  visitorActed(): void;
  /** Open or closed, another view, another query: what a reload should find again. */
  panelChanged(): void;
  retry(): void;
  chooseLanguage(locale: string): void;
  /** What the site says in its own words in this language. */
  ownWords(locale: string): OwnWords;
  /** Runs what the visitor or a clock asked for. Whatever goes wrong in it is reported, and never reaches the page. */
  attempt(action: () => void): void;
}

/** After this much rest the answers are announced, and a weak one is called weak. */
const RESTED_MS = 600;
/** So long a pause between two letters fetches what the words until there ask for, of an index that is fetched by need. */
const PAUSED_MS = 120;
/** So long the answers to the words before stay while those to the new ones are awaited. */
const LATE_MS = 150;
/** After this much rest the page is told of the search, as in events. */
const SETTLED_MS = 1000;
/** So long after opening nobody has aimed at a line yet: what belongs above it may still come there. */
const UNAIMED_MS = 500;
/** Deepest stack of views; the oldest article is forgotten first. */
const MOST_VIEWS = 30;

/**
 * The panel: a dialog with a stack of views. It holds the state, gives it to the views as values, and does what they ask.
 */
export class Panel {
  readonly #owner: PanelOwner;
  readonly #actions: PanelActions;
  readonly #root: ShadowRoot;
  readonly #search: SearchState = { query: '', isAwaited: false, settled: false, missingSent: false, showsAll: false };
  #views: View[] = [{ kind: 'search' }];
  #sheet: Pick<Sheet, 'show' | 'hide' | 'letGo'> | undefined;
  #frame: PanelFrame;
  /** Where the templates were first rendered; they live in the dialog from then on. */
  readonly #content = document.createDocumentFragment();
  /** What {@link prepare} has made of it. */
  #made: 'nothing' | 'frame' | 'form' | 'all' = 'nothing';
  #isOpen = false;
  #announcement = '';
  /** The query was asked on the page before, and recorded there. */
  #restored = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #fetchTimer: ReturnType<typeof setTimeout> | undefined;
  /** What was asked last: of which search, and whether it had passages then. */
  #asked: { readonly search: KnowledgeSearch; readonly hasPassages: boolean } | undefined;
  /** Grows with each question, so that a late answer to a former one is dropped. */
  #questions = 0;
  /** Languages of the articles that are open and of the words around them, once they are known. */
  #articlesIn: string | undefined;
  #answering: Promise<unknown> | undefined;
  #lateTimer: ReturnType<typeof setTimeout> | undefined;
  #settleTimer: ReturnType<typeof setTimeout> | undefined;
  #renderPending = false;
  #returnFocusTo: HTMLElement | null = null;
  #articlesOpened = 0;
  /** Articles for what the page says it is about, those that have changed, and for which page that was. */
  #aboutPage: AboutPage & { readonly of: string; readonly isLate?: boolean } = { of: '', found: [], changed: [] };
  /** What screen readers were told last of a network that gives nothing. */
  #toldTrouble = '';
  /** When the visitor began to see what is offered before the question, on the page's monotonic clock. */
  #openedAt = 0;
  /** A view is shown that the browser's history has already. */
  #isReturning = false;
  #articleView: typeof import('./article-view.ts') | undefined;
  /** Words of the views in which visitors ask humans, and their language. */
  #humanTexts: { readonly locale: string; readonly texts: HumanTexts } | undefined;

  constructor(owner: PanelOwner) {
    this.#owner = owner;
    this.#frame = makePanelFrame(owner.inPage ? 'section' : 'dialog');
    this.#root = owner.element.shadowRoot!;
    this.#actions = this.#guarded({
      type: (query, isComposing) => { this.type(query, isComposing); },
      submitQuery: () => { this.submitQuery(); },
      clearQuery: () => { this.clearQuery(); },
      openArticle: (id, from) => { this.openArticle(id, from); },
      openContact: () => { this.openContact(); },
      openConversation: () => { this.openConversation(); },
      vote: (view, vote, reason, comment) => { this.vote(view, vote, reason, comment); },
      askReason: (view) => { this.askReason(view); },
      retryArticle: (view) => { this.retryArticle(view); },
      retry: () => { this.#owner.retry(); },
      showAllResults: () => { this.showAllResults(); },
      sendMissing: (comment) => { this.sendMissing(comment); },
      scrollToAnchor: (anchor) => { this.scrollToAnchor(anchor); },
      chooseLanguage: (locale) => { this.#owner.chooseLanguage(locale); },
      tick: (view, ticked) => { this.tick(view, ticked); },
      announce: (text) => { this.announce(text); },
      refresh: () => { this.#render(); },
      back: () => { this.back(); },
      close: () => { this.close(); },
    });
  }

  get isOpen(): boolean { return this.#isOpen; }
  /** It has been open on this page. */
  get wasOpened(): boolean { return this.#sheet !== undefined; }
  get query(): string { return this.#search.query; }
  /** The view that the visitor sees. */
  get view(): View { return this.#views.at(-1)!; }

  // ── What the widget tells the panel ────────────────────────────────────────────────────────────────────────────

  /** @param takeFocus False when nobody asked just now: after a reload the page keeps the focus. */
  open(takeFocus = true): void {
    if (!this.#owner.element.isConnected) return;
    if (!this.#isOpen) {
      if (!tellPage(this.#owner.element, 'hjelp-open', { view: this.view.kind })) return;
      this.#returnFocusTo = focusedOnPage(this.#owner.element);
      this.#isOpen = true;
      this.#openedAt = clockMs();
      this.#aboutPage = { ...this.#aboutPage, isLate: false };
      this.#startReading(this.view);
      this.#lookAtPage();
      this.#tellTrouble();
    }
    this.#renderNow();
    const focused = document.activeElement;
    this.#sheet!.show();
    this.#restorePlace(takeFocus);
    if (!takeFocus) {
      // The browser moves the focus into a dialog that is shown.
      (this.#root.activeElement as HTMLElement | null)?.blur();
      if (focused instanceof HTMLElement && focused !== this.#owner.element) focusOn(focused);
    }
    this.#owner.launcher.hidden = true;
    this.#owner.panelChanged();
  }

  /** Stands in the page from now on. Nobody has opened it, and who was not writing in it keeps the focus where it is. */
  appear({ query, caret, isAgain }: WrittenBefore): void {
    this.#isOpen = true;
    if (query !== '' && isAgain) this.restoreQuery(query);
    else if (query !== '') this.#setQuery(query);
    this.#renderNow();
    this.#sheet!.show();
    if (caret) {
      focusOn(this.#field());
      this.#field().setSelectionRange(...caret);
    } else if (query !== '' && !isAgain) this.submitQuery();
  }

  /** Shows again what was open before the page was loaded anew, unless the visitor has done something else meanwhile. */
  recall(): void {
    const view = this.#owner.inPage?.remembered;
    if (view && this.#views.length === 1) this.#returnTo(view, false);
  }

  /**
   * Makes, out of sight, what {@link takeOver} will show: call it several times, and a slow telephone does in short tasks what
   * would be too long for one. First the frame, then the form, then what is under it.
   * @param answer To what the visitor has typed until now, where there is one.
   */
  prepare(query: string, answer: SearchAnswer | undefined): void {
    if (this.#sheet) return;
    this.#search.query = query;
    this.#search.answer = answer;
    const { field } = this.#frame;
    if (field.value !== query) field.value = query;
    render(this.#template(), this.#content);
    this.#made = this.#made === 'nothing' ? 'frame' : 'form';
  }

  /**
   * Opens in the place of the first stage's panel, as it was: the page has been told, and the visitor may be typing.
   * @param answer To what they have typed, where there is one.
   */
  takeOver(frame: PanelFrame, { query, caret, submitted, opener, at }: FirstPanelState, answer: SearchAnswer | undefined): void {
    if (this.#sheet) {
      frame.dialog.remove();
    } else {
      this.#frame = frame;
      frame.dialog.style.animation = 'none'; // it was here before
    }
    this.#isOpen = true;
    this.#openedAt = frame.dialog.querySelector('.row') ? 0 : clockMs();
    this.#made = 'all';
    this.#returnFocusTo = opener;
    this.#search.query = '';
    this.#search.answer = undefined;
    if (query !== '') {
      this.#owner.visitorActed();
      this.#setQuery(query, false, answer);
    }
    this.#renderNow();
    this.#sheet!.show();
    this.#owner.launcher.hidden = true;
    const result = at && [...this.#section()!.querySelectorAll<HTMLElement>('[part=result]')][at[1]];
    if (caret) {
      focusOn(this.#field());
      this.#field().setSelectionRange(...caret);
    } else if (result) focusOn(result);
    else this.#restorePlace(true);
    if (submitted) this.submitQuery();
    this.update(); // the passages may have come since
    void nextTask().then(() => { this.#owner.attempt(() => { this.#owner.panelChanged(); }); });
  }

  close(): void {
    if (!this.#isOpen) return;
    if (this.#owner.inPage) return this.#beginAnew();
    this.#frame.dialog.style.animation = '';
    this.#savePlace();
    this.#isOpen = false;
    this.#stopReading(this.view);
    this.#owner.visit.recordIfBegun((visit) => { visit.settle('leave'); });
    this.#sheet!.hide();
    this.#owner.launcher.hidden = false;
    const { element, launcher } = this.#owner;
    returnFocus(this.#returnFocusTo, launcher);
    this.#owner.panelChanged();
    tellPage(element, 'hjelp-close', {});
  }

  /** What stands in the page cannot be closed: it is as it was in the beginning. */
  #beginAnew(): void {
    this.#stopReading(this.view);
    this.showSearch();
    this.#setQuery('');
    this.#renderNow();
  }

  /** The visitor went back, or forward, in the browser. */
  #returnTo({ depth, kind, article }: RememberedView, takeFocus: boolean): void {
    const isThere = (view: View): boolean => view.kind === kind && (view.kind !== 'article' || view.id === article);
    if (this.#views.length - 1 === depth && isThere(this.view)) return;
    if (takeFocus) this.#savePlace();
    this.#stopReading(this.view);
    const kept = this.#views[depth];
    this.#views = this.#views.slice(0, Math.max(1, kept && isThere(kept) ? depth + 1 : depth));
    if (isThere(this.view)) {
      this.#startReading(this.view);
      this.#renderNow();
      this.#restorePlace(takeFocus);
      return;
    }
    this.#isReturning = true;
    if (kind === 'contact') this.#openFetched({ kind }, takeFocus);
    else if (kind === 'conversation') this.openConversation(takeFocus);
    else if (article !== undefined) this.openArticle(article, { source: 'link' }, takeFocus);
    this.#isReturning = false;
  }

  /** The element was taken out of the page, perhaps for ever: no clock and no listener of the page holds it any more. */
  disconnect(): void {
    for (const timer of [this.#restTimer, this.#settleTimer, this.#fetchTimer, this.#lateTimer]) clearTimeout(timer);
    this.#sheet?.letGo();
  }

  /** It was put back: what was open stays open. */
  reconnect(): void {
    if (!this.#isOpen) return;
    this.#sheet!.show();
    this.#restorePlace(false);
  }

  /** The page is going away, perhaps for ever. */
  leavePage(): void { this.#stopReading(this.view); }

  /** Searches for a text that did not come from the field. */
  searchFor(query: string): void {
    this.showSearch();
    this.#setQuery(query);
    this.open();
    this.submitQuery();
  }

  /** The query of the page before, waiting in the field. */
  restoreQuery(query: string): void {
    this.#search.query = query;
    this.#search.settled = true;
    this.#restored = true;
    void this.#ask(false, undefined);
  }

  /** Opens as it was on the page before, and leaves the focus to the page. */
  resume({ article, steps, view }: { article?: string; steps?: readonly number[]; view?: 'contact' | 'conversation' }): void {
    this.open(false);
    if (article !== undefined) this.openArticle(article, { source: 'link' }, false, steps);
    else if (view === 'contact') this.openContact(false);
    else if (view === 'conversation') this.openConversation(false);
  }

  /** Something that the views show has changed. */
  update(): void {
    if (this.#humanTexts && this.#humanTexts.locale !== this.#owner.texts.locale) {
      this.#loadHumanTexts().then(() => { this.#render(); }, () => { /* the former language's words stay */ });
    }
    this.#followLanguage();
    const { answer, query, settled } = this.#search;
    const { search, hasPassages } = this.#owner.knowledge.now;
    // Asked before the search, or the passages, had arrived: only the first is news for the report.
    // So is a partial answer of a search that has been opened anew since. One of another language, or of an earlier day, is asked again.
    const isOther = this.#asked?.search !== search;
    const isNew = isOther && (answer === undefined || answer.isPartial === true);
    const lacksPassages = hasPassages && !(this.#asked?.search === search && this.#asked?.hasPassages) && answer?.hits.some(({ passage }) => passage === undefined);
    if (query.trim() !== '' && search && (isOther || lacksPassages)) void this.#ask(!settled, isNew && !this.#restored ? false : undefined);
    this.#lookAtPage();
    this.#tellTrouble();
    this.#markWhatMatched();
    if (this.#sheet) this.#render();
  }

  /** Another language: results of the former one are gone, and what is being read goes on in it as soon as it is here. */
  forgetAnswers(): void {
    this.#questions += 1;
    this.#asked = undefined;
    this.#search.answer = undefined;
  }

  #followLanguage(): void {
    const { knowledge: { now: { overview } }, texts } = this.#owner;
    const language = overview && `${overview.locale} ${texts.locale}`;
    const before = this.#articlesIn;
    if (!language || language === before) return;
    this.#articlesIn = language;
    if (!before) return;
    for (const view of this.#views) if (view.kind === 'article') void this.#loadArticle(view, view === this.view && this.#section()?.contains(this.#root.activeElement) === true);
  }

  /** Puts the search on top, whatever lay there. */
  showSearch(): void {
    if (this.#views.length > 1) this.#owner.inPage?.entered({ depth: 0, kind: 'search' });
    this.#views = this.#views.slice(0, 1);
  }

  /** Who cannot see that the help has not come, or comes from an earlier day, hears of it. */
  #tellTrouble(): void {
    const { problem, old } = this.#owner.knowledge.now;
    const { trouble } = this.#owner.texts;
    const told = problem ? (problem.code === 'offline' ? trouble.offline : trouble.unavailable) : old ? trouble.old : '';
    if (told !== this.#toldTrouble && told !== '' && this.#isOpen) this.#announcement = told;
    if (this.#isOpen) this.#toldTrouble = told;
  }

  /** Asks in silence what the page is about, where nobody has said which articles belong to it. Nothing of it is recorded. */
  #lookAtPage(): void {
    const { knowledge, inPage, attributes, audiences, named } = this.#owner;
    const { search, overview } = knowledge.now;
    if (!search || !overview || inPage?.mode === 'search') return;
    const { section } = attributes;
    const of = [overview.locale, overview.release, audiences, named, section, location.pathname, document.title].join('\n');
    if (of === this.#aboutPage.of) return;
    this.#aboutPage = { of, found: [], changed: [] };
    const isNamed = this.#context().suggestions.length > 0;
    void import('./look-at-page.ts').then(({ lookAtPage }) => lookAtPage(knowledge, isNamed, section, audiences)).then((about) => {
      if (this.#aboutPage.of !== of) return;
      this.#aboutPage = { ...about, of, isLate: !isNamed && this.#isOpen && clockMs() - this.#openedAt > UNAIMED_MS };
      if (this.#sheet) this.#render();
    }, () => { /* then there are the popular ones */ });
  }

  get #situation(): Situation {
    const { audiences, named } = this.#owner;
    return { ...this.#aboutPage, page: location.pathname, query: this.#search.query, audiences, named, now: new Date() };
  }

  // ── Searching ──────────────────────────────────────────────────────────────────────────────────────────────────

  type(query: string, isComposing = false): void {
    this.#owner.visitorActed();
    const { settled, query: before } = this.#search;
    const isOtherView = (query.trim() === '') !== (before.trim() === '');
    this.#setQuery(query, isComposing);
    // Else the answer, which is nearly here, is the next thing to show: a letter is worth one rendering.
    if (settled || isOtherView || !this.#search.isAwaited) this.#renderNow();
    this.#owner.panelChanged();
  }

  submitQuery(): void {
    if (this.#search.query.trim() === '') return;
    void this.#ask(false, false).then((isCurrent) => { if (isCurrent) this.#owner.attempt(() => {
      this.#rest();
      this.#owner.visit.record((visit) => { visit.settle('enter'); });
    }); });
    // On a telephone the keyboard covers the answers, and "search" means: show me.
    if (matchMedia('(pointer: coarse)').matches) this.#field().blur();
  }

  clearQuery(): void {
    this.#setQuery('');
    this.#renderNow();
    this.#field().focus();
    this.#owner.panelChanged();
  }

  /** @param answer The answer to it, where it is known already. */
  #setQuery(query: string, isComposing = false, answer?: SearchAnswer): void {
    const search = this.#search;
    if (query.trim() !== search.query.trim()) {
      search.missingSent = false;
      search.showsAll = false;
    }
    search.query = query;
    search.settled = false;
    this.#restored = false;
    clearTimeout(this.#restTimer);
    clearTimeout(this.#settleTimer);
    if (answer) this.#takeAtOnce(answer);
    else void this.#ask(true, isComposing);
    this.#announcement = '';
    if (query.trim() === '') return;
    this.#restTimer = setTimeout(() => { this.#owner.attempt(() => { this.#rest(); }); }, RESTED_MS);
    this.#settleTimer = setTimeout(() => { this.#owner.attempt(() => { this.#tellSearch(); }); }, SETTLED_MS);
    // The first panel's answers are not scrolled in the panel that takes its place.
    const section = answer ? null : this.#section();
    if (section) section.scrollTop = 0;
  }

  /**
   * Asks what is in the field. What is shown stays until the answer is here, unless that takes long.
   * @param isComposing As the visitor's input method says; undefined when nobody asked just now, so that there is nothing to record.
   * @returns false when another question has taken its place meanwhile.
   */
  async #ask(asYouType: boolean, isComposing: boolean | undefined): Promise<boolean> {
    const state = this.#search;
    const { query } = state;
    const { search, hasPassages } = this.#owner.knowledge.now;
    const question = this.#questions += 1;
    clearTimeout(this.#lateTimer);
    clearTimeout(this.#fetchTimer);
    // Of another language nothing stays, whatever the visitor is at.
    if (this.#asked && search?.locale !== this.#asked.search.locale) state.answer = undefined;
    this.#asked = search && { search, hasPassages };
    if (query.trim() === '' || !search) {
      state.answer = undefined;
      state.isAwaited = false;
      return true;
    }
    const startedAt = clockMs();
    state.isAwaited = this.#isOpen; // a panel that opens has shown nothing that could stay
    this.#lateTimer = setTimeout(() => { this.#owner.attempt(() => {
      state.isAwaited = false;
      if (state.answer?.query !== query) state.answer = undefined;
      this.#render();
    }); }, LATE_MS);
    // One at a time: who types faster than can be answered waits for the last letter's answer only. Else it is asked now, so that a worker is at it while the page does what else a letter brings.
    if (this.#answering) await this.#answering;
    if (question !== this.#questions) return false;
    const answering = this.#owner.knowledge.ask(query, { asYouType, audiences: this.#owner.audiences });
    this.#answering = answering;
    const answer = await answering;
    if (this.#answering === answering) this.#answering = undefined;
    if (question !== this.#questions) return false;
    // Another search has come meanwhile, or none is left: of that the knowledge base has told why.
    if (!answer) {
      if (this.#owner.knowledge.now.search) return this.#ask(asYouType, isComposing);
      clearTimeout(this.#lateTimer);
      this.#asked = undefined;
      state.isAwaited = false;
      return true;
    }
    this.#owner.attempt(() => {
      const isNew = state.answer?.query !== query;
      this.#take(answer, asYouType, isComposing, startedAt);
      this.update(); // the passages may have come since
      if (state.settled && isNew) this.#rest();
      else this.#renderNow();
    });
    return true;
  }

  /** What was asked before there was a panel. */
  #takeAtOnce(answer: SearchAnswer): void {
    const { search } = this.#owner.knowledge.now;
    this.#questions += 1;
    this.#asked = search && { search, hasPassages: answer.hits.some(({ passage }) => passage) };
    this.#take(answer, true, false, clockMs());
  }

  /** The answer to what is in the field. */
  #take(answer: SearchAnswer, asYouType: boolean, isComposing: boolean | undefined, startedAt: number): void {
    const state = this.#search;
    clearTimeout(this.#lateTimer);
    state.isAwaited = false;
    state.answer = state.answer?.query.trim() === answer.query.trim() ? keepInPlace({ answer: state.answer, held: this.#heldResults() }, answer) : answer;
    if (this.#owner.knowledge.fetchesByNeed) this.#fetchRest(asYouType, isComposing, startedAt);
    if (isComposing !== undefined && !answer.isPartial) this.#recordAnswer(answer, isComposing, startedAt);
  }

  #recordAnswer(answer: SearchAnswer, isComposing: boolean, startedAt: number): void {
    const told = { results: answer.total, answerable: answer.answerable, top: answer.hits.slice(0, 5).map(({ id }) => id), ms: clockMs() - startedAt };
    const { query } = this.#search;
    this.#owner.visit.record((visit) => { visit.typed(query, told, isComposing); });
  }

  /** Of a large index what the question needs is fetched now: once the visitor pauses, since every letter would ask for something else. */
  #fetchRest(asYouType: boolean, isComposing: boolean | undefined, startedAt: number): void {
    const { query } = this.#search;
    const options = { asYouType, audiences: this.#owner.audiences };
    const hasBegunWord = asYouType && /(?:^|\s)\S{1,2}$/u.test(query);
    this.#fetchTimer = setTimeout(() => { this.#owner.attempt(() => {
      void this.#owner.knowledge.fetchFor(query, options, () => ({ answer: this.#search.answer, held: this.#heldResults() }), (answer) => { this.#owner.attempt(() => {
        if (this.#search.query !== query) return;
        const isNews = this.#search.answer?.isPartial && !answer.isPartial;
        this.#search.answer = answer;
        if (isNews && isComposing !== undefined) this.#recordAnswer(answer, isComposing, startedAt);
        if (isNews && this.#search.settled) this.#rest();
        else this.#render();
      }); });
    }); }, !asYouType ? 0 : hasBegunWord ? RESTED_MS : PAUSED_MS);
  }

  /** Results that must not move under the visitor's finger, pointer or reading: those focused or pointed at, and the one that is open. */
  #heldResults(): Set<string> {
    const held = [...this.#section()?.querySelectorAll<HTMLElement>('[part=result]:is(:focus, :hover)') ?? []].flatMap(({ dataset }) => dataset['article'] ?? []);
    return new Set([...held, ...this.#views.flatMap((view) => (view.kind === 'article' ? [view.id] : []))]);
  }

  #rest(): void {
    clearTimeout(this.#restTimer);
    this.#search.settled = true;
    const { answer, query } = this.#search;
    const { search: texts } = this.#owner.texts;
    if (answer && answer.query === query && !answer.isPartial) {
      this.#loadArticleView().catch(() => { /* asked again, and told, when an article is opened */ });
      this.#announcement = answer.total === 0
        ? fillText(texts.foundNone, { query: query.trim() })
        : `${isWeak(this.#search) ? `${texts.weak} ` : ''}${fillPlural(texts.found, shownHits(this.#search).length, this.#owner.texts.locale, { query: query.trim() })}`;
    }
    this.#render();
  }

  #tellSearch(): void {
    const { answer, query } = this.#search;
    if (answer?.isPartial || (this.#asked && answer?.query !== query)) this.#settleTimer = setTimeout(() => { this.#owner.attempt(() => { this.#tellSearch(); }); }, RESTED_MS);
    else if (answer) tellPage(this.#owner.element, 'hjelp-search', { query, results: answer.total, answerable: answer.answerable });
  }

  showAllResults(): void {
    const shown = shownHits(this.#search).length;
    this.#search.showsAll = true;
    this.#renderNow();
    // The button is gone: whoever pressed it by keyboard goes on where it stood.
    this.#section()?.querySelectorAll<HTMLElement>('[part=result]')[shown]?.focus();
  }

  sendMissing(comment: string): void {
    const { query } = this.#search;
    this.#owner.visit.record((visit) => { visit.missing(query, comment.trim()); });
    tellPage(this.#owner.element, 'hjelp-missing', { query, comment: comment.trim() });
    this.#search.missingSent = true;
    this.#announcement = this.#owner.texts.search.missingThanks;
    this.#renderNow();
    this.#section()?.querySelector<HTMLElement>('[part=thanks]')?.focus();
  }

  // ── Articles ───────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * @param address The article's id, with `#anchor` behind it for a place within.
   * @param ticked Steps that the visitor had ticked off on the page before.
   */
  openArticle(address: string, from: ArticleSource, takeFocus = true, ticked: readonly number[] = []): void {
    const { id, anchor } = this.#articleAddress(address);
    if (this.view.kind === 'article' && this.view.id === id) {
      this.open(takeFocus);
      if (anchor !== undefined) this.scrollToAnchor(anchor);
      return;
    }
    this.#owner.visitorActed();
    // What was open on the page before is not opened now.
    if (takeFocus && !tellPage(this.#owner.element, 'hjelp-article', { id, source: from.source })) return;
    if (from.source === 'search') this.#owner.visit.record((visit) => { visit.settle('open'); });
    if (this.#owner.opensPages && this.#goToPage(id, from, anchor)) return;
    const view: ArticleView = { kind: 'article', key: (this.#articlesOpened += 1), id, from, ticked, vote: 'none', readMs: 0, leftTold: false };
    this.#push(view, takeFocus);
    void this.#loadArticle(view, takeFocus, anchor);
  }

  /** @returns false for an article that has no page here: it was never translated, or is gone. */
  #goToPage(id: string, from: ArticleSource, anchor: string | undefined): boolean {
    const article = this.#owner.knowledge.find(id);
    if (!article) return false;
    this.#owner.visit.record((visit) => { visit.opened(article, from); });
    this.#owner.inPage?.tellAddress();
    location.href = this.#owner.knowledge.address(article.path) + (anchor === undefined ? '' : `#${anchor}`);
    return true;
  }

  /** An id may hold a `#` itself; then it is the article's that has it. */
  #articleAddress(address: string): { id: string; anchor?: string } {
    const cut = address.lastIndexOf('#');
    return cut < 1 || this.#owner.knowledge.find(address) ? { id: address } : { id: address.slice(0, cut), anchor: address.slice(cut + 1) };
  }

  retryArticle(view: ArticleView): void {
    delete view.problem;
    this.#render();
    void this.#loadArticle(view, true);
  }

  async #loadArticle(view: ArticleView, takeFocus: boolean, anchor?: string): Promise<void> {
    const { knowledge, visit, texts } = this.#owner;
    const language = this.#articlesIn;
    const isNew = !view.document;
    try {
      const [article, show] = await Promise.all([knowledge.article(view.id).catch((error: unknown) => this.#articleElsewhere(view.id, error)), this.#loadArticleView()]);
      const reading = withOwnWords(await inTime(show.loadReadingTexts(texts.locale)), this.#owner.ownWords(texts.locale), 'reading');
      // Another language has come meanwhile, and it is on its way in that.
      if (language !== undefined && language !== this.#articlesIn) return;
      view.reading = reading;
      view.body = show.articleBody(this.#context(), view, article, view.reading, this.#root);
      view.document = article;
      if (isNew) visit.record((recorder) => { recorder.opened({ id: article.id, title: article.title, path: article.path }, view.from); });
    } catch (error) {
      if (!isNew) return;
      view.problem = error instanceof KnowledgeProblem ? error : new KnowledgeProblem('garbage', String(error));
    }
    this.#renderNow();
    if (view !== this.view || !this.#isOpen) return;
    if (isNew) this.#startReading(view);
    this.#markWhatMatched();
    if (takeFocus) focusOn(this.#section()?.querySelector<HTMLElement>('.focus-here'));
    if (anchor !== undefined) this.scrollToAnchor(anchor);
  }

  #markWhatMatched(): void { void this.#articleView?.markWhatMatched(this.view, this.#owner, markedWords, () => this.#section()); }

  /** An article that was never translated is better read in another language than not at all. */
  async #articleElsewhere(id: string, problem: unknown): Promise<ArticleDocument> {
    const { knowledge } = this.#owner;
    const { manifest, locale } = knowledge.now;
    if (!manifest || !(problem instanceof KnowledgeProblem) || problem.code !== 'gone') throw problem;
    const { articleElsewhere } = await import('../knowledge/article-elsewhere.ts');
    const article = await articleElsewhere(id, locale, manifest, (path) => knowledge.address(path));
    if (!article) throw problem;
    return article;
  }

  /** The view of articles comes in a file of its own, fetched with the first article or a moment after the first answers. */
  async #loadArticleView(): Promise<typeof import('./article-view.ts')> {
    try {
      if (!this.#articleView) {
        const view = await inTime(import('./article-view.ts'));
        if (!this.#articleView) {
          const looks = new CSSStyleSheet();
          looks.replaceSync(view.readingCss);
          this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, looks];
        }
        this.#articleView = view;
      }
      return this.#articleView;
    } catch (error) {
      throw new KnowledgeProblem('network', `The script that shows articles could not be loaded: ${String(error)}`);
    }
  }

  askReason(view: ArticleView): void {
    view.vote = 'asking';
    this.#renderNow();
    // The whole form, not just its first line: below the fold nobody looks for the button that sends it.
    this.#section()?.querySelector('.reasons')?.scrollIntoView({ block: 'nearest' });
    const title = this.#section()?.querySelector<HTMLElement>('.reason-title');
    title?.scrollIntoView({ block: 'nearest' }); // where it does not fit, its beginning
    focusOn(title);
  }

  vote(view: ArticleView, vote: 'up' | 'down', reason = '', comment = ''): void {
    view.vote = vote;
    this.#owner.visit.record((visit) => { visit.voted(view.id, vote, reason, comment.trim()); });
    tellPage(this.#owner.element, 'hjelp-vote', { article: view.id, vote, reason });
    this.#announcement = vote === 'up' ? view.reading!.thanksUp : view.reading!.thanksDown;
    this.#renderNow();
    focusOn(this.#section()?.querySelector<HTMLElement>('[part=thanks]'));
  }

  scrollToAnchor(anchor: string): void {
    const target = [...this.#section()?.querySelectorAll<HTMLElement>('.prose [id]') ?? []].find(({ id }) => id === anchor || id === `h-${anchor}`);
    if (!target) return;
    target.tabIndex = -1;
    focusOn(target);
    target.scrollIntoView({ block: 'start' });
  }

  tick(view: ArticleView, ticked: readonly number[]): void {
    view.ticked = ticked;
    this.#owner.panelChanged();
  }

  announce(text: string): void {
    // The same again is said again.
    this.#announcement = text === this.#announcement ? `${text}\u00A0` : text;
    this.#renderNow();
  }

  #startReading(view: View): void {
    if (view.kind === 'article' && view.document) view.shownAt = clockMs();
  }

  /** A "no" without a reason is still a "no"; it is told when the visitor goes on without giving one. */
  #stopReading(view: View): void {
    if (view.kind !== 'article') return;
    if (view.vote === 'asking') this.#owner.visit.record((visit) => { visit.voted(view.id, 'down', '', ''); });
    if (view.vote === 'asking') view.vote = 'down';
    if (view.shownAt === undefined) return;
    view.readMs += clockMs() - view.shownAt;
    view.shownAt = undefined;
    if (!view.leftTold) {
      const readMs = Math.round(view.readMs);
      this.#owner.visit.record((visit) => { visit.left(view.id, readMs); });
    }
    view.leftTold = true;
  }

  // ── Contact ────────────────────────────────────────────────────────────────────────────────────────────────────

  openContact(takeFocus = true): void {
    this.#owner.visitorActed();
    if (takeFocus && !tellPage(this.#owner.element, 'hjelp-contact', { query: this.#search.query })) return;
    if (this.#search.query.trim() !== '') this.#owner.visit.record((visit) => { visit.settle('leave'); });
    this.#openFetched({ kind: 'contact' }, takeFocus);
  }

  openConversation(takeFocus = true): void { this.#openFetched({ kind: 'conversation' }, takeFocus); }

  #openFetched(view: ContactView | ConversationView, takeFocus: boolean): void {
    this.#push(view, takeFocus);
    void this.#fetchViews(this.view as typeof view, takeFocus);
  }

  /**
   * A view's element is defined by its script: the empty element that is there already comes to life. Both scripts are
   * fetched together, so that a release of the site between a question and its sending does not leave the visitor without.
   */
  async #fetchViews(view: ContactView | ConversationView, takeFocus: boolean): Promise<void> {
    view.failed = undefined;
    try {
      const [visit] = await inTime(Promise.all([this.#owner.visit.begin(), import('./contact-view.ts'), import('./conversation-view.ts'), this.#loadHumanTexts()]));
      if (!visit) throw new Error('The script that records the visit could not be loaded.');
    } catch (error) {
      view.failed = navigator.onLine ? 'gone' : 'offline';
      tellPage(this.#owner.element, 'hjelp-problem', { code: 'view-failed', detail: String(error) });
    }
    this.#renderNow();
    if (view === this.view && this.#isOpen) this.#restorePlace(takeFocus);
  }

  /** The network is back: what did not come for want of it is fetched now. */
  fetchWhatFailed(): void {
    for (const view of this.#views) {
      if ('failed' in view && view.failed === 'offline') void this.#fetchViews(view, this.#root.activeElement !== null);
    }
  }

  async #loadHumanTexts(): Promise<void> {
    const { locale } = this.#owner.texts;
    const texts = withOwnWords(await loadContactTexts(locale), this.#owner.ownWords(locale));
    if (locale !== this.#owner.texts.locale) return this.#loadHumanTexts();
    this.#humanTexts = { locale, texts };
  }

  // ── The stack of views ─────────────────────────────────────────────────────────────────────────────────────────

  #push(view: View, takeFocus: boolean): void {
    // Contact and conversation exist once: going there again is going back to them.
    const present = view.kind === 'article' ? -1 : this.#views.findIndex(({ kind }) => kind === view.kind);
    if (this.#isOpen) {
      this.#savePlace();
      this.#stopReading(this.view);
    }
    if (present >= 0) this.#views.length = present + 1;
    else this.#views.push(view);
    if (this.#views.length > MOST_VIEWS) this.#views.splice(1, 1);
    this.#announcement = ''; // of the view before
    if (!this.#isReturning) this.#owner.inPage?.entered({ depth: this.#views.length - 1, kind: view.kind, ...(view.kind === 'article' && { article: view.id }) });
    if (!this.#isOpen) {
      this.open(takeFocus);
      return;
    }
    this.#renderNow();
    this.#restorePlace(takeFocus);
    this.#owner.panelChanged();
  }

  back(): void {
    if (this.#views.length < 2 || this.#owner.inPage?.goBack()) return;
    this.#stopReading(this.view);
    this.#views.pop();
    this.#startReading(this.view);
    this.#renderNow();
    this.#restorePlace(true);
    this.#owner.panelChanged();
  }

  #savePlace(): void {
    const section = this.#section();
    this.view.scrollTop = this.#owner.inPage?.scrollTop ?? section?.scrollTop ?? 0;
    const active = this.#root.activeElement;
    this.view.focus = active instanceof HTMLElement && section?.contains(active) ? active : null;
  }

  #restorePlace(takeFocus: boolean): void {
    const section = this.#section();
    if (!section) return;
    const { inPage } = this.#owner;
    if (!inPage) section.scrollTop = this.view.scrollTop ?? 0;
    if (!takeFocus) return;
    const remembered = this.view.focus?.isConnected ? this.view.focus : undefined;
    // A touch keyboard that springs up covers the suggestions: there, the field waits for a tap.
    const first = this.view.kind === 'search' && !matchMedia('(pointer: coarse)').matches ? this.#field() : section.querySelector<HTMLElement>('.focus-here');
    focusOn(remembered ?? first ?? section);
    inPage?.scrollTo(this.#frame.dialog, this.view.scrollTop);
  }

  #section(): HTMLElement | null { return this.#root.querySelector('.view:not([hidden])'); }

  #field(): HTMLInputElement { return this.#frame.field; }

  // ── Showing ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Many changes, one rendering. */
  #render(): void {
    if (this.#renderPending) return;
    this.#renderPending = true;
    // Unless somebody could not wait, and has.
    void Promise.resolve().then(() => { if (this.#renderPending) this.#owner.attempt(() => { this.#renderNow(); }); });
  }

  #renderNow(): void {
    this.#renderPending = false;
    const { dialog, field } = this.#frame;
    const { texts } = this.#owner;
    this.#made = 'all';
    // Each only where it is new: for the same language again, the browser would work out every style anew.
    if (dialog.ariaLabel !== texts.panel.title) dialog.ariaLabel = texts.panel.title;
    if (dialog.lang !== texts.locale) dialog.lang = texts.locale;
    if (field.value !== this.#search.query) field.value = this.#search.query;
    const { inPage } = this.#owner;
    inPage?.changed(this.#search.query, this.#views.length - 1);
    render(this.#template(), this.#content);
    if (this.#sheet) return;
    this.#listen(dialog, field);
    dialog.replaceChildren(this.#content);
    if (!dialog.isConnected) this.#root.append(dialog);
    if (inPage) inPage.hold(dialog, this.#root, (view, takeFocus) => { this.#owner.attempt(() => { this.#returnTo(view, takeFocus); }); });
    this.#sheet = inPage ?? new Sheet(dialog as HTMLDialogElement, this.#actions.close);
  }

  #listen(dialog: HTMLElement, field: HTMLInputElement): void {
    const listeners: Record<string, (event: never) => void> = {
      keydown: this.#onKey, keyup: this.#keepInside, keypress: this.#keepInside,
      'chat-opened': this.#onChatOpened, 'conversation-started': this.#onConversationStarted, 'open-conversation': this.#actions.openConversation, 'new-conversation': this.#onNewConversation, 'view-back': this.#actions.back, 'open-article': this.#onOpenArticle,
    };
    for (const [type, listener] of Object.entries(listeners)) dialog.addEventListener(type, listener as EventListener);
    dialog.addEventListener('focus', this.#onFocus, { capture: true });
    field.addEventListener('input', (event) => { this.#actions.type(field.value, (event as InputEvent).isComposing); });
  }

  #template(): PanelTemplate {
    const context = this.#context();
    const { direction } = context.manifest?.locales[context.knowledge.locale] ?? {};
    return html`
        <div class="inside" dir=${direction ?? 'auto'}>
          ${context.inPage ? this.#pageBar(context) : this.#bar(context)}
          ${this.#views.map((view) => html`<section class="view ${view.kind}" tabindex="-1" ?hidden=${view !== this.view}>${this.#made === 'nothing' ? nothing : this.#viewTemplate(context, view)}</section>`)}
          ${this.#hasFooter(context) ? this.#footer(context) : nothing}
        </div>
        <div class="visually-hidden" role="status">${this.#announcement}</div>`;
  }

  #bar({ texts, manifest, knowledge, address, back, close }: PanelContext): PanelTemplate {
    return html`
      <div class="bar" part="header">
        ${this.#views.length > 1
          ? html`<button type="button" class="icon-button" part="back-button" aria-label=${texts.panel.back} @click=${back}>${backIcon}</button>`
          : nothing}
        ${manifest?.site.theme.logo === undefined ? nothing : html`<img class="logo" part="logo" src=${address(manifest.site.theme.logo)} alt="">`}
        <p class="bar-title" part="title">${manifest?.locales[knowledge.locale]?.siteName ?? texts.panel.title}</p>
        <button type="button" class="icon-button" part="close-button" aria-label=${texts.panel.close} @click=${close}>${closeIcon}</button>
      </div>`;
  }

  /** The page has a heading of its own, and nothing to close. */
  #pageBar({ texts, back }: PanelContext): PanelTemplate {
    if (this.#views.length === 1) return nothing;
    return html`<div class="bar" part="header"><button type="button" class="link with-icon" part="back-button" @click=${back}>${backIcon}${texts.panel.back}</button></div>`;
  }

  #hasFooter({ inPage }: PanelContext): boolean {
    if (this.view.kind !== 'search') return this.view.kind === 'article';
    // What is offered where nothing was found is right above it, in the page without a scroll between.
    if (inPage && this.#lacksAnswer) return false;
    return inPage?.mode !== 'search' || this.#search.query.trim() !== '';
  }

  #viewTemplate(context: PanelContext, view: View): PanelTemplate {
    const { texts, server, attributes, identity, visit } = this.#owner;
    if ('failed' in view && view.failed) return viewTrouble(context, view.failed === 'offline', () => { void this.#fetchViews(view, true); });
    switch (view.kind) {
      case 'search':
        return searchView(context);
      case 'article':
        if (view.problem) return articleTrouble(context, view);
        return view.document && this.#articleView ? this.#articleView.articleView(context, view) : loadingLines(texts.panel.loading);
      case 'contact':
        if (!visit.now || !this.#humanTexts) return loadingLines(texts.panel.loading);
        return html`<hjelp-contact-view class="focus-here" .visit=${visit.now} .manifest=${context.manifest} .texts=${this.#humanTexts.texts} .locale=${texts.locale}
          .pageTitle=${document.title} .siteAttributes=${attributes} .identity=${identity} .server=${server} .suggest=${this.#suggest}></hjelp-contact-view>`;
      case 'conversation':
        if (!visit.now || !this.#humanTexts) return loadingLines(texts.panel.loading);
        return html`<hjelp-conversation-view class="focus-here" .visit=${visit.now} .server=${server} .texts=${this.#humanTexts.texts} .locale=${texts.locale}></hjelp-conversation-view>`;
    }
    return nothing;
  }

  #footer(panel: PanelContext): PanelTemplate {
    const { texts } = panel;
    const human = panel.hasConversation
      ? html`<button type="button" class="button soft" part="conversation-button" @click=${() => { panel.openConversation(); }}>${chatIcon}${texts.panel.conversation}</button>`
      : panel.hasContact
        ? html`<button type="button" class=${this.#contactLook(panel)} part="contact-button" @click=${() => { panel.openContact(); }}>${chatIcon}${texts.panel.contact}</button>`
        : nothing;
    if (human === nothing && this.#owner.opensPages) return nothing;
    return html`
      <div class="foot" part="footer">${human}
        ${this.#owner.opensPages ? nothing : helpCentreLink(panel, 'foot-link')}
      </div>`;
  }

  /** Nothing was found, or nothing good. */
  get #lacksAnswer(): boolean {
    const { answer, settled } = this.#search;
    return settled && answer?.total === 0 || isWeak(this.#search);
  }

  /** How much the way to a human stands out. It is on every view, whatever the site's mode. */
  #contactLook({ manifest }: PanelContext): string {
    if ((manifest?.site.contactMode ?? 'answers-first') !== 'answers-first') return 'button soft';
    if (this.view.kind === 'search' && this.#lacksAnswer || this.view.kind === 'article' && this.view.vote === 'down') return 'button';
    return this.#search.query.trim() !== '' || this.view.kind === 'article' ? 'button quiet' : 'link with-icon';
  }

  #context(): PanelContext {
    const { knowledge, texts, server, hasConversation } = this.#owner;
    const known = knowledge.now;
    const situation = this.#situation;
    const help = known.overview ? helpForPage(known.overview, situation) : { suggestions: [], popular: [], recent: [] };
    return {
      texts,
      knowledge: known,
      manifest: known.manifest,
      search: this.#search,
      isUnfinished: this.#made === 'frame',
      ...help,
      isLate: this.#aboutPage.isLate ?? false,
      notices: known.overview ? noticesFor(known.overview, situation) : [],
      inPage: this.#owner.inPage,
      listens: server !== undefined,
      hasContact: (known.manifest?.site.channels.length ?? 0) > 0,
      hasConversation,
      address: (path) => knowledge.address(path),
      find: (idOrPath): OverviewArticle | undefined => knowledge.find(idOrPath),
      overlays: this.#root,
      field: this.#frame.field,
      helpCentre: knowledge.address(known.locale === '' ? '' : `${known.locale}/`),
      ...this.#actions,
    };
  }

  /** Actions, none of which throws. */
  #guarded(actions: PanelActions): PanelActions {
    const guarded = Object.entries(actions).map(([name, action]: [string, (...values: never[]) => void]) => [name, (...values: never[]) => { this.#owner.attempt(() => { action(...values); }); }]);
    return Object.fromEntries(guarded) as PanelActions;
  }

  // ── Signs from inside ──────────────────────────────────────────────────────────────────────────────────────────

  /** Articles for what is being written to a human: only likely ones, and by its words, not by addresses and markup in it. */
  readonly #suggest = async (text: string) => {
    const words = text.replace(/https?:\/\/\S+|<[^>]*>/giu, ' ');
    const answer = await this.#owner.knowledge.ask(words, { limit: 3, asYouType: false, audiences: this.#owner.audiences });
    return answer && answer.answerable >= ANSWERABLE_THRESHOLD ? answer.hits.slice(0, answer.total) : [];
  };

  readonly #onOpenArticle = (event: CustomEvent<{ id: string }>): void => { this.#actions.openArticle(event.detail.id, { source: 'suggestion' }); };

  /** Another product's chat has opened on the page, and needs the room. What happened stays to be read in here. */
  readonly #onChatOpened = (): void => { if (!this.#owner.inPage) this.close(); };

  readonly #onConversationStarted = (): void => {
    // The question has become a conversation: "back" must not lead to the form that was sent.
    this.#views = this.#views.filter(({ kind }) => kind !== 'contact');
    tellPage(this.#owner.element, 'hjelp-conversation', {});
    this.openConversation();
  };

  readonly #onNewConversation = (event: Event): void => {
    event.preventDefault();
    this.#views = this.#views.filter(({ kind }) => kind !== 'conversation');
    this.openContact();
  };

  /** Browsers scroll to a text field's first line only; a visitor who tabs into it wants to see it whole. */
  readonly #onFocus = (event: FocusEvent): void => {
    if (event.target instanceof HTMLTextAreaElement) event.target.scrollIntoView({ block: 'nearest' });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.view.kind === 'search') walkRows(event, this.#field(), this.#section()!, this.#root.activeElement);
    this.#keepInside(event);
  };

  /** Shortcuts and focus traps of the page are not meant for what happens in here. Where the panel is a part of the page, that is what is written. */
  readonly #keepInside = (event: Event): void => {
    if (this.#owner.inPage && !(event instanceof KeyboardEvent && (event.target as Element).matches('input, textarea, select'))) return;
    event.stopPropagation();
  };
}
