import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_HANDOVER_BYTES } from '../../../../core/contract/handover-context.ts';
import { ask, context, EventFeed, logIn, openVisitor, Visitor } from './chat-client.ts';
import { startDesk, type RunningDesk } from './start-desk.ts';

describe('the visitor’s side of the chat', () => {
  let desk: RunningDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.dispose());

  const openFrom = (address: string) => ask(`${desk.url}/v1/conversations`, { method: 'POST', headers: { 'x-forwarded-for': address }, body: new Visitor(desk).opening });

  describe('opening', () => {
    it('gives a key of 256 bits, and shows the conversation to its holder', async () => {
      const visitor = await openVisitor(desk, 'Hej, var är mitt paket?');
      expect(visitor.opened).toMatchObject({ id: visitor.opening.id, state: 'waiting' });
      expect(Buffer.from(visitor.opened.token, 'base64url')).toHaveLength(32);
      const view = await visitor.view();
      expect(view).toMatchObject({ id: visitor.opening.id, state: 'waiting', messages: [{ seq: 1, from: 'visitor', text: 'Hej, var är mitt paket?' }] });
    });

    it('gives the same key to a retry, also after a restart', async () => {
      const visitor = await openVisitor(desk);
      const { token } = visitor.opened;
      expect((await visitor.open()).status).toBe(201);
      expect(visitor.opened.token).toBe(token);
      await desk.stop();
      await desk.start();
      await visitor.open();
      expect(visitor.opened.token).toBe(token);
      expect((await visitor.view()).messages).toHaveLength(1);
    });

    it('gives no key to a stranger who knows the id', async () => {
      const visitor = await openVisitor(desk, 'Hemligt');
      for (const message of [{ id: randomUUID(), text: 'Hemligt' }, { id: visitor.opening.message.id, text: 'Gissat' }]) {
        const answer = await ask(`${desk.url}/v1/conversations`, { method: 'POST', body: { ...visitor.opening, message } });
        expect(answer.status).toBe(409);
        expect(JSON.stringify(answer.body)).not.toContain(visitor.opened.token);
        expect(JSON.stringify(answer.body)).not.toContain('Hemligt');
      }
    });

    it('treats an id in capitals as the same id', async () => {
      const visitor = await openVisitor(desk);
      const answer = await ask(`${desk.url}/v1/conversations`, { method: 'POST', body: { ...visitor.opening, id: visitor.opening.id.toUpperCase() } });
      expect(answer.body).toMatchObject({ id: visitor.opening.id, token: visitor.opened.token });
    });

    it('leaves a conversation with who has its key when the server’s secret changes', async () => {
      const visitor = await openVisitor(desk);
      await desk.stop();
      await desk.start('another secret that is long enough too');
      expect((await visitor.view()).messages).toHaveLength(1);
      expect((await new Visitor(desk).open()).status).toBe(201);
      // The key cannot be computed again, and another one must not open it.
      expect(await ask(`${desk.url}/v1/conversations`, { method: 'POST', body: visitor.opening })).toMatchObject({ status: 409, body: { code: 'id_taken' } });
    });

    it('drops the oldest searches of a context that is too large, and keeps the chat', async () => {
      const searches = Array.from({ length: 50 }, (_, n) => ({ query: `${n} ${'å'.repeat(300)}`, at: '2026-11-21T08:00:00.000Z', results: n }));
      const visitor = await openVisitor(desk, 'Hej', { searches });
      const agent = await logIn(desk, 'Anna');
      const { body } = await agent.ask(`/desk/api/conversations/${visitor.opening.id}`);
      const kept = (body as { context: { searches: { results: number }[] } }).context;
      expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThanOrEqual(MAX_HANDOVER_BYTES);
      expect(kept.searches.length).toBeGreaterThan(10);
      expect(kept.searches.at(-1)?.results).toBe(49);
    });

    it.each([
      ['no JSON', '{"id":', 400, 'invalid_json'],
      ['no conversation', '{"id":"x"}', 400, 'invalid_body'],
      ['an empty message', JSON.stringify({ id: randomUUID(), context: context(), message: { id: randomUUID(), text: '  ' } }), 400, 'invalid_body'],
      ['a message of 4,001 characters', JSON.stringify({ id: randomUUID(), context: context(), message: { id: randomUUID(), text: 'x'.repeat(4001) } }), 400, 'invalid_body'],
      ['65 KiB', JSON.stringify({ id: randomUUID(), padding: 'x'.repeat(65 * 1024) }), 413, 'too_large'],
      ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 400, 'invalid_json'],
    ])('refuses %s', async (_name, body, status, code) => {
      const response = await fetch(`${desk.url}/v1/conversations`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ code });
    });

    it('refuses another type than JSON, which pages could send without asking first', async () => {
      const response = await fetch(`${desk.url}/v1/conversations`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' });
      expect(response.status).toBe(415);
    });

    it('counts a body that does not say how long it is', async () => {
      const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(16 * 1024))) });
      const answer = await fetch(`${desk.url}/v1/conversations`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: endless, duplex: 'half' } as RequestInit).then(
        (response) => response.status,
        // The server may cut the connection while we are still sending.
        () => 413,
      );
      expect(answer).toBe(413);
    });

    it('slows down whoever opens many, and says when to come back', async () => {
      for (let n = 0; n < 10; n += 1) expect((await openFrom('203.0.113.7')).status).toBe(201);
      const answer = await openFrom('203.0.113.7');
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await openFrom('203.0.113.8')).status).toBe(201);
    });
  });

  describe('keys', () => {
    it('open one conversation each', async () => {
      const [one, two] = [await openVisitor(desk, 'ett'), await openVisitor(desk, 'två')];
      for (const [method, path] of [['GET', ''], ['POST', '/messages'], ['GET', '/stream'], ['POST', '/rating'], ['DELETE', '']] as const) {
        const answer = await ask(`${one.url}${path}`, { method, headers: two.key, ...(method === 'POST' && { body: { id: randomUUID(), text: 'x', score: 1 } }) });
        expect([method, path, answer.status]).toEqual([method, path, 401]);
      }
      expect((await one.view()).messages).toHaveLength(1);
    });

    it('that are wrong get the same answer whether the conversation exists or not', async () => {
      const visitor = await openVisitor(desk);
      const guesses = [{}, { authorization: 'Bearer ' }, { authorization: 'Bearer x' }, { authorization: `Basic ${visitor.opened.token}` }, { authorization: `Bearer ${visitor.opened.token.startsWith('A') ? 'B' : 'A'}${visitor.opened.token.slice(1)}` }];
      for (const headers of guesses) {
        const existing = await ask(visitor.url, { headers: headers as Record<string, string> });
        const missing = await ask(`${desk.url}/v1/conversations/${randomUUID()}`, { headers: headers as Record<string, string> });
        expect(existing.status).toBe(401);
        expect(missing).toMatchObject({ status: 401, body: existing.body });
      }
    });

    it('of the desk do not open a visitor’s door', async () => {
      const visitor = await openVisitor(desk);
      expect((await ask(visitor.url, { headers: { authorization: `Bearer ${desk.access.token}` } })).status).toBe(401);
    });
  });

  describe('messages', () => {
    it('keep what a visitor types exactly', async () => {
      const text = '<img src=x onerror="alert(1)"> & {{x}} ${y} \' " \\ å😀 \u202Erev\n\n  indented';
      const visitor = await openVisitor(desk, text, { question: text, page: { path: '/<b>', title: '</script><script>alert(1)</script>' } });
      await visitor.say(text);
      const view = await visitor.view();
      expect(view.messages.map((message) => message.text)).toEqual([text, text]);
      const agent = await logIn(desk, 'Anna');
      const { body } = await agent.ask(`/desk/api/conversations/${visitor.opening.id}`);
      // What the packet says stands beside other words, which a mark that turns all writing around would turn too.
      const question = text.replace('\u202E', '');
      expect(body).toMatchObject({ question, context: { question, page: { title: '</script><script>alert(1)</script>' } } });
      expect((body as { lastMessage: { text: string } }).lastMessage.text).not.toContain('\u202E');
    });

    it('lose only what no database keeps', async () => {
      const visitor = await openVisitor(desk, 'a\u0000b\uD800c');
      expect((await visitor.view()).messages[0]?.text).toBe('ab\uFFFDc');
    });

    it('sent twice are stored once', async () => {
      const visitor = await openVisitor(desk);
      const id = randomUUID();
      const first = await visitor.say('en gång', id);
      const again = await visitor.say('en gång', id);
      expect(again.body).toEqual(first.body);
      expect((await visitor.say('något annat', id)).status).toBe(409);
      expect((await visitor.view()).messages.map((message) => message.text)).toEqual(['Hej!', 'en gång']);
    });

    it('slow down after thirty, for this conversation only', async () => {
      const [one, two] = [await openVisitor(desk), await openVisitor(desk)];
      const statuses = await Promise.all(Array.from({ length: 35 }, () => one.say('x').then((answer) => answer.status)));
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(4);
      expect((await two.say('x')).status).toBe(201);
    });
  });

  it('lets the visitor judge a closed conversation, and not an open one', async () => {
    const visitor = await openVisitor(desk);
    const rate = (body: unknown) => ask(`${visitor.url}/rating`, { method: 'POST', headers: visitor.key, body });
    expect((await rate({ score: 1 })).status).toBe(409);
    const agent = await logIn(desk, 'Anna');
    await agent.ask(`/desk/api/conversations/${visitor.opening.id}/close`, { method: 'POST' });
    expect((await rate({ score: 2 })).status).toBe(400);
    expect((await rate({ score: 1, comment: 'tack <3' })).status).toBe(204);
    expect((await visitor.view()).rating).toEqual({ kind: 'thumb', score: 1, comment: 'tack <3' });
  });

  it('deletes the conversation for good when its visitor wants so', async () => {
    const visitor = await openVisitor(desk);
    const feed = new EventFeed(`${visitor.url}/stream`, visitor.key);
    await feed.until(({ states }) => states.length === 1);
    expect((await ask(visitor.url, { method: 'DELETE', headers: visitor.key })).status).toBe(204);
    await feed.until(({ isEnded }) => isEnded);
    expect(desk.live.count()).toBe(0);
    expect((await ask(visitor.url, { headers: visitor.key })).status).toBe(410);
    expect((await ask(`${visitor.url}/stream`, { headers: visitor.key })).status).toBe(410);
    expect((await visitor.say('finns du?')).status).toBe(410);
    expect((await ask(visitor.url, { method: 'DELETE', headers: visitor.key })).status).toBe(204);
    expect((await visitor.open()).status).toBe(410);
    const agent = await logIn(desk, 'Anna');
    expect((await agent.ask(`/desk/api/conversations/${visitor.opening.id}`)).status).toBe(404);
  });

  describe('pages of other origins', () => {
    it('may chat when they are allowed, with everything a chat needs', async () => {
      const preflight = await ask(`${desk.url}/v1/conversations/${randomUUID()}/stream`, {
        method: 'OPTIONS',
        headers: { origin: 'https://shop.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization,last-event-id' },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe('https://shop.example');
      expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toMatch(/authorization.*content-type.*last-event-id/u);
      expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE');
      expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
      const visitor = await openVisitor(desk);
      const answer = await ask(visitor.url, { headers: { ...visitor.key, origin: 'https://shop.example' } });
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example');
      expect(answer.headers.get('vary')?.toLowerCase()).toContain('origin');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      // Refusals must be readable too, or the widget could not tell them from a cut.
      const refused = await ask(visitor.url, { headers: { origin: 'https://shop.example' } });
      expect(refused.status).toBe(401);
      expect(refused.headers.get('access-control-allow-origin')).toBe('https://shop.example');
      const feed = await fetch(`${visitor.url}/stream`, { headers: { ...visitor.key, origin: 'https://shop.example' } });
      expect(feed.headers.get('access-control-allow-origin')).toBe('https://shop.example');
      await feed.body?.cancel();
    });

    it('are refused when they are not', async () => {
      const answer = await ask(`${desk.url}/v1/conversations`, { method: 'POST', headers: { origin: 'https://evil.example' }, body: new Visitor(desk).opening });
      expect(answer.status).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  it('writes nothing that people wrote into the log', async () => {
    const visitor = await openVisitor(desk, 'min hemliga fråga', { question: 'min hemliga fråga' });
    await visitor.say('ännu en hemlighet');
    expect(desk.log.length).toBeGreaterThan(0);
    expect(JSON.stringify(desk.log)).not.toMatch(/hemlig/u);
    expect(JSON.stringify(desk.log)).not.toContain(visitor.opened.token);
  });
});
