import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verb } from '../../../cli/import.ts';
import { readCall, UsageError } from '../../../cli/verb.ts';

let folder: string;
let stdout: string;
let stderr: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-import-'));
  stdout = '';
  stderr = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((stdout += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((stderr += String(text)), true));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** `hjelp import …` in the test's folder. */
function run(...args: string[]): Promise<number> {
  return verb.run(readCall(verb, args));
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('hjelp import', () => {
  it('says what was imported and what to do next', async () => {
    const code = await run('csv', file('faq.csv', 'title,body,mood\nHow do I pay?,By card.,happy\n'), '--out', join(folder, 'out'));
    expect(code).toBe(0);
    expect(stdout).toContain(`Imported 1 article (en 1) into ${join(folder, 'out')}.`);
    expect(stdout).toContain(`hjelp check ${join(folder, 'out')}`);
    expect(stderr).toBe('faq.csv:1: columns: the column "mood" has no counterpart here and was left out\n0 errors, 1 notice.\n');
    expect(readdirSync(join(folder, 'out'))).toEqual(['en', 'site.yaml']);
  });

  it('prints one JSON document with --json', async () => {
    await run('csv', file('faq.csv', 'title,body\nHur betalar jag?,Med kort.\n'), '--out', join(folder, 'out'), '--locale', 'sv-se', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ articles: 1, locales: { sv: { articles: 1 } }, notices: [{ code: 'locale' }] });
  });

  it('fails with 1 when something could not be imported, and writes the rest', async () => {
    expect(await run('zendesk', file('a.json', '{"articles": [{"id": 1, "section_id": 2, "title": "A", "body": "<p>a</p>"}, {"id": 2, "section_id": 2}]}'), '--out', join(folder, 'out'))).toBe(1);
    expect(stderr).toMatch(/^error: a\.json:1: unusable: /mu);
    expect(readdirSync(join(folder, 'out', 'en', 'general'))).toEqual(['a.md']);
  });

  it('fails with 1 and writes nothing when there is nothing', async () => {
    expect(await run('zendesk', file('a.json', '{"articles": ['), '--out', join(folder, 'out'))).toBe(1);
    expect(stderr).toMatch(/a\.json:1: json: the file is no JSON \(column 15\)/u);
    expect(stderr).toContain('Nothing was written');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it.each([
    [[], /Name a format and a source.*markdown, docusaurus, zendesk, intercom, helpscout, hubspot or csv/u],
    [['zendsk', 'x', '--out', 'y'], /"zendsk" is not a format.*Did you mean "zendesk"/u],
    [['csv'], /Name the file or folder to import/u],
    [['csv', 'not-there.csv', '--out', 'y'], /There is no file or folder "not-there\.csv"/u],
    [['csv', '.'], /Say where to write with --out/u],
    [['csv', '.', '--out', 'y', '--locale', 'swedish!'], /--locale is "swedish!"/u],
    [['csv', '.', '--out', '.'], /is not empty, and an import overwrites nothing/u],
  ])('refuses wrong usage: %j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(UsageError);
    await expect(run(...args)).rejects.toThrow(message);
  });
});
