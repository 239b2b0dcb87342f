import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../server/store/open-store.ts';
import { startPostgres } from '../support/embedded-postgres.ts';

const postgres = await startPostgres();

function examineGapDecisions(name: string, newPlace: () => Promise<string>): void {
  describe(`decisions about gaps in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore(await newPlace());
    });
    afterEach(() => store.close());

    it('keep what was found first, until a person decides', async () => {
      const { decisions } = store;
      await decisions.addMembers([]);
      await decisions.addMembers([{ member: 'gap-b', gap: 'gap-a', reason: 'terms', because: 'gap-a' }, { member: 'gap-c', gap: 'gap-a', reason: 'same_article', because: 'pay/invoice' }]);
      await decisions.addMembers([{ member: 'gap-b', gap: 'gap-z', reason: 'spelling', because: 'gap-z' }, { member: 'gap-d', gap: 'gap-a', reason: 'reworded', because: 'gap-c' }]);
      expect((await decisions.members()).map(({ member, gap }) => [member, gap])).toEqual([['gap-b', 'gap-a'], ['gap-c', 'gap-a'], ['gap-d', 'gap-a']]);
      await decisions.decideMembers([{ member: 'gap-b', gap: 'gap-b', reason: 'person' }, { member: 'gap-e', gap: 'gap-a', reason: 'person' }]);
      expect(await decisions.members()).toEqual([
        { member: 'gap-b', gap: 'gap-b', reason: 'person' },
        { member: 'gap-c', gap: 'gap-a', reason: 'same_article', because: 'pay/invoice' },
        { member: 'gap-d', gap: 'gap-a', reason: 'reworded', because: 'gap-c' },
        { member: 'gap-e', gap: 'gap-a', reason: 'person' },
      ]);
    });

    it('keep names and what was put aside', async () => {
      const { decisions } = store;
      await decisions.setLabel({ gap: 'gap-a', name: 'Slår ni in?', isDismissed: false });
      await decisions.setLabel({ gap: 'gap-b', isDismissed: true });
      await decisions.setLabel({ gap: 'gap-a', isDismissed: true });
      expect(await decisions.labels()).toEqual([{ gap: 'gap-a', isDismissed: true }, { gap: 'gap-b', isDismissed: true }]);
      await decisions.setLabel({ gap: 'gap-a', name: 'Åter', isDismissed: false });
      expect((await decisions.labels())[0]).toEqual({ gap: 'gap-a', name: 'Åter', isDismissed: false });
    });

    it('keep the last word on synonyms', async () => {
      const { decisions } = store;
      const pair = { locale: 'sv', says: 'returlapp', means: 'retursedel' };
      await decisions.decideSynonym({ ...pair, decision: 'rejected' });
      await decisions.decideSynonym({ ...pair, locale: 'nb', decision: 'accepted' });
      await decisions.decideSynonym({ ...pair, decision: 'accepted' });
      expect(await decisions.synonyms()).toEqual([{ ...pair, locale: 'nb', decision: 'accepted' }, { ...pair, decision: 'accepted' }]);
    });
  });
}

examineGapDecisions('SQLite', async () => 'sqlite::memory:');
if ('missing' in postgres) {
  console.warn(`Not tried: decisions in PostgreSQL. ${postgres.missing}`);
  it.skip(`decisions in PostgreSQL: not tried, because ${postgres.missing}`);
} else {
  afterAll(() => postgres.stop());
  examineGapDecisions(postgres.version, () => postgres.newPlace());
}
