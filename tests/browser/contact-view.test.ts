import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenConversation } from '../../core/contract/conversation.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { openStage, openStageServer, StageAgent, type StageServer, type WidgetStage } from '../support/widget-stage.ts';
import type { MountOptions } from './stage/stage.ts';

const HOURS = { timeZone: 'Europe/Stockholm', weekly: { mon: ['08:00-17:00'], tue: ['08:00-17:00'], wed: ['08:00-17:00'], thu: ['08:00-17:00'], fri: ['08:00-17:00'] } };
const SITE: NonNullable<MountOptions['site']> = {
  openingHours: HOURS,
  channels: [
    { id: 'chat', type: 'desk' },
    { id: 'mail', type: 'email', address: 'hej@shop.example', description: { sv: 'Svar inom en arbetsdag' } },
    { id: 'phone', type: 'phone', number: '020-00 00 00' },
    { id: 'forum', type: 'link', url: 'https://forum.example/', title: { sv: 'Kundforum' } },
  ],
};
const MONDAY_NOON = new Date('2026-11-23T12:00:00+01:00');
const MONDAY_NIGHT = new Date('2026-11-23T22:00:00+01:00');

describe('asking a human, in a browser, with a real server', () => {
  let stage: WidgetStage;
  let server: StageServer;
  let context: BrowserContext;
  let page: Page;
  let errors: string[];

  beforeAll(async () => { [stage, server] = await Promise.all([openStage(), openStageServer()]); });
  afterAll(async () => { await Promise.all([stage.close(), server.close()]); });
  beforeEach(async () => {
    await server.start();
    errors = [];
    context = await stage.context({ viewport: { width: 1280, height: 1100 } });
    page = await context.newPage();
    page.on('pageerror', ({ message }) => { errors.push(message); });
    page.on('console', (message) => { if (/content security policy|trusted/iu.test(message.text())) errors.push(message.text()); });
    await page.clock.setFixedTime(MONDAY_NOON);
  });
  afterEach(async () => {
    await context.close();
    expect(errors).toEqual([]);
  });

  /** A visitor who searched twice, read an article, and asks for a human. */
  async function contact(options: MountOptions = {}, withHistory = true): Promise<void> {
    await page.goto(`${stage.url}kassa/leverans`);
    await page.waitForFunction(() => 'stage' in window);
    await page.evaluate(([given, isUsed]) => {
      const visit = window.stage.makeVisit(given.server === undefined ? {} : { server: given.server });
      if (isUsed) {
        visit.typed('retur', { results: 3, answerable: 0.6, top: ['returns/item'], ms: 1 });
        visit.settle('enter');
        visit.opened({ id: 'returns/item', title: 'Returnera en vara', path: 'sv/returns/item/' }, { source: 'search', query: 'retur', rank: 1 });
        visit.left('returns/item', 42_000);
        visit.typed('pengar tillbaka utan kvitto', { results: 0, answerable: 0, top: [], ms: 1 });
        visit.settle('enter');
      }
      window.stage.mount('contact', given);
    }, [{ server: server.url, site: SITE, siteAttributes: { Order: '10482', Plan: 'Plus' }, ...options }, withHistory] as const);
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const message = () => page.getByLabel('Vad kan vi hjälpa dig med?');
  const heard = (type: string) => vi.waitFor(async () => {
    const found = (await page.evaluate(() => window.stage.heard)).find((event) => event.type === type);
    expect(found).toBeDefined();
    return found!;
  }, { timeout: 10_000 });
  const axe = async (): Promise<void> => { expect(await axeFindings(page)).toEqual([]); };

  it('begins with the last question, and shows every line that goes along', async () => {
    await contact();
    await expect.poll(() => message().inputValue()).toBe('pengar tillbaka utan kvitto');
    const card = page.getByRole('region', { name: 'Det här skickar vi med' });
    await expect.poll(() => card.innerText()).toContain('Dina sökningar: retur, pengar tillbaka utan kvitto · Artiklar du läst: Returnera en vara · Från webbplatsen: Order 10482, Plan Plus · Sidan du är på: Kassan – Fjordkraft');
    await axe();
    await button('Visa allt').click();
    const text = await card.innerText();
    for (const line of ['3 träffar, öppnade ”Returnera en vara”', 'inga träffar', 'läste i 42 sekunder', 'Kassan – Fjordkraft', '/kassa/leverans', 'Order']) expect(text).toContain(line);
    expect(await card.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))).toEqual(['retur', 'pengar tillbaka utan kvitto', '10482', 'Plus']);
    await axe();
    // What is taken out is not named by another line either: neither shown nor sent.
    await button('Ta bort Returnera en vara').click();
    await expect.poll(() => card.innerText()).not.toContain('Returnera en vara');
    const request = page.waitForRequest((sent) => sent.url().endsWith('/v1/conversations') && sent.method() === 'POST');
    await button('Starta chatten').click();
    expect((await request).postData()).not.toContain('returns/item');
  });

  it('has the button that sends in sight on a small telephone, whatever goes along', async () => {
    await page.setViewportSize({ width: 390, height: 664 });
    await contact({ siteAttributes: { Order: '10482', Plan: 'Plus', Avdelning: 'Returer' } });
    const { y, height } = (await button('Starta chatten').boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(664);
  });

  it('sends exactly what was shown, in the visitor’s words', async () => {
    await contact();
    await button('Visa allt').click();
    await button('Ta bort retur').click();
    await button('Ta bort Plan').click();
    await button('Ta bort Sidan du är på').click();
    await button('Ångra borttagning').click();
    await page.getByLabel('Order, går att ändra').fill('20999');
    await message().fill('Jag har tappat kvittot, mejla anna@example.com');
    const request = page.waitForRequest((sent) => sent.url().endsWith('/v1/conversations') && sent.method() === 'POST');
    await button('Starta chatten').click();
    const body = (await request).postDataJSON() as OpenConversation;
    expect(body.message.text).toBe('Jag har tappat kvittot, mejla anna@example.com');
    expect(body.context).toMatchObject({
      question: 'Jag har tappat kvittot, mejla anna@example.com', site: 'stage', locale: 'sv',
      searches: [{ query: 'pengar tillbaka utan kvitto', results: 0 }],
      articles: [{ id: 'returns/item', title: 'Returnera en vara', readMs: 42_000 }],
      page: { path: '/kassa/leverans', title: 'Kassan – Fjordkraft' },
      attributes: { Order: '20999' },
    });
    expect(body.context.searches).toHaveLength(1);
    expect(body.context.attributes).not.toHaveProperty('Plan');
    await heard('conversation-started');
    const agent = await StageAgent.logIn(server, 'Astrid');
    expect((await agent.read(body.id)).context).toEqual(body.context);
    expect(await page.evaluate((url) => window.stage.current(url), server.url)).toMatchObject({ id: body.id });
  });

  it('says kindly when the message holds a personal number, and sends it all the same', async () => {
    await contact();
    await message().fill('Jag heter Kim, 070-123 45 67');
    expect(await page.getByText('ser ut som ett personnummer').count()).toBe(0);
    await message().fill('Jag heter Kim, personnummer 811218-9876');
    await page.getByText('ser ut som ett personnummer').waitFor();
    await axe();
    // A line that the visitor changes is shown as it goes.
    await button('Visa allt').click();
    const line = page.getByLabel('Sökord, går att ändra').first();
    await line.fill('mejla kim@example.com');
    await line.blur();
    await expect.poll(() => line.inputValue()).toBe('mejla [email]');
    await button('Starta chatten').click();
    await heard('conversation-started');
    const { id } = await page.evaluate((url) => window.stage.current(url) as { id: string }, server.url);
    const agent = await StageAgent.logIn(server, 'Astrid');
    expect((await agent.read(id)).messages[0]!.text).toBe('Jag heter Kim, personnummer 811218-9876');
    await page.evaluate((url) => { window.stage.mount('conversation', { server: url }); }, server.url);
    await page.getByLabel('Ditt meddelande').fill('kort 4111 1111 1111 1111');
    await page.getByText('ser ut som ett personnummer').waitFor();
    await axe();
  });

  it('asks for words before it sends none', async () => {
    await contact({}, false);
    await button('Starta chatten').click();
    await page.getByText('Skriv först några ord').waitFor();
    await expect.poll(() => page.evaluate(() => (document.querySelector('div')!.shadowRoot!.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.id)).toBe('question');
    await axe();
  });

  it('loses nothing when the server cannot be reached, offers the next channel, and sends when it is back', async () => {
    await contact();
    await message().fill('Var är mitt paket?');
    await server.stop();
    await button('Starta chatten').click();
    await page.getByText('Vi gick inte att nå just nu.').waitFor();
    expect(await message().inputValue()).toBe('Var är mitt paket?');
    await page.getByRole('link', { name: /Mejl/u }).waitFor();
    await axe();
    await server.start();
    await button('Försök igen').click();
    await heard('conversation-started');
  });

  it('sends by itself, when the network is back, what was sent without one', async () => {
    await contact();
    await message().fill('Var är mitt paket?');
    await context.setOffline(true);
    await button('Starta chatten').click();
    await page.getByText('Vi försöker igen så fort du är uppkopplad.').waitFor();
    // What is written on is not what was sent: it waits for the visitor.
    await message().fill('Var är mitt paket? Jag');
    await expect.poll(() => page.getByText('Vi försöker igen så fort du är uppkopplad.').count()).toBe(0);
    await message().fill('Var är mitt paket?');
    await page.getByText('Vi försöker igen så fort du är uppkopplad.').waitFor();
    await context.setOffline(false);
    await heard('conversation-started');
  });

  it('opens one conversation when the answer got lost', async () => {
    await contact();
    const agent = await StageAgent.logIn(server, 'Astrid');
    const before = (await agent.list()).length;
    let isFirst = true;
    await page.route('**/v1/conversations', async (route) => {
      if (!isFirst || route.request().method() !== 'POST') return route.continue();
      isFirst = false;
      await route.fetch();
      return route.abort();
    });
    await button('Starta chatten').click();
    await button('Försök igen').click();
    await heard('conversation-started');
    expect(await agent.list()).toHaveLength(before + 1);
  });

  it('opens one conversation when the page was left before the answer came', async () => {
    await contact();
    await message().fill('Var är min lampa?');
    const agent = await StageAgent.logIn(server, 'Astrid');
    const before = (await agent.list()).length;
    await page.route('**/v1/conversations', async (route) => {
      if (route.request().method() === 'POST') await route.fetch();
      return route.abort();
    });
    await button('Starta chatten').click();
    await button('Försök igen').waitFor();
    await page.unroute('**/v1/conversations');
    await page.reload();
    await page.waitForFunction(() => 'stage' in window);
    await contact();
    await expect.poll(() => message().inputValue()).toBe('Var är min lampa?');
    await button('Starta chatten').click();
    await heard('conversation-started');
    expect(await agent.list()).toHaveLength(before + 1);
  });

  it('asks what else there is in the conversation that is open, whose answers would reach nobody otherwise', async () => {
    await contact();
    await message().fill('Var är min lampa?');
    await button('Starta chatten').click();
    await heard('conversation-started');
    const { id } = await page.evaluate((url) => window.stage.current(url) as { id: string }, server.url);
    const agent = await StageAgent.logIn(server, 'Astrid');
    const before = (await agent.list()).length;
    await page.evaluate(() => { window.stage.heard.length = 0; });
    await contact();
    await button('Din konversation').click();
    await heard('open-conversation');
    await contact();
    await message().fill('Och när kommer stolen?');
    // What agents may see was agreed when it began.
    expect(await page.locator('.follow').count()).toBe(0);
    await button('Skicka meddelandet').click();
    await heard('conversation-started');
    expect(await agent.list()).toHaveLength(before);
    const { messages } = await agent.read(id);
    expect(messages.map(({ text }) => text.split('\n')[0])).toEqual(['Var är min lampa?', 'Och när kommer stolen?']);
    expect(messages[1]!.text).toContain('Det här har jag redan provat');
    expect((await page.evaluate((url) => window.stage.current(url) as { id: string }, server.url)).id).toBe(id);
  });

  it('keeps what was written over a reload', async () => {
    await contact();
    await message().fill('Ett långt meddelande som jag inte vill skriva igen');
    await contact();
    await expect.poll(() => message().inputValue()).toBe('Ett långt meddelande som jag inte vill skriva igen');
  });

  it('offers articles quietly while the visitor writes, and not for what was already searched', async () => {
    await contact({ hits: [{ id: 'returns/no-receipt', title: 'Returnera utan kvitto' }] });
    await message().press('End');
    await page.waitForTimeout(600);
    expect(await button('Returnera utan kvitto').count()).toBe(0);
    await message().fill('Jag har inget kvitto, vad gör jag?');
    await button('Returnera utan kvitto').click();
    expect((await heard('open-article')).detail).toEqual({ id: 'returns/no-receipt' });
    expect(await message().inputValue()).toBe('Jag har inget kvitto, vad gör jag?');
  });

  it('moves no button when articles arrive, and shows the others when asked', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await contact({ hits: [{ id: 'a', title: 'Byta en vara som du har fått i present av någon som bor långt bort, utan kvitto' }, { id: 'b', title: 'Returnera utan kvitto' }, { id: 'c', title: 'Reklamera' }] });
    const place = async () => Object.values((await button('Starta chatten').boundingBox())!).map(Math.round);
    await button('Starta chatten').waitFor();
    const before = await place();
    await message().fill('Jag har inget kvitto, vad gör jag?');
    await page.getByRole('button', { name: /Byta en vara/u }).waitFor();
    expect(await place()).toEqual(before);
    await button('Visa 2 artiklar till').click();
    await button('Reklamera').waitFor();
    await axe();
    await message().fill('Hej');
    await button('Reklamera').waitFor({ state: 'detached' });
    expect(await place()).toEqual(before);
  });

  it('says when it opens while nobody is there, and still takes a message', async () => {
    await page.clock.setFixedTime(MONDAY_NIGHT);
    await contact();
    await page.getByText('Vi öppnar i morgon kl. 08:00. Lämna gärna').waitFor();
    await button('Lämna ett meddelande').waitFor();
    expect(await page.getByRole('link', { name: /Ring oss/u }).innerText()).toContain('Vi öppnar i morgon kl. 08:00');
    expect(await page.getByRole('link', { name: /Kundforum/u }).innerText()).not.toContain('öppnar');
  });

  it('without a server it is mail, telephone and links, and the mail carries what was tried', async () => {
    await contact({ server: undefined as never });
    expect(await button('Starta chatten').count()).toBe(0);
    await message().fill('Var är mitt paket?');
    const mail = new URL((await page.getByRole('link', { name: /Mejl/u }).getAttribute('href'))!);
    expect(mail.protocol + mail.pathname).toBe('mailto:hej@shop.example');
    const body = mail.searchParams.get('body')!;
    for (const line of ['Var är mitt paket?', 'pengar tillbaka utan kvitto', 'Returnera en vara', 'Order: 10482']) expect(body).toContain(line);
    expect(await page.getByRole('link', { name: /Ring oss/u }).getAttribute('href')).toBe('tel:020000000');
    await axe();
  });

  it('says so kindly when there is no way at all', async () => {
    await contact({ site: { channels: [] } });
    await page.getByText('Här går det inte att kontakta oss än.').waitFor();
  });

  it('is calm in the dark, and readable', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await contact();
    await message().waitFor();
    await axe();
  });
});
