import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { GapReport } from '../../core/contract/gap-report.ts';
import type { Report } from '../../core/contract/report.ts';
import { runHjelp, serveHjelp } from '../support/run-hjelp.ts';
import { visitEvents } from '../support/visit-events.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-editor-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an editor saves a Markdown file and sees it in the browser, and a mistake with its place', async ({ page }) => {
  await runHjelp(['init'], { cwd: folder });
  const site = await serveHjelp(['dev', '--port', '0'], { cwd: folder });
  try {
    const file = join(folder, 'content', 'en', 'account', 'reset-password.md');
    const text = readFileSync(file, 'utf8');
    await page.goto(`${site.url}en/account/reset-password/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('password');
    writeFileSync(file, text.replace(/^title: .*$/mu, 'title: The new title of this article'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The new title of this article');
    // A mistake keeps the last good page and says where it is.
    writeFileSync(file, text.replace(/^title: .*$/mu, 'titel: I cannot spell'));
    await expect(page.getByText(/reset-password\.md:\d+/u).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The new title of this article');
    writeFileSync(file, text.replace(/^title: .*$/mu, 'title: Mended'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mended');
    // What was asked in vain has a page that knows the articles as they are now.
    const { events } = visitEvents({ locale: 'en', startMs: Date.now() - 60_000 }).search(0, 'mended');
    expect((await fetch(`${site.url}v1/events`, { method: 'POST', headers: { 'content-type': 'application/json', origin: new URL(site.url).origin }, body: JSON.stringify({ events }) })).ok).toBe(true);
    const token = /report\?token=(\S+)/u.exec(site.stderr())![1]!;
    const ask = async (path: string): Promise<unknown> => (await fetch(`${site.url}${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
    const [gap] = (await ask('report.json') as Report).questions;
    expect(gap?.query).toBe('mended');
    const { answerable, near } = await ask(`report/gaps/${gap!.id}.json`) as GapReport;
    expect(answerable).toBeGreaterThan(0.3);
    expect(near[0]).toMatchObject({ id: 'account/reset-password', rank: 1 });
  } finally {
    expect(await site.stop()).toBe(0);
  }
});

test('hjelp dev ends, and says what to do, where its port is taken', async () => {
  await runHjelp(['init'], { cwd: folder });
  const other = createServer().listen(0, '127.0.0.1');
  try {
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runHjelp(['dev', '--port', String(port), '--lang', 'sv'], { cwd: folder });
    expect(stderr).toContain(`Porten ${port} används redan.`);
    expect(code).toBe(1);
  } finally {
    other.close();
  }
});

test('hjelp check names every problem with file, line and remedy, and exits with 1', async () => {
  mkdirSync(join(folder, 'content', 'en', 'faq'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, 'content', 'en', 'faq', name), text);
  write('colon.md', '---\ntitle: Payment: how?\n---\nText.\n');
  write('unknown.md', '---\ntitle: One\nkeyword: [a]\n---\nText.\n');
  write('link.md', '---\ntitle: Two\n---\nText.\n\nSee [that](./nowhere.md).\n');
  write('missing.md', '---\ndescription: no title\n---\nText.\n');
  write('rank.md', '---\ntitle: Three\nmust_rank:\n  purple elephants: 1\n---\nText.\n');
  const { code, stdout, stderr } = await runHjelp(['check'], { cwd: folder });
  expect(code).toBe(1);
  const said = stdout + stderr;
  for (const place of [/colon\.md:2/u, /unknown\.md:3.*keywords/u, /link\.md:6/u, /missing\.md:[12].*title/u]) expect(said).toMatch(place);
  expect(said).not.toMatch(/^\s+at .*:\d+:\d+/mu);
});

test('the first knowledge base has nothing to mend', async () => {
  for (const locale of ['en', 'sv', 'nb', 'da']) {
    const cwd = join(folder, locale);
    mkdirSync(cwd);
    expect((await runHjelp(['init', '--locale', locale], { cwd })).code).toBe(0);
    const { code, stdout, stderr } = await runHjelp(['check', '--json'], { cwd });
    expect({ code, problems: JSON.parse(stdout).problems }, stderr).toEqual({ code: 0, problems: [] });
  }
});
