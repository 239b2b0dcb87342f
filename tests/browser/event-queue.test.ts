import { createServer, type Server } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, openStage, type WidgetStage } from '../support/widget-stage.ts';

/** A collector that answers as it is told and remembers what it got. */
interface Collector {
  readonly url: string;
  /** Ids in the order of arrival, one list for each request. */
  readonly batches: string[][];
  readonly types: string[];
  answer: (ids: string[]) => { status: number; headers?: Record<string, string>; body?: unknown };
  readonly server: Server;
}

async function openCollector(): Promise<Collector> {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece: Buffer) => { text += piece.toString(); });
    request.on('end', () => {
      const ids = (JSON.parse(text) as { events: { id: string }[] }).events.map(({ id }) => id);
      collector.batches.push(ids);
      collector.types.push(request.headers['content-type'] ?? '');
      const { status, headers = {}, body } = collector.answer(ids);
      response.writeHead(status, { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after', ...headers });
      response.end(body === undefined ? '' : JSON.stringify(body));
    });
  });
  const collector: Collector = { url: `http://localhost:${await listen(server)}`, batches: [], types: [], answer: takes, server };
  return collector;
}
const takes = (ids: string[]) => ({ status: 202, body: { accepted: ids.length, duplicates: 0, rejected: [] } });

describe('the event queue, in a browser', () => {
  let stage: WidgetStage;
  let collector: Collector;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => { stage = await openStage(); });
  afterAll(async () => { await stage.close(); });
  beforeEach(async () => {
    collector = await openCollector();
    context = await stage.context();
    page = await open();
  });
  afterEach(async () => {
    await context.close();
    collector.server.closeAllConnections();
    collector.server.close();
  });

  async function open(): Promise<Page> {
    const opened = await context.newPage();
    await opened.goto(stage.url);
    await opened.waitForFunction(() => 'stage' in window);
    return opened;
  }
  /** Makes a queue if there is none, and adds events with these numbers. */
  const add = (where: Page, ...numbers: number[]): Promise<void> => where.evaluate(([server, list]) => {
    const queue = window.stage.queue ?? window.stage.makeQueue(server);
    for (const n of list) {
      queue.add({ id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`, type: 'missing_answer', at: new Date().toISOString(), visit: 'v', site: 's', kb: 'k', locale: 'sv', page: '/', query: `q${n}`, comment: '' });
    }
  }, [collector.url, numbers] as const);
  const stored = (where: Page): Promise<number[]> => where.evaluate(async (key) => (((await window.stage.stored(key)) ?? []) as { id: string }[]).map(({ id }) => Number(id.slice(-12))), `events ${collector.url}`);
  const numbersOf = (batches: string[][]): number[] => batches.flat().map((id) => Number(id.slice(-12)));
  const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 50 });

  it('sends what it gets, together, as text without a preflight, and forgets it once the server has it', async () => {
    await add(page, 1, 2, 3);
    await until(() => expect(numbersOf(collector.batches)).toEqual([1, 2, 3]));
    expect(collector.batches).toHaveLength(1);
    expect(collector.types[0]).toMatch(/^text\/plain/u);
    await until(async () => expect(await stored(page)).toEqual([]));
  });

  it('keeps everything while the server fails, says when to come back, and then delivers once', async () => {
    collector.answer = () => ({ status: 503, headers: { 'retry-after': '1' } });
    await add(page, 1);
    await until(() => expect(collector.batches.length).toBeGreaterThan(0));
    expect(await stored(page)).toEqual([1]);
    collector.answer = takes;
    await until(async () => expect(await stored(page)).toEqual([]));
    expect(numbersOf(collector.batches.slice(-1))).toEqual([1]);
  });

  it('keeps everything when the answer does not account for every event', async () => {
    collector.answer = () => ({ status: 200, body: { hello: 'I am a login page' } });
    await add(page, 1);
    await until(() => expect(collector.batches.length).toBeGreaterThan(0));
    expect(await stored(page)).toEqual([1]);
    collector.answer = takes;
    await until(async () => expect(await stored(page)).toEqual([]));
  });

  it('drops an event that is refused for good, even when the whole batch is, and tells the integrator', async () => {
    collector.answer = (ids) => ({ status: 400, body: { accepted: 0, duplicates: 0, rejected: ids.map((_, index) => ({ index, code: 'invalid_event', message: 'bad clock' })) } });
    await add(page, 1, 2);
    await until(async () => {
      expect(collector.batches.length).toBeGreaterThan(0);
      expect(await stored(page)).toEqual([]);
    });
    expect(await page.evaluate(() => window.stage.problems)).toEqual(['events-rejected: 2 of 2 events: bad clock']);
    collector.answer = takes;
    await add(page, 3);
    await until(() => expect(numbersOf(collector.batches.slice(-1))).toEqual([3]));
  });

  it('halves a batch that is too large', async () => {
    collector.answer = (ids) => (ids.length > 2 ? { status: 413 } : takes(ids));
    await add(page, 1, 2, 3, 4, 5);
    await until(async () => expect(await stored(page)).toEqual([]));
    expect(new Set(numbersOf(collector.batches.filter(({ length }) => length <= 2)))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('survives a reload: the next page sends what the last one could not', async () => {
    collector.answer = () => ({ status: 503 });
    await add(page, 1, 2);
    await until(async () => expect(await stored(page)).toEqual([1, 2]));
    await page.reload();
    await page.waitForFunction(() => 'stage' in window);
    collector.answer = takes;
    collector.batches.length = 0;
    await page.evaluate((server) => { window.stage.makeQueue(server); }, collector.url);
    await until(() => expect(numbersOf(collector.batches)).toEqual([1, 2]));
    await until(async () => expect(await stored(page)).toEqual([]));
  });

  it('waits offline, and sends when the network is back', async () => {
    await context.setOffline(true);
    await add(page, 1);
    await until(async () => expect(await stored(page)).toEqual([1]));
    expect(collector.batches).toEqual([]);
    await context.setOffline(false);
    await until(() => expect(numbersOf(collector.batches)).toEqual([1]));
  });

  it('hands what is left to a beacon when the page goes, and keeps it queued', async () => {
    await page.evaluate((server) => {
      window.stage.makeVisit({ server });
      window.stage.visit!.voted('article', 'up');
      // The page goes before the queue has gathered.
      location.href = '/elsewhere';
    }, collector.url);
    await until(() => expect(collector.batches.length).toBeGreaterThan(0));
    await page.waitForFunction(() => 'stage' in window);
    const [first] = collector.batches;
    await page.evaluate((server) => { window.stage.makeQueue(server); }, collector.url);
    // The server knows it by its id when it comes again.
    await until(() => expect(collector.batches.length).toBeGreaterThan(1));
    expect(collector.batches.at(-1)).toEqual(first);
  });

  it('begins nothing in the store once the page goes away, where it would cost the page its place in the memory for the way back', async () => {
    collector.answer = () => ({ status: 503 });
    await add(page, 1);
    await until(async () => expect(await stored(page)).toEqual([1]));
    const begun = await page.evaluate(async () => {
      const { queue } = window.stage;
      const { transaction } = IDBDatabase.prototype;
      let count = 0;
      IDBDatabase.prototype.transaction = function (...values) {
        count += 1;
        return transaction.apply(this, values);
      };
      queue!.add({ id: '00000000-0000-7000-8000-000000000002', type: 'missing_answer', at: new Date().toISOString(), visit: 'v', site: 's', kb: 'k', locale: 'sv', page: '/', query: 'q2', comment: '' });
      dispatchEvent(new Event('pagehide'));
      await new Promise((resolve) => { setTimeout(resolve, 400); });
      IDBDatabase.prototype.transaction = transaction;
      return count;
    });
    expect(begun).toBe(0);
    await page.evaluate(() => { dispatchEvent(new Event('pageshow')); });
    await until(async () => expect(await stored(page)).toEqual([1, 2]));
    collector.answer = takes;
    await until(async () => expect(await stored(page)).toEqual([]));
  });

  it('two tabs share one list and lose nothing', async () => {
    collector.answer = () => ({ status: 503 });
    const other = await open();
    await Promise.all([add(page, 1, 2, 3), add(other, 4, 5, 6)]);
    await until(async () => expect((await stored(page)).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]));
    collector.answer = takes;
    collector.batches.length = 0;
    await until(async () => expect(await stored(page)).toEqual([]));
    expect([...new Set(numbersOf(collector.batches))].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('works without storage', async () => {
    await page.evaluate(() => { Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('blocked', 'SecurityError'); } }); });
    collector.answer = () => ({ status: 503 });
    await add(page, 1);
    await until(() => expect(collector.batches.length).toBeGreaterThan(0));
    collector.answer = takes;
    collector.batches.length = 0;
    await until(() => expect(numbersOf(collector.batches)).toEqual([1]));
  });

  it('keeps at most 500, the newest', async () => {
    await context.setOffline(true);
    await add(page, ...Array.from({ length: 620 }, (_, i) => i));
    await until(async () => {
      const kept = await stored(page);
      expect(kept).toHaveLength(500);
      expect(kept.at(-1)).toBe(619);
    });
  });

  it('creates no database by looking', async () => {
    await page.evaluate((server) => { window.stage.makeQueue(server); }, collector.url);
    await page.waitForTimeout(500);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });
});
