import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGapReport, type GapReport } from '../../../../core/contract/gap-report.ts';
import { gapId } from '../../../../server/insights/gap-id.ts';
import type { FindNearest } from '../../../../server/insights/nearest-articles.ts';
import { normaliseQuestion } from '../../../../server/insights/normalise-question.ts';
import { reportRoutes } from '../../../../server/insights/report-routes.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { visitEvents } from '../../../support/visit-events.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const GLIMT = gapId(normaliseQuestion('glimt alexa', 'sv').question);
const VOICE = gapId(normaliseQuestion('röststyrning', 'sv').question);
const PRESENT = gapId(normaliseQuestion('presentinslagning', 'sv').question);

const findNearest: FindNearest = async () => ({
  answerable: 0.31,
  articles: [{ id: 'products/lamp', title: 'Lampan Glimt', category: 'products', path: 'sv/products/glimt/', explain: ['"glimt": "glimt" in title (the word itself, ×1.00)', '"alexa": not found'] }],
});

let store: Store;
let routes: ReturnType<typeof reportRoutes>;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  routes = reportRoutes({ store, access: (_c, next) => next(), findNearest, now: () => NOW });
  await store.events.recordRelease({ release: 'r1', site: 'shop', articles: [{ id: 'products/lamp', locale: 'sv', title: 'Lampan Glimt', path: 'sv/products/glimt/', category: 'products' }], categories: { products: 'Produkter' }, settings: { origins: [], reportFromVisits: 3, retentionDays: 400, costPerContact: { amount: 65, currency: 'SEK' }, name: 'Tallvik Hjälp' } }, 1);
  const glimt = { results: 2, answerable: 0.3, top: ['products/lamp', 'contact/us'] };
  const visits = [
    ...[1, 2, 3, 4].map(() => visitEvents({ startMs: NOW - 3_600_000, page: '/lampa' }).search(0, 'glimt alexa', glimt)),
    ...[1, 2, 3, 4, 5, 6].map(() => visitEvents({ startMs: NOW - 3_600_000 }).search(0, 'glimt alexa', glimt).search(9, 'röststyrning')),
    ...[1, 2].map(() => visitEvents({ startMs: NOW - 3_600_000 }).search(0, 'glimt alexa', glimt).contact(20)),
    ...[1, 2, 3].map(() => visitEvents({ startMs: NOW - 3_600_000 }).search(0, 'glimt alexa', glimt).goodSearch(9, 'styra lampan').open(12, 'styra lampan', 'products/lamp')),
    visitEvents({ startMs: NOW - 3_600_000 }).search(0, 'glimt alexa', glimt).missing(5, 'glimt alexa', 'Går det med <Alexa>?'),
    visitEvents({ startMs: NOW - 3_600_000 }).search(0, 'glimt alexa Zoran', glimt),
    ...[1, 2, 3].map(() => visitEvents({ startMs: NOW - 3_600_000 }).search(0, 'presentinslagning')),
  ];
  await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: NOW }))));
});
afterEach(() => store.close());

const get = async (path: string) => routes.request(path);
const page = async (path = `/report/gaps/${GLIMT}`): Promise<string> => (await get(path)).text();
const json = async (id = GLIMT): Promise<GapReport> => readGapReport(await (await get(`/report/gaps/${id}.json`)).json());
const post = (id: string, decision: string, fields: Record<string, string>) => {
  const body = new URLSearchParams(fields).toString();
  return routes.request(`/report/gaps/${id}/${decision}`, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) } });
};

describe('the page of a gap', () => {
  it('says everything that a decision needs', async () => {
    const { gap, near, comments, others, ended, ...rest } = await json();
    expect(ended).toEqual([{ article: 'products/lamp', title: 'Lampan Glimt', searches: 3, after: 'styra lampan' }]);
    expect(gap).toMatchObject({ id: GLIMT, query: 'glimt alexa', contacts: 2, cost: 130, section: 'products' });
    expect(rest).toMatchObject({ name: 'Tallvik Hjälp', currency: 'SEK', sectionTitle: 'Produkter', answerable: 0.31, isDismissed: false, isNamed: false });
    expect(near.map(({ id, rank, shown, first }) => [id, rank, shown, first])).toEqual([['products/lamp', 1, 17, 17], ['contact/us', undefined, 17, 0]]);
    expect(near[0]!.reasons).toEqual(['It says nothing of “alexa”.', expect.stringMatching(/^Among the first results in 17 of the latest 23 searches \(17 times the very first\), and opened from 0\.$/u)]);
    expect(comments.map(({ text }) => text)).toEqual(['Går det med <Alexa>?']);
    expect(others).toEqual([{ id: PRESENT, query: 'presentinslagning', searches: 3 }]);
    const shown = await page();
    for (const text of ['glimt alexa', '/lampa', 'Found little', 'Lampan Glimt', 'It says nothing of “alexa”', '130\u00A0SEK', 'Går det med &lt;Alexa&gt;?', `hjelp draft ${GLIMT}`, 'röststyrning', 'visitors replaced one by the other', 'Swedish', 'belongs to Produkter']) expect(shown).toContain(text);
  });

  it('names nothing that too few visits used', async () => {
    expect(await page()).not.toContain('Zoran');
    expect(JSON.stringify(await json())).not.toContain('Zoran');
    expect((await get(`/report/gaps/${gapId(normaliseQuestion('glimt alexa Zoran', 'sv').question)}`)).status).not.toBe(500);
  });

  it('is linked from the report, and keeps its filters', async () => {
    expect(await page('/report?days=7')).toContain(`<a href="/report/gaps/${GLIMT}?since=2026-11-15&amp;until=2026-11-21">`);
    expect(await page(`/report/gaps/${GLIMT}?days=7&locale=sv`)).toContain('href="/report?since=2026-11-15&amp;until=2026-11-21&amp;locale=sv"');
  });

  it('is kind where there is nothing to show', async () => {
    const missing = await get('/report/gaps/gap-0000000000');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('Did you mean one of these?');
    expect((await get('/report/gaps/%3Cscript%3E')).status).toBe(404);
    expect(await page('/report/gaps/%3Cscript%3E')).not.toContain('<script>');
    expect((await get('/report/gaps/gap-0000000000.json')).status).toBe(404);
  });
});

describe('decisions on the page', () => {
  it('rename, and give the old name back', async () => {
    const renamed = await post(GLIMT, 'rename', { name: ' Röststyrning av <lampan> ' });
    expect([renamed.status, renamed.headers.get('location')]).toEqual([303, `/report/gaps/${GLIMT}?done=renamed`]);
    expect(await page(`/report/gaps/${GLIMT}?done=renamed`)).toMatch(/<h1>Röststyrning av &lt;lampan&gt;<\/h1>[\s\S]*The name is saved\./u);
    expect((await post(GLIMT, 'rename', { undo: '1' })).status).toBe(303);
    expect(await json()).toMatchObject({ isNamed: false, gap: { query: 'glimt alexa' } });
    const empty = await post(GLIMT, 'rename', { name: '  ' });
    expect(empty.status).toBe(409);
    expect(await empty.text()).toContain('at least one character');
  });

  it('take a question out, and merge it in again; its address means the gap that it is in', async () => {
    expect((await json()).gap.members.map(({ id }) => id)).toContain(VOICE);
    expect((await post(GLIMT, 'split', { member: VOICE })).status).toBe(303);
    expect((await json()).gap.members.map(({ id }) => id)).not.toContain(VOICE);
    expect((await json(VOICE)).gap.query).toBe('röststyrning');
    expect((await post(VOICE, 'merge', { into: GLIMT })).headers.get('location')).toBe(`/report/gaps/${GLIMT}?done=merged`);
    expect((await get(`/report/gaps/${VOICE}`)).headers.get('location')).toBe(`/report/gaps/${GLIMT}`);
    expect((await post(GLIMT, 'split', { member: PRESENT })).status).toBe(409);
    expect((await post(GLIMT, 'merge', { into: 'gap-0000000000' })).status).toBe(409);
  });

  it('dismiss, after which it is in no list and still on its own page', async () => {
    await post(GLIMT, 'dismiss', {});
    expect(/.{80}glimt alexa<.span>/u.exec(await page('/report'))?.[0]).toBeUndefined();
    expect(await page()).toContain('Take it up again');
    await post(GLIMT, 'dismiss', { undo: '1' });
    expect(await page('/report')).toContain('glimt alexa');
  });

  it('are short forms', async () => {
    expect((await post(GLIMT, 'rename', { name: 'x'.repeat(20_000) })).status).toBe(413);
    expect((await routes.request(`/report/gaps/${GLIMT}/dismiss`)).status).toBe(404);
    expect((await post('gap-0000000000', 'dismiss', {})).status).toBe(404);
  });
});
