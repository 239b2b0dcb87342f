import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Release } from '../../../../core/contract/kb-manifest.ts';
import { draftArticle } from '../../../../server/insights/draft-article.ts';
import { makeReport } from '../../../../server/insights/make-report.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { visitEvents } from '../../../support/visit-events.ts';

const NOW = Date.now();
const DAY_MS = 86_400_000;

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

type Visit = ReturnType<typeof visitEvents>;
async function happen(kb: string, daysAgo: number, times: number, what: (visit: Visit) => Visit): Promise<void> {
  const visits = Array.from({ length: times }, () => what(visitEvents({ startMs: NOW - daysAgo * DAY_MS })));
  await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event: { ...event, kb }, receivedAtMs: Date.parse(event.at) }))));
}
async function publish(hash: string, daysAgo: number, closes?: string[]): Promise<void> {
  const release: Release = { release: hash, site: 'shop', articles: [{ id: 'club/price', locale: 'sv', title: 'Prisgaranti', path: 'sv/club/price/', ...(closes === undefined ? {} : { closes }) }], settings: { origins: [], reportFromVisits: 1, retentionDays: 400 } };
  await store.events.recordRelease(release, NOW - daysAgo * DAY_MS);
}
const fails = (visit: Visit) => visit.search(0, 'har ni prisgaranti');
const finds = (visit: Visit) => visit.goodSearch(0, 'prisgaranti').open(3, 'prisgaranti', 'club/price');

describe('from a question nobody answered to proof that it is answered', () => {
  let gap: string;
  beforeEach(async () => {
    await publish('r1', 20);
    await happen('r1', 10, 3, fails);
    gap = (await makeReport(store)).questions[0]!.id;
    await publish('r2', 5, [gap]);
  });
  const entry = async () => (await makeReport(store)).ledger[0]!;

  it('waits while nobody asks, and is closed by visitors who open the article', async () => {
    expect(await entry()).toMatchObject({ gap, article: 'club/price', state: 'waiting', searches: 0, before: { searches: 3, failed: 3 } });
    await happen('r2', 1, 3, finds);
    await happen('r2', 1, 1, fails);
    expect(await entry()).toMatchObject({ state: 'closed', searches: 4, opened: 3, failed: 1, query: expect.stringContaining('prisgaranti') });
  });

  it('still fails when visitors do not open it, whatever was published', async () => {
    await happen('r2', 1, 3, fails);
    await happen('r2', 1, 1, finds);
    expect(await entry()).toMatchObject({ state: 'still_failing', searches: 4, opened: 1 });
  });

  it('is reopened by a release that lost it again', async () => {
    await happen('r2', 3, 3, finds);
    await publish('r3', 2, [gap]);
    await happen('r3', 1, 3, fails);
    expect(await entry()).toMatchObject({ state: 'reopened' });
  });

  it('keeps its id when more happens', async () => {
    await happen('r2', 1, 20, (visit) => visit.search(0, 'prisgaranti på soffor').search(5, 'annat'));
    expect((await makeReport(store)).questions.map(({ id }) => id)).toContain(gap);
  });

  it('is in no ledger when no article claims it', async () => {
    await publish('r4', 0);
    expect((await makeReport(store)).ledger).toEqual([]);
  });
});

describe('draftArticle', () => {
  it('is a stub in the visitors’ own words, that says which gap it closes', async () => {
    await happen('r1', 1, 4, (visit) => visit.search(0, 'kvällsleverans'));
    await happen('r1', 1, 3, (visit) => visit.search(0, 'Kvällsleverans: "när"?'));
    await happen('r1', 1, 1, (visit) => visit.search(0, 'kvällsleverans Zoran'));
    const gap = (await makeReport(store, { reportFromVisits: 1 })).questions.find(({ query }) => query === 'kvällsleverans')!.id;
    const draft = (await draftArticle(store, gap, { reportFromVisits: 3, search: (locale, query) => [`delivery/times`, `${locale}/${query}`] }))!;
    expect(draft.path).toBe('sv/delivery/kvallsleverans.md');
    const [, frontMatter, body] = draft.markdown.split(/^---$/mu);
    expect(parse(frontMatter!)).toEqual({
      title: 'Kvällsleverans', status: 'draft', questions: ['Kvällsleverans: "när"?'], related: ['delivery/times', 'sv/kvällsleverans'],
      must_rank: { kvällsleverans: 3, 'Kvällsleverans: "när"?': 3 }, closes: [gap],
    });
    expect(body).toContain('/kassa');
    expect(draft.markdown).not.toContain('Zoran');
  });

  it('names nothing that too few visits used, and knows no strange gap', async () => {
    await happen('r1', 1, 2, (visit) => visit.search(0, 'hemligt'));
    const gap = (await makeReport(store, { reportFromVisits: 1 })).questions[0]!.id;
    expect(await draftArticle(store, gap, { reportFromVisits: 3 })).toBeUndefined();
    expect(await draftArticle(store, 'gap-0000000000')).toBeUndefined();
  });

  it('cannot be made to say more than it should by a visitor’s words', async () => {
    await happen('r1', 1, 3, (visit) => visit.search(0, 'x: --- \n---js\nstatus: published <script>'));
    const gap = (await makeReport(store, { reportFromVisits: 1 })).questions[0]!.id;
    const { markdown } = (await draftArticle(store, gap, { reportFromVisits: 1 }))!;
    expect(markdown.match(/^---$/gmu)).toHaveLength(2);
    expect(parse(markdown.split(/^---$/mu)[1]!)).toMatchObject({ status: 'draft' });
  });
});

describe('cost and goals', () => {
  it('follow what site.yaml says', async () => {
    const release: Release = { release: 'r', site: 'shop', articles: [], settings: { origins: [], reportFromVisits: 1, retentionDays: 400, costPerContact: { amount: 65, currency: 'SEK' }, goals: { failedShare: 0.5, selfService: 0.9, unknown: 3 } } };
    await store.events.recordRelease(release, NOW);
    await happen('r', 0, 1, (visit) => visit.search(-60, 'a').contact(-50));
    await happen('r', 0, 1, (visit) => finds(visit).vote(9, 'up'));
    const report = await makeReport(store, { now: new Date(NOW + 60_000) });
    expect(report.cost).toEqual({ currency: 'SEK', perContact: 65, contacts: 65, saved: { from: 65, to: 65 } });
    expect(report.goals.map(({ name, now, isReached }) => [name, now, isReached])).toEqual([['failedShare', 0.5, true], ['selfService', 0.5, false]]);
  });
});
