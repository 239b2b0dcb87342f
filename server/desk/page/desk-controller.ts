import { MAX_MESSAGE_LENGTH } from '../../../core/contract/conversation.ts';
import type { ConversationSummary, DeskArticle, DeskSignal } from '../../../core/contract/desk-document.ts';
import { AgentDrafts } from './agent-drafts.ts';
import { chime } from './chime.ts';
import { deskApi, DeskApiError, serverNow } from './desk-api.ts';
import { colleagueName } from './colleague-name.ts';
import { conversationAsText } from './conversation-as-text.ts';
import { DeskLive } from './desk-live.ts';
import { INITIAL_STATE, LIST_TABS, missingAfter, withChanges, withMessages, type ArticleSearch, type DeskState, type ListTab } from './desk-state.ts';
import { Outbox, type PendingMessage } from './outbox.ts';
import { remembered } from './remembered.ts';
import { saveFile } from './save-file.ts';
import { Teamwork } from './teamwork.ts';
import type { DeskTexts } from './texts/desk-texts.ts';

const isTab = (value: unknown): value is ListTab => LIST_TABS.some((tab) => tab === value);
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isPending = (value: unknown): value is readonly PendingMessage[] =>
  Array.isArray(value) && value.every((message: Partial<PendingMessage> | null) => typeof message?.id === 'string' && typeof message.conversationId === 'string' && typeof message.text === 'string');

const pending = remembered(() => sessionStorage, 'hjelp-desk-outbox', [], isPending);
const sound = remembered(() => localStorage, 'hjelp-desk-sound', false, isFlag);
const listTab = remembered<ListTab>(() => localStorage, 'hjelp-desk-list', 'all', isTab);
const singleKeys = remembered(() => localStorage, 'hjelp-desk-single-keys', true, isFlag);

/** How long the agent rests before a search for an article starts. */
const SEARCH_REST_MS = 150;
/** Waiting times are shown in seconds at first. */
const TICK_MS = 5_000;
const LIST_RETRY_MS = 4_000;

/** What the agent can do, and what it does to the state. Views call it; it calls `show` whenever there is something new to see. */
export class DeskController {
  state: DeskState;
  readonly texts: DeskTexts;
  readonly #show: (state: DeskState) => void;
  readonly #live: DeskLive;
  readonly #outbox: Outbox;
  readonly teamwork: Teamwork;
  /** Whose texts they are is known with the session. */
  #drafts: AgentDrafts | undefined;
  #isShowing = false;
  #isFilling = false;
  #searchTimer: ReturnType<typeof setTimeout> | undefined;
  #searchNumber = 0;

  constructor(texts: DeskTexts, show: (state: DeskState) => void) {
    this.texts = texts;
    this.#show = show;
    this.state = { ...INITIAL_STATE, now: new Date(), hasSound: sound.read(), hasSingleKeys: singleKeys.read(), tab: listTab.read() };
    this.teamwork = new Teamwork({
      state: () => this.state,
      set: (changes) => this.#set(changes),
      attempt: (work) => this.#do(work),
    });
    this.#live = new DeskLive((signal) => this.#onSignal(signal), (connection) => {
      const wasLost = this.state.connection === 'lost';
      this.#set({ connection });
      if (connection === 'live') {
        this.#outbox.flush();
        if (wasLost) void this.#fillOpen();
      } else void this.#checkSession();
    });
    this.#outbox = new Outbox({
      memory: pending,
      send: ({ conversationId, id, text }) => deskApi.send(conversationId, { id, text }),
      onStored: (id, { message, conversation }) => {
        this.state = withMessages(withChanges(this.state, [conversation]), id, [message]);
        void this.#fillOpen();
      },
      onChange: (messages, refusal) => {
        this.#set({ pending: messages });
        if (refusal) this.#explain(refusal);
      },
    });
  }

  /** Loads the list and follows it. */
  async start(): Promise<void> {
    this.#set({ pending: this.#outbox.messages });
    setInterval(() => this.#set({ now: serverNow() }), TICK_MS);
    // What waits survives a reload and not a tab that is closed: the browser asks before.
    window.addEventListener('beforeunload', (event) => { if (this.#hasUnsent && !this.state.isLoggedOut) event.preventDefault(); });
    // Browsers keep a dead connection open for minutes; they know sooner that the network has gone.
    window.addEventListener('offline', () => this.#set({ connection: 'lost' }));
    window.addEventListener('online', () => {
      this.#live.restart();
      this.#outbox.flush();
    });
    // Another tab of the same agent writes, or has sent.
    window.addEventListener('storage', () => { if (this.#drafts && !this.state.isLoggedOut) this.#set({ drafts: this.#drafts.read() }); });
    window.addEventListener('hashchange', () => this.#followAddress());
    this.#followAddress();
    await this.load();
    this.#outbox.flush();
  }

  async load(): Promise<void> {
    if (this.state.listStatus === 'failed') this.#set({ listStatus: 'loading' });
    try {
      const [session, list] = await Promise.all([deskApi.session(), deskApi.list('open')]);
      this.#beginDrafts(session.agent.id);
      this.#outbox.owner = session.agent.id;
      this.#set({ ...withChanges({ ...this.state, conversations: new Map() }, list.conversations), session, listStatus: 'ready', now: serverNow() });
      this.#live.start(list.revision);
      if (this.state.tab === 'closed') await this.#loadClosed();
      void this.teamwork.loadTeam();
    } catch (error) {
      if (this.#isEndOfSession(error)) return;
      this.#set({ listStatus: 'failed', connection: 'lost' });
      setTimeout(() => void this.load(), LIST_RETRY_MS);
    }
  }

  // --- moving about ---

  /** Opens a conversation by its address, so that the browser's Back does what it says. */
  open(id: string): void {
    location.hash = `#/c/${encodeURIComponent(id)}`;
  }

  #followAddress(): void {
    const [, id, isTried] = /^#\/c\/([^/]+)(\/tried)?$/u.exec(location.hash) ?? [];
    const wanted = id === undefined ? undefined : decodeURIComponent(id);
    const isOther = wanted !== this.state.open?.id;
    this.#set({
      pane: wanted === undefined ? 'list' : isTried === undefined ? 'conversation' : 'tried',
      ...(isOther && { open: wanted === undefined ? undefined : { id: wanted, status: 'loading' as const }, notice: '', articles: undefined, isNoting: false, hasNewBelow: false, dialog: undefined }),
    });
    if (isOther && wanted !== undefined) void this.loadOpen(wanted);
  }

  async loadOpen(id: string): Promise<void> {
    try {
      const conversation = await deskApi.conversation(id);
      if (this.state.open?.id !== id) return;
      const known = this.state.conversations.get(id);
      this.#set(withChanges({ ...this.state, open: { id, status: 'ready', conversation, activityAt: conversation.activityAt } }, [known && known.revision > conversation.revision ? known : conversation]));
      void this.#fillOpen();
    } catch (error) {
      if (this.#isEndOfSession(error) || this.state.open?.id !== id) return;
      this.#set({ open: { id, status: error instanceof DeskApiError && error.status === 404 ? 'gone' : 'failed' } });
    }
  }

  async showTab(tab: ListTab): Promise<void> {
    listTab.write(tab);
    this.#set({ tab });
    if (tab === 'closed' && this.state.closed.status !== 'ready') await this.#loadClosed();
  }

  async moreClosed(): Promise<void> {
    await this.#loadClosed(this.state.closed.next);
  }

  async #loadClosed(before?: string): Promise<void> {
    this.#set({ closed: { ...this.state.closed, status: 'loading' } });
    try {
      const list = await deskApi.list('closed', before);
      this.#set({ ...withChanges(this.state, list.conversations), closed: { status: 'ready', next: list.next } });
    } catch (error) {
      if (!this.#isEndOfSession(error)) this.#set({ closed: { ...this.state.closed, status: 'failed' } });
    }
  }

  // --- conversations ---

  async take(evenFrom?: string): Promise<void> {
    await this.#do(async (id) => this.#set(withChanges(this.state, [await deskApi.take(id, evenFrom)])));
  }

  async close(): Promise<void> {
    await this.#do(async (id) => this.#set(withChanges(this.state, [await deskApi.close(id)])));
  }

  async remove(): Promise<void> {
    this.#set({ dialog: undefined });
    await this.#do(async (id) => {
      await deskApi.remove(id);
      this.#set(withChanges(this.state, [], [id]));
      this.#dropDrafts([id]);
    });
  }

  /** Takes the open conversation out of the desk, as a file. */
  async save(form: 'text' | 'data', withNotes: boolean): Promise<void> {
    this.#set({ dialog: undefined });
    await this.#do(async (id) => {
      const exported = await deskApi.exported(id, withNotes);
      const name = `${exported.conversation.createdAt.slice(0, 10)}-${id.slice(0, 8)}`;
      if (form === 'text') saveFile(`${name}.txt`, 'text/plain;charset=utf-8', conversationAsText(exported, this.texts));
      else saveFile(`${name}.json`, 'application/json', `${JSON.stringify(exported, null, 2)}\n`);
    });
  }

  /** @returns whether it went well; if not, the agent is told. */
  async #do(work: (id: string) => Promise<void>): Promise<boolean> {
    const id = this.state.open?.id;
    if (id === undefined) return false;
    this.#set({ notice: '' });
    try {
      await work(id);
      return true;
    } catch (error) {
      this.#explain(error);
      return false;
    }
  }

  #explain(error: unknown): void {
    if (this.#isEndOfSession(error)) return;
    const { conversation } = this.texts;
    const refusal = error instanceof DeskApiError ? error.refusal : undefined;
    if (refusal?.conversation) this.#set(withChanges(this.state, [refusal.conversation]));
    if (refusal?.code === 'not_free' && refusal.conversation?.state === 'closed') this.#set({ notice: conversation.isClosed });
    else if (refusal?.code === 'not_free') this.#set({ notice: conversation.takenFirst(colleagueName(refusal.conversation?.assignee ?? {}, this.texts)) });
    else if (refusal?.code === 'unknown_conversation') this.#set({ notice: conversation.gone });
    else this.#set({ notice: conversation.actionFailed });
  }

  dismissNotice(): void {
    this.#set({ notice: '' });
  }

  // --- answering ---

  setDraft(text: string): void {
    const id = this.state.open?.id;
    if (id === undefined) return;
    this.#keepDraft(id, text);
    this.teamwork.typed(id, text);
  }

  #keepDraft(name: string, text: string): void {
    const { [name]: _old, ...others } = this.state.drafts;
    this.#drafts?.keep(name, text);
    this.#set({ drafts: text === '' ? others : { ...others, [name]: text } });
  }

  /** What was typed before it was known by whom goes along. */
  #beginDrafts(agentId: string): void {
    if (this.#drafts) return;
    this.#drafts = new AgentDrafts(() => localStorage, agentId);
    for (const [name, text] of Object.entries(this.state.drafts)) this.#drafts.keep(name, text);
    this.#set({ drafts: { ...this.#drafts.read(), ...this.state.drafts } });
  }

  /** The conversation is gone: so is what was to be said in it. */
  #dropDrafts(deleted: readonly string[]): void {
    for (const id of deleted) for (const name of [id, `note ${id}`]) if (this.state.drafts[name] !== undefined) this.#keepDraft(name, '');
  }

  /** A note is written in the same place, and kept apart from the answer. */
  setNoting(isNoting: boolean): void {
    this.#set({ isNoting, articles: undefined });
  }

  setNoteDraft(text: string): void {
    const id = this.state.open?.id;
    if (id === undefined) return;
    this.#keepDraft(`note ${id}`, text);
  }

  async keepNote(): Promise<void> {
    const id = this.state.open?.id;
    const text = (id === undefined ? '' : (this.state.drafts[`note ${id}`] ?? '')).trim();
    if (text === '' || text.length > MAX_MESSAGE_LENGTH) return;
    if (await this.teamwork.addNote(text)) this.setNoteDraft('');
  }

  /** @returns whether something was sent. */
  send(): boolean {
    const id = this.state.open?.id;
    const text = (id === undefined ? '' : (this.state.drafts[id] ?? '')).trim();
    if (id === undefined || text === '' || text.length > MAX_MESSAGE_LENGTH) return false;
    this.#outbox.add(id, text);
    this.setDraft('');
    this.teamwork.stoppedTyping();
    return true;
  }

  retry(messageId: string): void {
    this.#outbox.retry(messageId);
  }

  drop(messageId: string): void {
    this.#outbox.drop(messageId);
  }

  async saveName(name: string): Promise<void> {
    try {
      await deskApi.saveName(name);
      this.#set({ session: await deskApi.session() });
    } catch (error) {
      this.#explain(error);
    }
  }

  setNewBelow(hasNewBelow: boolean): void {
    if (hasNewBelow !== this.state.hasNewBelow) this.#set({ hasNewBelow });
  }

  // --- articles ---

  /** Begins with the visitor's own question: often its answer is the first result. */
  openArticles(): void {
    const { open, session } = this.state;
    if (open?.status !== 'ready' || !session?.canSearch || this.state.articles) return;
    this.#openSearch('search', open.conversation.context.question.slice(0, 200), open.conversation.locale);
  }

  /** The answers that editors have marked, all of them at first. */
  openCanned(): void {
    const { open } = this.state;
    if (open?.status === 'ready') this.#openSearch('canned', '', open.conversation.locale);
  }

  #openSearch(kind: ArticleSearch['kind'], query: string, locale: string): void {
    this.#set({ isNoting: false, articles: { kind, query, status: 'searching', articles: [], chosen: 0, isWeak: false } });
    void this.#search(query, locale);
  }

  closeArticles(): void {
    clearTimeout(this.#searchTimer);
    this.#searchNumber += 1;
    this.#set({ articles: undefined });
  }

  searchArticles(query: string): void {
    const { articles, open } = this.state;
    if (!articles || open?.status !== 'ready') return;
    this.#set({ articles: { ...articles, query, status: 'searching' } });
    clearTimeout(this.#searchTimer);
    const { locale } = open.conversation;
    this.#searchTimer = setTimeout(() => void this.#search(query, locale), SEARCH_REST_MS);
  }

  chooseArticle(chosen: number): void {
    const { articles } = this.state;
    if (articles && articles.articles.length > 0) this.#set({ articles: { ...articles, chosen: (chosen + articles.articles.length) % articles.articles.length } });
  }

  async #search(query: string, locale: string): Promise<void> {
    this.#searchNumber += 1;
    const number = this.#searchNumber;
    const ask = this.state.articles?.kind === 'canned' ? deskApi.canned : deskApi.search;
    const answer = await ask(locale, query).catch((error: unknown) => (this.#isEndOfSession(error), undefined));
    // A later search, or closing, has made this one pointless.
    if (number !== this.#searchNumber || !this.state.articles) return;
    this.#set({ articles: { ...this.state.articles, status: answer ? 'ready' : 'failed', articles: answer?.articles ?? [], isWeak: answer?.isWeak ?? false, chosen: 0 } });
  }

  /** Puts title and link into the draft, at the place of the cursor; with the passage that answers before them, if wished. */
  insertArticle(article: DeskArticle, selection: { readonly start: number; readonly end: number }, withPassage: boolean): void {
    const id = this.state.open?.id;
    if (id === undefined) return;
    const draft = this.state.drafts[id] ?? '';
    const before = draft.slice(0, selection.start);
    const after = draft.slice(selection.end);
    const isWhole = withPassage || this.state.articles?.kind === 'canned';
    const inserted = `${isWhole && article.snippet !== '' ? `${article.snippet}\n\n` : ''}${article.title}\n${article.url}`;
    this.setDraft(`${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${inserted}${after === '' ? '\n' : after.startsWith('\n') ? after : `\n${after}`}`);
    this.closeArticles();
  }

  // --- settings ---

  setDialog(dialog: DeskState['dialog']): void {
    this.#set({ dialog });
  }

  toggleSound(): void {
    const hasSound = !this.state.hasSound;
    sound.write(hasSound);
    this.#set({ hasSound });
    if (hasSound) chime();
  }

  toggleSingleKeys(): void {
    const hasSingleKeys = !this.state.hasSingleKeys;
    singleKeys.write(hasSingleKeys);
    this.#set({ hasSingleKeys });
  }

  /** Answers that are on their way. */
  get #hasUnsent(): boolean {
    return this.state.pending.some(({ status }) => status === 'sending');
  }

  /** @param isSure What is being written may go. */
  async logOut(isSure = false): Promise<void> {
    // Whoever leaves leaves nothing behind: what has not been sent would be lost.
    if (this.#hasUnsent && !this.state.isLoggedOut) {
      this.#outbox.flush();
      this.#set({ notice: this.texts.conversation.actionFailed });
      return;
    }
    if (!isSure && Object.keys(this.state.drafts).length > 0) {
      this.#set({ dialog: 'leave' });
      return;
    }
    await deskApi.logOut().catch(() => undefined);
    this.#live.stop();
    this.#drafts?.clear();
    sessionStorage.clear();
    location.assign('/desk');
  }

  // --- what the server tells ---

  #onSignal(signal: DeskSignal): void {
    if (signal.type === 'reset') {
      void this.load().then(() => (this.state.open ? this.loadOpen(this.state.open.id) : undefined));
      return;
    }
    if (signal.type === 'typing') {
      this.teamwork.heardTyping(signal);
      return;
    }
    if (this.state.hasSound && signal.changed.some((summary) => this.#isNews(summary))) chime();
    // Whoever has written is writing no longer.
    const arrived = new Set(signal.changed.filter((summary) => (this.state.conversations.get(summary.id)?.lastMessage.seq ?? 0) < summary.lastMessage.seq).map(({ id }) => id));
    this.#set({ ...withChanges(this.state, signal.changed, signal.deleted), typing: this.state.typing.filter(({ conversation }) => !arrived.has(conversation)) });
    this.#dropDrafts(signal.deleted);
    for (const summary of signal.changed) void this.teamwork.refreshAside(summary);
    void this.#fillOpen();
  }

  /** A visitor has written, and it concerns this agent. */
  #isNews({ id, state, lastMessage, assignee }: ConversationSummary): boolean {
    if (lastMessage.from !== 'visitor' || (this.state.conversations.get(id)?.lastMessage.seq ?? 0) >= lastMessage.seq) return false;
    return (state === 'waiting' && assignee === undefined) || assignee?.id === this.state.session?.agent.id;
  }

  /** Fetches the messages of the open conversation that are not here yet. One request at a time; it looks again afterwards. */
  async #fillOpen(): Promise<void> {
    if (this.#isFilling) return;
    this.#isFilling = true;
    try {
      for (let after = missingAfter(this.state); after !== undefined; after = missingAfter(this.state)) {
        const id = this.state.open!.id;
        const { messages } = await deskApi.messagesAfter(id, after);
        if (messages.length === 0) break;
        this.#set(withMessages(this.state, id, messages));
      }
    } catch (error) {
      // The next signal, or the connection's return, tries again.
      this.#isEndOfSession(error);
    } finally {
      this.#isFilling = false;
    }
  }

  /** A stream does not say why it was refused. */
  async #checkSession(): Promise<void> {
    await deskApi.session().catch((error: unknown) => this.#isEndOfSession(error));
  }

  #isEndOfSession(error: unknown): boolean {
    const isEnd = error instanceof DeskApiError && error.status === 401;
    if (isEnd && !this.state.isLoggedOut) {
      this.#live.stop();
      this.#set({ isLoggedOut: true });
    }
    return isEnd;
  }

  /** Shown soon, once for all changes of one moment. Not by animation frame: a hidden tab has none, and its title must count. */
  #set(changes: Partial<DeskState>): void {
    this.state = { ...this.state, ...changes };
    if (this.#isShowing) return;
    this.#isShowing = true;
    queueMicrotask(() => {
      this.#isShowing = false;
      this.#show(this.state);
    });
  }
}
