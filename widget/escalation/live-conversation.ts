import type { ConversationMessage, ConversationState, RatingKind } from '../../core/contract/conversation.ts';
import type { Attachment } from '../../core/contract/attachment.ts';
import { ConversationOutbox, type OutgoingMessage } from './conversation-outbox.ts';
import { requestConversation, type ConversationAnswer } from './conversation-request.ts';
import { endConversation, markConversationClosed, stopSharing, type CurrentConversation } from './conversation-session.ts';
import { ConversationStream } from './conversation-stream.ts';
import { attendTo, noteAnswers } from './unread-answers.ts';

/** While the visitor writes, it is said again this often, in milliseconds. */
const SAY_TYPING_EVERY_MS = 4000;
/** What the other side said of itself is believed this long, in milliseconds. */
const BELIEVE_TYPING_MS = 10_000;

/** A message as it is shown: one that the server has, or one on its way. */
export interface ShownMessage {
  readonly id: string;
  readonly from: ConversationMessage['from'];
  readonly author?: string | undefined;
  readonly text: string;
  /** ISO 8601: the server's clock, or the visitor's for what is on its way. */
  readonly at: string;
  readonly attachment?: Attachment | undefined;
  readonly delivery: 'sent' | 'sending' | 'failed' | 'refused';
}

/** The conversation as its visitor sees it now. */
export interface ConversationSnapshot {
  /** `loading` until the server has answered once; `gone` when it has no such conversation for us. */
  readonly state: ConversationState | 'loading' | 'gone';
  /** In order: what the server has, then what is on its way. */
  readonly messages: readonly ShownMessage[];
  readonly link: 'live' | 'reconnecting' | 'offline';
  /** Who answered last. */
  readonly agent: string | undefined;
  /** The visitor's answer to the question after closing, if given. */
  readonly rating: number | undefined;
  /** Which question that is. */
  readonly asks: RatingKind;
  /** Who is writing right now; without a name where the agent has none. */
  readonly typing: { readonly author: string | undefined } | undefined;
  /** Id of the visitor's last message that an agent has read. */
  readonly lastRead: string | undefined;
  /** Agents see what the visitor goes on to look for. */
  readonly isFollowed: boolean;
}

/** Joins what comes in and what goes out into one picture, and keeps it until {@link LiveConversation.stop}. */
export class LiveConversation {
  readonly id: string;
  readonly #server: string;
  readonly #token: string;
  readonly #changed: () => void;
  readonly #stream: ConversationStream;
  readonly #outbox: ConversationOutbox;
  readonly #leave: () => void;
  readonly #known = new Map<string, ConversationMessage>();
  readonly #refused: OutgoingMessage[] = [];
  #state: ConversationSnapshot['state'] = 'loading';
  #link: 'live' | 'reconnecting' = 'reconnecting';
  #hasFailed = false;
  #rating: number | undefined;
  #asks: RatingKind = 'thumb';
  #isFollowed = false;
  /** Up to this message agents have read. */
  #readSeq = 0;
  #typing: { readonly author: string | undefined } | undefined;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #saidTypingAt = 0;
  #saidReadSeq = 0;

  /** @param changed Called after each change; read {@link snapshot} then. */
  constructor(server: string, { id, token }: CurrentConversation, changed: () => void) {
    this.id = id;
    this.#server = server;
    this.#token = token;
    this.#changed = changed;
    this.#leave = attendTo(id);
    this.#outbox = new ConversationOutbox({
      server, id, token,
      onDelivered: (message) => {
        if (message) this.#learn(message);
        changed();
      },
      onWaiting: (_, hasFailed) => {
        this.#hasFailed = hasFailed;
        changed();
      },
      onRefused: (message) => {
        this.#refused.push(message);
        changed();
      },
    });
    this.#stream = new ConversationStream({
      server, id, token,
      onView: (view) => {
        for (const message of view.messages) this.#learn(message);
        this.#rating = view.rating?.score ?? this.#rating;
        this.#asks = view.asks;
        this.#isFollowed = view.isFollowed;
        this.#readSeq = Math.max(this.#readSeq, view.readSeq);
        this.#setState(view.state);
        changed();
      },
      onSignal: (signal) => {
        switch (signal.type) {
          case 'message':
            this.#learn(signal.message);
            // Whoever has written is writing no longer.
            if (signal.message.from !== 'visitor') this.#typing = undefined;
            break;
          case 'state': this.#setState(signal.state); break;
          case 'typing': this.#hearTyping(signal.isTyping, signal.author); break;
          case 'read': this.#readSeq = Math.max(this.#readSeq, signal.seq); break;
        }
        changed();
      },
      onLink: (link) => {
        if (link === 'gone') this.#lose();
        else this.#link = link;
        // The server is back: messages need not wait out their pause.
        if (link === 'live' && this.#outbox.waiting.length > 0) this.#outbox.retry();
        changed();
      },
    });
    addEventListener('online', changed);
    addEventListener('offline', changed);
    this.#stream.start();
  }

  get snapshot(): ConversationSnapshot {
    const known = [...this.#known.values()].sort((a, b) => a.seq - b.seq);
    const failed = this.#hasFailed ? 'failed' : 'sending';
    // Whoever has answered has read what was before.
    const readSeq = Math.max(this.#readSeq, known.findLast(({ from }) => from === 'agent')?.seq ?? 0);
    return {
      state: this.#state,
      messages: [
        ...known.map(({ id, from, author, text, at, attachment }): ShownMessage => ({ id, from, author, text, at, attachment, delivery: 'sent' })),
        ...this.#refused.map(({ id, text, at }): ShownMessage => ({ id, from: 'visitor', text, at, delivery: 'refused' })),
        ...this.#outbox.waiting.map(({ id, text, at }): ShownMessage => ({ id, from: 'visitor', text, at, delivery: failed })),
      ],
      link: navigator.onLine ? this.#link : 'offline',
      agent: known.findLast(({ from, author }) => from === 'agent' && author)?.author,
      rating: this.#rating,
      asks: this.#asks,
      typing: this.#typing,
      lastRead: known.findLast(({ from, seq }) => from === 'visitor' && seq <= readSeq)?.id,
      isFollowed: this.#isFollowed,
    };
  }

  /** Shown at once; delivered as soon as it can be. */
  send(text: string): void {
    this.#outbox.send(text);
  }

  /** Tries again what has not gone. */
  retry(): void { this.#outbox.retry(); }

  /** The answer to the question after closing. @returns false when it did not arrive. */
  async rate(kind: RatingKind, score: number, comment: string): Promise<boolean> {
    const answer = await this.#ask('POST', '/rating', { kind, score, comment });
    const isRated = answer.kind === 'answer' && answer.status < 300;
    if (isRated) this.#rating = score;
    this.#changed();
    return isRated;
  }

  /** The visitor writes, or has stopped. Said every few seconds at most; whether it arrives matters little. */
  typed(isTyping: boolean): void {
    const now = Date.now();
    if (isTyping && now - this.#saidTypingAt < SAY_TYPING_EVERY_MS) return;
    if (!isTyping && this.#saidTypingAt === 0) return;
    this.#saidTypingAt = isTyping ? now : 0;
    void this.#ask('POST', '/typing', { isTyping });
  }

  /** The visitor has the newest message before their eyes. */
  inSight(): void {
    if (this.#state === 'loading') return;
    const seq = Math.max(0, ...[...this.#known.values()].filter(({ from }) => from !== 'visitor').map((message) => message.seq));
    noteAnswers(this.#server, this.id, this.#known.values(), seq);
    if (seq <= this.#saidReadSeq) return;
    this.#saidReadSeq = seq;
    void this.#ask('POST', '/read', { seq });
  }

  /** Nobody looks at the conversation: what comes now is new to the visitor. */
  outOfSight(): void {
    if (this.#state !== 'loading') noteAnswers(this.#server, this.id, this.#known.values());
  }

  /** Agents see no longer what the visitor looks for, and lose what they saw. @returns false when it did not arrive. */
  async stopFollowing(): Promise<boolean> {
    const answer = await this.#ask('DELETE', '/activity');
    const hasStopped = answer.kind === 'answer' && answer.status < 300;
    if (hasStopped) {
      this.#isFollowed = false;
      stopSharing(this.#server, this.id);
    }
    this.#changed();
    return hasStopped;
  }

  #ask(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<ConversationAnswer> {
    return requestConversation(this.#server, `/${encodeURIComponent(this.id)}${path}`, { method, token: this.#token, ...(body !== undefined && { body }) });
  }

  #hearTyping(isTyping: boolean, author: string | undefined): void {
    clearTimeout(this.#typingTimer);
    this.#typing = isTyping ? { author } : undefined;
    if (isTyping) this.#typingTimer = setTimeout(() => { this.#typing = undefined; this.#changed(); }, BELIEVE_TYPING_MS);
  }

  stop(): void {
    clearTimeout(this.#typingTimer);
    this.#leave();
    this.#stream.stop();
    this.#outbox.stop();
    removeEventListener('online', this.#changed);
    removeEventListener('offline', this.#changed);
  }

  #learn(message: ConversationMessage): void {
    this.#known.set(message.id, message);
    this.#outbox.acknowledge(message.id);
  }

  #setState(state: ConversationState): void {
    this.#state = state;
    markConversationClosed(this.#server, this.id, state === 'closed');
  }

  #lose(): void {
    this.#state = 'gone';
    this.#outbox.clear();
    endConversation(this.#server, this.id);
  }
}
