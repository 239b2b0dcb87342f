import type { Context } from 'hono';

/** The part of Node's request that tells who is connected. */
interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/**
 * Whom to count a request for. Behind a proxy that is the last address of `X-Forwarded-For`, the one our own proxy added;
 * those before it anyone can invent. Without a proxy that the operator trusts the header never comes here: the server drops
 * it. Even so it may spare a limit but must never open a door. Not logged: it is personal.
 */
export function clientAddress(c: Context): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded ? forwarded.slice(0, 60) : connectedAddress(c) || 'unknown';
}

/**
 * True when the request comes from this very machine and nothing says for whom: a proxy of ours that tells no addresses,
 * or a program of the operator. All visitors would share one count then, so they are not counted one by one.
 */
export function isThisMachine(c: Context): boolean {
  return !c.req.header('x-forwarded-for') && /^(?:127\.|::1$|::ffff:127\.)[\d.]*$/u.test(connectedAddress(c));
}

function connectedAddress(c: Context): string {
  return (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? '';
}
