import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readKbManifest } from '../../../core/contract/kb-manifest.ts';
import { openKbSearch } from '../../../core/search/open-kb-search.ts';
import type { BuildReport } from '../../../kb-builder/build.ts';
import { createPreview, type Preview } from '../../../kb-builder/preview/preview.ts';
import { article, contentFolder, widgetFolder } from './content-folder.ts';

const HOST = 'http://localhost:4000';

/** A preview, and a way to wait for its next build. */
async function start(files: Record<string, string>): Promise<{ preview: Preview; contentDir: string; get: (path: string, accept?: string) => Promise<Response | undefined>; nextBuild: () => Promise<BuildReport> }> {
  const contentDir = contentFolder(files);
  const waiting: ((report: BuildReport) => void)[] = [];
  const preview = await createPreview({ contentDir, widgetDir: widgetFolder(), onBuild: (report) => waiting.splice(0).forEach((tell) => tell(report)) });
  onTestFinished(() => preview.close());
  return {
    preview,
    contentDir,
    get: (address, accept = 'text/html') => preview.handle(new Request(`${HOST}${address}`, { headers: { accept } })),
    nextBuild: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

/** Reads states as they come. */
async function states(response: Response): Promise<{ next: () => Promise<{ build: number; problems: { file: string; line: number }[] }>; stop: () => Promise<void> }> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  return {
    async next() {
      for (;;) {
        const { value } = await reader.read();
        const data = /^data: (.*)$/mu.exec(decoder.decode(value))?.[1];
        if (data !== undefined) return JSON.parse(data) as { build: number; problems: { file: string; line: number }[] };
      }
    },
    stop: () => reader.cancel(),
  };
}

describe('createPreview', () => {
  it('follows the editor: a save is a new build, a mistake leaves the last one that worked and says where it is', async () => {
    const { contentDir, get, nextBuild } = await start({ 'a/x.md': article('title: First') });
    const file = path.join(contentDir, 'a/x.md');
    const page = await get('/en/a/x/');
    expect(page?.status).toBe(200);
    expect(await page?.text()).toMatch(/<h1>First<\/h1>[\s\S]*<script src="\/__hjelp\/preview\.js\?build=1"><\/script>\n<\/body>/u);
    const changes = await states((await get('/__hjelp/changes'))!);
    expect(await changes.next()).toEqual({ build: 1, problems: [] });

    let built = nextBuild();
    fs.writeFileSync(file, article('title: Second'));
    expect(await built).toMatchObject({ written: true });
    expect(await changes.next()).toEqual({ build: 2, problems: [] });
    expect(await (await get('/en/a/x/'))?.text()).toContain('<h1>Second</h1>');

    built = nextBuild();
    fs.writeFileSync(file, '---\ntitle: Third: broken\n---\n');
    expect(await built).toMatchObject({ written: false });
    expect(await changes.next()).toMatchObject({ build: 2, problems: [{ file: 'a/x.md', line: 2 }], texts: { title: 'One problem keeps the page as it was' }, lang: 'en' });
    expect(await (await get('/en/a/x/'))?.text()).toContain('<h1>Second</h1>');
    await changes.stop();
  });

  it('finds what was just written, also when the other language stays as it is', async () => {
    const { preview, contentDir, nextBuild } = await start({ 'site.yaml': 'locales: [en, sv]\n', 'en/a/x.md': article('title: Apples'), 'sv/a/x.md': article('title: Morötter') });
    const built = nextBuild();
    fs.writeFileSync(path.join(contentDir, 'en/a/x.md'), article('title: Bananas'));
    await built;
    const json = (file: string): Record<string, unknown> => JSON.parse(fs.readFileSync(path.join(preview.dir, file), 'utf8')) as Record<string, unknown>;
    const manifest = readKbManifest(json('kb/manifest.json'));
    const found = (locale: string, query: string): string[] => openKbSearch(json(manifest.locales[locale]!.index), json(manifest.locales[locale]!.passages)).search(query).hits.map((hit) => hit.title);
    expect([found('en', 'bananas'), found('en', 'apples'), found('sv', 'morötter')]).toEqual([['Bananas'], [], ['Morötter']]);
  });

  it('sends to pages with their slash, shows the page for what is not there, and leaves the rest to others', async () => {
    const { preview, get } = await start({ 'a/x.md': article('title: X') });
    const moved = await get('/en/a/x');
    expect([moved?.status, moved?.headers.get('location')]).toEqual([302, '/en/a/x/']);
    expect((await get('/nowhere'))?.status).toBe(404);
    expect(await (await get('/nowhere'))?.text()).toContain('We cannot find that page');
    expect(await get('/nowhere.png', 'image/png')).toBeUndefined();
    expect(await preview.handle(new Request(`${HOST}/v1/events`, { method: 'POST' }))).toBeUndefined();
    expect((await get('/__hjelp/preview.js'))?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('gives nothing outside its folder', async () => {
    const { get } = await start({ 'a/x.md': article('title: X') });
    for (const address of ['/../../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd', '/%00', '/%ff', '/en/a/x%00.html']) expect((await get(address))?.status, address).toBe(404);
  });

  it('starts also when nothing can be built yet', async () => {
    const { get } = await start({ 'a/x.md': 'no title' });
    const page = await get('/');
    expect(page?.status).toBe(503);
    expect(await page?.text()).toContain('preview.js?build=0');
  });

  it('throws its folder away', async () => {
    const { preview } = await start({ 'a/x.md': article('title: X') });
    expect(fs.existsSync(preview.dir)).toBe(true);
    await preview.close();
    expect(fs.existsSync(path.dirname(preview.dir))).toBe(false);
  });
});
