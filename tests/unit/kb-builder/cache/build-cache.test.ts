import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildKb, type BuildReport } from '../../../../kb-builder/build.ts';
import { checkKb } from '../../../../kb-builder/check.ts';
import { Renderer } from '../../../../kb-builder/render/renderer.ts';
import { article, contentFolder, readAll, temporaryFolder, widgetFolder, writeFiles } from '../content-folder.ts';

const FILES = {
  'site.yaml': 'id: shop\nlocales: [sv, en]\n',
  'sv/pengar/tillbaka.md': article('title: När får jag pengarna?\nquestions: [Hur lång är återbetalningstiden?]', 'Återbetalningen tar *en* vecka.\n\n## Sedan\n\nHör av dig till kundtjänsten.'),
  'sv/pengar/kort.md': article('title: Kan jag betala med kort?', 'Ja, med kort och mot faktura.'),
  'sv/konto/losenord.md': article('title: Hur byter jag lösenord?', 'Under kontoinställningar. Se [kort](../pengar/kort.md).'),
  'en/konto/losenord.md': article('title: How do I change my password?\nid: konto/losenord', 'In your settings.'),
  'sv/synonyms.yaml': 'two_way:\n  - [lösenord, kodord]\n',
};

/** Counts what it is given to render. */
class CountingRenderer extends Renderer {
  rendered = 0;

  override async renderAll(...[bodies, onRendered]: Parameters<Renderer['renderAll']>): Promise<void> {
    this.rendered += bodies.length;
    await super.renderAll(bodies, onRendered);
  }
}

const renderer = new CountingRenderer();
afterAll(() => renderer.close());



async function build(contentDir: string, cacheDir?: string): Promise<{ report: BuildReport; files: Map<string, string>; rendered: number }> {
  const outDir = path.join(temporaryFolder(), 'site');
  const before = renderer.rendered;
  const report = await buildKb({ contentDir, outDir, widgetDir: widgetFolder(), ...(cacheDir === undefined ? {} : { cacheDir }) }, { renderer });
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { report, files: readAll(outDir), rendered: renderer.rendered - before };
}

function filesOf(cacheDir: string): string[] {
  return fs.readdirSync(cacheDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).map((file) => path.join(cacheDir, file));
}

it('gives the same bytes as a build from nothing, and renders only what has changed', async () => {
  const contentDir = contentFolder(FILES);
  const cacheDir = path.join(temporaryFolder(), 'cache');
  expect((await build(contentDir, cacheDir)).rendered).toBe(4);
  const again = await build(contentDir, cacheDir);
  expect(again.rendered).toBe(0);
  expect(again.files).toEqual((await build(contentDir)).files);

  writeFiles(contentDir, { 'sv/pengar/kort.md': article('title: Kan jag betala med kort?', 'Ja, och mot en kundfaktura.'), 'sv/pengar/ny.md': article('title: En ny fråga', 'Kontokort.') });
  fs.rmSync(path.join(contentDir, 'sv/pengar/tillbaka.md'));
  const edited = await build(contentDir, cacheDir);
  expect(edited.rendered).toBe(2);
  expect(edited.files).toEqual((await build(contentDir)).files);

  // Rules alone.
  writeFiles(contentDir, { 'sv/synonyms.yaml': 'two_way:\n  - [lösenord, hemligt ord]\n', 'sv/pins.yaml': 'byta kort: pengar/kort\n' });
  expect((await build(contentDir, cacheDir)).files).toEqual((await build(contentDir)).files);
  expect(filesOf(cacheDir).some((file) => fs.readFileSync(file, 'utf8').includes('Återbetalningen'))).toBe(false);
});

it('is used by a check too, which says what it says without', async () => {
  const contentDir = contentFolder(FILES);
  const cacheDir = path.join(temporaryFolder(), 'cache');
  await build(contentDir, cacheDir);
  const [without, { durationMs: _, ...withCache }] = [await checkKb({ contentDir }), await checkKb({ contentDir, cacheDir })];
  expect(without).toMatchObject(withCache);
});

it('takes a damaged document, and that of another program, for none', async () => {
  const contentDir = contentFolder(FILES);
  const cacheDir = path.join(temporaryFolder(), 'cache');
  const { files } = await build(contentDir, cacheDir);
  const damages: ((text: string) => string)[] = [
    (text) => text.slice(0, text.length / 2),
    () => '',
    (text) => text.replace('lösenord', 'losenord').replace('Ja, med', 'Nej, med'),
    (text) => text.replace(/^(\S+) \S+/u, '$1 another-program'),
    () => '[1, 2',
  ];
  for (const damage of damages) {
    const before = new Map(filesOf(cacheDir).map((file) => [file, fs.readFileSync(file, 'utf8')]));
    for (const [file, text] of before) fs.writeFileSync(file, damage(text));
    expect((await build(contentDir, cacheDir)).files).toEqual(files);
    // And it is whole again.
    for (const [file, text] of before) if (text.length > 200) expect(fs.readFileSync(file, 'utf8')).toBe(text);
  }
});

it('builds where nothing can be kept, and twice at once', async () => {
  const contentDir = contentFolder(FILES);
  const noFolder = path.join(temporaryFolder(), 'cache');
  fs.writeFileSync(noFolder, 'a file stands in its place');
  const { files, report } = await build(contentDir, noFolder);
  expect(report.written).toBe(true);
  const cacheDir = path.join(temporaryFolder(), 'cache');
  for (const built of await Promise.all([1, 2].map(() => build(contentDir, cacheDir)))) expect(built.files).toEqual(files);
  expect((await build(contentDir, cacheDir)).rendered).toBe(0);
  expect(fs.readdirSync(cacheDir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\d+-/u.test(file))).toEqual([]);
  // It keeps itself out of repositories and backups.
  expect(fs.readFileSync(path.join(cacheDir, '.gitignore'), 'utf8')).toBe('*\n');
});
