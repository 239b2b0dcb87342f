import type { Context } from 'hono';

/** The address as the browser has it, also behind a proxy that speaks plain http to us. */
export function ownAddress(c: Context): URL {
  const address = new URL(c.req.url);
  const protocol = c.req.header('x-forwarded-proto')?.split(',')[0]?.trim();
  if (protocol === 'https' || protocol === 'http') address.protocol = protocol;
  const host = c.req.header('x-forwarded-host')?.split(',')[0]?.trim();
  if (host && /^[\w.:[\]-]+$/u.test(host)) address.host = host;
  return address;
}
