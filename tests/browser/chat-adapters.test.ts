import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HandoverContext } from '../../core/contract/handover-context.ts';
import type { ChatCapabilities, ChatOutcome } from '../../widget/escalation/chat-adapter.ts';
import { declaredCapabilities } from '../support/declared-capabilities.ts';
import { chatwoot } from '../support/vendor-stand-ins/chatwoot.ts';
import { crisp } from '../support/vendor-stand-ins/crisp.ts';
import { intercom } from '../support/vendor-stand-ins/intercom.ts';
import { livechat } from '../support/vendor-stand-ins/livechat.ts';
import { VENDOR_STAND_INS } from '../support/vendor-stand-ins/all.ts';
import { vendorScript, vendorSnippet, type VendorMood } from '../support/vendor-stand-ins/vendor-stand-in.ts';
import { openStage, type WidgetStage } from '../support/widget-stage.ts';
import type { AdapterTry } from './stage/adapter-stage.ts';

/** One examination for every chat product: what an agent of the product sees, and what happens when the product fails. */

const QUESTION = 'Where is my parcel 10482?';
const LINK = 'https://help.shop.example/handover/8Jk2mQ';
const CONTEXT: HandoverContext = {
  format: 1, visit: 'visit-1', site: 'shop', locale: 'en', question: QUESTION,
  searches: [{ query: 'parcel late', at: '2026-11-23T09:00:00.000Z', results: 3, opened: 'delivery/late' }, { query: 'lost parcel', at: '2026-11-23T09:01:00.000Z', results: 0 }],
  articles: [{ id: 'delivery/late', title: 'My parcel is late', path: 'en/delivery/late/', readMs: 40_000, vote: 'down' }],
  page: { path: '/orders', title: 'Your orders' },
  attributes: { Order: '10482' },
};
const PATIENCE = { readyMs: 3000, contextMs: 1500, openMs: 1500 };

let stage: WidgetStage;
let context: BrowserContext;
beforeAll(async () => {
  stage = await openStage({
    entry: 'adapter-stage.ts',
    // Exactly what the declaration says that a page's policy must allow, and nothing else from outside.
    policy: (address) => {
      const origins = new URL(address, 'http://stage').searchParams.get('allow') ?? '';
      return `default-src 'self'; script-src 'self' ${origins}; connect-src 'self' ${origins}; style-src 'self' 'unsafe-inline'`;
    },
  });
  context = await stage.context();
});
afterAll(() => stage.close());

describe.each(VENDOR_STAND_INS.map((standIn) => [standIn.product, standIn] as const))('%s', (product, standIn) => {
  const capabilities: ChatCapabilities = declaredCapabilities(product, standIn.keys);
  let page: Page;
  let fetched: string[];

  beforeEach(async () => {
    page = await context.newPage();
    fetched = [];
    page.on('request', (request) => { if (!request.url().startsWith(stage.url)) fetched.push(request.url()); });
  });
  afterEach(() => page.close());

  async function arrive(mood: Partial<VendorMood> = {}, allow: readonly string[] = capabilities.cspOrigins): Promise<void> {
    await page.route(standIn.script, (route) => route.fulfill({ contentType: 'text/javascript', body: vendorScript(standIn, mood) }));
    await page.goto(`${stage.url}?allow=${encodeURIComponent(allow.join(' '))}`);
    await page.waitForFunction(() => 'adapterStage' in window);
  }
  const ask = (changes: Partial<AdapterTry> = {}): Promise<ChatOutcome> => page.evaluate((given) => window.adapterStage.open(given), {
    product, settings: { keys: standIn.keys, fields: standIn.fields ?? {}, locale: 'en' }, context: CONTEXT, link: LINK, patience: PATIENCE, ...changes,
  } satisfies AdapterTry);
  const agent = () => page.evaluate(() => window.agentSees ?? { fields: {}, tags: [], composer: '', sent: [], isOpen: false, calls: [], order: [], early: [], scripts: 0 });
  const copies = () => page.evaluate(() => window.adapterStage.copies);
  /** Everything by which the packet reaches the agent: typed for the visitor, or pasted by the visitor. */
  const text = async (): Promise<string> => [(await agent()).composer, ...(await agent()).sent, ...(await copies())].join('\n');

  it('loads nothing before the visitor asks', async () => {
    await arrive();
    await page.waitForTimeout(100);
    expect(fetched).toEqual([]);
  });

  it('opens with everything that an agent needs to answer at once', async () => {
    await arrive();
    expect(await ask()).toEqual({ outcome: 'opened' });
    const seen = await agent();
    expect(seen.isOpen).toBe(true);
    expect(await text()).toContain(QUESTION);
    for (const line of ['"parcel late" (3 results, opened “My parcel is late”)', '"lost parcel" (no results)', 'My parcel is late (read for 40 seconds, did not help)', 'Order: 10482', LINK]) expect(await text()).toContain(line);
    if (capabilities.draft) expect(seen.composer).toContain(QUESTION);
    // What the product cannot be given the visitor is given instead, before the chat covers the page.
    expect(await copies()).toHaveLength(capabilities.draft || capabilities.send ? 0 : 1);
    if (!capabilities.draft && !capabilities.send) expect(await page.evaluate(() => window.adapterStage.openWhenOffered)).toEqual([false]);
  });

  it('puts the declared context where it says', async () => {
    await arrive();
    await ask();
    const { fields, tags } = await agent();
    if (capabilities.context === 'none') expect(fields).toEqual({});
    else {
      expect(Object.values(fields).join('\n')).toContain(QUESTION);
      const { question, link, summary } = standIn.fields ?? {};
      if (question !== undefined) expect(fields[question]).toBe(QUESTION);
      if (link !== undefined) expect(fields[link]).toBe(LINK);
      if (summary !== undefined) expect(fields[summary]).toContain('"lost parcel" (no results)');
      if (capabilities.declaredFields) expect(Object.keys(fields).toSorted()).toEqual(Object.values(standIn.fields ?? {}).toSorted());
      else expect(Object.keys(fields).length).toBeGreaterThan(4);
    }
    if (capabilities.tags) expect(tags.map((tag) => tag.toLowerCase())).toContain(capabilities.declaredTags ? 'self-service' : 'help-8jk2mq');
  });

  it('takes no longer text than the product does, and loses none of the question', async () => {
    await arrive();
    const question = `Begin ${'ö🙂 lång '.repeat(330)} end`;
    expect(await ask({ context: { ...CONTEXT, question } })).toEqual({ outcome: 'opened' });
    const { fields } = await agent();
    if (capabilities.maxValueLength !== undefined) for (const value of Object.values(fields)) expect(value.length).toBeLessThanOrEqual(capabilities.maxValueLength);
    // What is too long is refused there, without a word by some: the question must arrive, cut.
    if (capabilities.context !== 'none') expect(Object.values(fields).filter((value) => value.startsWith('Begin'))).not.toEqual([]);
    expect(await text()).toContain(question);
  });

  it('waits for a product that is late, asks for nothing before, and opens it when everything is in its place', async () => {
    await arrive({ readyAfterMs: 900 });
    expect(await ask()).toEqual({ outcome: 'opened' });
    expect(await text()).toContain(QUESTION);
    const { order, early } = await agent();
    expect(early).toEqual([]);
    expect(order[0]).toBe('ready');
    expect(order.filter((step) => step === 'open')).toEqual(['open']);
    expect(order.indexOf('open')).toBe(order.length - 1);
    if (order.includes('draft')) expect(order.lastIndexOf('context')).toBeLessThan(order.indexOf('draft'));
    if (capabilities.context !== 'none') expect(order).toContain('context');
    if (capabilities.draft) expect(order).toContain('draft');
  });

  it('gives up on one that never gets ready, and it does not pop up afterwards', async () => {
    await arrive({ readyAfterMs: 1200 });
    expect((await ask({ patience: { readyMs: 300, contextMs: 300, openMs: 300 } })).outcome).toBe('failed');
    await page.waitForTimeout(1300);
    expect((await agent()).isOpen).toBe(false);
    // It is there after all: the second attempt finds it.
    expect(await ask()).toEqual({ outcome: 'opened' });
  });

  it.skipIf(!standIn.canTakeBack)('takes back an opening that does not come, so that it does not pop up on a visitor who has gone another way', async () => {
    await arrive({ opensAfterMs: 600 });
    expect((await ask({ patience: { ...PATIENCE, openMs: 150 } })).outcome).toBe('failed');
    await page.waitForTimeout(650);
    expect((await agent()).isOpen).toBe(false);
  });

  it('says that it failed where the page’s policy forbids the product', async () => {
    await arrive({}, []);
    const outcome = await ask();
    expect(outcome).toMatchObject({ outcome: 'failed', detail: expect.stringContaining('blocked') as string });
    expect((await agent()).calls).toEqual([]);
  });

  it('can be tried again after the network failed', async () => {
    await arrive();
    let isFirst = true;
    await page.route(standIn.script, async (route) => {
      if (!isFirst) return route.fallback();
      isFirst = false;
      return route.abort();
    });
    expect((await ask()).outcome).toBe('failed');
    expect(await ask()).toEqual({ outcome: 'opened' });
  });

  it('fails at once, without loading anything, when there is no network', async () => {
    await arrive();
    // The adapter's own file first: it is fetched by the same network.
    await page.evaluate(() => { Object.defineProperty(navigator, 'onLine', { get: () => false }); });
    expect(await ask()).toEqual({ outcome: 'failed', detail: 'offline' });
    expect(fetched).toEqual([]);
  });

  it('opens all the same when the product refuses the context', async () => {
    await arrive({ refusesContext: true });
    expect(await ask()).toEqual({ outcome: 'opened' });
    expect(await text()).toContain(QUESTION);
  });

  it('loses nothing to a form before the chat', async () => {
    await arrive({ hasPrechatForm: true });
    expect(await ask()).toEqual({ outcome: 'opened' });
    expect(await text()).toContain(QUESTION);
    expect(await text()).toContain('"lost parcel" (no results)');
  });

  it('says when nobody is there, or lets the product take a message', async () => {
    await arrive({ isAgentOnline: false });
    const { outcome } = await ask();
    expect(outcome).toBe(capabilities.needsOnlineAgent ? 'unavailable' : 'opened');
    expect((await agent()).isOpen).toBe(!capabilities.needsOnlineAgent);
    if (outcome === 'opened') expect(await text()).toContain(QUESTION);
  });

  it.skipIf(standIn.snippet === undefined)('uses the product that the page has already, and loads it no second time', async () => {
    const before = product === 'livechat' || product === 'crisp' || product === 'rocketchat' || product === 'tawk' || product === 'imbox';
    const snippet = vendorSnippet(standIn);
    const script = vendorScript(standIn);
    // Some pages put the queue first and the script after it; others call what the script has put there.
    await page.route('**/own-snippet.js', (route) => route.fulfill({ contentType: 'text/javascript', body: before ? snippet + script : script + snippet }));
    await arrive();
    await page.addScriptTag({ url: '/own-snippet.js' });
    await page.waitForTimeout(300);
    expect(await ask()).toEqual({ outcome: 'opened' });
    expect((await agent()).scripts).toBe(1);
    expect(await text()).toContain(QUESTION);
    // Products that keep one listener an event keep the page's.
    expect(await page.evaluate(() => window.pageHeard)).not.toEqual([]);
  });
});

describe('a page that has loaded the product by the vendor’s own package', () => {
  it.each([['intercom', intercom], ['crisp', crisp], ['livechat', livechat]] as const)('%s: is used as it is', async (product, standIn) => {
    const page = await context.newPage();
    await page.route(standIn.script, (route) => route.fulfill({ contentType: 'text/javascript', body: vendorScript(standIn, { readyAfterMs: 200 }) }));
    const capabilities = declaredCapabilities(product, standIn.keys);
    await page.goto(`${stage.url}?allow=${encodeURIComponent(capabilities.cspOrigins.join(' '))}`);
    await page.waitForFunction(() => 'adapterStage' in window);
    await page.evaluate((name) => window.adapterStage.loadByPackage(name), product);
    // While its script is still on its way.
    const outcome = await page.evaluate((given) => window.adapterStage.open(given), { product, settings: { keys: standIn.keys, fields: {}, locale: 'nb' }, context: CONTEXT, patience: PATIENCE } satisfies AdapterTry);
    expect(outcome).toEqual({ outcome: 'opened' });
    const { composer, scripts, fields, order } = await page.evaluate(() => window.agentSees!);
    expect(scripts).toBe(1);
    expect(composer).toContain(QUESTION);
    expect(Object.values(fields)).toContain(QUESTION);
    expect(order[0]).toBe('ready');
    await page.close();
  });
  it('is told what the vendor’s package would tell it', async () => {
    const page = await context.newPage();
    await page.goto(stage.url);
    await page.waitForFunction(() => 'adapterStage' in window);
    const { ours, theirs } = await page.evaluate(() => window.adapterStage.crispCommands('the text', { help_question: 'Where?' }, ['self-service']));
    expect(ours).toEqual(expect.arrayContaining(theirs));
    await page.close();
  });
});

describe('Chatwoot’s next version', () => {
  it('gets the text into its composer, and the visitor has nothing to take along', async () => {
    const page = await context.newPage();
    await page.route(chatwoot.script, (route) => route.fulfill({ contentType: 'text/javascript', body: vendorScript(chatwoot, { isNewer: true }) }));
    await page.goto(`${stage.url}?allow=${encodeURIComponent(chatwoot.keys['baseUrl']!)}`);
    await page.waitForFunction(() => 'adapterStage' in window);
    const outcome = await page.evaluate((given) => window.adapterStage.open(given), { product: 'chatwoot', settings: { keys: chatwoot.keys, fields: {}, locale: 'nb' }, context: CONTEXT, link: LINK, patience: PATIENCE } satisfies AdapterTry);
    expect(outcome).toEqual({ outcome: 'opened', isDrafted: true });
    const { composer, calls, order } = await page.evaluate(() => window.agentSees!);
    expect(composer).toContain('"lost parcel" (no results)');
    expect(await page.evaluate(() => window.adapterStage.copies)).toEqual([]);
    expect(calls).toContain('setLocale no');
    expect(order.slice(-2)).toEqual(['draft', 'open']);
    await page.close();
  });
});

describe('chatwoot-api', () => {
  const heard: { path: string; body: Record<string, unknown> }[] = [];
  let failNext = 0;
  // A real server, as Chatwoot's answers: with CORS for anyone, and one message for one echo id.
  const server = createServer((request, response) => {
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type', 'access-control-allow-methods': 'POST' };
    if (request.method === 'OPTIONS') { response.writeHead(204, cors).end(); return; }
    let body = '';
    request.on('data', (chunk) => { body += String(chunk); });
    request.on('end', () => {
      const path = request.url ?? '';
      heard.push({ path, body: JSON.parse(body) as Record<string, unknown> });
      if (failNext > 0 && path.endsWith('/messages')) { failNext -= 1; response.writeHead(503, cors).end('{}'); return; }
      const answer = path.endsWith('/contacts') ? { source_id: 'src-1', pubsub_token: 'p' } : path.endsWith('/conversations') ? { id: 7 } : { id: 99 };
      response.writeHead(200, { ...cors, 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  let baseUrl = '';

  beforeAll(async () => {
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => { heard.length = 0; });

  async function ask(times = 1): Promise<ChatOutcome[]> {
    const page = await context.newPage();
    await page.goto(`${stage.url}?allow=${encodeURIComponent(baseUrl)}`);
    await page.waitForFunction(() => 'adapterStage' in window);
    const outcomes: ChatOutcome[] = [];
    for (let at = 0; at < times; at += 1) {
      outcomes.push(await page.evaluate((given) => window.adapterStage.open(given), {
        product: 'chatwoot-api', settings: { keys: { baseUrl, inbox: 'inbox-1' }, fields: {}, locale: 'en' }, context: CONTEXT, replyTo: 'anna@example.com', patience: PATIENCE,
      } satisfies AdapterTry));
    }
    await page.close();
    return outcomes;
  }

  it('sends the message, with who asks and what was tried', async () => {
    expect(await ask()).toEqual([{ outcome: 'sent' }]);
    expect(heard.map(({ path }) => path)).toEqual(['', '/src-1/conversations', '/src-1/conversations/7/messages'].map((end) => `/public/api/v1/inboxes/inbox-1/contacts${end}`));
    expect(heard[0]!.body).toEqual({ email: 'anna@example.com' });
    expect(heard[1]!.body).toMatchObject({ custom_attributes: { help_question: QUESTION, order: '10482' } });
    expect(heard[2]!.body['content']).toContain('"lost parcel" (no results)');
  });
  it('goes on where it broke off, and sends one message', async () => {
    failNext = 1;
    expect((await ask(2)).map(({ outcome }) => outcome)).toEqual(['failed', 'sent']);
    const messages = heard.filter(({ path }) => path.endsWith('/messages'));
    expect(heard).toHaveLength(4);
    expect(new Set(messages.map(({ body }) => body['echo_id'])).size).toBe(1);
  });
  it('fails kindly when it cannot be reached', async () => {
    failNext = 1;
    expect((await ask()).map(({ outcome }) => outcome)).toEqual(['failed']);
  });
});
