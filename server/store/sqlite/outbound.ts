import { readHandoverContext } from '../../../core/contract/handover-context.ts';
import type { OutboundStore } from '../outbound-store.ts';
import { inTransaction, type SqliteDatabase, type SqliteRow } from './open-sqlite.ts';

/** Keeps outbound messages and packets in a SQLite database that has been migrated. */
export function sqliteOutboundStore(database: SqliteDatabase): OutboundStore {
  const finish = (state: 'delivered' | 'given_up', id: string, at: Date, reason: string): void => {
    const body = state === 'delivered' ? "''" : 'body';
    database.prepare(`UPDATE outbound_messages SET state = ?, done_at = ?, reason = ?, body = ${body}, attempts = attempts + 1 WHERE id = ?`).run(state, at.toISOString(), reason, id);
  };
  return {
    async add({ id, channel, visit, body, createdAt }) {
      const at = createdAt.toISOString();
      const { changes } = database.prepare("INSERT INTO outbound_messages (id, channel, visit, body, state, attempts, due_at, reason, created_at) VALUES (?, ?, ?, ?, 'waiting', 0, ?, '', ?) ON CONFLICT (id) DO NOTHING").run(id, channel, visit, body, at, at);
      return Number(changes) > 0 ? 'added' : 'known';
    },
    async take(now, leaseMs, most) {
      return inTransaction(database, () => {
        const rows = database.prepare("SELECT id, channel, visit, body, attempts, created_at FROM outbound_messages WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at, id LIMIT ?").all(now.toISOString(), most) as SqliteRow[];
        const lease = database.prepare('UPDATE outbound_messages SET due_at = ? WHERE id = ?');
        const until = new Date(now.getTime() + leaseMs).toISOString();
        for (const row of rows) lease.run(until, String(row['id']));
        return rows.map((row) => ({
          id: String(row['id']), channel: String(row['channel']), visit: String(row['visit']), body: String(row['body']),
          attempts: Number(row['attempts']), createdAt: new Date(String(row['created_at'])),
        }));
      });
    },
    async markDelivered(id, at) { finish('delivered', id, at, ''); },
    async retryAt(id, at, reason) {
      database.prepare('UPDATE outbound_messages SET due_at = ?, reason = ?, attempts = attempts + 1 WHERE id = ?').run(at.toISOString(), reason, id);
    },
    async giveUp(id, at, reason) { finish('given_up', id, at, reason); },
    async counts() {
      const rows = database.prepare('SELECT state, count(*) AS number FROM outbound_messages GROUP BY state').all() as SqliteRow[];
      const number = (state: string): number => Number(rows.find((row) => row['state'] === state)?.['number'] ?? 0);
      return { waiting: number('waiting'), givenUp: number('given_up') };
    },
    async keepPacket({ tokenHash, context, expiresAt }) {
      database.prepare('INSERT INTO handover_packets (token_hash, visit, context, expires_at) VALUES (?, ?, ?, ?)').run(tokenHash, context.visit, JSON.stringify(context), expiresAt.toISOString());
    },
    async packet(tokenHash, now) {
      const row = database.prepare('SELECT context FROM handover_packets WHERE token_hash = ? AND expires_at > ?').get(tokenHash, now.toISOString()) as SqliteRow | undefined;
      return row === undefined ? undefined : readHandoverContext(JSON.parse(String(row['context'])));
    },
    async expire(before, now) {
      const packets = database.prepare('DELETE FROM handover_packets WHERE expires_at <= ?').run(now.toISOString()).changes;
      const messages = database.prepare("DELETE FROM outbound_messages WHERE state <> 'waiting' AND done_at < ?").run(before.toISOString()).changes;
      return Number(packets) + Number(messages);
    },
    async deleteVisit(visit) {
      const packets = database.prepare('DELETE FROM handover_packets WHERE visit = ?').run(visit).changes;
      const messages = database.prepare('DELETE FROM outbound_messages WHERE visit = ?').run(visit).changes;
      return Number(packets) + Number(messages);
    },
  };
}
