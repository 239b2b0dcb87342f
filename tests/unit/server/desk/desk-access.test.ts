import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeskAccess, pageAfterLogin } from '../../../../server/desk/desk-access.ts';
import { Agent, ask, logIn, openVisitor } from './chat-client.ts';
import { SECRET, startDesk, type RunningDesk } from './start-desk.ts';

const PAGE = { accept: 'text/html,application/xhtml+xml' };

describe('the door of the desk', () => {
  let now: Date;
  let desk: RunningDesk;
  let pages: string;
  beforeEach(async () => {
    now = new Date('2026-11-21T08:00:00Z');
    pages = await mkdtemp(join(tmpdir(), 'hjelp-pages-'));
    await mkdir(join(pages, 'assets'));
    await Promise.all([writeFile(join(pages, 'index.html'), 'THE DESK'), writeFile(join(pages, 'login.html'), 'THE LOGIN'), writeFile(join(pages, 'assets', 'desk-abc.js'), 'code')]);
    desk = await startDesk({ clock: () => now, pageFolder: pages });
  });
  afterEach(async () => {
    await desk.dispose();
    await rm(pages, { recursive: true });
  });

  const guess = (address: string, token = 'guess') => ask(`${desk.url}/desk/session`, { method: 'POST', headers: { 'x-forwarded-for': address }, body: { token, name: 'x' } });

  it('shows strangers a login page and nothing else', async () => {
    const page = await ask(`${desk.url}/desk`, { headers: PAGE });
    expect(page).toMatchObject({ status: 200, body: 'THE LOGIN' });
    for (const [method, path] of [['GET', 'session'], ['GET', 'conversations'], ['GET', 'conversations/x'], ['GET', 'stream'], ['GET', 'search?q=x'], ['POST', 'conversations/x/messages'], ['DELETE', 'conversations/x'], ['GET', '%2e%2e/api/session']] as const) {
      const answer = await ask(`${desk.url}/desk/api/${path}`, { method });
      expect([path, answer.status]).toEqual([path, 401]);
    }
    expect((await ask(`${desk.url}/report.json`)).status).toBe(401);
    expect((await ask(`${desk.url}/report`)).headers.get('www-authenticate')).toMatch(/^Bearer/u);
  });

  it('lets in who has the token, with a cookie that scripts and other sites cannot use', async () => {
    const answer = await ask(`${desk.url}/desk/session`, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body: { token: desk.access.token, name: 'Anna' } });
    expect(answer.status).toBe(204);
    const cookie = answer.headers.get('set-cookie')!;
    expect(cookie).toMatch(/; Path=\/;? ?/u);
    for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Max-Age=604800']) expect(cookie).toContain(attribute);
    expect(cookie).not.toContain('Secure');
    const agent = new Agent(desk, cookie.split(';')[0]!);
    expect((await agent.ask('/desk', { headers: PAGE })).body).toBe('THE DESK');
    expect((await agent.ask('/report')).body).toBe('the report');
  });

  it('makes the cookie secure, and bound to this host, behind https', async () => {
    const answer = await ask(`${desk.url}/desk/session`, { method: 'POST', headers: { 'x-forwarded-proto': 'https' }, body: { token: desk.access.token, name: 'Anna' } });
    const cookie = answer.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^__Host-hjelp-desk=.*; Secure/u);
    const agent = new Agent(desk, cookie.split(';')[0]!);
    expect((await agent.ask('/desk/api/session', { headers: { 'x-forwarded-proto': 'https' } })).status).toBe(200);
  });

  it('keeps sessions over a restart, and ends them when the secret changes', async () => {
    const agent = await logIn(desk, 'Anna');
    await desk.stop();
    await desk.start();
    expect((await agent.ask('/desk/api/session')).body).toMatchObject({ agent: { name: 'Anna' } });
    const other = await startDesk({ clock: () => now }, 'quite another secret of the same length');
    expect((await ask(`${other.url}/desk/api/session`, { headers: { cookie: agent.cookie } })).status).toBe(401);
    await other.dispose();
  });

  it('ends a session after a week without use, and never while it is used', async () => {
    let agent = await logIn(desk, 'Anna');
    for (let day = 0; day < 30; day += 1) {
      now = new Date(now.getTime() + 86_400_000);
      const answer = await agent.ask('/desk/api/session');
      expect(answer.status).toBe(200);
      const renewed = answer.headers.get('set-cookie')?.split(';')[0];
      if (renewed) agent = new Agent(desk, renewed);
    }
    now = new Date(now.getTime() + 8 * 86_400_000);
    expect((await agent.ask('/desk/api/session')).status).toBe(401);
  });

  it('refuses cookies that were made or changed elsewhere', async () => {
    const agent = await logIn(desk, 'Anna');
    const [name, value] = agent.cookie.split('=') as [string, string];
    const [payload, signature] = value.split('.') as [string, string];
    const forged = Buffer.from(JSON.stringify({ id: 'anna', name: 'Chef', until: 9e15 })).toString('base64url');
    for (const bad of [`${forged}.${signature}`, `${payload}.`, payload, `${payload}.${signature}x`, `.${signature}`, '.', '', `${payload}.${signature.slice(0, -2)}AA`, '%00.%00']) {
      expect((await ask(`${desk.url}/desk/api/session`, { headers: { cookie: `${name}=${bad}` } })).status).toBe(401);
    }
  });

  it('logs out', async () => {
    const agent = await logIn(desk, 'Anna');
    const answer = await agent.ask('/desk/session/end', { method: 'POST' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(/^hjelp-desk=;.*Max-Age=0/u);
  });

  describe('a link with the token', () => {
    it('is exchanged for a session, and leaves the token behind', async () => {
      expect(desk.access.loginLink(`${desk.url}/`)).toBe(`${desk.url}/desk?token=${desk.access.token}`);
      for (const path of ['/desk', '/report?since=2026-11-01']) {
        const answer = await ask(`${desk.url}${path}${path.includes('?') ? '&' : '?'}token=${desk.access.token}`, { headers: PAGE });
        expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 303, path]);
        expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
        expect(answer.headers.get('cache-control')).toBe('no-store');
        const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
        expect((await ask(`${desk.url}/report`, { headers: { ...PAGE, cookie } })).body).toBe('the report');
      }
    });

    it('keeps the name of who is logged in already', async () => {
      const agent = await logIn(desk, 'Anna');
      const answer = await agent.ask(`/desk?token=${desk.access.token}`, { headers: PAGE });
      const again = new Agent(desk, answer.headers.get('set-cookie')!.split(';')[0]!);
      expect((await again.ask('/desk/api/session')).body).toMatchObject({ agent: { name: 'Anna' } });
    });

    it('with a wrong token leads to the login page, which says so', async () => {
      const toDesk = await ask(`${desk.url}/desk?token=wrong`, { headers: PAGE });
      expect([toDesk.status, toDesk.headers.get('location')]).toEqual([303, '/desk?problem=wrong_token']);
      const toReport = await ask(`${desk.url}/report?token=wrong&since=1`, { headers: PAGE });
      expect(toReport.headers.get('location')).toBe('/desk?problem=wrong_token&next=%2Freport%3Fsince%3D1');
      expect((await ask(`${desk.url}/report.json?token=wrong`)).status).toBe(401);
      for (const answer of [toDesk, toReport]) expect(answer.headers.get('set-cookie')).toBeNull();
    });
  });

  describe('the way back after logging in', () => {
    it('is remembered for the report', async () => {
      const answer = await ask(`${desk.url}/report?locale=sv`, { headers: PAGE });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk?next=%2Freport%3Flocale%3Dsv']);
      const agent = await logIn(desk, 'Anna');
      const back = await agent.ask(answer.headers.get('location')!, { headers: PAGE });
      expect([back.status, back.headers.get('location')]).toEqual([303, '/report?locale=sv']);
    });

    it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/desk\\@evil.example', '/other', 'javascript:alert(1)', '/reportx', ''])('never leads to %s', (next) => {
      expect(pageAfterLogin(next)).toBe('/desk');
    });

    it('goes over a page of ours when another site has linked here, since the cookie stays at home then', async () => {
      const agent = await logIn(desk, 'Anna');
      const headers = { ...PAGE, 'sec-fetch-site': 'cross-site' };
      const withoutCookie = await ask(`${desk.url}/report?a="><script>`, { headers });
      expect(withoutCookie.status).toBe(200);
      const target = /content="0;url=([^"]+)"/u.exec(String(withoutCookie.body))?.[1];
      expect(target).toMatch(/^\/desk\?next=%2Freport/u);
      expect(String(withoutCookie.body)).not.toContain('<script>');
      const back = await agent.ask(target!, { headers: PAGE });
      expect(back.status).toBe(303);
      expect(back.headers.get('location')).toMatch(/^\/report\?a=/u);
      // Without a session the same way ends at the login page and not in a circle.
      expect((await ask(`${desk.url}${target}`, { headers })).body).toBe('THE LOGIN');
    });
  });

  describe('a foreign page', () => {
    it.each([
      ['by what the browser says', { 'sec-fetch-site': 'cross-site' }],
      ['also from a neighbour host', { 'sec-fetch-site': 'same-site' }],
      ['by origin where the browser says no more', { origin: 'http://evil.example' }],
      ['without an origin', { origin: 'null' }],
    ])('cannot act for an agent: %s', async (_name, headers) => {
      const visitor = await openVisitor(desk);
      const agent = await logIn(desk, 'Anna');
      const path = `/desk/api/conversations/${visitor.opening.id}/close`;
      const foreign = await ask(`${desk.url}${path}`, { method: 'POST', headers: { cookie: agent.cookie, 'x-hjelp-page': desk.access.pageKey({ id: 'anna', name: 'Anna' }), ...headers } });
      expect(foreign.status).toBe(403);
      expect((await visitor.view()).state).toBe('waiting');
      expect((await ask(`${desk.url}/desk/session`, { method: 'POST', headers, body: { token: desk.access.token, name: 'x' } })).status).toBe(403);
      expect((await ask(`${desk.url}/desk/session/end`, { method: 'POST', headers: { cookie: agent.cookie, ...headers } })).status).toBe(403);
      expect((await agent.ask(path, { method: 'POST' })).status).toBe(200);
    });

    it('of our own is known by its origin too', async () => {
      const agent = await logIn(desk, 'Anna');
      const visitor = await openVisitor(desk);
      const close = (headers: Record<string, string>) => ask(`${desk.url}/desk/api/conversations/${visitor.opening.id}/close`, { method: 'POST', headers: { cookie: agent.cookie, origin: desk.url, ...headers } });
      // The origin alone is not enough: what changes something carries the key of the page too.
      expect(await close({})).toMatchObject({ status: 403, body: { code: 'page_key' } });
      expect((await close({ 'x-hjelp-page': desk.access.pageKey({ id: 'bo', name: 'Bo' }) })).status).toBe(403);
      expect((await close({ 'x-hjelp-page': desk.access.pageKey({ id: 'anna', name: 'Anna' }) })).status).toBe(200);
    });

    it('may not frame the desk, and the desk loads nothing foreign', async () => {
      const { headers } = await ask(`${desk.url}/desk`, { headers: PAGE });
      const policy = headers.get('content-security-policy')!;
      for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]) expect(policy).toContain(rule);
      expect(policy).not.toContain('unsafe');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    });
  });

  describe('guessing', () => {
    it('is slowed down for the one who guesses, whichever door they try', async () => {
      for (let n = 0; n < 4; n += 1) expect((await guess('203.0.113.7')).status).toBe(401);
      for (let n = 0; n < 3; n += 1) expect((await ask(`${desk.url}/report.json`, { headers: { 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer guess' } })).status).toBe(401);
      for (let n = 0; n < 3; n += 1) expect((await ask(`${desk.url}/report.json?token=guess`, { headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(401);
      const stopped = await guess('203.0.113.7');
      expect(stopped.status).toBe(429);
      expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
      // Also for the right token, or the answer would tell which guess was right.
      expect((await guess('203.0.113.7', desk.access.token)).status).toBe(429);
      expect((await ask(`${desk.url}/report.json`, { headers: { 'x-forwarded-for': '203.0.113.7', authorization: `Bearer ${desk.access.token}` } })).status).toBe(429);
      expect((await guess('203.0.113.8', desk.access.token)).status).toBe(204);
      now = new Date(now.getTime() + 7_000);
      expect((await guess('203.0.113.7', desk.access.token)).status).toBe(204);
    });

    it('is written down, without the guess', async () => {
      await guess('203.0.113.7', 'my-wrong-token');
      expect(desk.log).toContainEqual({ event: 'desk_login', outcome: 'wrong_token' });
      expect(JSON.stringify(desk.log)).not.toMatch(/my-wrong-token|203\.0/u);
    });
  });

  it('opens for scripts with the token in a header', async () => {
    const answer = await ask(`${desk.url}/report.json`, { headers: { authorization: `Bearer ${desk.access.token}` } });
    expect(answer).toMatchObject({ status: 200, body: { isReport: true } });
    expect((await ask(`${desk.url}/report.json`, { headers: { authorization: 'Bearer nope' } })).status).toBe(401);
  });

  it('serves the page’s files for ever, and nothing beside them', async () => {
    const file = await ask(`${desk.url}/desk/assets/desk-abc.js`);
    expect(file).toMatchObject({ status: 200, body: 'code' });
    expect(file.headers.get('cache-control')).toContain('immutable');
    for (const path of ['nothing.js', '..%2findex.html', '%2e%2e%2f%2e%2e%2fpackage.json']) expect([path, (await ask(`${desk.url}/desk/assets/${path}`)).status]).toEqual([path, 404]);
    expect((await ask(`${desk.url}/desk/theme.css`)).body).toContain('--accent:');
  });

  it('refuses secrets and tokens that could be guessed', () => {
    expect(() => createDeskAccess({ secret: 'short' })).toThrow(/5 characters, expected at least 32/u);
    expect(() => createDeskAccess({ secret: SECRET, token: 'abc123' })).toThrow(/6 characters, expected at least 24/u);
    expect(createDeskAccess({ secret: SECRET, token: 'a token that is set by hand' }).token).toBe('a token that is set by hand');
    expect(Buffer.from(createDeskAccess({ secret: SECRET }).token, 'base64url')).toHaveLength(32);
  });
});
