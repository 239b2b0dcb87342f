/** What of a request tells under which address it came. */
interface AskedRequest {
  readonly url: string;
  readonly headers: Headers;
}

/**
 * The address as the browser has it, also behind a proxy that speaks plain http to us.
 *
 * This is the only reading of `X-Forwarded-Proto` and `-Host`, and it has one rule, the one of `X-Forwarded-For` too: of
 * several values the last counts. Our own proxy wrote that one; those before it anyone can invent. Without a proxy that the
 * operator trusts the headers never come here: the server drops them.
 *
 * The host is what the *asker* says. It is good for comparing with the asker's own words (cookies, `Origin`), and for
 * links that the same person gets back. For a link that somebody else will open ask {@link knownOrigin}.
 */
export function ownAddress({ url, headers }: AskedRequest): URL {
  const address = new URL(url);
  const protocol = lastOf(headers.get('x-forwarded-proto'));
  if (protocol === 'https' || protocol === 'http') address.protocol = protocol;
  const host = lastOf(headers.get('x-forwarded-host')) || headers.get('host') || '';
  // Assigning an unfit host changes nothing; one with a path or a user would be cut at it.
  if (/^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/iu.test(host)) {
    address.host = host;
    if (!/:\d+$/u.test(host)) address.port = '';
  }
  return address;
}

/** Whether the browser came by https, so that cookies can be `Secure`. */
export function isHttps(request: AskedRequest): boolean {
  return ownAddress(request).protocol === 'https:';
}

/**
 * The origin for links that others will open, in a mail or in another product's chat: where the request says it came, if
 * whoever runs the server named that origin, else the site's own public one. Undefined when neither is known: then there is
 * no link, rather than one to a host that a stranger wrote into a header.
 *
 * @param names Whether the operator named an origin.
 * @param publicOrigin This server's origin as site.yaml says it.
 */
export function knownOrigin(request: AskedRequest, names: (origin: string) => boolean, publicOrigin: string | undefined): string | undefined {
  const { origin } = ownAddress(request);
  return names(origin) ? origin : publicOrigin;
}

function lastOf(header: string | null): string {
  return header?.split(',').at(-1)?.trim() ?? '';
}
