import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { createDeskAccess, type DeskAccess } from '../../../../server/desk/desk-access.ts';
import type { DeskDependencies } from '../../../../server/desk/desk.ts';
import { deskRoutes } from '../../../../server/desk/desk-routes.ts';
import { LiveStream } from '../../../../server/desk/live-stream.ts';
import { agentAccounts } from '../../../../server/store/agent-accounts.ts';
import { attachments } from '../../../../server/store/attachments.ts';
import { auditLog } from '../../../../server/store/audit-log.ts';
import { sqliteConversationStore } from '../../../../server/store/sqlite/conversations.ts';
import { deskTeam } from '../../../../server/store/desk-team.ts';
import { migrate } from '../../../../server/store/sqlite/migrations.ts';
import { sqlitePlainSql } from '../../../../server/store/sqlite/plain-sql.ts';
import { visitorMail } from '../../../../server/store/visitor-mail.ts';
import { openSqlite, type SqliteDatabase } from '../../../../server/store/sqlite/open-sqlite.ts';

export const SECRET = 'a secret for tests that is long enough';

/** A desk behind a real port over a real file, which can be stopped and started again. */
export class RunningDesk {
  readonly log: Record<string, unknown>[] = [];
  access!: DeskAccess;
  live!: LiveStream;
  url!: string;
  readonly #folder: string;
  readonly #changes: Partial<DeskDependencies>;
  readonly #secret: string;
  #port = 0;
  #database: SqliteDatabase | undefined;
  #server: ReturnType<typeof createAdaptorServer> | undefined;

  constructor(folder: string, changes: Partial<DeskDependencies>, secret: string) {
    this.#folder = folder;
    this.#changes = changes;
    this.#secret = secret;
  }

  /** Starts on the same port as before. @param secret Another one than before. */
  async start(secret: string = this.#secret): Promise<void> {
    this.#database = openSqlite(join(this.#folder, 'hjelp.db'));
    migrate(this.#database);
    const log = (line: Record<string, unknown>): void => void this.log.push(line);
    const plain = sqlitePlainSql(this.#database);
    const [accounts, audit] = [agentAccounts(plain), auditLog(plain)];
    this.access = createDeskAccess({ secret, log, accounts, audit, ...(this.#changes.clock && { clock: this.#changes.clock }) });
    this.live = new LiveStream();
    const app: Hono = deskRoutes({ conversations: sqliteConversationStore(this.#database), team: deskTeam(sqlitePlainSql(this.#database)), access: this.access, accounts, auditLog: audit, attachments: attachments(plain), mail: visitorMail(plain), log, allowedOrigin: (origin) => origin !== 'https://evil.example', live: this.live, ...this.#changes });
    app.get('/report', this.access.middleware(), (c) => c.text('the report'));
    app.get('/report.json', this.access.middleware(), (c) => c.json({ isReport: true }));
    this.#server = createAdaptorServer({ fetch: app.fetch });
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
    this.url = `http://127.0.0.1:${this.#port}`;
  }

  /** Stops as a killed process would: connections are cut, nothing is said. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = once(server, 'close');
    server.close();
    (server as unknown as { closeAllConnections(): void }).closeAllConnections();
    await closed;
    this.live.close();
    // Requests that were under way finish against the store before it goes.
    await new Promise((resolve) => setImmediate(resolve));
    this.#database?.close();
  }

  async dispose(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true });
  }
}

export async function startDesk(changes: Partial<DeskDependencies> = {}, secret: string = SECRET): Promise<RunningDesk> {
  const desk = new RunningDesk(await mkdtemp(join(tmpdir(), 'hjelp-desk-')), changes, secret);
  await desk.start();
  return desk;
}
