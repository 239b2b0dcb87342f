import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openKb } from '../../cli/open-kb.ts';
import { KB_SHARDS_FORMAT } from '../../core/contract/shards-format.ts';
import { buildKb } from '../../kb-builder/build.ts';
import { startServer, type RunningServer } from '../../server/server.ts';
import { madeKnowledgeBase } from '../benchmarks/search/made-articles.ts';
import { ROOT } from '../support/build-sample.ts';

// A knowledge base whose index comes in shards, in a browser.

const ARTICLES = 130;
const BODIES_EACH = 16;

let folder: string;
let server: RunningServer;
let questions: readonly string[];
test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'hjelp-large-'));
  const kb = madeKnowledgeBase(ARTICLES * BODIES_EACH, 'sv');
  questions = kb.questions;
  mkdirSync(join(folder, 'content', 'sv', 'hjalp'), { recursive: true });
  writeFileSync(join(folder, 'content', 'site.yaml'), 'id: large\nname: Large\nlocales: [sv]\ndefaultLocale: sv\n');
  for (let i = 0; i < ARTICLES; i += 1) {
    const body = kb.articles.slice(i * BODIES_EACH, (i + 1) * BODIES_EACH).map((article) => article.body.replaceAll(/[^\p{L}\p{N} .,?!:-]/gu, ' ')).join('\n\n');
    writeFileSync(join(folder, 'content', 'sv', 'hjalp', `a${i}.md`), `---\ntitle: ${JSON.stringify(kb.articles[i]!.title)}\n---\n${body}\n`);
  }
  const report = await buildKb({ contentDir: join(folder, 'content'), outDir: join(folder, 'site'), widgetDir: join(ROOT, 'dist', 'widget') });
  expect(report.written, JSON.stringify(report.problems.filter(({ severity }) => severity === 'error'))).toBe(true);
  server = await startServer({ port: 0, dataUrl: `sqlite:${join(folder, 'hjelp.db')}`, kbDir: join(folder, 'site'), mounts: [{ path: '/demo', dir: join(ROOT, 'demo') }], rate: 0, log: () => undefined });
});
test.afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function openPanel(page: Page) {
  await page.goto(new URL('/demo/?lang=sv', server.url).href);
  await page.getByRole('button', { name: /hjälp/iu }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeVisible();
  return dialog;
}

const idsOf = (page: Page) => page.locator('[part=result]').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['article']));

test('answers as the command does, from a part of the files, and opens what it finds', async ({ page }) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'site', 'kb', 'manifest.json'), 'utf8'));
  expect(JSON.parse(readFileSync(join(folder, 'site', manifest.locales.sv.index), 'utf8')).format).toBe(KB_SHARDS_FORMAT);
  const reference = await (await openKb(join(folder, 'site'))).search('sv');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const dialog = await openPanel(page);
  for (const question of questions.slice(0, 3)) {
    const { hits, total } = reference.search(question, { asYouType: false });
    await dialog.getByRole('searchbox').fill(question);
    await dialog.getByRole('searchbox').press('Enter');
    const shown = page.locator('[part=result]');
    await expect(shown.first()).toBeVisible();
    // How many are shown depends on how likely they are; which, and in what order, on the ranking alone.
    await expect.poll(async () => {
      const ids = await idsOf(page);
      return ids.length > 0 && ids.every((id, place) => id === hits[place]?.id);
    }, question).toBe(true);
    expect(await shown.count()).toBeLessThanOrEqual(total);
    await expect(page.locator('[part=result-passage]').first()).toBeVisible();
  }
  const title = await page.locator('[part=result-title]').first().textContent();
  await page.locator('[part=result]').first().click();
  await expect(dialog.getByRole('heading', { name: title ?? '' }).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('says so when the pieces do not come, and goes on when they do', async ({ page }) => {
  const dialog = await openPanel(page);
  await page.route('**/shards/**', (route) => route.abort());
  await dialog.getByRole('searchbox').fill(questions[4]!);
  await expect(dialog.getByRole('button', { name: /försök igen/iu })).toBeVisible({ timeout: 20_000 });
  await page.unroute('**/shards/**');
  await dialog.getByRole('button', { name: /försök igen/iu }).click();
  await expect(page.locator('[part=result]').first()).toBeVisible({ timeout: 20_000 });
});
