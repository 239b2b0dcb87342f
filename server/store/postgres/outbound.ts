import { readHandoverContext } from '../../../core/contract/handover-context.ts';
import type { OutboundStore } from '../outbound-store.ts';
import type { PostgresDatabase } from './open-postgres.ts';

/** Keeps outbound messages and packets in a PostgreSQL database that has been migrated; several servers share the work. */
export function postgresOutboundStore({ prompt }: PostgresDatabase): OutboundStore {
  const finish = async (state: 'delivered' | 'given_up', id: string, at: Date, reason: string): Promise<void> => {
    const body = state === 'delivered' ? "''" : 'body';
    await prompt.run({ sql: `UPDATE outbound_messages SET state = $1, done_at = $2, reason = $3, body = ${body}, attempts = attempts + 1 WHERE id = $4`, values: [state, at.toISOString(), reason, id] });
  };
  return {
    async add({ id, channel, visit, body, createdAt }) {
      const added = await prompt.run({
        sql: "INSERT INTO outbound_messages (id, channel, visit, body, state, attempts, due_at, reason, created_at) VALUES ($1, $2, $3, $4, 'waiting', 0, $5, '', $5) ON CONFLICT (id) DO NOTHING",
        values: [id, channel, visit, body, createdAt.toISOString()],
      });
      return added > 0 ? 'added' : 'known';
    },
    async take(now, leaseMs, most) {
      // Rows that another server is taking at this moment are passed over, not waited for.
      const rows = await prompt.rows({
        sql: `UPDATE outbound_messages SET due_at = $2 WHERE id IN (
          SELECT id FROM outbound_messages WHERE state = 'waiting' AND due_at <= $1 ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
        ) RETURNING id, channel, visit, body, attempts, created_at`,
        values: [now.toISOString(), new Date(now.getTime() + leaseMs).toISOString(), most],
      });
      return rows.map((row) => ({
        id: String(row['id']), channel: String(row['channel']), visit: String(row['visit']), body: String(row['body']),
        attempts: Number(row['attempts']), createdAt: new Date(String(row['created_at'])),
      })).toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
    },
    markDelivered: (id, at) => finish('delivered', id, at, ''),
    async retryAt(id, at, reason) {
      await prompt.run({ sql: 'UPDATE outbound_messages SET due_at = $1, reason = $2, attempts = attempts + 1 WHERE id = $3', values: [at.toISOString(), reason, id] });
    },
    giveUp: (id, at, reason) => finish('given_up', id, at, reason),
    async counts() {
      const rows = await prompt.rows({ sql: 'SELECT state, count(*) AS number FROM outbound_messages GROUP BY state' });
      const number = (state: string): number => Number(rows.find((row) => row['state'] === state)?.['number'] ?? 0);
      return { waiting: number('waiting'), givenUp: number('given_up') };
    },
    async keepPacket({ tokenHash, context, expiresAt }) {
      await prompt.run({ sql: 'INSERT INTO handover_packets (token_hash, visit, context, expires_at) VALUES ($1, $2, $3, $4)', values: [tokenHash, context.visit, JSON.stringify(context), expiresAt.toISOString()] });
    },
    async packet(tokenHash, now) {
      const [row] = await prompt.rows({ sql: 'SELECT context FROM handover_packets WHERE token_hash = $1 AND expires_at > $2', values: [tokenHash, now.toISOString()] });
      return row === undefined ? undefined : readHandoverContext(JSON.parse(String(row['context'])));
    },
    async expire(before, now) {
      const packets = await prompt.run({ sql: 'DELETE FROM handover_packets WHERE expires_at <= $1', values: [now.toISOString()] });
      return packets + await prompt.run({ sql: "DELETE FROM outbound_messages WHERE state <> 'waiting' AND done_at < $1", values: [before.toISOString()] });
    },
    async deleteVisit(visit) {
      const packets = await prompt.run({ sql: 'DELETE FROM handover_packets WHERE visit = $1', values: [visit] });
      return packets + await prompt.run({ sql: 'DELETE FROM outbound_messages WHERE visit = $1', values: [visit] });
    },
  };
}
