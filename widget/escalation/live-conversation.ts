import type { ConversationMessage, ConversationState } from '../../core/contract/conversation.ts';
import { ConversationOutbox, type OutgoingMessage } from './conversation-outbox.ts';
import { requestConversation } from './conversation-request.ts';
import { endConversation, markConversationClosed, type CurrentConversation } from './conversation-session.ts';
import { ConversationStream } from './conversation-stream.ts';

/** A message as it is shown: one that the server has, or one on its way. */
export interface ShownMessage {
  readonly id: string;
  readonly from: ConversationMessage['from'];
  readonly author?: string | undefined;
  readonly text: string;
  /** ISO 8601: the server's clock, or the visitor's for what is on its way. */
  readonly at: string;
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
  /** The visitor's thumb, if given: 1 up, 0 down. */
  readonly rating: number | undefined;
}

/** Joins what comes in and what goes out into one picture, and keeps it until {@link LiveConversation.stop}. */
export class LiveConversation {
  readonly id: string;
  readonly #server: string;
  readonly #token: string;
  readonly #changed: () => void;
  readonly #stream: ConversationStream;
  readonly #outbox: ConversationOutbox;
  readonly #known = new Map<string, ConversationMessage>();
  readonly #refused: OutgoingMessage[] = [];
  #state: ConversationSnapshot['state'] = 'loading';
  #link: 'live' | 'reconnecting' = 'reconnecting';
  #hasFailed = false;
  #rating: number | undefined;

  /** @param changed Called after each change; read {@link snapshot} then. */
  constructor(server: string, { id, token }: CurrentConversation, changed: () => void) {
    this.id = id;
    this.#server = server;
    this.#token = token;
    this.#changed = changed;
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
        this.#setState(view.state);
        changed();
      },
      onSignal: (signal) => {
        if (signal.type === 'message') this.#learn(signal.message);
        else this.#setState(signal.state);
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
    return {
      state: this.#state,
      messages: [
        ...known.map(({ id, from, author, text, at }): ShownMessage => ({ id, from, author, text, at, delivery: 'sent' })),
        ...this.#refused.map(({ id, text, at }): ShownMessage => ({ id, from: 'visitor', text, at, delivery: 'refused' })),
        ...this.#outbox.waiting.map(({ id, text, at }): ShownMessage => ({ id, from: 'visitor', text, at, delivery: failed })),
      ],
      link: navigator.onLine ? this.#link : 'offline',
      agent: known.findLast(({ from, author }) => from === 'agent' && author)?.author,
      rating: this.#rating,
    };
  }

  /** Shown at once; delivered as soon as it can be. */
  send(text: string): void {
    this.#outbox.send(text);
  }

  /** Tries again what has not gone. */
  retry(): void { this.#outbox.retry(); }

  /** The thumb after closing. @returns false when it did not arrive. */
  async rate(score: 0 | 1, comment: string): Promise<boolean> {
    const answer = await requestConversation(this.#server, `/${encodeURIComponent(this.id)}/rating`, { method: 'POST', token: this.#token, body: { score, comment } });
    const isRated = answer.kind === 'answer' && answer.status < 300;
    if (isRated) this.#rating = score;
    this.#changed();
    return isRated;
  }

  stop(): void {
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
