/** Clients that are remembered at most; beyond it the one unused for longest is forgotten. */
const MOST_CLIENTS = 50_000;
/** A visitor who was offline sends a queue at once: so many seconds' worth may come together. */
const BURST_SECONDS = 10;

/** How much each client may send: a token bucket per address, in memory only. */
export interface ClientRate {
  /** Takes `events` from a client's share; a client without a name has no limit. @returns 0 when they may come, else the seconds after which they may. */
  take(client: string, events: number): number;
}

/**
 * @param eventsPerSecond 0 is no limit.
 * @param now Milliseconds; for tests.
 */
export function createClientRate(eventsPerSecond: number, now: () => number = Date.now): ClientRate {
  if (eventsPerSecond <= 0) return { take: () => 0 };
  const most = eventsPerSecond * BURST_SECONDS;
  const buckets = new Map<string, { left: number; atMs: number }>();
  return {
    take(client, events) {
      if (client === '') return 0;
      const atMs = now();
      const key = networkOf(client);
      const old = buckets.get(key);
      const left = old === undefined ? most : Math.min(most, old.left + (Math.max(0, atMs - old.atMs) / 1000) * eventsPerSecond);
      // A batch larger than the whole bucket must be able to pass a full one, or it could never be sent.
      const needed = Math.min(events, most);
      buckets.delete(key);
      buckets.set(key, { left: left >= needed ? left - needed : left, atMs });
      if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value!);
      return left >= needed ? 0 : Math.max(1, Math.ceil((needed - left) / eventsPerSecond));
    },
  };
}

/** One client has a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? front : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return groups.slice(0, 4).join(':');
}
