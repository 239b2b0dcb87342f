import { ownAddress } from './request/own-address.ts';

/** Which web pages may send events and chat. */
export interface AllowedOrigins {
  /**
   * The same origin and localhost always may, and so does a request without an origin: no page of a browser made it.
   * @param origin The `Origin` header.
   */
  allows(origin: string | undefined, request: Request): boolean;
  /** Whether somebody who runs this server named the origin; the request's own host does not count, since anyone can write that. Localhost does. */
  names(origin: string): boolean;
  /** Takes the origins that the site's own configuration names, instead of those it named before. */
  setSiteOrigins(origins: readonly string[]): void;
}

/** @param configured Origins that are always allowed: `https://www.example.com`; a path behind it does not matter. */
export function createAllowedOrigins(configured: readonly string[]): AllowedOrigins {
  const always = new Set(configured.map(readOrigin));
  let site = new Set<string>();
  return {
    allows(origin, request) {
      if (origin === undefined) return true;
      if (!URL.canParse(origin)) return false;
      const { host, hostname, origin: exact } = new URL(origin);
      return isLocalhost(hostname) || host === ownAddress(request).host || always.has(exact) || site.has(exact);
    },
    names(origin) {
      return URL.canParse(origin) && (isLocalhost(new URL(origin).hostname) || always.has(new URL(origin).origin) || site.has(new URL(origin).origin));
    },
    setSiteOrigins(origins) {
      site = new Set(origins.filter((origin) => URL.canParse(origin)).map(readOrigin));
    },
  };
}

function readOrigin(text: string): string {
  if (!URL.canParse(text) || !/^https?:/u.test(text)) throw new Error(`"${text}" is no origin: expected the beginning of an address, such as https://www.example.com`);
  return new URL(text).origin;
}

function isLocalhost(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1' || hostname === '[::1]';
}
