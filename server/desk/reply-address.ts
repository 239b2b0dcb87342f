import type { Context } from 'hono';
import { readLeaveAddress, type DeskMail, type ReplyAddressView } from '../../core/contract/attachment.ts';
import type { VisitorMail } from '../store/visitor-mail.ts';
import { WHOLE_DESK, type Desk } from './desk.ts';
import { ownAddress } from './own-address.ts';
import { readJsonBody } from './read-json-body.ts';

const MOST_BODY_BYTES = 8 * 1024;

/** Where a visitor is told whether answers can go by mail, and leaves an address for them. */
export async function showReplyAddress(desk: Desk, conversationId: string): Promise<ReplyAddressView> {
  const address = await desk.mail?.address(conversationId);
  return { canMail: desk.mail !== undefined, isSomebodyThere: await isSomebodyThere(desk), ...(address && { email: address.email }) };
}

/** @returns what {@link showReplyAddress} then says; undefined when there is no mail, or no such conversation. */
export async function leaveReplyAddress(desk: Desk, mail: VisitorMail, c: Context, conversationId: string): Promise<ReplyAddressView | undefined> {
  const { email, locale, pageUrl } = readLeaveAddress(await readJsonBody(c, MOST_BODY_BYTES));
  if (email === '') await mail.removeAddress(conversationId);
  else {
    const conversation = await desk.conversations.get(conversationId);
    if (!conversation) return undefined;
    await mail.setAddress({ conversationId, email, locale: locale || conversation.context.locale, pageUrl: wayBack(desk, c, pageUrl) }, desk.clock());
  }
  return showReplyAddress(desk, conversationId);
}

/** What agents are told. */
export async function describeMail(desk: Desk, conversationId: string): Promise<DeskMail> {
  const address = await desk.mail?.address(conversationId);
  if (!address) return { state: 'none', mailedSeq: 0 };
  const later = await desk.conversations.messages(conversationId, address.mailedSeq, 500);
  const waits = later.some(({ from }) => from === 'agent');
  const state = address.isGivenUp ? 'given_up' : waits ? (address.problem === '' ? 'waiting' : 'failed') : address.mailedAt === undefined ? 'none' : 'sent';
  return { email: address.email, mailedSeq: address.mailedSeq, state, ...(address.mailedAt !== undefined && { mailedAt: address.mailedAt }) };
}

/** The page on which the visitor is, if it is one that may chat, else our own: a mail of ours must not lead anywhere else. */
function wayBack(desk: Desk, c: Context, pageUrl: string): string {
  const home = new URL('/', ownAddress(c)).href;
  if (!URL.canParse(pageUrl)) return home;
  const url = new URL(pageUrl);
  const isOurs = /^https?:$/u.test(url.protocol) && url.origin === c.req.header('origin') && desk.allowedOrigin(url.origin, c.req.raw);
  // Query and fragment may hold anything.
  return isOurs ? url.origin + url.pathname : home;
}

async function isSomebodyThere(desk: Desk): Promise<boolean> {
  return desk.live.count(WHOLE_DESK) > 0;
}
