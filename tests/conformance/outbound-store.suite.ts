import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HandoverContext } from '../../core/contract/handover-context.ts';
import type { Store } from '../../server/store/open-store.ts';
import type { OutboundMessage } from '../../server/store/outbound-store.ts';

const NOON = new Date('2026-11-23T12:00:00.000Z');
const later = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1000);
const context: HandoverContext = { format: 1, visit: 'v1', site: 'shop', locale: 'sv', question: 'Var är paketet?', searches: [], articles: [], attributes: { Order: '10482' } };

/** What every place that keeps outbound messages promises. @param open A store with a new database. */
export function examineOutboundStore(name: string, open: () => Promise<{ store: Store; another: () => Promise<Store>; close: () => Promise<void> }>): void {
  describe(`outbound messages in ${name}`, () => {
    let place: Awaited<ReturnType<typeof open>>;
    let visit: string;
    beforeAll(async () => { place = await open(); });
    afterAll(() => place.close());
    beforeEach(async () => {
      visit = randomUUID();
      // Whatever an earlier test left is out of the way.
      for (const { id } of await place.store.outbound.take(later(10 ** 9), 1, 1000)) await place.store.outbound.markDelivered(id, NOON);
    });
    const message = (changes: Partial<OutboundMessage> = {}): OutboundMessage => ({ id: randomUUID(), channel: 'form', visit, body: '{"message":"Hej"}', createdAt: NOON, ...changes });

    it('keeps a message once, however often it comes', async () => {
      const one = message();
      expect(await place.store.outbound.add(one)).toBe('added');
      expect(await place.store.outbound.add({ ...one, body: '{"message":"other"}' })).toBe('known');
      expect(await place.store.outbound.take(later(1), 60_000, 10)).toEqual([{ ...one, attempts: 0 }]);
    });
    it('gives a message to one taker, until the lease ends', async () => {
      await place.store.outbound.add(message());
      const other = await place.another();
      const taken = await Promise.all([place.store.outbound.take(later(1), 60_000, 10), other.outbound.take(later(1), 60_000, 10)]);
      expect(taken.flat()).toHaveLength(1);
      expect(await other.outbound.take(later(30), 60_000, 10)).toEqual([]);
      expect(await other.outbound.take(later(62), 60_000, 10)).toHaveLength(1);
      await other.close();
    });
    it('gives the oldest first, and no more than asked for', async () => {
      const [first, second] = [message({ createdAt: NOON }), message({ createdAt: later(1) })];
      await place.store.outbound.add(second);
      await place.store.outbound.add(first);
      expect((await place.store.outbound.take(later(5), 60_000, 1)).map(({ id }) => id)).toEqual([first.id]);
      expect((await place.store.outbound.take(later(5), 60_000, 5)).map(({ id }) => id)).toEqual([second.id]);
    });
    it('waits until the next attempt, and counts attempts', async () => {
      const one = message();
      await place.store.outbound.add(one);
      await place.store.outbound.take(later(1), 60_000, 1);
      await place.store.outbound.retryAt(one.id, later(600), 'answered 503');
      expect(await place.store.outbound.take(later(599), 60_000, 1)).toEqual([]);
      expect(await place.store.outbound.take(later(600), 60_000, 1)).toMatchObject([{ id: one.id, attempts: 1 }]);
    });
    it('forgets what was written once it is delivered, and still knows a repeat', async () => {
      const one = message();
      await place.store.outbound.add(one);
      await place.store.outbound.markDelivered(one.id, later(2));
      expect(await place.store.outbound.take(later(10 ** 6), 60_000, 10)).toEqual([]);
      expect(await place.store.outbound.add(one)).toBe('known');
    });
    it('counts what waits and what was given up, and lets both go in time', async () => {
      const before = await place.store.outbound.counts();
      const one = message();
      await place.store.outbound.add(one);
      expect((await place.store.outbound.counts()).waiting).toBe(before.waiting + 1);
      await place.store.outbound.giveUp(one.id, later(5), 'answered 404');
      expect(await place.store.outbound.counts()).toEqual({ waiting: before.waiting, givenUp: before.givenUp + 1 });
      await place.store.outbound.expire(later(4), later(4));
      expect(await place.store.outbound.add(one)).toBe('known');
      await place.store.outbound.expire(later(6), later(6));
      expect(await place.store.outbound.add(one)).toBe('added');
    });
    it('keeps a packet until its time is up', async () => {
      const tokenHash = randomUUID();
      await place.store.outbound.keepPacket({ tokenHash, context: { ...context, visit }, expiresAt: later(100) });
      expect(await place.store.outbound.packet(tokenHash, later(99))).toEqual({ ...context, visit });
      expect(await place.store.outbound.packet(tokenHash, later(100))).toBeUndefined();
      expect(await place.store.outbound.packet('another', NOON)).toBeUndefined();
      expect(await place.store.outbound.expire(NOON, later(101))).toBeGreaterThanOrEqual(1);
    });
    it('removes everything of a visit', async () => {
      const tokenHash = randomUUID();
      await place.store.outbound.add(message());
      await place.store.outbound.keepPacket({ tokenHash, context: { ...context, visit }, expiresAt: later(100) });
      await place.store.forgetVisit(visit);
      expect(await place.store.outbound.take(later(10), 1000, 10)).toEqual([]);
      expect(await place.store.outbound.packet(tokenHash, NOON)).toBeUndefined();
    });
  });
}
