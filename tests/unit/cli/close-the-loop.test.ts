import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { verb as draft } from '../../../cli/draft.ts';
import { verb as publish } from '../../../cli/publish.ts';
import { replayProcesses } from '../../../cli/replay-processes.ts';
import { readCall } from '../../../cli/verb.ts';
import { buildKb } from '../../../kb-builder/build.ts';
import { initContent } from '../../../kb-builder/init-content.ts';
import { makeReport } from '../../../server/insights/make-report.ts';
import { replaySearches } from '../../../server/insights/replay.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { GAPS } from '../../support/believable-topics.ts';
import { believableTraffic } from '../../support/believable-traffic.ts';
import { visitEvents } from '../../support/visit-events.ts';

const MINUTE_MS = 60_000;

let folder: string;
let content: string;
let site: string;
let data: string;
let stdout: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-loop-'));
  [content, site, data] = [join(folder, 'content'), join(folder, 'site'), `sqlite:${join(folder, 'hjelp.db')}`];
  await initContent(content, { locale: 'sv' });
  mkdirSync(join(folder, 'widget'));
  writeFileSync(join(folder, 'widget', 'hjelp.js'), '');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((stdout += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function build(): Promise<string> {
  const built = await buildKb({ contentDir: content, outDir: site, widgetDir: join(folder, 'widget') });
  expect(built.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await publish.run(readCall(publish, ['--kb', site, '--data', data]))).toBe(0);
  return (JSON.parse(readFileSync(join(site, 'release.json'), 'utf8')) as { release: string }).release;
}

// From a month of believable traffic to proof: every planted gap is found, drafted, published, replayed, and closed by visitors.
it('closes every planted gap, and says so only when visitors find the answers', async () => {
  const before = await build();
  const store = await openStore(data);
  try {
    const until = new Date(Date.now() - MINUTE_MS);
    const traffic = believableTraffic({ until, visitsPerDay: 70, kb: before }).filter(({ locale }) => locale === 'sv');
    await store.events.append(traffic.map((event) => ({ event, receivedAtMs: Date.parse(event.at) })));
    const { questions } = await makeReport(store, { reportFromVisits: 3 });
    const planted = GAPS.map(({ wordings }) => wordings.sv);
    const gaps = planted.map((wordings) => questions.find((question) => question.wordings.some(({ wording }) => wordings.includes(wording)))!.id);
    expect(new Set(gaps).size).toBe(GAPS.length);

    for (const gap of gaps) {
      stdout = '';
      expect(await draft.run(readCall(draft, [gap, '--content', content, '--data', data, '--kb', site]))).toBe(0);
      const path = stdout.trim();
      // What the editor does: write the answer, and take the mark of a draft away.
      writeFileSync(path, `${readFileSync(path, 'utf8').replace('status: draft\n', '')}\nJa, det går bra. Så här gör du.\n`);
    }
    const release = await build();

    const asker = replayProcesses(site);
    const replay = await replaySearches(store, asker, { reportFromVisits: 1 }).finally(() => asker.close());
    const fixed = replay.fixed.map(({ query }) => query);
    const shown = questions.flatMap((question) => (gaps.includes(question.id) ? question.wordings.map(({ wording }) => wording) : []));
    for (const wording of planted.flat().filter((asked) => shown.includes(asked))) expect([wording, fixed.includes(wording)]).toEqual([wording, true]);
    expect(replay.newlyBroken.filter(({ query }) => planted.flat().includes(query ?? ''))).toEqual([]);

    // Published, and nobody has asked since: nothing is closed yet.
    const ledger = async () => new Map((await makeReport(store, { reportFromVisits: 3 })).ledger.map((entry) => [entry.gap, entry]));
    expect([...await ledger()].map(([gap, { state }]) => [gap, state]).sort()).toEqual(gaps.map((gap) => [gap, 'waiting']).sort());

    const claims = await ledger();
    const ask = async (gap: string, wordings: readonly string[], opens: boolean): Promise<void> => {
      const visits = [1, 2, 3].map(() => {
        const visit = visitEvents({ startMs: Date.now() - MINUTE_MS / 2, site: traffic[0]!.site }).goodSearch(0, wordings[0]!);
        return opens ? visit.open(3, wordings[0]!, claims.get(gap)!.article) : visit;
      });
      await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event: { ...event, kb: release }, receivedAtMs: Date.now() }))));
    };
    for (const [index, gap] of gaps.entries()) await ask(gap, planted[index]!, index > 0);
    const after = await ledger();
    expect(gaps.map((gap) => after.get(gap)!.state)).toEqual(['still_failing', ...gaps.slice(1).map(() => 'closed')]);
    await ask(gaps[0]!, planted[0]!, true);
    await ask(gaps[0]!, planted[0]!, true);
    expect((await ledger()).get(gaps[0]!)).toMatchObject({ state: 'closed', searches: 9, opened: 6, before: { failed: expect.any(Number) } });
  } finally {
    await store.close();
  }
}, 120_000);
