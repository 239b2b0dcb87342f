import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { DeskAgent } from '../../core/contract/desk-document.ts';
import { clientAddress } from './client-address.ts';
import { LEAST_SECRET_LENGTH } from './desk-secret.ts';
import { RateLimit } from './rate-limit.ts';

/** How long a session lasts; using it in its second half makes it new. */
const SESSION_MS = 7 * 24 * 60 * 60 * 1000;

/** Fewest characters of a token that someone sets by hand. */
export const LEAST_TOKEN_LENGTH = 24;

export interface DeskAccessOptions {
  /** The server's secret, see `readDeskSecret`. Another secret ends all sessions and makes another token. */
  readonly secret: string;
  /** What opens the desk, at least 24 characters (`HJELP_DESK_TOKEN`). Default: made from the secret, 256 bits. Another token ends all sessions. */
  readonly token?: string;
  /** Default: the server's clock. */
  readonly clock?: () => Date;
  readonly log?: (line: Record<string, unknown>) => void;
}

/** What a login came to. */
export type LoginResult = { readonly outcome: 'open' } | { readonly outcome: 'wrong_token' } | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number };

/** The doors of the server: who is an agent, and which key a visitor gets. Everything follows from one secret; nothing is kept. */
export interface DeskAccess {
  /** Opens desk and report. `serve` prints it. */
  readonly token: string;
  /** A link with the token that logs in when it is opened: `http://localhost:8080/desk?token=…`. */
  loginLink(baseUrl: string): string;
  /** Who asks, by session cookie or `Authorization: Bearer TOKEN`; undefined for a stranger. */
  agentOf(c: Context): DeskAgent | undefined;
  /** Checks a token and opens a session; without a name, an open session keeps who it belongs to. Wrong tokens are throttled for each client address. */
  logIn(c: Context, token: string, name: string): LoginResult;
  /** Gives the open session another name. */
  rename(c: Context, name: string): DeskAgent;
  logOut(c: Context): void;
  /**
   * Lets agents pass and nobody else: `/desk`, `/report` and all below them.
   * `?token=` in an address is exchanged for a session by a redirect to the address without it; a browser without a
   * session is sent to the login page and back; everyone else gets 401. With a session, requests that change something
   * must come from a page of ours (403).
   */
  middleware(): MiddlewareHandler;
  /** The key of a visitor to their conversation, 256 bits. The same conversation always has the same key. */
  visitorToken(conversationId: string): string;
  /** What is stored of a visitor's key. */
  hashVisitorToken(token: string): string;
}

/** @throws when secret or token are too short to be safe. */
export function createDeskAccess(options: DeskAccessOptions): DeskAccess {
  const { secret, clock = () => new Date(), log = () => undefined } = options;
  if (secret.length < LEAST_SECRET_LENGTH) throw new Error(`The secret has ${secret.length} characters, expected at least ${LEAST_SECRET_LENGTH}.`);
  const keyFor = (purpose: string): Buffer => createHmac('sha256', secret).update(purpose).digest();
  const token = options.token?.trim() || keyFor('desk token').toString('base64url');
  if (token.length < LEAST_TOKEN_LENGTH) throw new Error(`The desk's token (HJELP_DESK_TOKEN) has ${token.length} characters, expected at least ${LEAST_TOKEN_LENGTH} random ones.`);
  const sessionKey = createHmac('sha256', keyFor('desk session')).update(token).digest();
  const visitorKey = keyFor('visitor token');
  /** Ten wrong tokens at once, then one in six seconds. */
  const wrongTokens = new RateLimit({ burst: 10, refillMs: 6_000, now: () => clock().getTime() });

  const isToken = (candidate: string): boolean => timingSafeEqual(sha256(candidate), sha256(token));
  const sign = (payload: string): string => createHmac('sha256', sessionKey).update(payload).digest('base64url');

  function setSession(c: Context, agent: DeskAgent): void {
    const payload = Buffer.from(JSON.stringify({ ...agent, until: clock().getTime() + SESSION_MS })).toString('base64url');
    const secure = isHttps(c);
    setCookie(c, cookieName(secure), `${payload}.${sign(payload)}`, { httpOnly: true, sameSite: 'Strict', secure, path: '/', maxAge: SESSION_MS / 1000 });
  }

  function readSession(c: Context): { agent: DeskAgent; until: number } | undefined {
    const [payload, signature] = (getCookie(c, cookieName(isHttps(c))) ?? '').split('.');
    if (!payload || !signature || !timingSafeEqual(sha256(signature), sha256(sign(payload)))) return undefined;
    const { id, name, until } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as DeskAgent & { until: number };
    return until > clock().getTime() ? { agent: { id, name }, until } : undefined;
  }

  function logIn(c: Context, candidate: string, name: string): LoginResult {
    const address = clientAddress(c);
    const retryAfterSeconds = wrongTokens.wait(address);
    if (retryAfterSeconds > 0) {
      log({ event: 'desk_login', outcome: 'throttled' });
      return { outcome: 'throttled', retryAfterSeconds };
    }
    if (!isToken(candidate)) {
      wrongTokens.take(address);
      log({ event: 'desk_login', outcome: 'wrong_token' });
      return { outcome: 'wrong_token' };
    }
    setSession(c, name === '' ? (readSession(c)?.agent ?? agentNamed('')) : agentNamed(name));
    log({ event: 'desk_login', outcome: 'open' });
    return { outcome: 'open' };
  }

  /** The token of a script's `Authorization` header: right, wrong, or none. */
  function bearer(c: Context): boolean | undefined {
    const given = /^Bearer +(\S+)$/iu.exec(c.req.header('authorization') ?? '')?.[1];
    return given === undefined ? undefined : isToken(given);
  }

  return {
    token,
    loginLink: (baseUrl) => `${baseUrl.replace(/\/+$/u, '')}/desk?token=${encodeURIComponent(token)}`,
    agentOf(c) {
      if (bearer(c)) return { id: 'script', name: '' };
      return readSession(c)?.agent;
    },
    logIn,
    rename(c, name) {
      const before = readSession(c)?.agent;
      const named = agentNamed(name);
      // What a nameless agent has taken stays theirs.
      const agent = before && before.name === '' ? { ...named, id: before.id } : named;
      setSession(c, agent);
      return agent;
    },
    logOut(c) {
      const secure = isHttps(c);
      deleteCookie(c, cookieName(secure), { path: '/', secure });
    },

    middleware() {
      return async (c, next) => {
        const tokenInAddress = c.req.method === 'GET' ? c.req.query('token') : undefined;
        if (tokenInAddress !== undefined) return exchange(c, tokenInAddress);
        const byToken = bearer(c);
        if (byToken === true) {
          if (wrongTokens.wait(clientAddress(c)) > 0) return refuse(c, 429, 'throttled', 'Too many wrong tokens. Wait a moment.');
          return next();
        }
        if (byToken === false) {
          const address = clientAddress(c);
          if (wrongTokens.take(address) > 0) return refuse(c, 429, 'throttled', 'Too many wrong tokens. Wait a moment.');
          return refuse(c, 401, 'wrong_token', 'The token is wrong.');
        }
        const session = readSession(c);
        if (session) {
          if (!isSafeMethod(c) && !isFromOurPage(c)) return refuse(c, 403, 'foreign_page', 'Requests that change something are taken from the desk’s own pages only.');
          if (session.until - clock().getTime() < SESSION_MS / 2) setSession(c, session.agent);
          return next();
        }
        if (!wantsPage(c)) return refuse(c, 401, 'not_logged_in', 'Log in at /desk, or send the token that "hjelp serve" prints: Authorization: Bearer TOKEN');
        const here = new URL(c.req.url);
        return sendToLogin(c, here.pathname + here.search);
      };
    },

    visitorToken: (conversationId) => createHmac('sha256', visitorKey).update(conversationId.toLowerCase()).digest('base64url'),
    hashVisitorToken: (visitorToken) => sha256(visitorToken).toString('hex'),
  };

  /** Keeps the token out of the browser's history and of the addresses that other sites are told. */
  function exchange(c: Context, candidate: string): Response {
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    const result = logIn(c, candidate, '');
    const here = new URL(c.req.url);
    here.searchParams.delete('token');
    const target = here.pathname + here.search;
    if (result.outcome === 'open') return c.redirect(target, 303);
    if (!wantsPage(c)) return result.outcome === 'throttled' ? refuse(c, 429, 'throttled', 'Too many wrong tokens. Wait a moment.') : refuse(c, 401, 'wrong_token', 'The token is wrong.');
    return c.redirect(`/desk?problem=${result.outcome}${here.pathname === '/desk' ? '' : `&next=${encodeURIComponent(target)}`}`, 303);
  }
}

/** Where to go after logging in: a page behind the login and nowhere else, whatever the address says. */
export function pageAfterLogin(next: string | undefined): string {
  return next !== undefined && /^\/(desk|report)([/?#.]|$)/u.test(next) && !next.includes('\\') ? next : '/desk';
}

/**
 * To the login page, and from there back to `next`, at once if there is a session after all: a browser that follows a
 * link from another site leaves out a `SameSite=Strict` cookie, also through a redirect. So in that case a page of ours
 * does the going, and the cookie comes along.
 */
export function sendToLogin(c: Context, next: string): Response | Promise<Response> {
  const address = `/desk?next=${encodeURIComponent(next)}`;
  c.header('cache-control', 'no-store');
  if (c.req.header('sec-fetch-site') !== 'cross-site') return c.redirect(address, 303);
  return c.html(`<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}"><title>…</title></html>`);
}

/**
 * Until agents have accounts, a name is a person: whoever logs in with it on a second device finds the same conversations.
 * Who says no name is somebody new each time.
 */
function agentNamed(name: string): DeskAgent {
  // Control characters and marks that turn the direction of writing have no place in a name.
  const shown = name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim().replace(/\s+/gu, ' ').slice(0, 60);
  return { id: shown === '' ? randomUUID() : shown.toLocaleLowerCase('en').normalize('NFC'), name: shown };
}

function refuse(c: Context, status: 401 | 403 | 429, code: string, message: string): Response {
  c.header('cache-control', 'no-store');
  if (status === 401) c.header('www-authenticate', 'Bearer realm="Hjelp desk"');
  if (status === 429) c.header('retry-after', '6');
  return c.json({ code, message }, status);
}

function isSafeMethod(c: Context): boolean {
  return c.req.method === 'GET' || c.req.method === 'HEAD';
}

/**
 * Browsers say where a request comes from, and pages cannot change what they say. A request that says nothing is from no
 * browser, and only a browser can be made to send somebody's cookie by a foreign page.
 */
export function isFromOurPage(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  // Over plain http to another host than localhost browsers send no Sec-Fetch-Site, but Origin.
  const origin = c.req.header('origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === (c.req.header('x-forwarded-host') ?? c.req.header('host'));
}

function wantsPage(c: Context): boolean {
  return c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html');
}

function isHttps(c: Context): boolean {
  return (c.req.header('x-forwarded-proto') ?? new URL(c.req.url).protocol).split(',')[0]!.replace(':', '').trim() === 'https';
}

/** `__Host-` makes browsers refuse a cookie that another subdomain has planted; it needs https. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-hjelp-desk' : 'hjelp-desk';
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
