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
import { createChangeListening } from './listen-for-changes.ts';
import type { PlainValue } from '../plain-sql.ts';
import type { PostgresDatabase, PostgresStatement, PostgresTransaction, PostgresValue } from './open-postgres.ts';

/** The columns of one conversation with its newest message. */
interface ConversationRow extends AsideColumns {
  id: string;
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

/** `NOTIFY` on this channel carries the id of a changed conversation; nothing when there are several. */
const CHANGES_CHANNEL = 'hjelp_conversations';

/** Before a text on that channel that is passed on and means no change. No conversation's id begins so. */
const PASSED = '~';

/** Keeps the row of the newest revision to itself until it commits, so that revisions become visible in their order. */
const NEXT_REVISION = 'revision AS (UPDATE conversation_revision SET value = value + 1 RETURNING value)';

/**
 * Keeps conversations in PostgreSQL; several servers may do so at once.
 *
 * A change locks its conversation first (several in the order of their ids) and takes its revision last, in the statement
 * that uses it: everyone locks in this one order, and the one row that all changes share is held as shortly as can be.
 *
 * @param database Migrated. It stays the caller's to close, after `stop`.
 */
export function postgresConversationStore(database: PostgresDatabase): ConversationStore & { stop(): Promise<void> } {
  const { prompt } = database;
  const listening = createChangeListening(database, CHANGES_CHANNEL);

  /** Changes one conversation: locks it, and hands it over as it is now; undefined when there is none. */
  function change<TResult>(id: string, work: (transaction: PostgresTransaction, before: StoredConversation | undefined) => Promise<TResult>): Promise<TResult> {
    return prompt.inTransaction(async (transaction) => {
      // Locked before it is read: a statement that does both could see the conversation of after the wait with a message of before it.
      await transaction.run({ sql: 'SELECT FROM conversations WHERE id = $1 FOR UPDATE', values: [id] });
      return work(transaction, await find(transaction, id));
    });
  }

  /** The part that visitor and agent have in common; `consequence` is what their message sets in the conversation. */
  function append(id: string, message: NewMessage, sender: 'visitor' | 'agent', agent: ConversationAgent | undefined, consequence: string): Promise<AppendResult> {
    return change(id, async (transaction, before): Promise<AppendResult> => {
      if (!before) return { outcome: 'unknown' };
      const [twin] = await rowsOf<MessageRow>(transaction, { sql: `SELECT m.*, ${ATTACHMENT} AS attachment FROM conversation_messages m WHERE m.conversation_id = $1 AND m.id = $2`, values: [id, message.id] });
      if (twin) {
        const isSame = twin.sender === sender && twin.text === message.text && twin.agent_id === (agent?.id ?? null);
        return isSame ? { outcome: 'same', message: toMessage(twin), conversation: before } : { outcome: 'id_taken' };
      }
      await announce(transaction, id);
      await transaction.run({
        sql: `
          WITH ${NEXT_REVISION}, message AS (
            INSERT INTO conversation_messages (conversation_id, seq, id, sender, agent_id, author, text, at) VALUES ($1, $2, $3, $4, $5, nullif($6, ''), $7, $8)
          )
          UPDATE conversations SET last_seq = $2, updated_at = $8, revision = revision.value, closed_at = NULL, ${consequence} FROM revision WHERE id = $1`,
        values: [id, before.lastMessage.seq + 1, message.id, sender, agent?.id ?? null, agent?.name ?? '', message.text, message.at.toISOString()],
      });
      const conversation = (await find(transaction, id))!;
      return { outcome: 'stored', message: conversation.lastMessage, conversation };
    });
  }

  /** Deletes conversations that the transaction has locked. */
  async function bury(transaction: PostgresTransaction, ids: readonly string[], at: Date): Promise<number> {
    if (ids.length === 0) return 0;
    await announce(transaction, ids.length === 1 ? ids[0]! : '');
    return transaction.run({
      sql: `
        WITH gone AS (DELETE FROM conversations WHERE id = ANY($1) RETURNING id, token_hash),
        numbered AS (SELECT id, token_hash, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS number FROM gone),
        revision AS (UPDATE conversation_revision SET value = value + (SELECT count(*) FROM gone) RETURNING value)
        INSERT INTO conversation_deletions (id, token_hash, deleted_at, revision)
        SELECT id, token_hash, $2, revision.value - number + n FROM numbered, revision`,
      values: [ids, at.toISOString()],
    });
  }

  async function buryWhere(transaction: PostgresTransaction, condition: string, value: string, at: Date): Promise<number> {
    const rows = await rowsOf<{ id: string }>(transaction, { sql: `SELECT id FROM conversations WHERE ${condition} ORDER BY id FOR UPDATE`, values: [value] });
    return bury(transaction, rows.map(({ id }) => id), at);
  }

  return {
    async open(conversation: NewConversation): Promise<OpenResult> {
      const { id, tokenHash, context, message } = conversation;
      return prompt.inTransaction(async (transaction): Promise<OpenResult> => {
        // There is no row to lock yet, so of two requests with one id the second waits here.
        await transaction.run({ sql: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', values: [id] });
        const existing = await find(transaction, id);
        if (existing) {
          const [first] = await messagesAfter(transaction, id, 0, 1);
          const isRetry = first?.id === message.id && first.text === message.text;
          return isRetry ? { outcome: 'same', conversation: existing } : { outcome: 'taken' };
        }
        const [deletion] = await transaction.rows({ sql: 'SELECT 1 AS found FROM conversation_deletions WHERE id = $1', values: [id] });
        if (deletion) return { outcome: 'deleted' };
        await announce(transaction, id);
        await transaction.run({
          sql: `
            WITH ${NEXT_REVISION}, conversation AS (
              INSERT INTO conversations (id, token_hash, state, visit, context, created_at, updated_at, unanswered_since, last_seq, revision, channel, identity_verified, is_followed)
              SELECT $1, $2, 'waiting', $3, $4, $5, $5, $5, 1, revision.value, $8, $9::int, $10::int FROM revision
            )
            INSERT INTO conversation_messages (conversation_id, seq, id, sender, text, at) VALUES ($1, 1, $6, 'visitor', $7, $5)`,
          values: [id, tokenHash, context.visit, JSON.stringify(context), conversation.at.toISOString(), message.id, message.text, conversation.channel ?? 'desk', conversation.isIdentityVerified === undefined ? null : Number(conversation.isIdentityVerified), context.consent?.follow ? 1 : 0],
        });
        return { outcome: 'opened', conversation: (await find(transaction, id))! };
      });
    },

    get: (id) => find(prompt, id),

    async tokenOf(id) {
      const [row] = await rowsOf<{ token_hash: string; deleted: boolean }>(prompt, {
        sql: 'SELECT token_hash, false AS deleted FROM conversations WHERE id = $1 UNION ALL SELECT token_hash, true FROM conversation_deletions WHERE id = $1',
        values: [id],
      });
      return row && { tokenHash: row.token_hash, deleted: row.deleted };
    },

    appendFromVisitor: (id, message) => append(id, message, 'visitor', undefined, `
      unanswered_since = coalesce(unanswered_since, $8),
      assignee_id = CASE state WHEN 'closed' THEN NULL ELSE assignee_id END,
      assignee_name = CASE state WHEN 'closed' THEN NULL ELSE assignee_name END,
      state = CASE state WHEN 'closed' THEN 'waiting' ELSE state END`),

    appendFromAgent: (id, agent, message) => append(id, message, 'agent', agent, `
      unanswered_since = NULL, state = 'active',
      assignee_name = CASE WHEN assignee_id IS NULL OR state = 'closed' THEN $6 ELSE assignee_name END,
      assignee_id = CASE WHEN assignee_id IS NULL OR state = 'closed' THEN $5 ELSE assignee_id END`),

    messages: async (id, afterSeq, limit) => (await messagesAfter(prompt, id, afterSeq, limit)).map(toMessage),

    take: (id, agent, at, options = {}) => change(id, async (transaction, before): Promise<TakeResult> => {
      if (!before) return { outcome: 'unknown' };
      const holder = before.assignee?.id;
      if (holder === agent.id && before.state === 'active') return { outcome: 'taken', conversation: before };
      const isFree = before.state !== 'closed' && (holder === undefined || holder === agent.id || holder === options.evenFrom);
      if (!isFree) return { outcome: 'refused', conversation: before };
      await update(transaction, id, "state = 'active', is_by_turn = 0, assignee_id = $2, assignee_name = $3, updated_at = $4", [agent.id, agent.name, at.toISOString()]);
      return { outcome: 'taken', conversation: (await find(transaction, id))! };
    }),

    close: (id, at) => change(id, async (transaction, before) => {
      if (!before || before.state === 'closed') return before;
      await update(transaction, id, "state = 'closed', closed_at = $2, updated_at = $2, unanswered_since = NULL", [at.toISOString()]);
      return find(transaction, id);
    }),

    rate: (id, rating, at) => change(id, async (transaction, before) => {
      if (!before) return 'unknown';
      if (before.state !== 'closed') return 'refused';
      await update(transaction, id, 'rating_kind = $5, rating_score = $2, rating_comment = $3, rated_at = $4, updated_at = $4', [rating.score, rating.comment, at.toISOString(), rating.kind ?? 'thumb']);
      return 'rated';
    }),

    amend: (id, decide, at) => change(id, async (transaction, before) => {
      const amendment = before && decide(before);
      if (!amendment) return before;
      const columns: [string, PlainValue][] = [...amendedColumns(amendment), ...(at ? [['updated_at', at.toISOString()] as [string, PlainValue]] : [])];
      // With nothing to set, there is still news: the revision.
      await update(transaction, id, ['id = id', ...columns.map(([column], index) => `${column} = $${index + 2}`)].join(', '), columns.map(([, value]) => value));
      return find(transaction, id);
    }),

    delete: (id, at) => prompt.inTransaction(async (transaction) => (await buryWhere(transaction, 'id = $1', id, at)) > 0),

    deleteVisit: (visit, at) => prompt.inTransaction((transaction) => buryWhere(transaction, 'visit = $1', visit, at)),

    async list(which, options = {}): Promise<ConversationPage> {
      const limit = Math.min(Math.max(1, options.limit ?? 50), MOST_LISTED);
      const values: PostgresValue[] = [];
      const given = (value: PostgresValue): string => `$${values.push(value)}`;
      const conditions = [which === 'open' ? "c.state <> 'closed'" : `c.state = ${given(which)}`];
      if (options.assigneeId !== undefined) conditions.push(`c.assignee_id = ${given(options.assigneeId)}`);
      const [closedBefore, idBefore] = options.before?.split('|') ?? [];
      if (closedBefore !== undefined) conditions.push(`(c.closed_at, c.id) < (${given(closedBefore)}, ${given(idBefore ?? '')})`);
      const order = which === 'closed' ? 'c.closed_at DESC, c.id DESC' : 'c.unanswered_since NULLS LAST, c.updated_at DESC, c.revision DESC';
      // Read before the list: what somebody changes in between is then in the list and comes once more as a change.
      const revision = await currentRevision();
      const sql = `${SELECT_CONVERSATION} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ${given(limit + 1)}`;
      const rows = (await rowsOf<ConversationRow>(prompt, { sql, values })).map(toConversation);
      const conversations = rows.slice(0, limit);
      const last = conversations.at(-1);
      const next = which === 'closed' && rows.length > limit && last ? `${last.closedAt}|${last.id}` : undefined;
      return { conversations, ...(next !== undefined && { next }), revision };
    },

    async counts() {
      const counts: Record<ConversationState, number> = { waiting: 0, active: 0, closed: 0 };
      const rows = await rowsOf<{ state: ConversationState; number: number }>(prompt, { sql: 'SELECT state, count(*) AS number FROM conversations GROUP BY state' });
      for (const row of rows) counts[row.state] = row.number;
      return counts;
    },

    async changesAfter(revision, limit): Promise<ConversationChanges> {
      // What is changed after this moment gets a greater revision and is left for the next call.
      const now = await currentRevision();
      const [rows, deleted] = await Promise.all([
        rowsOf<ConversationRow>(prompt, { sql: `${SELECT_CONVERSATION} WHERE c.revision > $1 ORDER BY c.revision LIMIT $2`, values: [revision, limit] }),
        rowsOf<{ id: string; revision: number }>(prompt, { sql: 'SELECT id, revision FROM conversation_deletions WHERE revision > $1 ORDER BY revision LIMIT $2', values: [revision, limit] }),
      ]);
      const changed = rows.map(toConversation);
      // Where one of the two was cut, the other is cut at the same revision; the rest waits for the next call.
      const end = Math.min(now, changed.length === limit ? changed.at(-1)!.revision : now, deleted.length === limit ? deleted.at(-1)!.revision : now);
      return {
        changed: changed.filter((conversation) => conversation.revision <= end),
        deleted: deleted.filter((deletion) => deletion.revision <= end),
        revision: end,
        more: changed.length === limit || deleted.length === limit,
      };
    },

    expire: (unchangedSince, at) => prompt.inTransaction(async (transaction) => {
      const before = unchangedSince.toISOString();
      await transaction.run({ sql: 'DELETE FROM conversation_deletions WHERE deleted_at < $1', values: [before] });
      return buryWhere(transaction, 'updated_at < $1', before, at);
    }),

    onChange: (listener) => listening.onChange((said) => { if (!said?.startsWith(PASSED)) listener(said); }),
    async pass(text) { await announce(prompt, `${PASSED}${text}`); },
    onPassed: (listener) => listening.onChange((said) => { if (said?.startsWith(PASSED)) listener(said.slice(PASSED.length)); }),
    stop: () => listening.stop(),
  };

  async function currentRevision(): Promise<number> {
    const [row] = await prompt.rows({ sql: 'SELECT value FROM conversation_revision' });
    return Number(row!['value']);
  }
}

async function rowsOf<TRow>(access: PostgresTransaction, statement: PostgresStatement): Promise<TRow[]> {
  return (await access.rows(statement)) as unknown as TRow[];
}

async function find(access: PostgresTransaction, id: string): Promise<StoredConversation | undefined> {
  const [row] = await rowsOf<ConversationRow>(access, { sql: `${SELECT_CONVERSATION} WHERE c.id = $1`, values: [id] });
  return row && toConversation(row);
}

function messagesAfter(access: PostgresTransaction, id: string, afterSeq: number, limit: number): Promise<MessageRow[]> {
  return rowsOf<MessageRow>(access, { sql: `SELECT m.*, ${ATTACHMENT} AS attachment FROM conversation_messages m WHERE m.conversation_id = $1 AND m.seq > $2 ORDER BY m.seq LIMIT $3`, values: [id, afterSeq, limit] });
}

/** Sets something in a conversation that the transaction has locked; `values` are $2 and on. */
async function update(transaction: PostgresTransaction, id: string, assignments: string, values: readonly PostgresValue[]): Promise<void> {
  await announce(transaction, id);
  await transaction.run({ sql: `WITH ${NEXT_REVISION} UPDATE conversations SET ${assignments}, revision = revision.value FROM revision WHERE id = $1`, values: [id, ...values] });
}

/** Heard by all servers when, and only if, the transaction commits. */
async function announce(transaction: PostgresTransaction, id: string): Promise<void> {
  await transaction.run({ sql: 'SELECT pg_notify($1, $2)', values: [CHANGES_CHANNEL, id] });
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
