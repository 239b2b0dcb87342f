import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANDOVER_FORMAT, type HandoverContext } from '../../core/contract/handover-context.ts';
import type { ConversationStore, NewConversation } from '../../server/store/conversation-store.ts';

/** A store under examination, over storage of its own that is empty at first. */
export interface ExaminedStore {
  readonly store: ConversationStore;
  /** A second, independent access to the same storage, as another process would have. */
  reopen(): Promise<ConversationStore>;
  /** Closes every access and removes the storage. */
  dispose(): Promise<void>;
}

const ANNA = { id: 'anna', name: 'Anna' };
const BO = { id: 'bo', name: 'Bo' };

/** Seconds after a fixed moment, so that no test depends on the time of day. */
const at = (second: number): Date => new Date(Date.UTC(2026, 10, 21, 8, 0, second));

function context(question: string, visit = 'visit-1'): HandoverContext {
  return {
    format: HANDOVER_FORMAT,
    visit,
    site: 'shop',
    locale: 'sv',
    question,
    searches: [{ query: 'återbetalning "fort" <b>', at: '2026-11-21T07:58:00.000Z', results: 0 }],
    articles: [{ id: 'returns/refund', title: 'När får jag pengarna?', path: 'sv/returns/refund/', readMs: 1500, vote: 'down' }],
    page: { path: '/kassa', title: 'Kassa ✓' },
    attributes: { order: 'A-1001' },
  };
}

function conversation(id: string, changes: Partial<NewConversation> = {}): NewConversation {
  return { id, tokenHash: `hash-of-${id}`, context: context(`Question of ${id}`), message: { id: `${id}-first`, text: `Hello from ${id}` }, at: at(0), ...changes };
}

/** The examination that every {@link ConversationStore} passes. */
export function examineConversationStore(name: string, make: () => Promise<ExaminedStore>): void {
  describe(`conversation store: ${name}`, () => {
    let examined: ExaminedStore;
    let store: ConversationStore;
    beforeEach(async () => {
      examined = await make();
      store = examined.store;
    });
    afterEach(() => examined.dispose());

    const ids = async (...list: Parameters<ConversationStore['list']>): Promise<string[]> => (await store.list(...list)).conversations.map(({ id }) => id);

    describe('opening', () => {
      it('keeps the visitor’s words and context exactly, and waits for an agent', async () => {
        const text = ' <img src=x onerror=alert(1)> & "quotes" å😀\r\n\tend';
        const opened = await store.open(conversation('one', { message: { id: 'm1', text } }));
        expect(opened.outcome).toBe('opened');
        const found = await (await examined.reopen()).get('one');
        expect(found).toMatchObject({ id: 'one', state: 'waiting', createdAt: at(0).toISOString(), unansweredSince: at(0).toISOString() });
        expect(found?.context).toEqual(context('Question of one'));
        expect(found?.assignee).toBeUndefined();
        expect(found?.lastMessage).toEqual({ id: 'm1', seq: 1, from: 'visitor', text, at: at(0).toISOString() });
      });

      it('opens one conversation however often it is asked', async () => {
        await store.open(conversation('one'));
        const again = await store.open(conversation('one', { at: at(9), tokenHash: 'another hash' }));
        expect(again).toMatchObject({ outcome: 'same', conversation: { createdAt: at(0).toISOString() } });
        expect(await store.messages('one', 0, 10)).toHaveLength(1);
        expect((await store.tokenOf('one'))?.tokenHash).toBe('hash-of-one');
      });

      it('recognises a retry also after the conversation went on', async () => {
        await store.open(conversation('one'));
        await store.appendFromVisitor('one', { id: 'm2', text: 'more', at: at(1) });
        expect((await store.open(conversation('one'))).outcome).toBe('same');
      });

      it('gives nothing to a stranger who uses a known id', async () => {
        await store.open(conversation('one'));
        expect(await store.open(conversation('one', { message: { id: 'guess', text: 'Hello from one' } }))).toEqual({ outcome: 'taken' });
        expect(await store.open(conversation('one', { message: { id: 'one-first', text: 'other words' } }))).toEqual({ outcome: 'taken' });
      });

      it('opens one conversation for two requests at once', async () => {
        const other = await examined.reopen();
        const results = await Promise.all([store.open(conversation('one')), other.open(conversation('one')), store.open(conversation('one'))]);
        expect(results.map((result) => result.outcome).sort()).toEqual(['opened', 'same', 'same']);
      });
    });

    describe('messages', () => {
      it('are numbered without gaps within each conversation', async () => {
        await store.open(conversation('one'));
        await store.open(conversation('two'));
        await store.appendFromVisitor('one', { id: 'a', text: 'second', at: at(1) });
        await store.appendFromAgent('two', ANNA, { id: 'b', text: 'answer', at: at(2) });
        await store.appendFromAgent('one', ANNA, { id: 'c', text: 'third', at: at(3) });
        expect((await store.messages('one', 0, 10)).map((message) => [message.seq, message.from, message.text])).toEqual([
          [1, 'visitor', 'Hello from one'],
          [2, 'visitor', 'second'],
          [3, 'agent', 'third'],
        ]);
        expect((await store.messages('two', 0, 10)).map((message) => message.seq)).toEqual([1, 2]);
      });

      it('are stored once by id, and the retry gets the first answer', async () => {
        await store.open(conversation('one'));
        const first = await store.appendFromVisitor('one', { id: 'a', text: 'hi', at: at(1) });
        const retry = await store.appendFromVisitor('one', { id: 'a', text: 'hi', at: at(5) });
        expect(first.outcome).toBe('stored');
        expect(retry).toMatchObject({ outcome: 'same', message: { seq: 2, at: at(1).toISOString() } });
        expect(await store.messages('one', 0, 10)).toHaveLength(2);
      });

      it('may have the same id in different conversations', async () => {
        await store.open(conversation('one'));
        await store.open(conversation('two'));
        expect((await store.appendFromVisitor('one', { id: 'a', text: 'hi', at: at(1) })).outcome).toBe('stored');
        expect((await store.appendFromVisitor('two', { id: 'a', text: 'hi', at: at(1) })).outcome).toBe('stored');
      });

      it('refuse an id that stands for something else', async () => {
        await store.open(conversation('one'));
        await store.appendFromVisitor('one', { id: 'a', text: 'hi', at: at(1) });
        expect((await store.appendFromVisitor('one', { id: 'a', text: 'other', at: at(2) })).outcome).toBe('id_taken');
        expect((await store.appendFromAgent('one', ANNA, { id: 'a', text: 'hi', at: at(2) })).outcome).toBe('id_taken');
        expect((await store.messages('one', 0, 10)).map((message) => message.text)).toEqual(['Hello from one', 'hi']);
      });

      it('are read on from a number, in portions', async () => {
        await store.open(conversation('one'));
        for (let n = 2; n <= 7; n += 1) await store.appendFromVisitor('one', { id: `m${n}`, text: `${n}`, at: at(n) });
        expect((await store.messages('one', 3, 2)).map((message) => message.seq)).toEqual([4, 5]);
        expect(await store.messages('one', 7, 2)).toEqual([]);
        expect(await store.messages('none', 0, 2)).toEqual([]);
      });

      it('keep order and completeness when many arrive at once over two accesses', async () => {
        const other = await examined.reopen();
        await store.open(conversation('one'));
        const work = Array.from({ length: 40 }, (_, n) => (n % 2 ? store : other).appendFromVisitor('one', { id: `m${n}`, text: `${n}`, at: at(1) }));
        const seqs = (await Promise.all(work)).map((result) => ('message' in result ? result.message.seq : 0));
        expect([...seqs].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 2));
        expect((await store.messages('one', 0, 100)).map((message) => message.seq)).toEqual(Array.from({ length: 41 }, (_, n) => n + 1));
      });

      it('go nowhere in a conversation that does not exist', async () => {
        expect(await store.appendFromVisitor('none', { id: 'a', text: 'hi', at: at(1) })).toEqual({ outcome: 'unknown' });
        expect(await store.appendFromAgent('none', ANNA, { id: 'a', text: 'hi', at: at(1) })).toEqual({ outcome: 'unknown' });
      });

      it('carry the name of the agent, also when it is empty', async () => {
        await store.open(conversation('one'));
        await store.appendFromAgent('one', ANNA, { id: 'a', text: 'hi', at: at(1) });
        await store.appendFromAgent('one', { id: 'script', name: '' }, { id: 'b', text: 'hi', at: at(1) });
        const [, first, second] = await store.messages('one', 0, 10);
        expect(first?.author).toBe('Anna');
        expect(second && 'author' in second).toBe(false);
      });
    });

    describe('the way of a conversation', () => {
      it('is taken by who answers first, and stays theirs', async () => {
        await store.open(conversation('one'));
        await store.appendFromAgent('one', ANNA, { id: 'a', text: 'hi', at: at(1) });
        await store.appendFromAgent('one', BO, { id: 'b', text: 'me too', at: at(2) });
        expect(await store.get('one')).toMatchObject({ state: 'active', assignee: ANNA, lastMessage: { author: 'Bo' } });
      });

      it('counts the wait from the oldest unanswered message', async () => {
        await store.open(conversation('one'));
        await store.appendFromVisitor('one', { id: 'a', text: 'hello?', at: at(5) });
        expect((await store.get('one'))?.unansweredSince).toBe(at(0).toISOString());
        await store.appendFromAgent('one', ANNA, { id: 'b', text: 'yes', at: at(6) });
        expect((await store.get('one'))?.unansweredSince).toBeUndefined();
        await store.appendFromVisitor('one', { id: 'c', text: 'and', at: at(7) });
        await store.appendFromVisitor('one', { id: 'd', text: 'also', at: at(8) });
        expect(await store.get('one')).toMatchObject({ state: 'active', unansweredSince: at(7).toISOString() });
      });

      it('goes to one of two agents who take it at once', async () => {
        await store.open(conversation('one'));
        const other = await examined.reopen();
        const results = await Promise.all([store.take('one', ANNA, at(1)), other.take('one', BO, at(1))]);
        expect(results.map((result) => result.outcome).sort()).toEqual(['refused', 'taken']);
        const holder = (await store.get('one'))?.assignee;
        for (const result of results) expect(result).toMatchObject({ conversation: { assignee: holder } });
      });

      it('may be taken again by its holder, and over from a named colleague only', async () => {
        await store.open(conversation('one'));
        await store.take('one', ANNA, at(1));
        expect((await store.take('one', ANNA, at(2))).outcome).toBe('taken');
        expect((await store.take('one', BO, at(3))).outcome).toBe('refused');
        expect((await store.take('one', BO, at(3), { evenFrom: 'cecilia' })).outcome).toBe('refused');
        expect(await store.take('one', BO, at(4), { evenFrom: 'anna' })).toMatchObject({ outcome: 'taken', conversation: { assignee: BO } });
        expect((await store.take('none', BO, at(4))).outcome).toBe('unknown');
      });

      it('closes once, cannot be taken then, and is rated only then', async () => {
        await store.open(conversation('one'));
        expect(await store.rate('one', { score: 1, comment: '' }, at(1))).toBe('refused');
        await store.take('one', ANNA, at(2));
        expect(await store.close('one', at(3))).toMatchObject({ state: 'closed', closedAt: at(3).toISOString() });
        expect((await store.close('one', at(9)))?.closedAt).toBe(at(3).toISOString());
        expect((await store.get('one'))?.unansweredSince).toBeUndefined();
        expect((await store.take('one', BO, at(4))).outcome).toBe('refused');
        expect(await store.rate('one', { score: 0, comment: 'slow <i>' }, at(4))).toBe('rated');
        expect(await store.rate('one', { kind: 'nps', score: 9, comment: 'no, fine' }, at(5))).toBe('rated');
        expect((await store.get('one'))?.rating).toEqual({ kind: 'nps', score: 9, comment: 'no, fine' });
        expect(await store.close('none', at(5))).toBeUndefined();
        expect(await store.rate('none', { score: 1, comment: '' }, at(5))).toBe('unknown');
      });

      it('keeps what stands beside the messages, and changes it one at a time', async () => {
        await store.open(conversation('one', { channel: 'chat-2', isIdentityVerified: true, context: { ...context('q'), consent: { follow: true } } }));
        await store.open(conversation('two'));
        expect(await store.get('two')).toMatchObject({ channel: 'desk', tags: [], internalNotes: [], read: { visitor: 0, agent: 0 }, isFollowed: false, isByTurn: false });
        expect(await store.get('two')).not.toHaveProperty('isIdentityVerified');
        const before = (await store.get('one'))!;
        expect(before).toMatchObject({ channel: 'chat-2', isIdentityVerified: true, isFollowed: true });
        const note = { id: 'n1', author: 'Anna', text: 'ring <b> "honom" å😀', at: at(1).toISOString() };
        const activity = { searches: [{ query: 'retur', at: at(1).toISOString(), results: 2, weak: true }], articles: [], at: at(1).toISOString() };
        const after = await store.amend('one', () => ({ tags: ['retur', 'vip'], internalNotes: [note], gap: { id: 'gap-1', question: 'Vad?' }, read: { visitor: 1, agent: 1 }, activity, assignee: BO, isByTurn: true }));
        expect(after).toMatchObject({ tags: ['retur', 'vip'], internalNotes: [note], gap: { id: 'gap-1', question: 'Vad?' }, read: { visitor: 1, agent: 1 }, activity, assignee: BO, isByTurn: true, state: 'waiting', updatedAt: before.updatedAt });
        expect(after!.revision).toBeGreaterThan(before.revision);
        expect(await (await examined.reopen()).get('one')).toEqual(after);
        // With a time it is news for lists too; null removes.
        expect(await store.amend('one', () => ({ activity: null, assignee: null, isFollowed: false }), at(9))).not.toHaveProperty('activity');
        expect(await store.get('one')).toMatchObject({ updatedAt: at(9).toISOString(), isFollowed: false, tags: ['retur', 'vip'] });
        const { revision } = (await store.get('one'))!;
        expect((await store.amend('one', () => undefined, at(10)))?.revision).toBe(revision);
        expect(await store.amend('none', () => ({ tags: ['x'] }))).toBeUndefined();
        // Of many who add something at once nobody's is lost.
        const other = await examined.reopen();
        await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? store : other).amend('two', ({ tags }) => ({ tags: [...tags, `t${n}`] }))));
        expect([...(await store.get('two'))!.tags].sort()).toEqual(Array.from({ length: 10 }, (_, n) => `t${n}`));
        expect((await store.changesAfter(revision, 50)).changed.map(({ id }) => id)).toEqual(['two']);
      });

      it('waits again for anyone when the visitor writes after closing', async () => {
        await store.open(conversation('one'));
        await store.take('one', ANNA, at(1));
        await store.close('one', at(2));
        await store.appendFromVisitor('one', { id: 'a', text: 'one more thing', at: at(3) });
        const found = await store.get('one');
        expect(found).toMatchObject({ state: 'waiting', unansweredSince: at(3).toISOString() });
        expect(found?.assignee).toBeUndefined();
        expect(found?.closedAt).toBeUndefined();
      });

      it('is reopened by an agent who writes after closing', async () => {
        await store.open(conversation('one'));
        await store.take('one', ANNA, at(1));
        await store.close('one', at(2));
        await store.appendFromAgent('one', BO, { id: 'a', text: 'I forgot', at: at(3) });
        expect(await store.get('one')).toMatchObject({ state: 'active', assignee: BO });
      });

      it('does not close again because an old message is sent again', async () => {
        await store.open(conversation('one'));
        await store.appendFromVisitor('one', { id: 'a', text: 'hi', at: at(1) });
        await store.close('one', at(2));
        await store.appendFromVisitor('one', { id: 'a', text: 'hi', at: at(3) });
        expect((await store.get('one'))?.state).toBe('closed');
      });
    });

    describe('lists', () => {
      beforeEach(async () => {
        for (const [index, id] of ['one', 'two', 'three', 'four'].entries()) await store.open(conversation(id, { at: at(index) }));
        await store.appendFromAgent('two', ANNA, { id: 'a', text: 'answered', at: at(10) });
        await store.take('three', BO, at(11));
        await store.close('four', at(12));
      });
      it('put the longest waiting first and answered ones last', async () => {
        expect(await ids('open')).toEqual(['one', 'three', 'two']);
        expect(await ids('waiting')).toEqual(['one']);
        expect(await ids('active')).toEqual(['three', 'two']);
        expect(await ids('closed')).toEqual(['four']);
        expect(await store.counts()).toEqual({ waiting: 1, active: 2, closed: 1 });
      });

      it('can be of one agent', async () => {
        expect(await ids('open', { assigneeId: 'anna' })).toEqual(['two']);
        expect(await ids('open', { assigneeId: 'nobody' })).toEqual([]);
      });

      it('come in pages that neither repeat nor skip', async () => {
        for (let n = 0; n < 5; n += 1) {
          await store.open(conversation(`old-${n}`, { at: at(20) }));
          await store.close(`old-${n}`, at(n < 3 ? 30 : 31));
        }
        const seen: string[] = [];
        let before: string | undefined;
        do {
          const page = await store.list('closed', { limit: 2, ...(before !== undefined && { before }) });
          seen.push(...page.conversations.map(({ id }) => id));
          before = page.next;
        } while (before !== undefined);
        expect(seen).toEqual(['old-4', 'old-3', 'old-2', 'old-1', 'old-0', 'four']);
      });
    });

    describe('changes', () => {
      it('tell everything after a revision once, newest state only', async () => {
        await store.open(conversation('one'));
        await store.open(conversation('two'));
        const { revision } = await store.list('open');
        expect(await store.changesAfter(revision, 10)).toEqual({ changed: [], deleted: [], revision, more: false });
        await store.appendFromVisitor('one', { id: 'a', text: 'x', at: at(1) });
        await store.take('two', ANNA, at(2));
        await store.close('one', at(3));
        const changes = await store.changesAfter(revision, 10);
        expect(changes.changed.map(({ id, state }) => [id, state])).toEqual([['two', 'active'], ['one', 'closed']]);
        expect(changes.revision).toBe(changes.changed.at(-1)?.revision);
        expect((await store.changesAfter(changes.revision, 10)).changed).toEqual([]);
      });

      it('include deletions, and come in portions that miss nothing', async () => {
        for (let n = 0; n < 6; n += 1) await store.open(conversation(`c${n}`));
        await store.delete('c1', at(1));
        await store.delete('c4', at(2));
        await store.close('c2', at(3));
        const changed: string[] = [];
        const deleted: string[] = [];
        let revision = 0;
        let more = true;
        for (let round = 0; more && round < 20; round += 1) {
          const changes = await store.changesAfter(revision, 2);
          changed.push(...changes.changed.map(({ id }) => id));
          deleted.push(...changes.deleted.map(({ id }) => id));
          expect(changes.revision).toBeGreaterThanOrEqual(revision);
          ({ revision, more } = changes);
        }
        expect(more).toBe(false);
        expect(changed).toEqual(['c0', 'c3', 'c5', 'c2']);
        expect(deleted).toEqual(['c1', 'c4']);
      });

      it('are not made by calls that change nothing', async () => {
        await store.open(conversation('one'));
        await store.take('one', ANNA, at(1));
        await store.appendFromVisitor('one', { id: 'a', text: 'x', at: at(1) });
        const { revision } = await store.list('open');
        await store.open(conversation('one'));
        await store.appendFromVisitor('one', { id: 'a', text: 'x', at: at(2) });
        await store.take('one', ANNA, at(2));
        await store.take('one', BO, at(2));
        await store.rate('one', { score: 1, comment: '' }, at(2));
        expect((await store.list('open')).revision).toBe(revision);
      });
    });

    describe('deleting', () => {
      it('removes the conversation and its messages, and keeps its id closed', async () => {
        await store.open(conversation('one'));
        expect(await store.tokenOf('one')).toEqual({ tokenHash: 'hash-of-one', deleted: false });
        expect(await store.delete('one', at(1))).toBe(true);
        expect(await store.delete('one', at(2))).toBe(false);
        expect(await store.get('one')).toBeUndefined();
        expect(await store.messages('one', 0, 10)).toEqual([]);
        expect(await store.open(conversation('one'))).toEqual({ outcome: 'deleted' });
        expect(await store.tokenOf('one')).toEqual({ tokenHash: 'hash-of-one', deleted: true });
        expect(await store.tokenOf('never')).toBeUndefined();
      });

      it('can be asked for a whole visit', async () => {
        await store.open(conversation('one', { context: context('q', 'v1') }));
        await store.open(conversation('two', { context: context('q', 'v1') }));
        await store.open(conversation('three', { context: context('q', 'v2') }));
        expect(await store.deleteVisit('v1', at(1))).toBe(2);
        expect((await store.list('open')).conversations.map(({ id }) => id)).toEqual(['three']);
      });

      it('happens by itself when nothing changed for long, and later the id is forgotten too', async () => {
        await store.open(conversation('old', { at: at(0) }));
        await store.open(conversation('touched', { at: at(0) }));
        await store.appendFromVisitor('touched', { id: 'a', text: 'x', at: at(30) });
        expect(await store.expire(at(10), at(40))).toBe(1);
        expect(await store.get('old')).toBeUndefined();
        expect(await store.get('touched')).toBeDefined();
        expect((await store.tokenOf('old'))?.deleted).toBe(true);
        await store.expire(at(41), at(50));
        expect(await store.tokenOf('old')).toBeUndefined();
        expect(await store.get('touched')).toBeUndefined();
      });
    });

    it('has everything it answered when it is opened again', async () => {
      await store.open(conversation('one'));
      await store.appendFromAgent('one', ANNA, { id: 'a', text: 'answer', at: at(1) });
      await store.close('one', at(2));
      await store.rate('one', { score: 1, comment: 'tack' }, at(3));
      const again = await examined.reopen();
      expect(await again.get('one')).toEqual(await store.get('one'));
      expect(await again.messages('one', 0, 10)).toHaveLength(2);
      expect((await again.list('closed')).revision).toBe((await store.list('closed')).revision);
    });
  });
}
