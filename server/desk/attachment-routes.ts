import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS, type Attachment } from '../../core/contract/attachment.ts';
import type { Attachments } from '../store/attachments.ts';
import type { AppendResult } from '../store/conversation-store.ts';
import { examineAttachment } from './examine-attachment.ts';
import { BodyError, readBody } from './read-json-body.ts';
import { storableText } from './storable-text.ts';

/** What storing the message came to. */
type StoredMessage = Extract<AppendResult, { readonly outcome: 'stored' | 'same' }>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/**
 * Takes a file as a message: `POST …/attachments?message=UUID&name=NAME`, the bytes as the body. Sent twice with the same
 * message id it is kept once.
 * @param append Stores the message, as visitor or as agent.
 * @returns the refusal, or what storing the message came to.
 */
export async function takeAttachment(
  c: Context,
  store: Attachments,
  conversationId: string,
  append: (message: { id: string; text: string }) => Promise<AppendResult>,
): Promise<{ readonly refusal: Response } | { readonly result: StoredMessage }> {
  const messageId = (c.req.query('message') ?? '').toLowerCase();
  if (!UUID.test(messageId)) return refuse(c, 400, 'invalid_message', 'Name the message’s id, a UUID: ?message=…');
  let content: Uint8Array;
  try {
    content = await readBody(c, MAX_ATTACHMENT_BYTES);
  } catch (error) {
    if (error instanceof BodyError && error.status === 413) return refuse(c, 413, 'attachment_too_large', `An attachment has at most ${MAX_ATTACHMENT_BYTES} bytes.`);
    throw error;
  }
  if (content.length === 0) return refuse(c, 400, 'attachment_empty', 'The file is empty.');
  const claimed = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const examined = examineAttachment(content, storableText(c.req.query('name') ?? ''), claimed);
  if ('refused' in examined) return refuse(c, 415, `attachment_${examined.refused}`, examined.refused === 'too_many_pixels' ? 'The picture has too many pixels.' : 'Pictures (PNG, JPEG, GIF, WebP) and PDF are taken, if they are what their name says.');
  const about: Attachment = { id: randomBytes(24).toString('base64url'), ...examined.about };
  const kept = await store.keep(conversationId, messageId, about, content, MAX_ATTACHMENTS);
  if (kept === 'taken') return refuse(c, 409, 'id_taken', 'The message id stands for another message.');
  if (kept === 'full') return refuse(c, 409, 'too_many_attachments', `A conversation holds at most ${MAX_ATTACHMENTS} attachments.`);
  const result = await append({ id: messageId, text: kept.name });
  if (result.outcome === 'stored' || result.outcome === 'same') return { result };
  // What an earlier attempt has kept belongs to a message; what this one has kept belongs to none.
  if (kept.id === about.id) await store.drop(conversationId, about.id);
  return result.outcome === 'id_taken' ? refuse(c, 409, 'id_taken', 'The message id stands for another message.') : refuse(c, 404, 'unknown_conversation', 'There is no such conversation (any more).');
}

/**
 * Hands a file out so that no browser ever runs it: with the type that its bytes have, never guessed again, in a sandbox, and
 * documents as downloads. Its address cannot be guessed.
 */
export async function giveAttachment(c: Context, store: Attachments, conversationId: string, attachmentId: string): Promise<Response> {
  const found = await store.read(conversationId, attachmentId);
  if (!found) return c.json({ code: 'unknown_attachment', message: 'There is no such attachment (any more).' }, 404);
  const { about, content } = found;
  const isImage = about.type.startsWith('image/');
  return c.body(new Uint8Array(content), 200, {
    'content-type': about.type,
    'content-length': String(content.length),
    'content-disposition': `${isImage && c.req.query('download') === undefined ? 'inline' : 'attachment'}; filename="${about.name.replaceAll(/[^\x20-\x7e]|["\\]/gu, '_')}"; filename*=UTF-8''${encodeURIComponent(about.name).replaceAll(/['()*]/gu, (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase()}`)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    // Pages of other origins show it in the widget.
    'cross-origin-resource-policy': 'cross-origin',
    'referrer-policy': 'no-referrer',
    // Kept by this browser only, and not after the conversation may have been deleted elsewhere.
    'cache-control': 'private, max-age=300',
  });
}

function refuse(c: Context, status: 400 | 404 | 409 | 413 | 415, code: string, message: string): { readonly refusal: Response } {
  return { refusal: c.json({ code, message }, status) };
}
