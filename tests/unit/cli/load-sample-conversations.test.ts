import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadSampleConversations } from '../../../cli/load-sample-conversations.ts';
import { SAMPLE_CONVERSATIONS } from '../../../cli/sample-conversations.ts';
import { scrubPersonalData } from '../../../core/privacy/personal-data.ts';
import { startServer } from '../../../server/server.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { ROOT } from '../../support/build-sample.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'hjelp-demo-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a newcomer’s desk has conversations that wait, that are theirs and that are closed, and its own are left alone', async () => {
  // A release with the articles of the sample content, as their files say.
  const articles = ['sv', 'nb', 'da', 'en'].flatMap((locale) => readdirSync(join(ROOT, 'content', locale), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => {
    const text = readFileSync(join(ROOT, 'content', locale, file), 'utf8');
    const id = /^id: (\S+)/mu.exec(text)?.[1] ?? file.replace(/\.md$/u, '');
    return { id, locale, title: /^title: (.+)$/mu.exec(text)?.[1] ?? id, path: `${locale}/${id}/` };
  }));
  const kbDir = join(folder, 'site');
  mkdirSync(kbDir);
  writeFileSync(join(kbDir, 'release.json'), JSON.stringify({ release: 'r', site: 'tallvik', articles, settings: { origins: [] } }));

  const dataUrl = `sqlite:${join(folder, 'hjelp.db')}`;
  const now = new Date();
  expect(await loadSampleConversations(dataUrl, kbDir, now)).toBe(true);
  expect(await loadSampleConversations(dataUrl, kbDir, now)).toBe(false);
  const store = await openStore(dataUrl);
  try {
    expect(await store.conversations.counts()).toEqual({ waiting: 3, active: 3, closed: 2 });
    const [open, closed] = [await store.conversations.list('open'), await store.conversations.list('closed')];
    const conversations = [...open.conversations, ...closed.conversations];
    expect(conversations).toHaveLength(SAMPLE_CONVERSATIONS.length);
    expect(new Set(conversations.map(({ context }) => context.locale))).toEqual(new Set(['sv', 'nb', 'da', 'en']));
    expect(open.conversations.filter(({ assignee }) => assignee?.id === 'kim')).toHaveLength(2);
    for (const { tags, context } of conversations) {
      expect(tags).toContain('demo');
      // Every article that a sample names is one of the sample content.
      const sample = SAMPLE_CONVERSATIONS.find(({ question }) => question === context.question)!;
      expect(context.articles.map(({ id }) => id)).toEqual(sample.articles.map(({ id }) => id));
      expect(context.searches.map(({ query }) => scrubPersonalData(query))).toEqual(context.searches.map(({ query }) => query));
    }
  } finally {
    await store.close();
  }

  // The printed link opens the desk as Kim, and does not stay in the address.
  const server = await startServer({ port: 0, dataUrl, log: () => undefined });
  try {
    const answer = await fetch(`${server.url}desk?token=${server.deskToken}&name=Kim`, { redirect: 'manual', headers: { accept: 'text/html' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk']);
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    const mine = (await (await fetch(`${server.url}desk/api/conversations?state=mine`, { headers: { cookie } })).json()) as { conversations: unknown[] };
    expect(mine.conversations).toHaveLength(2);
  } finally {
    await server.stop();
  }
});
