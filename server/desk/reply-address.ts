import type { Context } from 'hono';
import { readLeaveAddress, type DeskMail, type ReplyAddressView } from '../../core/contract/attachment.ts';
import { ownAddress } from '../request/own-address.ts';
import type { VisitorMail } from '../store/visitor-mail.ts';
import type { Desk } from './desk.ts';
import { readJsonBody } from './read-json-body.ts';
import { isSomebodyThere } from './who-is-here.ts';

const MOST_BODY_BYTES = 8 * 1024;

/** Whether answers can go by mail: there is a mail server, and an address to which a mail can lead back. */
export function canMail(desk: Desk, c: Context): boolean {
  return desk.mail !== undefined && homeOf(desk, c) !== undefined;
}

/** Where a visitor is told whether answers can go by mail, and leaves an address for them. */
export async function showReplyAddress(desk: Desk, c: Context, conversationId: string): Promise<ReplyAddressView> {
  const address = await desk.mail?.address(conversationId);
  return { canMail: canMail(desk, c), isSomebodyThere: await isSomebodyThere(desk), ...(address && { email: address.email }) };
}

/** @returns what {@link showReplyAddress} then says; undefined when there is no such conversation. @throws where {@link canMail} says no. */
export async function leaveReplyAddress(desk: Desk, mail: VisitorMail, c: Context, conversationId: string): Promise<ReplyAddressView | undefined> {
  const { email, locale, pageUrl } = readLeaveAddress(await readJsonBody(c, MOST_BODY_BYTES));
  if (email === '') await mail.removeAddress(conversationId);
  else {
    const conversation = await desk.conversations.get(conversationId);
    if (!conversation) return undefined;
    const home = homeOf(desk, c);
    if (home === undefined) throw new Error('No address to which a mail could lead back.');
    await mail.setAddress({ conversationId, email, locale: locale || conversation.context.locale, pageUrl: wayBack(desk, pageUrl, home) }, desk.clock());
  }
  return showReplyAddress(desk, c, conversationId);
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

/** The page on which the visitor is, if its origin is one that the operator named, else home: a mail of ours must not lead anywhere else. */
function wayBack(desk: Desk, pageUrl: string, home: string): string {
  if (!URL.canParse(pageUrl)) return home;
  const url = new URL(pageUrl);
  // Query and fragment may hold anything.
  return /^https?:$/u.test(url.protocol) && desk.namesOrigin?.(url.origin) ? url.origin + url.pathname : home;
}

/**
 * Where mails lead when the visitor's page will not do: the site's `baseUrl`, else our own address where that is named.
 * Undefined when neither is known. The address of the request alone is no proof: whoever asks writes it, and could have
 * us mail somebody a link to anywhere.
 */
function homeOf(desk: Desk, c: Context): string | undefined {
  const own = new URL('/', ownAddress(c.req.raw));
  return desk.homeUrl?.() ?? (desk.namesOrigin?.(own.origin) ? own.href : undefined);
}
