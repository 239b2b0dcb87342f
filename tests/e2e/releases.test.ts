import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startServer, type RunningServer } from '../../server/server.ts';
import { ROOT, SAMPLE_SITE } from '../support/build-sample.ts';
import { runHjelp } from '../support/run-hjelp.ts';

// What visitors with an open or cached page live through when the site is built anew.

let folder: string;
let server: RunningServer | undefined;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-release-'));
});
test.afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function serve(kbDir: string): Promise<(path: string) => string> {
  server = await startServer({ port: 0, dataUrl: `sqlite:${join(folder, 'hjelp.db')}`, kbDir, mounts: [{ path: '/demo', dir: join(ROOT, 'demo') }], rate: 0, log: () => undefined });
  const { url } = server;
  return (path) => new URL(path, url).href;
}

test('an old, cached widget that meets an index of a newer format offers the help centre instead of a wrong search', async ({ page }) => {
  const kb = join(folder, 'site');
  cpSync(SAMPLE_SITE, kb, { recursive: true });
  const manifestFile = join(kb, 'kb', 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  writeFileSync(manifestFile, JSON.stringify({ ...manifest, format: 999 }));
  for (const locale of ['sv']) for (const name of ['overview', 'index']) {
    const file = join(kb, manifest.locales[locale][name]);
    if (!file.endsWith('.json')) continue;
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), format: 999 }));
  }
  const at = await serve(kb);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(at('/demo/?lang=sv'));
  await page.getByRole('button', { name: /hjälp/iu }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link', { name: /hjälpcent/iu }).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('a page that was open during a deploy still finds every file of its release, and a new one the new files', async ({ page }) => {
  const run = (args: string[]) => runHjelp(args, { cwd: folder });
  await run(['init']);
  expect((await run(['build'])).code).toBe(0);
  const site = join(folder, 'hjelp-site');
  const before = JSON.parse(readFileSync(join(site, 'kb', 'manifest.json'), 'utf8'));
  const at = await serve(site);
  await page.goto(at('/en/'));
  // The editor publishes while the page is open.
  const article = join(folder, 'content', 'en', 'account', 'reset-password.md');
  writeFileSync(article, `${readFileSync(article, 'utf8')}\nA new sentence about passwords.\n`);
  expect((await run(['build'])).code).toBe(0);
  const after = JSON.parse(readFileSync(join(site, 'kb', 'manifest.json'), 'utf8'));
  expect(after.release).not.toBe(before.release);
  for (const name of ['overview', 'index', 'passages']) expect(existsSync(join(site, before.locales.en[name])), name).toBe(true);
  await page.getByRole('button', { name: /help/iu }).last().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').or(dialog.getByRole('searchbox')).first().fill('password');
  await expect(dialog.getByText(/password/iu).first()).toBeVisible();
});

test('the same content gives the same bytes, and a build with errors leaves the previous one alone', async () => {
  const run = (args: string[]) => runHjelp(args, { cwd: folder });
  await run(['init']);
  await run(['build', '--out', 'one']);
  await run(['build', '--out', 'two']);
  const list = JSON.parse(readFileSync(join(folder, 'one', 'release.json'), 'utf8'));
  expect(JSON.parse(readFileSync(join(folder, 'two', 'release.json'), 'utf8'))).toEqual(list);
  const manifest = JSON.parse(readFileSync(join(folder, 'one', 'kb', 'manifest.json'), 'utf8'));
  for (const file of ['kb/manifest.json', 'hjelp.js', manifest.locales.en.index, 'en/index.html']) {
    expect(readFileSync(join(folder, 'two', file)).equals(readFileSync(join(folder, 'one', file))), file).toBe(true);
  }
  writeFileSync(join(folder, 'content', 'en', 'broken.md'), '---\ntitel: x\n---\n');
  const broken = await run(['build', '--out', 'one']);
  expect(broken.code).toBe(1);
  expect(JSON.parse(readFileSync(join(folder, 'one', 'release.json'), 'utf8'))).toEqual(list);
});
