import type { PlainSql } from './plain-sql.ts';

/** Who did what at the desk. Never what people wrote, never an address. */
export interface AuditEntry {
  /** Grows with every entry. */
  readonly seq: number;
  /** ISO 8601 UTC, the server's clock. */
  readonly at: string;
  /** Id of the agent's account; `token` for who came with the server's token; empty for who was not let in. */
  readonly agentId: string;
  /** As it was then. */
  readonly agentName: string;
  /** `signed_in`, `conversation_read` … */
  readonly action: string;
  /** What it was done to: the id of a conversation, the e-mail address of a colleague. Empty where there is nothing to name. */
  readonly subject: string;
}

/** The promise of a place that keeps the audit log: entries are added and expire, and are never changed. */
export interface AuditLog {
  add(entry: Omit<AuditEntry, 'seq' | 'at'> & { readonly at: Date }): Promise<void>;
  /** Newest first, those before `before` where it is given. */
  list(limit: number, before?: number): Promise<readonly AuditEntry[]>;
  /** Removes entries from before then. @returns how many. */
  expire(before: Date): Promise<number>;
}

/** Keeps the audit log in a migrated database of either kind. */
export function auditLog(sql: PlainSql): AuditLog {
  return {
    async add({ at, agentId, agentName, action, subject }) {
      await sql.run('INSERT INTO audit_log (at, agent_id, agent_name, action, subject) VALUES ($1, $2, $3, $4, $5)', at.toISOString(), agentId, agentName, action, subject);
    },
    list: async (limit, before = Number.MAX_SAFE_INTEGER) => (await sql.rows('SELECT seq, at, agent_id, agent_name, action, subject FROM audit_log WHERE seq < $1 ORDER BY seq DESC LIMIT $2', before, limit)).map((row) => ({
      seq: Number(row['seq']), at: String(row['at']), agentId: String(row['agent_id']), agentName: String(row['agent_name']), action: String(row['action']), subject: String(row['subject']),
    })),
    expire: (before) => sql.run('DELETE FROM audit_log WHERE at < $1', before.toISOString()),
  };
}
