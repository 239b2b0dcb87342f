import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What each room may import of ours. The compiler refuses the rest too; this says it in one place, in words. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/contract': [],
  'core/search': ['core/contract'],
  'core/privacy': [],
  'kb-builder': ['core'],
  widget: ['core'],
  'server/store': ['core'],
  'server/request': [],
  'server/collector': ['core', 'server/store'],
  'server/desk': ['core', 'server/store', 'server/request'],
  'server/insights': ['core', 'server/store'],
  'server/outbound': ['core', 'server/store', 'server/request'],
  server: ['core', 'server/store', 'server/request', 'server/collector', 'server/desk', 'server/insights', 'server/outbound'],
  cli: ['core', 'kb-builder', 'server', 'server/store', 'server/collector', 'server/desk', 'server/insights'],
};

/** Heavy or dangerous things, and the one file that may touch each. */
const OWNERS: readonly { readonly thing: string; readonly sign: RegExp; readonly owner: string | undefined; readonly rooms?: readonly string[] }[] = [
  { thing: 'HTML parsed from text', sign: /\b(?:unsafeHTML|unsafeSVG|outerHTML\s*=|innerHTML\s*=|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser)\b/u, owner: undefined, rooms: ['widget', 'server', 'core', 'cli'] },
  { thing: 'code made from text', sign: /\beval\(|new Function\(|setTimeout\(\s*['"`]/u, owner: undefined },
  { thing: 'article nodes', sign: /ARTICLE_TAG_ATTRIBUTES/u, owner: 'widget/panel/article-renderer.ts', rooms: ['widget'] },
  { thing: 'IndexedDB (idb-keyval)', sign: /from 'idb-keyval'/u, owner: 'widget/knowledge/browser-store.ts' },
  { thing: 'Markdown (marked)', sign: /from 'marked'/u, owner: 'kb-builder/render/markdown-to-html.ts' },
  { thing: 'the sanitiser (DOMPurify)', sign: /from 'dompurify'/u, owner: 'kb-builder/render/sanitise-html.ts' },
  { thing: 'a DOM in Node (jsdom)', sign: /from 'jsdom'/u, owner: 'kb-builder/render/sanitise-html.ts' },
  { thing: 'code highlighting', sign: /from 'highlight\.js/u, owner: 'kb-builder/render/highlight-code.ts' },
  { thing: 'an open port', sign: /import (?!type)[^;]*from '(?:@hono\/node-server|node:https?|node:http2|node:net)'/u, owner: 'server/server.ts' },
  { thing: 'the SQLite engine', sign: /@photostructure\/sqlite'|'node:sqlite'/u, owner: 'server/store/sqlite/open-sqlite.ts' },
  { thing: 'the PostgreSQL driver', sign: /from 'pg(?:-[a-z]+)?'/u, owner: 'server/store/postgres/open-postgres.ts' },
  { thing: 'ClickHouse over HTTP', sign: /x-clickhouse-/u, owner: 'server/store/clickhouse/open-clickhouse.ts' },
  { thing: 'the mailer (nodemailer)', sign: /from 'nodemailer'/u, owner: 'server/outbound/mail-transport.ts' },
  { thing: 'the search engine (MiniSearch)', sign: /from 'minisearch'/u, owner: 'core/search/build-kb-index.ts' },
];

const files = ['core', 'kb-builder', 'widget', 'server', 'cli'].flatMap((folder) => sourcesIn(folder));

function sourcesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(ROOT.length).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

function roomOf(path: string): string {
  return Object.keys(MAY_IMPORT).filter((room) => path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0] ?? path.split('/')[0]!;
}

/** Code without comments, so that a word in an explanation is no offence. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '$1');
}

describe('the house', () => {
  it('has no import through a wall', () => {
    const offences: string[] = [];
    for (const { path, text } of files) {
      for (const [, target] of codeOf(text).matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)) {
        const reached = normalize(join(dirname(path), target!)).replaceAll('\\', '/');
        const [from, to] = [roomOf(path), roomOf(reached)];
        if (from === to || MAY_IMPORT[from]?.some((room) => to === room || to.startsWith(`${room}/`))) continue;
        offences.push(`${path} imports ${reached}: ${from}/ may import ${MAY_IMPORT[from]?.join(', ') || 'nothing of ours'}. Move what both need to core/, or let cli/ bring them together.`);
      }
    }
    expect(offences).toEqual([]);
  });

  for (const { thing, sign, owner, rooms } of OWNERS) {
    it(owner ? `keeps ${thing} behind one door` : `has no ${thing}`, () => {
      const users = files.filter(({ path, text }) => (rooms === undefined || rooms.some((room) => path.startsWith(`${room}/`))) && sign.test(codeOf(text))).map(({ path }) => path);
      expect(users, owner ? `only ${owner} may` : 'no file may').toEqual(owner ? [owner] : []);
    });
  }

  it('keeps core free of Node', () => {
    // The browser's globals are refused by core's own tsconfig, which names no DOM.
    const worldly = files.filter(({ path, text }) => path.startsWith('core/') && /from 'node:|\bprocess\.|\brequire\(/u.test(codeOf(text)));
    expect(worldly.map(({ path }) => path)).toEqual([]);
  });

  it('has no drawers', () => {
    expect(files.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|common|shared|misc)(?:\/|\.ts$)/u.test(path))).toEqual([]);
  });

  it('gives every room its own compiler walls', () => {
    const references = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as { references: { path: string }[] };
    const named = references.references.map(({ path }) => path.replace('./', ''));
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !named.includes(room))).toEqual([]);
  });

  it('has story files that fit on a screen or two', () => {
    const stories = ['kb-builder/build.ts', 'server/collector/admit-events.ts', 'server/insights/make-report.ts'];
    for (const story of stories) {
      const lines = readFileSync(join(ROOT, story), 'utf8').split('\n').length;
      expect(lines, `${story} tells the whole program; move steps into files of their own`).toBeLessThanOrEqual(220);
    }
  });
});
