import { agentAccounts } from '../agent-accounts.ts';
import { attachments } from '../attachments.ts';
import { auditLog } from '../audit-log.ts';
import { deskTeam } from '../desk-team.ts';
import { visitOfDesk } from '../event-store.ts';
import type { OpenStoreOptions, Store } from '../open-store.ts';
import { visitorMail } from '../visitor-mail.ts';
import { postgresConversationStore } from './conversations.ts';
import { postgresEventStore } from './events.ts';
import { postgresGapDecisions } from './gap-decisions.ts';
import { migrate } from './migrations.ts';
import { describePostgres, openPostgres, type PostgresDatabase, type PostgresLimits } from './open-postgres.ts';
import { postgresOutboundStore } from './outbound.ts';
import { postgresPlainSql } from './plain-sql.ts';
import { postgresSettings } from './settings.ts';

/** Before it, long lists were compared one by one, and a report of many questions would take minutes. */
const OLDEST_VERSION = 14;
/** A migration may take as long as it takes, and so may waiting for the server that carries it out. */
const PREPARING_TIMEOUT_MS = 24 * 3_600_000;

/**
 * Opens a PostgreSQL database as the place for everything, and brings its schema up to date. Any number of servers may
 * have the same one open.
 * @param limits For tests; the default suits servers.
 * @throws with a remedy, when the database cannot be reached or used, or a newer Hjelp wrote it.
 */
export async function openPostgresStore(dataUrl: string, options: OpenStoreOptions = {}, limits: Partial<PostgresLimits> = {}): Promise<Store> {
  const place = describePostgres(dataUrl);
  const preparing = openPostgres(dataUrl, { ...limits, connections: 2, lockTimeoutMs: 0, patientTimeoutMs: PREPARING_TIMEOUT_MS });
  let migrated: Store['migrated'];
  let commitsEarly: boolean;
  try {
    ({ commitsEarly } = await examineServer(preparing, place, options));
    migrated = await migrate(preparing);
  } catch (error) {
    throw withPermissionRemedy(error, place);
  } finally {
    await preparing.close();
  }
  const database = openPostgres(commitsEarly ? withSynchronousCommit(dataUrl) : dataUrl, limits);
  const events = postgresEventStore(database);
  const { stop, ...conversations } = postgresConversationStore(database);
  const outbound = postgresOutboundStore(database);
  const plain = postgresPlainSql(database);
  return {
    events,
    conversations,
    outbound,
    accounts: agentAccounts(plain),
    audit: auditLog(plain),
    mail: visitorMail(plain),
    attachments: attachments(plain),
    team: deskTeam(plain),
    settings: postgresSettings(database),
    decisions: postgresGapDecisions(database),
    migrated,
    async backup(file) {
      throw new Error(`hjelp backup copies SQLite databases. PostgreSQL has its own, which copies one moment while servers go on writing: pg_dump --format=custom --file=${file} "postgres://${place}" (add user@ before the host if needed). Restore with pg_restore.`);
    },
    async forgetVisit(visit) {
      const conversationsGone = await conversations.deleteVisit(visit, new Date());
      await outbound.deleteVisit(visit);
      // What agents made of the visitor's question goes too.
      return { events: (await events.forgetVisit(visit)) + (await events.forgetVisit(visitOfDesk(visit))), conversations: conversationsGone };
    },
    async close() {
      await events.drain();
      await stop();
      await database.close();
    },
  };
}

/** @returns whether the server answers before what it answered is on disk, by its settings. */
async function examineServer({ prompt }: PostgresDatabase, place: string, { mustExist }: OpenStoreOptions): Promise<{ commitsEarly: boolean }> {
  const [found] = await prompt.rows({
    sql: `
      SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name, current_setting('server_encoding') AS encoding,
        current_setting('synchronous_commit') AS commits, current_setting('transaction_read_only') = 'on' AS read_only, to_regclass('schema_migrations') IS NOT NULL AS used`,
  });
  if (Number(found!['version']) < OLDEST_VERSION * 10_000) throw new Error(`PostgreSQL at ${place} is version ${found!['name']}; Hjelp needs ${OLDEST_VERSION} or later.`);
  if (found!['encoding'] !== 'UTF8') throw new Error(`The database ${place} keeps texts as ${found!['encoding']}, which has no place for most of the world's letters. Make one with: createdb --encoding=UTF8 --template=template0 NAME`);
  if (found!['read_only'] === true) throw new Error(`The database ${place} is read-only, as a replica is. Name the primary in --data.`);
  if (mustExist && found!['used'] !== true) throw new Error(`There is nothing of Hjelp's in the database ${place}. \`hjelp serve\` prepares it when it starts; --data or HJELP_DATA says where yours is.`);
  return { commitsEarly: found!['commits'] === 'off' };
}

/** What was acknowledged is on disk, also where the server is set up otherwise for other programs. */
function withSynchronousCommit(dataUrl: string): string {
  const url = new URL(dataUrl);
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} -c synchronous_commit=on`.trim());
  return url.href;
}

function withPermissionRemedy(error: unknown, place: string): unknown {
  // Permission denied; or none of the schemas in the search path can be used, which is the same to who may not.
  if (!(error instanceof Error) || !['42501', '3F000'].includes((error as { code?: string }).code ?? '')) return error;
  return new Error(`The user of --data may not make tables in the database ${place} (${error.message}). As its owner run: GRANT CREATE ON SCHEMA public TO that_user; or give Hjelp a database of its own.`, { cause: error });
}
