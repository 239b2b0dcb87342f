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
    await results.first().click();
    await article.waitFor();
    expect(await article.locator('mark').allTextContents()).toContain('Luckan');

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
