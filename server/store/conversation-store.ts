import type { ConversationMessage, ConversationRating, ConversationState, VisitorActivity } from '../../core/contract/conversation.ts';
import type { HandoverContext } from '../../core/contract/handover-context.ts';

/** Who answers. */
export interface ConversationAgent {
  /** Stable for one person. */
  readonly id: string;
  /** Shown to visitors and colleagues. */
  readonly name: string;
}

/** A conversation without its messages: what a list of conversations shows. All times are ISO 8601 UTC by the server's clock. */
export interface StoredConversation {
  readonly id: string;
  readonly state: ConversationState;
  readonly context: HandoverContext;
  /** Who took it; absent while nobody did. */
  readonly assignee?: ConversationAgent;
  readonly createdAt: string;
  /** When anything last changed. */
  readonly updatedAt: string;
  /** When the oldest message that no agent has answered yet arrived; absent when nothing waits for an answer. */
  readonly unansweredSince?: string;
  readonly closedAt?: string;
  readonly rating?: ConversationRating;
  /** Id of the site's channel through which it came. */
  readonly channel: string;
  /** Whether the identity in the context is signed by the site; absent when it names none. */
  readonly isIdentityVerified?: boolean;
  /** Words that agents sort by. */
  readonly tags: readonly string[];
  /** What agents write for each other, oldest first. Never for the visitor. */
  readonly internalNotes: readonly InternalNote[];
  /** The gap of the report that was made of it. */
  readonly gap?: { readonly id: string; readonly question: string };
  /** Up to which message number each side has read. */
  readonly read: { readonly visitor: number; readonly agent: number };
  /** The visitor agreed that agents see what they go on to do. */
  readonly isFollowed: boolean;
  /** What they did, as far as they agreed. */
  readonly activity?: VisitorActivity & { readonly at: string };
  /** It was given to its assignee by turn, who may not have seen it yet. */
  readonly isByTurn: boolean;
  /** The newest message; every conversation has at least one. */
  readonly lastMessage: ConversationMessage;
  /**
   * Grows with every change of any conversation, over the whole store: whoever has seen everything up to a number asks
   * for what came after it and misses nothing. Two conversations never share one.
   */
  readonly revision: number;
}

export interface InternalNote {
  readonly id: string;
  readonly author: string;
  readonly authorId?: string;
  readonly text: string;
  readonly at: string;
}

/** What {@link ConversationStore.amend} can change; what is absent stays, null removes. */
export interface ConversationAmendment {
  readonly tags?: readonly string[];
  readonly internalNotes?: readonly InternalNote[];
  readonly gap?: { readonly id: string; readonly question: string };
  readonly read?: { readonly visitor: number; readonly agent: number };
  readonly isFollowed?: boolean;
  readonly activity?: (VisitorActivity & { readonly at: string }) | null;
  readonly assignee?: ConversationAgent | null;
  readonly isByTurn?: boolean;
}

export interface NewConversation {
  /** Chosen by the visitor's browser: opening the same one again changes nothing. */
  readonly id: string;
  /** SHA-256 of the visitor's key. The key itself is never stored. */
  readonly tokenHash: string;
  readonly context: HandoverContext;
  /** The visitor's first message. */
  readonly message: { readonly id: string; readonly text: string };
  /** Default `desk`. */
  readonly channel?: string;
  /** Absent when the context names no identity. */
  readonly isIdentityVerified?: boolean;
  readonly at: Date;
}

export type OpenResult =
  | { readonly outcome: 'opened'; readonly conversation: StoredConversation }
  /** It was there, and was opened with this very message: a retry. */
  | { readonly outcome: 'same'; readonly conversation: StoredConversation }
  /** The id is taken, and the first message differs. Nothing is told about what is there. */
  | { readonly outcome: 'taken' }
  /** It was there and has been deleted; a late retry does not bring it back. */
  | { readonly outcome: 'deleted' };

export interface NewMessage {
  /** Chosen by the sender: the same id is stored once in a conversation. */
  readonly id: string;
  readonly text: string;
  readonly at: Date;
}

export type AppendResult =
  | { readonly outcome: 'stored' | 'same'; readonly message: ConversationMessage; readonly conversation: StoredConversation }
  /** The message's id already stands for another text or another sender. */
  | { readonly outcome: 'id_taken' }
  | { readonly outcome: 'unknown' };

export type TakeResult =
  | { readonly outcome: 'taken'; readonly conversation: StoredConversation }
  /** A colleague was first, or the conversation is closed; `conversation` says which. */
  | { readonly outcome: 'refused'; readonly conversation: StoredConversation }
  | { readonly outcome: 'unknown' };

/** One page of a list, and where the next one begins. */
export interface ConversationPage {
  readonly conversations: readonly StoredConversation[];
  /** Pass as `before` for the next page; absent on the last. */
  readonly next?: string;
  /** Everything up to this revision is in the answer. */
  readonly revision: number;
}

export interface ConversationChanges {
  /** Changed conversations in the order of their newest change. */
  readonly changed: readonly StoredConversation[];
  /** Deleted ones, with the revision of their deletion. */
  readonly deleted: readonly { readonly id: string; readonly revision: number }[];
  /** Ask for what came after this next time. */
  readonly revision: number;
  /** True when `limit` cut the answer: ask again at once. */
  readonly more: boolean;
}

/**
 * The promise of a place that keeps conversations. Whoever implements it passes
 * `tests/conformance/conversation-store.suite.ts`.
 *
 * - What a method has answered is durable: it survives the process being killed.
 * - Within a conversation, messages are numbered 1, 2, 3 … in the order in which they were stored, without gaps; a number
 *   is visible only when all smaller ones are. The same holds for revisions over the whole store.
 * - Each method happens wholly or not at all, also when several processes use the store at once.
 * - Texts and contexts come back exactly as they were given. (U+0000 and halves of surrogate pairs are no text: databases
 *   cut or refuse them, so callers take them out first.)
 */
export interface ConversationStore {
  /** Opens a conversation, waiting for an agent. Idempotent by conversation id and first message id. */
  open(conversation: NewConversation): Promise<OpenResult>;

  /** One conversation; undefined when there is none (any more). */
  get(id: string): Promise<StoredConversation | undefined>;

  /** Whose key it is. Also known for deleted conversations, until {@link expire} forgets them, so that their visitor can be told. */
  tokenOf(id: string): Promise<{ readonly tokenHash: string; readonly deleted: boolean } | undefined>;

  /**
   * Stores the visitor's message. Idempotent by message id. A closed conversation waits again, for anyone: the agent may
   * have gone home.
   */
  appendFromVisitor(id: string, message: NewMessage): Promise<AppendResult>;

  /**
   * Stores an agent's message. Idempotent by message id. The agent takes the conversation if nobody had it, and reopens
   * it if it was closed. A colleague may answer in somebody's conversation without taking it over.
   */
  appendFromAgent(id: string, agent: ConversationAgent, message: NewMessage): Promise<AppendResult>;

  /** Messages with a number above `afterSeq`, in order, at most `limit`. Empty for an unknown conversation. */
  messages(id: string, afterSeq: number, limit: number): Promise<readonly ConversationMessage[]>;

  /**
   * Assigns a conversation that waits. Of two agents at once one gets it.
   * @param options `evenFrom` is the id of the colleague it may be taken over from; a conversation that meanwhile went to a third person is refused.
   */
  take(id: string, agent: ConversationAgent, at: Date, options?: { readonly evenFrom?: string }): Promise<TakeResult>;

  /** Closes it. Closing what is closed changes nothing. Undefined when there is none. */
  close(id: string, at: Date): Promise<StoredConversation | undefined>;

  /** The visitor's verdict on a closed conversation; a later one replaces it. `refused` while it is open. */
  rate(id: string, rating: { readonly kind?: ConversationRating['kind']; readonly score: number; readonly comment: string }, at: Date): Promise<'rated' | 'refused' | 'unknown'>;

  /**
   * Changes what stands beside the messages. `decide` sees the conversation as it is now, while nobody else can change it,
   * and says what shall be; with undefined nothing changes, and the revision stays.
   * @param decide Quick, and without effects: it may be called again.
   * @param at Becomes `updatedAt`; absent where nothing happened that a list should show as news.
   * @returns the conversation afterwards; undefined when there is none.
   */
  amend(id: string, decide: (before: StoredConversation) => ConversationAmendment | undefined, at?: Date): Promise<StoredConversation | undefined>;

  /** Deletes it with all its messages. What stays is the id, so that it cannot be opened again. False when there was none. */
  delete(id: string, at: Date): Promise<boolean>;

  /** Deletes all conversations of one visit. @returns how many. */
  deleteVisit(visit: string, at: Date): Promise<number>;

  /**
   * A list. `open` is all that is not closed: unanswered ones first, the longest waiting first of all, then the most
   * recently changed. `waiting` are those that nobody has answered, whoever they were given to. `closed` begins with the last closed.
   * @param options `limit` at most 200, default 50; `before` continues a list of closed ones.
   */
  list(which: 'open' | ConversationState, options?: { readonly assigneeId?: string; readonly limit?: number; readonly before?: string }): Promise<ConversationPage>;

  /** How many conversations there are in each state. */
  counts(): Promise<Readonly<Record<ConversationState, number>>>;

  /** What changed after a revision, at most `limit` conversations. */
  changesAfter(revision: number, limit: number): Promise<ConversationChanges>;

  /**
   * Deletes conversations in which nothing changed since `unchangedSince`, whatever their state, and forgets the ids of
   * conversations that were deleted before then.
   * @returns how many conversations were deleted.
   */
  expire(unchangedSince: Date, at: Date): Promise<number>;

  /**
   * Calls `listener` soon after a conversation was changed through any access to this storage, other servers' included;
   * without an id when it is not known which ones were. It is a hint to look and may come twice, late or, after a broken
   * connection, once for many. Absent where one process has the storage to itself and knows its own changes.
   * @returns ends the calls.
   */
  onChange?(listener: (conversationId: string | undefined) => void): () => void;

  /**
   * Passes a short text on to all other servers that share this storage, now and never again: nothing is stored, and
   * whoever does not listen misses it. Absent where one process has the storage to itself.
   * @param text At most 2,000 bytes.
   */
  pass?(text: string): Promise<void>;
  /** Hears what {@link pass} passes on, own texts included. @returns ends the calls. */
  onPassed?(listener: (text: string) => void): () => void;
}
