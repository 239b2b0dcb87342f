import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { openWidgetSite, widgetOn, type WidgetSite } from '../support/widget-site.ts';

// The widget as a part of the page, without launcher or dialog.

let site: WidgetSite;
beforeAll(async () => { site = await openWidgetSite(); });
afterAll(async () => { await site.close(); });

const FALLBACK = '<form action="/help/sv/search/"><input type="search" name="q" aria-label="Sök i hjälpen"></form>';

describe('a help page of the site', () => {
  it('comes when the visitor does, takes no focus, answers and shows articles in place, and "back" leads back', async () => {
    const policy = "default-src 'self'; style-src 'nonce-eA'; require-trusted-types-for 'script'; trusted-types hjelp";
    site.show({
      widget: null, headers: { 'content-security-policy': policy },
      head: '<style nonce="eA">.far { height: 3000px } hjelp-widget { display: block; min-height: 50rem }</style>',
      body: `<div class="far"></div><hjelp-widget kb="/help/" mode="inline">${FALLBACK}</hjelp-widget><p id="after">Efter</p>`,
    });
    const { page, context, troubles } = await site.visit();
    const { launcher, field, results, article, back } = widgetOn(page);
    const region = page.getByRole('region', { name: 'Hjälp' });
    await page.waitForLoadState('networkidle');
    expect(site.asked.map((path) => path.replace(/-[0-9a-f]{8}/u, '')), 'nothing of the panel, far down the page').toEqual(['hjelp.js', 'hjelp/startsv.js']);
    expect(await page.getByRole('searchbox', { name: 'Sök i hjälpen' }).count(), "the page's own form stays until the panel is here").toBe(1);
    const shifts = await page.evaluateHandle(() => {
      const seen: number[] = [];
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value); }).observe({ type: 'layout-shift', buffered: true });
      return seen;
    });
    await page.locator('#after').scrollIntoViewIfNeeded();
    await field.waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body), 'the page keeps the focus').toBe(true);
    expect([await page.getByRole('dialog').count(), await launcher.count()]).toEqual([0, 0]);
    await region.getByText('Hur returnerar jag en vara?').first().waitFor();
    expect(await shifts.jsonValue(), 'nothing moves').toEqual([]);
    expect(await axeFindings(page)).toEqual([]);

    await field.fill('retur');
    await results.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await article.waitFor();
    expect(new URL(page.url()).hash).toBe('#help/returnera');
    expect(await page.evaluate(() => document.querySelector('hjelp-widget')!.shadowRoot!.activeElement?.tagName), 'the article is read from its title').toBe('H2');
    expect(await axeFindings(page)).toEqual([]);
    await page.goBack();
    await results.first().waitFor();
    expect([await field.inputValue(), new URL(page.url()).hash]).toEqual(['retur', '']);
    expect(await results.first().evaluate((link) => (link.getRootNode() as ShadowRoot).activeElement === link), 'where the visitor was').toBe(true);
    await page.goForward();
    await article.waitFor();
    await back.click();
    await results.first().waitFor();
    await expect.poll(() => new URL(page.url()).hash).toBe('');

    // A link to another place of the page closes no article; a reload finds it open.
    await results.first().click();
    await article.waitFor();
    await page.reload();
    await article.waitFor();
    await page.locator('#host-link').click();
    expect(await article.count()).toBe(1);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('obeys the page: commands before it is here, links to articles, and a launcher beside it that does the rest', async () => {
    site.show({
      widget: 'kb="/help/"',
      head: '<style>hjelp-widget[mode] { display: block; min-height: 50rem }</style><script>addEventListener("keydown", ({ key }) => { document.body.dataset.key = key; });</script>',
      body: '<a id="link" href="/help/sv/retur/aterbetalning/" data-hjelp-article="aterbetalning">Återbetalning</a><hjelp-widget kb="/help/" mode="inline"></hjelp-widget>',
    });
    const { page, context, troubles } = await site.visit();
    const inPage = page.getByRole('region', { name: 'Hjälp' });
    const dialog = page.getByRole('dialog');
    await page.evaluate(() => { (document.querySelector('hjelp-widget[mode]') as unknown as { search(query: string): void }).search('retur'); });
    await inPage.locator('[part=result]').first().waitFor();
    expect(await dialog.count()).toBe(0);
    await page.locator('#link').click();
    await expect.poll(() => inPage.locator('[part=article]').textContent()).toContain('fem bankdagar');
    await page.keyboard.press('g');
    expect(await page.evaluate(() => document.body.dataset['key']), "the page's shortcuts work while an article is read").toBe('g');
    await inPage.locator('[part=back-button]').click();
    await inPage.getByRole('searchbox').press('r');
    expect(await page.evaluate(() => document.body.dataset['key']), 'what is written is not meant for it').toBe('g');

    await page.locator('hjelp-widget .launcher').click();
    await dialog.waitFor();
    await dialog.getByRole('searchbox').fill('retur');
    await dialog.locator('[part=result]').first().click();
    await dialog.locator('[part=article]').waitFor();
    expect(await inPage.locator('[part=article]').count(), 'each its own').toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await context.close();
  });
});

describe('a search page of the site', () => {
  const searchPage = `<style>hjelp-widget:not(:state(asked)) ~ #all { color: red } hjelp-widget:state(asked) ~ #all { display: none }</style>
    <hjelp-widget kb="/help/" server="none" mode="search" query-param="q" articles="pages">${FALLBACK}</hjelp-widget><p id="all">Alla artiklar</p>`;

  it('answers the question in its address, keeps it there, and leads to pages', async () => {
    site.show({ widget: null, body: searchPage });
    const { page, context, troubles } = await site.visit('/sok?q=retur&sida=2');
    const { field, results } = widgetOn(page);
    await results.first().waitFor();
    expect([await field.inputValue(), await page.locator('#all').isVisible()]).toEqual(['retur', false]);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await field.fill('återbetalning');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=%C3%A5terbetalning&sida=2');
    await results.first().click();
    await page.waitForURL('**/help/sv/retur/aterbetalning/');
    await page.goBack();
    await results.first().waitFor();
    expect(await field.inputValue()).toBe('återbetalning');
    await field.fill('');
    await page.locator('#all').waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?sida=2');
    expect(await page.locator('hjelp-widget [part=suggestion]').count(), 'only the field').toBe(0);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it("takes over what was begun in the page's own field", async () => {
    site.show({ widget: null, body: searchPage });
    const { page, context } = await site.visit('/annan');
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => { letThrough = resolve; });
    await context.route('**/hjelp/panel-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}/sok`);
    await page.getByRole('searchbox', { name: 'Sök i hjälpen' }).pressSequentially('retu');
    letThrough();
    const { field, results } = widgetOn(page);
    await field.waitFor();
    await page.keyboard.type('r');
    await results.first().waitFor();
    expect(await field.inputValue()).toBe('retur');
    await context.close();
  });
});
