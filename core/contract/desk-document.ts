import * as v from 'valibot';
import { readDocument } from './read-document.ts';
import { CONVERSATION_STATES, ConversationMessageSchema, MAX_MESSAGE_LENGTH, RATING_KINDS, RatingSchema, VisitorActivitySchema } from './conversation.ts';
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
  /** How conversations find an agent. */
  assignment: v.optional(v.picklist(['by-hand', 'round-robin']), 'by-hand'),
  /** Whether it is this agent's turn like everybody's; false while they take a break. Counts with `round-robin` only. */
  takesTurns: v.optional(v.boolean(), true),
  /** What visitors are asked after closing. */
  asks: v.optional(v.picklist(RATING_KINDS), 'thumb'),
  /** Whether a conversation can be made a gap of the report. */
  canMakeGaps: v.optional(v.boolean(), false),
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
  rating: v.optional(RatingSchema),
  /** Words that agents sort by, in alphabetical order. */
  tags: v.optional(v.array(v.string()), []),
  /** How many internal notes it has. */
  notes: v.optional(v.number(), 0),
  /** The gap of the report that was made of it, and the question by which it is called. */
  gap: v.optional(v.object({ id: v.string(), question: v.string() })),
  /** Who the visitor is. `verified`: the site's own server has signed it; `unverified`: the page says so, and anyone can make a page say so. */
  identity: v.optional(v.object({ id: v.string(), name: v.optional(v.string()), email: v.optional(v.string()), state: v.picklist(['verified', 'unverified']) })),
  /** Up to which message number each side has read. */
  read: v.optional(v.object({ visitor: v.number(), agent: v.number() }), { visitor: 0, agent: 0 }),
  /** When the visitor last did something in sight of the agents, after the conversation began; absent without consent. */
  activityAt: v.optional(v.string()),
  /** The newest message, its text shortened to 200 characters. */
  lastMessage: ConversationMessageSchema,
  /** Grows with every change of any conversation. */
  revision: v.number(),
};

const ConversationSummarySchema = v.object(summary);
export type ConversationSummary = v.InferOutput<typeof ConversationSummarySchema>;
/** @throws {ContractError} */
export const readConversationSummary = (value: unknown): ConversationSummary => readDocument(ConversationSummarySchema, value, 'conversation');

/** A note among colleagues. It never reaches the visitor: it is kept apart from the messages and no visitor's address reads it. */
const NoteSchema = v.object({
  id: v.string(),
  /** The name of who wrote it; empty for who has given none. */
  author: v.string(),
  /** The agent's id, by which they know their own again; absent from notes written before it was kept. */
  authorId: v.optional(v.string()),
  text: v.string(),
  at: v.string(),
});
export type DeskNote = v.InferOutput<typeof NoteSchema>;

const aside = {
  /** Oldest first. */
  internalNotes: v.optional(v.array(NoteSchema), []),
  /** What the visitor has done since; absent without consent. */
  activity: v.optional(VisitorActivitySchema),
};
/** `GET /desk/api/conversations/:id/aside`: what stands beside the messages and changes. */
const DeskAsideSchema = v.object(aside);
export type DeskAside = v.InferOutput<typeof DeskAsideSchema>;
/** @throws {ContractError} */
export const readDeskAside = (value: unknown): DeskAside => readDocument(DeskAsideSchema, value, 'conversation');

/** `GET /desk/api/conversations/:id`: everything that an agent needs to answer at once. */
const DeskConversationSchema = v.object({ ...summary, context: HandoverContextSchema, messages: v.array(ConversationMessageSchema), ...aside });
export type DeskConversation = v.InferOutput<typeof DeskConversationSchema>;
/** @throws {ContractError} */
export const readDeskConversation = (value: unknown): DeskConversation => readDocument(DeskConversationSchema, value, 'conversation');

/** `POST /desk/api/conversations/:id/export`: takes a conversation out of the desk. Written into the log; for admins, and for who has the conversation. */
const ExportConversationSchema = v.object({ /** Whether notes among colleagues go along. They are not meant for visitors. */ withNotes: v.optional(v.boolean(), false) });
/** @throws {ContractError} */
export const readExportConversation = (value: unknown): v.InferOutput<typeof ExportConversationSchema> => readDocument(ExportConversationSchema, value, 'request');
const ConversationExportSchema = v.object({
  format: v.literal(1),
  exportedAt: v.string(),
  /** Empty when the server was not told. */
  siteName: v.string(),
  conversation: DeskConversationSchema,
});
export type ConversationExport = v.InferOutput<typeof ConversationExportSchema>;
/** @throws {ContractError} */
export const readConversationExport = (value: unknown): ConversationExport => readDocument(ConversationExportSchema, value, 'exported conversation');

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
  /** Somebody is writing in a conversation, or has stopped. Believed for ten seconds; nothing of it is kept. */
  v.object({ type: v.literal('typing'), conversation: v.string(), from: v.picklist(['visitor', 'agent']), agent: v.optional(AgentSchema), isTyping: v.boolean() }),
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
  /** True when none of them is likely to answer the question. */
  isWeak: v.optional(v.boolean(), false),
});
export type DeskArticles = v.InferOutput<typeof DeskArticlesSchema>;
export type DeskArticle = DeskArticles['articles'][number];
/** @throws {ContractError} */
export const readDeskArticles = (value: unknown): DeskArticles => readDocument(DeskArticlesSchema, value, 'search answer');

/** `POST /desk/api/conversations/:id/assign` → the conversation: gives it to a colleague by hand; null gives it back to all. */
const AssignConversationSchema = v.object({ agent: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200))) });
/** @throws {ContractError} */
export const readAssignConversation = (value: unknown): v.InferOutput<typeof AssignConversationSchema> => readDocument(AssignConversationSchema, value, 'request');

const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu, 'a UUID'));
/** `POST /desk/api/conversations/:id/notes` → 201. Its own id makes a retry harmless. */
const AddNoteSchema = v.object({ id: uuid, text: v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'), v.maxLength(MAX_MESSAGE_LENGTH, `at most ${MAX_MESSAGE_LENGTH} characters`)) });
/** @throws {ContractError} */
export const readAddNote = (value: unknown): v.InferOutput<typeof AddNoteSchema> => readDocument(AddNoteSchema, value, 'note');

/** Most tags of a conversation. */
export const MAX_TAGS = 12;
/** `PUT /desk/api/conversations/:id/tags` → the conversation. */
const SetTagsSchema = v.object({ tags: v.pipe(v.array(v.pipe(v.string(), v.transform((tag) => tag.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()), v.minLength(1, 'some text'), v.maxLength(40, 'at most 40 characters'))), v.maxLength(MAX_TAGS, `at most ${MAX_TAGS} tags`)) });
/** @throws {ContractError} */
export const readSetTags = (value: unknown): v.InferOutput<typeof SetTagsSchema> => readDocument(SetTagsSchema, value, 'tags');

/** `POST /desk/api/conversations/:id/gap` → the conversation: "should be an article". Without `question`, the visitor's own words are taken. */
const MakeGapSchema = v.object({ question: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'), v.maxLength(200, 'at most 200 characters'))) });
/** @throws {ContractError} */
export const readMakeGap = (value: unknown): v.InferOutput<typeof MakeGapSchema> => readDocument(MakeGapSchema, value, 'request');

/** `GET /desk/api/team`: who can be given a conversation, and the tags in use. */
const DeskTeamSchema = v.object({
  agents: v.array(v.object({ ...AgentSchema.entries, /** Has the desk open now. */ isHere: v.boolean(), takesTurns: v.boolean() })),
  tags: v.array(v.string()),
});
export type DeskTeam = v.InferOutput<typeof DeskTeamSchema>;
/** @throws {ContractError} */
export const readDeskTeam = (value: unknown): DeskTeam => readDocument(DeskTeamSchema, value, 'team');

/** `POST /desk/api/turns` → 204: a break, or its end. */
const TakeTurnsSchema = v.object({ takesTurns: v.boolean() });
/** @throws {ContractError} */
export const readTakeTurns = (value: unknown): v.InferOutput<typeof TakeTurnsSchema> => readDocument(TakeTurnsSchema, value, 'request');

/** `GET /desk/api/shift`: an agent's own day, seen by nobody else. `POST` takes `{score: 0 | 1}`: how the shift was; one answer a person and day, kept without the name. */
const DeskShiftSchema = v.object({
  /** First answers that this agent gave since midnight, by the server's clock. */
  answered: v.number(),
  /** How long those visitors had waited: the middle one, in minutes; absent without any. */
  ownWaitMinutes: v.optional(v.number()),
  /** What this agent has said of today. */
  score: v.optional(v.picklist([0, 1])),
});
export type DeskShift = v.InferOutput<typeof DeskShiftSchema>;
/** @throws {ContractError} */
export const readDeskShift = (value: unknown): DeskShift => readDocument(DeskShiftSchema, value, 'shift');
const RateShiftSchema = v.object({ score: v.picklist([0, 1]) });
/** @throws {ContractError} */
export const readRateShift = (value: unknown): v.InferOutput<typeof RateShiftSchema> => readDocument(RateShiftSchema, value, 'request');

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
