import type { ConversationRating, VisitorActivity } from '../../core/contract/conversation.ts';
import type { ConversationAmendment, InternalNote, StoredConversation } from './conversation-store.ts';
import type { PlainValue } from './plain-sql.ts';

/** Columns of a conversation that are the same in every engine: what stands beside its messages. */
export interface AsideColumns {
  readonly channel: string;
  readonly identity_verified: number | null;
  readonly tags: string;
  readonly internal_notes: string;
  readonly gap_id: string | null;
  readonly gap_question: string | null;
  readonly visitor_read: number;
  readonly agent_read: number;
  readonly is_followed: number;
  readonly activity: string | null;
  readonly is_by_turn: number;
  readonly rating_kind: string | null;
  readonly rating_score: number | null;
  readonly rating_comment: string | null;
}

/** What the columns say. */
export function readAside(row: AsideColumns): Pick<StoredConversation, 'channel' | 'isIdentityVerified' | 'tags' | 'internalNotes' | 'gap' | 'read' | 'isFollowed' | 'activity' | 'isByTurn' | 'rating'> {
  return {
    channel: row.channel,
    ...(row.identity_verified !== null && { isIdentityVerified: row.identity_verified === 1 }),
    tags: JSON.parse(row.tags) as string[],
    internalNotes: JSON.parse(row.internal_notes) as InternalNote[],
    ...(row.gap_id !== null && { gap: { id: row.gap_id, question: row.gap_question ?? '' } }),
    read: { visitor: row.visitor_read, agent: row.agent_read },
    isFollowed: row.is_followed === 1,
    ...(row.activity !== null && { activity: JSON.parse(row.activity) as VisitorActivity & { at: string } }),
    isByTurn: row.is_by_turn === 1,
    ...(row.rating_score !== null && { rating: { kind: (row.rating_kind ?? 'thumb') as ConversationRating['kind'], score: row.rating_score, comment: row.rating_comment ?? '' } }),
  };
}

/** The columns that an amendment sets, and to what. */
export function amendedColumns(amendment: ConversationAmendment): [column: string, value: PlainValue][] {
  const { tags, internalNotes, gap, read, isFollowed, activity, assignee, isByTurn } = amendment;
  return [
    ...(tags === undefined ? [] : [['tags', JSON.stringify(tags)] as [string, PlainValue]]),
    ...(internalNotes === undefined ? [] : [['internal_notes', JSON.stringify(internalNotes)] as [string, PlainValue]]),
    ...(gap === undefined ? [] : [['gap_id', gap.id], ['gap_question', gap.question]] as [string, PlainValue][]),
    ...(read === undefined ? [] : [['visitor_read', read.visitor], ['agent_read', read.agent]] as [string, PlainValue][]),
    ...(isFollowed === undefined ? [] : [['is_followed', isFollowed ? 1 : 0] as [string, PlainValue]]),
    ...(activity === undefined ? [] : [['activity', activity === null ? null : JSON.stringify(activity)] as [string, PlainValue]]),
    ...(assignee === undefined ? [] : [['assignee_id', assignee?.id ?? null], ['assignee_name', assignee?.name ?? null]] as [string, PlainValue][]),
    ...(isByTurn === undefined ? [] : [['is_by_turn', isByTurn ? 1 : 0] as [string, PlainValue]]),
  ];
}
