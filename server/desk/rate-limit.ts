/** Keys that are remembered at most; beyond it the one unused for longest is forgotten. */
const MOST_KEYS = 10_000;

export interface RateLimitOptions {
  /** Calls that may come at once. */
  readonly burst: number;
  /** How long until one more call is allowed. */
  readonly refillMs: number;
  /** For tests. Default `Date.now`. */
  readonly now?: () => number;
}

/** Allows a burst of calls for each key and then one call in each interval (a token bucket). Memory is bounded. */
export class RateLimit {
  readonly #buckets = new Map<string, { left: number; at: number }>();
  readonly #options: RateLimitOptions;
  readonly #now: () => number;

  constructor(options: RateLimitOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Takes one call. @returns 0 when it is allowed, else the seconds after which it will be. */
  take(key: string): number {
    const bucket = this.#bucket(key);
    if (bucket.left < 1) return this.#wait(bucket);
    bucket.left -= 1;
    return 0;
  }

  /** Puts one call back: it was none of those that are to be limited. */
  giveBack(key: string): void {
    const bucket = this.#bucket(key);
    bucket.left = Math.min(this.#options.burst, bucket.left + 1);
  }

  /** The seconds until a call will be allowed, without taking one; 0 when it would be now. */
  wait(key: string): number {
    const bucket = this.#bucket(key);
    return bucket.left < 1 ? this.#wait(bucket) : 0;
  }

  #wait(bucket: { left: number }): number {
    return Math.max(1, Math.ceil(((1 - bucket.left) * this.#options.refillMs) / 1000));
  }

  #bucket(key: string): { left: number; at: number } {
    const now = this.#now();
    const { burst, refillMs } = this.#options;
    const old = this.#buckets.get(key);
    const left = old ? Math.min(burst, old.left + Math.max(0, now - old.at) / refillMs) : burst;
    const bucket = { left, at: now };
    // Deleted and set again, so that the first key of the map is the one unused for longest.
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > MOST_KEYS) this.#buckets.delete(this.#buckets.keys().next().value!);
    return bucket;
  }
}
