import * as v from 'valibot';
import { readDocument } from './read-document.ts';

/** What may be attached, with the ending of its name. Nothing that a browser would run: no SVG, no HTML, no office documents. */
export const ATTACHMENT_TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp', 'application/pdf': 'pdf' } as const;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;

/** Most bytes of one attachment. */
export const MAX_ATTACHMENT_BYTES = 5 * 1024 * 1024;
/** Most attachments of one conversation. */
export const MAX_ATTACHMENTS = 20;
/** Most characters of an attachment's name. */
export const MAX_ATTACHMENT_NAME = 120;

/** A file that belongs to a message. Its bytes are at `…/conversations/ID/attachments/ATTACHMENT`. */
export const AttachmentSchema = v.object({
  /** Random; nobody can guess it. */
  id: v.string(),
  /** As the sender called it, with the ending of what it really is. */
  name: v.string(),
  /** What its bytes say it is. */
  type: v.picklist(Object.keys(ATTACHMENT_TYPES) as AttachmentType[]),
  bytes: v.number(),
  /** In pixels, of images. */
  width: v.optional(v.number()),
  height: v.optional(v.number()),
});
export type Attachment = v.InferOutput<typeof AttachmentSchema>;
/** @throws {ContractError} */
export const readAttachment = (value: unknown): Attachment => readDocument(AttachmentSchema, value, 'attachment');

/** `GET` and `POST /v1/conversations/:id/email`: whether answers can go by mail, and where they go. */
const ReplyAddressSchema = v.object({
  /** False where the server has no mail server. */
  canMail: v.boolean(),
  /** Absent when the visitor has left none. */
  email: v.optional(v.string()),
  /** Whether an agent has the desk open now. */
  isSomebodyThere: v.boolean(),
});
export type ReplyAddressView = v.InferOutput<typeof ReplyAddressSchema>;
/** @throws {ContractError} */
export const readReplyAddress = (value: unknown): ReplyAddressView => readDocument(ReplyAddressSchema, value, 'reply address');

/** Body of `POST /v1/conversations/:id/email`; an empty address takes it back. */
const LeaveAddressSchema = v.object({
  email: v.pipe(v.string(), v.trim(), v.maxLength(254, 'at most 254 characters'), v.regex(/^(?:[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\]+)?$/u, 'an e-mail address')),
  locale: v.optional(v.pipe(v.string(), v.maxLength(35)), ''),
  /** Where the visitor is: the way back in the mail leads there. Its origin must be one that may chat. */
  pageUrl: v.optional(v.pipe(v.string(), v.maxLength(2000)), ''),
});
/** @throws {ContractError} */
export const readLeaveAddress = (value: unknown): v.InferOutput<typeof LeaveAddressSchema> => readDocument(LeaveAddressSchema, value, 'reply address');

/** `GET /desk/api/conversations/:id/mail`: what the agent is told about mail. */
const DeskMailSchema = v.object({
  email: v.optional(v.string()),
  /** Up to which message answers have gone by mail. */
  mailedSeq: v.number(),
  mailedAt: v.optional(v.string()),
  /** `waiting`: an answer is on its way; `failed`: it is tried again; `given_up`: it is not. */
  state: v.picklist(['none', 'waiting', 'sent', 'failed', 'given_up']),
});
export type DeskMail = v.InferOutput<typeof DeskMailSchema>;
/** @throws {ContractError} */
export const readDeskMail = (value: unknown): DeskMail => readDocument(DeskMailSchema, value, 'mail of a conversation');
