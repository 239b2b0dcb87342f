import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext } from '@playwright/test';
import { openWidgetSite, widgetOn, type WidgetSite } from '../support/widget-site.ts';

// What readers can do with an open article, and what site owners can do with the widget.

let site: WidgetSite;
const open: BrowserContext[] = [];

beforeAll(async () => { site = await openWidgetSite(); });
afterAll(async () => { await site.close(); });
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
  site.show({});
});

async function visit(...args: Parameters<WidgetSite['visit']>) {
  const visited = await site.visit(...args);
  open.push(visited.context);
  return { ...visited, ...widgetOn(visited.page) };
}

describe('a long article', () => {
  it('has its sections in a list, steps to tick off, a picture to enlarge, code to copy and a film to play', async () => {
    const { page, context, panel, article, status, troubles } = await visit('/#help/oppna-boxen', { permissions: ['clipboard-read', 'clipboard-write'] });
    await article.waitFor();
    const elsewhere: string[] = [];
    await context.route(/youtube/u, (route) => {
      elsewhere.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Film</title>' });
    });

    await panel.getByText('I den här artikeln').click();
    const section = panel.locator('[part=contents]').getByRole('link', { name: 'Om luckan inte öppnas' });
    expect(await section.getAttribute('href')).toBe(`${site.url}/help/sv/leverans/oppna-boxen/#h-om-luckan-inte-oppnas`);
    await section.click();
    expect(await panel.getByRole('heading', { name: 'Om luckan inte öppnas' }).evaluate((heading) => heading === (heading.getRootNode() as ShadowRoot).activeElement)).toBe(true);

    const steps = article.getByRole('checkbox');
    expect(await steps.count()).toBe(5);
    expect(await steps.nth(3).getAttribute('aria-checked'), 'ticked by the editor').toBe('true');
    await article.getByRole('checkbox', { name: 'Steg 2 klart' }).first().click();
    await expect.poll(() => status.textContent()).toBe('1 av 3 steg klara');
    await steps.nth(0).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => status.textContent()).toBe('2 av 3 steg klara');

    const picture = article.getByRole('button', { name: 'Förstora bilden: En box med många luckor' });
    await picture.click();
    const large = page.getByRole('dialog', { name: 'En box med många luckor' });
    expect((await large.boundingBox())!.width).toBe(1280);
    await page.keyboard.press('Escape');
    await expect.poll(() => large.count()).toBe(0);
    expect(await panel.count(), 'Escape closed the picture only').toBe(1);
    expect(await picture.evaluate((button) => button === (button.getRootNode() as ShadowRoot).activeElement)).toBe(true);

    await article.getByRole('button', { name: 'Kopiera', exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('{"lucka": 7}');
    await article.getByRole('link', { name: 'Kopiera länken till ”Öppna luckan”' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}/help/sv/leverans/oppna-boxen/#h-oppna-luckan`);
    await panel.getByRole('button', { name: 'Dela' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}/help/sv/leverans/oppna-boxen/`);

    expect(elsewhere, 'nothing is fetched from the film before it is asked for').toEqual([]);
    await article.getByRole('button', { name: 'Spela filmen ”Filmen om boxen”' }).click();
    await expect.poll(() => elsewhere).toEqual(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0']);
    expect(await article.getByRole('link', { name: 'Se den på youtube.com' }).getAttribute('href')).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ');

    // The next page of the site finds what was ticked.
    await page.goto(`${site.url}/annan-sida`);
    await article.waitFor();
    expect(await steps.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-checked')))).toEqual(['true', 'true', 'false', 'true', 'false']);
    expect(troubles).toEqual([]);
  });

  it('has what matched marked, opens at an anchor, and prints without the page around it', async () => {
    const { page, field, results, article, open: openPanel } = await visit();
    await openPanel();
    await field.fill('luckan låser sig');
    await results.first().locator('[part=result-passage]').waitFor();
    await results.first().click();
    await article.waitFor();
    await expect.poll(() => article.locator('mark').allTextContents()).toContain('Luckan');

    await page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { openArticle(id: string): void }).openArticle('oppna-boxen#h-for-den-som-bygger'); });
    const heading = article.getByRole('heading', { name: 'För den som bygger' });
    await expect.poll(() => heading.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);

    const printed = page.evaluate(() => new Promise<string>((resolve) => {
      const root = document.querySelector('hjelp-widget')!.shadowRoot!;
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (node instanceof HTMLIFrameElement) node.contentWindow!.print = () => { resolve(node.contentDocument!.body.innerText); };
        }
      }).observe(root, { childList: true });
      root.querySelector<HTMLElement>('[part=print-button]')!.click();
    }));
    const paper = await printed;
    expect(paper).toContain('Hur öppnar jag boxen?');
    expect(paper).toContain('Visa koden för kameran.');
    expect(paper).not.toContain('Butiken');
  });
});

describe('languages', () => {
  it('are those of the page for words, and those that there are for articles, which say so', async () => {
    site.show({ lang: 'fi' });
    const { page, panel, launcher, article, open: openPanel } = await visit();
    await openPanel();
    await panel.getByText('Miten voimme auttaa?').first().waitFor();
    expect(await launcher.textContent()).toBe('Ohje');
    await panel.getByText('Artikkelien kieli: ruotsi.').waitFor();
    const row = panel.getByRole('link', { name: 'Hur returnerar jag en vara?' }).first();
    expect(await row.evaluate((link) => link.closest('[lang]')!.getAttribute('lang'))).toBe('sv');

    // The visitor may choose among the languages of the articles, and the next page remembers.
    await panel.getByLabel('Kieli').selectOption('en');
    await panel.getByText('How do I return an item?').first().waitFor();
    await panel.getByText('What can we help you with?').first().waitFor();
    expect(await panel.locator('[part=other-language]').count()).toBe(0);
    await page.goto(`${site.url}/annan-sida`);
    await panel.getByText('How do I return an item?').first().waitFor();

    // What was never translated is shown in another language rather than not at all.
    await page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { openArticle(id: string): void }).openArticle('leveranstid'); });
    await article.waitFor();
    expect(await article.getAttribute('lang')).toBe('sv');
    await article.getByText('This article is only available in Swedish.').waitFor();
  });
});

describe('a page that listens', () => {
  it('hears of each thing once, and of nothing that it did not see happen', async () => {
    const listen = `<script>
      window.heard = [];
      for (const name of ['ready', 'open', 'close', 'search', 'article', 'vote', 'missing', 'language', 'contact', 'problem']) addEventListener('hjelp-' + name, (event) => { heard.push(name); });
    </script>`;
    site.show({ head: listen });
    const { page, article, panel, field, open: openPanel } = await visit('/#help/returnera');
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    await article.waitFor();
    await page.waitForLoadState('networkidle');
    expect((await heard()).sort()).toEqual(['article', 'open', 'ready']);
    // The same address again, with that article as the one that was open.
    await page.reload();
    await article.waitFor();
    await page.waitForLoadState('networkidle');
    expect((await heard()).filter((name) => name === 'article')).toEqual(['article']);
    // Another page finds it open, which is nobody's doing.
    await page.goto(`${site.url}/annan-sida`);
    await article.waitFor();
    await page.waitForLoadState('networkidle');
    expect((await heard()).filter((name) => name === 'article')).toEqual([]);
    // An address with another article than the one that was open shows that one, and speaks of no other.
    await page.goto(`${site.url}/tredje#help/aterbetalning`);
    await expect.poll(() => article.textContent()).toContain('fem bankdagar');
    await page.waitForLoadState('networkidle');
    expect((await heard()).filter((name) => name === 'article')).toEqual(['article']);

    await page.evaluate(() => { document.querySelector('hjelp-widget')!.addEventListener('hjelp-language', (event) => { event.preventDefault(); }); });
    await panel.getByRole('button', { name: 'Tillbaka' }).click();
    await field.fill('zebrapudding');
    await panel.getByLabel('Vad hade du hoppats hitta?').fill('Pudding');
    await panel.getByRole('button', { name: 'Skicka' }).click();
    await field.fill('');
    await panel.getByLabel('Språk').selectOption('en');
    await page.keyboard.press('Escape');
    expect((await heard()).filter((name) => ['missing', 'language', 'close'].includes(name))).toEqual(['missing', 'language', 'close']);
    await openPanel();
    expect(await field.evaluate((input) => (input as HTMLInputElement).labels![0]!.textContent), 'the page kept its language').toBe('Vad kan vi hjälpa dig med?');
  });
});

describe('a page with a launcher and a key of its own', () => {
  it('gets the focus back from the panel of the first second, and from the one that took its place', async () => {
    site.show({ head: '<style>hjelp-widget::part(launcher){display:none}</style>', body: '<button id="own" data-hjelp-article="">Fråga oss</button>' });
    const { page, context, panel } = await visit();
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => { letThrough = resolve; });
    await context.route('**/hjelp/panel-*.js', async (route) => {
      await held;
      await route.continue();
    });
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
    await page.locator('#own').click();
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await focused()).toBe('own');
    await page.keyboard.press('Enter');
    await panel.waitFor();
    letThrough();
    await expect.poll(() => panel.locator('[part=contact-button]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('own');
  });

  it('opens the search by them, and keeps what is its own', async () => {
    site.show({ widget: 'kb="/help/" shortcut="?" prefetch="idle"', head: '<style>hjelp-widget::part(launcher){display:none}</style>', body: '<button id="own" data-hjelp-article="">Fråga oss</button><input aria-label="Namn">' });
    const { page, launcher, panel } = await visit();
    expect(await launcher.isVisible()).toBe(false);
    await page.locator('#own').click();
    await panel.waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await page.keyboard.press('?');
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Namn').press('?');
    expect([await panel.count(), await page.getByLabel('Namn').inputValue()]).toEqual([0, '?']);
    await page.evaluate(() => { document.body.addEventListener('keydown', (event) => { if (event.key === '?') event.preventDefault(); }); });
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await page.waitForTimeout(200);
    expect(await panel.count(), "the page's own use of the key").toBe(0);
  });
});
