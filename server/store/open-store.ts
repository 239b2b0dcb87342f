import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { agentAccounts, type AgentAccounts } from './agent-accounts.ts';
import { attachments, type Attachments } from './attachments.ts';
import { auditLog, type AuditLog } from './audit-log.ts';
import type { ConversationStore } from './conversation-store.ts';
import { deskTeam, type DeskTeam } from './desk-team.ts';
import { visitOfDesk, type EventStore } from './event-store.ts';
import type { GapDecisions } from './gap-decisions.ts';
import type { OutboundStore } from './outbound-store.ts';
import type { Settings } from './settings.ts';
import { checkpointAside } from './sqlite/checkpoint-aside.ts';
import { sqliteConversationStore } from './sqlite/conversations.ts';
import { sqliteEventStore } from './sqlite/events.ts';
import { sqliteGapDecisions } from './sqlite/gap-decisions.ts';
import { migrate, type MigrationReport } from './sqlite/migrations.ts';
import { openSqlite, type SqliteDatabase } from './sqlite/open-sqlite.ts';
import { sqliteOutboundStore } from './sqlite/outbound.ts';
import { sqlitePlainSql } from './sqlite/plain-sql.ts';
import { sqliteSettings } from './sqlite/settings.ts';
import { visitorMail, type VisitorMail } from './visitor-mail.ts';

/** One place for everything that the server keeps. */
export interface Store {
  readonly events: EventStore;
  readonly conversations: ConversationStore;
  readonly outbound: OutboundStore;
  /** Agents' accounts and sessions. */
  readonly accounts: AgentAccounts;
  readonly audit: AuditLog;
  /** Where visitors want answers sent. */
  readonly mail: VisitorMail;
  /** Files of conversations. */
  readonly attachments: Attachments;
  /** Who is at the desk, and how it goes. */
  readonly team: DeskTeam;
  readonly settings: Settings;
  readonly decisions: GapDecisions;
  /** What opening it did to the schema. */
  readonly migrated: MigrationReport;
  /** Folder of the database's file; absent for a database in memory. */
  readonly folder?: string;
  /**
   * Writes a consistent copy to a new file, while others go on reading and writing.
   * @throws when the file exists: a backup never overwrites another. With PostgreSQL always: the message names its own command.
   */
  backup(file: string): Promise<void>;
  /** Removes everything that is known of a visit, conversations included. Resolves with how much is gone. */
  forgetVisit(visit: string): Promise<{ readonly events: number; readonly conversations: number }>;
  /** Finishes what is under way and closes. */
  close(): Promise<void>;
}

export interface OpenStoreOptions {
  /** Refuse to make a new, empty database: for commands that read one. Default false. */
  readonly mustExist?: boolean;
  /** It stays open and takes events: SQLite's log is then written back by a thread of its own. Default false. */
  readonly isServing?: boolean;
  /** Keep events, and they alone, in ClickHouse: `https://user:password@host:8443/database`. Default: with the rest. */
  readonly eventsUrl?: string;
  /** Told when events cannot be shipped to ClickHouse, and when they can again. */
  readonly log?: (line: Record<string, unknown>) => void;
}

/**
 * Opens the place named by a data URL and brings its schema up to date. Several processes may have the same one open.
 * @param dataUrl `sqlite:PATH`, for example `sqlite:hjelp-data/hjelp.db`, where `sqlite::memory:` is gone when closed; or
 *   `postgres://user@host:5432/database`, for several servers.
 * @throws with a remedy, when the URL is of an unknown kind, the place cannot be opened, or a newer Hjelp wrote it.
 */
export async function openStore(dataUrl: string, options: OpenStoreOptions = {}): Promise<Store> {
  const store = await openMainStore(dataUrl, options);
  if (options.eventsUrl === undefined) return store;
  try {
    const { withClickHouseEvents } = await import('./clickhouse/with-clickhouse-events.ts');
    return await withClickHouseEvents(store, options.eventsUrl, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openMainStore(dataUrl: string, options: OpenStoreOptions): Promise<Store> {
  if (/^postgres(?:ql)?:/u.test(dataUrl)) {
    // Loaded only by those who use it.
    const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
    return openPostgresStore(dataUrl, options);
  }
  const path = sqlitePath(dataUrl);
  const inMemory = path === ':memory:';
  if (options.mustExist && !inMemory && !existsSync(path)) {
    throw new Error(`There is no database at ${resolve(path)}. \`hjelp serve\` makes one when it starts; --data or HJELP_DATA says where yours is.`);
  }
  const database = openDatabase(path);
  let migrated: MigrationReport;
  try {
    migrated = migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  const aside = options.isServing && !inMemory ? checkpointAside(path) : undefined;
  const events = sqliteEventStore(database);
  const conversations = sqliteConversationStore(database);
  const outbound = sqliteOutboundStore(database);
  const plain = sqlitePlainSql(database);
  return {
    events,
    conversations,
    outbound,
    accounts: agentAccounts(plain),
    audit: auditLog(plain),
    mail: visitorMail(plain),
    attachments: attachments(plain),
    team: deskTeam(plain),
    settings: sqliteSettings(database),
    decisions: sqliteGapDecisions(database),
    migrated,
    ...(inMemory ? {} : { folder: dirname(resolve(path)) }),
    async backup(file) {
      if (existsSync(file)) throw new Error(`${file} exists already, and a backup overwrites nothing. Choose another name, or remove it first.`);
      mkdirSync(dirname(resolve(file)), { recursive: true });
      // As private as the database itself; SQLite fills an empty file.
      closeSync(openSync(file, 'wx', 0o600));
      // One read transaction: the copy is of one moment, and it is compact.
      database.prepare('VACUUM INTO ?').run(file);
    },
    async forgetVisit(visit) {
      const conversationsGone = await conversations.deleteVisit(visit, new Date());
      await outbound.deleteVisit(visit);
      // What agents made of the visitor's question goes too.
      return { events: (await events.forgetVisit(visit)) + (await events.forgetVisit(visitOfDesk(visit))), conversations: conversationsGone };
    },
    async close() {
      await events.drain();
      // Whoever closes last tidies up.
      await aside?.stop();
      if (database.isOpen) database.close();
    },
  };
}

function sqlitePath(dataUrl: string): string {
  if (/^https?:/u.test(dataUrl)) {
    throw new Error('ClickHouse keeps events alone: name it in --events or HJELP_EVENTS. --data takes sqlite:PATH, for example sqlite:hjelp-data/hjelp.db, or postgres://user@host/database, and keeps the rest.');
  }
  const path = /^sqlite:(?:\/\/)?(.+)$/u.exec(dataUrl)?.[1];
  if (path === undefined) throw new Error(`"${dataUrl}" is no place for data: expected sqlite:PATH, for example sqlite:hjelp-data/hjelp.db, or postgres://user@host/database.`);
  return path;
}

function openDatabase(path: string): SqliteDatabase {
  try {
    return openSqlite(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/not a database|malformed/iu.test(reason)) {
      throw new Error(`${resolve(path)} is not a database of Hjelp's (${reason}). Check --data; if the file was damaged, put back the last backup.`, { cause: error });
    }
    throw new Error(`The database ${resolve(path)} cannot be opened: ${reason}. Check that the folder exists and that this user may write in it.`, { cause: error });
  }
}
