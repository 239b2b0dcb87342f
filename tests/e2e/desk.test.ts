import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import axe from 'axe-core';
import { HANDOVER_FORMAT, type HandoverContext } from '../../core/contract/handover-context.ts';
import { expect, startSampleServer, test, type SampleServer } from '../support/sample-server.ts';

// What an agent sees and does at /desk, with everything that can go wrong between two people.

interface Visitor {
  readonly id: string;
  say(text: string): Promise<void>;
  texts(): Promise<string[]>;
}

/** A visitor, as the server knows one; how their own browser looks is told elsewhere. */
async function openVisitor(server: SampleServer, question: string, changes: Partial<HandoverContext> = {}): Promise<Visitor> {
  const id = randomUUID();
  const context: HandoverContext = { format: HANDOVER_FORMAT, visit: randomUUID(), site: 'shop', locale: 'sv', question, searches: [], articles: [], attributes: {}, ...changes };
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const response = await fetch(server.at(`/v1/conversations${path}`), { ...init, headers: { 'content-type': 'application/json', ...init.headers } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const { token } = (await ask('', { method: 'POST', body: JSON.stringify({ id, context, message: { id: randomUUID(), text: question } }) })) as { token: string };
  const key = { authorization: `Bearer ${token}` };
  return {
    id,
    say: async (text) => void (await ask(`/${id}/messages`, { method: 'POST', headers: key, body: JSON.stringify({ id: randomUUID(), text }) })),
    texts: async () => ((await ask(`/${id}`, { headers: key })) as { messages: { text: string }[] }).messages.map(({ text }) => text),
  };
}

async function openDesk(browser: Browser, server: SampleServer, name: string, options: Parameters<Browser['newContext']>[0] = {}, before: (page: Page) => Promise<void> = async () => undefined): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })).newPage();
  await before(page);
  await page.goto(server.at('/desk'));
  await page.locator('#token').fill(server.deskToken);
  await page.locator('#name').fill(name);
  await page.locator('form button').click();
  await expect(page.locator('.connection.live')).toBeAttached();
  return page;
}

const messages = (page: Page) => page.getByRole('log').getByRole('listitem');
const answer = async (page: Page, text: string): Promise<void> => {
  await page.locator('#answer').fill(text);
  await page.locator('#answer').press('Enter');
};
const isAccessible = async (page: Page): Promise<void> => {
  // Evaluated by the test's own channel: as a script of the page, its policy would rightly refuse it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
};
const take = (page: Page) => page.getByRole('button', { name: 'Take', exact: true });

test('a wrong token opens nothing and says what to do', async ({ page, server }) => {
  await page.goto(server.at('/desk'));
  await page.locator('#token').fill('guess');
  await page.locator('#name').fill('Anna');
  await isAccessible(page);
  await page.locator('form button').click();
  await expect(page.getByRole('alert')).toContainText('does not open the desk');
  await expect(page.locator('#token')).toBeFocused();
  await isAccessible(page);
  expect((await page.request.get(server.at('/desk/api/conversations'))).status()).toBe(401);
});

test('an agent sees at a glance what a visitor has tried, and what they typed stays text', async ({ browser, server }) => {
  const hostile = '<img src=x onerror="document.title=`hacked`"> <b>hjälp</b>';
  const visitor = await openVisitor(server, hostile, {
    searches: [
      { query: 'retur pengar', at: new Date().toISOString(), results: 6, opened: 'returns/x' },
      { query: '<script>alert(1)</script>', at: new Date().toISOString(), results: 0 },
    ],
    articles: [{ id: 'returns/x', title: 'När får jag pengarna?', path: 'sv/returns/x/', readMs: 83_000, vote: 'down' }, { id: 'evil', title: 'Elsewhere', path: 'javascript:alert(1)', readMs: 1000 }],
    page: { path: '/kassa', title: '</title><script>alert(1)</script>' },
    attributes: { '<i>order</i>': 'A-1001' },
  });
  await visitor.say(hostile);
  const desk = await openDesk(browser, server, 'Anna');
  await expect(desk).toHaveTitle(/^\(1\) Desk/u);
  await desk.getByRole('link', { name: /<img src=x/u }).click();
  const tried = desk.locator('#tried');
  await expect(tried).toContainText('retur pengar');
  await expect(tried).toContainText('6 results');
  await expect(tried).toContainText('Opened: När får jag pengarna?');
  await expect(tried).toContainText('No results');
  await expect(tried).toContainText('for 1 min 23 s');
  await expect(tried).toContainText('Did not help');
  await expect(tried).toContainText('A-1001');
  await expect(tried).toContainText('/kassa');
  await expect(tried.getByRole('link', { name: 'När får jag pengarna?' })).toHaveAttribute('href', server.at('/sv/returns/x/'));
  await expect(tried.getByRole('link', { name: 'Elsewhere' })).toHaveCount(0);
  await expect(messages(desk).last()).toContainText(hostile);
  await expect(desk.locator('img, #messages b, #tried script')).toHaveCount(0);
  await expect(desk).toHaveTitle(/^\(1\) Desk/u);
  await isAccessible(desk);
});

test('of two agents who take a conversation at once one gets it, and both see what happens', async ({ browser, server }) => {
  const visitor = await openVisitor(server, 'Var är mitt paket?');
  const [anna, bo] = [await openDesk(browser, server, 'Anna'), await openDesk(browser, server, 'Bo')];
  for (const desk of [anna, bo]) await desk.getByRole('link', { name: /Var är mitt paket/u }).click();
  for (const desk of [anna, bo]) await expect(take(desk)).toBeVisible();
  await Promise.all([anna, bo].map((desk) => desk.keyboard.press('t')));
  for (const desk of [anna, bo]) await expect(take(desk)).toHaveCount(0);
  const isAnnas = (await anna.locator('.conversation-state').innerText()).includes('Yours');
  const [winner, loser] = isAnnas ? [anna, bo] : [bo, anna];
  await expect(loser.locator('.conversation-state')).toContainText(`${isAnnas ? 'Anna' : 'Bo'} has it`);
  // A machine whose clock is wrong shows how long visitors have waited all the same.
  const wrong = await openDesk(browser, server, 'Cleo', {}, (page) => page.clock.setFixedTime(Date.now() + 3 * 3_600_000));
  await expect(wrong.locator('.list-time').first()).toHaveText(/^(?:Has waited )?\d+ s/u);
  await wrong.context().close();
  await answer(winner, 'Hej! Det kommer i morgon.');
  await expect(messages(loser).last()).toContainText('Det kommer i morgon.');
  await loser.getByRole('button', { name: 'Take over' }).click();
  await expect(winner.locator('.conversation-state')).toContainText('has it');
  expect(await visitor.texts()).toEqual(['Var är mitt paket?', 'Hej! Det kommer i morgon.']);
});

test('nothing is lost or doubled when the network is cut, the server dies and the page is loaded again', { tag: '@firefox' }, async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-e2e-'));
  let server = await startSampleServer(0, folder);
  try {
    const visitor = await openVisitor(server, 'ett');
    const desk = await openDesk(browser, server, 'Anna');
    await desk.getByRole('link', { name: /ett/u }).click();
    await expect(messages(desk)).toHaveCount(1);

    await desk.context().setOffline(true);
    await expect(desk.locator('.connection.lost')).toBeVisible();
    await visitor.say('två');
    await answer(desk, 'tre');
    await answer(desk, 'fyra');
    await expect(desk.getByText('Sending …')).toHaveCount(2);
    // Nobody leaves by mistake while answers are on their way.
    await desk.getByRole('button', { name: 'Log out' }).click();
    await expect(desk.getByRole('alert')).toContainText('Check your connection');
    await desk.context().setOffline(false);
    await expect(desk.locator('.pending')).toHaveCount(0);
    expect(await visitor.texts()).toEqual(['ett', 'två', 'tre', 'fyra']);

    await server.stop();
    await expect(desk.locator('.connection.lost')).toBeVisible();
    await answer(desk, 'fem');
    server = await startSampleServer(Number(new URL(server.url).port), folder);
    await desk.reload();
    await expect(desk.locator('.connection.live')).toBeVisible();
    await expect(messages(desk).last()).toContainText('fem');
    await visitor.say('sex');
    await expect(messages(desk).last()).toContainText('sex');
    const expected = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex'];
    expect(await visitor.texts()).toEqual(expected);
    expect(await desk.locator('.bubble').allInnerTexts()).toEqual(expected);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('an agent works with the keyboard alone, and puts an article into the answer', async ({ browser, server }) => {
  const first = await openVisitor(server, 'Hur returnerar jag en vara?');
  await openVisitor(server, 'Något annat');
  const desk = await openDesk(browser, server, 'Anna');
  await expect(desk.locator('.list-item')).toHaveCount(2);
  await desk.keyboard.press('j');
  await expect(desk.locator('.list-item[aria-current]')).toContainText('returnerar');
  await desk.keyboard.press('ArrowDown');
  await expect(desk.locator('.list-item[aria-current]')).toContainText('Något annat');
  await desk.keyboard.press('k');
  await desk.keyboard.press('r');
  await expect(desk.locator('#answer')).toBeFocused();
  await desk.keyboard.type('Titta här:');
  await desk.keyboard.press('Control+k');
  // It begins with the visitor's own question.
  await expect(desk.locator('#article-query')).toHaveValue('Hur returnerar jag en vara?');
  const results = desk.getByRole('option');
  await expect(results.first()).toBeVisible();
  await isAccessible(desk);
  const title = await results.first().locator('.article-title').innerText();
  await desk.keyboard.press('Enter');
  await expect(desk.locator('#answer')).toHaveValue(new RegExp(`^Titta här:\\n${title.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\n${server.at('/sv/')}\\S+/\\n$`, 'u'));
  await desk.keyboard.press('Enter');
  const link = messages(desk).last().getByRole('link');
  await expect(link).toHaveAttribute('rel', /noopener/u);
  expect((await desk.request.get((await link.getAttribute('href'))!)).status()).toBe(200);
  expect((await first.texts()).at(-1)).toContain(title);
  await desk.keyboard.press('Escape');
  await expect(desk.locator('.list-item[aria-current]')).toBeFocused();
  await desk.keyboard.press('?');
  await expect(desk.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await isAccessible(desk);
  await desk.getByRole('checkbox').uncheck();
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('j');
  await expect(desk.locator('.list-item[aria-current]')).toContainText('returnerar');
});

test('a session that ends keeps what was written', async ({ browser, server }) => {
  const visitor = await openVisitor(server, 'Hej?');
  const desk = await openDesk(browser, server, 'Anna');
  await desk.getByRole('link', { name: /Hej\?/u }).click();
  await expect(desk.locator('#answer')).toBeVisible();
  await desk.context().clearCookies();
  await answer(desk, 'Skrivet utan inloggning');
  await expect(desk.getByRole('alert')).toContainText('logged out');
  await isAccessible(desk);
  await desk.getByRole('button', { name: 'Log in again' }).click();
  await desk.locator('#token').fill(server.deskToken);
  await desk.locator('form button').click();
  await expect(messages(desk).last()).toContainText('Skrivet utan inloggning');
  await expect(desk.locator('.pending')).toHaveCount(0);
  expect(await visitor.texts()).toEqual(['Hej?', 'Skrivet utan inloggning']);

  // What is being written survives the tab too, and is nobody else's.
  await desk.locator('#answer').fill('halvfärdigt');
  await desk.close();
  const again = await desk.context().newPage();
  await again.goto(server.at(`/desk#/c/${visitor.id}`));
  await expect(again.locator('#answer')).toHaveValue('halvfärdigt');
  await again.getByRole('button', { name: 'Log out' }).click();
  const question = again.getByRole('dialog', { name: 'Log out?' });
  await expect(question).toContainText('1 text');
  await isAccessible(again);
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(again.locator('#answer')).toHaveValue('halvfärdigt');
  await again.getByRole('button', { name: 'Log out' }).click();
  await question.getByRole('button', { name: 'Log out' }).click();
  await expect(again.locator('#token')).toBeVisible();
  expect(await again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
});

test('on a phone one thing is seen at a time, and Back goes back', async ({ browser, server }) => {
  await openVisitor(server, 'Var är mitt paket?', { searches: [{ query: 'paket', at: new Date().toISOString(), results: 3 }] });
  const desk = await openDesk(browser, server, 'Anna', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark', locale: 'sv-SE' });
  await isAccessible(desk);
  await desk.getByRole('link', { name: /Var är mitt paket/u }).tap();
  await expect(desk.locator('.list')).toBeHidden();
  await isAccessible(desk);
  await desk.getByRole('link', { name: /Redan provat/u }).tap();
  await expect(desk.locator('#tried')).toContainText('3 träffar');
  await expect(desk.locator('#tried')).toContainText('”paket”');
  await expect(desk.locator('#conversation')).toBeHidden();
  await isAccessible(desk);
  await desk.goBack();
  await expect(desk.locator('#answer')).toBeVisible();
  await desk.goBack();
  await expect(desk.locator('.list')).toBeVisible();
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  // On its side there is room for messages and answer, and the page is no longer than the window.
  await desk.setViewportSize({ width: 844, height: 390 });
  await desk.getByRole('link', { name: /Var är mitt paket/u }).tap();
  await expect(desk.locator('#send')).toBeInViewport({ ratio: 1 });
  expect((await desk.locator('#messages').boundingBox())!.height).toBeGreaterThan(90);
  expect(await desk.evaluate(() => document.documentElement.scrollHeight)).toBe(390);
  await isAccessible(desk);
});

test('a conversation is closed, judged, and deleted for good', async ({ browser, server }) => {
  const visitor = await openVisitor(server, 'Tack för hjälpen');
  const desk = await openDesk(browser, server, 'Anna');
  await expect(desk.getByText('Choose a conversation')).toBeVisible();
  await isAccessible(desk);
  await desk.getByRole('link', { name: /Tack för/u }).click();
  await answer(desk, 'Tack själv!');
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'The visitor is asked one question' })).toBeVisible();
  await expect(desk.getByText('Nobody is waiting')).toBeVisible();
  await desk.getByRole('button', { name: 'Closed' }).click();
  await expect(desk.locator('.list-item')).toHaveCount(1);
  await isAccessible(desk);
  // Taken out of the desk as a file, in the agent's language.
  await desk.getByRole('button', { name: 'Save the conversation' }).click();
  await isAccessible(desk);
  const [saved] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Save as text' }).click()]);
  expect(saved.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-[\da-f]{8}\.txt$/u);
  expect(readFileSync(await saved.path(), 'utf8')).toMatch(/Visitor:\nTack för hjälpen[\s\S]*Anna:\nTack själv!/u);
  await visitor.say('En sak till');
  await expect(desk).toHaveTitle(/^\(1\)/u);
  await desk.getByRole('button', { name: 'Delete conversation' }).click();
  await isAccessible(desk);
  await desk.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(desk.getByText('This conversation has been deleted.')).toBeVisible();
  await expect(desk.locator('.list-item')).toHaveCount(0);
  await expect(visitor.texts()).rejects.toThrow('410');
});
