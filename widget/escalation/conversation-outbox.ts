import type { ConversationMessage } from '../../core/contract/conversation.ts';
import { newEventId } from '../events/visit-id.ts';
import { requestConversation } from './conversation-request.ts';
import { jsonText } from '../plain-json.ts';

/** A message on its way. */
export interface OutgoingMessage {
  readonly id: string;
  readonly text: string;
  /** The visitor's clock, ISO 8601. */
  readonly at: string;
}

export interface ConversationOutboxOptions {
  readonly server: string;
  readonly id: string;
  readonly token: string;
  /** The server has it. */
  readonly onDelivered: (message: ConversationMessage | undefined) => void;
  /** The messages that wait, oldest first, and whether the first could not be sent: it is tried again by itself and by hand. */
  readonly onWaiting: (messages: readonly OutgoingMessage[], hasFailed: boolean) => void;
  /** The server will never take it (too long, the conversation is full). */
  readonly onRefused: (message: OutgoingMessage, status: number) => void;
}

/** Failures in a row before the visitor is told that a message has not gone. */
const QUIET_FAILURES = 2;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/**
 * The visitor's messages until the server has acknowledged them: one at a time, in order, each again with the same id
 * until it is answered, so that it arrives once. They survive a reload, and every tab of the conversation knows and sends
 * them. Each is kept under a key of its own: a list would be overwritten by whichever tab wrote last.
 */
export class ConversationOutbox {
  readonly #options: ConversationOutboxOptions;
  /** Before the ids of messages. */
  readonly #prefix: string;
  #waiting: OutgoingMessage[];
  #failures = 0;
  #isSending = false;
  #isStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConversationOutboxOptions) {
    this.#options = options;
    this.#prefix = `hjelp-outbox ${options.id}`;
    this.#waiting = this.#readKept();
    addEventListener('online', this.#hurry);
    addEventListener('storage', this.#onStorage);
    if (this.#waiting.length > 0) queueMicrotask(this.#hurry);
  }

  get waiting(): readonly OutgoingMessage[] { return this.#waiting; }

  send(text: string): OutgoingMessage {
    const message: OutgoingMessage = { id: newEventId(), text, at: new Date().toISOString() };
    this.#keep(message);
    this.#change([...this.#waiting, message]);
    void this.#deliver();
    return message;
  }

  /** Tries at once what waits. */
  retry(): void { this.#hurry(); }

  /** The server has it after all: its stream has brought it. */
  acknowledge(id: string): void {
    if (!this.#waiting.some((message) => message.id === id)) return;
    this.#forget(id);
    this.#change(this.#waiting.filter((message) => message.id !== id));
  }

  /** The conversation is gone: nothing of it stays here. */
  clear(): void {
    for (const { id } of this.#waiting) this.#forget(id);
    this.#waiting = [];
    this.stop();
  }

  /** Stops sending; what waits stays kept. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#hurry);
    removeEventListener('storage', this.#onStorage);
  }

  /** Another tab has something to send. What it no longer keeps the stream brings here, so nothing is taken away. */
  readonly #onStorage = ({ key, newValue }: StorageEvent): void => {
    if (newValue === null || !key?.startsWith(this.#prefix)) return;
    const known = new Set(this.#waiting.map(({ id }) => id));
    const others = readMessages(newValue).filter(({ id }) => !known.has(id));
    if (others.length === 0) return;
    this.#change([...this.#waiting, ...others].sort(byTime));
    void this.#deliver();
  };

  readonly #hurry = (): void => {
    clearTimeout(this.#timer);
    this.#failures = 0;
    this.#options.onWaiting(this.#waiting, false);
    void this.#deliver();
  };

  async #deliver(): Promise<void> {
    if (this.#isSending || this.#isStopped) return;
    this.#isSending = true;
    clearTimeout(this.#timer);
    let waitMs: number | undefined;
    for (let [first] = this.#waiting; first && waitMs === undefined && !this.#isStopped; [first] = this.#waiting) waitMs = await this.#post(first);
    this.#isSending = false;
    if (waitMs !== undefined && !this.#isStopped) this.#timer = setTimeout(() => { void this.#deliver(); }, waitMs);
  }

  /** @returns how long to wait before trying again; undefined when the message is done with. */
  async #post(message: OutgoingMessage): Promise<number | undefined> {
    const { id, text } = message;
    const { server, id: conversation, token, onDelivered, onRefused, onWaiting } = this.#options;
    const answer = await requestConversation(server, `/${encodeURIComponent(conversation)}/messages`, { method: 'POST', token, body: { id, text } });
    if (answer.kind === 'answer' && answer.status < 300) {
      this.#failures = 0;
      this.acknowledge(id);
      onDelivered(asMessage(answer.body, id));
      return undefined;
    }
    // 401 and 410 are the stream's to notice; 408, 429 and the server's own errors pass.
    const isForGood = answer.kind === 'answer' && answer.status >= 400 && answer.status < 500 && ![401, 404, 408, 410, 429].includes(answer.status);
    if (isForGood) {
      this.acknowledge(id);
      onRefused(message, answer.status);
      return undefined;
    }
    this.#failures += 1;
    onWaiting(this.#waiting, this.#failures > QUIET_FAILURES || !navigator.onLine);
    const backoff = Math.min(FIRST_WAIT_MS * 2 ** (this.#failures - 1), LONGEST_WAIT_MS) * (0.5 + Math.random() / 2);
    return Math.max(backoff, answer.kind === 'answer' ? answer.retryAfterMs : 0);
  }

  #change(waiting: OutgoingMessage[]): void {
    this.#waiting = waiting;
    this.#options.onWaiting(waiting, false);
  }

  #keep(message: OutgoingMessage): void {
    try {
      localStorage.setItem(`${this.#prefix} ${message.id}`, jsonText([message]));
    } catch { /* blocked or full: it lives as long as the page */ }
  }

  #forget(id: string): void {
    try {
      localStorage.removeItem(`${this.#prefix} ${id}`);
    } catch { /* nothing is kept there */ }
  }

  #readKept(): OutgoingMessage[] {
    try {
      // Earlier releases kept one list, under the prefix alone.
      const former = readMessages(localStorage.getItem(this.#prefix));
      for (const message of former) this.#keep(message);
      localStorage.removeItem(this.#prefix);
      return Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix)).flatMap((key) => readMessages(localStorage.getItem(key))).sort(byTime);
    } catch {
      return [];
    }
  }
}

function readMessages(text: string | null): OutgoingMessage[] {
  try {
    const kept = JSON.parse(text ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter((message: Partial<OutgoingMessage> | null): message is OutgoingMessage => typeof message?.id === 'string' && typeof message.text === 'string' && typeof message.at === 'string') : [];
  } catch {
    return [];
  }
}

/** Ids begin with the time too: two of one millisecond keep an order that all tabs agree on. */
function byTime(one: OutgoingMessage, other: OutgoingMessage): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1;
}

function asMessage(body: unknown, id: string): ConversationMessage | undefined {
  const message = body as Partial<ConversationMessage> | undefined;
  return message?.id === id && typeof message.seq === 'number' ? (message as ConversationMessage) : undefined;
}
