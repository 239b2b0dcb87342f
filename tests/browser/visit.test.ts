import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readWidgetEvent, type EventBatchAnswer, type WidgetEvent, type WidgetEventOf, type WidgetEventType } from '../../core/contract/widget-event.ts';
import { openStage, openStageServer, type StageServer, type WidgetStage } from '../support/widget-stage.ts';

const ANSWER = { results: 2, answerable: 0.7, top: ['a', 'b'], ms: 3 };

describe('a visit, in a browser, with a real server', () => {
  let stage: WidgetStage;
  let server: StageServer;
  let context: BrowserContext;
  let page: Page;
  /** What was sent and taken, in order. */
  let sent: WidgetEvent[];

  beforeAll(async () => { [stage, server] = await Promise.all([openStage(), openStageServer()]); });
  afterAll(async () => { await Promise.all([stage.close(), server.close()]); });
  beforeEach(async () => {
    sent = [];
    context = await stage.context();
    page = await context.newPage();
    watch(page);
    await go('kassa/leverans?kund=anna@example.com#x');
  });
  afterEach(async () => { await context.close(); });

  /** Every event that leaves must be one that the collector takes, by the contract's own reader and by its answer. */
  function watch(opened: Page): void {
    opened.on('requestfinished', (request) => {
      if (!request.url().endsWith('/v1/events') || request.method() !== 'POST') return;
      for (const event of (JSON.parse(request.postData() ?? '{"events":[]}') as { events: unknown[] }).events) {
        const reading = readWidgetEvent(event);
        expect(reading).toMatchObject({ ok: true });
        if (reading.ok && !sent.some(({ id }) => id === reading.event.id)) sent.push(reading.event);
      }
      void request.response().then(async (response) => {
        if (request.resourceType() === 'fetch') expect(((await response!.json()) as EventBatchAnswer).rejected).toEqual([]);
      }).catch(() => undefined); // the page has gone meanwhile
    });
  }
  async function go(path: string): Promise<void> {
    await page.goto(stage.url + path);
    await page.waitForFunction(() => 'stage' in window);
  }
  const begin = (options: { server?: string; consent?: 'required' } = { server: server.url }): Promise<void> => page.evaluate((given) => { window.stage.makeVisit(given); }, options);
  const type = (query: string): Promise<void> => page.evaluate(([text, answer]) => { window.stage.visit!.typed(text, answer); }, [query, ANSWER] as const);
  const of = <T extends WidgetEventType>(wanted: T): WidgetEventOf<T>[] => sent.filter((event): event is WidgetEventOf<T> => event.type === wanted);
  const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 50 });
  const storedAnything = (): Promise<boolean> => page.evaluate(async () => sessionStorage.length + localStorage.length + (await indexedDB.databases()).length > 0);

  it('typing becomes one search after a second of rest, scrubbed, without query string', async () => {
    await begin();
    for (const query of ['r', 'ret', 'retur', 'retur till anna@example.com']) await type(query);
    await until(() => expect(of('search')).toHaveLength(1));
    expect(of('search')[0]).toMatchObject({ query: 'retur till [email]', results: 2, answerable: 0.7, top: ['a', 'b'], trigger: 'typing', page: '/kassa/leverans', site: 'stage', kb: 'abc123', locale: 'sv' });
    expect(of('search')[0]!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/u);
  });

  it('typing on after the search was sent sends one that names what it replaces', async () => {
    await begin();
    await type('retur');
    await until(() => expect(of('search')).toHaveLength(1));
    await type('retur av skor');
    await until(() => expect(of('search')).toHaveLength(2));
    expect(of('search')[1]).toMatchObject({ query: 'retur av skor', replaces: of('search')[0]!.id });
    expect(await page.evaluate(() => window.stage.visit!.history().searches.map(({ query }) => query))).toEqual(['retur av skor']);
  });

  it('a search that has not left yet is replaced before it leaves', async () => {
    await begin();
    await page.evaluate((answer) => {
      const visit = window.stage.visit!;
      visit.typed('retur', answer);
      visit.settle('enter');
      visit.typed('returnera', answer);
      visit.settle('enter');
    }, ANSWER);
    await until(() => expect(of('search')).toHaveLength(1));
    expect(of('search')[0]).toMatchObject({ query: 'returnera', trigger: 'enter' });
    expect(of('search')[0]).not.toHaveProperty('replaces');
  });

  it('resting over the candidates of an input method is no rest', async () => {
    await begin();
    await page.evaluate(() => { document.body.append(document.createElement('input')); });
    await page.locator('input').evaluate((field, answer) => {
      field.addEventListener('input', () => { window.stage.visit!.typed((field as HTMLInputElement).value, answer); });
      (field as HTMLInputElement).focus();
    }, ANSWER);
    const keyboard = await context.newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'へんぴ', selectionStart: 3, selectionEnd: 3 });
    await page.waitForTimeout(1600);
    await keyboard.send('Input.insertText', { text: '返品' });
    await until(() => expect(of('search').map(({ query }) => query)).toEqual(['返品']));
  });

  it('opening a result settles the search, tells the rank, and the reading time once the article is left', async () => {
    await begin();
    await page.evaluate((answer) => {
      const visit = window.stage.visit!;
      visit.typed('retur', answer);
      visit.opened({ id: 'returns/item', title: 'Returnera', path: 'sv/returns/item/' }, { source: 'search', query: 'retur', rank: 2 });
      visit.left('returns/item', 4200);
      visit.typed('retur', answer);
      visit.settle('enter');
    }, ANSWER);
    await until(() => expect(of('article_view')).toHaveLength(1));
    expect(of('search')).toHaveLength(1);
    expect(of('result_open')[0]).toMatchObject({ query: 'retur', article: 'returns/item', rank: 2 });
    expect(of('article_view')[0]).toMatchObject({ article: 'returns/item', source: 'search', readMs: 4200 });
    expect(await page.evaluate(() => window.stage.visit!.history())).toMatchObject({ searches: [{ query: 'retur', results: 2, opened: 'returns/item' }], articles: [{ id: 'returns/item', readMs: 4200 }] });
  });

  it('everything else that visitors say', async () => {
    await begin();
    await page.evaluate(() => {
      const visit = window.stage.visit!;
      visit.voted('returns/item', 'down', 'incomplete', 'ring mig på 070-000 00 00');
      visit.missing('frakt till Åland', 'min mejl är a@b.se');
      visit.escalated({ channel: 'chat', adapter: 'desk', outcome: 'sent' });
      visit.rated('csat', 1, 'tack', 'c-1');
    });
    await until(() => expect(sent).toHaveLength(4));
    expect(of('feedback')[0]).toMatchObject({ vote: 'down', reason: 'incomplete', comment: 'ring mig på [phone]' });
    expect(of('missing_answer')[0]).toMatchObject({ query: 'frakt till Åland', comment: 'min mejl är [email]' });
    expect(of('escalation')[0]).toMatchObject({ channel: 'chat', outcome: 'sent', searches: [], articles: [] });
    expect(of('rating')[0]).toMatchObject({ kind: 'csat', score: 1, conversation: 'c-1' });
  });

  it('follows a link on the site: the same visit, its history, and the article that was being read', async () => {
    await begin();
    await page.evaluate((answer) => {
      const visit = window.stage.visit!;
      visit.typed('faktura', answer);
      visit.settle('enter');
      visit.opened({ id: 'bills/read', title: 'Läs din faktura', path: 'sv/bills/read/' }, { source: 'search', query: 'faktura', rank: 1 });
    }, ANSWER);
    const before = await page.evaluate(() => window.stage.visit!.id);
    await go('konto');
    await begin();
    expect(await page.evaluate(() => window.stage.visit!.id)).toBe(before);
    expect(await page.evaluate(() => window.stage.visit!.history())).toMatchObject({ searches: [{ query: 'faktura', opened: 'bills/read' }], articles: [{ id: 'bills/read' }], lastQuery: 'faktura' });
    await until(() => expect(of('article_view')).toHaveLength(1));
    expect(of('article_view')[0]!.page).toBe('/kassa/leverans');
  });

  it('another tab is another visit', async () => {
    await begin();
    await type('faktura');
    const other = await context.newPage();
    await other.goto(stage.url);
    await other.waitForFunction(() => 'stage' in window);
    expect(await other.evaluate((url) => window.stage.makeVisit({ server: url }).id, server.url)).not.toBe(await page.evaluate(() => window.stage.visit!.id));
  });

  it('stores nothing before the visitor acts', async () => {
    await begin();
    await page.waitForTimeout(300);
    expect(await storedAnything()).toBe(false);
    expect(await context.cookies()).toEqual([]);
  });

  it('stores and sends nothing without a server, and still remembers for the handover', async () => {
    await begin({});
    await page.evaluate((answer) => {
      window.stage.visit!.typed('faktura', answer);
      window.stage.visit!.settle('enter');
    }, ANSWER);
    expect(await page.evaluate(() => window.stage.visit!.history().searches)).toMatchObject([{ query: 'faktura' }]);
    await page.waitForTimeout(800);
    expect(sent).toEqual([]);
    expect(await storedAnything()).toBe(false);
  });

  it('stores and sends nothing before consent, and everything after', async () => {
    await begin({ server: server.url, consent: 'required' });
    await page.evaluate((answer) => {
      window.stage.visit!.typed('faktura', answer);
      window.stage.visit!.settle('enter');
    }, ANSWER);
    await page.waitForTimeout(800);
    expect(sent).toEqual([]);
    expect(await storedAnything()).toBe(false);
    await page.evaluate((answer) => {
      const visit = window.stage.visit!;
      visit.opened({ id: 'a', title: 'A', path: 'sv/a/' }, { source: 'search', query: 'faktura', rank: 1 });
      visit.typed('hemligt', answer);
      visit.grantConsent();
      visit.opened({ id: 'b', title: 'B', path: 'sv/b/' }, { source: 'search', query: 'hemligt', rank: 2 });
      visit.typed('leverans', answer);
      visit.settle('enter');
      visit.escalated({ channel: 'chat', adapter: 'desk', outcome: 'sent' });
    }, ANSWER);
    await until(() => expect(of('escalation')).toHaveLength(1));
    expect(of('search').map(({ query, replaces }) => [query, replaces])).toEqual([['leverans', undefined]]);
    expect(of('escalation')[0]).toMatchObject({ searches: ['leverans'], articles: ['b'] });
    expect(of('result_open')).toEqual([]);
    expect(of('article_view')).toEqual([]);
    // What happened before is neither kept nor sent afterwards; the visitor alone sees it, and may send it by hand.
    expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toMatch(/faktura|hemligt/u);
    expect(await page.evaluate(() => window.stage.visit!.history().searches.map(({ query }) => query))).toEqual(['faktura', 'hemligt', 'leverans']);
  });

  it('honours Global Privacy Control', async () => {
    await context.addInitScript(() => { Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }); });
    await go('gpc');
    await begin();
    await page.evaluate((answer) => {
      window.stage.visit!.typed('faktura', answer);
      window.stage.visit!.settle('enter');
    }, ANSWER);
    await page.waitForTimeout(800);
    expect(sent).toEqual([]);
    expect(await storedAnything()).toBe(false);
    expect(await page.evaluate(() => window.stage.visit!.history().searches)).toHaveLength(1);
  });

  it('what was typed when the page went is not lost', async () => {
    await begin();
    await type('elavbrott');
    await go('annan');
    await begin();
    await until(() => expect(of('search').map(({ query }) => query)).toEqual(['elavbrott']));
  });

  it('survives a browser that blocks storage', async () => {
    await context.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
    });
    await go('blocked');
    await begin();
    await page.evaluate((answer) => {
      window.stage.visit!.typed('faktura', answer);
      window.stage.visit!.settle('enter');
    }, ANSWER);
    await until(() => expect(of('search')).toHaveLength(1));
  });
});
