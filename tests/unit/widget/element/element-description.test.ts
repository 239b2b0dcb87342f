import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { HJELP_WIDGET } from '../../../../widget/element/element-description.ts';
import { elementTypeFiles } from '../../../../widget/element/write-element-types.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const sources = readdirSync(join(ROOT, 'widget'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('element') && !/contact|conversation/u.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
const found = (pattern: RegExp) => [...new Set([...sources.matchAll(pattern)].map(([, ...names]) => names.find((name) => name !== undefined)!))].sort();
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
const docs = readFileSync(join(ROOT, 'docs/widget.md'), 'utf8');

describe("the element's description", () => {
  it('names the events that are sent, and those that can be cancelled', () => {
    expect(names(HJELP_WIDGET.events)).toEqual(found(/^ {2}'(hjelp-[a-z]+)': CustomEvent/gmu));
    const cancelable = /CANCELABLE: ReadonlySet<string> = new Set\(\[(.*)\]\)/u.exec(sources)![1]!.split(', ').map((name) => name.slice(1, -1)).sort();
    expect(names(HJELP_WIDGET.events.filter((event) => event.cancelable))).toEqual(cancelable);
  });

  it('names the attributes that are read', () => {
    const read = found(/(?:element|this|widget|findWidget\(\))\??\.(?:get|has)Attribute\('([a-z-]+)'\)/gu);
    const styled = found(/:host\(\[([a-z-]+)=/gu);
    // Browsers hide a nonce from `getAttribute`.
    expect(names(HJELP_WIDGET.attributes)).toEqual([...new Set([...read, ...styled, 'nonce'])].sort());
  });

  it('names parts that are there', () => {
    const parts = [...new Set([...found(/\bpart=([a-z-]+)[ >]/gu), ...found(/\bpart="([a-z-]+)"/gu), ...found(/'part', '([a-z-]+)'|part: '([a-z-]+)'/gu), 'launcher'])].sort();
    expect(names(HJELP_WIDGET.cssParts)).toEqual(parts);
  });

  it('names custom properties that are read', () => {
    const theme = readFileSync(join(ROOT, 'widget/panel/widget-theme.ts'), 'utf8');
    for (const { name } of HJELP_WIDGET.cssProperties) expect(sources.includes(`var(${name}`) || new RegExp(`^\\s+'?${name.slice('--hjelp-'.length)}'?: `, 'mu').test(theme), name).toBe(true);
  });

  it('is what docs/widget.md says', () => {
    for (const { name } of [...HJELP_WIDGET.attributes, ...HJELP_WIDGET.events, ...HJELP_WIDGET.cssProperties, ...HJELP_WIDGET.cssParts]) expect(docs, name).toMatch(new RegExp(`${name}\\b`, 'u'));
    for (const { name } of HJELP_WIDGET.methods) expect(docs, name).toContain(`help.${name}(`);
  });
});

const FRAMEWORKS = {
  'react/index.d.ts': 'export interface HTMLAttributes<T> { className?: string }\nexport type DetailedHTMLProps<A, T> = A & { ref?: (element: T | null) => void };\nexport namespace JSX { interface IntrinsicElements { div: object } }',
  'vue/index.d.ts': 'export type DefineComponent<P> = { new (): { $props: P } };\nexport interface GlobalComponents {}',
  'svelte/elements.d.ts': 'export interface HTMLAttributes<T> { class?: string }\nexport interface SvelteHTMLElements { div: object }',
};
const CONSUMERS = {
  'plain.ts': `import 'hjelp';
const help = document.querySelector('hjelp-widget')!;
help.open('contact'); help.openArticle('a/b'); help.setContext({ plan: 'Plus', order: 7, audience: ['member'] });
help.addEventListener('hjelp-article', (event) => { const id: string = event.detail.id; if (id) event.preventDefault(); });
document.addEventListener('hjelp-vote', ({ detail }) => { const vote: 'up' | 'down' = detail.vote; void vote; });
window.hjelp?.push(['search', 'parcel']);
// @ts-expect-error There is no such view.
help.open('nowhere');
// @ts-expect-error A search has words.
help.search();
`,
  'react.tsx': `/// <reference types="hjelp/react" />
import { JSX } from 'react';
type Props = JSX.IntrinsicElements['hjelp-widget'];
export const good: Props = { kb: '/help/', density: 'compact', 'onhjelp-open': (event) => { const view: string = event.detail.view; void view; }, ref: (element) => { element?.open(); } };
// @ts-expect-error There is no such density.
export const bad: Props = { density: 'huge' };
`,
  'vue.ts': `/// <reference types="hjelp/vue" />
import type { GlobalComponents } from 'vue';
export const props: InstanceType<GlobalComponents['hjelp-widget']>['$props'] = { kb: '/help/', onHjelpSearch: (event) => { const results: number = event.detail.results; void results; } };
`,
  'svelte.ts': `/// <reference types="hjelp/svelte" />
import type { SvelteHTMLElements } from 'svelte/elements';
export const props: SvelteHTMLElements['hjelp-widget'] = { kb: '/help/', nonce: 'n0', 'onhjelp-vote': (event) => { const id: string = event.detail.article; void id; } };
`,
};

describe("the package's types", () => {
  it('serve TypeScript, React, Vue and Svelte', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hjelp-types-'));
    try {
      const put = (name: string, text: string) => {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      };
      put('node_modules/hjelp/package.json', readFileSync(join(ROOT, 'package.json'), 'utf8'));
      for (const [name, text] of Object.entries(elementTypeFiles(HJELP_WIDGET))) put(`node_modules/hjelp/dist/${name}`, text);
      for (const [name, text] of Object.entries(FRAMEWORKS)) put(`node_modules/${name}`, text);
      for (const [name, text] of Object.entries(CONSUMERS)) put(name, text);
      put('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, noEmit: true, module: 'ESNext', moduleResolution: 'bundler', target: 'ES2022', lib: ['ES2022', 'DOM'], types: [], jsx: 'preserve', skipLibCheck: false }, include: ['*.ts', '*.tsx'] }));
      const said = await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]).then(() => '', (error: { stdout: string }) => error.stdout);
      expect(said).toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
