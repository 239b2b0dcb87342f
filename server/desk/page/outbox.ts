import type { MessageStored } from '../../../core/contract/desk-document.ts';
import { DeskApiError } from './desk-api.ts';
import { newId } from './new-id.ts';

/** An answer that the server has not confirmed yet. */
export interface PendingMessage {
  /** Also its id on the server, so that sending it twice stores it once. */
  readonly id: string;
  readonly conversationId: string;
  readonly text: string;
  /** ISO 8601, the agent's clock. */
  readonly at: string;
  /** Who wrote it; absent before that is known. */
  readonly agentId?: string;
  /** `refused` waits for the agent to decide; `sending` is tried until it arrives. */
  readonly status: 'sending' | 'refused';
}

/** Where pending answers survive a reload. */
export interface OutboxMemory {
  read(): readonly PendingMessage[];
  write(messages: readonly PendingMessage[]): void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

/** Sends answers one after the other in the order in which they were written, again and again until they arrive. */
export class Outbox {
  /** Id of the agent who is logged in: nothing is sent under another name than the writer's. Undefined before it is known. */
  owner: string | undefined;
  #messages: readonly PendingMessage[];
  #isSending = false;
  #pauseMs = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #memory: OutboxMemory;
  readonly #send: (message: PendingMessage) => Promise<MessageStored>;
  readonly #onStored: (conversationId: string, stored: MessageStored) => void;
  readonly #onChange: (messages: readonly PendingMessage[], refusal?: DeskApiError) => void;

  constructor(options: {
    readonly memory: OutboxMemory;
    readonly send: (message: PendingMessage) => Promise<MessageStored>;
    /** Told before the message leaves the outbox, so that it is always shown once. */
    readonly onStored: (conversationId: string, stored: MessageStored) => void;
    readonly onChange: (messages: readonly PendingMessage[], refusal?: DeskApiError) => void;
  }) {
    this.#memory = options.memory;
    this.#send = options.send;
    this.#onStored = options.onStored;
    this.#onChange = options.onChange;
    this.#messages = options.memory.read();
  }

  get messages(): readonly PendingMessage[] {
    return this.#messages;
  }

  add(conversationId: string, text: string): void {
    this.#change([...this.#messages, { id: newId(), conversationId, text, at: new Date().toISOString(), status: 'sending', ...(this.owner !== undefined && { agentId: this.owner }) }]);
    this.flush();
  }

  /** Tries a refused message once more, now as whoever is logged in. */
  retry(id: string): void {
    this.#change(this.#messages.map((message) => (message.id === id ? { ...message, status: 'sending', ...(this.owner !== undefined && { agentId: this.owner }) } : message)));
    this.flush();
  }

  drop(id: string): void {
    this.#change(this.#messages.filter((message) => message.id !== id));
  }

  /** Tries everything at once: the connection is back. */
  flush(): void {
    clearTimeout(this.#timer);
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#isSending) return;
    const { owner } = this;
    const isAnothers = ({ status, agentId }: PendingMessage): boolean => status === 'sending' && owner !== undefined && agentId !== undefined && agentId !== owner;
    if (this.#messages.some(isAnothers)) this.#change(this.#messages.map((message) => (isAnothers(message) ? { ...message, status: 'refused' } : message)));
    this.#isSending = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        const { id, conversationId } = next;
        try {
          this.#onStored(conversationId, await this.#send(next));
          this.#pauseMs = FIRST_PAUSE_MS;
          this.drop(id);
        } catch (error) {
          const failure = error instanceof DeskApiError ? error : new DeskApiError(0, undefined, 0);
          // The session has ended: everything waits for the next login, which loads the page and tries again.
          if (failure.status === 401) {
            this.#onChange(this.#messages, failure);
            return;
          }
          if (failure.isPassing) {
            this.#timer = setTimeout(() => this.flush(), Math.max(this.#pauseMs, failure.retryAfterSeconds * 1000));
            this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
            return;
          }
          this.#change(this.#messages.map((message) => (message.id === id ? { ...message, status: 'refused' } : message)), failure);
        }
      }
    } finally {
      this.#isSending = false;
    }
  }

  #next(): PendingMessage | undefined {
    return this.#messages.find((message) => message.status === 'sending');
  }

  #change(messages: readonly PendingMessage[], refusal?: DeskApiError): void {
    this.#messages = messages;
    this.#memory.write(messages);
    this.#onChange(messages, refusal);
  }
}
