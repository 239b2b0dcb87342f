import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAuditPage } from '../../../../core/contract/desk-account.ts';
import { readConversationExport } from '../../../../core/contract/desk-document.ts';
import { hashPassword, isOutdated, isPassword } from '../../../../server/desk/password.ts';
import { startServer } from '../../../../server/server.ts';
import { openStore } from '../../../../server/store/open-store.ts';
import { Agent, ask, logIn, openVisitor, type Answer } from './chat-client.ts';
import { startDesk, type RunningDesk } from './start-desk.ts';

const PASSWORD = 'tre små grisar i regn';

describe('agents with accounts', () => {
  let now: Date;
  let desk: RunningDesk;
  /** Whoever runs the server. */
  let root: Agent;
  beforeEach(async () => {
    now = new Date('2026-11-22T08:00:00Z');
    desk = await startDesk({ clock: () => now, siteName: 'Nordlys' });
    root = await logIn(desk, 'Root');
  });
  afterEach(() => desk.dispose());

  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> => ask(`${desk.url}/desk${path}`, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } });
  const codeOf = ({ body }: Answer): string => new URL((body as { url: string }).url).hash.slice(1);
  const sessionOf = (answer: Answer): Agent => new Agent(desk, answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!).find((cookie) => cookie.includes('-account='))!);
  const invite = (by: Agent, email: string, role = 'agent') => by.ask('/desk/api/agents', { method: 'POST', body: { email, role } });
  async function join(email: string, role = 'agent', name = 'Anna', password = PASSWORD): Promise<Agent> {
    const answer = await post('/link/use', { code: codeOf(await invite(root, email, role)), name, password });
    expect(answer.status).toBe(204);
    return sessionOf(answer);
  }
  const signIn = (email: string, password: string, address = '203.0.113.1') => post('/session', { email, password }, { 'x-forwarded-for': address });
  const me = async (agent: Agent) => (await agent.ask('/desk/api/session')).body as { agent: { id: string; name: string }; role: string; door: string; email?: string };

  it('begin with an invitation that works once and expires, and then sign in with their own password', async () => {
    expect((await ask(`${desk.url}/desk/doors`)).body).toEqual({ account: false, token: true });
    const invitation = await invite(root, ' Anna@Shop.example ', 'admin');
    expect(invitation).toMatchObject({ status: 201, body: { email: 'anna@shop.example' } });
    const code = codeOf(invitation);
    expect(Buffer.from(code, 'base64url')).toHaveLength(32);
    expect((await post('/link', { code })).body).toEqual({ email: 'anna@shop.example', name: '', isInvitation: true, siteName: 'Nordlys' });
    expect(await post('/link/use', { code, name: 'Anna', password: 'short' })).toMatchObject({ status: 400 });
    for (const plain of ['anna@shop.example', '1234567890', 'aaaaaaaaaaaa', 'Password2026', 'qwertyuiop1']) expect([plain, (await post('/link/use', { code, name: 'Anna', password: plain })).body]).toEqual([plain, expect.objectContaining({ code: 'password_too_plain' })]);
    const joined = await post('/link/use', { code, name: ' Anna \u202e', password: PASSWORD });
    expect(joined.status).toBe(204);
    expect(joined.headers.getSetCookie().join('\n')).toMatch(/hjelp-desk-account=\S{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict/u);
    expect(await me(sessionOf(joined))).toMatchObject({ agent: { name: 'Anna' }, role: 'admin', door: 'account', email: 'anna@shop.example' });
    expect(await post('/link/use', { code, name: 'Eve', password: PASSWORD })).toMatchObject({ status: 410, body: { code: 'link_over' } });
    expect((await ask(`${desk.url}/desk/doors`)).body).toEqual({ account: true, token: true });

    const again = await signIn('ANNA@shop.example', PASSWORD);
    expect(again.status).toBe(204);
    expect((await me(sessionOf(again))).agent.id).toBe((await me(sessionOf(joined))).agent.id);

    const late = codeOf(await invite(root, 'bo@shop.example'));
    now = new Date(now.getTime() + 8 * 86_400_000);
    expect((await post('/link', { code: late })).status).toBe(410);
    expect((await post('/link', { code: 'guess' })).status).toBe(410);
    expect((await post('/link', { code }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('are told the same whether the address or the password is wrong', async () => {
    await join('anna@shop.example');
    const [wrongPassword, nobody, invited] = [await signIn('anna@shop.example', 'not this one'), await signIn('nobody@shop.example', PASSWORD), await (async () => {
      await invite(root, 'invited@shop.example');
      return signIn('invited@shop.example', '');
    })()];
    expect(wrongPassword).toMatchObject({ status: 401, body: { code: 'wrong_password' } });
    expect(nobody.body).toEqual(wrongPassword.body);
    expect(invited.body).toEqual(wrongPassword.body);
  });

  it('cannot be guessed from one address, nor from many', async () => {
    await join('anna@shop.example');
    for (let n = 0; n < 10; n += 1) expect((await signIn('anna@shop.example', `guess number ${n}`, `198.51.100.${n}`)).status).toBe(401);
    const stopped = await signIn('anna@shop.example', PASSWORD, '198.51.100.99');
    expect(stopped).toMatchObject({ status: 429, body: { code: 'throttled' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    now = new Date(now.getTime() + 31_000);
    expect((await signIn('anna@shop.example', PASSWORD, '198.51.100.99')).status).toBe(204);
    // A hundred at once are counted before they are looked at.
    const burst = await Promise.all(Array.from({ length: 20 }, (_, n) => signIn(`x${n}@shop.example`, 'guess', '192.0.2.7')));
    expect(burst.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(JSON.stringify(desk.log)).not.toMatch(/guess|192\.0|shop\.example/u);
  });

  it('change their password, which ends all other sessions, and their name', async () => {
    const anna = await join('anna@shop.example');
    const elsewhere = sessionOf(await signIn('anna@shop.example', PASSWORD));
    const change = (current: string, next: string) => anna.ask('/desk/api/account/password', { method: 'POST', body: { current, next } });
    expect(await change('wrong one', 'en helt annan mening')).toMatchObject({ status: 403, body: { code: 'wrong_password' } });
    expect((await change(PASSWORD, 'en helt annan mening')).status).toBe(204);
    expect((await anna.ask('/desk/api/session')).status).toBe(200);
    expect((await elsewhere.ask('/desk/api/session')).status).toBe(401);
    expect((await signIn('anna@shop.example', PASSWORD)).status).toBe(401);
    expect((await signIn('anna@shop.example', 'en helt annan mening')).status).toBe(204);
    expect((await anna.ask('/desk/api/account/name', { method: 'POST', body: { name: 'Anna Ek' } })).status).toBe(204);
    expect((await me(anna)).agent.name).toBe('Anna Ek');
  });

  it('get a new password by an admin’s link, and the old one and its sessions end', async () => {
    const anna = await join('anna@shop.example');
    const { id } = (await me(anna)).agent;
    const code = codeOf(await root.ask(`/desk/api/agents/${id}/link`, { method: 'POST' }));
    expect((await anna.ask('/desk/api/session')).status).toBe(200);
    expect((await post('/link', { code })).body).toMatchObject({ name: 'Anna', isInvitation: false });
    expect((await post('/link/use', { code, name: 'Anna', password: 'en helt annan mening' })).status).toBe(204);
    expect((await anna.ask('/desk/api/session')).status).toBe(401);
    expect((await signIn('anna@shop.example', PASSWORD)).status).toBe(401);
  });

  it('see to others only as admins, and never leave nobody who can', async () => {
    const [anna, bo] = [await join('anna@shop.example', 'admin'), await join('bo@shop.example', 'agent', 'Bo')];
    const [annaId, boId] = [(await me(anna)).agent.id, (await me(bo)).agent.id];
    for (const [method, path] of [['GET', 'agents'], ['POST', 'agents'], ['POST', `agents/${annaId}/close`], ['POST', `agents/${boId}/role`], ['DELETE', `agents/${annaId}`], ['POST', `agents/${annaId}/link`], ['GET', 'audit']] as const) {
      expect([path, (await bo.ask(`/desk/api/${path}`, { method, ...(method === 'POST' && { body: { role: 'admin', email: 'x@y.example' } }) })).status]).toEqual([path, 403]);
    }
    expect(await anna.ask(`/desk/api/agents/${annaId}/role`, { method: 'POST', body: { role: 'agent' } })).toMatchObject({ status: 409, body: { code: 'not_possible' } });
    expect((await anna.ask(`/desk/api/agents/${boId}/close`, { method: 'POST' })).status).toBe(204);
    expect((await bo.ask('/desk/api/session')).status).toBe(401);
    expect((await signIn('bo@shop.example', PASSWORD)).status).toBe(401);
    const { agents } = (await anna.ask('/desk/api/agents')).body as { agents: { email: string; state: string }[] };
    // Both may have come within the same millisecond.
    expect(agents.map(({ email, state }) => [email, state]).sort()).toEqual([['anna@shop.example', 'open'], ['bo@shop.example', 'closed']]);
    expect((await anna.ask(`/desk/api/agents/${boId}`, { method: 'DELETE' })).status).toBe(204);
    expect((await anna.ask('/desk/api/agents/nobody/close', { method: 'POST' })).status).toBe(404);
  });

  it('sign out for good: the cookie opens nothing afterwards', async () => {
    const anna = await join('anna@shop.example');
    expect((await anna.ask('/desk/session/end', { method: 'POST' })).status).toBe(204);
    expect((await anna.ask('/desk/api/session')).status).toBe(401);
    expect((await anna.ask('/report.json')).status).toBe(401);
  });

  it('leave a trail that admins can read, without what anyone wrote', async () => {
    const visitor = await openVisitor(desk, 'mitt hemliga ärende');
    const anna = await join('anna@shop.example', 'admin');
    await signIn('anna@shop.example', 'a wrong password');
    for (let n = 0; n < 3; n += 1) await anna.ask(`/desk/api/conversations/${visitor.opening.id}`);
    await anna.ask(`/desk/api/conversations/${visitor.opening.id}/take`, { method: 'POST', body: {} });
    await anna.ask(`/desk/api/conversations/${visitor.opening.id}/close`, { method: 'POST' });
    await anna.ask(`/desk/api/conversations/${visitor.opening.id}`, { method: 'DELETE' });
    // Answering takes a conversation too, once.
    const other = await openVisitor(desk, 'ett annat');
    for (const text of ['Hej!', 'Vi ses.']) await anna.ask(`/desk/api/conversations/${other.opening.id}/messages`, { method: 'POST', body: { id: crypto.randomUUID(), text } });
    const { entries } = (await anna.ask('/desk/api/audit')).body as { entries: { agentName: string; action: string; subject: string }[] };
    expect(entries.map(({ agentName, action }) => [agentName, action]).toReversed()).toEqual([
      ['Root', 'signed_in'], ['Root', 'agent_invited'], ['Anna', 'agent_joined'], ['Anna', 'signed_in'], ['Anna', 'sign_in_refused'],
      ['Anna', 'conversation_read'], ['Anna', 'conversation_taken'], ['Anna', 'conversation_closed'], ['Anna', 'conversation_deleted'],
      ['Anna', 'conversation_taken'],
    ]);
    expect(entries.find(({ action }) => action === 'conversation_read')?.subject).toBe(visitor.opening.id);
    expect(JSON.stringify(entries)).not.toMatch(/hemliga|wrong password|grisar/u);
  });

  it('take out of the desk what is theirs, admins everything, and it is written down', async () => {
    const admin = await join('anna@shop.example', 'admin');
    const bo = await join('bo@shop.example', 'agent', 'Bo');
    const visitor = await openVisitor(desk, 'Var är mitt paket?', { identity: { id: '4711', name: 'Kim', hmac: 'secret-proof' } });
    const at = `/desk/api/conversations/${visitor.opening.id}`;
    const take = (agent: Agent, body: unknown = {}, path = at) => agent.ask(`${path}/export`, { method: 'POST', body });
    expect(await take(bo)).toMatchObject({ status: 403, body: { code: 'not_yours' } });
    await bo.say(visitor.opening.id, 'Det kommer i morgon.');
    await bo.ask(`${at}/notes`, { method: 'POST', body: { id: randomUUID(), text: 'ring lagret' } });
    const own = await take(bo);
    expect(own.status).toBe(200);
    const { conversation, siteName } = readConversationExport(own.body);
    expect([siteName, conversation.context.question, conversation.messages.map(({ text }) => text)]).toEqual(['Nordlys', 'Var är mitt paket?', ['Var är mitt paket?', 'Det kommer i morgon.']]);
    // It may be for the visitor: no notes among colleagues, and never the proof of who they are.
    expect(JSON.stringify(own.body)).not.toMatch(/ring lagret|secret-proof/u);
    expect(readConversationExport((await take(admin, { withNotes: true })).body).conversation.internalNotes.map(({ text }) => text)).toEqual(['ring lagret']);
    expect((await take(admin, {}, `/desk/api/conversations/${randomUUID()}`)).status).toBe(404);
    expect((await ask(`${desk.url}${at}/export`, { method: 'POST', body: {}, headers: { cookie: bo.cookie, 'sec-fetch-site': 'same-origin' } })).status).toBe(403);
    const { entries } = readAuditPage((await admin.ask('/desk/api/audit')).body);
    expect(entries.filter(({ action }) => action === 'conversation_exported').map(({ agentName, subject }) => [agentName, subject])).toEqual([['Anna', visitor.opening.id], ['Bo', visitor.opening.id]]);
  });

  it('come back with the token as who they were: what they had is still theirs', async () => {
    const visitor = await openVisitor(desk);
    const first = await ask(`${desk.url}/desk?token=${desk.access.token}`, { headers: { accept: 'text/html' } });
    const cookies = first.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
    const agent = new Agent(desk, cookies.join('; '));
    await agent.say(visitor.opening.id, 'Hej!');
    const remembered = cookies.find((cookie) => cookie.includes('-was='))!;
    const again = await ask(`${desk.url}/desk?token=${desk.access.token}`, { headers: { accept: 'text/html', cookie: remembered } });
    const mine = await new Agent(desk, again.headers.getSetCookie()[0]!.split(';')[0]!).ask('/desk/api/conversations?state=mine');
    expect((mine.body as { conversations: unknown[] }).conversations).toHaveLength(1);
    // What is remembered opens nothing by itself.
    expect((await ask(`${desk.url}/desk/api/session`, { headers: { cookie: remembered } })).status).toBe(401);
    expect((await ask(`${desk.url}/desk/api/session`, { headers: { cookie: remembered.replace('-was=', '=') } })).status).toBe(401);
  });
});

describe('a site whose people all have accounts', () => {
  it('may turn the token off, and not before somebody could get in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hjelp-off-'));
    const dataUrl = `sqlite:${join(folder, 'hjelp.db')}`;
    await expect(startServer({ port: 0, dataUrl, deskToken: 'off' })).rejects.toThrow(/no admin has an account yet/u);
    const store = await openStore(dataUrl);
    await store.accounts.invite({ id: 'a', email: 'anna@shop.example', role: 'admin', linkHash: 'x', linkExpiresAt: new Date(Date.now() + 60_000), at: new Date() });
    await store.accounts.useLink('x', new Date(), { name: 'Anna', passwordHash: await hashPassword(PASSWORD) });
    await store.close();
    const server = await startServer({ port: 0, dataUrl, deskToken: 'off' });
    const at = (path: string): string => new URL(path, server.url).href;
    expect((await ask(at('/desk/doors'))).body).toEqual({ account: true, token: false });
    for (const token of [server.deskToken, 'off']) {
      expect((await ask(at('/desk/session'), { method: 'POST', body: { token, name: 'x' } })).status).toBe(401);
      expect((await ask(at('/report.json'), { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    }
    expect((await ask(at('/desk/session'), { method: 'POST', body: { email: 'anna@shop.example', password: PASSWORD } })).status).toBe(204);
    await server.stop();
    await rm(folder, { recursive: true });
  });
});

describe('passwords', () => {
  it('are kept as salted scrypt hashes that name their cost', async () => {
    const [one, other] = await Promise.all([hashPassword(PASSWORD), hashPassword(PASSWORD)]);
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/u);
    expect(other).not.toBe(one);
    expect(await isPassword(PASSWORD, one)).toBe(true);
    expect(await isPassword(PASSWORD.toUpperCase(), one)).toBe(false);
    expect(await isPassword(PASSWORD, undefined)).toBe(false);
    expect(await isPassword('', '')).toBe(false);
    expect(isOutdated(one)).toBe(false);
    expect(isOutdated(one.replace('32768', '16384'))).toBe(true);
  });

  it('are the same letters however a keyboard composes them', async () => {
    expect(await isPassword('lösenord på ö'.normalize('NFD'), await hashPassword('lösenord på ö'.normalize('NFC')))).toBe(true);
  });
});
