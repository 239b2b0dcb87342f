import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { KbManifest } from '../../core/contract/kb-manifest.ts';
import { crisp } from '../support/vendor-stand-ins/crisp.ts';
import { vendorScript } from '../support/vendor-stand-ins/vendor-stand-in.ts';
import { openWidgetSite, widgetOn, type WidgetSite } from '../support/widget-site.ts';

// How contact stands to the articles, as site.yaml says it.

let site: WidgetSite;
const open: BrowserContext[] = [];

beforeAll(async () => { site = await openWidgetSite(); });
afterAll(async () => { await site.close(); });
afterEach(async () => { for (const context of open.splice(0)) await context.close(); });

async function visit(changes: Partial<KbManifest['site']>) {
  const { page, context, troubles } = await site.visit('/empty');
  open.push(context);
  await page.route('**/help/kb/manifest.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as KbManifest;
    await route.fulfill({ response, json: { ...manifest, site: { ...manifest.site, ...changes } } });
  });
  await page.goto(site.url);
  return { page, troubles, ...widgetOn(page), contact: page.locator('hjelp-widget [part=contact-button]').first(), view: page.locator('hjelp-widget hjelp-contact-view') };
}
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
};
const looks = async ({ contact }: Awaited<ReturnType<typeof visit>>): Promise<string> => (await contact.getAttribute('class')) ?? '';

describe('contact', () => {
  it('comes after a search, and is there before it for who looks for it', async () => {
    const visited = await visit({});
    await visited.open();
    await expect.poll(() => looks(visited)).toBe('link with-icon');
    await picture(visited.page, 'mode-answers-first');
    await visited.field.fill('retur');
    await expect.poll(() => looks(visited)).toBe('button quiet');
    // Without an answer it is what to do next, and there once.
    await visited.field.fill('zebrapudding');
    await expect.poll(() => looks(visited)).toBe('button');
    expect(await visited.page.getByRole('button', { name: 'Kontakta oss' }).count()).toBe(1);
    await visited.contact.click();
    await visited.view.getByRole('heading', { name: 'Kontakta oss' }).waitFor();
    expect(visited.troubles).toEqual([]);
  });
  it('stands side by side with the articles', async () => {
    const visited = await visit({ contactMode: 'side-by-side' });
    await visited.open();
    await expect.poll(() => looks(visited)).toBe('button soft');
    await visited.field.waitFor();
    await picture(visited.page, 'mode-side-by-side');
  });
  it('comes first, with the search one step behind it', async () => {
    const visited = await visit({ contactMode: 'contact-first' });
    await visited.open();
    await visited.view.getByRole('heading', { name: 'Kontakta oss' }).waitFor();
    await picture(visited.page, 'mode-contact-first');
    await visited.back.click();
    await visited.field.waitFor();
    // Once: who has gone on to search is not taken back.
    await visited.page.keyboard.press('Escape');
    await visited.open();
    await visited.field.waitFor();
    expect(await visited.view.isVisible()).toBe(false);
  });
  it('does not take a visitor away from what they have begun to type', async () => {
    const visited = await visit({ contactMode: 'contact-first' });
    // The words come with the address, before anything is known of the site's mode.
    await visited.page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { search(query: string): void }).search('retur'); });
    await visited.results.first().waitFor();
    expect(await visited.view.count()).toBe(0);
  });
  it('makes room for another product’s chat, and keeps what happened', async () => {
    const visited = await visit({ channels: [{ id: 'chat', type: 'chat', adapter: 'crisp', keys: crisp.keys }] });
    await visited.page.route(crisp.script, (route) => route.fulfill({ contentType: 'text/javascript', body: vendorScript(crisp, { readyAfterMs: 20 }) }));
    await visited.open();
    await visited.contact.click();
    await visited.view.getByLabel('Vad kan vi hjälpa dig med?').fill('Var är mitt paket?');
    await visited.view.getByRole('button', { name: 'Öppna chatten' }).click();
    await visited.panel.waitFor({ state: 'hidden' });
    expect(await visited.page.evaluate(() => window.agentSees!.composer)).toContain('Var är mitt paket?');
    await visited.open();
    await visited.view.getByText('Chatten är öppen.').waitFor();
    // The report hears of it.
    await expect.poll(() => site.events.filter(({ type }) => type === 'escalation')).toMatchObject([{ channel: 'chat', adapter: 'crisp', outcome: 'opened' }]);
  });
});
