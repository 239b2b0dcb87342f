import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashThatPacksWell, withLoaderSettings, withStartData } from '../../../kb-builder/write/widget-files.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Most bytes, brotli, that each part may cost a visitor. Raised on purpose only, with the reason in the commit. */
const BUDGET_BYTES = {
  /** On every page of the site. */
  loader: 900,
  /** Also on pages that have links, forms or commands for it. With what knows two elements, and components' trees, from one. */
  page: 1120,
  /** Also on the first sign of intent: the panel of the first second, and beside it the start of the worker that answers it from full text. The builder adds the site's titles to it: with those of five hundred articles, and the loader, it must stay under 14.6 kB. What notices that something stalls is 150 of them. */
  start: 8530,
  /** Loader, first stage and the search in one language: everything but the knowledge base until the first answer from full text. What reads coded lists is 1.3 kB of it, and takes ten from the index. */
  firstFullText: 29_700,
  /** These, panel, core and words: until the panel proper is here. What keeps pages and us apart (a JSON and a document of our own, keys, forms, what is copied and pasted, failures), once. With what notices a stage that stalls, and what lets an idle worker go. */
  panel: 65_300,
  /** Any one of the parts that come later. */
  laterPart: 16_000,
};

const files = new Map<string, string>();
/** Some hashes pack three bytes better or worse than others: what is counted has always the same. */
const size = (name: string) => brotliCompressSync(files.get(name)!.replaceAll(/-[0-9a-f]{8}(?=\.js)/gu, '-a1b2c3d4')).length;
/** The loader of one of twenty sites, the heaviest of them: the builder chooses the hash. */
const loaderSize = (): number => Math.max(...Array.from({ length: 20 }, (_, site) => {
  const baked = (hash: string): string => withLoaderSettings(files.get('hjelp.js')!, { hash, labels: { en: 'Help' }, language: 'en' });
  return brotliCompressSync(baked(hashThatPacksWell(createHash('sha256').update(`site ${site}`).digest('hex'), baked))).length;
}));
const named = (name: string) => [...files.keys()].find((file) => new RegExp(`^hjelp/${name}-[0-9a-f]{8}\\.js$`, 'u').test(file))!;

beforeAll(async () => {
  const outputs = await build({ configFile: join(ROOT, 'vite.widget.config.ts'), root: ROOT, logLevel: 'error', build: { write: false } });
  for (const file of (Array.isArray(outputs) ? outputs : [outputs as Rolldown.RolldownOutput]).flatMap(({ output }) => output)) {
    files.set(file.fileName, file.type === 'chunk' ? file.code : String(file.source));
  }
});

describe("the widget's files", () => {
  it('keep their budgets', () => {
    expect(loaderSize(), 'hjelp.js').toBeLessThanOrEqual(BUDGET_BYTES.loader);
    expect(size(named('page')), 'page').toBeLessThanOrEqual(BUDGET_BYTES.page);
    const together = (...parts: string[]): number => parts.reduce((sum, part) => sum + size(named(part)), BUDGET_BYTES.loader);
    expect(together('starten', 'begin') - BUDGET_BYTES.loader, 'start').toBeLessThanOrEqual(BUDGET_BYTES.start);
    expect(together('starten', 'begin', 'search-sv'), 'until the first answer from full text').toBeLessThanOrEqual(BUDGET_BYTES.firstFullText);
    expect(together('starten', 'begin', 'search-sv', 'panel', 'core', 'sv'), 'until the panel').toBeLessThanOrEqual(BUDGET_BYTES.panel);
    for (const file of files.keys()) {
      if (!/^hjelp\.js$|\/(?:panel|core|search)-/u.test(file)) expect(size(file), file).toBeLessThanOrEqual(BUDGET_BYTES.laterPart);
    }
  });

  it('weigh what the guide says', () => {
    const guide = readFileSync(join(ROOT, 'docs/widget.md'), 'utf8');
    const tenths = (name: string) => Math.ceil(size(name) / 100) / 10;
    expect(guide).toContain(`one small script (${Math.ceil(loaderSize() / 100) / 10} kB)`);
    expect(guide).toContain(`loads ${tenths(named('page'))} kB more`);
    expect(guide).toContain(`with the first ${Math.ceil((size(named('starten')) + size(named('begin'))) / 1000)} kB`);
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('a launcher of under a kilobyte');
  });

  it('are a loader with the places that the builder fills, and modules that carry the hash which it names', () => {
    const loader = files.get('hjelp.js')!;
    const baked = withLoaderSettings(loader, { hash: 'a1b2c3d4', labels: { sv: 'Hjälp `${x}"', en: 'Help' }, language: 'sv', colors: ['#7a1f5c', '#fffffe'], left: true });
    for (const part of ['-a1b2c3d4.js', '{sv:`Hj\\xe4lp \\`\\${x}\\"`,en:`Help`}', '=`sv`)', '--hjelp-accent,#7a1f5c', '--hjelp-on-accent,#fffffe', 'inset-inline:var(--hjelp-inline,20px) auto']) expect(baked).toContain(part);
    expect(withStartData(files.get(named('starten'))!, { locale: 'sv', locales: ['sv'], fallbacks: {}, overview: 'o', index: 'i' })).toContain('Object({"locale":"sv"');
    expect(withStartData(files.get(named('starten'))!, { locale: 'sv', locales: ['sv'], overview: 'o', index: 'i' }, files.get(named('titles'))!)).toMatch(/Object\(\{"locale":"sv".*,titleFetcher:\(\(\)=>\{.*return \w+\}\)\(\)\}\)/su);
    const hash = /-([0-9a-f]{8})\.js/u.exec(loader)![1];
    const modules = [...files.keys()].filter((file) => file !== 'hjelp.js');
    expect(modules.length).toBeGreaterThan(5);
    for (const name of ['begin', 'titles', 'panel', 'core', 'search', 'search-en', 'search-sv', 'search-nb', 'search-da', 'open-sharded-search', 'sv']) expect(named(name), `start.ts fetches hjelp/${name}`).toBeDefined();
    for (const file of modules) expect(file).toMatch(new RegExp(`^hjelp/[\\w-]+-${hash}\\.js$`, 'u'));
    for (const code of files.values()) expect(code).not.toContain('HJELPBUILDHASH');
  });

  it('make no code from text, parse no HTML, and leave no name of Lit on the page', () => {
    for (const [file, code] of files) {
      expect(code, file).not.toMatch(/\beval\(|new Function|document\.write|insertAdjacentHTML|DOMParser|\baccessor\s/u);
      expect(code, file).not.toMatch(/\.(?:inner|outer)HTML\s*=(?!=)|createHTML|(?:Versions|litPropertyMetadata)\s*\?\?=/u);
      expect(code, file).not.toMatch(/Lit is in dev mode/u);
      expect(code, file).not.toMatch(/[^\0-\xff]|String\.raw`[^`]*\\u[0-9a-f]{4}/u);
    }
  });

  it('have the same bytes for the same source', async () => {
    const again = await build({ configFile: join(ROOT, 'vite.widget.config.ts'), root: ROOT, logLevel: 'error', build: { write: false } });
    const names = (Array.isArray(again) ? again : [again as Rolldown.RolldownOutput]).flatMap(({ output }) => output.map(({ fileName }) => fileName));
    expect(names.sort()).toEqual([...files.keys()].sort());
  });
});
