import * as v from 'valibot';
import { readDocument } from './read-document.ts';
import { MAX_MESSAGE_LENGTH } from './conversation.ts';
import { HandoverContextSchema } from './handover-context.ts';

/** `POST /v1/handover/CHANNEL` → 202: the message is on the server's disk and will be passed on. Sent twice with one id, it is passed on once. */
const HandoverDeliverySchema = v.object({
  /** Made by the visitor's browser: the idempotency key. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu, 'a UUID')),
  context: HandoverContextSchema,
  /** In the visitor's words. */
  message: v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'), v.maxLength(MAX_MESSAGE_LENGTH, `at most ${MAX_MESSAGE_LENGTH} characters`)),
  /** Where the visitor wants the answer. */
  reply: v.optional(v.object({
    email: v.optional(v.pipe(v.string(), v.maxLength(254), v.regex(/^[^\s@<>"]+@[^\s@<>"]+$/u, 'an e-mail address'))),
    phone: v.optional(v.pipe(v.string(), v.maxLength(40), v.regex(/^\+?[\d\s().-]{3,40}$/u, 'a telephone number'))),
  })),
});
export type HandoverDelivery = v.InferOutput<typeof HandoverDeliverySchema>;
/** @throws {ContractError} */
export const readHandoverDelivery = (value: unknown): HandoverDelivery => readDocument(HandoverDeliverySchema, value, 'handover');

/** `POST /v1/handover` → 201 {@link KeptHandover}: the server keeps the packet for some days, for agents of another product's chat to read. */
const KeepHandoverSchema = v.object({ context: HandoverContextSchema });
export type KeepHandover = v.InferOutput<typeof KeepHandoverSchema>;
/** @throws {ContractError} */
export const readKeepHandover = (value: unknown): KeepHandover => readDocument(KeepHandoverSchema, value, 'handover');

/** The answer: an address that nobody can guess, and until when it works (ISO 8601 UTC). */
export interface KeptHandover {
  readonly link: string;
  readonly expiresAt: string;
}
