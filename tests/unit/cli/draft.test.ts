import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verb } from '../../../cli/draft.ts';
import { openKb } from '../../../cli/open-kb.ts';
import { readCall, UsageError } from '../../../cli/verb.ts';
import { buildKb } from '../../../kb-builder/build.ts';
import { checkKb } from '../../../kb-builder/check.ts';
import { initContent } from '../../../kb-builder/init-content.ts';
import { makeReport } from '../../../server/insights/make-report.ts';
import { replaySearches, type ReplayReport } from '../../../server/insights/replay.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { visitEvents } from '../../support/visit-events.ts';

let folder: string;
let content: string;
let data: string;
let stdout: string;
let stderr: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-draft-'));
  content = join(folder, 'content');
  data = `sqlite:${join(folder, 'hjelp.db')}`;
  await initContent(content, { locale: 'sv' });
  stdout = '';
  stderr = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((stdout += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((stderr += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** `hjelp draft …` over the test's own data and content. */
function draft(...args: string[]): Promise<number> {
  return verb.run(readCall(verb, ['--content', content, '--data', data, ...args]));
}

/** Visitors ask in vain, each wording so many times. */
async function ask(wordings: Readonly<Record<string, number>>, locale = 'sv'): Promise<void> {
  const store = await openStore(data);
  const visits = Object.entries(wordings).flatMap(([query, times]) => Array.from({ length: times }, () => visitEvents({ locale }).search(0, query)));
  await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: Date.parse(event.at) }))));
  await store.close();
}

async function gapOf(query: string): Promise<string> {
  const store = await openStore(data);
  const report = await makeReport(store, { reportFromVisits: 1 });
  await store.close();
  return report.questions.find(({ wordings }) => wordings.some(({ wording }) => wording === query))!.id;
}

async function buildAndReplay(): Promise<ReplayReport> {
  const widgetDir = join(folder, 'widget');
  mkdirSync(widgetDir, { recursive: true });
  writeFileSync(join(widgetDir, 'hjelp.js'), '');
  const built = await buildKb({ contentDir: content, outDir: join(folder, 'site'), widgetDir });
  expect(built.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const kb = await openKb(join(folder, 'site'));
  const store = await openStore(data);
  try {
    return await replaySearches(store, async (locale, query) => (await kb.search(locale)).search(query, { limit: 10, asYouType: false }));
  } finally {
    await store.close();
  }
}

describe('hjelp draft', () => {
  it('writes an article that the check accepts, and that mends the question once it is written', async () => {
    await ask({ 'zeppelinarkompass': 4, 'Zeppelinarkompass?': 3 });
    const gap = await gapOf('zeppelinarkompass');
    expect(await draft(gap)).toBe(0);
    const path = stdout.trim();
    expect(relative(content, path).startsWith('..')).toBe(false);
    const stub = readFileSync(path, 'utf8');
    expect(stub).toContain(gap);
    const checked = await checkKb({ contentDir: content });
    expect({ problems: checked.problems, failed: checked.searchTests.failed }).toEqual({ problems: [], failed: 0 });

    writeFileSync(path, `${stub.replace('status: draft\n', '')}\nZeppelinarkompassen ligger i lådan under instrumentbrädan.\n`);
    expect((await buildAndReplay()).totals).toMatchObject({ fixed: { questions: 2 }, still_failing: { questions: 0 } });
  }, 60_000);

  it('overwrites nothing', async () => {
    await ask({ kvällsleverans: 3 });
    const gap = await gapOf('kvällsleverans');
    expect(await draft(gap)).toBe(0);
    const path = stdout.trim();
    writeFileSync(path, 'mine');
    expect(await draft(gap)).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(stderr).toContain(`closes: [${gap}]`);
  });

  it('names no article that is not there', async () => {
    await ask({ kvällsleverans: 3 });
    const store = await openStore(data);
    await store.events.append(Array.from({ length: 3 }, () => visitEvents().goodSearch(0, 'kvällsleverans').open(2, 'kvällsleverans', 'gone/long-ago')).flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: Date.parse(event.at) }))));
    await store.close();
    expect(await draft(await gapOf('kvällsleverans'))).toBe(0);
    expect(readFileSync(stdout.trim(), 'utf8')).not.toContain('gone/long-ago');
  });

  it('says which gaps there are when it knows none of that name', async () => {
    await ask({ kvällsleverans: 5, 'bara en gång': 1 });
    const gap = await gapOf('kvällsleverans');
    expect(await draft('gap-0000000000')).toBe(1);
    expect(stderr).toContain(`${gap}  kvällsleverans`);
    expect(stderr).not.toContain('bara en gång');
    expect(await draft(`${gap.slice(0, -1)}x`)).toBe(1);
    expect(await draft('kvälls')).toBe(1);
    expect(stderr.match(new RegExp(gap, 'gu'))!.length).toBeGreaterThanOrEqual(3);
    expect(stdout).toBe('');
  });

  it('needs a gap, a folder, and a language of the site', async () => {
    await ask({ x: 1 });
    await expect(draft()).rejects.toThrow(UsageError);
    await expect(draft('gap-0000000000', '--locale', 'fi')).rejects.toThrow(/sv/u);
    await expect(draft('gap-0000000000', '--content', join(folder, 'nowhere'))).rejects.toThrow(/hjelp init/u);
  });
});
