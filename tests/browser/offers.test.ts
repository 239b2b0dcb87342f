import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from '@playwright/test';
import { openWidgetSite, widgetOn, type WidgetSite } from '../support/widget-site.ts';

// Articles that are offered unasked, by the rules of site.yaml.

const RULES = `
proactive:
  - {id: failed-payment, article: aterbetalning, when: error, event: shop:payment-failed, holdout: 0, text: {sv: Gick betalningen inte igenom?}}
  - {id: nobody, article: returnera, when: error, event: shop:held, holdout: 100}
  - {id: stuck, article: leveranstid, when: rage-clicks, pages: ['/kassa'], holdout: 0}
  - {id: reader, article: returnera, when: scroll, percent: 60, pages: ['/lang/**'], holdout: 0}
  - {id: thinking, article: returnera, when: abandoned-form, seconds: 1, pages: ['/blankett'], holdout: 0}
`;

let site: WidgetSite;
const open: BrowserContext[] = [];

beforeAll(async () => { site = await openWidgetSite({ settings: RULES }); });
afterAll(async () => { await site.close(); });
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
  site.show({});
});

async function visit(...args: Parameters<WidgetSite['visit']>) {
  const visited = await site.visit(...args);
  open.push(visited.context);
  await expect.poll(() => site.asked.some((path) => path.startsWith('hjelp/offers-'))).toBe(true);
  await visited.page.waitForLoadState('networkidle');
  return { ...visited, ...widgetOn(visited.page), offer: visited.page.locator('hjelp-widget [part=offer]') };
}
const report = (page: Page, name: string) => page.evaluate((event) => { dispatchEvent(new Event(event)); }, name);
const stored = (page: Page) => page.evaluate(async () => [Object.keys(localStorage), Object.keys(sessionStorage), (await indexedDB.databases()).length, document.cookie]);
const outcomes = () => site.events.flatMap((event) => (event.type === 'proactive' ? [`${event.rule} ${event.outcome}`] : []));

describe('an offer', () => {
  it('comes from a script of another origin too', async () => {
    const elsewhere = `${site.url.replace('localhost', '127.0.0.1')}/help/`;
    site.show({ script: `<script async src="${elsewhere}hjelp.js"></script>`, widget: `kb="${elsewhere}"` });
    const { page, offer, troubles } = await visit('/kassa');
    await report(page, 'shop:payment-failed');
    await offer.getByText('Gick betalningen inte igenom?').waitFor();
    expect(troubles).toEqual([]);
  });

  it('comes when the page reports an error, takes no focus, keeps nothing, and opens its article', async () => {
    const { page, offer, article, troubles } = await visit('/kassa');
    expect(site.asked.filter((path) => path.startsWith('hjelp/')).map((path) => path.replace(/-[0-9a-f]+\.js$/u, '')), 'one request more, when idle').toEqual(['hjelp/offers']);
    await report(page, 'shop:payment-failed');
    await offer.getByText('Gick betalningen inte igenom?').waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await expect.poll(outcomes).toEqual(['failed-payment shown']);
    expect(await stored(page)).toEqual([[], [], 0, '']);
    await offer.getByRole('button', { name: 'Visa mig' }).click();
    await expect.poll(() => article.textContent()).toContain('fem bankdagar');
    await expect.poll(outcomes).toEqual(['failed-payment shown', 'failed-payment opened']);
    await page.keyboard.press('Escape');
    await report(page, 'shop:payment-failed');
    await page.waitForTimeout(300);
    expect(await offer.count(), 'once a visit').toBe(0);
    await page.goto(`${site.url}/annan`);
    await page.waitForLoadState('networkidle');
    await report(page, 'shop:payment-failed');
    await page.waitForTimeout(300);
    expect(await offer.count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('is never made again to whoever says so, and not at all to those who are held out', async () => {
    const first = await visit('/kassa');
    await report(first.page, 'shop:payment-failed');
    await first.offer.getByRole('button', { name: 'Föreslå inte fler' }).press('Enter');
    expect(await first.offer.count()).toBe(0);
    expect(await first.page.evaluate(() => document.querySelector('hjelp-widget')!.shadowRoot!.activeElement?.className)).toBe('launcher');
    await expect.poll(outcomes).toContain('failed-payment dismissed');
    await first.page.evaluate(() => { addEventListener('pagehide', () => { sessionStorage.clear(); }); });
    await first.page.goto(`${site.url}/kassa`);
    await first.page.waitForLoadState('networkidle');
    await report(first.page, 'shop:payment-failed');
    await first.page.waitForTimeout(300);
    expect(await first.offer.count()).toBe(0);

    const user = await visit('/kassa');
    await user.open();
    await user.field.fill('retur');
    await user.results.first().waitFor();
    await expect.poll(() => user.page.evaluate(() => Object.keys(sessionStorage).join())).toContain('hjelp-visit');
    await user.page.keyboard.press('Escape');
    await report(user.page, 'shop:payment-failed');
    await user.offer.waitFor();
    await user.page.goto(`${site.url}/annan`); // without a word about it
    await user.page.waitForLoadState('networkidle');
    await report(user.page, 'shop:payment-failed');
    await user.page.waitForTimeout(300);
    expect(await user.offer.count()).toBe(0);

    const second = await visit('/kassa');
    await report(second.page, 'shop:held');
    await expect.poll(outcomes).toEqual(['nobody held_out']);
    expect(await second.offer.count()).toBe(0);
    expect(await stored(second.page)).toEqual([[], [], 0, '']);
  });

  it('comes after clicks that nothing answers, after reading far down, and for a form that was left', async () => {
    const clicks = await visit('/kassa');
    await clicks.page.locator('h1').click({ clickCount: 4, delay: 20 });
    await clicks.offer.getByText('leveran', { exact: false }).waitFor();

    site.show({ body: '<div id="long"></div>', head: '<script>addEventListener("DOMContentLoaded", () => { document.querySelector("#long").style.height = "4000px"; })</script>' });
    const reading = await visit('/lang/artikel');
    await reading.page.mouse.wheel(0, 800);
    await reading.page.waitForTimeout(200);
    expect(await reading.offer.count()).toBe(0);
    await reading.page.mouse.wheel(0, 3000);
    await reading.offer.getByText('Hur returnerar jag en vara?').waitFor();

    // Who has been in the help knows the way; what goes wrong after that is another matter.
    const helped = await visit('/lang/artikel');
    await helped.open();
    await helped.page.keyboard.press('Escape');
    await helped.page.mouse.move(200, 200);
    await helped.page.mouse.wheel(0, 3800);
    await expect.poll(() => helped.page.evaluate(() => scrollY)).toBeGreaterThan(3000);
    await helped.page.waitForTimeout(200);
    expect(await helped.offer.count()).toBe(0);
    await report(helped.page, 'shop:payment-failed');
    await helped.offer.getByText('Gick betalningen inte igenom?').waitFor();

    site.show({ body: '<form><input aria-label="Namn"></form>' });
    const form = await visit('/blankett');
    await form.page.getByLabel('Namn').fill('Eva');
    await form.offer.getByText('Hur returnerar jag en vara?').waitFor({ timeout: 15_000 });
  });

  it('covers nothing that can be pressed, and the page may refuse it', async () => {
    site.show({ head: '<style>#pay{position:fixed;right:30px;bottom:100px;width:200px;height:60px}</style>', body: '<button id="pay">Betala</button>' });
    const { page, offer } = await visit('/kassa');
    await report(page, 'shop:payment-failed');
    await page.waitForTimeout(500);
    expect(await offer.count()).toBe(0);
    await page.evaluate(() => { document.querySelector('#pay')!.remove(); });
    await offer.waitFor();

    const other = await visit('/kassa');
    await other.page.evaluate(() => { addEventListener('hjelp-offer', (event) => { event.preventDefault(); }); });
    await report(other.page, 'shop:payment-failed');
    await other.page.waitForTimeout(300);
    expect(await other.offer.count()).toBe(0);
  });
});
