import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSampleVisits } from '../../../cli/load-sample-visits.ts';
import type { Report } from '../../../core/contract/report.ts';
import { makeReport } from '../../../server/insights/make-report.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { GAPS, SYNONYMS } from '../../support/believable-topics.ts';
import { visitEvents } from '../../support/visit-events.ts';

const GENERATOR = fileURLToPath(new URL('../../support/believable-traffic.ts', import.meta.url));

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-demo-'));
  data = `sqlite:${join(folder, 'hjelp.db')}`;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function visit(query: string): Promise<void> {
  const store = await openStore(data);
  await store.events.append(visitEvents({ startMs: Date.now() - 5_000 }).search(0, query).events.map((event) => ({ event, receivedAtMs: Date.now() })));
  await store.close();
}

async function report(): Promise<Report> {
  const store = await openStore(data);
  try {
    return await makeReport(store, { reportFromVisits: 1 });
  } finally {
    await store.close();
  }
}

describe('loadSampleVisits', () => {
  it('makes a newcomer’s first report alive, and lets their own question stand first among the latest', async () => {
    expect(await loadSampleVisits(data, GENERATOR)).toBe(true);
    await visit('helikopterleverans till månen');
    const { latest, questions, synonyms, headline } = await report();
    expect(headline.searches.now).toBeGreaterThan(500);
    expect(headline.searches.before).toBeGreaterThan(500);
    const failed = questions.flatMap(({ wordings }) => wordings.map(({ wording }) => wording));
    for (const gap of GAPS) expect(failed).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(Object.values(gap.wordings).flat().join('|'), 'u'))]));
    expect(synonyms.map(({ says, means }) => [says, means])).toEqual(expect.arrayContaining(SYNONYMS.map(({ says, means }) => [says, means])));
    expect(latest[0]).toMatchObject({ query: 'helikopterleverans till månen', locale: 'sv', kind: 'no_results' });
  });

  it('leaves a database alone that has seen visits, also its own', async () => {
    await visit('en riktig besökare');
    expect(await loadSampleVisits(data, GENERATOR)).toBe(false);
    expect((await report()).headline.searches.now).toBe(1);
  });

  it('does it once, and without a generator not at all', async () => {
    expect(await loadSampleVisits(data, join(folder, 'none.js'))).toBe(false);
    expect(await loadSampleVisits(data, GENERATOR)).toBe(true);
    expect(await loadSampleVisits(data, GENERATOR)).toBe(false);
  });
});
