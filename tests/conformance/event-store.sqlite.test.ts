import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteEventStore } from '../../server/store/sqlite/events.ts';
import { migrate } from '../../server/store/sqlite/migrations.ts';
import { openSqlite, type SqliteDatabase } from '../../server/store/sqlite/open-sqlite.ts';
import { examineEventStore } from './event-store.suite.ts';

examineEventStore('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hjelp-events-'));
  const opened: SqliteDatabase[] = [];
  const open = () => {
    const database = openSqlite(join(folder, 'hjelp.db'));
    opened.push(database);
    migrate(database);
    return sqliteEventStore(database);
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
