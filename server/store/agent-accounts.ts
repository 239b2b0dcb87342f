import type { PlainRow, PlainSql } from './plain-sql.ts';

/** `admin` also invites colleagues, ends accounts and reads the audit log. */
export type AgentRole = 'agent' | 'admin';

/** One person at the desk. All times are ISO 8601 UTC. */
export interface AgentAccount {
  readonly id: string;
  /** In small letters; nobody else has it. */
  readonly email: string;
  /** Shown to visitors and colleagues. Empty until the person has said it. */
  readonly name: string;
  readonly role: AgentRole;
  /** A password was chosen: until then only the link opens the account. */
  readonly hasPassword: boolean;
  /** Until when the open link works, for an invitation or a new password; absent when none is open. */
  readonly linkExpiresAt?: string;
  readonly createdAt: string;
  /** Since when the account is closed; absent while it is open. */
  readonly closedAt?: string;
}

/** The promise of a place that keeps agents' accounts and their sessions. Each method happens wholly or not at all. */
export interface AgentAccounts {
  /** All of them, closed ones too, in the order in which they were made. */
  list(): Promise<readonly AgentAccount[]>;
  get(id: string): Promise<AgentAccount | undefined>;
  /** Whether any open account of an admin has a password: then the desk has a door of its own. */
  hasAdmin(): Promise<boolean>;

  /** Makes an account that waits behind a link. @returns false when the address is taken. */
  invite(account: { readonly id: string; readonly email: string; readonly role: AgentRole; readonly linkHash: string; readonly linkExpiresAt: Date; readonly at: Date }): Promise<boolean>;
  /** Puts a new link in front of an open account; an older one stops working. @returns false when there is none. */
  renewLink(id: string, linkHash: string, expiresAt: Date): Promise<boolean>;
  /** The account behind a link that works now. */
  behindLink(linkHash: string, now: Date): Promise<AgentAccount | undefined>;
  /** Uses up a link: of two who have it one gets in. All older sessions of the account end. @returns the account, or undefined when the link does not work. */
  useLink(linkHash: string, now: Date, becomes: { readonly name: string; readonly passwordHash: string }): Promise<AgentAccount | undefined>;

  /** An open account with its password, by address. */
  passwordOf(email: string): Promise<{ readonly account: AgentAccount; readonly passwordHash: string } | undefined>;
  /** Replaces the password if it still is the one that was checked. Sessions but the named one end. */
  changePassword(id: string, from: string, to: string, keepSession: string | undefined): Promise<boolean>;
  rename(id: string, name: string): Promise<void>;
  /** @returns false when there is no such account, or no admin with a password would be left. */
  setRole(id: string, role: AgentRole): Promise<boolean>;
  /** Closes an account and ends its sessions; nothing that was written is touched. @returns false as {@link setRole}. */
  close(id: string, at: Date): Promise<boolean>;
  reopen(id: string): Promise<boolean>;
  /** Removes an account that was never used, or is closed. @returns false when it is neither. */
  remove(id: string): Promise<boolean>;

  startSession(tokenHash: string, agentId: string, at: Date, expiresAt: Date): Promise<void>;
  /** Whose session it is; undefined when it has ended, or the account is closed. */
  session(tokenHash: string, now: Date): Promise<{ readonly account: AgentAccount; readonly expiresAt: Date } | undefined>;
  prolongSession(tokenHash: string, expiresAt: Date): Promise<void>;
  endSession(tokenHash: string): Promise<void>;
  /** Forgets sessions that have ended. */
  expireSessions(now: Date): Promise<number>;
}

const COLUMNS = 'a.id, a.email, a.name, a.role, a.password_hash, a.link_expires_at, a.created_at, a.closed_at';
/** That somebody stays who can let people in. `$1` is who goes. */
const ANOTHER_ADMIN = "EXISTS (SELECT 1 FROM agents o WHERE o.id <> $1 AND o.role = 'admin' AND o.password_hash IS NOT NULL AND o.closed_at IS NULL)";

/** Keeps accounts in a migrated database of either kind. */
export function agentAccounts(sql: PlainSql): AgentAccounts {
  const first = (rows: readonly PlainRow[]): AgentAccount | undefined => (rows[0] === undefined ? undefined : toAccount(rows[0]));
  const get = async (id: string): Promise<AgentAccount | undefined> => first(await sql.rows(`SELECT ${COLUMNS} FROM agents a WHERE a.id = $1`, id));
  return {
    list: async () => (await sql.rows(`SELECT ${COLUMNS} FROM agents a ORDER BY a.created_at, a.id`)).map(toAccount),
    get,
    hasAdmin: async () => (await sql.rows("SELECT 1 AS found FROM agents WHERE role = 'admin' AND password_hash IS NOT NULL AND closed_at IS NULL LIMIT 1")).length > 0,

    invite: async ({ id, email, role, linkHash, linkExpiresAt, at }) =>
      (await sql.run("INSERT INTO agents (id, email, name, role, link_hash, link_expires_at, created_at) VALUES ($1, $2, '', $3, $4, $5, $6) ON CONFLICT (email) DO NOTHING", id, email, role, linkHash, linkExpiresAt.toISOString(), at.toISOString())) > 0,
    renewLink: async (id, linkHash, expiresAt) =>
      (await sql.run('UPDATE agents SET link_hash = $2, link_expires_at = $3 WHERE id = $1 AND closed_at IS NULL', id, linkHash, expiresAt.toISOString())) > 0,
    behindLink: async (linkHash, now) => first(await sql.rows(`SELECT ${COLUMNS} FROM agents a WHERE a.link_hash = $1 AND a.link_expires_at > $2 AND a.closed_at IS NULL`, linkHash, now.toISOString())),
    async useLink(linkHash, now, { name, passwordHash }) {
      const account = first(await sql.rows(`UPDATE agents SET name = $3, password_hash = $4, link_hash = NULL, link_expires_at = NULL WHERE link_hash = $1 AND link_expires_at > $2 AND closed_at IS NULL RETURNING ${COLUMNS.replaceAll('a.', '')}`, linkHash, now.toISOString(), name, passwordHash));
      if (account !== undefined) await sql.run('DELETE FROM agent_sessions WHERE agent_id = $1', account.id);
      return account;
    },

    async passwordOf(email) {
      const [row] = await sql.rows(`SELECT ${COLUMNS} FROM agents a WHERE a.email = $1 AND a.password_hash IS NOT NULL AND a.closed_at IS NULL`, email);
      return row && { account: toAccount(row), passwordHash: String(row['password_hash']) };
    },
    async changePassword(id, from, to, keepSession) {
      const isChanged = (await sql.run('UPDATE agents SET password_hash = $3, link_hash = NULL, link_expires_at = NULL WHERE id = $1 AND password_hash = $2', id, from, to)) > 0;
      if (isChanged) await sql.run('DELETE FROM agent_sessions WHERE agent_id = $1 AND token_hash <> $2', id, keepSession ?? '');
      return isChanged;
    },
    async rename(id, name) { await sql.run('UPDATE agents SET name = $2 WHERE id = $1', id, name); },
    setRole: async (id, role) => (await sql.run(`UPDATE agents SET role = $2 WHERE id = $1 AND ($2 = 'admin' OR role <> 'admin' OR ${ANOTHER_ADMIN})`, id, role)) > 0,
    async close(id, at) {
      const isClosed = (await sql.run(`UPDATE agents SET closed_at = $2, link_hash = NULL, link_expires_at = NULL WHERE id = $1 AND closed_at IS NULL AND (role <> 'admin' OR ${ANOTHER_ADMIN})`, id, at.toISOString())) > 0;
      if (isClosed) await sql.run('DELETE FROM agent_sessions WHERE agent_id = $1', id);
      return isClosed;
    },
    reopen: async (id) => (await sql.run('UPDATE agents SET closed_at = NULL WHERE id = $1 AND closed_at IS NOT NULL', id)) > 0,
    remove: async (id) => (await sql.run('DELETE FROM agents WHERE id = $1 AND (closed_at IS NOT NULL OR password_hash IS NULL)', id)) > 0,

    async startSession(tokenHash, agentId, at, expiresAt) {
      await sql.run('INSERT INTO agent_sessions (token_hash, agent_id, created_at, expires_at) VALUES ($1, $2, $3, $4)', tokenHash, agentId, at.toISOString(), expiresAt.toISOString());
    },
    async session(tokenHash, now) {
      const [row] = await sql.rows(`SELECT ${COLUMNS}, s.expires_at FROM agent_sessions s JOIN agents a ON a.id = s.agent_id WHERE s.token_hash = $1 AND s.expires_at > $2 AND a.closed_at IS NULL`, tokenHash, now.toISOString());
      return row && { account: toAccount(row), expiresAt: new Date(String(row['expires_at'])) };
    },
    async prolongSession(tokenHash, expiresAt) { await sql.run('UPDATE agent_sessions SET expires_at = $2 WHERE token_hash = $1', tokenHash, expiresAt.toISOString()); },
    async endSession(tokenHash) { await sql.run('DELETE FROM agent_sessions WHERE token_hash = $1', tokenHash); },
    expireSessions: (now) => sql.run('DELETE FROM agent_sessions WHERE expires_at <= $1', now.toISOString()),
  };
}

function toAccount(row: PlainRow): AgentAccount {
  const text = (name: string): string | undefined => (row[name] === null || row[name] === undefined ? undefined : String(row[name]));
  const [linkExpiresAt, closedAt] = [text('link_expires_at'), text('closed_at')];
  return {
    id: String(row['id']), email: String(row['email']), name: String(row['name']), role: row['role'] === 'admin' ? 'admin' : 'agent',
    hasPassword: row['password_hash'] !== null, createdAt: String(row['created_at']),
    ...(linkExpiresAt !== undefined && { linkExpiresAt }), ...(closedAt !== undefined && { closedAt }),
  };
}
