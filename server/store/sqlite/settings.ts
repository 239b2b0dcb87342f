import type { Settings } from '../settings.ts';
import type { SqliteDatabase, SqliteRow } from './open-sqlite.ts';

/** Keeps settings in a SQLite database that has been migrated. */
export function sqliteSettings(database: SqliteDatabase): Settings {
  return {
    async get(name) {
      const row = database.prepare('SELECT value FROM settings WHERE name = ?').get(name) as SqliteRow | undefined;
      return row === undefined ? undefined : String(row['value']);
    },
    async set(name, value) {
      database.prepare('INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(name, value);
    },
    async getOrSet(name, value) {
      database.prepare('INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING').run(name, value);
      return String((database.prepare('SELECT value FROM settings WHERE name = ?').get(name) as SqliteRow)['value']);
    },
  };
}
