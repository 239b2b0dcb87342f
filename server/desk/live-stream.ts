/**
 * Wakes those who wait for news. A signal says *that* something changed, never *what*: each listener then reads from the
 * store what it has not seen yet. So nothing is queued for a slow client (however much it missed, one bit remembers that
 * it must look again), nothing is lost when the connection or the server breaks (the store knows), and a signal that
 * comes twice or from another server does no harm.
 */
export class LiveStream {
  readonly #listeners = new Map<string, Set<LiveListener>>();
  #isClosed = false;

  /** Wakes everyone who listens to the topic. Cheap when nobody does. */
  signal(topic: string): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener.wake();
  }

  /** Wakes everyone, when it is not known what changed. */
  signalAll(): void {
    for (const listeners of this.#listeners.values()) for (const listener of listeners) listener.wake();
  }

  /**
   * Listens to a topic from now on. Listen first and read the store then, or a change in between goes unnoticed.
   * After {@link close} the listener is closed from the start.
   */
  listen(topic: string): LiveListener {
    const listener: LiveListener = new LiveListener(() => {
      const others = this.#listeners.get(topic);
      others?.delete(listener);
      if (others?.size === 0) this.#listeners.delete(topic);
    });
    if (this.#isClosed) listener.close();
    else this.#listeners.set(topic, (this.#listeners.get(topic) ?? new Set()).add(listener));
    return listener;
  }

  /** How many listen to a topic, or to all. */
  count(topic?: string): number {
    if (topic !== undefined) return this.#listeners.get(topic)?.size ?? 0;
    return [...this.#listeners.values()].reduce((sum, listeners) => sum + listeners.size, 0);
  }

  /** Ends all waiting, so that a server can stop; clients connect again and resume. */
  close(): void {
    this.#isClosed = true;
    for (const listeners of this.#listeners.values()) for (const listener of listeners) listener.close();
  }
}

/** What {@link LiveListener.wait} saw: news, nothing for so long, or the end. */
export type Waking = 'signal' | 'timeout' | 'closed';

/** One who waits for news of one topic. Remembers one signal that came while it was not waiting; more would say the same. */
export class LiveListener {
  #isSignalled = false;
  #isClosed = false;
  #resolve: ((waking: Waking) => void) | undefined;
  readonly #onClose: () => void;

  constructor(onClose: () => void) {
    this.#onClose = onClose;
  }

  wake(): void {
    if (this.#resolve) this.#resolve('signal');
    else this.#isSignalled = true;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#onClose();
    this.#resolve?.('closed');
  }

  /** Waits for the next signal, at most `timeoutMs`. One at a time. */
  wait(timeoutMs: number): Promise<Waking> {
    if (this.#isClosed) return Promise.resolve('closed');
    if (this.#isSignalled) {
      this.#isSignalled = false;
      return Promise.resolve('signal');
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#resolve?.('timeout'), timeoutMs);
      this.#resolve = (waking) => {
        clearTimeout(timer);
        this.#resolve = undefined;
        resolve(waking);
      };
    });
  }
}
