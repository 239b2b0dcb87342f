import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteConversationStore } from '../../server/store/sqlite/conversations.ts';
import { migrate } from '../../server/store/sqlite/migrations.ts';
import { openSqlite, type SqliteDatabase } from '../../server/store/sqlite/open-sqlite.ts';
import { examineConversationStore } from './conversation-store.suite.ts';

examineConversationStore('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hjelp-conversations-'));
  const opened: SqliteDatabase[] = [];
  const open = () => {
    const database = openSqlite(join(folder, 'hjelp.db'));
    opened.push(database);
    migrate(database);
    return sqliteConversationStore(database);
  };
  return {
    store: open(),
    reopen: async () => open(),
    dispose: async () => {
      for (const database of opened) database.close();
      await rm(folder, { recursive: true });
    },
  };
});
