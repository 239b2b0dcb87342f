import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { DeskAgent } from '../../core/contract/desk-document.ts';
import { clientAddress } from '../request/client-address.ts';
import { isHttps, ownAddress } from '../request/own-address.ts';
import type { AgentAccount, AgentAccounts, AgentRole } from '../store/agent-accounts.ts';
import type { AuditLog } from '../store/audit-log.ts';
import { LEAST_SECRET_LENGTH } from './desk-secret.ts';
import { hashPassword, isOutdated, isPassword, PasswordsBusyError } from './password.ts';
import { RateLimit } from './rate-limit.ts';

/** How long a session lasts; using it in its second half makes it new. */
const SESSION_MS = 7 * 24 * 60 * 60 * 1000;
/** How long this browser is known again as the same person, after the session. It opens nothing. */
const REMEMBERED_MS = 400 * 24 * 60 * 60 * 1000;

/** Fewest characters of a token that someone sets by hand. */
export const LEAST_TOKEN_LENGTH = 24;

export interface DeskAccessOptions {
  /** The server's secret, see `readDeskSecret`. Another secret ends all sessions and makes another token. */
  readonly secret: string;
  /** What opens the desk, at least 24 characters (`HJELP_DESK_TOKEN`). Default: made from the secret, 256 bits. Another token ends all sessions. */
  readonly token?: string;
  /** Agents' accounts. Without them the token is the only door. */
  readonly accounts?: AgentAccounts;
  /** Where signing in and out is written down. */
  readonly audit?: AuditLog;
  /** Whether the token opens anything. Default true; a site with accounts may turn it off. */
  readonly takesToken?: boolean;
  /** Default: the server's clock. */
  readonly clock?: () => Date;
  readonly log?: (line: Record<string, unknown>) => void;
}

/** What a login came to. */
export type LoginResult = { readonly outcome: 'open' } | { readonly outcome: 'wrong_token' } | { readonly outcome: 'wrong_password' } | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number };

/** Who asks, and by which door they came in. */
export interface DeskPerson extends DeskAgent {
  /** Who has the token may do everything: it is the key of whoever runs the server. */
  readonly role: AgentRole;
  readonly door: 'account' | 'token' | 'script';
  readonly account?: AgentAccount;
}

/** The doors of the server: who is an agent, and which key a visitor gets. All but the accounts follows from one secret, and nothing of it is kept. */
export interface DeskAccess {
  /** Opens desk and report. `serve` prints it. */
  readonly token: string;
  /** A link with the token that logs in when it is opened: `http://localhost:8080/desk?token=…`. */
  loginLink(baseUrl: string): string;
  /** What the login page may offer. */
  doors(): Promise<{ readonly account: boolean; readonly token: boolean }>;
  /** Who asks, by session cookie or `Authorization: Bearer TOKEN`; undefined for a stranger. */
  agentOf(c: Context): Promise<DeskPerson | undefined>;
  /** Checks e-mail address and password, and opens a session. Throttled for each client address and for each account. */
  signIn(c: Context, email: string, password: string): Promise<LoginResult>;
  /** Checks the password of who is signed in already, throttled as {@link signIn}. */
  checkPassword(c: Context, email: string, password: string): Promise<LoginResult>;
  /** Opens a session of an account that was let in otherwise, by an invitation. */
  openSession(c: Context, account: AgentAccount): Promise<void>;
  /** SHA-256 of the session's secret, as the store knows it; undefined without a session of an account. */
  sessionHash(c: Context): string | undefined;
  /** What a page of ours sends along with everything that changes something; nobody else can know it. */
  pageKey(agent: DeskAgent): string;
  /** Whether a request that changes something carries that key; scripts with the token need none. */
  hasPageKey(c: Context, agent: DeskPerson): boolean;
  /** Checks a token and opens a session; without a name, an open session keeps who it belongs to. Wrong tokens are throttled for each client address. */
  logIn(c: Context, token: string, name: string): Promise<LoginResult>;
  /** Gives the open session another name. */
  rename(c: Context, name: string): DeskAgent;
  logOut(c: Context): Promise<void>;
  /**
   * Lets agents pass and nobody else: `/desk`, `/report` and all below them.
   * `?token=` in an address, and `&name=` for who comes, are exchanged for a session by a redirect to the address without them; a browser without a
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
  const { secret, accounts, audit, takesToken = true, clock = () => new Date(), log = () => undefined } = options;
  if (secret.length < LEAST_SECRET_LENGTH) throw new Error(`The secret has ${secret.length} characters, expected at least ${LEAST_SECRET_LENGTH}.`);
  const keyFor = (purpose: string): Buffer => createHmac('sha256', secret).update(purpose).digest();
  const token = options.token?.trim() || keyFor('desk token').toString('base64url');
  if (token.length < LEAST_TOKEN_LENGTH) throw new Error(`The desk's token (HJELP_DESK_TOKEN) has ${token.length} characters, expected at least ${LEAST_TOKEN_LENGTH} random ones.`);
  const sessionKey = createHmac('sha256', keyFor('desk session')).update(token).digest();
  const visitorKey = keyFor('visitor token');
  const pageKeyKey = keyFor('desk page');
  /** Ten wrong tokens at once, then one in six seconds. */
  const wrongTokens = new RateLimit({ burst: 10, refillMs: 6_000, now: () => clock().getTime() });

  /** Ten wrong passwords for one account at once, then one in half a minute, from wherever they come. */
  const wrongPasswords = new RateLimit({ burst: 10, refillMs: 30_000, now: () => clock().getTime() });

  const isToken = (candidate: string): boolean => takesToken && timingSafeEqual(sha256(candidate), sha256(token));
  const note = (agent: DeskAgent, action: string, subject = ''): Promise<void> => audit?.add({ at: clock(), agentId: agent.id, agentName: agent.name, action, subject }) ?? Promise.resolve();
  const sign = (payload: string): string => createHmac('sha256', sessionKey).update(payload).digest('base64url');

  function setSession(c: Context, agent: DeskAgent): void {
    const payload = Buffer.from(JSON.stringify({ id: agent.id, name: agent.name, until: clock().getTime() + SESSION_MS })).toString('base64url');
    setOwnCookie(c, cookieName(isHttps(c.req.raw)), `${payload}.${sign(payload)}`, SESSION_MS);
    const me = Buffer.from(JSON.stringify({ me: agent.id, name: agent.name })).toString('base64url');
    setOwnCookie(c, `${cookieName(isHttps(c.req.raw))}-was`, `${me}.${sign(me)}`, REMEMBERED_MS);
  }

  /** What we have signed ourselves, from a cookie; undefined for anything else. */
  function signed(c: Context, name: string): Record<string, unknown> | undefined {
    const [payload, signature] = (getCookie(c, name) ?? '').split('.');
    if (!payload || !signature || !timingSafeEqual(sha256(signature), sha256(sign(payload)))) return undefined;
    return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  }

  function readSession(c: Context): { agent: DeskAgent; until: number } | undefined {
    const { id, name, until } = (takesToken ? signed(c, cookieName(isHttps(c.req.raw))) : undefined) ?? {};
    return typeof id === 'string' && typeof until === 'number' && until > clock().getTime() ? { agent: { id, name: String(name) }, until } : undefined;
  }

  /** Who used this browser last, with the token: whoever comes back finds their own conversations. */
  function lastHere(c: Context): DeskAgent | undefined {
    const { me, name } = signed(c, `${cookieName(isHttps(c.req.raw))}-was`) ?? {};
    return typeof me === 'string' ? { id: me, name: String(name) } : undefined;
  }

  /** Who says the name of this browser's last agent is that agent; who says none is too. */
  function agentWho(c: Context, name: string): DeskAgent {
    const known = readSession(c)?.agent ?? lastHere(c);
    if (name === '') return known ?? agentNamed('');
    const named = agentNamed(name);
    return known !== undefined && known.name.toLocaleLowerCase('en') === named.name.toLocaleLowerCase('en') ? { id: known.id, name: named.name } : named;
  }

  async function logIn(c: Context, candidate: string, name: string): Promise<LoginResult> {
    const address = clientAddress(c);
    const retryAfterSeconds = wrongTokens.wait(address);
    if (retryAfterSeconds > 0) {
      log({ event: 'desk_login', outcome: 'throttled' });
      return { outcome: 'throttled', retryAfterSeconds };
    }
    if (!isToken(candidate)) {
      wrongTokens.take(address);
      log({ event: 'desk_login', outcome: 'wrong_token' });
      await note({ id: '', name: '' }, 'sign_in_refused', 'token');
      return { outcome: 'wrong_token' };
    }
    const agent = agentWho(c, name);
    setSession(c, agent);
    log({ event: 'desk_login', outcome: 'open' });
    await note({ id: agent.id, name: agent.name }, 'signed_in', 'token');
    return { outcome: 'open' };
  }

  /** The part that signing in and changing a password have in common. */
  async function examine(c: Context, email: string, password: string): Promise<{ readonly result: LoginResult; readonly account?: AgentAccount }> {
    if (accounts === undefined) return { result: { outcome: 'wrong_password' } };
    const address = clientAddress(c);
    const wait = Math.max(wrongTokens.wait(address), wrongPasswords.wait(email));
    if (wait > 0) {
      log({ event: 'desk_login', outcome: 'throttled' });
      return { result: { outcome: 'throttled', retryAfterSeconds: wait } };
    }
    // Counted before it is examined, or a hundred guesses at once would all pass; given back when it was right.
    wrongTokens.take(address);
    wrongPasswords.take(email);
    const known = await accounts.passwordOf(email);
    let isRight: boolean;
    try {
      isRight = await isPassword(password, known?.passwordHash);
    } catch (error) {
      if (!(error instanceof PasswordsBusyError)) throw error;
      return { result: { outcome: 'throttled', retryAfterSeconds: 5 } };
    }
    if (!isRight || known === undefined) {
      log({ event: 'desk_login', outcome: 'wrong_password' });
      // Whom it was tried for is told only when it is one of ours: anything else may be a password in the wrong field.
      await note({ id: known?.account.id ?? '', name: known?.account.name ?? '' }, 'sign_in_refused', known?.account.email ?? '');
      return { result: { outcome: 'wrong_password' } };
    }
    wrongTokens.giveBack(address);
    wrongPasswords.giveBack(email);
    if (isOutdated(known.passwordHash)) await accounts.changePassword(known.account.id, known.passwordHash, await hashPassword(password), sessionHash(c));
    return { result: { outcome: 'open' }, account: known.account };
  }

  async function openSession(c: Context, account: AgentAccount): Promise<void> {
    const value = randomBytes(32).toString('base64url');
    await accounts?.startSession(sha256(value).toString('hex'), account.id, clock(), new Date(clock().getTime() + SESSION_MS));
    setOwnCookie(c, accountCookieName(isHttps(c.req.raw)), value, SESSION_MS);
    // One person at a time in one browser.
    deleteCookie(c, cookieName(isHttps(c.req.raw)), { path: '/', secure: isHttps(c.req.raw) });
    await note(account, 'signed_in', 'password');
  }

  function sessionHash(c: Context): string | undefined {
    const value = getCookie(c, accountCookieName(isHttps(c.req.raw)));
    return value ? sha256(value).toString('hex') : undefined;
  }

  async function accountSession(c: Context): Promise<{ readonly agent: DeskPerson; readonly until: number; readonly hash: string } | undefined> {
    const hash = sessionHash(c);
    const found = hash === undefined ? undefined : await accounts?.session(hash, clock());
    if (hash === undefined || found === undefined) return undefined;
    const { account, expiresAt } = found;
    return { agent: { id: account.id, name: account.name, role: account.role, door: 'account', account }, until: expiresAt.getTime(), hash };
  }

  async function whoAsks(c: Context): Promise<DeskPerson | undefined> {
    if (bearer(c)) return { id: 'script', name: '', role: 'admin', door: 'script' };
    const byAccount = await accountSession(c);
    if (byAccount) return byAccount.agent;
    const byToken = readSession(c);
    return byToken && { ...byToken.agent, role: 'admin', door: 'token' };
  }

  /** The token of a script's `Authorization` header: right, wrong, or none. */
  function bearer(c: Context): boolean | undefined {
    const given = /^Bearer +(\S+)$/iu.exec(c.req.header('authorization') ?? '')?.[1];
    return given === undefined ? undefined : isToken(given);
  }

  return {
    token,
    loginLink: (baseUrl) => `${baseUrl.replace(/\/+$/u, '')}/desk?token=${encodeURIComponent(token)}`,
    doors: async () => ({ account: (await accounts?.hasAdmin()) ?? false, token: takesToken }),
    agentOf: whoAsks,
    logIn,
    async signIn(c, email, password) {
      const { result, account } = await examine(c, email, password);
      if (account !== undefined) {
        await openSession(c, account);
        log({ event: 'desk_login', outcome: 'open' });
      }
      return result;
    },
    checkPassword: async (c, email, password) => (await examine(c, email, password)).result,
    openSession,
    sessionHash,
    pageKey: (agent) => createHmac('sha256', pageKeyKey).update(agent.id).digest('base64url'),
    hasPageKey(c, agent) {
      return agent.door === 'script' || timingSafeEqual(sha256(c.req.header('x-hjelp-page') ?? ''), sha256(this.pageKey(agent)));
    },
    rename(c, name) {
      const before = readSession(c)?.agent;
      const named = agentNamed(name);
      // What a nameless agent has taken stays theirs.
      const agent = before && before.name === '' ? { ...named, id: before.id } : named;
      setSession(c, agent);
      return agent;
    },
    async logOut(c) {
      const secure = isHttps(c.req.raw);
      const agent = await whoAsks(c);
      const hash = sessionHash(c);
      if (hash !== undefined) await accounts?.endSession(hash);
      if (agent) await note(agent, 'signed_out');
      for (const name of [cookieName(secure), accountCookieName(secure)]) deleteCookie(c, name, { path: '/', secure });
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
        const ofAccount = await accountSession(c);
        const session = ofAccount ?? readSession(c);
        if (session) {
          if (!isSafeMethod(c) && !isFromOurPage(c)) return refuse(c, 403, 'foreign_page', 'Requests that change something are taken from the desk’s own pages only.');
          if (session.until - clock().getTime() < SESSION_MS / 2) {
            if (ofAccount === undefined) setSession(c, session.agent);
            else {
              await accounts?.prolongSession(ofAccount.hash, new Date(clock().getTime() + SESSION_MS));
              setOwnCookie(c, accountCookieName(isHttps(c.req.raw)), getCookie(c, accountCookieName(isHttps(c.req.raw)))!, SESSION_MS);
            }
          }
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
  async function exchange(c: Context, candidate: string): Promise<Response> {
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    const here = new URL(c.req.url);
    const result = await logIn(c, candidate, here.searchParams.get('name') ?? '');
    here.searchParams.delete('token');
    here.searchParams.delete('name');
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
 * Behind the token a name is a person: whoever logs in with it on a second device finds the same conversations. Who says
 * no name is somebody new in each browser.
 */
function agentNamed(name: string): DeskAgent {
  const shown = shownName(name);
  return { id: shown === '' ? randomUUID() : shown.toLocaleLowerCase('en').normalize('NFC'), name: shown };
}

/** Control characters and marks that turn the direction of writing have no place in a name. */
export function shownName(name: string): string {
  return name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim().replace(/\s+/gu, ' ').slice(0, 60);
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
  return URL.canParse(origin) && new URL(origin).host === ownAddress(c.req.raw).host;
}

function wantsPage(c: Context): boolean {
  return c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html');
}

/** `__Host-` makes browsers refuse a cookie that another subdomain has planted; it needs https. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-hjelp-desk' : 'hjelp-desk';
}

function accountCookieName(secure: boolean): string {
  return `${cookieName(secure)}-account`;
}

/** HttpOnly: no script reads it. Strict: no other site's page or link brings it along. */
function setOwnCookie(c: Context, name: string, value: string, lifeMs: number): void {
  setCookie(c, name, value, { httpOnly: true, sameSite: 'Strict', secure: isHttps(c.req.raw), path: '/', maxAge: Math.round(lifeMs / 1000) });
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
