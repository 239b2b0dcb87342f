import * as v from 'valibot';
import { readDocument } from './contract-error.ts';
import { HandoverContextSchema } from './handover-context.ts';

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
});
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
  /** Server's clock, ISO 8601 UTC. */
  at: v.string(),
});
export type ConversationMessage = v.InferOutput<typeof ConversationMessageSchema>;

/** `GET /v1/conversations/:id`: the conversation as its visitor sees it. */
const ConversationViewSchema = v.object({
  id: v.string(),
  state: v.picklist(CONVERSATION_STATES),
  messages: v.array(ConversationMessageSchema),
  /** The visitor's verdict after closing, if given. */
  rating: v.optional(v.object({ score: v.number(), comment: v.string() })),
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
]);
export type ConversationSignal = v.InferOutput<typeof ConversationSignalSchema>;
/** @throws {ContractError} */
export const readConversationSignal = (value: unknown): ConversationSignal => readDocument(ConversationSignalSchema, value, 'signal of the chat server');

/** `POST /v1/conversations/:id/rating` → 204: the thumb after closing (1 up, 0 down). */
const RateConversationSchema = v.object({ score: v.picklist([0, 1]), comment: v.optional(v.pipe(v.string(), v.maxLength(2000)), '') });
export type RateConversation = v.InferOutput<typeof RateConversationSchema>;
/** @throws {ContractError} */
export const readRateConversation = (value: unknown): RateConversation => readDocument(RateConversationSchema, value, 'rating');
