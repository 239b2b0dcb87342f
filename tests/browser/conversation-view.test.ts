import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { openStage, openStageServer, StageAgent, type StageServer, type WidgetStage } from '../support/widget-stage.ts';

describe('a conversation, in a browser, with a real server', () => {
  let stage: WidgetStage;
  let server: StageServer;
  let agent: StageAgent;
  let context: BrowserContext;
  let page: Page;
  let id: string;
  let errors: string[];

  beforeAll(async () => { [stage, server] = await Promise.all([openStage(), openStageServer()]); });
  afterAll(async () => { await Promise.all([stage.close(), server.close()]); });
  beforeEach(async () => {
    await server.start();
    errors = [];
    agent = await StageAgent.logIn(server, 'Astrid');
    context = await stage.context({ viewport: { width: 1280, height: 900 } });
    page = await open();
    // The visitor asks, as in the contact view.
    await page.evaluate((url) => {
      window.stage.makeVisit({ server: url });
      window.stage.mount('contact', { server: url, site: { channels: [{ id: 'chat', type: 'desk' }] } });
    }, server.url);
    await page.getByLabel('Vad kan vi hjälpa dig med?').fill('Var är mitt paket?');
    await page.getByRole('button', { name: 'Starta chatten' }).click();
    await page.waitForFunction(() => window.stage.heard.length > 0);
    id = (await page.evaluate((url) => window.stage.current(url) as { id: string }, server.url)).id;
    await mount(page);
  });
  afterEach(async () => {
    await context.close();
    expect(errors).toEqual([]);
  });

  async function open(): Promise<Page> {
    const opened = await context.newPage();
    opened.on('pageerror', ({ message }) => { errors.push(message); });
    await opened.goto(stage.url);
    await opened.waitForFunction(() => 'stage' in window);
    return opened;
  }
  const mount = (where: Page): Promise<void> => where.evaluate((url) => { window.stage.mount('conversation', { server: url }); }, server.url);
  const composer = () => page.getByLabel('Ditt meddelande');
  const write = async (text: string): Promise<void> => {
    await composer().fill(text);
    await composer().press('Enter');
  };
  const shown = (where: Page = page): Promise<string[]> => where.locator('.bubble').allInnerTexts();
  const until = <T>(check: () => Promise<T> | T) => vi.waitFor(check, { timeout: 25_000, interval: 50 });
  const showsExactly = (where: Page, ...texts: string[]) => until(async () => expect(await shown(where)).toEqual(texts));
  const serverHas = (...texts: string[]) => until(async () => expect((await agent.read(id)).messages.map(({ text }) => text)).toEqual(texts));
  const axe = async (): Promise<void> => { expect(await axeFindings(page)).toEqual([]); };

  it('goes both ways, live and in order, with the agent’s name', async () => {
    await page.getByRole('heading', { name: 'Vi har fått ditt meddelande' }).waitFor();
    await agent.say(id, 'Hej! Jag tittar.');
    await page.getByRole('heading', { name: 'Du chattar med Astrid' }).waitFor();
    await write('Tack!');
    await agent.say(id, 'Det kommer i morgon.');
    await showsExactly(page, 'Var är mitt paket?', 'Hej! Jag tittar.', 'Tack!', 'Det kommer i morgon.');
    await until(async () => expect(await page.locator('[role=status]').allInnerTexts()).toContain('Astrid: Det kommer i morgon.'));
    await axe();
  });

  it('is still there after a reload, and in another tab', async () => {
    await agent.say(id, 'Hej!');
    await page.reload();
    await page.waitForFunction(() => 'stage' in window);
    await mount(page);
    await showsExactly(page, 'Var är mitt paket?', 'Hej!');
    const other = await open();
    await mount(other);
    await write('Från första fliken');
    await showsExactly(other, 'Var är mitt paket?', 'Hej!', 'Från första fliken');
  });

  it('what is written offline is marked, and arrives once, in order, when the network is back', async () => {
    await agent.say(id, 'Hej!');
    await showsExactly(page, 'Var är mitt paket?', 'Hej!');
    await context.setOffline(true);
    await write('Ett');
    await write('Två');
    await page.getByText('Du är utan internet.').waitFor();
    await until(async () => expect(await page.locator('.failed .bubble').allInnerTexts()).toEqual(['Ett', 'Två']));
    await agent.say(id, 'Är du kvar?');
    await context.setOffline(false);
    await serverHas('Var är mitt paket?', 'Hej!', 'Är du kvar?', 'Ett', 'Två');
    await showsExactly(page, 'Var är mitt paket?', 'Hej!', 'Är du kvar?', 'Ett', 'Två');
    expect(await page.locator('.failed, .sending').count()).toBe(0);
  });

  it('what is written offline in two tabs arrives, in order, though both are closed', async () => {
    const other = await open();
    await mount(other);
    await showsExactly(other, 'Var är mitt paket?');
    const writeIn = async (where: Page, text: string): Promise<void> => {
      await where.getByLabel('Ditt meddelande').fill(text);
      await where.getByLabel('Ditt meddelande').press('Enter');
    };
    await context.setOffline(true);
    await writeIn(page, 'första fliken');
    await writeIn(other, 'andra fliken');
    await writeIn(page, 'första igen');
    // Each tab sees what the other has written.
    for (const tab of [page, other]) await showsExactly(tab, 'Var är mitt paket?', 'första fliken', 'andra fliken', 'första igen');
    await page.close();
    await other.close();
    await context.setOffline(false);
    page = await open();
    await mount(page);
    await serverHas('Var är mitt paket?', 'första fliken', 'andra fliken', 'första igen');
    await showsExactly(page, 'Var är mitt paket?', 'första fliken', 'andra fliken', 'första igen');
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('hjelp-outbox')))).toEqual([]);
  });

  it('survives a server that is gone for a while, and a reload meanwhile', async () => {
    await server.stop();
    await write('Skrivet medan servern var borta');
    await page.reload();
    await page.waitForFunction(() => 'stage' in window);
    await mount(page);
    await showsExactly(page, 'Skrivet medan servern var borta');
    await server.start();
    await serverHas('Var är mitt paket?', 'Skrivet medan servern var borta');
    await agent.say(id, 'Nu är vi här igen');
    await showsExactly(page, 'Var är mitt paket?', 'Skrivet medan servern var borta', 'Nu är vi här igen');
  });

  it('sends a message once although its answer got lost', async () => {
    let isFirst = true;
    await page.route('**/messages', async (route) => {
      if (!isFirst || route.request().method() !== 'POST') return route.continue();
      isFirst = false;
      await route.fetch();
      return route.abort();
    });
    await write('Bara en gång');
    await write('Sedan den här');
    await serverHas('Var är mitt paket?', 'Bara en gång', 'Sedan den här');
    await showsExactly(page, 'Var är mitt paket?', 'Bara en gång', 'Sedan den här');
  });

  it('polls where something on the way swallows streams', async () => {
    await page.route('**/stream', (route) => route.abort());
    await page.reload();
    await page.waitForFunction(() => 'stage' in window);
    await mount(page);
    await showsExactly(page, 'Var är mitt paket?');
    await agent.say(id, 'Kommer det fram ändå?');
    await showsExactly(page, 'Var är mitt paket?', 'Kommer det fram ändå?');
  });

  it('Enter sends, Shift and Enter makes a line, and the Enter of an input method does neither', async () => {
    await composer().fill('rad ett');
    await composer().press('Shift+Enter');
    await composer().pressSequentially('rad två');
    await composer().evaluate((field) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })));
    expect(await composer().inputValue()).toBe('rad ett\nrad två');
    await composer().press('Enter');
    await serverHas('Var är mitt paket?', 'rad ett\nrad två');
    expect(await composer().inputValue()).toBe('');
  });

  it('shows what people write as text', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    await write(hostile);
    await agent.say(id, hostile);
    await showsExactly(page, 'Var är mitt paket?', hostile, hostile);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('asks for a thumb when it is closed, once, and is left in peace then', async () => {
    await agent.close(id);
    await page.getByRole('heading', { name: 'Konversationen är avslutad' }).waitFor();
    await axe();
    await page.getByRole('button', { name: 'Ja, tack' }).click();
    await page.getByLabel('Något du vill tillägga?').fill('Snabbt svar!');
    await page.getByRole('button', { name: 'Skicka' }).click();
    await page.getByText('Tack för att du berättade!').waitFor();
    expect((await agent.read(id)).rating).toMatchObject({ score: 1, comment: 'Snabbt svar!' });
    // Whoever is told that it did not help may answer: it can be read for another day.
    expect(await page.evaluate((url) => window.stage.current(url), server.url)).toMatchObject({ id, isRated: true });
    await axe();
    await page.getByRole('button', { name: 'Starta en ny konversation' }).click();
    expect((await page.evaluate(() => window.stage.heard)).map(({ type }) => type)).toEqual(['conversation-started', 'new-conversation', 'view-back']);
  });

  it('a closed conversation can still be rated after a reload', async () => {
    await agent.close(id);
    await page.getByRole('heading', { name: 'Konversationen är avslutad' }).waitFor();
    await page.reload();
    await page.waitForFunction(() => 'stage' in window);
    await mount(page);
    await page.getByRole('button', { name: 'Nej, inte riktigt' }).click();
    await page.getByRole('button', { name: 'Skicka' }).click();
    await until(async () => expect((await agent.read(id)).rating?.score).toBe(0));
  });

  it('an answer to the rating arrives, on another page too', async () => {
    await agent.close(id);
    await page.getByRole('button', { name: 'Nej, inte riktigt' }).click();
    await page.getByRole('button', { name: 'Skicka' }).click();
    await page.getByText('Tack för att du berättade!').waitFor();
    await page.reload();
    await page.waitForFunction(() => 'stage' in window);
    await mount(page);
    await page.getByText('Tack för att du berättade!').waitFor();
    await agent.say(id, 'Vi byter soffan.');
    await showsExactly(page, 'Var är mitt paket?', 'Vi byter soffan.');
    await write('Tack!');
    await serverHas('Var är mitt paket?', 'Vi byter soffan.', 'Tack!');
    expect(await page.evaluate((url) => window.stage.current(url), server.url)).not.toHaveProperty('isRated');
  });

  it('keeps what is being written when the agent closes, and sends it all the same', async () => {
    await composer().fill('Jag skriver just en lång fråga');
    await agent.close(id);
    await page.getByRole('heading', { name: 'Konversationen är avslutad' }).waitFor();
    expect(await composer().inputValue()).toBe('Jag skriver just en lång fråga');
    await axe();
    await page.reload();
    await page.waitForFunction(() => 'stage' in window);
    await mount(page);
    await page.getByRole('heading', { name: 'Konversationen är avslutad' }).waitFor();
    expect(await composer().inputValue()).toBe('Jag skriver just en lång fråga');
    await composer().press('Enter');
    await serverHas('Var är mitt paket?', 'Jag skriver just en lång fråga');
    await page.getByRole('heading', { name: 'Vi har fått ditt meddelande' }).waitFor();
    // Whoever begins anew takes it along.
    await composer().fill('och en till');
    await agent.close(id);
    await page.getByRole('button', { name: 'Starta en ny konversation' }).click();
    expect(await page.evaluate(() => [sessionStorage.getItem('hjelp-draft contact'), sessionStorage.getItem('hjelp-draft conversation')])).toEqual(['och en till', null]);
  });

  it('says so when it was deleted, and forgets it', async () => {
    await showsExactly(page, 'Var är mitt paket?');
    await composer().fill('halvt');
    await agent.delete(id);
    await page.getByText('Konversationen finns inte längre.').waitFor({ timeout: 20_000 });
    expect(await page.evaluate((url) => window.stage.current(url), server.url)).toBeUndefined();
    await page.getByRole('button', { name: 'Starta en ny konversation' }).click();
    expect(await page.evaluate(() => sessionStorage.getItem('hjelp-draft contact'))).toBe('halvt');
  });

  it('keeps an unsent text over a reload', async () => {
    await composer().fill('halvfärdigt');
    await page.reload();
    await page.waitForFunction(() => 'stage' in window);
    await mount(page);
    await until(async () => expect(await composer().inputValue()).toBe('halvfärdigt'));
  });

  it('follows the newest line, and does not pull the visitor down while they read further up', async () => {
    const belowEnd = () => page.locator('.messages').evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);
    for (let i = 1; i <= 12; i += 1) await agent.say(id, `Rad ${i}\n${'text '.repeat(40)}`);
    await until(async () => expect(await shown()).toHaveLength(13));
    // Messages that come while the list glides are followed too; who then scrolls up is left there.
    await until(async () => expect(await belowEnd()).toBeLessThan(3));
    await page.locator('.messages').evaluate((list) => { list.scrollTop = 0; });
    await agent.say(id, 'En ny rad');
    await page.getByRole('button', { name: 'Nya meddelanden' }).click();
    await until(async () => expect(await belowEnd()).toBeLessThan(3));
  });
});
