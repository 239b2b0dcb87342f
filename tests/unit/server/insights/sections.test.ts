import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../../core/contract/report.ts';
import { gapId } from '../../../../server/insights/gap-id.ts';
import { dismissGap } from '../../../../server/insights/decide-gaps.ts';
import { makeReport, type ReportOptions } from '../../../../server/insights/make-report.ts';
import type { FindNearest } from '../../../../server/insights/nearest-articles.ts';
import { normaliseQuestion } from '../../../../server/insights/normalise-question.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { visitEvents } from '../../../support/visit-events.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const DAY_MS = 86_400_000;
const today = NOW.getTime() - 3_600_000;

/** "prisgaranti" never led anywhere; the search of today finds payment nearest to it. */
const findNearest: FindNearest = async (_locale, query) => ({ answerable: 0.2, articles: query === 'prisgaranti' ? [{ id: 'pay/invoice', title: '', category: 'pay', path: '', explain: [] }] : [] });

let store: Store;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await store.events.recordRelease({
    release: 'r1', site: 'shop', articles: [{ id: 'pay/invoice', locale: 'sv', title: 'Betala faktura', path: 'sv/pay/x/', category: 'pay' }, { id: 'send/track', locale: 'sv', title: 'Spåra', path: 'sv/send/x/', category: 'send' }],
    categories: { pay: 'Betalning', send: 'Leverans' }, settings: { origins: [], reportFromVisits: 3, retentionDays: 400, costPerContact: { amount: 100, currency: 'SEK' }, goals: { failedShare: 0.5 } },
  }, 1);
  const visits = [
    ...[1, 2, 3].map(() => visitEvents({ startMs: today }).goodSearch(0, 'faktura').open(2, 'faktura', 'pay/invoice')),
    visitEvents({ startMs: today }).search(0, 'faktura').contact(20),
    ...[1, 2, 3].map(() => visitEvents({ startMs: today }).search(0, 'prisgaranti')),
    ...[1, 2, 3, 4].map(() => visitEvents({ startMs: today }).goodSearch(0, 'spåra paket').open(2, 'spåra paket', 'send/track')),
    ...[1, 2, 3, 4, 5].map(() => visitEvents({ startMs: today }).search(0, 'spåra paket')),
    ...[1, 2, 3].map(() => visitEvents({ startMs: today }).search(0, 'något helt annat')),
    ...[1, 2].map(() => visitEvents({ startMs: today - 10 * DAY_MS }).search(0, 'faktura')),
    visitEvents({ startMs: today - 10 * DAY_MS }).search(0, 'spåra paket'),
  ];
  await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: NOW.getTime() }))));
});
afterAll(() => store.close());

const report = (options: ReportOptions = {}): Promise<Report> => makeReport(store, { now: NOW, days: 7, findNearest, ...options });

describe('a report of one section', () => {
  it('counts its searches, visits and contacts, and nothing of other sections, in every figure', async () => {
    const all = await report();
    const pay = await report({ section: 'pay' });
    expect(all.headline).toMatchObject({ searches: { now: 19, before: 3 }, failed: { now: 12 }, visits: { now: 19 } });
    expect(pay.headline).toEqual({ visits: { now: 7, before: 2 }, searches: { now: 7, before: 2 }, answered: { now: 3, before: 0 }, failed: { now: 4, before: 2 }, contacts: { now: 1, before: 0 } });
    expect(pay.outcomes).toEqual({ confirmed: 0, read: 3, gaveUp: 3, contacted: 1 });
    expect(pay.cost).toMatchObject({ contacts: 100, saved: { from: 0, to: 300 } });
    expect(pay.days.at(-1)).toMatchObject({ searches: 7, failed: 4, contacts: 1 });
    expect(pay.hours.reduce((sum, { failed }) => sum + failed, 0)).toBe(4);
    expect(pay.kinds.filter(({ searches }) => searches.now > 0).map(({ kind, searches, visits }) => [kind, searches.now, visits])).toEqual([['contacted', 1, 1], ['no_results', 3, 3]]);
    expect(pay.questions.map(({ query, section }) => [query, section])).toEqual([['prisgaranti', 'pay'], ['faktura', 'pay']]);
    expect(pay.other.searches).toBe(0);
    expect(pay.goals[0]).toMatchObject({ now: 4 / 7, isReached: false });
    expect(pay.latest.map(({ query }) => query).sort()).toEqual(['faktura', 'prisgaranti']);
    expect(pay.summary[0]).toBe('4 of 7 searches failed (57\u00A0%).');
    expect(pay.articles.map(({ id }) => id)).toEqual(['pay/invoice']);
  });

  it('adds up: what belongs to no section is in none, and everything else in one', async () => {
    const [all, pay, send] = [await report(), await report({ section: 'pay' }), await report({ section: 'send' })];
    expect(send.headline).toMatchObject({ searches: { now: 9, before: 1 }, failed: { now: 5 } });
    expect(all.headline.searches.now - pay.headline.searches.now - send.headline.searches.now).toBe(3);
    expect((await report({ section: 'nowhere' })).headline.visits.now).toBe(0);
  });

  it('keeps a gap that somebody put aside in the figures of its own section only', async () => {
    await dismissGap(store, gapId(normaliseQuestion('prisgaranti', 'sv').question), true);
    expect(await report({ section: 'pay' })).toMatchObject({ dismissed: { gaps: 1, searches: 3 }, headline: { failed: { now: 4 } } });
    expect((await report({ section: 'send' })).dismissed).toEqual({ gaps: 0, searches: 0 });
  });
});
