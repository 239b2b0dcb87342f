import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext } from '@playwright/test';
import { openWidgetSite, widgetOn, type WidgetSite } from '../support/widget-site.ts';

// Every page of examples/ is opened as its owner would serve it, and asked a question.

const EXAMPLES = join(import.meta.dirname, '../../examples');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

let site: WidgetSite;
const open: BrowserContext[] = [];

beforeAll(async () => {
  site = await openWidgetSite();
  site.show({ widget: null, script: '' });
});
afterAll(async () => { await site.close(); });
afterEach(async () => { for (const context of open.splice(0)) await context.close(); });

/** The example's page, with its files and headers. @param made Files that the owner's bundler has made. */
async function example(path: string, { headers = {}, nonce = '', made = {} }: { headers?: Record<string, string>; nonce?: string; made?: Record<string, string> } = {}) {
  const { context, page, troubles } = await site.visit('/');
  open.push(context);
  await context.route('**/exempel/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice('/exempel/'.length);
    const file = join(EXAMPLES, name);
    const body = made[name] ?? (existsSync(file) ? readFileSync(file, 'utf8').replaceAll('NONCE', nonce) : undefined);
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: TYPES[extname(name)] ?? TYPES['.js']!, headers });
  });
  await page.goto(`${site.url}/exempel/${path}`);
  return { page, troubles, ...widgetOn(page) };
}

/** What all of them must do: show the launcher, answer a question, and open the article of the page's own link. */
async function works({ page, launcher, field, results, article, open: openPanel }: Awaited<ReturnType<typeof example>>): Promise<void> {
  await launcher.waitFor();
  await expect.poll(() => launcher.textContent()).toBe('Hjälp');
  await openPanel();
  await field.fill('retur');
  await results.first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Så returnerar du' }).click();
  await expect.poll(() => article.textContent()).toContain('30 dagars öppet köp');
}

async function bundled(folder: string, file: string): Promise<Record<string, string>> {
  const output = await build({
    configFile: false, logLevel: 'error', root: join(EXAMPLES, folder), mode: 'production', oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    build: { write: false, lib: { entry: file, formats: ['es'], fileName: 'main' } },
  });
  return { [`${folder}/${file}`]: (Array.isArray(output) ? output[0]! : output as Rolldown.RolldownOutput).output[0].code };
}

describe('the example', () => {
  it('plain-html works, with its form and its button', async () => {
    const shown = await example('plain-html/index.html');
    await works(shown);
    await shown.page.keyboard.press('Escape');
    await shown.page.getByLabel('Sök i hjälpen').fill('leveranstid');
    await shown.page.getByRole('button', { name: 'Sök', exact: true }).click();
    await shown.results.first().waitFor();
    expect(await shown.field.inputValue()).toBe('leveranstid');
    await shown.page.keyboard.press('Escape');
    await shown.page.getByRole('button', { name: 'Öppna hjälpen' }).click();
    await shown.panel.waitFor();
    expect(shown.troubles).toEqual([]);
  });

  it('help-page answers and shows articles in the page itself', async () => {
    const { page, field, results, article, panel, launcher, troubles } = await example('help-page/index.html');
    await field.fill('retur');
    await results.first().waitFor();
    await page.getByRole('link', { name: 'Så returnerar du', exact: true }).click();
    await expect.poll(() => article.textContent()).toContain('30 dagars öppet köp');
    await page.goBack();
    await results.first().waitFor();
    expect([await panel.count(), await launcher.count()]).toEqual([0, 0]);
    expect(troubles).toEqual([]);
  });

  it.each(['react', 'vue'])('%s works, and hears of the article', async (folder) => {
    const shown = await example(`${folder}/index.html`, { made: await bundled(folder, folder === 'react' ? 'main.jsx' : 'main.js') });
    await works(shown);
    await expect.poll(() => shown.page.locator('#read').textContent()).toBe('returnera');
    expect(shown.troubles).toEqual([]);
  });

  it('wordpress works under a theme that means everybody', async () => {
    const shown = await example('wordpress/page.html');
    await works(shown);
    expect(await shown.panel.getByRole('button', { name: 'Stäng hjälpen' }).evaluate((button) => [getComputedStyle(button).textTransform, getComputedStyle(button).paddingTop])).toEqual(['none', '0px']);
    const php = readFileSync(join(EXAMPLES, 'wordpress/hjelp.php'), 'utf8');
    for (const part of ['<hjelp-widget kb="%s" locale="%s">', "'hjelp.js'", 'data-hjelp-article="%s"']) expect(php).toContain(part);
    expect(shown.troubles).toEqual([]);
  });

  it('strict-csp works without a word of complaint', async () => {
    const nonce = 'dGVzdA';
    const policy = /Content-Security-Policy: ([\s\S]*?)\n\n/u.exec(readFileSync(join(EXAMPLES, 'strict-csp/index.html'), 'utf8'))![1]!.replace(/\s+/gu, ' ').replace('NONCE', nonce);
    const shown = await example('strict-csp/index.html', { nonce, headers: { 'content-security-policy': policy } });
    await works(shown);
    expect(shown.troubles).toEqual([]);
  });

  it('tag-manager works on a page that was never told of it', async () => {
    const shown = await example('tag-manager/index.html');
    await works(shown);
    expect(shown.troubles).toEqual([]);
  });
});
