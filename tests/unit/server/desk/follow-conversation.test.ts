import { afterEach, beforeEach, expect, it } from 'vitest';
import { followConversation } from '../../../../server/desk/follow-conversation.ts';
import { LiveStream } from '../../../../server/desk/live-stream.ts';
import type { ConversationStore } from '../../../../server/store/conversation-store.ts';
import { sqliteConversationStore } from '../../../../server/store/sqlite/conversations.ts';
import { migrate } from '../../../../server/store/sqlite/migrations.ts';
import { openSqlite, type SqliteDatabase } from '../../../../server/store/sqlite/open-sqlite.ts';
import { context } from './chat-client.ts';

let database: SqliteDatabase;
let store: ConversationStore;
beforeEach(async () => {
  database = openSqlite(':memory:');
  migrate(database);
  store = sqliteConversationStore(database);
  await store.open({ id: 'c', tokenHash: 'h', context: context(), message: { id: 'm1', text: '1' }, at: new Date(0) });
});
afterEach(() => database.close());

/** What a stream says, until it waits: message numbers and states. */
async function told(conversations: ConversationStore, live: LiveStream, afterSeq = 0): Promise<string[]> {
  const lines: string[] = [];
  for await (const piece of followConversation(conversations, live.listen('c'), 'c', afterSeq, 1)) {
    if (piece === ':\n\n') break;
    const data = /^data: (.*)$/mu.exec(piece)?.[1];
    if (data === undefined) continue;
    const signal = JSON.parse(data) as { type: string; state?: string; message?: { seq: number } };
    lines.push(signal.state ?? String(signal.message?.seq));
  }
  return lines;
}

it('tells a state with exactly the messages that belong to it, whatever happens while it reads', async () => {
  const live = new LiveStream();
  await store.close('c', new Date(1));
  let isFirst = true;
  const busy: ConversationStore = {
    ...store,
    async get(id) {
      const found = await store.get(id);
      // The visitor writes between the reading of the state and that of the messages.
      if (isFirst) await store.appendFromVisitor('c', { id: 'm2', text: '2', at: new Date(2) });
      if (isFirst) live.signal('c');
      isFirst = false;
      return found;
    },
  };
  expect(await told(busy, live)).toEqual(['1', 'closed', '2', 'waiting']);
});

it('reads on in portions, and leaves nobody listening', async () => {
  const live = new LiveStream();
  for (let n = 2; n <= 61; n += 1) await store.appendFromVisitor('c', { id: `m${n}`, text: `${n}`, at: new Date(n) });
  expect(await told(store, live, 5)).toEqual([...Array.from({ length: 56 }, (_, index) => String(index + 6)), 'waiting']);
  expect(live.count()).toBe(0);
});
