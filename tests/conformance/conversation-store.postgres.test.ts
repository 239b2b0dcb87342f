import { afterAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../server/store/postgres/open-postgres-store.ts';
import type { Store } from '../../server/store/open-store.ts';
import { startPostgres } from '../support/embedded-postgres.ts';
import { examineConversationStore } from './conversation-store.suite.ts';

const postgres = await startPostgres();

if ('missing' in postgres) {
  console.warn(`Not tried: conversations in PostgreSQL. ${postgres.missing}`);
  it.skip(`conversations in PostgreSQL: not tried, because ${postgres.missing}`);
} else {
  afterAll(() => postgres.stop());

  examineConversationStore(postgres.version, async () => {
    const place = await postgres.newPlace();
    const opened: Store[] = [];
    const open = async () => {
      const store = await openPostgresStore(place);
      opened.push(store);
      return store.conversations;
    };
    return { store: await open(), reopen: open, dispose: async () => { await Promise.all(opened.map((store) => store.close())); } };
  });
}
