import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HandoverContext } from '../../core/contract/handover-context.ts';
import type { ChatProduct } from '../../core/contract/chat-products.ts';
import type { ChatOutcome } from '../../widget/escalation/chat-adapter.ts';
import { openStage, type WidgetStage } from '../support/widget-stage.ts';
import type { AdapterTry } from './stage/adapter-stage.ts';

/**
 * The scripts that vendors serve, unchanged, under our adapters: `npm run test:chat-clients`. They come neither with npm
 * packages that can be kept here nor with this project, so whoever runs this names them, by file or by address. What the
 * script talks to, a frame of the vendor's server, speaks here as the vendor's public source does.
 */
const ORIGIN = 'https://chat.vendor.example';
const CONTEXT: HandoverContext = {
  format: 1, visit: 'visit-1', site: 'shop', locale: 'nb', question: 'Where is my parcel 10482?',
  searches: [{ query: 'lost parcel', at: '2026-11-23T09:01:00.000Z', results: 0 }], articles: [], page: { path: '/orders', title: 'Your orders' }, attributes: { Order: '10482' },
};

interface RealClient {
  /** Names the script, in the environment. */
  readonly variable: string;
  readonly product: ChatProduct;
  readonly script: string;
  /** Beginning of the address of its frame. */
  readonly frame: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  /** Text of the frame's script: how it says that it is ready, `{delay}` milliseconds after it came, and what it answers. */
  readonly speaks: string;
  /** What the frame has heard, as the agent would see it. */
  readonly context: (heard: readonly string[]) => boolean;
  readonly isOpen: () => boolean;
  /** What every version hands over; older ones of Chatwoot know no attributes of a conversation. */
  readonly knowsContext: (script: string) => boolean;
}

const CLIENTS: readonly RealClient[] = [
  {
    variable: 'HJELP_CHATWOOT_SDK', product: 'chatwoot', script: `${ORIGIN}/packs/js/sdk.js`, frame: `${ORIGIN}/widget`, keys: { baseUrl: ORIGIN, websiteToken: 'token' }, fields: {},
    speaks: `setTimeout(() => parent.postMessage('chatwoot-widget:' + JSON.stringify({ event: 'loaded', config: { authToken: 'a', channelConfig: { widgetColor: '#1f93ff' } } }), '*'), {delay});`,
    context: (heard) => heard.some((message) => message.includes('set-conversation-custom-attributes') && message.includes('Where is my parcel 10482?')) && heard.some((message) => message.includes('set-label') && message.includes('self-service')),
    isOpen: () => { const holder = document.querySelector('.woot-widget-holder'); return holder !== null && !holder.classList.contains('woot--hide'); },
    knowsContext: (script) => script.includes('setConversationCustomAttributes'),
  },
  {
    variable: 'HJELP_ROCKETCHAT_LIVECHAT', product: 'rocketchat', script: `${ORIGIN}/livechat/rocketchat-livechat.min.js`, frame: `${ORIGIN}/livechat`, keys: { baseUrl: ORIGIN }, fields: { question: 'hcQuestion' },
    speaks: `const say = (fn) => parent.postMessage({ src: 'rocketchat', fn, args: [] }, '*'); setTimeout(say, {delay}, 'ready'); addEventListener('message', ({ data }) => { if (data.fn === 'maximizeWidget') say('openWidget'); });`,
    context: (heard) => heard.some((message) => message.includes('setCustomField') && message.includes('hcQuestion') && message.includes('Where is my parcel 10482?')),
    isOpen: () => document.querySelector<HTMLElement>('.rocketchat-widget')?.dataset['state'] === 'opened',
    knowsContext: () => true,
  },
];

for (const client of CLIENTS) {
  const source = process.env[client.variable];
  describe.skipIf(source === undefined)(`${client.product}, by the vendor’s own script (${client.variable})`, () => {
    let stage: WidgetStage;
    let context: BrowserContext;
    let page: Page;
    let script: string;
    let heard: string[];

    beforeAll(async () => {
      script = /^https?:/u.test(source!) ? await (await fetch(source!)).text() : await readFile(source!, 'utf8');
      stage = await openStage({ entry: 'adapter-stage.ts', policy: () => `default-src 'self' ${ORIGIN}; style-src 'self' 'unsafe-inline'; img-src * data:` });
      context = await stage.context();
    });
    afterAll(() => stage.close());
    beforeEach(async () => {
      page = await context.newPage();
      heard = [];
      await page.exposeFunction('tellTest', (message: string) => { heard.push(message); });
    });
    afterEach(() => page.close());

    async function arrive(delayMs: number): Promise<void> {
      await page.route(`${client.frame}**`, (route) => route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><script>addEventListener('message', ({ data }) => tellTest(JSON.stringify(data))); ${client.speaks.replace('{delay}', String(delayMs))}</script>`,
      }));
      await page.route(client.script, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
      await page.goto(stage.url);
      await page.waitForFunction(() => 'adapterStage' in window);
    }
    const ask = (readyMs: number): Promise<ChatOutcome> => page.evaluate((given) => window.adapterStage.open(given), {
      product: client.product, settings: { keys: client.keys, fields: client.fields, locale: 'nb' }, context: CONTEXT, patience: { readyMs, contextMs: 2000, openMs: 3000 },
    } satisfies AdapterTry);

    it.each([['at once', 0], ['late', 1500]])('opens with the context in the frame, ready %s', async (_, delayMs) => {
      await arrive(delayMs);
      expect((await ask(10_000)).outcome).toBe('opened');
      expect(await page.evaluate(client.isOpen)).toBe(true);
      await page.waitForTimeout(200);
      expect(client.context(heard)).toBe(client.knowsContext(script));
      // No composer of theirs takes a text from the page: the visitor was offered it, before the chat covered the page.
      expect((await page.evaluate(() => window.adapterStage.copies)).join('\n')).toContain('lost parcel');
    });

    it('gives up on one that never gets ready, and it does not pop up afterwards', async () => {
      await arrive(1500);
      expect((await ask(300)).outcome).toBe('failed');
      await page.waitForTimeout(1800);
      expect(await page.evaluate(client.isOpen)).toBe(false);
      expect((await ask(3000)).outcome).toBe('opened');
    });
  });
}
