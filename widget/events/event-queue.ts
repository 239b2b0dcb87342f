import { MAX_BATCH_BYTES, MAX_BATCH_EVENTS, type EventBatchAnswer, type WidgetEvent } from '../../core/contract/widget-event.ts';
import { deleteStored, hasStored, readStored, updateStored } from '../knowledge/browser-store.ts';
import { nextTask } from '../next-task.ts';
import { jsonText } from '../plain-json.ts';

/** Events wait this long for company, in milliseconds; they must leave within 500. */
const GATHER_MS = 200;
/** Most events kept while the server cannot be reached; the oldest go first. */
const MOST_KEPT = 500;
/** Bytes of a batch; below the limit of the server, and of all `keepalive` requests that may be under way together. */
const BATCH_BYTES = MAX_BATCH_BYTES - 4 * 1024;
/** How long to wait after a failure, in milliseconds: 1 s, 2 s, 4 s … 5 min, each between half and the whole. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 5 * 60_000;
/** A request that takes longer has failed, in milliseconds. */
const REQUEST_MS = 20_000;

export interface EventQueueOptions {
  /** Address of the server, without a final slash. */
  readonly server: string;
  /** Told of what the integrator should know: `events-refused` (the server does not take events from this page), `events-rejected` (single events). */
  readonly onProblem: (code: string, detail: string) => void;
}

/**
 * The way of events to the server: kept in the browser until the server has said that it has them, sent in batches,
 * again after failures, and once more by a beacon when the page goes away. An event may so arrive twice; its id makes
 * that harmless. Never throws.
 *
 * Tabs share one stored list. Adding and removing are transactions, and one tab at a time sends (Web Locks).
 */
export class EventQueue {
  readonly #options: EventQueueOptions;
  readonly #key: string;
  readonly #url: string;
  /** This page's events that the server does not yet have, oldest first; the store may hold those of other pages too. */
  #mine: WidgetEvent[] = [];
  /** Ids of `#mine` that the store holds as well. */
  readonly #stored = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #notBefore = 0;
  #failures = 0;
  #isSending = false;
  #isClosed = false;
  #batchSize = MAX_BATCH_EVENTS;
  #hasParked = false;
  /** The page is on its way out, perhaps to be shown again: what it began in the store now it could not finish, and when the next page waits for that, browsers give this one up. */
  #isAway = false;

  /** Looks for what earlier pages left, without making a store where there is none. */
  constructor(options: EventQueueOptions) {
    this.#options = options;
    this.#key = `events ${options.server}`;
    this.#url = `${options.server}/v1/events`;
    addEventListener('online', this.#hurry);
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('pageshow', this.#onPageShow);
    for (const event of this.#takeParked()) this.add(event);
    void hasStored().then((has) => { if (has) this.#sendIn(GATHER_MS); });
  }

  /** Takes an event. It leaves within half a second, or as soon as the server can be reached. */
  add(event: WidgetEvent): void {
    if (this.#isClosed) return;
    this.#mine = [...this.#mine, event].slice(-MOST_KEPT);
    void this.#store(event);
    this.#sendIn(GATHER_MS);
  }

  async #store(event: WidgetEvent): Promise<void> {
    await nextTask(); // what comes with the page's end is known to do so by then
    if (this.#isAway || !this.#mine.includes(event)) return;
    const kept = await updateStored<WidgetEvent[]>(this.#key, (before) => [...asEvents(before), event].slice(-MOST_KEPT));
    if (kept) this.#stored.add(event.id);
  }

  /**
   * Takes an event back, if it has not left yet.
   * @returns false when it has, or is just leaving.
   */
  withdraw(id: string): boolean {
    if (this.#isSending || !this.#mine.some((event) => event.id === id)) return false;
    this.#forget([id]);
    return true;
  }

  /** The page is going away: hands everything to a beacon. It stays queued, since a beacon tells nothing of its fate. */
  beacon(): void {
    if (this.#mine.length === 0) return;
    this.#park(this.#mine.filter(({ id }) => !this.#stored.has(id)));
    for (let rest = this.#mine; rest.length > 0;) {
      const batch = firstBatch(rest, MAX_BATCH_EVENTS);
      rest = rest.slice(batch.length);
      try {
        // As text, since JSON would need a preflight, and nobody waits for its answer any more.
        navigator.sendBeacon(this.#url, new Blob([jsonText({ events: batch })], { type: 'text/plain;charset=UTF-8' }));
      } catch { /* the next page sends them */ }
    }
  }

  /** Forgets everything that has not left, here and in the store. */
  async discard(): Promise<void> {
    this.#mine = [];
    this.#stored.clear();
    this.#takeParked();
    if (await hasStored()) await deleteStored(this.#key);
  }

  /** Stops sending. What is queued stays stored for the next page. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#hurry);
    removeEventListener('pagehide', this.#onPageHide);
    removeEventListener('pageshow', this.#onPageShow);
  }

  readonly #onPageHide = (): void => {
    this.#isAway = true;
    clearTimeout(this.#timer);
  };

  readonly #onPageShow = (): void => {
    if (!this.#isAway) return;
    this.#isAway = false;
    for (const event of this.#mine) if (!this.#stored.has(event.id)) void this.#store(event);
    this.#sendIn(GATHER_MS);
  };

  readonly #hurry = (): void => {
    this.#failures = 0;
    this.#notBefore = 0;
    this.#sendIn(0);
  };

  #sendIn(delayMs: number): void {
    if (this.#isClosed || this.#isSending || this.#isAway) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { void this.#send(); }, Math.max(delayMs, this.#notBefore - Date.now()));
  }

  async #send(): Promise<void> {
    if (this.#isClosed || this.#isSending) return;
    this.#isSending = true;
    let more = false;
    try {
      more = await this.#alone(() => this.#sendOneBatch());
    } catch {
      this.#waitAfterFailure();
    }
    this.#isSending = false;
    if (more || this.#mine.length > 0) this.#sendIn(more ? 0 : GATHER_MS);
  }

  /** Runs in one tab at a time, where the browser can promise that. */
  async #alone(work: () => Promise<boolean>): Promise<boolean> {
    const locks = (navigator as { locks?: LockManager }).locks;
    if (!locks) return work();
    let more: boolean | undefined;
    try {
      await locks.request(`hjelp ${this.#key}`, async () => {
        more = false;
        more = await work();
      });
    } catch (error) {
      if (more !== undefined) throw error;
    }
    // A sandboxed frame has locks, and gives none.
    return more ?? work();
  }

  /** @returns true when there is more to send at once. */
  async #sendOneBatch(): Promise<boolean> {
    const kept = asEvents(await readStored<WidgetEvent[]>(this.#key));
    const keptIds = new Set(kept.map(({ id }) => id));
    // What the store held and holds no longer, another tab has delivered.
    this.#mine = this.#mine.filter(({ id }) => keptIds.has(id) || !this.#stored.has(id));
    const waiting = [...kept, ...this.#mine.filter(({ id }) => !keptIds.has(id))];
    if (waiting.length === 0) return false;
    const batch = firstBatch(waiting, this.#batchSize);

    const response = await fetch(this.#url, {
      method: 'POST', body: jsonText({ events: batch }), headers: { 'content-type': 'text/plain;charset=UTF-8' },
      keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer', signal: timeLimit(REQUEST_MS),
    });
    const isSettled = response.ok || response.status === 400 ? this.#readAnswer(await response.json().catch(() => undefined), batch.length) : false;
    if (isSettled) {
      this.#failures = 0;
      this.#batchSize = MAX_BATCH_EVENTS;
      this.#forget(batch.map(({ id }) => id));
      return waiting.length > batch.length;
    }
    if (response.status === 413 && batch.length > 1) {
      this.#batchSize = Math.ceil(batch.length / 2);
      return true;
    }
    if (response.status === 413) this.#forget([batch[0]!.id]);
    if (response.status === 403) this.#options.onProblem('events-refused', `${this.#options.server} takes no events from ${location.origin}: add it to "origins" in site.yaml.`);
    this.#waitAfterFailure(response.headers.get('retry-after'));
    return false;
  }

  // A page that goes away finishes no transaction: what is not in the store yet is parked where writing is immediate.

  get #parkingKey(): string { return `hjelp-parked ${this.#options.server}`; }

  #park(events: readonly WidgetEvent[]): void {
    if (events.length === 0) return;
    try {
      const parked = asEvents(JSON.parse(localStorage.getItem(this.#parkingKey) ?? '[]'));
      const known = new Set(parked.map(({ id }) => id));
      localStorage.setItem(this.#parkingKey, jsonText([...parked, ...events.filter(({ id }) => !known.has(id))].slice(-MAX_BATCH_EVENTS)));
      this.#hasParked = true;
    } catch { /* blocked or full: the beacon has them */ }
  }

  #takeParked(): WidgetEvent[] {
    try {
      const parked = asEvents(JSON.parse(localStorage.getItem(this.#parkingKey) ?? '[]'));
      localStorage.removeItem(this.#parkingKey);
      return parked;
    } catch {
      return [];
    }
  }

  /** Says whether the answer accounts for every event of the batch: stored, known already, or refused for good. */
  #readAnswer(answer: unknown, count: number): boolean {
    const { accepted, duplicates, rejected } = (answer ?? {}) as Partial<EventBatchAnswer>;
    if (typeof accepted !== 'number' || typeof duplicates !== 'number' || !Array.isArray(rejected)) return false;
    const [first] = rejected as EventBatchAnswer['rejected'];
    if (first) this.#options.onProblem('events-rejected', `${rejected.length} of ${count} events: ${first.message}`);
    return accepted + duplicates + rejected.length >= count;
  }

  #forget(ids: readonly string[]): void {
    const gone = new Set(ids);
    this.#mine = this.#mine.filter(({ id }) => !gone.has(id));
    for (const id of ids) this.#stored.delete(id);
    if (this.#hasParked) {
      this.#hasParked = false;
      this.#park(this.#takeParked().filter(({ id }) => !gone.has(id)));
    }
    void updateStored<WidgetEvent[]>(this.#key, (kept) => asEvents(kept).filter(({ id }) => !gone.has(id)));
  }

  #waitAfterFailure(retryAfter?: string | null): void {
    const longest = Math.min(FIRST_WAIT_MS * 2 ** this.#failures, LONGEST_WAIT_MS);
    this.#failures += 1;
    const asked = Number(retryAfter ?? 0) * 1000;
    this.#notBefore = Date.now() + Math.max(Number.isFinite(asked) ? Math.min(asked, 60 * 60_000) : 0, longest * (0.5 + Math.random() / 2));
  }
}

/** The oldest events that fit into one request. One that is too large alone goes alone, and the server says so. */
function firstBatch(events: readonly WidgetEvent[], most: number): WidgetEvent[] {
  const batch: WidgetEvent[] = [];
  let bytes = 20;
  for (const event of events) {
    bytes += new TextEncoder().encode(jsonText(event)).length + 1;
    if (batch.length > 0 && (bytes > BATCH_BYTES || batch.length >= most)) break;
    batch.push(event);
  }
  return batch;
}

/** The stored list as it should be; anything else in its place (an older release, a meddling page) counts as nothing. */
function asEvents(kept: unknown): WidgetEvent[] {
  return Array.isArray(kept) ? kept.filter((event: unknown): event is WidgetEvent => typeof (event as Partial<WidgetEvent> | null)?.id === 'string') : [];
}

function timeLimit(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => { controller.abort(); }, ms);
  return controller.signal;
}
