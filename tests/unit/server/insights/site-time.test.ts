import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Release } from '../../../../core/contract/kb-manifest.ts';
import { makeReport } from '../../../../server/insights/make-report.ts';
import { renderMarkdown } from '../../../../server/insights/render/render-markdown.ts';
import { renderReportPage } from '../../../../server/insights/render/render-page.ts';
import { renderText } from '../../../../server/insights/render/render-text.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { visitEvents } from '../../../support/visit-events.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

async function ask(site: string, ...instants: string[]): Promise<void> {
  const visits = instants.map((at) => visitEvents({ startMs: Date.parse(at), site }).search(0, 'prisgaranti').contact(60));
  await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: Date.parse(event.at) }))));
}
async function publish(site: string, timeZone: string, changes: Partial<Release['settings']> = {}, seenAtMs = 1): Promise<void> {
  const openingHours = { timeZone, weekly: { mon: ['08:00-17:30'], sat: ['22:00-02:00'] } };
  await store.events.recordRelease({ release: `r-${timeZone}`, site, articles: [], settings: { origins: [], reportFromVisits: 1, retentionDays: 400, openingHours, name: { sv: 'Tallvik Hjälp', en: 'Tallvik Help' }, defaultLocale: 'sv', ...changes } }, seenAtMs);
}
const report = (now: string, options = {}) => makeReport(store, { now: new Date(now), reportFromVisits: 1, ...options });

describe('a report by the clocks of the site', () => {
  it('puts each search on the day and the hour that people there had', async () => {
    // Sunday 00:30 and, in summer time, 02:30 on the night that has that hour twice.
    await ask('shop', '2026-11-21T23:30:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z');
    await publish('shop', 'Europe/Stockholm');
    const made = await report('2026-11-21T23:45:00Z');
    expect(made.timeZone).toBe('Europe/Stockholm');
    expect(made.period).toMatchObject({ since: '2026-10-24', until: '2026-11-22', days: 30 });
    expect(made.days.filter(({ searches }) => searches > 0)).toEqual([{ date: '2026-10-25', searches: 2, failed: 2, contacts: 2 }, { date: '2026-11-22', searches: 1, failed: 1, contacts: 1 }]);
    expect(made.hours).toEqual([{ weekday: 6, hour: 0, searches: 1, failed: 1, contacts: 1 }, { weekday: 6, hour: 2, searches: 2, failed: 2, contacts: 2 }]);
    expect(made.latest).toHaveLength(1);
    expect((await report('2026-11-21T23:45:00Z', { days: 1 })).headline.searches.now).toBe(1);
    expect((await report('2026-11-21T23:45:00Z', { since: new Date('2026-11-22'), until: new Date('2026-11-22') })).headline.searches.now).toBe(1);
  });

  it('counts anew when the site says that it is somewhere else', async () => {
    await ask('shop', '2026-11-20T23:30:00Z');
    const dateOf = async () => (await report('2026-11-22T12:00:00Z')).days.find(({ searches }) => searches > 0)?.date;
    expect(await dateOf()).toBe('2026-11-20');
    await publish('shop', 'Europe/Stockholm', {}, 1);
    expect(await dateOf()).toBe('2026-11-21');
    await publish('shop', 'America/New_York', {}, 2);
    expect(await dateOf()).toBe('2026-11-20');
  });

  it('keeps to each site’s own clocks where there are several', async () => {
    await publish('tokyo', 'Asia/Tokyo', {}, 1);
    await publish('shop', 'Europe/Stockholm', {}, 2);
    await ask('shop', '2026-11-20T16:00:00Z');
    await ask('tokyo', '2026-11-20T16:00:00Z');
    expect((await report('2026-11-22T00:00:00Z', { site: 'tokyo' })).hours).toMatchObject([{ weekday: 5, hour: 1 }]);
    expect((await report('2026-11-22T00:00:00Z', { site: 'shop' })).hours).toMatchObject([{ weekday: 4, hour: 17 }]);
  });

  it('says whose clocks they are, is called by the site’s name, and draws the opening hours in', async () => {
    await publish('shop', 'Europe/Stockholm');
    // Monday 09:00 and 18:10, Sunday 01:00 (open since Saturday), Tuesday 09:00 (closed).
    await ask('shop', '2026-11-16T08:00:00Z', '2026-11-16T17:10:00Z', '2026-11-15T00:00:00Z', '2026-11-17T08:00:00Z');
    const made = await report('2026-11-18T00:00:00Z');
    expect(made.opening).toEqual({
      ranges: [{ weekday: 0, from: 480, until: 1050 }, { weekday: 5, from: 1320, until: 1440 }, { weekday: 6, from: 0, until: 120 }],
      closed: { failed: 2, contacts: 2 },
    });
    const page = renderReportPage(made, { stylesheet: '/x.css' });
    expect(page).toContain('<p class="brand">Tallvik Hjälp</p>');
    expect(page).toMatch(/<th scope="row">Monday <span class="open-hours">08–17:30<\/span><\/th>/u);
    expect(page.match(/class="heat-\d is-open/gu)!.length).toBe(2 * (10 + 2 + 2));
    for (const text of [page, renderMarkdown(made), renderText(made)]) {
      expect(text.replaceAll('\\', '')).toContain('Stockholm time (Europe/Stockholm)');
      expect(text).toContain('Tallvik Hjälp');
      expect(text.replace(/\s/gu, ' ')).toContain('50 % of failed searches');
    }
  });
});
