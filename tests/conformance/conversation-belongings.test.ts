import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Attachment } from '../../core/contract/attachment.ts';
import { openStore, type Store } from '../../server/store/open-store.ts';
import { startPostgres } from '../support/embedded-postgres.ts';

const postgres = await startPostgres();
const NOON = new Date('2026-11-23T12:00:00.000Z');
const later = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1000);
const ANNA = { id: 'anna', name: 'Anna' };

/** What belongs to a conversation and goes with it: files, and the address for answers. */
function examineBelongings(name: string, newPlace: () => Promise<string>): void {
  describe(`what belongs to a conversation, in ${name}`, () => {
    let store: Store;
    let id: string;
    beforeEach(async () => {
      store = await openStore(await newPlace());
      id = randomUUID();
      await store.conversations.open({
        id, tokenHash: 'x', at: NOON, message: { id: randomUUID(), text: 'Hej' },
        context: { format: 1, visit: 'v1', site: 'shop', locale: 'sv', question: 'Hej', searches: [], articles: [], attributes: {} },
      } as Parameters<Store['conversations']['open']>[0]);
    });
    afterEach(() => store.close());

    const picture = (): Attachment => ({ id: randomUUID(), name: 'kvitto å.png', type: 'image/png', bytes: 3, width: 1, height: 2 });

    it('keeps a file with its message, byte for byte, once', async () => {
      const [about, content, messageId] = [picture(), randomBytes(100_000), randomUUID()];
      expect(await store.attachments.keep(id, messageId, about, content, 5)).toEqual(about);
      expect(await store.attachments.keep(id, messageId, picture(), randomBytes(3), 5)).toEqual(about);
      await store.conversations.appendFromVisitor(id, { id: messageId, text: about.name, at: later(1) });
      await store.conversations.appendFromAgent(id, ANNA, { id: randomUUID(), text: 'Tack', at: later(2) });
      expect((await store.conversations.messages(id, 0, 10)).map(({ attachment }) => attachment)).toEqual([undefined, about, undefined]);
      const read = await store.attachments.read(id, about.id);
      expect(Buffer.from(read!.content).equals(content)).toBe(true);
      expect(read!.about).toEqual(about);
      expect(await store.attachments.read(randomUUID(), about.id)).toBeUndefined();
    });

    it('shows the file in lists while its message is the newest', async () => {
      const [about, messageId] = [picture(), randomUUID()];
      await store.attachments.keep(id, messageId, about, randomBytes(3), 5);
      await store.conversations.appendFromVisitor(id, { id: messageId, text: about.name, at: later(1) });
      expect((await store.conversations.get(id))?.lastMessage.attachment).toEqual(about);
    });

    it('takes so many files and no more, and none for a conversation that is not there', async () => {
      expect(await store.attachments.keep(id, randomUUID(), picture(), randomBytes(3), 1)).toMatchObject({ type: 'image/png' });
      expect(await store.attachments.keep(id, randomUUID(), picture(), randomBytes(3), 1)).toBe('full');
      expect(await store.attachments.keep(randomUUID(), randomUUID(), picture(), randomBytes(3), 5)).toBe('full');
      // Nobody hangs a file on what somebody else has said.
      const [said] = await store.conversations.messages(id, 0, 1);
      expect(await store.attachments.keep(id, said!.id, picture(), randomBytes(3), 5)).toBe('taken');
      const [messageId, about] = [randomUUID(), picture()];
      await store.attachments.keep(id, messageId, about, randomBytes(3), 5);
      await store.attachments.drop(id, about.id);
      expect(await store.attachments.read(id, about.id)).toBeUndefined();
    });

    it('goes with the conversation: deleted by the visitor, by the visit, and by retention', async () => {
      for (const end of [() => store.conversations.delete(id, later(9)), () => store.forgetVisit('v1'), () => store.conversations.expire(later(9), later(9))]) {
        const about = picture();
        await store.attachments.keep(id, randomUUID(), about, randomBytes(3), 5);
        await store.mail.setAddress({ conversationId: id, email: 'eva@home.example', locale: 'sv', pageUrl: '' }, NOON);
        await end();
        expect(await store.attachments.read(id, about.id)).toBeUndefined();
        expect(await store.mail.address(id)).toBeUndefined();
        id = randomUUID();
        await store.conversations.open({ id, tokenHash: 'x', at: NOON, message: { id: randomUUID(), text: 'Hej' }, context: { format: 1, visit: 'v1', site: 'shop', locale: 'sv', question: 'Hej', searches: [], articles: [], attributes: {} } } as Parameters<Store['conversations']['open']>[0]);
      }
    });

    it('gives an answer to one mailer, when it has settled, and again only when that failed', async () => {
      const address = { conversationId: id, email: 'eva@home.example', locale: 'sv', pageUrl: 'https://shop.example/kassa' };
      expect(await store.mail.setAddress({ ...address, conversationId: randomUUID() }, NOON)).toBe(false);
      await store.conversations.appendFromAgent(id, ANNA, { id: randomUUID(), text: 'Before the address', at: later(1) });
      expect(await store.mail.setAddress(address, later(2))).toBe(true);
      const take = (now: number, settled = 30) => store.mail.take(later(now), later(now - settled), 60_000, 10);
      expect(await take(100), 'what was there before').toEqual([]);
      await store.conversations.appendFromVisitor(id, { id: randomUUID(), text: 'Från besökaren', at: later(101) });
      expect(await take(200)).toEqual([]);
      await store.conversations.appendFromAgent(id, ANNA, { id: randomUUID(), text: 'Svar', at: later(210) });
      expect(await take(220), 'not settled').toEqual([]);
      const taken = (await Promise.all([take(300), take(300)])).flat();
      expect(taken).toMatchObject([{ ...address, mailedSeq: 2, attempts: 0 }]);
      expect(await take(310), 'leased').toEqual([]);
      await store.mail.retryAt(id, later(400), 'ECONNREFUSED');
      expect(await take(399)).toEqual([]);
      expect(await take(401)).toMatchObject([{ attempts: 1, problem: 'ECONNREFUSED' }]);
      await store.mail.markMailed(id, 4, later(402));
      expect(await store.mail.address(id)).toMatchObject({ mailedSeq: 4, mailedAt: later(402).toISOString(), problem: '', isGivenUp: false });
      expect(await take(10_000)).toEqual([]);
      await store.conversations.appendFromAgent(id, ANNA, { id: randomUUID(), text: 'Mer', at: later(500) });
      await store.mail.giveUp(id, 'the mail server answered 550');
      expect(await take(10_000)).toEqual([]);
      expect(await store.mail.address(id)).toMatchObject({ isGivenUp: true });
      await store.mail.setAddress({ ...address, email: 'eva@work.example' }, later(600));
      expect(await take(700)).toMatchObject([{ email: 'eva@work.example', attempts: 0, mailedSeq: 4 }]);
      await store.mail.markRead(id, 5);
      expect(await take(10_000)).toEqual([]);
      await store.mail.removeAddress(id);
      expect(await store.mail.address(id)).toBeUndefined();
    });
  });
}

examineBelongings('SQLite', async () => 'sqlite::memory:');
if ('missing' in postgres) {
  console.warn(`Not tried: attachments in PostgreSQL. ${postgres.missing}`);
  it.skip(`attachments in PostgreSQL: not tried, because ${postgres.missing}`);
} else {
  afterAll(() => postgres.stop());
  examineBelongings(postgres.version, () => postgres.newPlace());
}
