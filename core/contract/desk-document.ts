import * as v from 'valibot';
import { readDocument } from './contract-error.ts';
import { CONVERSATION_STATES, ConversationMessageSchema } from './conversation.ts';
import { HandoverContextSchema } from './handover-context.ts';

/** What crosses the wall between the server and the agent's page, `/desk`. Times are ISO 8601 UTC by the server's clock. */

const AgentSchema = v.object({
  /** Stable for one person. */
  id: v.string(),
  /** Shown to visitors and colleagues; empty until the agent has said it. */
  name: v.string(),
});
export type DeskAgent = v.InferOutput<typeof AgentSchema>;

/** `GET /desk/api/session`: who is logged in, and what the desk can do here. */
const DeskSessionSchema = v.object({
  agent: AgentSchema,
  /** `admin` may see to accounts; who came with the token may too. */
  role: v.optional(v.picklist(['agent', 'admin']), 'agent'),
  /** By which door the agent came in. */
  door: v.optional(v.picklist(['account', 'token', 'script']), 'token'),
  /** Address of the agent's account; absent without one. */
  email: v.optional(v.string()),
  /** Sent back as `x-hjelp-page` with everything that changes something: no foreign page can know it. */
  pageKey: v.optional(v.string(), ''),
  /** Empty when the server was not told. */
  siteName: v.string(),
  /** Whether `GET /desk/api/search` has a knowledge base to search. */
  canSearch: v.boolean(),
  /** The help centre's root, ending in `/`; articles lie below it. Absent when the server does not know it. */
  kbUrl: v.optional(v.string()),
});
export type DeskSession = v.InferOutput<typeof DeskSessionSchema>;
/** @throws {ContractError} */
export const readDeskSession = (value: unknown): DeskSession => readDocument(DeskSessionSchema, value, 'desk session');

/** `POST /desk/session` → 204: the token printed by `serve` opens a session; without it, an open session gets a name. */
const OpenDeskSessionSchema = v.object({
  token: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500))),
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60, 'at most 60 characters')), ''),
});
export type OpenDeskSession = v.InferOutput<typeof OpenDeskSessionSchema>;
/** @throws {ContractError} */
export const readOpenDeskSession = (value: unknown): OpenDeskSession => readDocument(OpenDeskSessionSchema, value, 'login');

const summary = {
  id: v.string(),
  state: v.picklist(CONVERSATION_STATES),
  /** The visitor's question, shortened to 200 characters. */
  question: v.string(),
  locale: v.string(),
  createdAt: v.string(),
  updatedAt: v.string(),
  /** When the oldest unanswered message arrived; absent when nothing waits for an answer. */
  unansweredSince: v.optional(v.string()),
  closedAt: v.optional(v.string()),
  /** Who took it. */
  assignee: v.optional(AgentSchema),
  rating: v.optional(v.object({ score: v.number(), comment: v.string() })),
  /** The newest message, its text shortened to 200 characters. */
  lastMessage: ConversationMessageSchema,
  /** Grows with every change of any conversation. */
  revision: v.number(),
};

const ConversationSummarySchema = v.object(summary);
export type ConversationSummary = v.InferOutput<typeof ConversationSummarySchema>;
/** @throws {ContractError} */
export const readConversationSummary = (value: unknown): ConversationSummary => readDocument(ConversationSummarySchema, value, 'conversation');

/** `GET /desk/api/conversations/:id`: everything that an agent needs to answer at once. */
const DeskConversationSchema = v.object({ ...summary, context: HandoverContextSchema, messages: v.array(ConversationMessageSchema) });
export type DeskConversation = v.InferOutput<typeof DeskConversationSchema>;
/** @throws {ContractError} */
export const readDeskConversation = (value: unknown): DeskConversation => readDocument(DeskConversationSchema, value, 'conversation');

/** `GET /desk/api/conversations/:id/messages?after=SEQ`. */
const DeskMessagesSchema = v.object({ messages: v.array(ConversationMessageSchema) });
export type DeskMessages = v.InferOutput<typeof DeskMessagesSchema>;
/** @throws {ContractError} */
export const readDeskMessages = (value: unknown): DeskMessages => readDocument(DeskMessagesSchema, value, 'messages');

/** `POST /desk/api/conversations/:id/messages` → 201. */
const MessageStoredSchema = v.object({ message: ConversationMessageSchema, conversation: ConversationSummarySchema });
export type MessageStored = v.InferOutput<typeof MessageStoredSchema>;
/** @throws {ContractError} */
export const readMessageStored = (value: unknown): MessageStored => readDocument(MessageStoredSchema, value, 'answer of the desk');

/** `POST /desk/api/conversations/:id/take`. */
const TakeConversationSchema = v.object({
  /** Id of the colleague from whom the agent means to take over; without it only a free conversation is given. */
  evenFrom: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export type TakeConversation = v.InferOutput<typeof TakeConversationSchema>;
/** @throws {ContractError} */
export const readTakeConversation = (value: unknown): TakeConversation => readDocument(TakeConversationSchema, value, 'request');

/** What `GET /desk/api/conversations?state=` may ask for. `open` is all that is not closed, `mine` what the agent holds of it. */
export const DESK_LISTS = ['open', 'mine', 'waiting', 'active', 'closed'] as const;
export type DeskList = (typeof DESK_LISTS)[number];

/** `GET /desk/api/conversations?state=open&before=…`. */
const ConversationListSchema = v.object({
  conversations: v.array(ConversationSummarySchema),
  /** How many there are in all. */
  counts: v.object({ waiting: v.number(), active: v.number(), closed: v.number() }),
  /** Pass as `before` for the next page of closed ones; absent on the last. */
  next: v.optional(v.string()),
  /** Pass as `after` to `GET /desk/api/stream`: it continues where this answer ends. */
  revision: v.number(),
});
export type ConversationList = v.InferOutput<typeof ConversationListSchema>;
/** @throws {ContractError} */
export const readConversationList = (value: unknown): ConversationList => readDocument(ConversationListSchema, value, 'list of conversations');

/**
 * The `data` of each server-sent event on `GET /desk/api/stream?after=REVISION`; its id is the revision, so that a browser
 * which reconnects resumes by itself.
 */
const DeskSignalSchema = v.variant('type', [
  /** These changed, in this order; whoever shows one's messages asks for those after the last it has. */
  v.object({ type: v.literal('changes'), changed: v.array(ConversationSummarySchema), deleted: v.array(v.string()) }),
  /** The store is older than what the page has seen (a backup was restored): load everything again. */
  v.object({ type: v.literal('reset') }),
]);
export type DeskSignal = v.InferOutput<typeof DeskSignalSchema>;
/** @throws {ContractError} */
export const readDeskSignal = (value: unknown): DeskSignal => readDocument(DeskSignalSchema, value, 'signal of the desk');

/** `GET /desk/api/search?q=&locale=`: articles that an agent can put into an answer. */
const DeskArticlesSchema = v.object({
  articles: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      /** Where visitors read it. */
      url: v.string(),
      snippet: v.string(),
    }),
  ),
});
export type DeskArticles = v.InferOutput<typeof DeskArticlesSchema>;
export type DeskArticle = DeskArticles['articles'][number];
/** @throws {ContractError} */
export const readDeskArticles = (value: unknown): DeskArticles => readDocument(DeskArticlesSchema, value, 'search answer');

/** Body of every answer that is a refusal. */
const RefusalSchema = v.object({
  /** Stable, for programs. */
  code: v.string(),
  /** For developers. */
  message: v.string(),
  /** The conversation as it is, where that explains the refusal. */
  conversation: v.optional(ConversationSummarySchema),
});
export type DeskRefusal = v.InferOutput<typeof RefusalSchema>;
/** @throws {ContractError} */
export const readDeskRefusal = (value: unknown): DeskRefusal => readDocument(RefusalSchema, value, 'refusal');
