import type { PlainRow, PlainSql } from './plain-sql.ts';

/** Where a visitor wants answers sent. */
export interface ReplyAddress {
  readonly conversationId: string;
  readonly email: string;
  /** Of the visitor, BCP 47. */
  readonly locale: string;
  /** The page on which the visitor left it, for the way back; empty when the browser did not say. */
  readonly pageUrl: string;
  /** Up to which message number answers have gone by mail, or were read on the page instead. */
  readonly mailedSeq: number;
  /** When the last mail was taken by the mail server, ISO 8601 UTC; absent before the first. */
  readonly mailedAt?: string;
  /** Why the last attempt failed, in the mail server's words without the address; empty when it did not. */
  readonly problem: string;
  /** True when it is not tried any more. */
  readonly isGivenUp: boolean;
}

/** An address whose answers are to be mailed now. */
export interface DueMail extends ReplyAddress {
  /** Failures in a row before this attempt. */
  readonly attempts: number;
}

/**
 * The promise of a place that keeps visitors' e-mail addresses. What waits to be mailed is not a queue of its own: it is
 * the agents' messages above `mailedSeq`, so that none can be lost between the two. Addresses go with their conversations.
 */
export interface VisitorMail {
  /** Sets or replaces the address; answers from now on go there. @returns false when there is no such conversation. */
  setAddress(address: Pick<ReplyAddress, 'conversationId' | 'email' | 'locale' | 'pageUrl'>, at: Date): Promise<boolean>;
  address(conversationId: string): Promise<ReplyAddress | undefined>;
  removeAddress(conversationId: string): Promise<void>;
  /**
   * Addresses with an agent's message from before `writtenBefore` that has not been mailed, for which the time to try has
   * come. They are the caller's until `leaseMs` from now; of several servers one gets each.
   */
  take(now: Date, writtenBefore: Date, leaseMs: number, most: number): Promise<readonly DueMail[]>;
  /** The mail server has everything up to `seq`. */
  markMailed(conversationId: string, seq: number, at: Date): Promise<void>;
  /** The visitor has read everything up to `seq` on the page: no mail is needed. */
  markRead(conversationId: string, seq: number): Promise<void>;
  retryAt(conversationId: string, at: Date, problem: string): Promise<void>;
  /** Not tried any more, until the visitor leaves another address. */
  giveUp(conversationId: string, problem: string): Promise<void>;
}

const COLUMNS = 'conversation_id, email, locale, page_url, mailed_seq, mailed_at, problem, attempts, next_try_at';

/** Keeps addresses in a migrated database of either kind. */
export function visitorMail(sql: PlainSql): VisitorMail {
  return {
    setAddress: async ({ conversationId, email, locale, pageUrl }, at) => (await sql.run(
      `INSERT INTO visitor_mail (conversation_id, email, locale, page_url, mailed_seq, problem, attempts, next_try_at)
       SELECT c.id, $2, $3, $4, c.last_seq, '', 0, $5 FROM conversations c WHERE c.id = $1
       ON CONFLICT (conversation_id) DO UPDATE SET email = excluded.email, locale = excluded.locale, page_url = excluded.page_url, problem = '', attempts = 0, next_try_at = excluded.next_try_at`,
      conversationId, email, locale, pageUrl, at.toISOString())) > 0,
    async address(conversationId) {
      const [row] = await sql.rows(`SELECT ${COLUMNS} FROM visitor_mail WHERE conversation_id = $1`, conversationId);
      return row && toAddress(row);
    },
    async removeAddress(conversationId) { await sql.run('DELETE FROM visitor_mail WHERE conversation_id = $1', conversationId); },
    take: async (now, writtenBefore, leaseMs, most) => (await sql.rows(
      `UPDATE visitor_mail SET next_try_at = $3 WHERE next_try_at <= $1 AND conversation_id IN (
         SELECT v.conversation_id FROM visitor_mail v WHERE v.next_try_at <= $1 AND EXISTS (
           SELECT 1 FROM conversation_messages m WHERE m.conversation_id = v.conversation_id AND m.seq > v.mailed_seq AND m.sender = 'agent' AND m.at <= $2
         ) ORDER BY v.next_try_at LIMIT $4
       ) RETURNING ${COLUMNS}`,
      now.toISOString(), writtenBefore.toISOString(), new Date(now.getTime() + leaseMs).toISOString(), most)).map(toAddress),
    async markMailed(conversationId, seq, at) {
      await sql.run("UPDATE visitor_mail SET mailed_seq = $2, mailed_at = $3, problem = '', attempts = 0, next_try_at = $3 WHERE conversation_id = $1 AND mailed_seq < $2", conversationId, seq, at.toISOString());
    },
    async markRead(conversationId, seq) {
      await sql.run("UPDATE visitor_mail SET mailed_seq = $2, problem = '', attempts = 0 WHERE conversation_id = $1 AND mailed_seq < $2", conversationId, seq);
    },
    async retryAt(conversationId, at, problem) {
      await sql.run('UPDATE visitor_mail SET next_try_at = $2, problem = $3, attempts = attempts + 1 WHERE conversation_id = $1', conversationId, at.toISOString(), problem);
    },
    async giveUp(conversationId, problem) { await sql.run('UPDATE visitor_mail SET next_try_at = NULL, problem = $2, attempts = attempts + 1 WHERE conversation_id = $1', conversationId, problem); },
  };
}

function toAddress(row: PlainRow): DueMail {
  const mailedAt = row['mailed_at'];
  return {
    conversationId: String(row['conversation_id']), email: String(row['email']), locale: String(row['locale']), pageUrl: String(row['page_url']), mailedSeq: Number(row['mailed_seq']),
    problem: String(row['problem']), attempts: Number(row['attempts']), isGivenUp: row['next_try_at'] === null, ...(mailedAt !== null && mailedAt !== undefined && { mailedAt: String(mailedAt) }),
  };
}
