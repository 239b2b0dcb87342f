import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HANDOVER_FORMAT } from '../core/contract/handover-context.ts';
import { readRelease, type Release } from '../core/contract/kb-manifest.ts';
import { openStore, type Store } from '../server/store/open-store.ts';
import { DEMO_AGENTS, SAMPLE_CONVERSATIONS, type SampleConversation } from './sample-conversations.ts';

/** Every made-up conversation carries it, so that nobody takes one for a visitor's. */
const SAMPLE_TAG = 'demo';
const MINUTE_MS = 60_000;

/**
 * Puts made-up conversations at a desk that has never had any: some wait, some are Kim's and Robin's, some are closed. No
 * browser has a key to them, so nothing that is answered there reaches anybody.
 * @param kbDir The built sample site, whose articles visitors have read.
 * @param now For tests.
 * @returns whether they were made.
 */
export async function loadSampleConversations(dataUrl: string, kbDir: string, now: Date = new Date()): Promise<boolean> {
  const release = readRelease(JSON.parse(await readFile(join(kbDir, 'release.json'), 'utf8')));
  const store = await openStore(dataUrl);
  try {
    const { waiting, active, closed } = await store.conversations.counts();
    if (waiting + active + closed > 0 || (await store.conversations.list('open', { limit: 1 })).revision > 0) return false;
    // The oldest first, so that lists that go by the last change are in their order.
    for (const sample of [...SAMPLE_CONVERSATIONS].sort((one, other) => other.ago - one.ago)) await load(store, release, sample, now);
    return true;
  } finally {
    await store.close();
  }
}

async function load({ conversations }: Store, release: Release, sample: SampleConversation, now: Date): Promise<void> {
  const at = (ago: number): Date => new Date(now.getTime() - ago * MINUTE_MS);
  const id = randomUUID();
  const { locale, question, ago, assignee } = sample;
  const first = ago + 6;
  const articles = sample.articles.flatMap(({ id: wanted, seconds, vote }) => {
    const article = release.articles.find((one) => one.id === wanted && one.locale === locale);
    return article === undefined ? [] : [{ id: wanted, title: article.title, path: article.path, readMs: seconds * 1000, ...(vote && { vote }) }];
  });
  await conversations.open({
    id,
    tokenHash: createHash('sha256').update(randomBytes(32)).digest('hex'),
    context: {
      format: HANDOVER_FORMAT, visit: randomUUID(), site: release.site, locale, question, articles, attributes: { ...sample.attributes }, page: sample.page,
      searches: sample.searches.map(({ query, results, weak, opened }, n) => ({ query, results, at: at(first - 2 * n).toISOString(), ...(weak && { weak }), ...(opened !== undefined && { opened }) })),
    },
    message: { id: randomUUID(), text: question },
    channel: 'chat',
    at: at(ago),
  });
  await conversations.amend(id, () => ({ tags: [SAMPLE_TAG, ...sample.tags ?? []].sort(), ...(assignee && { assignee: DEMO_AGENTS[assignee] }) }));
  for (const turn of sample.turns) {
    if ('visitor' in turn) await conversations.appendFromVisitor(id, { id: randomUUID(), text: turn.visitor, at: at(turn.ago) });
    else if ('says' in turn) await conversations.appendFromAgent(id, DEMO_AGENTS[turn.agent], { id: randomUUID(), text: turn.says, at: at(turn.ago) });
    else {
      const { id: authorId, name: author } = DEMO_AGENTS[turn.agent];
      await conversations.amend(id, ({ internalNotes }) => ({ internalNotes: [...internalNotes, { id: randomUUID(), author, authorId, text: turn.notes, at: at(turn.ago).toISOString() }] }));
    }
  }
  if (sample.closed === undefined) return;
  await conversations.close(id, at(sample.closed.ago));
  const { score, comment = '' } = sample.closed;
  if (score !== undefined) await conversations.rate(id, { kind: 'thumb', score, comment }, at(sample.closed.ago - 1));
}
