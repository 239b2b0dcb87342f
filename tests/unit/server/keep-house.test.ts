import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Release } from '../../../core/contract/kb-manifest.ts';
import { keepHouse } from '../../../server/keep-house.ts';
import { readRetentionDays } from '../../../server/retention-days.ts';
import { openStore, type Store } from '../../../server/store/open-store.ts';
import { visitEvents } from '../../support/visit-events.ts';

const DAY_MS = 86_400_000;

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

function release(name: string, site: string, retentionDays: number): Release {
  return { release: name, site, articles: [], settings: { origins: [], reportFromVisits: 3, retentionDays } };
}

describe('readRetentionDays', () => {
  it('is 400 until a site says otherwise', async () => expect(await readRetentionDays(store.events)).toBe(400));

  it('is what the newest release says, and the shortest where several sites share the data', async () => {
    await store.events.recordRelease(release('a', 'shop', 30), 1);
    expect(await readRetentionDays(store.events)).toBe(30);
    await store.events.recordRelease(release('b', 'shop', 500), 2);
    expect(await readRetentionDays(store.events)).toBe(500);
    await store.events.recordRelease(release('c', 'bank', 90), 3);
    await store.events.recordRelease(release('d', 'shop', 600), 4);
    expect(await readRetentionDays(store.events)).toBe(90);
  });
});

describe('keepHouse', () => {
  it('removes by itself what is older than the setting, also one that another program has recorded', async () => {
    const now = Date.now();
    const old = visitEvents({ startMs: now - 40 * DAY_MS }).search(0, 'faktura').events;
    const young = visitEvents({ startMs: now - 20 * DAY_MS }).search(0, 'retur').events;
    await store.events.append([...old, ...young].map((event) => ({ event, receivedAtMs: Date.parse(event.at) })));
    const lines: Record<string, unknown>[] = [];
    const kept = async (): Promise<number> => (await store.events.unjudgedVisits(10)).length;

    expect(await kept()).toBe(2);
    await store.events.recordRelease(release('a', 'shop', 30), 1);
    const house = keepHouse(store, (line) => lines.push(line));
    await expect.poll(() => lines.length).toBe(1);
    await house.stop();
    expect(lines).toEqual([{ event: 'retention', events: 1, conversations: 0, outbound: 0, retentionDays: 30 }]);
    expect(await kept()).toBe(1);
  });
});
