import { readAttachment } from '../../../core/contract/attachment.ts';
import type { ConversationMessage, ConversationState } from '../../../core/contract/conversation.ts';
import type { HandoverContext } from '../../../core/contract/handover-context.ts';
import { amendedColumns, readAside, type AsideColumns } from '../conversation-columns.ts';
import type {
  AppendResult,
  ConversationAgent,
  ConversationChanges,
  ConversationPage,
  ConversationStore,
  NewConversation,
  NewMessage,
  OpenResult,
  StoredConversation,
  TakeResult,
} from '../conversation-store.ts';
import { inTransaction, type SqliteDatabase, type SqliteValue } from './open-sqlite.ts';

/** The columns of one conversation with its newest message. */
interface ConversationRow extends AsideColumns {
  id: string;
  token_hash: string;
  state: ConversationState;
  context: string;
  assignee_id: string | null;
  assignee_name: string | null;
  created_at: string;
  updated_at: string;
  unanswered_since: string | null;
  closed_at: string | null;
  last_seq: number;
  revision: number;
  message_id: string;
  message_sender: ConversationMessage['from'];
  message_author: string | null;
  message_text: string;
  message_at: string;
  message_attachment: string | null;
}

interface MessageRow {
  id: string;
  seq: number;
  sender: ConversationMessage['from'];
  agent_id: string | null;
  author: string | null;
  text: string;
  at: string;
  /** As JSON. */
  attachment: string | null;
}

/** What is told of a message's file; its bytes stay where they are. */
const ATTACHMENT = '(SELECT a.about FROM conversation_attachments a WHERE a.conversation_id = m.conversation_id AND a.message_id = m.id)';

const SELECT_CONVERSATION = `
  SELECT c.*, m.id AS message_id, m.sender AS message_sender, m.author AS message_author, m.text AS message_text, m.at AS message_at, ${ATTACHMENT} AS message_attachment
  FROM conversations c JOIN conversation_messages m ON m.conversation_id = c.id AND m.seq = c.last_seq`;

const MOST_LISTED = 200;

/**
 * Keeps conversations in SQLite.
 *
 * Plain SQL and not a query builder: every statement here runs synchronously inside one transaction on the connection
 * that events also use. A query builder is asynchronous, so its transactions would let other statements of the same
 * connection slip in between.
 *
 * @param database Migrated. It stays the caller's to close.
 */
export function sqliteConversationStore(database: SqliteDatabase): ConversationStore {
  const sql = {
    byId: database.prepare(`${SELECT_CONVERSATION} WHERE c.id = ?`),
    insert: database.prepare(`
      INSERT INTO conversations (id, token_hash, state, visit, context, created_at, updated_at, unanswered_since, last_seq, revision, channel, identity_verified, is_followed)
      VALUES (?, ?, 'waiting', ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)`),
    addMessage: database.prepare('INSERT INTO conversation_messages (conversation_id, seq, id, sender, agent_id, author, text, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    messageById: database.prepare(`SELECT m.*, ${ATTACHMENT} AS attachment FROM conversation_messages m WHERE m.conversation_id = ? AND m.id = ?`),
    messagesAfter: database.prepare(`SELECT m.*, ${ATTACHMENT} AS attachment FROM conversation_messages m WHERE m.conversation_id = ? AND m.seq > ? ORDER BY m.seq LIMIT ?`),
    nextRevision: database.prepare('UPDATE conversation_revision SET value = value + 1 RETURNING value'),
    revision: database.prepare('SELECT value FROM conversation_revision'),
    visitorWrote: database.prepare(`
      UPDATE conversations SET last_seq = ?, updated_at = ?, revision = ?, unanswered_since = coalesce(unanswered_since, ?), closed_at = NULL,
        assignee_id = CASE state WHEN 'closed' THEN NULL ELSE assignee_id END,
        assignee_name = CASE state WHEN 'closed' THEN NULL ELSE assignee_name END,
        state = CASE state WHEN 'closed' THEN 'waiting' ELSE state END
      WHERE id = ?`),
    agentWrote: database.prepare(`
      UPDATE conversations SET last_seq = ?, updated_at = ?, revision = ?, unanswered_since = NULL, closed_at = NULL, state = 'active',
        assignee_name = CASE WHEN assignee_id IS NULL OR state = 'closed' THEN ? ELSE assignee_name END,
        assignee_id = CASE WHEN assignee_id IS NULL OR state = 'closed' THEN ? ELSE assignee_id END
      WHERE id = ?`),
    assign: database.prepare("UPDATE conversations SET state = 'active', is_by_turn = 0, assignee_id = ?, assignee_name = ?, updated_at = ?, revision = ? WHERE id = ?"),
    close: database.prepare("UPDATE conversations SET state = 'closed', closed_at = ?, updated_at = ?, unanswered_since = NULL, revision = ? WHERE id = ?"),
    rate: database.prepare('UPDATE conversations SET rating_kind = ?, rating_score = ?, rating_comment = ?, rated_at = ?, updated_at = ?, revision = ? WHERE id = ?'),
    tokenOf: database.prepare('SELECT token_hash, 0 AS deleted FROM conversations WHERE id = ? UNION ALL SELECT token_hash, 1 FROM conversation_deletions WHERE id = ?'),
    isDeleted: database.prepare('SELECT 1 FROM conversation_deletions WHERE id = ?'),
    bury: database.prepare('INSERT INTO conversation_deletions (id, token_hash, deleted_at, revision) VALUES (?, ?, ?, ?)'),
    remove: database.prepare('DELETE FROM conversations WHERE id = ?'),
    ofVisit: database.prepare('SELECT id FROM conversations WHERE visit = ?'),
    unchangedSince: database.prepare('SELECT id FROM conversations WHERE updated_at < ?'),
    forgetDeletions: database.prepare('DELETE FROM conversation_deletions WHERE deleted_at < ?'),
    counts: database.prepare('SELECT state, count(*) AS number FROM conversations GROUP BY state'),
    changed: database.prepare(`${SELECT_CONVERSATION} WHERE c.revision > ? ORDER BY c.revision LIMIT ?`),
    deleted: database.prepare('SELECT id, revision FROM conversation_deletions WHERE revision > ? ORDER BY revision LIMIT ?'),
  };

  const nextRevision = (): number => (sql.nextRevision.get() as { value: number }).value;
  const currentRevision = (): number => (sql.revision.get() as { value: number }).value;
  const find = (id: string): StoredConversation | undefined => {
    const row = sql.byId.get(id) as ConversationRow | undefined;
    return row && toConversation(row);
  };

  /** The part that visitor and agent have in common; `note` writes what their message means for the conversation. */
  function append(
    id: string,
    message: NewMessage,
    sender: 'visitor' | 'agent',
    agent: ConversationAgent | undefined,
    note: (seq: number, at: string) => void,
  ): AppendResult {
    return inTransaction(database, () => {
      const before = find(id);
      if (!before) return { outcome: 'unknown' };
      const twin = sql.messageById.get(id, message.id) as MessageRow | undefined;
      if (twin) {
        const isSame = twin.sender === sender && twin.text === message.text && twin.agent_id === (agent?.id ?? null);
        return isSame ? { outcome: 'same', message: toMessage(twin), conversation: before } : { outcome: 'id_taken' };
      }
      const seq = before.lastMessage.seq + 1;
      const at = message.at.toISOString();
      sql.addMessage.run(id, seq, message.id, sender, agent?.id ?? null, agent?.name || null, message.text, at);
      note(seq, at);
      const conversation = find(id)!;
      return { outcome: 'stored', message: conversation.lastMessage, conversation };
    });
  }

  /** Inside a transaction. */
  function bury(id: string, at: Date): void {
    const { token_hash } = sql.tokenOf.get(id, id) as { token_hash: string };
    sql.remove.run(id);
    sql.bury.run(id, token_hash, at.toISOString(), nextRevision());
  }

  // The methods are `async` so that an error inside becomes a rejected promise, as it will with a store over a network.
  return {
    async open(conversation: NewConversation): Promise<OpenResult> {
      return inTransaction(database, () => {
        const existing = find(conversation.id);
        if (existing) {
          const [first] = sql.messagesAfter.all(conversation.id, 0, 1) as MessageRow[];
          const isRetry = first?.id === conversation.message.id && first.text === conversation.message.text;
          return isRetry ? { outcome: 'same', conversation: existing } : { outcome: 'taken' };
        }
        if (sql.isDeleted.get(conversation.id)) return { outcome: 'deleted' };
        const at = conversation.at.toISOString();
        const { id, tokenHash, context, message } = conversation;
        sql.insert.run(id, tokenHash, context.visit, JSON.stringify(context), at, at, at, nextRevision(), conversation.channel ?? 'desk', conversation.isIdentityVerified === undefined ? null : Number(conversation.isIdentityVerified), context.consent?.follow ? 1 : 0);
        sql.addMessage.run(id, 1, message.id, 'visitor', null, null, message.text, at);
        return { outcome: 'opened', conversation: find(id)! };
      });
    },

    async get(id) {
      return find(id);
    },

    async tokenOf(id) {
      const row = sql.tokenOf.get(id, id) as { token_hash: string; deleted: number } | undefined;
      return row && { tokenHash: row.token_hash, deleted: row.deleted === 1 };
    },

    async appendFromVisitor(id, message) {
      return append(id, message, 'visitor', undefined, (seq, at) => sql.visitorWrote.run(seq, at, nextRevision(), at, id));
    },

    async appendFromAgent(id, agent, message) {
      return append(id, message, 'agent', agent, (seq, at) => sql.agentWrote.run(seq, at, nextRevision(), agent.name, agent.id, id));
    },

    async messages(id, afterSeq, limit) {
      return (sql.messagesAfter.all(id, afterSeq, limit) as MessageRow[]).map(toMessage);
    },

    async take(id, agent, at, options = {}): Promise<TakeResult> {
      return inTransaction(database, () => {
        const before = find(id);
        if (!before) return { outcome: 'unknown' };
        const holder = before.assignee?.id;
        if (holder === agent.id && before.state === 'active') return { outcome: 'taken', conversation: before };
        const isFree = before.state !== 'closed' && (holder === undefined || holder === agent.id || holder === options.evenFrom);
        if (!isFree) return { outcome: 'refused', conversation: before };
        sql.assign.run(agent.id, agent.name, at.toISOString(), nextRevision(), id);
        return { outcome: 'taken', conversation: find(id)! };
      });
    },

    async close(id, at) {
      return inTransaction(database, () => {
        const before = find(id);
        if (!before || before.state === 'closed') return before;
        sql.close.run(at.toISOString(), at.toISOString(), nextRevision(), id);
        return find(id);
      });
    },

    async rate(id, rating, at) {
      return inTransaction(database, () => {
        const before = find(id);
        if (!before) return 'unknown';
        if (before.state !== 'closed') return 'refused';
        sql.rate.run(rating.kind ?? 'thumb', rating.score, rating.comment, at.toISOString(), at.toISOString(), nextRevision(), id);
        return 'rated';
      });
    },

    async amend(id, decide, at) {
      return inTransaction(database, () => {
        const before = find(id);
        const amendment = before && decide(before);
        if (!amendment) return before;
        const columns = amendedColumns(amendment);
        const assignments = [...columns.map(([column]) => `${column} = ?`), ...(at ? ['updated_at = ?'] : []), 'revision = ?'];
        database.prepare(`UPDATE conversations SET ${assignments.join(', ')} WHERE id = ?`).run(...columns.map(([, value]) => value), ...(at ? [at.toISOString()] : []), nextRevision(), id);
        return find(id);
      });
    },

    async delete(id, at) {
      return inTransaction(database, () => {
        if (!find(id)) return false;
        bury(id, at);
        return true;
      });
    },

    async deleteVisit(visit, at) {
      return inTransaction(database, () => {
        const rows = sql.ofVisit.all(visit) as { id: string }[];
        for (const row of rows) bury(row.id, at);
        return rows.length;
      });
    },

    async list(which, options = {}): Promise<ConversationPage> {
      const limit = Math.min(Math.max(1, options.limit ?? 50), MOST_LISTED);
      const conditions: string[] = [];
      const values: SqliteValue[] = [];
      if (which === 'open') conditions.push("c.state <> 'closed'");
      else {
        conditions.push('c.state = ?');
        values.push(which);
      }
      if (options.assigneeId !== undefined) {
        conditions.push('c.assignee_id = ?');
        values.push(options.assigneeId);
      }
      const [closedBefore, idBefore] = options.before?.split('|') ?? [];
      if (closedBefore !== undefined) {
        conditions.push('(c.closed_at, c.id) < (?, ?)');
        values.push(closedBefore, idBefore ?? '');
      }
      const order = which === 'closed' ? 'c.closed_at DESC, c.id DESC' : 'c.unanswered_since IS NULL, c.unanswered_since, c.updated_at DESC, c.revision DESC';
      // Read before the list: what another process changes in between is then in the list and comes once more as a change.
      const revision = currentRevision();
      const query = database.prepare(`${SELECT_CONVERSATION} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ?`);
      const rows = (query.all(...values, limit + 1) as ConversationRow[]).map(toConversation);
      const conversations = rows.slice(0, limit);
      const last = conversations.at(-1);
      const next = which === 'closed' && rows.length > limit && last ? `${last.closedAt}|${last.id}` : undefined;
      return { conversations, ...(next !== undefined && { next }), revision };
    },

    async counts() {
      const counts: Record<ConversationState, number> = { waiting: 0, active: 0, closed: 0 };
      for (const row of sql.counts.all() as { state: ConversationState; number: number }[]) counts[row.state] = row.number;
      return counts;
    },

    async changesAfter(revision, limit): Promise<ConversationChanges> {
      const now = currentRevision();
      const changed = (sql.changed.all(revision, limit) as ConversationRow[]).map(toConversation);
      const deleted = sql.deleted.all(revision, limit) as { id: string; revision: number }[];
      // Where one of the two was cut, the other is cut at the same revision; the rest waits for the next call.
      const end = Math.min(now, changed.length === limit ? changed.at(-1)!.revision : now, deleted.length === limit ? deleted.at(-1)!.revision : now);
      return {
        changed: changed.filter((conversation) => conversation.revision <= end),
        deleted: deleted.filter((deletion) => deletion.revision <= end),
        revision: end,
        more: changed.length === limit || deleted.length === limit,
      };
    },

    async expire(unchangedSince, at) {
      return inTransaction(database, () => {
        const rows = sql.unchangedSince.all(unchangedSince.toISOString()) as { id: string }[];
        sql.forgetDeletions.run(unchangedSince.toISOString());
        for (const row of rows) bury(row.id, at);
        return rows.length;
      });
    },
  };
}

function toConversation(row: ConversationRow): StoredConversation {
  return {
    id: row.id,
    state: row.state,
    context: JSON.parse(row.context) as HandoverContext,
    ...(row.assignee_id !== null && { assignee: { id: row.assignee_id, name: row.assignee_name ?? '' } }),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.unanswered_since !== null && { unansweredSince: row.unanswered_since }),
    ...(row.closed_at !== null && { closedAt: row.closed_at }),
    ...readAside(row),
    lastMessage: toMessage({
      id: row.message_id,
      seq: row.last_seq,
      sender: row.message_sender,
      agent_id: null,
      author: row.message_author,
      text: row.message_text,
      at: row.message_at,
      attachment: row.message_attachment,
    }),
    revision: row.revision,
  };
}

function toMessage(row: MessageRow): ConversationMessage {
  return { id: row.id, seq: row.seq, from: row.sender, ...(row.author !== null && { author: row.author }), text: row.text, at: row.at, ...(row.attachment !== null && { attachment: readAttachment(JSON.parse(row.attachment)) }) };
}
