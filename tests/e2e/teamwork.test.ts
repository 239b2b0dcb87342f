import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test, type SampleServer } from '../support/sample-server.ts';

// A visitor's browser and agents' browsers side by side.

async function openDesk(browser: Browser, server: SampleServer, name: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })).newPage();
  await page.goto(server.at('/desk'));
  await page.locator('#token').fill(server.deskToken);
  await page.locator('#name').fill(name);
  await page.locator('form button').last().click();
  await expect(page.locator('.connection.live')).toBeAttached();
  return page;
}

const findings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

test('a visitor and an agent see each other write and read, agents keep notes to themselves, and the question becomes a gap', async ({ browser, page: visitor, server }) => {
  await visitor.goto(server.at('/demo/'));
  await visitor.evaluate(async () => {
    await customElements.whenDefined('hjelp-widget');
    const widget = document.querySelector('hjelp-widget') as unknown as { identify(person: object): void; contact(): void };
    widget.identify({ id: '4711', name: 'Kim Berg', hmac: 'made-up' });
    widget.contact();
  });
  await visitor.locator('#question').fill('Hej! Kan jag betala i fyrtiosju delar?');
  // The visitor sees who the site says they are, before anything goes.
  await expect(visitor.locator('.handover')).toContainText('Kim Berg');
  const follow = visitor.locator('.follow input');
  await expect(follow).not.toBeChecked();
  await follow.check();
  await visitor.locator('.send').first().click();
  await expect(visitor.locator('.messages')).toContainText('fyrtiosju');

  const desk = await openDesk(browser, server, 'Anna');
  await desk.getByRole('link', { name: /fyrtiosju/u }).click();
  await expect(desk.locator('#tried')).toContainText('Not verified');
  // Anna has the message before her eyes.
  await expect(visitor.locator('.message.visitor .meta').last()).toContainText(/Läst|Read/u);
  await desk.locator('#answer').pressSequentially('Hej Kim');
  await expect(visitor.locator('.typing')).toContainText('Anna');
  await desk.locator('#answer').press('Enter');
  await expect(visitor.locator('.messages')).toContainText('Hej Kim');
  await expect(visitor.locator('.typing')).toBeEmpty();
  await expect(desk.locator('.message-state')).toContainText('Read');
  await visitor.locator('#message').pressSequentially('Tack');
  await expect(desk.locator('.typing')).toContainText('The visitor is writing');

  // A note, a tag and a gap, by keyboard; none of it reaches the visitor.
  await desk.locator('#answer').press('Escape');
  await desk.keyboard.press('n');
  await desk.locator('#answer').fill('hemlig anteckning');
  await desk.locator('#answer').press('Enter');
  await expect(desk.locator('.message.note')).toContainText('hemlig anteckning');
  await expect(desk.locator('.message.note')).toContainText('Internal note by you');
  expect(await findings(desk)).toEqual([]);
  await desk.locator('#answer').press('Escape');
  await desk.keyboard.press('l');
  await desk.keyboard.type('Delbetalning');
  await desk.keyboard.press('Enter');
  await expect(desk.locator('.tags')).toContainText('delbetalning');
  await desk.locator('#new-tag').press('Escape');
  await desk.keyboard.press('g');
  await expect(desk.locator('#gap-question')).toHaveValue('Kan jag betala i fyrtiosju delar?');

  // What the visitor goes on to look for shows up by itself, as they agreed.
  await visitor.locator('[part=back-button]').click();
  await visitor.locator('#q').fill('returnera');
  await visitor.locator('#q').press('Enter');
  await expect(desk.locator('#tried')).toContainText('returnera');
  expect(await findings(desk)).toEqual([]);
  expect(await visitor.locator('hjelp-widget').evaluate((element) => element.shadowRoot!.textContent)).not.toContain('hemlig');

  // The product team finds the gap, though one visit asked.
  await desk.goto(server.at('/report'));
  await expect(desk.getByText('Kan jag betala i fyrtiosju delar?').first()).toBeVisible();
});

test('a colleague is given a conversation, finds it under Mine, and puts in an answer that is ready', async ({ browser, server }) => {
  const id = randomUUID();
  await fetch(server.at('/v1/conversations'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id, context: { format: 1, visit: 'v', site: 'shop', locale: 'sv', question: 'När kommer pengarna?', searches: [{ query: 'pengar', at: new Date().toISOString(), results: 51, weak: true }], articles: [] }, message: { id: randomUUID(), text: 'När kommer pengarna?' } }) });
  const [anna, bo] = [await openDesk(browser, server, 'Anna'), await openDesk(browser, server, 'Bo')];
  await anna.getByRole('link', { name: /När kommer pengarna/u }).click();
  // 51 results that answer nothing are no answer.
  await expect(anna.locator('#tried')).toContainText('No good answer');
  await expect(anna.locator('#tried')).not.toContainText('51');
  await anna.locator('#assignee').focus();
  await expect(anna.locator('#assignee option[value=bo]')).toBeAttached();
  await anna.locator('#assignee').selectOption({ label: 'Bo' });
  await bo.locator('[data-tab=mine]').click();
  await bo.getByRole('link', { name: /När kommer pengarna/u }).click();
  await bo.locator('#answer').pressSequentially('/');
  // In the list: the selects of the page have options too, and a click waits for the first that it has found, hidden or not.
  await bo.getByRole('listbox').getByRole('option').first().click();
  await expect(bo.locator('#answer')).toHaveValue(/bankdagar[\s\S]*http/u);
  await bo.locator('#answer').press('Enter');
  await anna.locator('[data-tab=waiting]').click();
  await expect(anna.locator('.list-item')).toHaveCount(0);
  await bo.getByRole('button', { name: 'Your day' }).click();
  await expect(bo.locator('#dialog-shift')).toContainText('1 first answer');
  await bo.getByRole('button', { name: 'Good', exact: true }).click();
  await expect(bo.locator('#dialog-shift')).toContainText('Thank you');
  expect(await findings(bo)).toEqual([]);
});
