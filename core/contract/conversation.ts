import * as v from 'valibot';
import { AttachmentSchema } from './attachment.ts';
import { readDocument } from './read-document.ts';
import { HandoverContextSchema, ReadArticleSchema, TriedSearchSchema } from './handover-context.ts';

/** Most characters of one chat message. */
export const MAX_MESSAGE_LENGTH = 4000;

const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu, 'a UUID'));
const messageText = v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'), v.maxLength(MAX_MESSAGE_LENGTH, `at most ${MAX_MESSAGE_LENGTH} characters`));

export const CONVERSATION_STATES = ['waiting', 'active', 'closed'] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];

/** `POST /v1/conversations` → 201 {@link ConversationOpened}. Sent twice with the same id, it opens one conversation. */
const OpenConversationSchema = v.object({
  /** Made by the visitor's browser: the idempotency key. */
  id: uuid,
  context: HandoverContextSchema,
  /** The visitor's first message; its own id makes a retry harmless. */
  message: v.object({ id: uuid, text: messageText }),
  /** Id of the site's channel through which it came. Absent means `desk`. */
  channel: v.optional(v.pipe(v.string(), v.maxLength(60)), 'desk'),
});
export type OpenConversationRequest = v.InferInput<typeof OpenConversationSchema>;
export type OpenConversation = v.InferOutput<typeof OpenConversationSchema>;
/** @throws {ContractError} */
export const readOpenConversation = (value: unknown): OpenConversation => readDocument(OpenConversationSchema, value, 'conversation');

/** The visitor's key to this conversation: sent as `Authorization: Bearer TOKEN`. */
const ConversationOpenedSchema = v.object({ id: v.string(), token: v.string(), state: v.picklist(CONVERSATION_STATES) });
export type ConversationOpened = v.InferOutput<typeof ConversationOpenedSchema>;
/** @throws {ContractError} */
export const readConversationOpened = (value: unknown): ConversationOpened => readDocument(ConversationOpenedSchema, value, 'answer of the chat server');

/** `POST /v1/conversations/:id/messages` (visitor), `POST /desk/api/conversations/:id/messages` (agent). */
const PostMessageSchema = v.object({ id: uuid, text: messageText });
export type PostMessage = v.InferOutput<typeof PostMessageSchema>;
/** @throws {ContractError} */
export const readPostMessage = (value: unknown): PostMessage => readDocument(PostMessageSchema, value, 'message');

export const ConversationMessageSchema = v.object({
  id: v.string(),
  /** Grows by one within a conversation, from 1: the order, and the id of the server-sent event. */
  seq: v.number(),
  from: v.picklist(['visitor', 'agent', 'system']),
  /** Name to show for an agent. */
  author: v.optional(v.string()),
  text: v.string(),
  /** A file that was sent; `text` is its name then. */
  attachment: v.optional(AttachmentSchema),
  /** Server's clock, ISO 8601 UTC. */
  at: v.string(),
});
export type ConversationMessage = v.InferOutput<typeof ConversationMessageSchema>;

/**
 * The one question after closing. `thumb`: did it help, 0 or 1. `csat`: how satisfied, 1–5. `nps`: how likely to
 * recommend us, 0–10. `ces`: how easy it was, 1–7, 7 is very easy.
 */
export const RATING_KINDS = ['thumb', 'csat', 'nps', 'ces'] as const;
export type RatingKind = (typeof RATING_KINDS)[number];
/** Least and most of each kind. */
export const RATING_RANGES: Readonly<Record<RatingKind, readonly [least: number, most: number]>> = { thumb: [0, 1], csat: [1, 5], nps: [0, 10], ces: [1, 7] };

export const RatingSchema = v.object({ kind: v.optional(v.picklist(RATING_KINDS), 'thumb'), score: v.number(), comment: v.string() });
export type ConversationRating = v.InferOutput<typeof RatingSchema>;

/** `GET /v1/conversations/:id`: the conversation as its visitor sees it. */
const ConversationViewSchema = v.object({
  id: v.string(),
  state: v.picklist(CONVERSATION_STATES),
  messages: v.array(ConversationMessageSchema),
  /** The visitor's verdict after closing, if given. */
  rating: v.optional(RatingSchema),
  /** What to ask after closing. */
  asks: v.optional(v.picklist(RATING_KINDS), 'thumb'),
  /** Up to this message number agents have read; absent means that none was read. */
  readSeq: v.optional(v.number(), 0),
  /** Whether agents see what the visitor goes on to search for and read. */
  isFollowed: v.optional(v.boolean(), false),
});
export type ConversationView = v.InferOutput<typeof ConversationViewSchema>;
/** @throws {ContractError} */
export const readConversationView = (value: unknown): ConversationView => readDocument(ConversationViewSchema, value, 'conversation');

/**
 * The `data` of each server-sent event on `GET /v1/conversations/:id/stream` (fetched with the bearer token;
 * `Last-Event-ID: SEQ` resumes after that message). A comment line every 15 s keeps proxies awake.
 */
const ConversationSignalSchema = v.variant('type', [
  v.object({ type: v.literal('message'), message: ConversationMessageSchema }),
  v.object({ type: v.literal('state'), state: v.picklist(CONVERSATION_STATES) }),
  /** An agent is writing, or has stopped. Believed for ten seconds; nothing of it is kept. */
  v.object({ type: v.literal('typing'), author: v.optional(v.string()), isTyping: v.boolean() }),
  /** An agent has read up to this message. */
  v.object({ type: v.literal('read'), seq: v.number() }),
]);
export type ConversationSignal = v.InferOutput<typeof ConversationSignalSchema>;
/** @throws {ContractError} */
export const readConversationSignal = (value: unknown): ConversationSignal => readDocument(ConversationSignalSchema, value, 'signal of the chat server');

/** `POST /v1/conversations/:id/rating` → 204: the answer to the question after closing. Without `kind` it is the thumb (1 up, 0 down). */
const RateConversationSchema = v.pipe(
  v.object({ kind: v.optional(v.picklist(RATING_KINDS), 'thumb'), score: v.pipe(v.number(), v.integer()), comment: v.optional(v.pipe(v.string(), v.maxLength(2000)), '') }),
  v.check(({ kind, score }) => score >= RATING_RANGES[kind][0] && score <= RATING_RANGES[kind][1], 'a score within the range of its kind: thumb 0–1, csat 1–5, nps 0–10, ces 1–7'),
);
export type RateConversation = v.InferOutput<typeof RateConversationSchema>;
/** @throws {ContractError} */
export const readRateConversation = (value: unknown): RateConversation => readDocument(RateConversationSchema, value, 'rating');

/** `POST …/:id/typing` → 204, of visitor and agent: said every few seconds while somebody writes, and once when they stop. */
const TypingSchema = v.object({ isTyping: v.boolean() });
/** @throws {ContractError} */
export const readTyping = (value: unknown): v.InferOutput<typeof TypingSchema> => readDocument(TypingSchema, value, 'typing sign');

/** `POST …/:id/read` → 204, of visitor and agent: everything up to this message has been in sight. */
const ReadUpToSchema = v.object({ seq: v.pipe(v.number(), v.integer(), v.minValue(0)) });
/** @throws {ContractError} */
export const readReadUpTo = (value: unknown): v.InferOutput<typeof ReadUpToSchema> => readDocument(ReadUpToSchema, value, 'read sign');

/**
 * `POST /v1/conversations/:id/activity` → 204: what the visitor searched for and read since the conversation began, all of
 * it each time. Taken only with the consent given at opening (403 `no_consent`). `DELETE` withdraws the consent for good
 * and removes what was shown.
 */
export const VisitorActivitySchema = v.object({
  searches: v.pipe(v.array(TriedSearchSchema), v.maxLength(50)),
  articles: v.pipe(v.array(ReadArticleSchema), v.maxLength(50)),
});
export type VisitorActivity = v.InferOutput<typeof VisitorActivitySchema>;
/** @throws {ContractError} */
export const readVisitorActivity = (value: unknown): VisitorActivity => readDocument(VisitorActivitySchema, value, 'activity');
