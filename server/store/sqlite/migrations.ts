import { AGENTS_SCHEMA } from './agents-schema.ts';
import { ATTACHMENTS_SCHEMA } from './attachments-schema.ts';
import { CONVERSATIONS_SCHEMA } from './conversations-schema.ts';
import { EVENTS_SCHEMA } from './events-schema.ts';
import { GAP_DECISIONS_SCHEMA } from './gap-decisions.ts';
import { inTransaction, type SqliteDatabase } from './open-sqlite.ts';
import { OUTBOUND_SCHEMA } from './outbound-schema.ts';
import { VISITOR_MAIL_SCHEMA } from './visitor-mail-schema.ts';
import { PRESENCE_SCHEMA, TEAMWORK_SCHEMA } from './teamwork-schema.ts';
import { LOCAL_HOURS_SCHEMA } from './report-evidence.ts';
import { ROLL_UPS_SCHEMA, TOGETHER_SCHEMA } from './roll-ups.ts';

/** One step from an older schema to a newer one. A step that has been released is never changed; a new one is added. */
interface Migration {
  /** 1, 2, 3 …, without gaps. */
  readonly number: number;
  readonly name: string;
  /** One or more SQL statements. */
  readonly sql: string;
}

const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'events', sql: EVENTS_SCHEMA },
  { number: 2, name: 'conversations', sql: CONVERSATIONS_SCHEMA },
  // What visitors just asked in vain is found without reading the days.
  { number: 3, name: 'latest-failures', sql: 'CREATE INDEX searches_failed_last ON searches (at) WHERE failure IS NOT NULL' },
  { number: 4, name: 'outbound', sql: OUTBOUND_SCHEMA },
  { number: 5, name: 'gap-decisions', sql: GAP_DECISIONS_SCHEMA },
  { number: 6, name: 'local-hours', sql: LOCAL_HOURS_SCHEMA },
  { number: 7, name: 'agents', sql: AGENTS_SCHEMA },
  { number: 8, name: 'teamwork', sql: TEAMWORK_SCHEMA },
  { number: 9, name: 'visitor-mail', sql: VISITOR_MAIL_SCHEMA },
  { number: 10, name: 'attachments', sql: ATTACHMENTS_SCHEMA },
  { number: 11, name: 'presence', sql: PRESENCE_SCHEMA },
  { number: 12, name: 'roll-ups', sql: ROLL_UPS_SCHEMA },
  { number: 13, name: 'together', sql: TOGETHER_SCHEMA },
];

/** The schema that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** What {@link migrate} did. */
export interface MigrationReport {
  /** Schema before; 0 is an empty database. */
  readonly from: number;
  /** Schema now. */
  readonly to: number;
  /** Names of the steps that were carried out. */
  readonly applied: readonly string[];
}

/**
 * Brings a database up to {@link SCHEMA_VERSION}: all missing steps in one transaction, or none of them.
 * Two programs that start at once do it one after the other.
 * @param until An older schema, for tests of what comes after it. Default: the newest.
 * @throws when the database was written by a newer Hjelp.
 */
export function migrate(database: SqliteDatabase, until = SCHEMA_VERSION): MigrationReport {
  return inTransaction(database, () => {
    database.exec('CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT');
    const from = schemaVersion(database);
    if (from > SCHEMA_VERSION) {
      throw new Error(`The database has schema ${from}; this Hjelp knows schemas up to ${SCHEMA_VERSION}. It was written by a newer version: update this one, or restore the backup made before the upgrade.`);
    }
    const missing = MIGRATIONS.filter((migration) => migration.number > from && migration.number <= until);
    const record = database.prepare('INSERT INTO schema_migrations (number, name, applied_at) VALUES (?, ?, ?)');
    for (const migration of missing) {
      database.exec(migration.sql);
      record.run(migration.number, migration.name, new Date().toISOString());
    }
    return { from, to: until, applied: missing.map((migration) => migration.name) };
  });
}

/** The schema of a database; 0 when it has none. */
export function schemaVersion(database: SqliteDatabase): number {
  const known = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'").get();
  if (known === undefined) return 0;
  return Number((database.prepare('SELECT coalesce(max(number), 0) AS version FROM schema_migrations').get() as { version: number }).version);
}
