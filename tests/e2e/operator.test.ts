import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openSqlite } from '../../server/store/sqlite/open-sqlite.ts';
import { SAMPLE_SITE } from '../support/build-sample.ts';
import { runHjelp, serveHjelp } from '../support/run-hjelp.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-operator-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ROUNDS = 5;

function search(query: string) {
  return { id: randomUUID(), type: 'search', at: new Date().toISOString(), visit: randomUUID(), site: 'tallvik', kb: 'x', locale: 'sv', page: '/demo/', query, results: 0, answerable: 0, top: [], ms: 3, trigger: 'enter' };
}

test('a server that is killed in the middle of traffic has every acknowledged event once', async () => {
  test.setTimeout(120_000);
  const data = `sqlite:${join(folder, 'hjelp.db')}`;
  const acknowledged = new Set<string>();
  let unanswered: ReturnType<typeof search>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await serveHjelp(['serve', '--port', '0', '--rate', '0', '--data', data], { cwd: folder });
    let running = true;
    const send = async (): Promise<void> => {
      while (running) {
        // What was not acknowledged is sent again under the same ids, as a visitor's queue does.
        const events = [...unanswered.splice(0, 10), ...Array.from({ length: 5 }, () => search('var är mitt paket'))];
        try {
          const answer = await fetch(`${server.url}v1/events`, { method: 'POST', headers: { 'content-type': 'text/plain', origin: 'http://localhost' }, body: JSON.stringify({ events }) });
          if (answer.status !== 202) throw new Error(String(answer.status));
          for (const { id } of events) acknowledged.add(id);
        } catch {
          unanswered.push(...events);
        }
      }
    };
    const senders = [send(), send(), send()];
    await new Promise((resolve) => { setTimeout(resolve, 150 + 70 * round); });
    await server.stop('SIGKILL');
    running = false;
    await Promise.all(senders);
  }
  const database = openSqlite(join(folder, 'hjelp.db'));
  const stored = (database.prepare('SELECT id FROM events').all() as { id: string }[]).map(({ id }) => id);
  database.close();
  expect(acknowledged.size).toBeGreaterThan(ROUNDS * 10);
  expect(new Set(stored).size).toBe(stored.length);
  expect([...acknowledged].filter((id) => !stored.includes(id))).toEqual([]);
  unanswered = [];
});

test('a server writes its log back while it runs', async () => {
  const file = join(folder, 'hjelp.db');
  const server = await serveHjelp(['serve', '--port', '0', '--data', `sqlite:${file}`], { cwd: folder });
  const answer = await fetch(`${server.url}v1/events`, { method: 'POST', headers: { 'content-type': 'text/plain', origin: 'http://localhost' }, body: JSON.stringify({ events: Array.from({ length: 20 }, () => search('var är mitt paket')) }) });
  expect(answer.status).toBe(202);
  // Of so few pages SQLite would make nothing before the end.
  const written = statSync(file).mtimeMs;
  await expect.poll(() => statSync(file).mtimeMs).toBeGreaterThan(written);
  await server.stop('SIGTERM');
  const database = openSqlite(file, { readOnly: true });
  expect((database.prepare('SELECT count(*) AS count FROM events').get() as { count: number }).count).toBe(20);
  database.close();
});

test('the command reports, backs up and forgets while the server runs', async () => {
  const data = `sqlite:${join(folder, 'hjelp.db')}`;
  const server = await serveHjelp(['serve', '--port', '0', '--data', data, '--kb', SAMPLE_SITE], { cwd: folder });
  try {
    expect((await fetch(`${server.url}healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}readyz`)).status).toBe(200);
    expect((await fetch(`${server.url}report.json`)).status).toBe(401);
    const event = search('går det att hyra en släpkärra');
    const answer = await fetch(`${server.url}v1/events`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://localhost' }, body: JSON.stringify({ events: [event, { ...search('x'), results: -1 }] }) });
    expect(answer.status).toBe(202);
    expect(await answer.json()).toMatchObject({ accepted: 1, duplicates: 0, rejected: [{ index: 1 }] });

    const report = await runHjelp(['report', '--data', data, '--format', 'text'], { cwd: folder });
    expect(report.stdout).toContain('går det att hyra en släpkärra');
    expect((await runHjelp(['report', '--data', data, '--format', 'csv'], { cwd: folder })).stdout).toContain('släpkärra');
    expect(JSON.parse((await runHjelp(['report', '--data', data, '--json'], { cwd: folder })).stdout).headline.failed.now).toBe(1);

    const replay = await runHjelp(['replay', '--data', data, '--kb', SAMPLE_SITE, '--json'], { cwd: folder });
    expect(replay.code).toBe(0);
    const { totals } = JSON.parse(replay.stdout);
    expect(totals.fixed.questions + totals.still_failing.questions + totals.unchanged.questions).toBe(1);

    expect((await runHjelp(['backup', join(folder, 'copy.db'), '--data', data], { cwd: folder })).code).toBe(0);
    expect((await runHjelp(['report', '--data', `sqlite:${join(folder, 'copy.db')}`], { cwd: folder })).stdout).toContain('släpkärra');
    expect((await runHjelp(['migrate', '--data', data, '--json'], { cwd: folder })).code).toBe(0);

    const forgotten = await runHjelp(['forget', '--visit', event.visit, '--data', data, '--json'], { cwd: folder });
    expect(JSON.parse(forgotten.stdout)).toMatchObject({ events: 1 });
    expect((await runHjelp(['report', '--data', data], { cwd: folder })).stdout).not.toContain('släpkärra');
    // Logs say what happened, never what was asked.
    expect(server.stderr()).not.toContain('släpkärra');
  } finally {
    expect(await server.stop()).toBe(0);
  }
});

test('wrong usage exits with 2 and says what would be right', async () => {
  const wrong = async (...args: string[]) => {
    const { code, stderr, stdout } = await runHjelp(args, { cwd: folder });
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at /mu);
    return [code, stderr] as const;
  };
  expect(await wrong('bulid')).toEqual([2, expect.stringContaining('Did you mean "build"?')]);
  expect(await wrong('build', '--otu', 'x')).toEqual([2, expect.stringContaining('--otu')]);
  expect(await wrong('build', 'nowhere')).toEqual([2, expect.stringContaining('"nowhere"')]);
  expect(await wrong('search', '--kb', 'nowhere', 'x')).toEqual([2, expect.stringContaining('hjelp build')]);
  expect(await wrong('serve', '--port', 'many')).toEqual([2, expect.stringContaining('--port')]);
  expect(await wrong('report', '--format', 'pdf')).toEqual([2, expect.stringContaining('text, json')]);
  expect((await runHjelp(['serve', '--help'], { cwd: folder })).stdout).toContain('hjelp serve --kb hjelp-site');
});
