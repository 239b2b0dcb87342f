import { explain, reporter } from './debug-report.ts';
import { brandPalettes } from '../core/contract/brand-palette.ts';
import { tellPage } from './dom-events.ts';
import { currentConversation, isInConversation, onConversationChange } from './escalation/conversation-session.ts';
import type { Visit, VisitOptions } from './events/visit.ts';
import type { SearchAnswer, SearchOptions } from '../core/search/search-answer.ts';
import { KnowledgeBase, localeIn } from './knowledge/knowledge-base.ts';
import { LaterVisit } from './later-visit.ts';
import type { FirstPanel, FirstPanelState } from './loader/first-panel.ts';
import type { PanelStart, WidgetCommand } from './loader/panel-start.ts';
import { nextTask } from './next-task.ts';
import { keepFailures } from './own-failures.ts';
import { keepSession, readSession } from './panel-session.ts';
import { controlCss } from './panel/control-styles.ts';
import { keepInputInside } from './panel/keep-input-inside.ts';
import { panelCss } from './panel/panel-styles.ts';
import type { ArticleSource } from './panel/panel-state.ts';
import { Panel, type PanelOwner } from './panel/panel.ts';
import type { PlaceInPage } from './panel/place-in-page.ts';
import { pageScheme } from './panel/page-scheme.ts';
import { PANEL_COLORS, themeCss } from './panel/widget-theme.ts';
import { readSettings, serverAddress } from './settings.ts';
import { withOwnWords, type OwnWords } from './texts/own-words.ts';
import { loadTexts } from './texts/load-texts.ts';
import type { WidgetTexts } from './texts/widget-texts.ts';

/**
 * Brings the element to life once its script is here: words and knowledge are on their way, the panel shows what there
 * is, and the commands that came meanwhile are done. Called once per element, by the loader.
 */
export async function mountPanel(element: HTMLElement, start: PanelStart): Promise<void> {
  const settings = readSettings(element);
  const [texts, inPage] = await Promise.all([
    loadTexts(settings.wantedLocale, {}, start.entry?.defaultLocale ?? ''),
    settings.mode && import('./panel/place-in-page.ts').then(({ PlaceInPage }) => new PlaceInPage(element, settings)),
  ]);
  // The scripts' own first run, the panel and the knowledge: each in a task of its own.
  await nextTask();
  const widget = new HjelpWidget(element, start, texts, inPage);
  await nextTask();
  widget.begin();
  start.listen((command) => widget.run(command));
}

/** How long after a change the place in the panel is kept for the next page of the site. */
const KEPT_AFTER_MS = 250;

/** Commands that show something. */
const SHOWING: ReadonlySet<string> = new Set(['open', 'search', 'openArticle', 'contact', 'close']);

/** The builder's own pages say so. */
function isInHelpCentre(): boolean { return document.querySelector('meta[name=generator][content=Hjelp]') !== null; }

function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload';
}

/** One name or a list of them, as pages write it. */
function namesIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
}

/** The element `<hjelp-widget>` as a whole: what the page asks of it, and what it keeps between the panel's openings. */
class HjelpWidget implements PanelOwner {
  readonly element: HTMLElement;
  /** In no document where the widget stands in the page. */
  readonly launcher: HTMLButtonElement;
  readonly inPage: PlaceInPage | undefined;
  readonly knowledge: KnowledgeBase;
  readonly attributes: Record<string, string> = {};
  identity: Readonly<Record<string, unknown>> | undefined;
  audiences: readonly string[] = [];
  named: readonly string[] = [];
  texts: WidgetTexts;
  readonly #panel: Panel;
  readonly #theme = new CSSStyleSheet();
  #themeCss = '';
  /** As it was last looked at: that makes the browser work out styles. */
  #scheme: ReturnType<typeof pageScheme> | undefined;
  readonly #report: (code: string, detail: string) => void;
  readonly #consentAtFirst: 'granted' | 'required';
  #consent: 'granted' | 'required';
  #acted = false;
  #locale: string;
  /** The language that the visitor chose, until the page's own changes. */
  #chosenLocale: string | undefined;
  #pageLocale: string;
  #release: AbortController | undefined;
  #followedServer: string | undefined;
  #resumed = false;
  /** The first stage's panel, until ours takes its place. */
  #first: FirstPanel | undefined;
  /** That one, where ours cannot be made on this page. */
  #stayed: FirstPanel | undefined;
  #isTakingOver = false;
  #stopAccompanying: (() => void) | undefined;
  #readyTold = false;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #textsChosen = 0;
  #compact: CSSStyleSheet | undefined;

  /** @param inPage Where it stands in the page, if it does. */
  constructor(element: HTMLElement, start: PanelStart, texts: WidgetTexts, inPage: PlaceInPage | undefined) {
    this.element = element;
    this.inPage = inPage;
    const written = inPage?.writtenBefore();
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    this.launcher = root.querySelector<HTMLButtonElement>('.launcher') ?? document.createElement('button');
    this.texts = texts;
    const settings = readSettings(element);
    this.#consentAtFirst = settings.consent;
    this.#consent = settings.consent;
    this.#locale = this.#pageLocale = settings.wantedLocale;
    this.#report = reporter(element);

    const looks = new CSSStyleSheet();
    looks.replaceSync(controlCss + panelCss);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, looks, this.#theme];
    this.#dress(); // what is closer together comes behind them

    this.knowledge = new KnowledgeBase(start, {
      onChange: () => { this.#knowledgeChanged(); },
      onProblem: this.#report,
      mayRead: () => this.#consent === 'granted',
      onSearchPlace: (place, why) => { explain(element, 'search-place', place, why); },
    });
    this.#panel = new Panel(this);
    this.#watch();
    this.#nameLauncher();
    if (written) this.#panel.appear(written);
  }

  begin(): void {
    void this.knowledge.open(this.#locale);
    if (readSettings(this.element).debug) void import('./debug-settings.ts').then(({ examineSettings }) => examineSettings(this)).catch(() => {});
    if (this.inPage) void this.knowledge.whenReady().then(() => { this.attempt(() => { this.#panel.recall(); }); });
  }

  // ── What the page asks ─────────────────────────────────────────────────────────────────────────────────────────

  /** Does one command. @returns whether it could be done on this page. */
  run([name, ...values]: WidgetCommand): boolean {
    return this.attempt(() => { this.#do(name, values); }) || this.element.shadowRoot!.querySelector('.panel:is(:popover-open, :modal)') !== null;
  }

  #do(name: string, values: readonly unknown[]): void {
    const [value] = values;
    if (SHOWING.has(name) && this.#stayed) return name === 'close' ? this.#stayed.close() : void this.#stayed.open();
    if (SHOWING.has(name)) this.#takeOver(true);
    const text = typeof value === 'string' ? value : '';
    switch (name) {
      case 'open': return this.#open(text || undefined); // who gives it to a listener of theirs has it called with the event
      case 'close': return this.#panel.close();
      case 'search': return this.#panel.searchFor(text);
      case 'openArticle': return void this.#openArticle(text);
      case 'contact': return this.#panel.openContact();
      case 'setContext': return this.#setContext(value);
      case 'identify': return this.#identify(value);
      case 'grantConsent': return this.#grantConsent();
      case 'convey': return this.#convey(values);
      case 'resume': return void this.#resume();
      case 'join': return this.#rejoin();
      case 'leave': return this.#leave();
      case 'takeOver': {
        this.#first = value as FirstPanel;
        this.#first.onNews = () => { this.attempt(() => { this.#takeOver(); }); };
        return this.#takeOver();
      }
      default: this.#report('unknown-command', name);
    }
  }

  #open(view: string | undefined): void {
    if (view === 'contact') this.#panel.openContact();
    else if (view === 'conversation') this.#panel.openConversation();
    else if (view === 'search') this.#panel.showSearch();
    else if (view !== undefined) this.#report('unknown-view', view);
    else if (this.hasConversation && (!this.#panel.wasOpened || currentConversation(this.server!)?.unread)) this.#panel.openConversation();
    else if (!this.#panel.wasOpened) void this.#beginWithContact();
    this.#dress();
    // What could not be had before may be had now.
    const { old, problem } = this.knowledge.now;
    if (!this.#panel.isOpen && (old || problem?.passing)) this.retry();
    this.#recallFirst();
    this.#panel.open();
  }

  /** What was typed in the first panel, and closed before this one could take its place, waits in the field. */
  #recallFirst(): void {
    const first = this.#first;
    if (!first || first.isOpen) return;
    this.#first = undefined;
    const { query } = first.state;
    first.release();
    if (query !== '' && this.#panel.query === '') this.#panel.restoreQuery(query);
  }

  /** Words of our own scripts on the page, offers.ts among them, for the visit that the panel records. */
  #convey([kind, ...values]: readonly unknown[]): void {
    if (kind !== 'proactive') return;
    const [rule, outcome] = values as Parameters<Visit['offered']>;
    this.visit.record((visit) => { visit.offered(rule, outcome); });
  }

  /** Where the site's mode is `contact-first`: unless the visitor has begun with something else before that is known. */
  async #beginWithContact(): Promise<void> {
    await this.knowledge.whenReady();
    const { manifest } = this.knowledge.now;
    if (manifest?.site.contactMode !== 'contact-first' || manifest.site.channels.length === 0) return;
    if (this.#panel.isOpen && this.#panel.view.kind === 'search' && this.#panel.query === '') this.#panel.openContact();
  }

  /** The id may come percent-encoded, from `#help/<id>`. It is looked up once the list of articles is here. */
  async #openArticle(id: string): Promise<void> {
    await this.knowledge.whenReady();
    // Another page has no conversation:… among its articles; the file that knows it is fetched when one comes.
    if (id.startsWith('conversation:') && (await import('./escalation/open-by-link.ts')).openByLink(id, this.server)) return void this.run(['open', 'conversation']);
    let plain = id;
    try { plain = decodeURIComponent(id); } catch { /* a percent sign that is part of the id */ }
    this.attempt(() => { this.#panel.openArticle(this.knowledge.find(id) ? id : plain, { source: 'link' }); });
  }

  /**
   * What the site knows of this visitor and page. `audience` (a name or a list) chooses articles, `suggest` (an id or a list) names those for
   * this page; texts, numbers and truth values are shown to the visitor before they go to an agent, and go nowhere else.
   */
  #setContext(context: unknown): void {
    if (typeof context !== 'object' || context === null) {
      this.#report('context', typeof context);
      return;
    }
    for (const [key, value] of Object.entries(context)) {
      if (key === 'audience') this.audiences = namesIn(value);
      else if (key === 'suggest') this.named = namesIn(value);
      else if (value === null || value === undefined) delete this.attributes[key.slice(0, 60)];
      else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') this.attributes[key.slice(0, 60)] = String(value).slice(0, 500);
      else this.#report('context', `${key}: ${typeof value}`);
    }
    this.#panel.update();
  }

  /**
   * Who the visitor is: `{id, email, name, hmac}`, where `hmac` is made by the site's own server; null is nobody any more.
   * Whatever else is in it is context; without an id, all of it is. The visitor sees it before it goes, and may take it out.
   */
  #identify(person: unknown): void {
    const isKnown = typeof person === 'object' && person !== null && 'id' in person;
    const { id, name, email, hmac, ...rest } = (isKnown ? person : {}) as Record<string, unknown>;
    if (isKnown || !person) this.identity = isKnown ? { id, name, email, hmac } : undefined;
    this.#setContext(isKnown ? rest : person ?? {});
  }

  #grantConsent(): void {
    this.#consent = 'granted';
    this.visit.grantConsent();
    if (this.#acted) this.visitorActed();
    this.panelChanged();
  }

  /**
   * Takes the place of the panel that the first stage shows: when it can show as much, and between two characters.
   * @param now Whether or not it can show as much: something else is to be shown.
   */
  #takeOver(now = false): void {
    const first = this.#first;
    if (!first?.isOpen) return;
    const { overview, search, problem } = this.knowledge.now;
    const { state } = first;
    const { chosen } = state;
    const lists = chosen && overview?.articles.some(({ id, title }) => (chosen.id === undefined ? title === chosen.title : id === chosen.id));
    const knowsEnough = problem !== undefined || overview !== undefined && (search !== undefined || lists || (!chosen && state.query.trim() === ''));
    if (!now) {
      if (knowsEnough && !first.isComposing) void this.#takeOverInSteps(first);
      return;
    }
    this.#finishTakeOver(first, undefined, false);
  }

  /**
   * In tasks that are short on a slow telephone too, while the visitor goes on typing in the first panel: ask what is in its
   * field, make the answers' list out of sight, and change places once it is the list to what is in the field then.
   */
  async #takeOverInSteps(first: FirstPanel): Promise<void> {
    if (this.#isTakingOver) return;
    this.#isTakingOver = true;
    try {
      for (let step = 0; step < 2; step += 1) {
        await nextTask();
        if (!this.attempt(() => { this.#panel.prepare('', undefined); })) return this.#stepAside(first);
      }
      for (;;) {
        const { query, submitted, chosen, at } = first.state;
        const isAsked = !chosen && query.trim() !== '' && this.knowledge.now.search !== undefined;
        const asked = isAsked ? await this.#firstAnswer(query, { asYouType: !submitted, audiences: this.audiences }) : undefined;
        await nextTask();
        const answer = asked && this.#withResultInPlace(asked, at);
        if (!this.attempt(() => { this.#panel.prepare(query, answer); })) return this.#stepAside(first);
        await nextTask();
        if (this.#first !== first || !first.isOpen || first.isComposing) return;
        // They have typed on, or come to another result.
        if (first.state.query !== query || String(first.state.at) !== String(at)) continue;
        return void this.attempt(() => { this.#finishTakeOver(first, answer, true); });
      }
    } finally {
      this.#isTakingOver = false;
    }
  }

  /** Something of the page stands where the browser's own was: its titles, and links to the help centre, are what there can be. */
  #stepAside(first: FirstPanel): void {
    this.#first = undefined;
    this.#stayed = first;
    first.stayAlone();
  }

  /** Of an index that is fetched by need, the first answer with results in it: titles that are shown do not give way to a wait. */
  async #firstAnswer(query: string, options: SearchOptions): Promise<SearchAnswer | undefined> {
    const answer = await this.knowledge.ask(query, options);
    if (!answer?.isPartial || answer.hits.length > 0) return answer;
    return new Promise((resolve) => {
      const take = (better: SearchAnswer): void => { if (better.hits.length > 0) resolve(better); };
      void this.knowledge.fetchFor(query, options, () => ({ answer: undefined, held: new Set() }), take).then(() => { resolve(answer); });
    });
  }

  /** Leaves the result that the visitor is at in the first panel where it is. */
  #withResultInPlace(answer: SearchAnswer, at: FirstPanelState['at']): SearchAnswer {
    const held = at && answer.hits.find(({ title }) => title === at[0]);
    if (!at || !held) return answer;
    const hits = answer.hits.filter((hit) => hit !== held);
    return { ...answer, hits: [...hits.slice(0, at[1]), held, ...hits.slice(at[1])], total: Math.max(answer.total, at[1] + 1) };
  }

  /** @param isUnasked Nothing else is to be shown. */
  #finishTakeOver(first: FirstPanel, answer: SearchAnswer | undefined, isUnasked: boolean): void {
    const { state } = first;
    const { overview } = this.knowledge.now;
    this.#first = undefined;
    this.#panel.takeOver(first.release(), state, answer);
    const { chosen } = state;
    if (!chosen) {
      if (isUnasked && state.query === '') void this.#beginWithContact();
      return;
    }
    const listed = overview?.articles[chosen.article];
    const article = listed?.title === chosen.title ? listed : overview?.articles.find(({ title }) => title === chosen.title);
    const from: ArticleSource = chosen.source === 'search' ? { source: 'search', query: state.query, rank: chosen.rank } : { source: 'suggestion' };
    const id = chosen.id ?? article?.id;
    if (id === undefined) void this.#openByTitle(chosen.title, from);
    else this.#panel.openArticle(id, from);
  }

  /** The overview of a large site lists few articles: the search knows the others. */
  async #openByTitle(title: string, from: ArticleSource): Promise<void> {
    const options = { asYouType: false, audiences: this.audiences, excerpts: false };
    let answer = await this.knowledge.ask(title, options);
    if (answer?.isPartial) await this.knowledge.fetchFor(title, options, () => ({ answer: undefined, held: new Set() }), (better) => { answer = better; });
    const found = answer?.hits.find((hit) => hit.title === title);
    if (found) this.attempt(() => { this.#panel.openArticle(found.id, from); });
  }

  // ── What the panel asks ────────────────────────────────────────────────────────────────────────────────────────

  get server(): string | undefined {
    const attribute = readSettings(this.element).server;
    return serverAddress(attribute, this.knowledge.now.manifest?.site.server, this.knowledge.root);
  }

  get hasConversation(): boolean {
    const { server } = this;
    return server !== undefined && isInConversation(server);
  }

  readonly visit = new LaterVisit(() => this.#visitOptions(), (code, detail) => { this.#report(code, detail); });

  async #visitOptions(): Promise<VisitOptions> {
    // Site and server stand in the manifest. One that cannot be had is waited for no longer.
    await this.knowledge.whenReady();
    return {
      site: readSettings(this.element).site ?? this.knowledge.now.manifest?.site.id ?? 'help',
      kb: this.knowledge.now.overview?.release ?? '',
      locale: () => this.knowledge.now.locale || this.texts.locale,
      page: () => location.pathname,
      server: this.server,
      // As it was at the beginning: the visit is told in its turn when that changes.
      consent: this.#consentAtFirst,
      onProblem: this.#report,
    };
  }

  visitorActed(): void {
    this.#acted = true;
    if (this.#consent === 'granted') this.knowledge.mayKeep();
  }

  get opensPages(): boolean { return readSettings(this.element).opensPages; }

  /** Kept a moment later, since storing takes a while; at once where the page is about to go. */
  panelChanged(): void {
    this.knowledge.expectQuestions(this.#panel.isOpen);
    this.#keepTimer ??= setTimeout(() => { this.attempt(() => { this.#keepPlace(); }); }, KEPT_AFTER_MS);
  }

  #keepPlace(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    // What stands in one page does not follow the visitor to the next.
    if (this.inPage || !this.#acted || this.#consent !== 'granted') return;
    const { isOpen, query, view } = this.#panel;
    if (!isOpen && !this.hasConversation) return keepSession(undefined);
    // What the visit has scrubbed; until its script is here, nothing that was typed.
    if (!this.visit.now && query !== '') void this.visit.begin().then((visit) => { if (visit) this.panelChanged(); });
    keepSession({
      open: isOpen,
      query: this.visit.now?.scrubbed(query) ?? '',
      ...(this.#chosenLocale !== undefined && { locale: this.#chosenLocale }),
      ...(view.kind === 'article' && { article: view.id, steps: [...view.ticked] }),
      ...((view.kind === 'contact' || view.kind === 'conversation') && { view: view.kind }),
    });
  }

  chooseLanguage(locale: string): void {
    if (!tellPage(this.element, 'hjelp-language', { locale })) return;
    this.visitorActed();
    this.#chosenLocale = locale;
    this.#languageChanged();
    this.panelChanged();
  }

  retry(): void { void this.knowledge.open(this.#locale); }

  ownWords(locale: string): OwnWords { return this.knowledge.now.manifest?.site.texts?.[locale]; }

  attempt(action: () => void): boolean {
    try {
      action();
      return true;
    } catch (error) {
      this.#report('internal', error instanceof Error ? `${error.message}\n${error.stack}` : String(error));
      return false;
    }
  }

  // ── What happens around it ─────────────────────────────────────────────────────────────────────────────────────

  #knowledgeChanged(): void {
    const { manifest, locale, search, overview } = this.knowledge.now;
    if (search && !this.#readyTold) {
      this.#readyTold = true;
      tellPage(this.element, 'hjelp-ready', { locale, articles: overview?.articles.length ?? 0 });
    }
    this.#dress(this.#scheme);
    void this.#chooseTexts(manifest?.site.fallbacks ?? {}, locale);
    this.#followConversation();
    this.#panel.update();
    this.#takeOver();
  }

  /** A conversation may begin or end in another tab. */
  #followConversation(): void {
    const { server } = this;
    if (server === undefined || server === this.#followedServer || !this.#release) return;
    this.#followedServer = server;
    const stop = onConversationChange(server, () => {
      this.#accompany();
      this.panelChanged();
      this.#panel.update();
    });
    this.#release.signal.addEventListener('abort', () => {
      stop();
      this.#stopAccompanying?.();
      this.#stopAccompanying = undefined;
      this.#followedServer = undefined;
    });
    this.#accompany();
  }

  /** What goes on beside the panel while there is a conversation: the mark on the launcher, for one. */
  #accompany(): void {
    const release = this.#release;
    if (!this.hasConversation || this.#stopAccompanying) return;
    this.#stopAccompanying = () => undefined;
    import('./escalation/accompany-conversation.ts').then(({ accompanyConversation }) => {
      if (release === this.#release) this.#stopAccompanying = accompanyConversation(this, this.server!, (text) => { this.#panel.announce(text); });
    }, () => { this.#stopAccompanying = undefined; });
  }

  async #chooseTexts(fallbacks: Readonly<Record<string, readonly string[]>>, articleLocale: string): Promise<void> {
    const choice = this.#textsChosen += 1;
    const loaded = await loadTexts(this.#locale, fallbacks, articleLocale).catch(() => undefined);
    // Of two languages the one that was wanted last, whichever file comes last.
    if (!loaded || choice !== this.#textsChosen) return;
    const texts = withOwnWords(loaded, this.ownWords(loaded.locale));
    if (texts === this.texts) return;
    this.texts = texts;
    this.#nameLauncher();
    this.#panel.update();
  }

  /** The site's look, in the page's light or dark. */
  #dress(scheme = pageScheme()): void {
    this.#scheme = scheme;
    const theme = this.knowledge?.now.manifest?.site.theme ?? {};
    const css = themeCss(theme, brandPalettes(theme.brandColor), scheme, PANEL_COLORS);
    // The same again would have the browser work out every style anew.
    if (css !== this.#themeCss) this.#theme.replaceSync(this.#themeCss = css);
    const density = this.element.getAttribute('density') ?? theme.density;
    const isCompact = density === 'compact';
    if (this.#compact) this.#compact.disabled = !isCompact;
    if (!isCompact || this.#compact) return;
    const sheet = this.#compact = new CSSStyleSheet();
    this.element.shadowRoot!.adoptedStyleSheets.push(sheet);
    void import('./panel/compact-styles.ts').then(({ compactCss }) => { sheet.replaceSync(compactCss); }, () => { this.#compact = undefined; });
  }

  /** The launcher knows the words of the site's own languages only; the panel speaks more. */
  #nameLauncher(): void {
    this.launcher.lang = this.texts.locale;
    this.launcher.textContent = this.element.getAttribute('label') || this.texts.panel.title;
  }

  /** The page's language, the network and the end of the page: listened to while the element is in the page. */
  #watch(): void {
    const release = this.#release = new AbortController();
    const { signal } = release;
    keepInputInside(this.element, signal);
    keepFailures(this.#report, signal);
    const language = new MutationObserver(() => {
      this.#languageChanged();
      this.#dress();
      this.#nameLauncher();
    });
    language.observe(document.documentElement, { attributeFilter: ['lang'] });
    language.observe(this.element, { attributeFilter: ['locale', 'lang', 'density', 'label'] });
    signal.addEventListener('abort', () => { language.disconnect(); });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { this.#dress(); }, { signal });
    addEventListener('online', () => {
      if (this.knowledge.now.problem || this.knowledge.now.old) this.retry();
      this.#panel.fetchWhatFailed();
    }, { signal });
    addEventListener('pagehide', () => {
      this.#panel.leavePage();
      if (this.#keepTimer) this.#keepPlace();
    }, { signal });
  }

  #languageChanged(): void {
    const { wantedLocale } = readSettings(this.element);
    if (wantedLocale !== this.#pageLocale) this.#chosenLocale = undefined;
    this.#pageLocale = wantedLocale;
    const locale = this.#chosenLocale ?? wantedLocale;
    if (locale === this.#locale) return;
    const before = this.#locale;
    this.#locale = locale;
    const { manifest, locale: articleLocale } = this.knowledge.now;
    // The same articles, as for `sv` and `sv-SE`: nothing of what the visitor does is over, only the words around them may be others.
    if (manifest && localeIn(manifest, before) === localeIn(manifest, locale)) return void this.#chooseTexts(manifest.site.fallbacks, articleLocale);
    this.#panel.forgetAnswers();
    this.retry();
  }

  #leave(): void {
    this.#panel.leavePage();
    this.#panel.disconnect();
    if (this.#keepTimer) this.#keepPlace();
    this.#release?.abort();
    this.#release = undefined;
    // A page that moves the element takes it out and puts it back in one task.
    void nextTask().then(() => { this.attempt(() => {
      if (this.#release) return;
      this.knowledge.rest();
      this.visit.rest();
    }); });
  }

  #rejoin(): void {
    if (!this.#release) this.#watch();
    this.knowledge.wake();
    this.visit.wake();
    this.#followConversation();
    this.#languageChanged();
    this.#panel.reconnect();
  }

  /** After a reload or a link within the site: the visitor finds what was there. A full-screen sheet would hide the page that they just asked for, so it stays down. */
  async #resume(): Promise<void> {
    const session = readSession();
    if (!session || this.#resumed || this.inPage || this.#panel.wasOpened) return; // a conversation in another tab: the launcher will wear its dot; or what this page has kept itself
    this.#resumed = true;
    this.#acted = true;
    // What the former page could not send goes now, whether or not the visitor does anything here.
    void this.visit.begin();
    this.#chosenLocale = session.locale;
    this.#languageChanged();
    await this.knowledge.whenReady();
    const isPhone = matchMedia('(max-width: 480px), (max-height: 480px)').matches;
    // The same holds for answers over a page of the help centre, which is itself one. What is being written stays.
    const hidesAnswers = session.view === undefined && isInHelpCentre() && !isReloaded();
    this.attempt(() => {
      if (session.query !== '') this.#panel.restoreQuery(session.query);
      // What the page's address or script has asked for meanwhile comes before what was open.
      if (session.open && !isPhone && !hidesAnswers && !this.#panel.isOpen) this.#panel.resume(session);
    });
  }
}
