import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeReport } from '../../../../server/insights/make-report.ts';
import { renderMarkdown } from '../../../../server/insights/render/render-markdown.ts';
import { renderReportPage } from '../../../../server/insights/render/render-page.ts';
import { renderText } from '../../../../server/insights/render/render-text.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { visitEvents } from '../../../support/visit-events.ts';

const HOUR_MS = 3_600_000;
/** 08:10 in Stockholm. */
const NOW = new Date('2026-11-20T07:10:00Z');

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await store.events.recordRelease({ release: 'r', site: 'shop', articles: [], settings: { origins: [], reportFromVisits: 3, retentionDays: 400, openingHours: { timeZone: 'Europe/Stockholm', weekly: {} } } }, 1);
  // A month in which it is asked three times a day, in the daytime, beside another question.
  for (let day = 1; day < 30; day += 1) await ask('strömavbrott', [9, 13, 19].map((hour) => NOW.getTime() - day * 24 * HOUR_MS + (hour - 8) * HOUR_MS));
  for (let day = 0; day < 30; day += 1) await ask('prisgaranti', [6, 7].map((hour) => NOW.getTime() - day * 24 * HOUR_MS + (hour - 8) * HOUR_MS));
});
afterEach(() => store.close());

async function ask(query: string, instants: readonly number[], visit?: string): Promise<void> {
  const visits = instants.map((startMs) => visitEvents({ startMs, ...(visit === undefined ? {} : { visit }) }).search(0, query));
  await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: Date.parse(event.at) }))));
}
const every = (minutes: number, from: string, times: number): number[] => Array.from({ length: times }, (_, n) => Date.parse(from) + n * minutes * 60_000);
const report = (now = NOW) => makeReport(store, { now });

describe('what suddenly many ask in vain', () => {
  it('is nothing on an ordinary morning', async () => {
    expect((await report()).peaks).toEqual([]);
  });

  it('is named within minutes, with when it began by the site’s clocks, and how unusual it is', async () => {
    await ask('strömavbrott', every(5, '2026-11-20T06:02:00Z', 13));
    const made = await report();
    expect(made.peaks).toHaveLength(1);
    expect(made.peaks[0]).toMatchObject({ query: 'strömavbrott', date: '2026-11-20', searches: 13, since: '2026-11-20T06:00:00.000Z', sinceTime: '07:00', isGoingOn: true });
    expect(made.peaks[0]!.usual).toBeLessThan(1.5);
    const page = renderReportPage(made, { stylesheet: '/x.css' });
    for (const text of [page, renderMarkdown(made), renderText(made)]) expect(text).toMatch(/strömavbrott”[^\n]*since 07:00: 13 failed searches/u);
    expect(page).toContain('Something is happening');
    expect(page).toMatch(/severity: warning\nuntil: 2026-11-21/u);
    // Eight searches are enough, which with this many visitors takes a quarter of an hour.
    expect((await makeReport(store, { now: new Date('2026-11-20T06:40:00Z') })).peaks).toMatchObject([{ query: 'strömavbrott', isGoingOn: true }]);
  });

  it('says by how many percent, where it is usually asked, and is worth a notice as long as it goes on', async () => {
    await ask('strömavbrott', [1, 2, 3, 4, 5].flatMap((day) => every(7, new Date(NOW.getTime() - day * 24 * HOUR_MS - HOUR_MS).toISOString(), 3)));
    await ask('strömavbrott', every(2, '2026-11-20T06:02:00Z', 30));
    const [peak] = (await report()).peaks;
    expect(peak!.percent ?? 10_000).toBeGreaterThan(400);
    const later = (await report(new Date('2026-11-20T12:00:00Z'))).peaks.find(({ query, since }) => query === 'strömavbrott' && since !== undefined);
    expect(later).toMatchObject({ sinceTime: '07:00', isGoingOn: false });
  });

  it('is not one visitor who tries again and again, nor words of too few', async () => {
    await ask('strömavbrott', every(1, '2026-11-20T06:02:00Z', 2));
    const many = visitEvents({ startMs: Date.parse('2026-11-20T06:05:00Z') });
    for (let n = 0; n < 20; n += 1) many.search(n * 60, 'strömavbrott');
    await store.events.append(many.events.map((event) => ({ event, receivedAtMs: 1 })));
    expect((await report()).peaks.filter(({ since }) => since !== undefined)).toEqual([]);
  });

  it('is a day of the past when the report is of the past', async () => {
    await ask('strömavbrott', every(5, '2026-11-10T06:00:00Z', 20));
    expect((await report()).peaks).toEqual([expect.objectContaining({ query: 'strömavbrott', date: '2026-11-10', searches: 23, isGoingOn: false })]);
    await ask('strömavbrott', every(5, '2026-11-20T06:02:00Z', 13));
    expect((await makeReport(store, { now: NOW, until: new Date('2026-11-15') })).peaks.map(({ date }) => date)).toEqual(['2026-11-10']);
  });
});
