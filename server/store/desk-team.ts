import { RATING_KINDS, type RatingKind } from '../../core/contract/conversation.ts';
import type { HandoverContext } from '../../core/contract/handover-context.ts';
import type { ConversationAgent } from './conversation-store.ts';
import type { PlainSql } from './plain-sql.ts';

/** Somebody who has, or had, the desk open. */
export interface PresentAgent extends ConversationAgent {
  /** ISO 8601; when their page was last heard of. */
  readonly seenAt: string;
  /** False while they take a break. */
  readonly takesTurns: boolean;
  /** They have closed their last page since. Who went without a word is known by `seenAt` alone. */
  readonly hasLeft: boolean;
  /** ISO 8601; when a conversation was last given to them by turn. Empty before the first. */
  readonly turnAt: string;
}

/** An answer to the question after closing, and what it was about. */
export interface RatedConversation {
  readonly kind: RatingKind;
  readonly score: number;
  /** ISO 8601; when it was given. */
  readonly at: string;
  readonly channel: string;
  readonly context: HandoverContext;
  /** The gap that agents made of it. */
  readonly gap?: string;
}

/** The promise of a place that knows who is at the desk, and how it goes. Each method happens wholly or not at all. */
export interface DeskTeam {
  /** An agent's page is open. Whoever says so first, or after a pause, takes turns as they last said. */
  seen(agent: ConversationAgent, at: Date): Promise<void>;
  /** An agent's last page on one server was closed. A page that says since then that it is open, here or on another server, counts. */
  left(agentId: string, at: Date): Promise<void>;
  setTakesTurns(agent: ConversationAgent, takesTurns: boolean, at: Date): Promise<void>;
  /** Those seen at or after `since`, by name. */
  present(since: Date): Promise<readonly PresentAgent[]>;
  /** Marks that it was their turn. @returns false when it was somebody else's doing already: then look again. */
  claimTurn(agentId: string, turnAt: string, at: Date): Promise<boolean>;
  /** Forgets agents who were last seen before. */
  forget(seenBefore: Date): Promise<void>;

  /** How the shift was: 1 good, 0 not. A later answer of the same day replaces it. @param who Says nothing about the person. */
  voteShift(day: string, who: string, score: 0 | 1): Promise<void>;
  shiftVote(day: string, who: string): Promise<0 | 1 | undefined>;
  /** All votes of some days, `sinceDay` included, `untilDay` not. */
  countShifts(sinceDay: string, untilDay: string): Promise<{ readonly good: number; readonly all: number }>;

  /** How long visitors waited for first answers that this agent gave since then, in milliseconds. */
  firstAnswersBy(agentId: string, since: Date): Promise<readonly number[]>;
  /** Tags in use, the most used first, of the conversations that changed last. */
  tagsInUse(limit: number): Promise<readonly string[]>;
  /** Answers given at or after `since` and before `until`. */
  ratings(since: Date, until: Date): Promise<readonly RatedConversation[]>;
}

/** So many of the last conversations are looked at for tags. */
const LOOKED_AT_FOR_TAGS = 1_000;

export function deskTeam(sql: PlainSql): DeskTeam {
  return {
    async seen({ id, name }, at) {
      await sql.run('INSERT INTO desk_presence (agent_id, name, seen_at) VALUES ($1, $2, $3) ON CONFLICT (agent_id) DO UPDATE SET name = excluded.name, seen_at = excluded.seen_at, left_at = \'\'', id, name, at.toISOString());
    },
    async left(agentId, at) {
      await sql.run('UPDATE desk_presence SET left_at = $2 WHERE agent_id = $1 AND seen_at <= $2', agentId, at.toISOString());
    },
    async setTakesTurns({ id, name }, takesTurns, at) {
      await sql.run('INSERT INTO desk_presence (agent_id, name, seen_at, takes_turns) VALUES ($1, $2, $3, $4) ON CONFLICT (agent_id) DO UPDATE SET takes_turns = excluded.takes_turns', id, name, at.toISOString(), takesTurns ? 1 : 0);
    },
    present: async (since) =>
      (await sql.rows('SELECT agent_id, name, seen_at, left_at, takes_turns, turn_at FROM desk_presence WHERE seen_at >= $1 ORDER BY name, agent_id', since.toISOString())).map((row) => ({
        id: String(row['agent_id']), name: String(row['name']), seenAt: String(row['seen_at']), hasLeft: String(row['left_at']) !== '', takesTurns: Number(row['takes_turns']) === 1, turnAt: String(row['turn_at']),
      })),
    claimTurn: async (agentId, turnAt, at) => (await sql.run('UPDATE desk_presence SET turn_at = $3 WHERE agent_id = $1 AND turn_at = $2', agentId, turnAt, at.toISOString())) > 0,
    async forget(seenBefore) {
      await sql.run('DELETE FROM desk_presence WHERE seen_at < $1', seenBefore.toISOString());
    },

    async voteShift(day, who, score) {
      await sql.run('INSERT INTO shift_votes (day, who, score) VALUES ($1, $2, $3) ON CONFLICT (day, who) DO UPDATE SET score = excluded.score', day, who, score);
    },
    async shiftVote(day, who) {
      const [row] = await sql.rows('SELECT score FROM shift_votes WHERE day = $1 AND who = $2', day, who);
      return row === undefined ? undefined : Number(row['score']) === 1 ? 1 : 0;
    },
    async countShifts(sinceDay, untilDay) {
      const [row] = await sql.rows('SELECT count(*) AS n, coalesce(sum(score), 0) AS good FROM shift_votes WHERE day >= $1 AND day < $2', sinceDay, untilDay);
      return { good: Number(row!['good']), all: Number(row!['n']) };
    },

    firstAnswersBy: async (agentId, since) =>
      (await sql.rows(
        `SELECT c.created_at, m.at FROM conversation_messages m JOIN conversations c ON c.id = m.conversation_id
         WHERE m.agent_id = $1 AND m.at >= $2 AND NOT EXISTS (SELECT 1 FROM conversation_messages e WHERE e.conversation_id = m.conversation_id AND e.sender = 'agent' AND e.seq < m.seq)`,
        agentId, since.toISOString(),
      )).map((row) => Date.parse(String(row['at'])) - Date.parse(String(row['created_at']))),
    async tagsInUse(limit) {
      const uses = new Map<string, number>();
      for (const row of await sql.rows("SELECT tags FROM conversations WHERE tags <> '[]' ORDER BY revision DESC LIMIT $1", LOOKED_AT_FOR_TAGS)) {
        for (const tag of JSON.parse(String(row['tags'])) as string[]) uses.set(tag, (uses.get(tag) ?? 0) + 1);
      }
      return [...uses].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, limit).map(([tag]) => tag);
    },
    ratings: async (since, until) =>
      (await sql.rows('SELECT rating_kind, rating_score, rated_at, channel, context, gap_id FROM conversations WHERE rated_at >= $1 AND rated_at < $2 ORDER BY rated_at', since.toISOString(), until.toISOString())).map((row) => ({
        kind: RATING_KINDS.find((kind) => kind === row['rating_kind']) ?? 'thumb',
        score: Number(row['rating_score']),
        at: String(row['rated_at']),
        channel: String(row['channel']),
        context: JSON.parse(String(row['context'])) as HandoverContext,
        ...(row['gap_id'] !== null && { gap: String(row['gap_id']) }),
      })),
  };
}
