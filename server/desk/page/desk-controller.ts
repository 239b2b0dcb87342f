import { MAX_MESSAGE_LENGTH } from '../../../core/contract/conversation.ts';
import type { ConversationSummary, DeskArticle, DeskSignal } from '../../../core/contract/desk-document.ts';
import { chime } from './chime.ts';
import { deskApi, DeskApiError } from './desk-api.ts';
import { DeskLive } from './desk-live.ts';
import { INITIAL_STATE, missingAfter, withChanges, withMessages, type DeskState } from './desk-state.ts';
import { Outbox, type PendingMessage } from './outbox.ts';
import { remembered } from './remembered.ts';
import type { DeskTexts } from './texts/desk-texts.ts';

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isDrafts = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null && Object.values(value).every((draft) => typeof draft === 'string');
const isPending = (value: unknown): value is readonly PendingMessage[] =>
  Array.isArray(value) && value.every((message: Partial<PendingMessage> | null) => typeof message?.id === 'string' && typeof message.conversationId === 'string' && typeof message.text === 'string');

const drafts = remembered(() => sessionStorage, 'hjelp-desk-drafts', {}, isDrafts);
const pending = remembered(() => sessionStorage, 'hjelp-desk-outbox', [], isPending);
const sound = remembered(() => localStorage, 'hjelp-desk-sound', false, isFlag);
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
  #isShowing = false;
  #isFilling = false;
  #searchTimer: ReturnType<typeof setTimeout> | undefined;
  #searchNumber = 0;

  constructor(texts: DeskTexts, show: (state: DeskState) => void) {
    this.texts = texts;
    this.#show = show;
    this.state = { ...INITIAL_STATE, now: new Date(), drafts: drafts.read(), hasSound: sound.read(), hasSingleKeys: singleKeys.read() };
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
    setInterval(() => this.#set({ now: new Date() }), TICK_MS);
    // Browsers keep a dead connection open for minutes; they know sooner that the network has gone.
    window.addEventListener('offline', () => this.#set({ connection: 'lost' }));
    window.addEventListener('online', () => {
      this.#live.restart();
      this.#outbox.flush();
    });
    window.addEventListener('hashchange', () => this.#followAddress());
    this.#followAddress();
    await this.load();
    this.#outbox.flush();
  }

  async load(): Promise<void> {
    if (this.state.listStatus === 'failed') this.#set({ listStatus: 'loading' });
    try {
      const [session, list] = await Promise.all([deskApi.session(), deskApi.list('open')]);
      this.#set({ ...withChanges({ ...this.state, conversations: new Map() }, list.conversations), session, listStatus: 'ready' });
      this.#live.start(list.revision);
      if (this.state.closed.isShown) await this.#loadClosed();
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
      ...(isOther && { open: wanted === undefined ? undefined : { id: wanted, status: 'loading' as const }, notice: '', articles: undefined, hasNewBelow: false, dialog: undefined }),
    });
    if (isOther && wanted !== undefined) void this.loadOpen(wanted);
  }

  async loadOpen(id: string): Promise<void> {
    try {
      const conversation = await deskApi.conversation(id);
      if (this.state.open?.id !== id) return;
      const known = this.state.conversations.get(id);
      this.#set(withChanges({ ...this.state, open: { id, status: 'ready', conversation } }, [known && known.revision > conversation.revision ? known : conversation]));
      void this.#fillOpen();
    } catch (error) {
      if (this.#isEndOfSession(error) || this.state.open?.id !== id) return;
      this.#set({ open: { id, status: error instanceof DeskApiError && error.status === 404 ? 'gone' : 'failed' } });
    }
  }

  async showClosed(isShown: boolean): Promise<void> {
    this.#set({ closed: { ...this.state.closed, isShown } });
    if (isShown && this.state.closed.status !== 'ready') await this.#loadClosed();
  }

  async moreClosed(): Promise<void> {
    await this.#loadClosed(this.state.closed.next);
  }

  async #loadClosed(before?: string): Promise<void> {
    this.#set({ closed: { ...this.state.closed, status: 'loading' } });
    try {
      const list = await deskApi.list('closed', before);
      this.#set({ ...withChanges(this.state, list.conversations), closed: { isShown: this.state.closed.isShown, status: 'ready', next: list.next } });
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
    });
  }

  async #do(work: (id: string) => Promise<void>): Promise<void> {
    const id = this.state.open?.id;
    if (id === undefined) return;
    this.#set({ notice: '' });
    try {
      await work(id);
    } catch (error) {
      this.#explain(error);
    }
  }

  #explain(error: unknown): void {
    if (this.#isEndOfSession(error)) return;
    const { conversation } = this.texts;
    const refusal = error instanceof DeskApiError ? error.refusal : undefined;
    if (refusal?.conversation) this.#set(withChanges(this.state, [refusal.conversation]));
    if (refusal?.code === 'not_free' && refusal.conversation?.state === 'closed') this.#set({ notice: conversation.isClosed });
    else if (refusal?.code === 'not_free') this.#set({ notice: conversation.takenFirst(refusal.conversation?.assignee?.name || conversation.colleague) });
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
    const { [id]: _old, ...others } = this.state.drafts;
    const next = text === '' ? others : { ...others, [id]: text };
    drafts.write(next);
    this.#set({ drafts: next });
  }

  /** @returns whether something was sent. */
  send(): boolean {
    const id = this.state.open?.id;
    const text = (id === undefined ? '' : (this.state.drafts[id] ?? '')).trim();
    if (id === undefined || text === '' || text.length > MAX_MESSAGE_LENGTH) return false;
    this.#outbox.add(id, text);
    this.setDraft('');
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
    const query = open.conversation.context.question.slice(0, 200);
    this.#set({ articles: { query, status: 'searching', articles: [], chosen: 0 } });
    void this.#search(query, open.conversation.locale);
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
    const answer = await deskApi.search(locale, query).catch((error: unknown) => (this.#isEndOfSession(error), undefined));
    // A later search, or closing, has made this one pointless.
    if (number !== this.#searchNumber || !this.state.articles) return;
    this.#set({ articles: { ...this.state.articles, status: answer ? 'ready' : 'failed', articles: answer ?? [], chosen: 0 } });
  }

  /** Puts title and link into the draft, at the place of the cursor; with the passage that answers before them, if wished. */
  insertArticle(article: DeskArticle, selection: { readonly start: number; readonly end: number }, withPassage: boolean): void {
    const id = this.state.open?.id;
    if (id === undefined) return;
    const draft = this.state.drafts[id] ?? '';
    const before = draft.slice(0, selection.start);
    const after = draft.slice(selection.end);
    const inserted = `${withPassage && article.snippet !== '' ? `${article.snippet}\n\n` : ''}${article.title}\n${article.url}`;
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

  async logOut(): Promise<void> {
    await deskApi.logOut().catch(() => undefined);
    this.#live.stop();
    sessionStorage.clear();
    location.assign('/desk');
  }

  // --- what the server tells ---

  #onSignal(signal: DeskSignal): void {
    if (signal.type === 'reset') {
      void this.load().then(() => (this.state.open ? this.loadOpen(this.state.open.id) : undefined));
      return;
    }
    if (this.state.hasSound && signal.changed.some((summary) => this.#isNews(summary))) chime();
    this.#set(withChanges(this.state, signal.changed, signal.deleted));
    void this.#fillOpen();
  }

  /** A visitor has written, and it concerns this agent. */
  #isNews({ id, state, lastMessage, assignee }: ConversationSummary): boolean {
    if (lastMessage.from !== 'visitor' || (this.state.conversations.get(id)?.lastMessage.seq ?? 0) >= lastMessage.seq) return false;
    return state === 'waiting' || assignee?.id === this.state.session?.agent.id;
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
