import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitingTime } from '../../../../server/desk/waiting-time.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';

const NOON = Date.parse('2026-11-23T12:00:00.000Z');
const minute = (at: number): Date => new Date(NOON + at * 60_000);

describe('waiting time', () => {
  let store: Store;
  let now: Date;
  beforeEach(async () => {
    store = await openStore('sqlite::memory:');
    now = minute(0);
  });
  afterEach(() => store.close());

  async function asked(at: number, answered?: number): Promise<void> {
    const id = randomUUID();
    await store.conversations.open({ id, tokenHash: 'h', context: { format: 1, visit: 'v', site: 's', locale: 'en', question: 'q', searches: [], articles: [], attributes: {} }, message: { id: randomUUID(), text: 'Hi' }, at: minute(at) });
    if (answered !== undefined) await store.conversations.appendFromAgent(id, { id: 'a', name: 'Astrid' }, { id: randomUUID(), text: 'Hello', at: minute(answered) });
  }
  const minutes = () => waitingTime(store.conversations, () => now).minutes();

  it('is unknown while nothing happened', async () => expect(await minutes()).toBeUndefined());
  it('is the middle of what others waited, not thrown by one who waited long', async () => {
    await asked(-60, -58);
    await asked(-50, -47);
    await asked(-40, -1);
    expect(await minutes()).toBe(3);
  });
  it('counts those who still wait, as long as they have', async () => {
    await asked(-30);
    await asked(-20);
    expect(await minutes()).toBe(30);
  });
  it('forgets what happened hours ago', async () => {
    await asked(-200, -100);
    expect(await minutes()).toBeUndefined();
  });
  it('is asked of the store twice a minute at most', async () => {
    const waiting = waitingTime(store.conversations, () => now);
    expect(await waiting.minutes()).toBeUndefined();
    await asked(-10, -6);
    now = new Date(NOON + 20_000);
    expect(await waiting.minutes()).toBeUndefined();
    now = new Date(NOON + 31_000);
    expect(await waiting.minutes()).toBe(4);
  });
});
