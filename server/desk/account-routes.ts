import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import {
  readAgentRole,
  readAskLink,
  readChangePassword,
  readInviteAgent,
  readRenewLink,
  readRename,
  readUseLink,
  type AgentLink,
  type AgentRow,
  type AuditAction,
  type AuditPage,
  type DeskAgents,
  type DeskDoors,
  type LinkOwner,
} from '../../core/contract/desk-account.ts';
import type { DeskRefusal } from '../../core/contract/desk-document.ts';
import { clientAddress } from '../request/client-address.ts';
import { ownAddress } from '../request/own-address.ts';
import type { AgentAccount } from '../store/agent-accounts.ts';
import { isFromOurPage, shownName, type DeskPerson, type LoginResult } from './desk-access.ts';
import type { Desk } from './desk.ts';
import { hashPassword, PasswordsBusyError } from './password.ts';
import { RateLimit } from './rate-limit.ts';
import { readJsonBody } from './read-json-body.ts';
import { siteNameFor } from './site-name.ts';

const MOST_BODY_BYTES = 8 * 1024;
/** An invitation waits for a colleague's next working day, a new password for nobody. */
const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;
const RESET_MS = 24 * 60 * 60 * 1000;
const AUDIT_PAGE = 100;

/** What strangers may ask: which doors there are, and whether the link in their hand opens one. Mount it at `/desk`. */
export function linkRoutes(desk: Desk): Hono {
  const { access, accounts, clock, audit } = desk;
  const app = new Hono();
  const looks = new RateLimit({ burst: 30, refillMs: 2_000, now: () => clock().getTime() });

  app.get('/doors', async (c) => c.json((await access.doors()) satisfies DeskDoors));

  app.use('/link/*', foreignPagesOut);
  app.use('/link', foreignPagesOut);
  app.post('/link', async (c) => {
    const tooMany = looks.take(clientAddress(c));
    if (tooMany > 0) return throttled(c, tooMany);
    const { code } = readAskLink(await readJsonBody(c, MOST_BODY_BYTES));
    const account = await accounts?.behindLink(hashOf(code), clock());
    if (!account) return linkIsOver(c);
    return c.json({ email: account.email, name: account.name, isInvitation: !account.hasPassword, siteName: siteNameFor(desk, c.req.header('accept-language')) } satisfies LinkOwner);
  });

  app.post('/link/use', async (c) => {
    const tooMany = looks.take(clientAddress(c));
    if (tooMany > 0) return throttled(c, tooMany);
    const { code, name, password } = readUseLink(await readJsonBody(c, MOST_BODY_BYTES));
    const owner = await accounts?.behindLink(hashOf(code), clock());
    if (!accounts || !owner) return linkIsOver(c);
    if (isTooPlain(password, owner.email, name)) return passwordTooPlain(c);
    const passwordHash = await hashPassword(password);
    const account = await accounts.useLink(hashOf(code), clock(), { name: shownName(name), passwordHash });
    if (!account) return linkIsOver(c);
    await audit(account, owner.hasPassword ? 'agent_password_renewed' : 'agent_joined', account.email);
    await access.openSession(c, account);
    return c.body(null, 204);
  });
  app.onError(onError);
  return app;
}

/** Accounts, for agents who are in: their own, and for admins those of all. Mount it below `/desk/api`. */
export function accountRoutes(desk: Desk): Hono<{ Variables: { agent: DeskPerson } }> {
  const { access, accounts, clock, audit } = desk;
  const app = new Hono<{ Variables: { agent: DeskPerson } }>();
  if (accounts === undefined) return app;

  app.post('/account/name', async (c) => {
    const { account } = c.get('agent');
    if (!account) return refuse(c, 409, 'no_account', 'Who came with the token has no account.');
    const { name } = readRename(await readJsonBody(c, MOST_BODY_BYTES));
    await accounts.rename(account.id, shownName(name));
    await audit({ id: account.id, name: shownName(name) }, 'renamed', account.email);
    return c.body(null, 204);
  });

  app.post('/account/password', async (c) => {
    const { account } = c.get('agent');
    if (!account) return refuse(c, 409, 'no_account', 'Who came with the token has no account.');
    const { current, next } = readChangePassword(await readJsonBody(c, MOST_BODY_BYTES));
    if (isTooPlain(next, account.email, account.name)) return passwordTooPlain(c);
    const result: LoginResult = await access.checkPassword(c, account.email, current);
    if (result.outcome === 'throttled') return throttled(c, result.retryAfterSeconds);
    const known = result.outcome === 'open' ? await accounts.passwordOf(account.email) : undefined;
    if (!known || !(await accounts.changePassword(account.id, known.passwordHash, await hashPassword(next), access.sessionHash(c)))) return refuse(c, 403, 'wrong_password', 'The current password is another one.');
    await audit(account, 'password_changed', account.email);
    return c.body(null, 204);
  });

  const adminsOnly: MiddlewareHandler<{ Variables: { agent: DeskPerson } }> = async (c, next) => (c.get('agent').role === 'admin' ? next() : refuse(c, 403, 'not_admin', 'Only admins see to accounts.'));
  for (const path of ['/agents', '/agents/*', '/audit']) app.use(path, adminsOnly);

  app.get('/agents', async (c) => c.json({ agents: (await accounts.list()).map((account) => toRow(account, clock())) } satisfies DeskAgents));

  app.post('/agents', async (c) => {
    const { email, role, mailIn } = readInviteAgent(await readJsonBody(c, MOST_BODY_BYTES));
    const id = randomUUID();
    const { code, expiresAt } = newLink(INVITATION_MS);
    if (!(await accounts.invite({ id, email, role, linkHash: hashOf(code), linkExpiresAt: expiresAt, at: clock() }))) return refuse(c, 409, 'email_taken', 'Somebody has an account with this address. Make a new link for it instead.');
    await audit(c.get('agent'), 'agent_invited', email);
    return c.json(await handOut(c, linkAnswer(c, id, email, code, expiresAt), 'invitation', mailIn), 201);
  });

  app.post('/agents/:id/link', async (c) => {
    // Once it was asked without a body.
    const { mailIn } = readRenewLink(c.req.header('content-type') === undefined ? {} : await readJsonBody(c, MOST_BODY_BYTES));
    const account = await accounts.get(c.req.param('id'));
    if (!account) return unknownAgent(c);
    const { code, expiresAt } = newLink(account.hasPassword ? RESET_MS : INVITATION_MS);
    if (!(await accounts.renewLink(account.id, hashOf(code), expiresAt))) return refuse(c, 409, 'account_closed', 'The account is closed. Open it first.');
    await audit(c.get('agent'), 'agent_link_made', account.email);
    return c.json(await handOut(c, linkAnswer(c, account.id, account.email, code, expiresAt), account.hasPassword ? 'password' : 'invitation', mailIn), 201);
  });

  app.post('/agents/:id/role', async (c) => {
    const { role } = readAgentRole(await readJsonBody(c, MOST_BODY_BYTES));
    return change(c, 'agent_role_changed', (id) => accounts.setRole(id, role));
  });
  app.post('/agents/:id/close', (c) => change(c, 'agent_closed', (id) => accounts.close(id, clock())));
  app.post('/agents/:id/reopen', (c) => change(c, 'agent_reopened', (id) => accounts.reopen(id)));
  app.delete('/agents/:id', (c) => change(c, 'agent_removed', (id) => accounts.remove(id)));

  app.get('/audit', async (c) => {
    const before = Number(c.req.query('before'));
    const entries = (await desk.auditLog?.list(AUDIT_PAGE + 1, Number.isSafeInteger(before) && before > 0 ? before : undefined)) ?? [];
    const shown = entries.slice(0, AUDIT_PAGE);
    return c.json({ entries: shown, ...(entries.length > AUDIT_PAGE && { next: shown.at(-1)!.seq }) } satisfies AuditPage);
  });

  app.onError(onError);
  return app;

  async function change(c: Context<{ Variables: { agent: DeskPerson } }>, action: AuditAction, work: (id: string) => Promise<boolean>): Promise<Response> {
    const account = await accounts!.get(c.req.param('id') ?? '');
    if (!account) return unknownAgent(c);
    if (!(await work(account.id))) return refuse(c, 409, 'not_possible', 'That would leave nobody who can let others in, or it is so already.');
    await audit(c.get('agent'), action, account.email);
    return c.body(null, 204);
  }

  /** Mails the link too, if the admin wants it and it leads to an address that the operator named. */
  async function handOut(c: Context<{ Variables: { agent: DeskPerson } }>, link: AgentLink, kind: 'invitation' | 'password', mailIn: string | undefined): Promise<AgentLink> {
    if (desk.mailLink === undefined || mailIn === undefined || !desk.namesOrigin?.(new URL(link.url).origin)) return link;
    const isSent = await desk.mailLink(link.email, { kind, locale: mailIn, by: c.get('agent').name, link: link.url, expiresAt: new Date(link.expiresAt) });
    return { ...link, mail: isSent ? 'sent' : 'failed' };
  }

  function newLink(lifeMs: number): { code: string; expiresAt: Date } {
    return { code: randomBytes(32).toString('base64url'), expiresAt: new Date(clock().getTime() + lifeMs) };
  }
}

/** The code stands behind `#`: browsers tell it to no server, so that it is in no log and no referrer. */
function linkAnswer(c: Context, id: string, email: string, code: string, expiresAt: Date): AgentLink {
  return { id, email, url: new URL(`/desk/link#${code}`, ownAddress(c.req.raw)).href, expiresAt: expiresAt.toISOString() };
}

function toRow(account: AgentAccount, now: Date): AgentRow {
  const { id, email, name, role, createdAt, linkExpiresAt } = account;
  const isLinkOpen = linkExpiresAt !== undefined && Date.parse(linkExpiresAt) > now.getTime();
  return { id, email, name, role, createdAt, state: account.closedAt !== undefined ? 'closed' : account.hasPassword ? 'open' : 'invited', ...(isLinkOpen && { linkExpiresAt }) };
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

/** The first guesses of anyone who knows whose account it is. */
function isTooPlain(password: string, email: string, name: string): boolean {
  const plain = password.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const known = [email, email.split('@')[0]!, name, 'password', 'passwort', 'losenord', 'lösenord', 'passord', 'adgangskode', 'qwertyuiop', 'hjelp'].map((word) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const isRow = '01234567890123456789'.includes(plain) || '98765432109876543210'.includes(plain);
  return isRow || new Set(plain).size < 4 || known.some((word) => word !== '' && plain.replace(/\d+$/u, '') === word);
}

async function foreignPagesOut(c: Context, next: () => Promise<void>): Promise<Response | void> {
  return isFromOurPage(c) ? next() : refuse(c, 403, 'foreign_page', 'Use the link on the desk’s own page.');
}

function onError(error: Error, c: Context): Response {
  if (error instanceof PasswordsBusyError) return throttled(c, 5);
  throw error;
}

function linkIsOver(c: Context): Response {
  return refuse(c, 410, 'link_over', 'The link has been used, has expired, or was replaced. Ask an admin for another.');
}

function passwordTooPlain(c: Context): Response {
  return refuse(c, 400, 'password_too_plain', 'That would be guessed early. A few words in a row are long and easy to remember.');
}

function unknownAgent(c: Context): Response {
  return refuse(c, 404, 'unknown_agent', 'There is no such account (any more).');
}

function throttled(c: Context, seconds: number): Response {
  c.header('retry-after', String(seconds));
  return c.json({ code: 'throttled', message: `Too many attempts. Try again in ${seconds} s.` } satisfies DeskRefusal, 429);
}

function refuse(c: Context, status: 400 | 403 | 404 | 409 | 410, code: string, message: string): Response {
  return c.json({ code, message } satisfies DeskRefusal, status);
}
