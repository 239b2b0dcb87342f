import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_BATCH_BYTES, type EventBatchAnswer } from '../../../../core/contract/widget-event.ts';
import { createClientRate } from '../../../../server/collector/client-rate.ts';
import { eventRoutes, type EventRoutesDeps } from '../../../../server/collector/event-routes.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { visitEvents } from '../../../support/visit-events.ts';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

let store: Store;
let lines: Record<string, unknown>[];
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  lines = [];
});
afterEach(() => store.close());

const event = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({ ...visitEvents().search(0, 'prisgaranti').events[0], ...changes });

function routes(changes: Partial<EventRoutesDeps> = {}) {
  return eventRoutes({ events: store.events, allowedOrigin: (origin) => origin !== 'https://evil.example', rate: createClientRate(0), clientOf: () => 'a', log: (line) => lines.push(line), ...changes });
}

async function post(body: BodyInit, headers: Record<string, string> = {}, app = routes()): Promise<{ status: number; answer: EventBatchAnswer & { error?: string }; headers: Headers }> {
  const response = await app.request('/v1/events', { method: 'POST', body, headers: { 'content-type': 'application/json', 'user-agent': BROWSER, ...headers } });
  return { status: response.status, answer: await response.json() as EventBatchAnswer, headers: response.headers };
}
const batch = (...events: unknown[]): string => JSON.stringify({ events });
const stored = async () => (await store.events.unjudgedVisits(1_000)).flatMap(({ events }) => events);

describe('POST /v1/events', () => {
  it('takes good events, refuses bad ones, and says which', async () => {
    const good = event();
    const { status, answer } = await post(batch(good, { type: 'nonsense' }, good, event({ at: '2020-01-01T00:00:00Z' }), null));
    expect(status).toBe(202);
    expect(answer).toMatchObject({ accepted: 1, duplicates: 1 });
    expect(answer.rejected.map(({ index, code }) => [index, code])).toEqual([[1, 'invalid_event'], [3, 'time_out_of_range'], [4, 'invalid_event']]);
    expect(await stored()).toHaveLength(1);
    expect(lines).toEqual([{ event: 'events_refused', refused: 3, codes: ['invalid_event', 'time_out_of_range'] }]);
  });

  it('answers 400 with the same body when nothing could be taken, and 202 when all of it was known', async () => {
    expect(await post(batch({}, 7))).toMatchObject({ status: 400, answer: { accepted: 0, duplicates: 0, rejected: [{ index: 0 }, { index: 1 }] } });
    const known = batch(event());
    await post(known);
    expect(await post(known)).toMatchObject({ status: 202, answer: { accepted: 0, duplicates: 1, rejected: [] } });
  });

  it.each([
    ['text/plain;charset=UTF-8'], ['application/json; charset="utf-8"'], ['TEXT/PLAIN'],
  ])('takes %s', async (type) => expect((await post(batch(event()), { 'content-type': type })).status).toBe(202));

  it.each([
    ['application/x-www-form-urlencoded'], ['application/jsonp'], ['text/plain; charset=utf-16'], [''],
  ])('refuses %s', async (type) => expect(await post(batch(event()), { 'content-type': type })).toMatchObject({ status: 415, answer: { error: 'unsupported_type' } }));

  it('takes gzip, and no bomb', async () => {
    expect((await post(new Uint8Array(gzipSync(batch(event()))), { 'content-encoding': 'gzip' })).status).toBe(202);
    expect((await post(new Uint8Array(gzipSync(Buffer.alloc(20_000_000, 32))), { 'content-encoding': 'gzip' })).status).toBe(413);
    expect((await post('not gzip', { 'content-encoding': 'gzip' })).status).toBe(400);
    expect((await post(batch(event()), { 'content-encoding': 'br' })).status).toBe(415);
  });

  it.each([
    ['no JSON', 'a=1'], ['nothing', ''], ['no batch', '{}'], ['an empty batch', '{"events":[]}'], ['a list', '[]'], ['null', 'null'],
    ['more than 100 events', JSON.stringify({ events: Array.from({ length: 101 }, () => 0) })],
    ['a torn letter', new Uint8Array([...new TextEncoder().encode('{"events":["'), 0xc3, ...new TextEncoder().encode('"]}')])],
    ['nesting', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ])('refuses %s', async (_name, body) => expect(await post(body)).toMatchObject({ status: 400, answer: { accepted: 0, duplicates: 0, rejected: [] } }));

  it('takes no more than 64 KiB, whatever the header says', async () => {
    const big = batch(event({ padding: 'x'.repeat(MAX_BATCH_BYTES) }));
    expect((await post(big)).status).toBe(413);
    const stream = new ReadableStream({ start(controller) { for (let sent = 0; sent < 100; sent += 1) controller.enqueue(new TextEncoder().encode(' '.repeat(1_000))); controller.close(); } });
    const response = await routes().request('/v1/events', { method: 'POST', body: stream, headers: { 'content-type': 'application/json', 'user-agent': BROWSER }, duplex: 'half' } as RequestInit);
    expect(response.status).toBe(413);
  });

  it('drops fields that no schema knows, and survives hostile ones', async () => {
    const body = batch(event({ extra: 1 })).replace('"extra":1', '"extra":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}');
    expect((await post(body)).status).toBe(202);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((await stored())[0]).not.toHaveProperty('extra');
    for (const results of [1e308, -1, 0.5, '3', null]) expect((await post(batch(event({ results })))).status).toBe(400);
    expect((await post(batch(event()).replace('"results":0', '"results":1e400'))).status).toBe(400);
  });

  it('keeps nothing personal: not in texts, not in paths, not in the log', async () => {
    const person = visitEvents({ page: '/kund/anna.berg@example.se/order?email=anna.berg@example.se#x' })
      .search(0, 'mitt personnummer 850709-9805').missing(5, 'x', 'ring anna.berg@example.se').events;
    const escalation = { ...visitEvents().contact(0).events[0], searches: ['mejla anna.berg@example.se'] };
    expect((await post(batch(...person, escalation), { cookie: 'sid=1', authorization: 'Bearer SECRET' })).status).toBe(202);
    const kept = JSON.stringify(await stored());
    expect(kept).toContain('[personnummer]');
    for (const secret of ['850709', 'anna.berg', '?email', 'SECRET', 'sid=1']) expect(kept + JSON.stringify(lines)).not.toContain(secret);
  });

  it('keeps texts within their lengths when placeholders are longer, and turns control characters into blanks', async () => {
    const query = `${'a@b.se '.repeat(70)}x`;
    expect((await post(batch(event({ query }), event({ query: 'a\u0000b\u001b[2J\ud800c' })))).answer.accepted).toBe(2);
    const queries = (await stored()).map((kept) => 'query' in kept && kept.query);
    expect(queries.some((kept) => String(kept).startsWith('[email]') && String(kept).length <= 500)).toBe(true);
    expect(queries).toContain('a b [2J\uFFFDc');
  });

  it('counts no known bots, and everyone else', async () => {
    for (const agent of ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'curl/8.5.0', 'python-requests/2.31']) {
      expect(await post(batch(event()), { 'user-agent': agent })).toMatchObject({ status: 202, answer: { accepted: 0 } });
    }
    for (const agent of [BROWSER, '', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/147.0.0.0 Safari/537.36', 'Mozilla/5.0 Unusual']) {
      expect(await post(batch(event()), { 'user-agent': agent })).toMatchObject({ status: 202, answer: { accepted: 1 } });
    }
  });

  it('refuses origins that are not allowed, also when they only ask', async () => {
    expect(await post(batch(event()), { origin: 'https://evil.example' })).toMatchObject({ status: 403, answer: { error: 'origin_not_allowed' } });
    const allowed = await post(batch(event()), { origin: 'https://shop.example' });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    const ask = (origin: string) => routes().request('/v1/events', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    expect((await ask('https://evil.example')).status).toBe(403);
    const asked = await ask('https://shop.example');
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toContain('Content-Type');
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('refuses %s', async (method) => {
    const response = await routes().request('/v1/events', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('POST');
  });

  it('tells a client who sends too much when to come back', async () => {
    const app = routes({ rate: createClientRate(1, () => 0) });
    expect((await post(batch(...Array.from({ length: 10 }, () => event())), {}, app)).status).toBe(202);
    const refused = await post(batch(event(), event()), {}, app);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(await stored()).toHaveLength(10);
  });

  it('says 503 when events cannot be kept, without telling why', async () => {
    await store.close();
    const refused = await post(batch(event()));
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.answer.error).toBe('not_stored');
    expect(lines.at(-1)).toMatchObject({ level: 'error', event: 'events_not_stored' });
    store = await openStore('sqlite::memory:');
  });
});

describe('createClientRate', () => {
  it('gives each client ten seconds’ worth at once, and refills', () => {
    let now = 0;
    const rate = createClientRate(10, () => now);
    expect(rate.take('a', 100)).toBe(0);
    expect(rate.take('a', 20)).toBe(2);
    expect(rate.take('b', 1)).toBe(0);
    now = 2_000;
    expect(rate.take('a', 20)).toBe(0);
  });

  it('lets a batch pass that is larger than the whole share', () => {
    expect(createClientRate(1, () => 0).take('a', 100)).toBe(0);
  });

  it('takes a network of IPv6 for one client', () => {
    const rate = createClientRate(1, () => 0);
    expect(rate.take('2001:db8:1:2:aaaa::1', 10)).toBe(0);
    expect(rate.take('2001:db8:1:2:bbbb:cccc:1:1', 1)).toBeGreaterThan(0);
    expect(rate.take('2001:db8:1:3::1', 1)).toBe(0);
    expect(rate.take('2001:db8::1', 1)).toBe(0);
  });
});
