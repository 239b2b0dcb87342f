import { createServer, type Server } from 'node:http';
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../server/server.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { crisp } from '../support/vendor-stand-ins/crisp.ts';
import { imbox } from '../support/vendor-stand-ins/imbox.ts';
import { kundo } from '../support/vendor-stand-ins/kundo.ts';
import { tawk } from '../support/vendor-stand-ins/tawk.ts';
import { vendorScript, type VendorMood, type VendorStandIn } from '../support/vendor-stand-ins/vendor-stand-in.ts';
import { listen, openStage, type WidgetStage } from '../support/widget-stage.ts';
import type { MountOptions } from './stage/stage.ts';

const chat = (standIn: VendorStandIn, more: object = {}) => ({ id: 'chat', type: 'chat', adapter: standIn.product, keys: standIn.keys, ...more });
const FORM = { id: 'form', type: 'webhook', title: { sv: 'Skriv till oss' } };
/** Folder for pictures, where somebody wants to look at them. */
const PICTURES = process.env['PICTURES'];

describe('ways to a human, in a browser', () => {
  let stage: WidgetStage;
  let server: RunningServer;
  let receiver: Server;
  const received: { message: string; reply?: { email?: string; phone?: string } }[] = [];
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => { body += String(chunk); });
      request.on('end', () => {
        received.push(JSON.parse(body) as never);
        response.writeHead(204).end();
      });
    });
    const url = `http://127.0.0.1:${await listen(receiver)}/hook`;
    [stage, server] = await Promise.all([
      openStage({ policy: () => "default-src 'none'; script-src 'self' https://client.crisp.chat https://embed.tawk.to https://static-chat.kundo.se https://files.imbox.io; style-src 'self'; img-src 'self' data:; connect-src *" }),
      startServer({ port: 0, dataUrl: 'sqlite::memory:', webhooks: new Map([['form', { url, format: 'json' }], ['call', { url, format: 'json' }]]), log: () => undefined }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([stage.close(), server.stop()]);
    receiver.closeAllConnections();
    receiver.close();
  });
  beforeEach(async () => {
    received.length = 0;
    context = await stage.context({ viewport: { width: 1280, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  async function contact(channels: readonly object[], options: MountOptions = {}, moods: Partial<Record<string, Partial<VendorMood>>> = {}): Promise<void> {
    for (const standIn of [crisp, tawk, kundo, imbox]) {
      await page.route(standIn.script, (route) => route.fulfill({ contentType: 'text/javascript', body: vendorScript(standIn, moods[standIn.product]) }));
    }
    await page.goto(`${stage.url}kassa`);
    await page.waitForFunction(() => 'stage' in window);
    await page.evaluate((given) => {
      const visit = window.stage.makeVisit({ server: given.server! });
      visit.typed('paket försenat', { results: 3, answerable: 0.6, top: [], ms: 1 });
      visit.settle('enter');
      visit.opened({ id: 'delivery/late', title: 'Försenat paket', path: 'sv/delivery/late/' }, { source: 'search', query: 'paket försenat', rank: 1 });
      visit.left('delivery/late', 42_000);
      window.stage.mount('contact', given);
    }, { server: server.url.replace(/\/$/u, ''), siteAttributes: { Order: '10482' }, ...options, site: { channels: channels as never, ...options.site } });
    await page.getByLabel('Vad kan vi hjälpa dig med?').fill('Var är mitt paket?');
  }
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const agent = () => page.evaluate(() => window.agentSees!);
  const axe = async (): Promise<void> => { expect(await axeFindings(page)).toEqual([]); };
  const picture = async (name: string): Promise<void> => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}/${name}.png` });
  };

  it('opens a chat that takes the text, and says that it lies there', async () => {
    await contact([chat(crisp, { waitingTime: { minutes: 4 }, fields: { link: 'packet' } }), FORM]);
    await page.getByText('Väntetid ungefär 4 minuter').waitFor();
    await picture('chat');
    await button('Öppna chatten').click();
    await page.getByText('Din text ligger redan i rutan.').waitFor();
    await picture('opened');
    expect((await agent()).composer).toMatch(/^Var är mitt paket\?\n\nDet här har jag redan provat:\n- "paket försenat" \(3 träffar, öppnade ”Försenat paket”\)\n- Försenat paket \(läste i 42 sekunder\)/u);
    // A field that was made for the packet's address gets one, though the text is in the box.
    expect((await agent()).fields['packet']).toMatch(/^http:\S+\/handover\/\S+$/u);
    expect(await page.evaluate(() => window.stage.problems)).toEqual([]);
    await axe();
  });

  it('says whose button to press where a chat cannot be opened from outside', async () => {
    await contact([chat(imbox)]);
    await button('Öppna chatten').click();
    await button('Kopiera och öppna chatten').click();
    await page.getByText('Tryck nu på chattens egen knapp på sidan.').waitFor();
    await page.getByText('Klistra in texten där').waitFor();
    expect(await page.getByText('Chatten är öppen.').count()).toBe(0);
  });

  it('has the visitor take the text along to a chat that takes none, with one press', async () => {
    await contact([chat(tawk)]);
    await button('Öppna chatten').click();
    await page.getByRole('heading', { name: 'Ta med dig din text' }).waitFor();
    await expect.poll(() => page.evaluate(() => (document.querySelector('div')!.shadowRoot!.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.id)).toBe('step');
    await picture('take-along');
    await axe();
    expect((await agent()).isOpen).toBe(false);
    await button('Kopiera och öppna chatten').click();
    await page.getByText('Klistra in texten där').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Var är mitt paket?');
    // A real link on a real server, under which the whole can be read.
    const link = /http:\S+\/handover\/\S+/u.exec(copied)![0];
    expect(await (await fetch(link)).text()).toContain('paket försenat');
    expect((await agent()).tags).toContain(`help-${link.split('/').at(-1)}`);
    expect((await agent()).fields['help-question']).toBe('Var är mitt paket?');
  });

  it('goes back without opening anything, and nothing is lost', async () => {
    await contact([chat(tawk)]);
    await button('Öppna chatten').click();
    await button('Tillbaka').click();
    expect(await page.getByLabel('Vad kan vi hjälpa dig med?').inputValue()).toBe('Var är mitt paket?');
    expect((await agent()).isOpen).toBe(false);
    await button('Öppna chatten').click();
    await button('Öppna utan att kopiera').click();
    await page.getByText('Chatten är öppen.').waitFor();
  });

  it('tells kindly that nobody is there, and takes the message to the next channel', async () => {
    await contact([chat(kundo), FORM], {}, { kundo: { isAgentOnline: false } });
    await button('Öppna chatten').click();
    await page.getByText('Ingen kan ta emot dig i chatten just nu.').waitFor();
    await picture('nobody');
    await axe();
    await button('Ta med texten till: Skriv till oss').click();
    expect(await page.getByLabel('Vad kan vi hjälpa dig med?').inputValue()).toBe('Var är mitt paket?');
    await button('Skicka meddelandet').click();
    await page.getByText('Skriv en e-postadress som vi kan svara till.').waitFor();
    await page.getByLabel('Din e-postadress').fill('anna@example.com');
    await picture('form');
    await axe();
    await button('Skicka meddelandet').click();
    await page.getByText('Vi svarar till anna@example.com.').waitFor();
    await expect.poll(() => received).toHaveLength(1);
    expect(received[0]).toMatchObject({ message: 'Var är mitt paket?', reply: { email: 'anna@example.com' } });
  });

  it('offers the next channel when a chat is blocked', async () => {
    await contact([chat(crisp), FORM]);
    await page.route(crisp.script, (route) => route.abort());
    await button('Öppna chatten').click();
    await page.getByText('Vi gick inte att nå just nu.').waitFor();
    await button('Ta med texten till: Skriv till oss').waitFor();
    await page.unroute(crisp.script);
    expect(await page.getByLabel('Vad kan vi hjälpa dig med?').inputValue()).toBe('Var är mitt paket?');
  });

  it('takes a number to call back', async () => {
    await contact([{ id: 'call', type: 'callback' }]);
    await button('Be oss ringa upp').click();
    await page.getByText('Skriv ett telefonnummer som vi kan ringa.').waitFor();
    await page.getByLabel('Ditt telefonnummer').fill('070-123 45 67');
    await button('Be oss ringa upp').click();
    await page.getByText('Vi ringer dig på 070-123 45 67.').waitFor();
    await expect.poll(() => received).toHaveLength(1);
    expect(received[0]!.reply).toEqual({ phone: '070-123 45 67' });
  });

  it('links carry the message, as it is now', async () => {
    await contact([{ id: 'wa', type: 'whatsapp', number: '+46 70 123 45 67' }, { id: 'fb', type: 'messenger', page: 'tallvik' }, { id: 'text', type: 'sms', number: '71 700' }, { id: 'returns', type: 'email', address: 'r@shop.example', sections: ['returns'] }, { id: 'late', type: 'email', address: 'd@shop.example', sections: ['delivery'] }], { site: { locales: { sv: {} } } as never });
    const href = async (name: RegExp) => (await page.getByRole('link', { name }).getAttribute('href'))!;
    expect(new URL(await href(/WhatsApp/u)).searchParams.get('text')).toMatch(/^Var är mitt paket\?/u);
    await page.getByLabel('Vad kan vi hjälpa dig med?').fill('Något annat');
    await expect.poll(async () => new URL(await href(/WhatsApp/u)).searchParams.get('text')).toMatch(/^Något annat/u);
    expect(await href(/Sms/u)).toMatch(/^sms:71700\?body=/u);
    expect(await href(/Messenger/u)).toMatch(/^https:\/\/m\.me\/tallvik\?text=/u);
    await picture('links');
    await axe();
    // A browser says nothing when there is no program for a link: the text can be copied all the same.
    await page.evaluate(() => { document.querySelector('div')!.shadowRoot!.addEventListener('click', (event) => { if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault(); }); });
    await page.getByRole('link', { name: /Sms/u }).click();
    await page.getByText('Öppnades inget? Kopiera texten och ta den med dig.').waitFor();
    await picture('link-hint');
    await axe();
    await button('Kopiera').click();
    await button('Kopierat').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Något annat\n\nDet här har jag redan provat:/u);
  });

  it('is readable on a telephone in the dark', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await contact([chat(tawk), FORM, { id: 'wa', type: 'whatsapp', number: '+46 70 123 45 67' }]);
    await button('Öppna chatten').click();
    await page.getByRole('heading', { name: 'Ta med dig din text' }).waitFor();
    await picture('phone-dark');
    await axe();
  });
});
