import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verb } from '../../../cli/gaps.ts';
import { readCall, UsageError } from '../../../cli/verb.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { visitEvents } from '../../support/visit-events.ts';

let folder: string;
let data: string;
let stdout: string;
let stderr: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-gaps-'));
  data = `sqlite:${join(folder, 'hjelp.db')}`;
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((stdout += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((stderr += String(text)), true));
  const store = await openStore(data);
  const visits = [...[1, 2, 3, 4, 5, 6].map(() => visitEvents().search(0, 'glimt alexa').search(9, 'röststyrning')), ...[1, 2, 3].map(() => visitEvents().search(0, 'prisgaranti'))];
  await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: Date.parse(event.at) }))));
  await store.close();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** `hjelp gaps …`: the exit code, and what it wrote. */
async function gaps(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  stdout = '';
  stderr = '';
  const code = await verb.run(readCall(verb, [...args, '--data', data]));
  return { code, stdout, stderr };
}
async function listed(): Promise<{ id: string; query: string; members: { id: string; reason?: string }[] }[]> {
  return (JSON.parse((await gaps('list', '--json')).stdout) as { gaps: { id: string; query: string; members: { id: string; reason?: string }[] }[] }).gaps;
}

describe('hjelp gaps', () => {
  it('lists gaps, and shows why the questions of one belong together', async () => {
    const { code, stdout: text } = await gaps('list');
    expect(code).toBe(0);
    expect(text).toMatch(/^gap-[0-9a-f]{10} +12 +2 +(?:glimt alexa|röststyrning) \[sv\]$/mu);
    const [first] = await listed();
    expect((await gaps('show', first!.id)).stdout).toMatch(/visitors replaced one by the other/u);
  });

  it('says which period it is about, the report’s own unless told', async () => {
    const store = await openStore(data);
    await store.events.append([40, 41, 42].flatMap((days) => visitEvents({ startMs: Date.now() - days * 86_400_000 }).search(0, 'hyra släp').events).map((event) => ({ event, receivedAtMs: Date.parse(event.at) })));
    await store.close();
    const period = async (...args: string[]) => (JSON.parse((await gaps('list', '--json', ...args)).stdout) as { period: { since: string; until: string; days: number } }).period;
    const month = await period();
    expect(month.days).toBe(30);
    const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
    for (const action of [['list'], ['show', (await listed())[0]!.id]]) expect((await gaps(...action)).stdout).toContain(full.formatRange(new Date(month.since), new Date(month.until)));
    expect((await listed()).map(({ query }) => query)).not.toContain('hyra släp');
    expect(await period('--since', '8w')).toMatchObject({ days: 56, until: month.until });
    const old = (JSON.parse((await gaps('list', '--json', '--since', '8w')).stdout) as { gaps: { id: string; query: string }[] }).gaps.find(({ query }) => query === 'hyra släp')!;
    expect(await gaps('show', old.id)).toMatchObject({ code: 1, stderr: expect.stringContaining(`hjelp gaps show ${old.id} --since 52w`) as string });
    expect((await gaps('show', old.id, '--since', '52w')).stdout).toContain('3 failed searches in 3 visits');
  });

  it.each([
    ['sv', /^lucka +sökningar +frågor +ställd som$/mu, ['12 misslyckade sökningar i 6 besök; sv 12', 'Hur det gick fel', 'Varför de hör ihop', 'Med besökarnas ord', 'besökare bytte', 'Börja på artikeln: hjelp draft gap-'], 'från och med nu. Ångra: hjelp gaps split'],
    ['nb', /^hull +søk +spørsmål +spurt som$/mu, ['12 mislykkede søk i 6 besøk; sv 12', 'Slik gikk det galt', 'Begynn på artikkelen: hjelp draft gap-'], 'fra nå av. Angre: hjelp gaps split'],
    ['da', /^hul +søgninger +spørgsmål +stillet som$/mu, ['12 mislykkede søgninger i 6 besøg; sv 12', 'Sådan gik det galt', 'Begynd på artiklen: hjelp draft gap-'], 'fra nu af. Fortryd: hjelp gaps split'],
  ])('answers in %s', async (lang, header, lines, merged) => {
    const [first, second] = await listed();
    expect((await gaps('list', '--lang', lang)).stdout).toMatch(header);
    const { stdout: shown } = await gaps('show', first!.id, '--lang', lang);
    for (const line of lines) expect(shown).toContain(line);
    expect(shown).not.toMatch(/failed|visits|Asked|belong|article/u);
    expect((await gaps('show', 'gap-0000000000', '--lang', lang)).stderr).not.toMatch(/There is|Did you/u);
    expect((await gaps('merge', second!.id, first!.id, '--lang', lang)).stdout).toContain(merged);
  });

  it('splits, merges, renames and dismisses for good, and says how each is undone', async () => {
    const [glimt, price] = await listed();
    const other = glimt!.members.find(({ reason }) => reason !== undefined)!.id;
    expect((await gaps('split', glimt!.id, other)).stdout).toContain(`hjelp gaps merge ${other} ${glimt!.id}`);
    expect(await listed()).toHaveLength(3);
    expect((await gaps('merge', other, price!.id)).code).toBe(0);
    expect((await listed()).find(({ id }) => id === price!.id)!.members).toHaveLength(2);
    await gaps('rename', price!.id, 'Matchar', 'ni', 'priser?');
    expect((await gaps('list')).stdout).toContain('Matchar ni priser?');
    await gaps('dismiss', price!.id);
    expect((await listed()).map(({ id }) => id)).toEqual([glimt!.id]);
    expect((await gaps('list')).stderr).toContain('1 dismissed');
    await gaps('dismiss', price!.id, '--undo');
    await gaps('rename', price!.id, '--undo');
    expect((await gaps('list')).stdout).not.toContain('Matchar');
    expect(await listed()).toHaveLength(2);
  });

  it('names the nearest where a gap is unknown, and the usage where a call is wrong', async () => {
    const [glimt] = await listed();
    for (const action of [['show'], ['dismiss'], ['merge', glimt!.id]]) {
      const { code, stdout: out, stderr: said } = await gaps(action[0]!, 'gap-0000000000', ...action.slice(1));
      expect([action, code, out]).toEqual([action, 1, '']);
      expect(said).toContain(glimt!.id);
    }
    for (const wrong of [[], ['lsit'], ['merge', 'gap-1'], ['rename', 'gap-1'], ['list', 'more']]) await expect(gaps(...wrong)).rejects.toThrow(UsageError);
  });
});
