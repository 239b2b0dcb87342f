import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { addSynonym } from '../../../cli/add-synonym.ts';
import { verb } from '../../../cli/synonyms.ts';
import { readCall, UsageError } from '../../../cli/verb.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { visitEvents } from '../../support/visit-events.ts';

let folder: string;
let data: string;
let content: string;
let stdout: string;
let stderr: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-synonyms-'));
  data = `sqlite:${join(folder, 'hjelp.db')}`;
  content = join(folder, 'content');
  mkdirSync(join(content, 'sv'), { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'locales: [sv, nb]\n');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((stdout += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((stderr += String(text)), true));
  const store = await openStore(data);
  const reworded = (says: string, means: string) => [1, 2, 3, 4].map(() => visitEvents().search(0, says).goodSearch(9, means).open(12, means, 'returns/label'));
  await store.events.append([...reworded('returlapp', 'retursedel'), ...reworded('hyrbil', 'retursedel')].flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: Date.parse(event.at) }))));
  await store.close();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** `hjelp synonyms …`: the exit code, and what it wrote. */
async function synonyms(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  stdout = '';
  stderr = '';
  const code = await verb.run(readCall(verb, [...args, '--data', data, '--content', content]));
  return { code, stdout, stderr };
}
async function proposed(): Promise<Record<string, string>> {
  const { synonyms: pairs } = JSON.parse((await synonyms('list', '--json')).stdout) as { synonyms: { id: string; says: string }[] };
  return Object.fromEntries(pairs.map(({ id, says }) => [says, id]));
}

describe('hjelp synonyms', () => {
  it('lists pairs with the evidence, and each decision lasts', async () => {
    expect((await synonyms('list')).stdout).toMatch(/^syn-[0-9a-f]{8} +sv +“returlapp” → “retursedel”: 4 visits/mu);
    const { returlapp, hyrbil } = await proposed();
    expect((await synonyms('reject', hyrbil!)).code).toBe(0);
    expect(Object.keys(await proposed())).toEqual(['returlapp']);
    expect((await synonyms('accept', returlapp!)).code).toBe(0);
    expect(await proposed()).toEqual({});
    expect(parse(readFileSync(join(content, 'sv', 'synonyms.yaml'), 'utf8'))).toEqual({ two_way: [['returlapp', 'retursedel']] });
    expect((await synonyms('list')).stdout).toContain('No pair');
  });

  it('decides nothing when a pair is unknown, or the file cannot be read', async () => {
    const { returlapp } = await proposed();
    const { code, stderr: said } = await synonyms('accept', returlapp!, 'syn-00000000');
    expect(code).toBe(1);
    expect(said).toContain(`${returlapp}  sv  returlapp`);
    writeFileSync(join(content, 'sv', 'synonyms.yaml'), 'two_way:\n  - [a, b\n');
    expect((await synonyms('accept', returlapp!)).code).toBe(1);
    expect(stderr).toMatch(/synonyms\.yaml:\d+:/u);
    expect(readFileSync(join(content, 'sv', 'synonyms.yaml'), 'utf8')).toBe('two_way:\n  - [a, b\n');
    expect(Object.keys(await proposed())).toHaveLength(2);
    for (const wrong of [[], ['acept'], ['accept'], ['list', 'x']]) await expect(synonyms(...wrong)).rejects.toThrow(UsageError);
  });
});

describe('addSynonym', () => {
  const file = () => join(content, 'sv', 'synonyms.yaml');
  const before = '# Ord som betyder samma sak.\ntwo_way:\n  - [frakt, porto] # om brev\n  # Returer\n  - [etikett, Retursedel]\none_way:\n  visa: [kort]\n';

  it('joins the list that holds one of the words, and leaves everything else as it is', () => {
    writeFileSync(file(), before);
    expect(addSynonym(file(), 'returlapp', 'retursedel')).toBe(true);
    expect(readFileSync(file(), 'utf8')).toBe(before.replace('[etikett, Retursedel]', '[etikett, Retursedel, returlapp]'));
    expect(addSynonym(file(), 'returlapp', 'retursedel')).toBe(false);
    expect(addSynonym(file(), 'hyra', 'låna')).toBe(true);
    const text = readFileSync(file(), 'utf8');
    expect(text).toContain('  - [hyra, låna]\n');
    for (const comment of ['# Ord som', '# om brev', '# Returer']) expect(text).toContain(comment);
  });

  it('writes any words as words', () => {
    for (const text of ['', '# bara en kommentar\n', 'two_way:\n', 'one_way:\n  visa: [kort]\n']) {
      writeFileSync(file(), text);
      addSynonym(file(), 'no: - [x', '#1 "yes"');
      addSynonym(file(), 'true', '12');
      expect(parse(readFileSync(file(), 'utf8'))).toMatchObject({ two_way: [['no: - [x', '#1 "yes"'], ['true', '12']] });
    }
  });
});
