import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../server/store/open-store.ts';
import { startPostgres } from '../support/embedded-postgres.ts';

const postgres = await startPostgres();
const NOON = new Date('2026-11-23T12:00:00.000Z');
const later = (hours: number): Date => new Date(NOON.getTime() + hours * 3_600_000);

function examineAccounts(name: string, newPlace: () => Promise<string>): void {
  describe(`agents' accounts in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore(await newPlace());
    });
    afterEach(() => store.close());

    const invite = async (email: string, role: 'agent' | 'admin' = 'agent', linkHash: string = randomUUID()) => {
      const id = randomUUID();
      expect(await store.accounts.invite({ id, email, role, linkHash, linkExpiresAt: later(24), at: NOON })).toBe(true);
      return { id, linkHash };
    };
    const join = async (email: string, role: 'agent' | 'admin' = 'agent') => {
      const { id, linkHash } = await invite(email, role);
      await store.accounts.useLink(linkHash, NOON, { name: email.split('@')[0]!, passwordHash: `hash of ${email}` });
      return id;
    };

    it('let in who has the link, once, and before it expires', async () => {
      const { id, linkHash } = await invite('anna@shop.example');
      expect(await store.accounts.passwordOf('anna@shop.example')).toBeUndefined();
      expect(await store.accounts.behindLink(linkHash, later(25))).toBeUndefined();
      expect(await store.accounts.behindLink(linkHash, later(1))).toMatchObject({ id, email: 'anna@shop.example', hasPassword: false });
      const both = await Promise.all(['one', 'two'].map((passwordHash) => store.accounts.useLink(linkHash, NOON, { name: 'Anna', passwordHash })));
      expect(both.filter((account) => account !== undefined)).toHaveLength(1);
      expect(await store.accounts.passwordOf('anna@shop.example')).toMatchObject({ account: { id, name: 'Anna', hasPassword: true } });
      expect(await store.accounts.useLink(linkHash, NOON, { name: 'Eve', passwordHash: 'x' })).toBeUndefined();
    });

    it('give an address to one account', async () => {
      await invite('anna@shop.example');
      expect(await store.accounts.invite({ id: randomUUID(), email: 'anna@shop.example', role: 'admin', linkHash: 'y', linkExpiresAt: later(1), at: NOON })).toBe(false);
      expect(await store.accounts.list()).toHaveLength(1);
    });

    it('keep somebody who can let others in', async () => {
      expect(await store.accounts.hasAdmin()).toBe(false);
      const [anna, bo] = [await join('anna@shop.example', 'admin'), await join('bo@shop.example')];
      await invite('invited@shop.example', 'admin');
      expect(await store.accounts.hasAdmin()).toBe(true);
      expect(await store.accounts.setRole(anna, 'agent')).toBe(false);
      expect(await store.accounts.close(anna, NOON)).toBe(false);
      expect(await store.accounts.remove(anna)).toBe(false);
      expect(await store.accounts.setRole(bo, 'admin')).toBe(true);
      expect(await store.accounts.close(anna, NOON)).toBe(true);
      expect(await store.accounts.close(bo, NOON)).toBe(false);
      expect(await store.accounts.hasAdmin()).toBe(true);
    });

    it('end every session with the account, and all but one with a new password', async () => {
      const id = await join('anna@shop.example');
      for (const token of ['here', 'there']) await store.accounts.startSession(token, id, NOON, later(10));
      expect(await store.accounts.session('here', later(1))).toMatchObject({ account: { id }, expiresAt: later(10) });
      expect(await store.accounts.session('here', later(11))).toBeUndefined();
      expect(await store.accounts.changePassword(id, 'another hash', 'new', 'here')).toBe(false);
      expect(await store.accounts.changePassword(id, 'hash of anna@shop.example', 'new', 'here')).toBe(true);
      expect(await store.accounts.session('there', later(1))).toBeUndefined();
      expect(await store.accounts.session('here', later(1))).toBeDefined();
      await store.accounts.renewLink(id, 'reset', later(2));
      expect(await store.accounts.useLink('reset', later(1), { name: 'Anna', passwordHash: 'newest' })).toMatchObject({ id });
      expect(await store.accounts.session('here', later(1))).toBeUndefined();
      await store.accounts.startSession('again', id, NOON, later(10));
      expect(await store.accounts.close(id, NOON)).toBe(true);
      expect(await store.accounts.session('again', later(1))).toBeUndefined();
      expect(await store.accounts.passwordOf('anna@shop.example')).toBeUndefined();
      expect(await store.accounts.renewLink(id, 'z', later(2))).toBe(false);
      expect(await store.accounts.reopen(id)).toBe(true);
      expect(await store.accounts.session('again', later(1))).toBeUndefined();
      await store.accounts.startSession('last', id, NOON, later(1));
      expect(await store.accounts.expireSessions(later(2))).toBe(1);
    });

    it('are written down, newest first, until that expires', async () => {
      for (const [hours, action] of [[0, 'signed_in'], [1, 'conversation_read'], [2, 'conversation_deleted']] as const) {
        await store.audit.add({ at: later(hours), agentId: 'a', agentName: 'Anna', action, subject: 'c1' });
      }
      const all = await store.audit.list(10);
      expect(all.map(({ action }) => action)).toEqual(['conversation_deleted', 'conversation_read', 'signed_in']);
      expect(all[0]).toEqual({ seq: all[0]!.seq, at: later(2).toISOString(), agentId: 'a', agentName: 'Anna', action: 'conversation_deleted', subject: 'c1' });
      expect((await store.audit.list(1, all[0]!.seq)).map(({ action }) => action)).toEqual(['conversation_read']);
      expect(await store.audit.expire(later(1.5))).toBe(2);
      expect(await store.audit.list(10)).toHaveLength(1);
    });
  });
}

examineAccounts('SQLite', async () => 'sqlite::memory:');
if ('missing' in postgres) {
  console.warn(`Not tried: accounts in PostgreSQL. ${postgres.missing}`);
  it.skip(`accounts in PostgreSQL: not tried, because ${postgres.missing}`);
} else {
  afterAll(() => postgres.stop());
  examineAccounts(postgres.version, () => postgres.newPlace());
}
