import type { Settings } from '../settings.ts';
import type { PostgresDatabase } from './open-postgres.ts';

/** Keeps settings in a PostgreSQL database that has been migrated. */
export function postgresSettings({ prompt }: PostgresDatabase): Settings {
  return {
    async get(name) {
      const [row] = await prompt.rows({ sql: 'SELECT value FROM settings WHERE name = $1', values: [name] });
      return row === undefined ? undefined : String(row['value']);
    },
    async set(name, value) {
      await prompt.run({ sql: 'INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value', values: [name, value] });
    },
    async getOrSet(name, value) {
      await prompt.run({ sql: 'INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', values: [name, value] });
      const [row] = await prompt.rows({ sql: 'SELECT value FROM settings WHERE name = $1', values: [name] });
      return String(row!['value']);
    },
  };
}
