import { createParser } from 'eventsource-parser';
import { readConversationSignal, readConversationView, type ConversationSignal, type ConversationView } from '../../core/contract/conversation.ts';
import { requestConversation } from './conversation-request.ts';

/** The server sends something at least every 15 s; after this much silence the connection is dead, in milliseconds. */
const SILENCE_MS = 40_000;
/** The server greets at once. Without a byte after this long, something on the way keeps the stream back. */
const GREETING_MS = 8000;
/** Attempts that brought no byte, after which polling is tried. */
const MUTE_ATTEMPTS = 2;
const POLL_MS = 4000;
/** Polls after which a stream is tried again. */
const POLLS_BEFORE_STREAM = 75;
/** Waiting after a failure, in milliseconds: 1 s, 2 s, 4 s … 30 s, each between half and the whole. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
/** A tab that nobody sees gives its connection back after this long: browsers have six for a server, and visitors many tabs. */
const HIDDEN_MS = 30_000;

export interface ConversationStreamOptions {
  readonly server: string;
  readonly id: string;
  readonly token: string;
  /** The whole conversation: at the beginning, and at each poll where streaming does not work. */
  readonly onView: (view: ConversationView) => void;
  /** One message or change of state. Messages may come twice; their ids tell. */
  readonly onSignal: (signal: ConversationSignal) => void;
  /** `live`: what the other side writes arrives. `gone`: the conversation was deleted or the key fits no longer; nothing more comes. */
  readonly onLink: (link: 'live' | 'reconnecting' | 'gone') => void;
}

/**
 * Follows a conversation: server-sent events over `fetch` (an `EventSource` cannot carry the visitor's key in a header),
 * resumed after the last message, reconnected with growing pauses, at once when the network or the tab comes back, and
 * by polling where a proxy swallows streams.
 */
export class ConversationStream {
  readonly #options: ConversationStreamOptions;
  #lastSeq = 0;
  #failures = 0;
  #muteAttempts = 0;
  #isStopped = false;
  #isRunning = false;
  /** Ends the request or the pause that is under way. */
  #current = new AbortController();
  #hiddenTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConversationStreamOptions) {
    this.#options = options;
  }

  start(): void {
    addEventListener('online', this.#wake);
    addEventListener('pageshow', this.#wake);
    document.addEventListener('visibilitychange', this.#onVisibility);
    void this.#run();
  }

  stop(): void {
    this.#isStopped = true;
    this.#current.abort();
    clearTimeout(this.#hiddenTimer);
    removeEventListener('online', this.#wake);
    removeEventListener('pageshow', this.#wake);
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    let hasView = false;
    while (!this.#isStopped && !this.#isResting) {
      this.#current = new AbortController();
      if (!hasView || this.#muteAttempts >= MUTE_ATTEMPTS) hasView = await this.#fetchView();
      if (this.#isStopped) break;
      if (hasView && this.#muteAttempts < MUTE_ATTEMPTS) await this.#follow();
      if (this.#isStopped) break;
      await this.#pause();
    }
    this.#isRunning = false;
  }

  /** The tab has been hidden for a while. */
  get #isResting(): boolean { return this.#hiddenTimer === undefined && document.visibilityState === 'hidden' && this.#hasRested; }
  #hasRested = false;

  /** @returns false when it could not be had now. */
  async #fetchView(): Promise<boolean> {
    const { server, id, token, onView, onLink } = this.#options;
    const answer = await requestConversation(server, `/${encodeURIComponent(id)}`, { token });
    if (this.#isStopped) return false;
    if (answer.kind === 'answer' && isGone(answer.status)) {
      this.#end();
      return false;
    }
    if (answer.kind === 'answer' && answer.status === 200) {
      try {
        const view = readConversationView(answer.body);
        this.#lastSeq = view.messages.at(-1)?.seq ?? 0;
        this.#failures = 0;
        onView(view);
        onLink('live');
        return true;
      } catch { /* not our server's answer: as if there were none */ }
    }
    this.#failed();
    return false;
  }

  /** Follows one stream to its end. */
  async #follow(): Promise<void> {
    const { server, id, token, onLink, onSignal } = this.#options;
    const { signal } = this.#current;
    const dead = new AbortController();
    signal.addEventListener('abort', () => { dead.abort(); });
    let silence = setTimeout(() => { dead.abort(); }, GREETING_MS);
    let hasGreeted = false;
    try {
      const response = await fetch(`${server}/v1/conversations/${encodeURIComponent(id)}/stream`, {
        headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream', ...(this.#lastSeq > 0 && { 'last-event-id': String(this.#lastSeq) }) },
        credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: dead.signal,
      });
      if (isGone(response.status)) {
        this.#end();
        return;
      }
      if (!response.ok || !response.body) throw new Error(`the stream answered ${response.status}`);
      const parser = createParser({
        onEvent: ({ data }) => {
          const heard = readSignal(data);
          if (!heard) return;
          if (heard.type === 'message') this.#lastSeq = heard.message.seq;
          onSignal(heard);
        },
      });
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        clearTimeout(silence);
        silence = setTimeout(() => { dead.abort(); }, SILENCE_MS);
        if (!hasGreeted) {
          hasGreeted = true;
          this.#muteAttempts = 0;
          this.#failures = 0;
          onLink('live');
        }
        parser.feed(value);
      }
      // The server ended it in good order (a restart, a time limit of a proxy): a short pause, then on.
      this.#failed();
    } catch {
      if (this.#isStopped) return;
      // Given back because nobody looks, or woken up: no failure.
      if (!signal.aborted) {
        if (!hasGreeted && navigator.onLine) this.#muteAttempts += 1;
        this.#failed();
      }
    } finally {
      clearTimeout(silence);
    }
  }

  #failed(): void {
    this.#failures += 1;
    this.#options.onLink('reconnecting');
  }

  #end(): void {
    this.#options.onLink('gone');
    this.stop();
  }

  async #pause(): Promise<void> {
    const isPolling = this.#muteAttempts >= MUTE_ATTEMPTS && this.#failures === 0;
    if (isPolling) {
      this.#muteAttempts += 1;
      if (this.#muteAttempts > MUTE_ATTEMPTS + POLLS_BEFORE_STREAM) this.#muteAttempts = MUTE_ATTEMPTS - 1;
    }
    const backoff = this.#failures === 0 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (this.#failures - 1), LONGEST_WAIT_MS) * (0.5 + Math.random() / 2);
    const waitMs = isPolling ? POLL_MS : backoff;
    const { signal } = this.#current;
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      const timer = setTimeout(resolve, waitMs);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** The network or the page is back: no more waiting. A stream that lives is left alone. */
  readonly #wake = (): void => {
    if (this.#isStopped) return;
    if (this.#failures > 0) {
      this.#failures = 0;
      this.#current.abort();
    }
    void this.#run();
  };

  readonly #onVisibility = (): void => {
    clearTimeout(this.#hiddenTimer);
    this.#hiddenTimer = undefined;
    this.#hasRested = false;
    if (document.visibilityState === 'visible') {
      this.#wake();
      return;
    }
    this.#hiddenTimer = setTimeout(() => {
      this.#hiddenTimer = undefined;
      this.#hasRested = true;
      this.#current.abort();
    }, HIDDEN_MS);
  };
}

function isGone(status: number): boolean {
  return status === 401 || status === 404 || status === 410;
}

function readSignal(data: string): ConversationSignal | undefined {
  try {
    return readConversationSignal(JSON.parse(data));
  } catch {
    return undefined; // a newer server may say things that this widget does not know
  }
}
