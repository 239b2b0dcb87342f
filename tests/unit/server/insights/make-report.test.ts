import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FAILURE_KINDS } from '../../../../core/contract/failure-kind.ts';
import { readReport } from '../../../../core/contract/report.ts';
import type { WidgetEvent } from '../../../../core/contract/widget-event.ts';
import { makeReport, type ReportOptions } from '../../../../server/insights/make-report.ts';
import { renderCsv } from '../../../../server/insights/render/render-csv.ts';
import { renderMarkdown } from '../../../../server/insights/render/render-markdown.ts';
import { renderReportPage } from '../../../../server/insights/render/render-page.ts';
import { renderText } from '../../../../server/insights/render/render-text.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { visitEvents } from '../../../support/visit-events.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const DAY_MS = 86_400_000;
const today = NOW.getTime() - 3_600_000;

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

async function happen(...visits: { events: readonly WidgetEvent[] }[]): Promise<void> {
  await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: Date.parse(event.at) }))));
}
const report = (options: ReportOptions = {}) => makeReport(store, { now: NOW, reportFromVisits: 1, ...options });

describe('makeReport', () => {
  it('is a document that its own reader takes, empty or not', async () => {
    expect(readReport(JSON.parse(JSON.stringify(await report())))).toBeTruthy();
    await happen(visitEvents({ startMs: today }).search(0, 'faktura'));
    const made = await report();
    expect(readReport(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  it('counts a failed search at once, under the kind that holds now, and moves it when more happens', async () => {
    const visit = visitEvents({ startMs: NOW.getTime() - 1_000 }).search(0, 'prisgaranti');
    await happen(visit);
    const kindOf = async () => (await report()).kinds.filter(({ searches }) => searches.now > 0).map(({ kind }) => kind);
    expect(await kindOf()).toEqual(['no_results']);
    visit.contact(1);
    await happen(visit);
    expect(await kindOf()).toEqual(['contacted']);
    expect((await report()).headline.searches.now).toBe(1);
  });

  it('shows all kinds in their order, and the most frequent questions first', async () => {
    const asked = (times: number, query: string) => Array.from({ length: times }, () => visitEvents({ startMs: today }).search(0, query));
    await happen(...asked(2, 'retur'), ...asked(3, 'faktura'), ...asked(1, 'lampa'));
    const made = await report();
    expect(made.kinds.map(({ kind }) => kind)).toEqual(FAILURE_KINDS);
    expect(made.questions.map(({ query, searches, visits }) => [query, searches, visits])).toEqual([['faktura', 3, 3], ['retur', 2, 2], ['lampa', 1, 1]]);
    expect(made.kinds.find(({ kind }) => kind === 'no_results')?.questions.map(({ query }) => query)).toEqual(['faktura', 'retur', 'lampa']);
  });

  it('shows what was just asked in vain, each question once, and in no words of too few visits', async () => {
    const ago = (minutes: number, query: string) => visitEvents({ startMs: NOW.getTime() - minutes * 60_000 }).search(0, query);
    await happen(...[1, 2, 3].map((day) => ago(day * 1440 + 5, 'prisgaranti')), ago(5, 'Prisgaranti'), ago(9, 'prisgaranti'), ago(2, 'något eget'), ago(1_500, 'i förrgår'), visitEvents({ startMs: today }).goodSearch(0, 'faktura').open(3, 'faktura'));
    expect((await report()).latest).toEqual([
      { id: expect.stringMatching(/^gap-/u), query: 'något eget', locale: 'sv', kind: 'no_results', at: '2026-11-21T11:58:00.000Z' },
      expect.objectContaining({ query: expect.stringMatching(/^prisgaranti$/iu), at: '2026-11-21T11:55:00.000Z' }),
    ]);
    const anonymous = await report({ reportFromVisits: 3 });
    expect(anonymous.latest.map(({ query }) => query.toLowerCase())).toEqual(['prisgaranti']);
    for (const text of [renderText(anonymous), renderMarkdown(anonymous), renderReportPage(anonymous)]) expect(text).toMatch(/Just now[\s\S]*(?:5 min ago.*prisgaranti|prisgaranti.*5 min ago)/iu);
    expect((await report({ kind: 'contacted' })).latest).toEqual([]);
    expect((await report({ until: new Date('2026-11-10T00:00:00Z') })).latest).toEqual([]);
  });

  it('tells of few visits in counts: all of one visit is no share', async () => {
    await happen(visitEvents({ startMs: today }).goodSearch(0, 'faktura').open(3, 'faktura'));
    const one = await report();
    expect(one.summary.at(-1)).toBe('Of 1 visit, none said that something helped, 1 read and left, none asked for a person.');
    const page = renderReportPage(one);
    expect(page).toContain('1 visit in all: too few to speak of shares.');
    expect(page.slice(page.indexOf('>How visits ended</h2>'), page.indexOf('>When people need you</h2>'))).not.toContain('%');
    for (const text of [page, renderText(one), renderMarkdown(one)]) expect(text).toMatch(/Served themselves[\s\S]{0,120}0 to 1 of 1/u);

    await happen(...Array.from({ length: 19 }, () => visitEvents({ startMs: today }).goodSearch(0, 'faktura')));
    const twenty = await report();
    expect(twenty.summary.at(-1)).toMatch(/^Between 0\s?% and 5\s?% of visits served themselves; 0 asked for a person\.$/u);
    for (const text of [renderReportPage(twenty), renderText(twenty), renderMarkdown(twenty)]) expect(text).not.toMatch(/0 to 1 of 20|in all: too few/u);
  });

  it('groups wordings of one question, and says where, when and in which languages it was asked', async () => {
    await happen(
      visitEvents({ startMs: today - DAY_MS, page: '/kassa' }).search(0, 'betala faktura'),
      visitEvents({ startMs: today, page: '/kassa' }).search(0, 'hur betalar jag faktura'),
      visitEvents({ startMs: today, page: '/order', locale: 'da' }).goodSearch(0, 'skifte adgangskode'),
      visitEvents({ startMs: today, page: '/order' }).search(0, 'Faktura betala').contact(4),
    );
    const question = (await report({ since: new Date(today - DAY_MS) })).questions[0]!;
    expect(question.wordings.map(({ wording }) => wording).sort()).toEqual(['Faktura betala', 'betala faktura', 'hur betalar jag faktura'].sort());
    expect(question).toMatchObject({ searches: 3, visits: 3, days: [1, 2], kinds: [{ kind: 'contacted', searches: 1, visits: 1 }, { kind: 'no_results', searches: 2, visits: 2 }], pages: [{ page: '/kassa', searches: 2 }, { page: '/order', searches: 1 }], locales: [{ locale: 'sv', searches: 3 }] });
  });

  it('keeps to the period, the locale and the kind', async () => {
    await happen(
      visitEvents({ startMs: today }).search(0, 'ny'),
      visitEvents({ startMs: today - 40 * DAY_MS }).search(0, 'gammal'),
      visitEvents({ startMs: today, locale: 'nb' }).goodSearch(0, 'norsk'),
    );
    const queries = async (options: ReportOptions) => (await report(options)).questions.map(({ query }) => query).sort();
    expect(await queries({})).toEqual(['norsk', 'ny']);
    expect(await queries({ locale: 'nb' })).toEqual(['norsk']);
    expect(await queries({ kind: 'no_results' })).toEqual(['ny']);
    expect(await queries({ since: new Date(today - 50 * DAY_MS), until: new Date(today - 20 * DAY_MS) })).toEqual(['gammal']);
    expect((await report({ kind: 'no_results' })).headline.failed.now).toBe(2);
  });

  it('compares with the period before, and calls nothing new when there is none', async () => {
    await happen(visitEvents({ startMs: today }).search(0, 'a1'));
    expect((await report()).questions[0]?.trend).toBeNull();
    expect((await report()).headline.failed).toEqual({ now: 1, before: null });
    await happen(
      visitEvents({ startMs: today - 31 * DAY_MS }).search(0, 'b2'),
      visitEvents({ startMs: today - 31 * DAY_MS }).search(0, 'b2'),
      visitEvents({ startMs: today }).search(0, 'b2'),
    );
    const made = await report();
    expect(made.questions.map(({ query, trend, previousSearches }) => [query, trend, previousSearches])).toEqual([['a1', 'new', 0], ['b2', 'down', 2]]);
    expect(made.headline.failed).toEqual({ now: 2, before: 2 });
  });

  it('tells how visits ended as an honest range', async () => {
    await happen(
      visitEvents({ startMs: today }).goodSearch(0, 'a').open(1, 'a').vote(20, 'up'),
      visitEvents({ startMs: today }).goodSearch(0, 'a').open(1, 'a'),
      visitEvents({ startMs: today }).search(0, 'b'),
      visitEvents({ startMs: today }).search(0, 'b').contact(5),
    );
    const made = await report();
    expect(made.outcomes).toEqual({ confirmed: 1, read: 1, gaveUp: 1, contacted: 1 });
    expect(made.selfService.now).toEqual({ from: 0.25, to: 0.5 });
    expect(made.headline).toMatchObject({ visits: { now: 4 }, searches: { now: 4 }, answered: { now: 2 }, failed: { now: 2 }, contacts: { now: 1 } });
  });

  it('names articles by the last release, and takes k from it', async () => {
    await store.events.recordRelease({ release: 'r', site: 'shop', articles: [{ id: 'pay/invoice', locale: 'sv', title: 'Betala faktura', path: 'sv/x/' }], settings: { origins: [], reportFromVisits: 7, retentionDays: 400 } }, 1);
    await happen(visitEvents({ startMs: today }).view(0));
    const made = await makeReport(store, { now: NOW });
    expect(made.articles[0]).toMatchObject({ id: 'pay/invoice', title: 'Betala faktura', views: 1 });
    expect(made.reportFromVisits).toBe(7);
  });
});

describe('words that too few visits used', () => {
  const rendered = async (options: ReportOptions) => {
    const made = await report(options);
    return [JSON.stringify(made), renderCsv(made), renderMarkdown(made), renderText(made), renderReportPage(made), renderReportPage(made, { stylesheet: '/x.css' })];
  };

  beforeEach(() => happen(
    visitEvents({ startMs: today }).search(0, 'min granne heter Zoran').search(9, 'min granne heter Zoran'),
    ...[1, 2, 3].map(() => visitEvents({ startMs: today }).search(0, 'prisgaranti')),
    visitEvents({ startMs: today }).search(0, 'prisgarantin Zoran'),
    // One question, three wordings, one visit each.
    visitEvents({ startMs: today }).search(0, 'hyra soffa Zoran'), visitEvents({ startMs: today }).search(0, 'soffa hyra Zoran'), visitEvents({ startMs: today }).search(0, 'kan man hyra soffa Zoran'),
  ));

  it('are shown nowhere, and counted everywhere', async () => {
    for (const text of await rendered({ reportFromVisits: 3 })) {
      expect(text.toLowerCase()).not.toContain('zoran');
      expect(text).toContain('prisgaranti');
    }
    const made = await report({ reportFromVisits: 3 });
    expect(made.headline.failed.now).toBe(9);
    // What fewer said counts in the gap that it belongs to, unsaid.
    expect(made.questions.map(({ query, searches, members }) => [query, searches, members.map((member) => [member.query, member.reason])])).toEqual([['prisgaranti', 4, [['prisgaranti', undefined], [undefined, 'terms']]]]);
    expect(made.other.searches).toBe(5);
    expect(renderCsv(made)).toContain('(other),no_results,5');
  });

  it('are shown when everything is', async () => {
    for (const text of (await rendered({ reportFromVisits: 1 })).slice(0, 3)) expect(text).toContain('Zoran');
  });

  it('count visits, not searches', async () => {
    expect((await rendered({ reportFromVisits: 2 }))[0]).not.toContain('granne');
  });
});

describe('hostile words in a report', () => {
  const HOSTILE = ['=HYPERLINK("http://evil","x")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '"><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '| a | b |', '[x](javascript:alert(1))', '\u001b]0;x\u0007', 'a,b"c'];

  beforeEach(() => happen(...HOSTILE.map((query) => visitEvents({ startMs: today, page: '/<svg onload=alert(1)>' }).search(0, query))));

  it('are no formulas in CSV', async () => {
    const cells = renderCsv(await report()).split('\r\n').slice(1).map((line) => /^[^,]*,("(?:[^"]|"")*"|[^,]*)/u.exec(line)?.[1] ?? '');
    for (const cell of cells) expect(cell.replace(/^"/u, '')).not.toMatch(/^[\s]*[=+\-@\t|;%]/u);
    expect(renderCsv(await report())).toContain('"a,b""c"');
  });

  it('are no markup on the page', async () => {
    const page = renderReportPage(await report());
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<img|<svg onload/iu);
  });

  it('are no links, cells or markup in Markdown', async () => {
    const markdown = renderMarkdown(await report());
    expect(markdown).not.toMatch(/(?<!\\)\]\(|(?<!\\)</iu);
    expect(markdown).not.toMatch(/^\| \| a/mu);
  });

  it('move no cursor on a terminal', async () => {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(renderText(await report())).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
  });
});
