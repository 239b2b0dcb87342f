import type { ConversationMessage } from '../../../core/contract/conversation.ts';
import type { ConversationSummary, DeskArticle, DeskAside, DeskConversation, DeskSession, DeskShift, DeskTeam } from '../../../core/contract/desk-document.ts';
import type { Connection } from './desk-live.ts';
import type { PendingMessage } from './outbox.ts';
import type { TypingNow } from './teamwork.ts';

/** The conversation that is open on the right. */
export type OpenConversation =
  | { readonly id: string; readonly status: 'loading' | 'gone' | 'failed' }
  | { readonly id: string; readonly status: 'ready'; readonly conversation: DeskConversation; /** Of the activity that is here. */ readonly activityAt?: string | undefined };

/** The search for an article to put into an answer. */
export interface ArticleSearch {
  /** `canned` are the answers that editors have marked for agents. */
  readonly kind: 'search' | 'canned';
  readonly query: string;
  readonly status: 'searching' | 'ready' | 'failed';
  readonly articles: readonly DeskArticle[];
  /** Index of the article that Enter inserts. */
  readonly chosen: number;
  /** None of them is likely to answer the question. */
  readonly isWeak: boolean;
}

/** What the list may show. `all` is everything that is not closed. */
export const LIST_TABS = ['waiting', 'mine', 'all', 'closed'] as const;
export type ListTab = (typeof LIST_TABS)[number];

/** Everything that the page shows. Replaced, never changed. */
export interface DeskState {
  readonly session: DeskSession | undefined;
  readonly listStatus: 'loading' | 'ready' | 'failed';
  readonly tab: ListTab;
  /** Colleagues and tags, once somebody needed them. */
  readonly team: DeskTeam | undefined;
  readonly typing: readonly TypingNow[];
  /** What is written is a note for colleagues, not an answer. */
  readonly isNoting: boolean;
  readonly shift: DeskShift | undefined;
  /** All open ones, and those closed ones that were asked for. */
  readonly conversations: ReadonlyMap<string, ConversationSummary>;
  readonly closed: { readonly status: 'unasked' | 'loading' | 'ready' | 'failed'; readonly next: string | undefined };
  readonly open: OpenConversation | undefined;
  /** On a phone one of the three is seen at a time. */
  readonly pane: 'list' | 'conversation' | 'tried';
  readonly pending: readonly PendingMessage[];
  readonly drafts: Readonly<Record<string, string>>;
  readonly articles: ArticleSearch | undefined;
  readonly connection: Connection;
  readonly isLoggedOut: boolean;
  /** Said once, above the answer. */
  readonly notice: string;
  readonly dialog: 'keys' | 'delete' | 'shift' | 'save' | 'leave' | undefined;
  readonly hasSound: boolean;
  readonly hasSingleKeys: boolean;
  /** True while messages below the visible ones are unread. */
  readonly hasNewBelow: boolean;
  /** The agent's clock, for waiting times. */
  readonly now: Date;
}

export const INITIAL_STATE: Omit<DeskState, 'now'> = {
  session: undefined,
  listStatus: 'loading',
  tab: 'all',
  team: undefined,
  typing: [],
  isNoting: false,
  shift: undefined,
  conversations: new Map(),
  closed: { status: 'unasked', next: undefined },
  open: undefined,
  pane: 'list',
  pending: [],
  drafts: {},
  articles: undefined,
  connection: 'connecting',
  isLoggedOut: false,
  notice: '',
  dialog: undefined,
  hasSound: false,
  hasSingleKeys: true,
  hasNewBelow: false,
};

/** The list as it is shown, from top to bottom. */
export interface Sections {
  /** Longest waiting first. */
  readonly waiting: readonly ConversationSummary[];
  readonly mine: readonly ConversationSummary[];
  readonly colleagues: readonly ConversationSummary[];
  /** Last closed first; those that have been fetched. */
  readonly closed: readonly ConversationSummary[];
}

export function sections(state: DeskState): Sections {
  const all = [...state.conversations.values()];
  const me = state.session?.agent.id;
  const open = all.filter((conversation) => conversation.state !== 'closed').sort(byUrgency);
  return {
    // Those that were given to somebody, who has not answered yet, stand with that person.
    waiting: open.filter((conversation) => conversation.state === 'waiting' && conversation.assignee === undefined),
    mine: open.filter((conversation) => conversation.assignee !== undefined && conversation.assignee.id === me),
    colleagues: open.filter((conversation) => conversation.assignee !== undefined ? conversation.assignee.id !== me : conversation.state === 'active'),
    closed: all.filter((conversation) => conversation.state === 'closed').sort((a, b) => compare(b.closedAt ?? '', a.closedAt ?? '')),
  };
}

/** Everyone who waits for a first answer, whoever it is given to: the longest waiting first. */
export function everyWaiting(state: DeskState): readonly ConversationSummary[] {
  return [...state.conversations.values()].filter((conversation) => conversation.state === 'waiting').sort(byUrgency);
}

/** In the order of the list, for moving with the keyboard. */
export function listedIds(state: DeskState): readonly string[] {
  const { waiting, mine, colleagues, closed } = sections(state);
  const listed = { waiting: everyWaiting(state), mine, all: [...waiting, ...mine, ...colleagues], closed }[state.tab];
  return listed.map(({ id }) => id);
}

/** Unanswered first, the longest waiting first of all; then what changed last. */
function byUrgency(a: ConversationSummary, b: ConversationSummary): number {
  if (a.unansweredSince !== undefined || b.unansweredSince !== undefined) return compare(a.unansweredSince ?? '~', b.unansweredSince ?? '~');
  return compare(b.updatedAt, a.updatedAt) || b.revision - a.revision;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Takes in what changed. An older state never replaces a newer one: answers to our own requests and the stream overtake each other. */
export function withChanges(state: DeskState, changed: readonly ConversationSummary[], deleted: readonly string[] = []): DeskState {
  const conversations = new Map(state.conversations);
  let { open } = state;
  for (const summary of changed) {
    const known = conversations.get(summary.id);
    if (known && known.revision > summary.revision) continue;
    conversations.set(summary.id, summary);
    if (open?.status === 'ready' && open.id === summary.id && open.conversation.revision <= summary.revision) {
      open = { ...open, conversation: { ...open.conversation, ...summary, question: open.conversation.question, ...optional(summary) } };
    }
  }
  for (const id of deleted) {
    conversations.delete(id);
    if (open?.id === id) open = { id, status: 'gone' };
  }
  return { ...state, conversations, open };
}

/** Keys that may have gone must not stay from the older document. */
function optional(summary: ConversationSummary): Partial<ConversationSummary> {
  const { unansweredSince, closedAt, assignee, rating, gap, activityAt } = summary;
  return { unansweredSince, closedAt, assignee, rating, gap, activityAt };
}

/** Adds messages to the open conversation, each once, in order. */
export function withMessages(state: DeskState, id: string, messages: readonly ConversationMessage[]): DeskState {
  if (state.open?.status !== 'ready' || state.open.id !== id) return state;
  const bySeq = new Map(state.open.conversation.messages.map((message) => [message.seq, message]));
  for (const message of messages) bySeq.set(message.seq, message);
  const sorted = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  return { ...state, open: { ...state.open, conversation: { ...state.open.conversation, messages: sorted } } };
}

/** The number up to which the open conversation's messages are here without a gap; undefined when all are here. */
export function missingAfter(state: DeskState): number | undefined {
  if (state.open?.status !== 'ready') return undefined;
  const { messages, lastMessage } = state.open.conversation;
  let seq = 0;
  while (messages[seq]?.seq === seq + 1) seq += 1;
  return seq < lastMessage.seq ? seq : undefined;
}

/** Takes in what stands beside the open conversation. @param activityAt Of the activity that comes with it. */
export function withAside(state: DeskState, id: string, { internalNotes, activity }: DeskAside, activityAt?: string): DeskState {
  if (state.open?.status !== 'ready' || state.open.id !== id) return state;
  const { activity: _old, ...conversation } = state.open.conversation;
  return { ...state, open: { ...state.open, activityAt: activityAt ?? state.open.activityAt, conversation: { ...conversation, internalNotes, notes: internalNotes.length, ...(activity && { activity }) } } };
}
