import type { AuditAction } from '../../core/contract/desk-account.ts';
import type { DeskAgent } from '../../core/contract/desk-document.ts';
import type { AuditLog } from '../store/audit-log.ts';

/** Reading the same conversation again within this time is the same reading. */
const SAME_READING_MS = 60 * 60_000;
/** Readings that are remembered at most. */
const MOST_READINGS = 5_000;

/** Writes down what an agent did. Without a log it does nothing. */
export type WriteAudit = (agent: DeskAgent, action: AuditAction, subject?: string) => Promise<void>;

/** @param audit Absent where nothing is kept. */
export function createWriteAudit(audit: AuditLog | undefined, clock: () => Date): WriteAudit {
  const readings = new Map<string, number>();
  return async (agent, action, subject = '') => {
    if (audit === undefined) return;
    const at = clock();
    if (action === 'conversation_read') {
      const key = `${agent.id} ${subject}`;
      if (at.getTime() - (readings.get(key) ?? -Infinity) < SAME_READING_MS) return;
      readings.delete(key);
      readings.set(key, at.getTime());
      if (readings.size > MOST_READINGS) readings.delete(readings.keys().next().value!);
    }
    await audit.add({ at, agentId: agent.id, agentName: agent.name, action, subject });
  };
}
