import { readDeskSignal, type DeskSignal } from '../../../core/contract/desk-document.ts';

export type Connection = 'connecting' | 'live' | 'lost';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;
/** The server says something every 15 s. After this much silence the connection is dead, whatever the browser thinks. */
const SILENCE_MS = 40_000;

/**
 * Follows all conversations. A browser's EventSource connects again by itself after a cut, but gives up for good when
 * anything else than a stream answers, such as a proxy while the server restarts: then this opens a new one where the old
 * one ended.
 */
export class DeskLive {
  #source: EventSource | undefined;
  #revision = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  readonly #onSignal: (signal: DeskSignal) => void;
  readonly #onConnection: (connection: Connection) => void;

  constructor(onSignal: (signal: DeskSignal) => void, onConnection: (connection: Connection) => void) {
    this.#onSignal = onSignal;
    this.#onConnection = onConnection;
  }

  /** Starts, or starts again, after a revision. */
  start(afterRevision: number): void {
    this.stop();
    this.#revision = afterRevision;
    const source = new EventSource(`/desk/api/stream?after=${afterRevision}`);
    this.#source = source;
    this.#hear();
    source.addEventListener('heartbeat', () => this.#hear());
    source.addEventListener('open', () => {
      this.#hear();
      this.#pauseMs = FIRST_PAUSE_MS;
      this.#onConnection('live');
    });
    source.addEventListener('message', (event) => {
      this.#hear();
      this.#revision = Number(event.lastEventId) || this.#revision;
      this.#onSignal(readDeskSignal(JSON.parse(event.data as string)));
    });
    source.addEventListener('error', () => {
      this.#onConnection('lost');
      if (source.readyState !== EventSource.CLOSED) return;
      this.#timer = setTimeout(() => this.start(this.#revision), this.#pauseMs);
      this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
    });
  }

  /** Connects anew where it is: the network has come back. */
  restart(): void {
    if (this.#source) this.start(this.#revision);
  }

  #hear(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#onConnection('lost');
      this.restart();
    }, SILENCE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#silence);
    this.#source?.close();
    this.#source = undefined;
  }
}
