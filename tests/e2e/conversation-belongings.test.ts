import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import axe from 'axe-core';
import { readableMail, startMailServer } from '../support/mail-server.ts';
import { expect, startSampleServer, test, type SampleServer } from '../support/sample-server.ts';

// What visitors and agents send each other besides words, and what visitors do with the whole of it.

const newPage = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })).newPage();
const panel = (page: Page) => page.getByRole('dialog');
const isAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document.querySelector('hjelp-widget') ?? document));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
};
const look = async (page: Page, name: string): Promise<void> => {
  if (process.env['HJELP_LOOK']) await page.screenshot({ path: `${process.env['HJELP_LOOK']}/${name}.png` });
};

async function ask(page: Page, server: SampleServer, question: string): Promise<void> {
  await page.goto(server.at('/demo/orders/?lang=en'));
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  const field = panel(page).getByRole('combobox').or(panel(page).getByRole('searchbox')).first();
  await field.fill(question);
  await field.press('Enter');
  await panel(page).getByRole('button', { name: /contact|chat/iu }).first().click();
  await panel(page).locator('hjelp-contact-view textarea').first().fill(question);
  await panel(page).getByRole('button', { name: /send|start|leave/iu }).last().click();
  await expect(panel(page).getByRole('log')).toContainText(question);
}

async function openAtDesk(browser: Browser, server: SampleServer, question: string, options: BrowserContextOptions = {}): Promise<Page> {
  const desk = await newPage(browser, options);
  await desk.goto(server.at(`/desk?token=${server.deskToken}`));
  await desk.getByText(question).first().click();
  await expect(desk.locator('#answer')).toBeVisible();
  return desk;
}

let mailbox: Awaited<ReturnType<typeof startMailServer>>;
let server: SampleServer;
let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-e2e-'));
  mailbox = await startMailServer();
  server = await startSampleServer(0, folder, { mail: { url: `smtp://127.0.0.1:${mailbox.port}`, from: 'Tallvik <help@tallvik.example>' }, mailPace: { settleMs: 0, lookEveryMs: 100 } });
});
test.afterEach(async () => {
  await server.stop();
  await mailbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('pictures and documents go both ways, and a file that is not what it says is refused with kind words', async ({ browser }) => {
  const visitor = await newPage(browser);
  await ask(visitor, server, 'The sofa creaks when I sit down');
  const picture = await visitor.screenshot({ clip: { x: 0, y: 0, width: 600, height: 400 } });
  const chooser = panel(visitor).getByLabel('Send a picture or PDF');
  await chooser.setInputFiles({ name: 'the sofa.png', mimeType: 'image/png', buffer: picture });
  await expect(panel(visitor).getByRole('img', { name: 'Picture: the sofa.png' })).toBeVisible();
  await chooser.setInputFiles({ name: 'cat.png', mimeType: 'image/png', buffer: Buffer.from('<!doctype html><script>document.title="hacked"</script>') });
  await expect(panel(visitor).getByRole('listitem').filter({ hasText: 'cat.png' })).toContainText('is not what its name says');
  await expect(panel(visitor).getByRole('status').filter({ hasText: 'cat.png' })).toContainText('is not what its name says');
  await isAccessible(visitor);
  await look(visitor, 'visitor-refused-file');
  await panel(visitor).getByRole('button', { name: 'Dismiss' }).click();

  const desk = await openAtDesk(browser, server, 'The sofa creaks');
  const shown = desk.getByRole('img', { name: 'Picture: the sofa.png' });
  await expect(shown).toBeVisible();
  // It is the picture itself, shown from the server.
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600);
  await desk.getByLabel('Attach a picture or PDF').setInputFiles({ name: 'Assembly.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n') });
  await expect(desk.getByRole('link', { name: /^Assembly\.pdf/u })).toBeVisible();
  await desk.getByLabel('Attach a picture or PDF').setInputFiles({ name: 'prices.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ not a document') });
  await expect(desk.getByRole('alert')).toContainText('prices.pdf is not what its name says');
  await isAccessible(desk);
  await look(desk, 'desk-files');
  const document = panel(visitor).getByRole('link', { name: /Assembly\.pdf/u });
  await expect(document).toBeVisible();
  const url = (await document.getAttribute('href'))!;
  // A document is saved, never opened in the page's place.
  const [download] = await Promise.all([visitor.waitForEvent('download'), visitor.evaluate((address) => { location.href = address; }, url)]);
  expect(download.suggestedFilename()).toBe('Assembly.pdf');
  await look(visitor, 'visitor-files');
});

test('who leaves an address gets the answer by mail, with a link that opens the conversation on another device', async ({ browser }) => {
  const visitor = await newPage(browser);
  await ask(visitor, server, 'Where is my parcel?');
  const offer = panel(visitor).locator('hjelp-reply-address');
  await expect(offer).toContainText('Nobody is here just now.');
  await offer.getByLabel('Your e-mail').fill('eva@home');
  await offer.getByRole('button', { name: 'Answer me there' }).click();
  await expect(offer.getByRole('alert')).toContainText('Look at the address once more');
  await isAccessible(visitor);
  await look(visitor, 'visitor-address');
  await offer.getByLabel('Your e-mail').fill('eva@home.example');
  await offer.getByRole('button', { name: 'Answer me there' }).click();
  await expect(offer).toContainText('Answers also go to eva@home.example.');
  await look(visitor, 'visitor-address-left');
  await visitor.context().close();

  const desk = await openAtDesk(browser, server, 'Where is my parcel?');
  await expect(desk.getByText('also goes to eva@home.example')).toBeVisible();
  await desk.locator('#answer').fill('It comes tomorrow morning.');
  await desk.locator('#answer').press('Enter');
  await expect.poll(() => mailbox.mails.length, { timeout: 15_000 }).toBe(1);
  await expect(desk.getByText('Sent to eva@home.example by e-mail')).toBeVisible({ timeout: 20_000 });
  await isAccessible(desk);
  await look(desk, 'desk-mailed');

  const text = readableMail(mailbox.mails[0]!.raw);
  expect(text).toContain('It comes tomorrow morning.');
  const link = /http:\/\/localhost:\d+\/demo\/orders\/#help\/conversation:\S+/u.exec(text)![0];
  const phone = await newPage(browser, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: 'dark' });
  await phone.goto(link);
  await expect(panel(phone).getByRole('log')).toContainText('It comes tomorrow morning.');
  expect(phone.url(), 'the key does not stay in the address').not.toContain('conversation');
  await isAccessible(phone);
  await look(phone, 'phone-from-mail');
});

test('a visitor takes the conversation along, as text and as data, and deletes it for good', async ({ browser }) => {
  const visitor = await newPage(browser);
  await ask(visitor, server, 'How do I return a lamp?');
  const desk = await openAtDesk(browser, server, 'How do I return a lamp?');
  await desk.locator('#answer').fill('Use the form in your account.');
  await desk.locator('#answer').press('Enter');
  await expect(panel(visitor).getByRole('log')).toContainText('Use the form');
  const menu = panel(visitor).getByRole('button', { name: 'More about this conversation' });
  const save = async (name: string): Promise<{ file: string; content: string }> => {
    await menu.click();
    const [download] = await Promise.all([visitor.waitForEvent('download'), panel(visitor).getByRole('button', { name }).click()]);
    return { file: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
  };
  const text = await save('Save as text');
  expect(text.file).toMatch(/^conversation-\d{4}-\d\d-\d\d\.txt$/u);
  expect(text.content).toMatch(/You:\nHow do I return a lamp\?[\s\S]*Use the form in your account\./u);
  const data = JSON.parse((await save('Save as data (JSON)')).content) as { messages: { from: string; text: string }[] };
  expect(data.messages.map(({ from, text: said }) => [from, said])).toEqual([['visitor', 'How do I return a lamp?'], ['agent', 'Use the form in your account.']]);

  await menu.click();
  await isAccessible(visitor);
  await look(visitor, 'visitor-menu');
  await panel(visitor).getByRole('button', { name: 'Delete the conversation' }).click();
  await expect(panel(visitor).getByRole('button', { name: 'Delete', exact: true })).toBeFocused();
  await visitor.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(panel(visitor)).toBeVisible();
  await menu.click();
  await panel(visitor).getByRole('button', { name: 'Delete the conversation' }).click();
  await panel(visitor).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(panel(visitor).getByRole('log')).toHaveCount(0);
  await expect(panel(visitor).getByRole('button', { name: 'Start a new conversation' })).toBeVisible();
  expect(await visitor.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('conversation')))).toEqual([]);
  await expect(desk.getByText('This conversation has been deleted.')).toBeVisible();
});
