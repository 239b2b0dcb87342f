import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyTable } from '../../../kb-builder/key-table.ts';
import { PROBLEM_CODES } from '../../../kb-builder/problem-codes.ts';
import { ARTICLE_KEYS, NOTICE_KEYS } from '../../../kb-builder/read/front-matter-schema.ts';

const DOCUMENT = new URL('../../../docs/content.md', import.meta.url);

/** Run with UPDATE_DOCS=1 to write the tables anew. */
function tableIn(name: string, table: string): { found: string; wanted: string } {
  const text = fs.readFileSync(DOCUMENT, 'utf8');
  const start = `<!-- keys of ${name}: made from kb-builder/read/front-matter-schema.ts -->\n`;
  const end = `<!-- end of keys of ${name} -->`;
  const wanted = `\n${table}\n\n`;
  const [before, rest] = text.split(start) as [string, string];
  const [found, after] = rest.split(end) as [string, string];
  if (process.env['UPDATE_DOCS'] !== undefined) fs.writeFileSync(DOCUMENT, `${before}${start}${wanted}${end}${after}`);
  return { found, wanted };
}

describe("the editor's reference", () => {
  it('says of every key of an article what the schema says (UPDATE_DOCS=1 writes it anew)', () => {
    const { found, wanted } = tableIn('an article', keyTable(ARTICLE_KEYS));
    expect(found).toBe(wanted);
  });

  it('says of every key of a notice what the schema says', () => {
    const { found, wanted } = tableIn('a notice', keyTable(NOTICE_KEYS));
    expect(found).toBe(wanted);
  });

  it('lists every code that a problem can have', () => {
    const text = fs.readFileSync(DOCUMENT, 'utf8').split('## What the problems mean')[1] ?? '';
    const listed = new Set([...text.matchAll(/`([a-z0-9-]+)`/gu)].map(([, code]) => code));
    expect(PROBLEM_CODES.filter((code) => !listed.has(code))).toEqual([]);
    expect([...listed].filter((code) => !(PROBLEM_CODES as readonly string[]).includes(code!) && /-/u.test(code!))).toEqual([]);
  });
});
