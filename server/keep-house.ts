import type { Store } from './store/open-store.ts';
import { judgeEvents } from './insights/judge-events.ts';
import { readRetentionDays } from './retention-days.ts';

/** Judging as events come keeps reports quick; a report judges what is left. More often would judge a visit again for each of its events. */
const JUDGE_EVERY_MS = 10_000;
const EXPIRE_EVERY_MS = 60 * 60_000;
const DAY_MS = 86_400_000;

export interface Housekeeping {
  /** Ends it; resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/**
 * What the server does by itself: judges new events, and removes what is older than the site's retention, at once and
 * every hour; by the setting of that moment, since a new release may have brought another.
 */
export function keepHouse(store: Store, log: (line: Record<string, unknown>) => void): Housekeeping {
  let stopped = false;
  let underWay: Promise<void> = Promise.resolve();

  const queue = (what: string, work: () => Promise<void>): void => {
    underWay = underWay.then(async () => {
      if (stopped) return;
      try {
        await work();
      } catch (error) {
        log({ level: 'error', event: 'housekeeping_failed', what, reason: error instanceof Error ? error.message : String(error) });
      }
    });
  };
  let judging = false;
  const judge = (): void => {
    if (judging) return;
    judging = true;
    queue('judge', () => judgeEvents(store).then(() => undefined).finally(() => { judging = false; }));
  };
  const expire = (): void => queue('retention', async () => {
    const now = Date.now();
    const retentionDays = await readRetentionDays(store.events);
    const before = now - retentionDays * DAY_MS;
    const events = await store.events.expire(before);
    const conversations = await store.conversations.expire(new Date(before), new Date(now));
    // What was passed on is known for a month, so that a late repeat is recognised and a failure can be looked into.
    const outbound = await store.outbound.expire(new Date(Math.max(before, now - 30 * DAY_MS)), new Date(now));
    await store.accounts.expireSessions(new Date(now));
    await store.audit.expire(new Date(before));
    if (events + conversations + outbound > 0) log({ event: 'retention', events, conversations, outbound, retentionDays });
  });

  expire();
  const timers = [setInterval(judge, JUDGE_EVERY_MS), setInterval(expire, EXPIRE_EVERY_MS)];
  for (const timer of timers) timer.unref();
  return {
    async stop() {
      stopped = true;
      for (const timer of timers) clearInterval(timer);
      await underWay;
    },
  };
}
