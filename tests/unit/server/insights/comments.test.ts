import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../../core/contract/report.ts';
import { makeReport, type ReportOptions } from '../../../../server/insights/make-report.ts';
import { renderCsv } from '../../../../server/insights/render/render-csv.ts';
import { renderMarkdown } from '../../../../server/insights/render/render-markdown.ts';
import { renderReportPage } from '../../../../server/insights/render/render-page.ts';
import { renderText } from '../../../../server/insights/render/render-text.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { visitEvents } from '../../../support/visit-events.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const today = NOW.getTime() - 3_600_000;

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await store.events.recordRelease({ release: 'r1', site: 'shop', articles: [{ id: 'pay/invoice', locale: 'sv', title: 'Betala faktura', path: 'sv/pay/x/', category: 'pay', updated: '2024-05-01' }, { id: 'pay/new', locale: 'sv', title: 'Ny', path: 'sv/pay/ny/', category: 'pay', updated: '2026-05-01' }], settings: { origins: [], reportFromVisits: 3, retentionDays: 400 } }, 1);
  const visits = [
    ...[1, 2, 3].map(() => visitEvents({ startMs: today }).search(0, 'prisgaranti')),
    visitEvents({ startMs: today, page: '/lampa' }).search(0, 'prisgaranti').missing(5, 'prisgaranti', 'Matchar ni andras pris?\nRing 070-123 45 67'),
    visitEvents({ startMs: today - 60_000 }).search(0, 'min granne Zoran').missing(5, 'min granne Zoran', '=HYPERLINK("x") <b>hemligt</b>'),
  ];
  const voted = visitEvents({ startMs: today - 120_000 }).goodSearch(0, 'faktura').open(2, 'faktura');
  const common = { at: new Date(today).toISOString(), visit: voted.visit, site: 'shop', kb: 'r1', locale: 'sv', page: '/kassa' } as const;
  voted.events.push(
    { ...common, id: '00000000-0000-7000-a000-000000000001', type: 'feedback', article: 'pay/invoice', vote: 'down', reason: '', comment: '' },
    { ...common, id: '00000000-0000-7000-a000-000000000002', at: new Date(today + 1).toISOString(), type: 'feedback', article: 'pay/invoice', vote: 'down', reason: 'unclear', comment: 'Steg tre saknas.' },
    { ...common, id: '00000000-0000-7000-a000-000000000003', at: new Date(today + 2).toISOString(), type: 'feedback', article: 'pay/invoice', vote: 'down', reason: 'unclear', comment: 'Steg tre saknas.' },
    { ...common, id: '00000000-0000-7000-a000-000000000004', type: 'rating', kind: 'csat', score: 1, comment: 'Snabbt svar, tack!', conversation: 'conversation-9' },
  );
  await store.events.append([...visits, voted].flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: today }))));
});
afterEach(() => store.close());

const report = (options: ReportOptions = {}): Promise<Report> => makeReport(store, { now: NOW, ...options });
const everyForm = (made: Report): string[] => [JSON.stringify(made), renderCsv(made), renderMarkdown(made), renderText(made), renderReportPage(made), renderReportPage(made, { stylesheet: '/x.css' })];

describe('what visitors wrote to the company', () => {
  it('is in the report, with what it is about, the page, the language and the day', async () => {
    const { comments } = await report();
    expect(comments).toHaveLength(4);
    expect(comments).toEqual(expect.arrayContaining([
      { kind: 'missing_answer', date: '2026-11-21', locale: 'sv', page: '/lampa', text: 'Matchar ni andras pris?\nRing [phone]', query: 'prisgaranti', gap: expect.stringMatching(/^gap-/u) },
      { kind: 'vote', date: '2026-11-21', locale: 'sv', page: '/kassa', text: 'Steg tre saknas.', article: 'pay/invoice', title: 'Betala faktura', vote: 'down', reason: 'unclear' },
      { kind: 'chat', date: '2026-11-21', locale: 'sv', page: '/kassa', text: 'Snabbt svar, tack!', rating: { kind: 'thumb', score: 1 } },
    ]));
  });

  it('tells a thumb from a score, also of those given before the site asked for scores', async () => {
    const chat = { at: new Date(today).toISOString(), visit: 'after-chats', site: 'shop', kb: 'r1', locale: 'sv', page: '/', type: 'rating', conversation: 'c' } as const;
    await store.events.append([
      { event: { ...chat, id: '00000000-0000-7000-a000-000000000011', kind: 'csat', score: 0, comment: 'Inget svar.' }, receivedAtMs: today },
      { event: { ...chat, id: '00000000-0000-7000-a000-000000000012', kind: 'nps', score: 0, comment: 'Aldrig mer.' }, receivedAtMs: today },
    ]);
    const rated = async () => Object.fromEntries((await report()).comments.flatMap(({ text, rating }) => (rating === undefined ? [] : [[text, rating]])));
    const always = { 'Inget svar.': { kind: 'thumb', score: 0 }, 'Aldrig mer.': { kind: 'nps', score: 0 } };
    expect(await rated()).toEqual({ ...always, 'Snabbt svar, tack!': { kind: 'thumb', score: 1 } });
    const text = renderText(await report());
    expect(text).toContain('after a chat: not good');
    expect(text).toContain('after a chat: good');
    await store.events.recordRelease({ release: 'r2', site: 'shop', articles: [], settings: { origins: [], reportFromVisits: 3, retentionDays: 400, desk: { ask: 'csat' } } }, 2);
    expect(await rated()).toEqual({ ...always, 'Snabbt svar, tack!': { kind: 'csat', score: 1 } });
  });

  it('is in every form of the report, once, without personal data, and as text alone', async () => {
    const made = await report();
    for (const text of everyForm(made)) {
      expect(text.match(/Steg tre saknas/gu), text.slice(0, 40)).toHaveLength(1);
      for (const said of ['Matchar ni andras pris', 'Snabbt svar, tack!', 'hemligt']) expect(text).toContain(said);
      expect(text).not.toContain('070-123');
    }
    expect(renderReportPage(made)).toContain('&lt;b&gt;hemligt');
    expect(renderMarkdown(made)).not.toContain('<b>');
    expect(renderCsv(made)).toContain('"\'=HYPERLINK(""x"") <b>hemligt</b>"');
  });

  it('names no search of too few visits, and nothing that ties it to the visit or the chat', async () => {
    const made = await report();
    for (const text of everyForm(made)) for (const secret of ['Zoran', 'conversation-9', ...new Set((await store.events.listSaid({ what: 'comment', sinceMs: 0, untilMs: Number.MAX_SAFE_INTEGER }, 10)).map(({ visit }) => visit))]) expect(text).not.toContain(`"${secret}"`);
    expect(JSON.stringify(made)).not.toContain('Zoran');
    expect(JSON.stringify(await report({ reportFromVisits: 1 }))).toContain('Zoran');
  });

  it('keeps to the period and the locale, and is gone with the visit', async () => {
    expect((await report({ until: new Date('2026-11-20') })).comments).toEqual([]);
    expect((await report({ locale: 'da' })).comments).toEqual([]);
    const [{ visit } = { visit: '' }] = await store.events.listSaid({ what: 'comment', sinceMs: 0, untilMs: Number.MAX_SAFE_INTEGER }, 1);
    await store.forgetVisit(visit);
    expect((await report()).comments.length).toBeLessThan(4);
  });

  it('says why articles did not help, what led to them, and which may be out of date', async () => {
    const { articles, stale } = await report({ reportFromVisits: 1 });
    expect(articles[0]).toMatchObject({ id: 'pay/invoice', down: 1, reasons: [{ reason: 'unclear', votes: 1 }], queries: [{ query: 'faktura', searches: 1 }], section: 'pay', updated: '2024-05-01' });
    expect((await report()).articles[0]!.queries).toEqual([]);
    expect(stale).toEqual([{ id: 'pay/invoice', locale: 'sv', title: 'Betala faktura', updated: '2024-05-01', views: 1, down: 1, contacts: 0 }]);
  });

  it('belongs to the section of its article or of its question', async () => {
    const made = await report({ section: 'pay' });
    expect(made.comments.map(({ text }) => text)).toEqual(['Steg tre saknas.']);
    expect(made.articles).toHaveLength(1);
    expect((await report({ section: 'pay', findNearest: async () => ({ answerable: 0.1, articles: [{ id: 'pay/invoice', title: '', category: 'pay', path: '', explain: [] }] }) })).questions.map(({ query, section }) => [query, section])).toEqual([['prisgaranti', 'pay']]);
    expect((await report({ section: 'returns' })).articles).toEqual([]);
  });
});
