import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, test, type SampleServer } from '../support/sample-server.ts';
import { visitEvents } from '../support/report-traffic.ts';

// axe on every page of the help centre and the report, light and dark, wide and narrow. The desk has its own file; the
// widget's views are examined one by one in tests/browser.

const PAGES = {
  'the list of languages': '/',
  'the home page': '/sv/',
  'a category': '/sv/returns/',
  'an article with a table': '/sv/returns/aterbetalning/',
  'an article with code': '/en/products/smart-lamp-api/',
  'the long article': '/da/returns/',
  'the search page': '/nb/search/',
  'a page that is not there': '/sv/finns-inte/',
} as const;

/** Neither scrolls sideways: what is too wide scrolls inside its own frame. */
async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the help centre can be used by everybody, ${colorScheme}`, async ({ page, server }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(server.at(path));
        expect(await axeFindings(page), `${name}, ${width} px`).toEqual([]);
        expect(await scrollsSideways(page), `${name}, ${width} px`).toBe(false);
      }
    }
  });

  test(`the report can be used by everybody, empty and full, ${colorScheme}`, async ({ page, server }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(server.at(`/report?token=${server.deskToken}`));
    expect(await axeFindings(page), 'empty').toEqual([]);
    await fillReport(server);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.reload();
      await expect(page.getByText('kan man hyra en kran').first()).toBeVisible();
      expect(await axeFindings(page), `full, ${width} px`).toEqual([]);
      expect(await scrollsSideways(page), `full, ${width} px`).toBe(false);
      await page.getByText('kan man hyra en kran').first().scrollIntoViewIfNeeded();
      await page.locator('summary', { hasText: 'kan man hyra en kran' }).click();
      await page.getByRole('link', { name: 'Everything about this gap' }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: 'kan man hyra en kran' })).toBeVisible();
      expect(await axeFindings(page), `a gap, ${width} px`).toEqual([]);
      expect(await scrollsSideways(page), `a gap, ${width} px`).toBe(false);
      await page.getByLabel('Rename').fill(`Kran, ${width}`);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status')).toHaveText('The name is saved.');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kran, ${width}`);
      await page.getByRole('button', { name: 'Remove the name' }).click();
      await page.goto(server.at('/report'));
    }
  });
}

test('the help centre reads well without JavaScript, and its links lead somewhere', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.at('/sv/'));
  await page.getByRole('link', { name: /Returer/u }).first().click();
  await page.getByRole('link', { name: 'När får jag pengarna tillbaka?' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('När får jag pengarna tillbaka?');
  await expect(page.locator('table')).toContainText('Swish');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/sv\/returns\/aterbetalning\/$/u);
  await expect(page.locator('link[rel="alternate"][hreflang="da"]')).toHaveCount(1);
  expect((await page.request.get(server.at('/sitemap.xml'))).status()).toBe(200);
  const missing = await page.goto(server.at('/sv/finns-inte/'));
  expect(missing?.status()).toBe(404);
  await context.close();
});

async function fillReport(server: SampleServer): Promise<void> {
  const answer = await fetch(server.at('/v1/events'), { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://localhost' }, body: JSON.stringify({ events: visitEvents('kan man hyra en kran') }) });
  expect(answer.status).toBe(202);
}

test('a question in the address of the search page is asked, and the launcher is called what it says', { tag: '@firefox' }, async ({ page, server }) => {
  await page.goto(server.at('/sv/search/?q=faktura'));
  const answers = page.getByRole('region', { name: 'Hjälp' });
  await expect(answers.getByRole('searchbox')).toHaveValue('faktura');
  await expect(answers).toContainText('faktura', { ignoreCase: true });
  await expect(page.getByRole('heading', { name: 'Alla artiklar' })).toBeHidden();
  await answers.getByRole('searchbox').fill('zebrapudding');
  await expect(answers.getByRole('button', { name: 'Kontakta oss' })).toBeVisible();
  await expect(page).toHaveURL(/\?q=zebrapudding$/u);
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(server.at('/demo/?lang=sv'));
  await expect(page.getByRole('button', { name: 'Hjälp', exact: true })).toBeVisible();
});

test('the theme editor keeps its lines in sight, gives them to copy, and they make the same look', async ({ browser, server }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(server.at('/demo/theme/?lang=sv'));
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('link').first()).toBeVisible();
  for (const place of ['Nere till vänster', 'Nere till höger']) {
    await page.getByRole('radio', { name: place }).check();
    const [box, ...cards] = await Promise.all([panel.boundingBox(), ...(await page.locator('.bench .card').all()).map((card) => card.boundingBox())]);
    for (const card of cards) expect(card!.x + card!.width <= box!.x || card!.x >= box!.x + box!.width, place).toBe(true);
  }
  await page.getByLabel('Som text').fill('#ffe600');
  await page.getByLabel('Typsnitt').selectOption('Sidans');
  await page.getByLabel('Från kanten').fill('');
  await page.getByRole('button', { name: 'Kopiera' }).first().click();
  const css = await page.evaluate(() => navigator.clipboard.readText());
  expect(css, 'what is no number leaves the distance as it is').not.toContain('--hjelp-inline');
  const look = (where: Page) => where.locator('hjelp-widget .launcher').evaluate((launcher) => {
    const { backgroundColor, color, fontFamily } = getComputedStyle(launcher);
    return { backgroundColor, color, fontFamily, isOfPage: fontFamily === getComputedStyle(document.body).fontFamily };
  });
  const shown = await look(page);
  await page.goto(server.at('/demo/?lang=sv'));
  await expect(page.getByRole('button', { name: 'Hjälp' })).toBeVisible();
  expect(await look(page)).not.toEqual(shown);
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  expect(await look(page)).toEqual(shown);
  expect(shown.isOfPage).toBe(true);
  await context.close();
});
