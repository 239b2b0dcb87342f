import type { Context } from 'hono';

/** The part of Node's request that tells who is connected. */
interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/**
 * True when the request comes from this very machine and nothing says for whom: a proxy of ours that tells no addresses,
 * or a program of the operator. All visitors would share one count then, so they are not counted one by one.
 */
export function isThisMachine(address: string): boolean {
  return /^(?:127\.|::1$|::ffff:127\.)[\d.]*$/u.test(address);
}

/**
 * Whom to count a request for. Behind a proxy that is the last address of `X-Forwarded-For`, the one our own proxy
 * added. Anyone who reaches the server directly can invent that header, so it may spare a limit but must never open
 * a door. Not logged: it is personal.
 */
export function clientAddress(c: Context): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  const connected = (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? 'unknown';
  return forwarded ? `${connected} for ${forwarded.slice(0, 60)}` : connected;
}
