import type { Page } from '@playwright/test';
import { expect, test, type SampleServer } from '../support/sample-server.ts';

// The walk that everything exists for, in a real browser against the real server. Runs in Chromium and in Firefox.

const panel = (page: Page) => page.getByRole('dialog');

async function signIn(page: Page, server: SampleServer, path: '/desk' | '/report'): Promise<void> {
  await page.goto(server.at(`${path}?token=${server.deskToken}`));
}

async function openHelp(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await expect(panel(page)).toBeVisible();
}

test('a visitor finds an answer, reads it, and goes back to where they were', async ({ page, server }) => {
  await page.goto(server.at('/demo/orders/?lang=sv'));
  await openHelp(page, /hjälp/iu);
  const field = panel(page).getByRole('combobox').or(panel(page).getByRole('searchbox')).first();
  await field.fill('aterbetalning');
  const results = panel(page).getByRole('option').or(panel(page).locator('[part~="result"]'));
  await expect(results.first()).toBeVisible();
  await expect(panel(page)).toContainText(/återbetalning|pengarna/iu);
  await results.first().click();
  await expect(panel(page).locator('article, [part~="article"]').first()).toBeVisible();
  await panel(page).getByRole('button', { name: /tillbaka/iu }).click();
  await expect(field).toHaveValue('aterbetalning');
  await expect(results.first()).toBeVisible();
});

test('a question nobody answered reaches the report while the visitor is still on the page', async ({ page, server, browser }) => {
  await page.goto(server.at('/demo/?lang=sv'));
  await openHelp(page, /hjälp/iu);
  const field = panel(page).getByRole('combobox').or(panel(page).getByRole('searchbox')).first();
  await field.fill('helikopterleverans till månen');
  await field.press('Enter');
  const reader = await (await browser.newContext()).newPage();
  await signIn(reader, server, '/report');
  await expect(async () => {
    await reader.reload();
    await expect(reader.getByText('helikopterleverans till månen').first()).toBeVisible({ timeout: 200 });
  }).toPass({ timeout: 30_000, intervals: [100] });
  await reader.context().close();
});

test('a visitor asks a person, who sees what was tried, answers, and closes', async ({ page, server, browser }) => {
  await page.goto(server.at('/demo/orders/?lang=sv'));
  await openHelp(page, /hjälp/iu);
  const field = panel(page).getByRole('combobox').or(panel(page).getByRole('searchbox')).first();
  await field.fill('soffan knarrar när jag sätter mig');
  await field.press('Enter');
  await panel(page).getByRole('button', { name: /kontakta|chatta|prata/iu }).first().click();
  await panel(page).getByRole('button', { name: 'Visa allt' }).click();
  await expect(panel(page).getByLabel('Sökord, går att ändra')).toHaveValue('soffan knarrar när jag sätter mig');
  await panel(page).locator('hjelp-contact-view textarea').first().fill('Soffan knarrar. Vad gör jag?');
  await panel(page).getByRole('button', { name: /skicka|starta|lämna/iu }).last().click();
  await expect(panel(page).getByRole('log')).toContainText('Soffan knarrar. Vad gör jag?');

  const agent = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await signIn(agent, server, '/desk');
  await agent.getByText('Soffan knarrar').first().click();
  await expect(agent.getByText('soffan knarrar när jag sätter mig').first()).toBeVisible();
  await expect(agent.getByText('/demo/orders').first()).toBeVisible();
  await agent.locator('textarea').first().fill('Hej! Dra åt skruvarna under sitsen, så tystnar den.');
  await agent.locator('textarea').first().press('Enter');
  await expect(panel(page).getByRole('log')).toContainText('Dra åt skruvarna under sitsen');

  // What comes while the help is closed is counted on its button, here and on the next page of the site, until it is seen.
  const marked = (words: string) => page.getByRole('button', { name: words === '' ? 'Hjälp' : `Hjälp (${words})`, exact: true });
  const say = async (text: string): Promise<void> => {
    await agent.locator('textarea').first().fill(text);
    await agent.locator('textarea').first().press('Enter');
  };
  await page.keyboard.press('Escape');
  await expect(marked('')).toBeVisible();
  await say('Går det bra?');
  await expect(marked('1 nytt meddelande')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '1 nytt meddelande' })).toHaveCount(1);
  await page.goto(server.at('/demo/product/?lang=sv'));
  await expect(marked('1 nytt meddelande')).toBeVisible();
  await say('Säg till om det knarrar igen.');
  await marked('2 nya meddelanden').click();
  const reopened = page.getByRole('dialog');
  await expect(reopened.getByRole('log')).toContainText('Dra åt skruvarna under sitsen');
  await expect(reopened.getByRole('log')).toContainText('Säg till om det knarrar igen.');
  await page.keyboard.press('Escape');
  await expect(marked('')).toBeVisible();
  await marked('').click();

  await agent.getByRole('button', { name: 'Close', exact: true }).first().click();
  await reopened.getByRole('button', { name: 'Ja, tack' }).click();
  await reopened.locator('hjelp-conversation-view').getByRole('button', { name: 'Skicka', exact: true }).click();
  await expect(reopened).toContainText('Tack för att du berättade!');
  await expect(agent.getByText('The visitor gave a thumb up')).toBeVisible();
  await agent.context().close();
});
