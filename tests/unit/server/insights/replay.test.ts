import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaySearches, type ReplayAnswer } from '../../../../server/insights/replay.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { visitEvents } from '../../../support/visit-events.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  const visits = [
    ...[1, 2, 3].map(() => visitEvents().search(0, 'prisgaranti')),
    visitEvents().search(0, 'hyra soffa'),
    ...[1, 2].map(() => visitEvents().goodSearch(0, 'faktura').open(2, 'faktura', 'pay/invoice', 2)),
    visitEvents().goodSearch(0, 'retur').open(2, 'retur', 'returns/return', 1),
    visitEvents().goodSearch(0, 'lampa').open(2, 'lampa', 'deep/article', 9),
  ];
  await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: Date.now() }))));
});
afterEach(() => store.close());

const answers: Readonly<Record<string, ReplayAnswer>> = {
  prisgaranti: { hits: [{ id: 'pay/price-match' }], answerable: 0.9 },
  'hyra soffa': { hits: [{ id: 'products/sofa' }], answerable: 0.2 },
  faktura: { hits: [1, 2, 3, 4, 5].map((n) => ({ id: `other/${n}` })).concat({ id: 'pay/invoice' }), answerable: 0.9 },
  retur: { hits: [{ id: 'x' }, { id: 'returns/return' }], answerable: 0.9 },
  lampa: { hits: [{ id: 'x' }], answerable: 0.9 },
};

describe('replaySearches', () => {
  it('tells what is fixed, what still fails and what broke, weighted by how often it was asked', async () => {
    const report = await replaySearches(store, (_locale, query) => answers[query]!, { reportFromVisits: 1 });
    expect(report.totals).toEqual({ newly_broken: { questions: 1, searches: 2 }, fixed: { questions: 1, searches: 3 }, still_failing: { questions: 1, searches: 1 }, unchanged: { questions: 2, searches: 2 } });
    expect(report.newlyBroken).toEqual([expect.objectContaining({ query: 'faktura', opened: 'pay/invoice', rankBefore: 2, rankNow: 6, first: 'other/1' })]);
    expect(report.fixed).toEqual([expect.objectContaining({ query: 'prisgaranti', first: 'pay/price-match', searches: 3 })]);
    expect(report.stillFailing).toEqual([expect.objectContaining({ query: 'hyra soffa', results: 1 })]);
  });

  it('does not blame a build for what visitors found far down', async () => {
    const report = await replaySearches(store, () => ({ hits: [], answerable: 0 }), { reportFromVisits: 1 });
    expect(report.newlyBroken.map(({ query }) => query)).toEqual(['faktura', 'retur']);
  });

  it('asks in the locale of the visitor, and says how far it has come', async () => {
    const asked: string[] = [];
    const progress: [number, number][] = [];
    await replaySearches(store, async (locale, query) => {
      asked.push(`${locale} ${query}`);
      return answers[query]!;
    }, { onProgress: (done, total) => progress.push([done, total]) });
    expect(asked.sort()).toEqual(['sv faktura', 'sv hyra soffa', 'sv lampa', 'sv prisgaranti', 'sv retur']);
    expect(progress.at(-1)).toEqual([5, 5]);
  });

  it('asks rare questions too, without naming them', async () => {
    const report = await replaySearches(store, (_locale, query) => answers[query]!, { reportFromVisits: 3 });
    expect(report.totals.still_failing).toEqual({ questions: 1, searches: 1 });
    expect(report.stillFailing[0]).not.toHaveProperty('query');
    expect(JSON.stringify(report)).not.toContain('hyra soffa');
    expect(report.fixed[0]).toHaveProperty('query', 'prisgaranti');
  });
});
