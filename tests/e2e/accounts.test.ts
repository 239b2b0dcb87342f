import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test, type SampleServer } from '../support/sample-server.ts';

// How people get into the desk, and out of it.

const PASSWORD = 'tre små grisar i regn';

const newPage = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })).newPage();
const isAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
};
const look = async (page: Page, name: string): Promise<void> => {
  if (process.env['HJELP_LOOK']) await page.screenshot({ path: `${process.env['HJELP_LOOK']}/${name}.png`, fullPage: true });
};

/** The operator's browser makes the first account, as the desk proposes it. */
async function makeFirstAccount(browser: Browser, server: SampleServer): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(server.at(`/desk?token=${server.deskToken}`));
  await page.getByRole('link', { name: 'Accounts' }).click();
  await expect(page.getByRole('heading', { name: 'Make the first account' })).toBeVisible();
  await isAccessible(page);
  await look(page, 'first-account');
  await page.getByLabel('E-mail').fill('Anna@shop.example');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: /Welcome to the desk/u })).toBeVisible();
  await page.getByLabel('Your name').fill('Anna');
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('alert')).toContainText('at least 10 characters');
  await isAccessible(page);
  await look(page, 'join-too-short');
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.locator('.connection.live')).toBeAttached();
  return page;
}

test('the operator makes the first account, invites a colleague, and the colleague comes in by the link and signs in again', async ({ browser, server }) => {
  const anna = await makeFirstAccount(browser, server);
  await anna.getByRole('link', { name: /Accounts/u }).click();
  await anna.locator('#invite-email').fill('bo@shop.example');
  await anna.getByRole('button', { name: 'Invite' }).click();
  await expect(anna.getByRole('heading', { name: 'A link for bo@shop.example' })).toBeVisible();
  await isAccessible(anna);
  await look(anna, 'invited');
  const url = await anna.locator('#link-url').inputValue();

  const bo = await newPage(browser);
  await bo.goto(url);
  await bo.getByLabel('Your name').fill('Bo');
  await bo.getByLabel('New password').fill(PASSWORD);
  await bo.getByRole('button', { name: 'Join' }).click();
  await expect(bo.locator('.connection.live')).toBeAttached();
  // The same link opens nothing for the next one who finds it.
  const eve = await newPage(browser);
  await eve.goto(url);
  await expect(eve.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
  await isAccessible(eve);

  await bo.getByRole('button', { name: 'Log out' }).click();
  await bo.getByLabel('E-mail').fill('bo@shop.example');
  await bo.getByLabel('Password', { exact: true }).fill('not this');
  await bo.getByRole('button', { name: 'Log in' }).click();
  await expect(bo.getByRole('alert')).toContainText('do not belong together');
  await expect(bo.getByLabel('Password', { exact: true })).toBeFocused();
  await isAccessible(bo);
  await look(bo, 'wrong-password');
  await bo.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await bo.getByRole('button', { name: 'Log in' }).click();
  await expect(bo.locator('.connection.live')).toBeAttached();

  // An agent sees to their own account and to nobody else's.
  await bo.goto(server.at('/desk/accounts'));
  await expect(bo.getByRole('heading', { name: 'Your account' })).toBeVisible();
  await expect(bo.getByRole('heading', { name: 'People' })).toHaveCount(0);
  await bo.getByLabel('Current password').fill('wrong');
  await bo.getByLabel('New password').fill('en helt annan mening');
  await bo.getByRole('button', { name: 'Change password' }).click();
  await expect(bo.getByRole('alert')).toContainText('another one');
  await bo.getByLabel('Current password').fill(PASSWORD);
  await bo.getByRole('button', { name: 'Change password' }).click();
  await expect(bo.getByText('Your password is changed')).toBeVisible();
  await isAccessible(bo);

  // Whoever is let go is out at once, and what happened can be read.
  await anna.reload();
  const row = anna.getByRole('listitem').filter({ hasText: 'bo@shop.example' });
  await row.getByRole('button', { name: 'Close account' }).click();
  await expect(row.getByRole('alert')).toContainText('logged out at once');
  await isAccessible(anna);
  await row.getByRole('button', { name: 'Close account' }).click();
  await expect(row).toContainText('Closed');
  expect((await bo.request.get(server.at('/desk/api/session'))).status()).toBe(401);
  await anna.getByRole('listitem').filter({ hasText: 'anna@shop.example' }).getByRole('button', { name: 'Make agent' }).click();
  await expect(anna.getByRole('alert')).toContainText('Somebody has to stay');
  const log = anna.getByRole('region', { name: 'Log' });
  for (const line of ['Closed the account of bo@shop.example', 'Invited bo@shop.example', 'Login refused']) await expect(log).toContainText(line);
  await isAccessible(anna);
  await look(anna, 'accounts');
});

test('accounts work on a phone, in the dark, in Swedish', async ({ browser, server }) => {
  await makeFirstAccount(browser, server);
  const phone = await newPage(browser, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: 'dark', locale: 'sv-SE' });
  await phone.goto(server.at('/desk'));
  await expect(phone.getByLabel('Lösenord', { exact: true })).toBeVisible();
  await isAccessible(phone);
  await look(phone, 'phone-login');
  await phone.getByLabel('E-post').fill('anna@shop.example');
  await phone.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await phone.getByRole('button', { name: 'Logga in' }).tap();
  await expect(phone.locator('.connection.live')).toBeAttached();
  await look(phone, 'phone-desk');
  await phone.getByRole('link', { name: /Konton/u }).tap();
  await expect(phone.getByRole('heading', { name: 'Personer' })).toBeVisible();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await isAccessible(phone);
  await look(phone, 'phone-accounts');
});
