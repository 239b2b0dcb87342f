import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { readKbManifest } from '../../core/contract/kb-manifest.ts';
import { openKbSearch } from '../../core/search/open-kb-search.ts';
import { openWidgetSite, widgetOn, type HostPage, type WidgetSite } from '../support/widget-site.ts';

// Questions are answered in a worker, and on the page where there can be none. Nobody should be able to tell.

const QUESTIONS = ['retur', 'hur lång är leveranstiden', 'pengrana tillbaka', 'lösenord', 'xyzzy'];

let site: WidgetSite;

beforeAll(async () => { site = await openWidgetSite(); });
afterAll(async () => { await site.close(); });

/** Opens the panel and asks all questions. */
async function asked(host: HostPage, prepare: (page: Page) => Promise<unknown> = async () => {}) {
  site.show({ ...host, widget: `kb="/help/" debug ${host.widget ?? ''}` });
  const { page, context, troubles } = await site.visit('/blank');
  await prepare(page);
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const type of ['hjelp-problem', 'securitypolicyviolation']) addEventListener(type, (event) => told.push(`${type} ${(event as CustomEvent<{ code: string }>).detail?.code ?? (event as SecurityPolicyViolationEvent).effectiveDirective}`), true);
  });
  await page.goto(site.url);
  const { open, field, results, status } = widgetOn(page);
  const ready = page.evaluate(() => new Promise<void>((resolve) => { addEventListener('hjelp-ready', () => { resolve(); }, { once: true }); }));
  await open();
  await ready;
  const answers: string[][] = [];
  for (const question of QUESTIONS) {
    await field.fill('');
    await field.fill(question);
    await field.press('Enter');
    // Announced: so the answer to these words is here.
    await expect.poll(() => status.textContent()).toContain(question);
    answers.push(await results.allTextContents());
  }
  return { page, context, answers, workers: page.workers().map((worker) => worker.url()), troubles, told: await page.evaluate(() => (window as unknown as { told: string[] }).told) };
}

describe('the same answers, in the same order', () => {
  it('come from a worker, from the page, and from the command', async () => {
    const inWorker = await asked({});
    expect(inWorker.workers).toEqual([expect.stringMatching(/\/help\/hjelp\/search-sv-[0-9a-f]{8}\.js$/u)]);
    expect(inWorker.troubles).toEqual([]);
    expect(inWorker.told).toEqual([]);
    expect(inWorker.answers.at(-1)).toEqual([]);

    const files = readKbManifest(JSON.parse(readFileSync(join(site.folder, 'kb/manifest.json'), 'utf8'))).locales['sv']!;
    const [index, passages] = [files.index, files.passages].map((path) => JSON.parse(readFileSync(join(site.folder, path), 'utf8')) as unknown);
    const search = openKbSearch(index, passages);
    inWorker.answers.forEach((shown, at) => {
      const { hits, total } = search.search(QUESTIONS[at]!, { asYouType: false });
      expect(hits.slice(0, total).slice(0, shown.length).map(({ title }) => title), QUESTIONS[at]).toEqual(shown.map((text) => hits.find(({ title }) => text.trim().startsWith(title))?.title));
    });

    // What the script of one language cannot read it has the other one do.
    const other = readKbManifest(JSON.parse(readFileSync(join(site.folder, 'kb/manifest.json'), 'utf8'))).locales['en']!.index;
    expect(await inWorker.page.evaluate(async ([script, path]) => {
      const [file, worker] = [await (await fetch(`/help/${path}`)).blob(), new Worker(script!, { type: 'module' })];
      worker.postMessage({ kind: 'ask', ask: 1, request: { kind: 'open', files: { locale: 'en', index: file } } });
      worker.postMessage({ kind: 'ask', ask: 2, request: { kind: 'search', query: 'returning', options: {} } });
      const answer = await new Promise((resolve) => { worker.addEventListener('message', ({ data }) => { if (data.ask === 2) resolve(data.value.hits.length); }); });
      worker.terminate();
      return answer;
    }, [inWorker.workers[0], other])).toBeGreaterThan(0);

    // Taken out of the page: nothing is left running. Back in it: as it was.
    const { page } = inWorker;
    await page.evaluate(() => { Object.assign(window, { widget: document.querySelector('hjelp-widget') }); document.querySelector('hjelp-widget')!.remove(); });
    await expect.poll(() => page.workers().length).toBe(0);
    await page.evaluate(() => { document.body.append((window as unknown as { widget: Element }).widget); });
    await widgetOn(page).field.fill('retur');
    await expect.poll(() => widgetOn(page).results.allTextContents()).toEqual(inWorker.answers[0]);
    expect(page.workers()).toHaveLength(1);
    await inWorker.context.close();

    const refused = { headers: { 'content-security-policy': "worker-src 'none'" } };
    const weathers: [string, HostPage, ((page: Page) => Promise<unknown>)?][] = [
      ['the element says so', { widget: 'worker="none"' }],
      ['a policy in the page refuses', { head: `<meta http-equiv="Content-Security-Policy" content="${refused.headers['content-security-policy']}">` }],
      ['a policy in a header refuses', refused],
      ['the browser has none', {}, (page) => page.addInitScript(() => { Reflect.deleteProperty(window, 'Worker'); })],
      ['the page has put something else in its place', {}, (page) => page.addInitScript(() => { window.Worker = class { constructor() { throw new Error('no workers here'); } } as never; })],
    ];
    for (const [weather, host, prepare] of weathers) {
      const onPage = await asked(host, prepare);
      expect(onPage.answers, weather).toEqual(inWorker.answers);
      expect(onPage.workers, weather).toEqual([]);
      // Nothing can be done about the report of a refusal in a header; there is one.
      expect(onPage.told, weather).toEqual(host === refused ? ['securitypolicyviolation worker-src'] : []);
      expect(onPage.troubles.filter((text) => text.includes('search-place: page')), weather).toHaveLength(1);
      expect(onPage.troubles.filter((text) => !text.includes('[hjelp]') && !text.includes("worker-src 'none'")), weather).toEqual([]);
      await onPage.context.close();
    }
  });
});
