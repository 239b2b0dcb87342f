import { expect, it } from 'vitest';
import { HANDOVER_FORMAT, type HandoverContext } from '../../core/contract/handover-context.ts';
import type { Store } from '../../server/store/open-store.ts';

const at = (second: number): Date => new Date(Date.UTC(2026, 10, 23, 9, 0, second));
const ANNA = { id: 'anna', name: 'Anna' };
const BO = { id: 'bo', name: 'Bo' };
const context = (question: string): HandoverContext => ({ format: HANDOVER_FORMAT, visit: question, site: 'shop', locale: 'sv', question, searches: [], articles: [], attributes: {} });

/** The examination that every `DeskTeam` passes. */
export function examineDeskTeam(name: string, openStore: () => Promise<Store>): void {
  it(`knows who is at the desk, whose turn it is, and how it goes: ${name}`, async () => {
    const store = await openStore();
    try {
      const { team, conversations } = store;
      await team.seen(BO, at(0));
      await team.seen(ANNA, at(10));
      await team.setTakesTurns(BO, false, at(10));
      await team.seen(BO, at(11));
      expect(await team.present(at(5))).toEqual([
        { ...ANNA, seenAt: at(10).toISOString(), hasLeft: false, takesTurns: true, turnAt: '' },
        { ...BO, seenAt: at(11).toISOString(), hasLeft: false, takesTurns: false, turnAt: '' },
      ]);
      expect((await team.present(at(11))).map(({ id }) => id)).toEqual(['bo']);
      // Who closes one page after another was opened elsewhere is there.
      await team.left('anna', at(9));
      await team.left('bo', at(11));
      expect((await team.present(at(5))).map(({ hasLeft }) => hasLeft)).toEqual([false, true]);
      await team.seen(BO, at(12));
      expect((await team.present(at(12))).map(({ id, hasLeft }) => [id, hasLeft])).toEqual([['bo', false]]);
      // One of two who claim the same turn gets it.
      expect((await Promise.all([team.claimTurn('anna', '', at(12)), team.claimTurn('anna', '', at(13))])).filter(Boolean)).toHaveLength(1);
      await team.forget(at(11));
      expect((await team.present(at(0))).map(({ id }) => id)).toEqual(['bo']);

      await team.voteShift('2026-11-23', 'x', 0);
      await team.voteShift('2026-11-23', 'x', 1);
      await team.voteShift('2026-11-24', 'y', 0);
      expect(await team.shiftVote('2026-11-23', 'x')).toBe(1);
      expect(await team.shiftVote('2026-11-23', 'y')).toBeUndefined();
      expect(await team.countShifts('2026-11-23', '2026-11-25')).toEqual({ good: 1, all: 2 });
      expect(await team.countShifts('2026-11-25', '2026-11-26')).toEqual({ good: 0, all: 0 });

      for (const id of ['one', 'two']) await conversations.open({ id, tokenHash: id, context: context(id), message: { id: `${id}-1`, text: id }, channel: 'chat', at: at(0) });
      await conversations.appendFromAgent('one', ANNA, { id: 'a', text: 'a', at: at(30) });
      await conversations.appendFromAgent('one', BO, { id: 'b', text: 'b', at: at(40) });
      await conversations.appendFromAgent('two', BO, { id: 'c', text: 'c', at: at(50) });
      expect(await team.firstAnswersBy('anna', at(0))).toEqual([30_000]);
      // Bo's word in Anna's conversation was no first answer.
      expect(await team.firstAnswersBy('bo', at(0))).toEqual([50_000]);
      expect(await team.firstAnswersBy('bo', at(51))).toEqual([]);
      await conversations.amend('one', () => ({ tags: ['retur'], gap: { id: 'gap-1', question: 'q' } }));
      await conversations.amend('two', () => ({ tags: ['vip', 'retur'] }));
      expect(await team.tagsInUse(10)).toEqual(['retur', 'vip']);
      await conversations.close('one', at(60));
      await conversations.rate('one', { kind: 'ces', score: 6, comment: '' }, at(61));
      expect(await team.ratings(at(60), at(62))).toEqual([{ kind: 'ces', score: 6, at: at(61).toISOString(), channel: 'chat', context: context('one'), gap: 'gap-1' }]);
      expect(await team.ratings(at(62), at(99))).toEqual([]);
    } finally {
      await store.close();
    }
  });
}
