import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HandoverContext } from '../../../../core/contract/handover-context.ts';
import type { HandoverDelivery } from '../../../../core/contract/handover-delivery.ts';
import { deliverMessages, type Deliveries } from '../../../../server/outbound/deliver-messages.ts';
import { packetPage } from '../../../../server/outbound/packet-page.ts';
import { signWebhook } from '../../../../server/outbound/sign-webhook.ts';
import { webhookBody } from '../../../../server/outbound/webhook-body.ts';
import { readWebhookTargets, strayTargets, type WebhookTarget } from '../../../../server/outbound/webhook-targets.ts';
import { startServer, type RunningServer } from '../../../../server/server.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';

const SECRET = 'a secret that only both sides know';
const context: HandoverContext = {
  format: 1, visit: 'v1', site: 'shop', locale: 'sv', question: 'Var är mitt paket?',
  searches: [{ query: 'paket sent', at: '2026-11-23T09:00:00.000Z', results: 3, opened: 'delivery/late' }, { query: '<!channel> *fet*', at: '2026-11-23T09:01:00.000Z', results: 0 }],
  articles: [{ id: 'delivery/late', title: 'Försenat paket', path: 'sv/delivery/late/', readMs: 40_000, vote: 'down' }], page: { path: '/orders', title: 'Ordrar' }, attributes: { Order: '10482' },
};
const delivery = (changes: Partial<HandoverDelivery> = {}): HandoverDelivery => ({ id: randomUUID(), context, message: 'Var är mitt paket?', reply: { email: 'anna@example.com' }, ...changes });

/** Another system, by HTTP: remembers what it got, and answers as it is told. */
const heard: { headers: IncomingHttpHeaders; body: string }[] = [];
let answers: { status: number; headers?: Record<string, string> }[] = [];
const receiver = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => { body += String(chunk); });
  request.on('end', () => {
    heard.push({ headers: request.headers, body });
    const { status, headers = {} } = answers.shift() ?? { status: 204 };
    response.writeHead(status, headers).end();
  });
});
let url = '';
const folder = mkdtempSync(join(tmpdir(), 'hjelp-webhooks-'));

beforeAll(async () => {
  await new Promise<void>((resolve) => { receiver.listen(0, '127.0.0.1', resolve); });
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(() => {
  receiver.closeAllConnections();
  receiver.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  heard.length = 0;
  answers = [];
});
const target = (changes: Partial<WebhookTarget> = {}): WebhookTarget => ({ url, format: 'json', secret: SECRET, ...changes });

describe('through the server', () => {
  let server: RunningServer | undefined;
  let number = 0;
  afterEach(async () => { await server?.stop(); });
  const start = async (dataUrl: string, targets = new Map([['form', target()]])): Promise<string> => {
    server = await startServer({ port: 0, dataUrl, webhooks: targets, log: () => undefined });
    return server.url;
  };
  const fresh = (): string => `sqlite:${join(folder, `${(number += 1)}.db`)}`;
  const send = (base: string, body: unknown, channel = 'form', headers: Record<string, string> = {}) => fetch(`${base}v1/handover/${channel}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });

  /** A request under a host of one's own choosing, which `fetch` does not allow. */
  const keepPacket = (base: string, headers: Record<string, string>): Promise<{ status: number; link?: string; code?: string }> => new Promise((resolve, reject) => {
    const asked = request(`${base}v1/handover`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      let text = '';
      response.on('data', (part) => { text += String(part); });
      response.on('end', () => resolve({ status: response.statusCode!, ...JSON.parse(text) as object }));
    });
    asked.on('error', reject);
    asked.end(JSON.stringify({ context }));
  });

  it('links a packet to this server and to no host that a stranger wrote', async () => {
    const base = await start(fresh());
    expect((await keepPacket(base, {})).link).toMatch(new RegExp(`^${base}handover/[0-9a-f]{32}$`, 'u'));
    expect(await keepPacket(base, { host: 'evil.example' })).toMatchObject({ status: 409, code: 'no_address' });
    await server!.stop();
    // Behind a proxy that passes on what it is sent, and with an address that the operator named.
    server = await startServer({ port: 0, dataUrl: fresh(), webhooks: new Map(), trustProxy: true, origins: ['https://help.example'], log: () => undefined });
    expect((await keepPacket(server.url, { host: 'help.example', 'x-forwarded-proto': 'https' })).link).toMatch(/^https:\/\/help\.example\/handover\//u);
    expect(await keepPacket(server.url, { host: 'help.example', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' })).toMatchObject({ status: 409 });
  });

  it('passes a message on, signed so that the receiver can check it', async () => {
    const base = await start(fresh());
    const sent = delivery();
    expect((await send(base, sent)).status).toBe(202);
    await vi.waitFor(() => { expect(heard).toHaveLength(1); });
    const { headers, body } = heard[0]!;
    expect(headers['webhook-id']).toBe(sent.id);
    expect(headers['idempotency-key']).toBe(sent.id);
    expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', SECRET).update(`${sent.id}.${String(headers['webhook-timestamp'])}.${body}`).digest('base64')}`);
    expect(JSON.parse(body)).toMatchObject({ type: 'handover', id: sent.id, channel: 'form', message: sent.message, reply: { email: 'anna@example.com' }, context });
    expect((JSON.parse(body) as { text: string }).text).toContain('- paket sent (3 träffar, öppnade ”Försenat paket”)');
  });
  it('says whether the site’s own server has signed who it is', async () => {
    server = await startServer({ port: 0, dataUrl: fresh(), webhooks: new Map([['form', target()]]), identitySecret: SECRET, log: () => undefined });
    const hmac = createHmac('sha256', SECRET).update('4711').digest('hex');
    for (const identity of [{ id: '4711', hmac }, { id: '4712', hmac }]) await send(server.url, delivery({ context: { ...context, identity } }));
    await vi.waitFor(() => { expect(heard).toHaveLength(2); });
    expect(heard.map(({ body }) => JSON.parse(body) as { context: HandoverContext; identityVerified: boolean }).map((sent) => [sent.context.identity, sent.identityVerified])).toEqual(expect.arrayContaining([[{ id: '4711' }, true], [{ id: '4712' }, false]]));
  });
  it('passes on once what comes twice', async () => {
    const base = await start(fresh());
    const sent = delivery();
    await send(base, sent);
    await vi.waitFor(() => { expect(heard).toHaveLength(1); });
    expect((await send(base, { ...sent, id: sent.id.toUpperCase() })).status).toBe(202);
    const next = delivery();
    await send(base, next);
    await vi.waitFor(() => { expect(heard.some(({ headers }) => headers['webhook-id'] === next.id)).toBe(true); });
    expect(heard).toHaveLength(2);
  });
  it('loses none when the server ends between taking it and passing it on', async () => {
    const dataUrl = fresh();
    const sent = delivery();
    // What a server that was killed leaves behind: taken by it, not delivered.
    const store = await openStore(dataUrl);
    await store.outbound.add({ id: sent.id, channel: 'form', visit: 'v1', body: JSON.stringify(sent), createdAt: new Date(Date.now() - 120_000) });
    await store.outbound.take(new Date(Date.now() - 100_000), 60_000, 10);
    await store.close();
    await start(dataUrl);
    await vi.waitFor(() => { expect(heard).toHaveLength(1); });
    expect(heard[0]!.headers['webhook-id']).toBe(sent.id);
  });
  it.each([
    ['no JSON', '{', 400], ['no message', { ...delivery(), message: ' ' }, 400], ['an address that is none', { ...delivery(), reply: { email: 'anna' } }, 400], ['an id that is none', { ...delivery(), id: '1' }, 400],
    ['a body of 70 KB', { ...delivery(), extra: 'x'.repeat(70_000) }, 413],
    ['a context over its cap', { ...delivery(), context: { ...context, attributes: Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n${at}`, 'x'.repeat(490)])) } }, 413],
  ])('refuses %s', async (_what, body, status) => {
    const base = await start(fresh());
    expect((await send(base, body)).status).toBe(status);
    expect(heard).toEqual([]);
  });
  it('refuses strange pages, other media and unknown channels', async () => {
    const base = await start(fresh());
    expect((await send(base, delivery(), 'form', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await send(base, delivery(), 'form', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send(base, delivery(), 'other')).status).toBe(404);
    expect((await fetch(`${base}v1/handover/form`)).status).toBe(405);
  });
  it('keeps a packet behind an address that nobody can guess', async () => {
    const base = await start(fresh());
    const answer = await fetch(`${base}v1/handover`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ context: { ...context, question: '<script>alert(1)</script>', identity: { id: '4711', hmac: 'abc123' } } }) });
    expect(answer.status).toBe(201);
    const { link, expiresAt } = (await answer.json()) as { link: string; expiresAt: string };
    expect(link).toMatch(/\/handover\/[0-9a-f]{32}$/u);
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(13 * 86_400_000);
    const page = await fetch(link);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain('paket sent');
    // The same for a program that asks for it.
    const asked = await fetch(link, { headers: { accept: 'application/json' } });
    expect(asked.headers.get('content-type')).toContain('application/json');
    expect(asked.headers.get('cache-control')).toBe('no-store');
    const document = (await asked.json()) as { type: string; text: string; context: HandoverContext; identityVerified: boolean };
    expect(document).toMatchObject({ type: 'packet', context: { searches: [{ query: 'paket sent' }, {}] }, identityVerified: false });
    expect(document.text).toContain('- paket sent (3 träffar, öppnade ”Försenat paket”)');
    expect(JSON.stringify(document)).not.toContain('abc123');
    expect((await fetch(`${link}0`, { headers: { accept: 'application/json' } })).status).toBe(404);
    expect((await fetch(link.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A')))).status).toBe(404);
    expect(heard).toEqual([]);
  });
});

describe('delivering', () => {
  let store: Store;
  let deliveries: Deliveries | undefined;
  const lines: Record<string, unknown>[] = [];
  beforeEach(async () => {
    store = await openStore('sqlite::memory:');
    lines.length = 0;
  });
  afterEach(async () => {
    await deliveries?.stop();
    await store.close();
  });
  const start = (waitsSeconds: number[], changes: Partial<WebhookTarget> = {}): void => {
    deliveries = deliverMessages({ store: store.outbound, targets: new Map([['form', target(changes)]]), log: (line) => { lines.push(line); }, waitsSeconds, lookEveryMs: 20 });
  };
  const add = async (): Promise<string> => {
    const sent = delivery();
    await store.outbound.add({ id: sent.id, channel: 'form', visit: 'v1', body: JSON.stringify(sent), createdAt: new Date() });
    deliveries?.wake();
    return sent.id;
  };

  it('tries again until the other side has it, and signs anew', async () => {
    answers = [{ status: 503 }, { status: 500 }, { status: 200 }];
    start([0.05, 0.05, 0.05]);
    await add();
    await vi.waitFor(() => { expect(heard).toHaveLength(3); }, { timeout: 5000 });
    await vi.waitFor(() => { expect(lines.some(({ event }) => event === 'handover_delivered')).toBe(true); });
    expect(await store.outbound.counts()).toEqual({ waiting: 0, givenUp: 0 });
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });
  it('gives up in the end, says so, and keeps the message', async () => {
    answers = [{ status: 404 }, { status: 404 }];
    start([0.05]);
    const id = await add();
    await vi.waitFor(() => { expect(lines).toContainEqual(expect.objectContaining({ level: 'error', event: 'handover_given_up', id, reason: 'answered 404' })); }, { timeout: 5000 });
    expect(await store.outbound.counts()).toEqual({ waiting: 0, givenUp: 1 });
  });
  it('waits as long as the other side asks', async () => {
    answers = [{ status: 429, headers: { 'retry-after': '3600' } }];
    start([0.01, 0.01]);
    await add();
    await vi.waitFor(() => { expect(lines).toContainEqual(expect.objectContaining({ event: 'handover_retry', inSeconds: 3600 })); });
    expect(await store.outbound.take(new Date(Date.now() + 60_000), 1, 10)).toEqual([]);
  });
  it('knows a date as well, and waits no longer than a day', async () => {
    answers = [{ status: 503, headers: { 'retry-after': new Date(Date.now() + 30 * 86_400_000).toUTCString() } }];
    start([0.01, 0.01]);
    await add();
    await vi.waitFor(() => { expect(lines).toContainEqual(expect.objectContaining({ event: 'handover_retry', inSeconds: 86_400 })); });
  });
  it('does not follow the receiver elsewhere', async () => {
    answers = [{ status: 302, headers: { location: `${url}/elsewhere` } }];
    start([3600]);
    await add();
    await vi.waitFor(() => { expect(lines).toContainEqual(expect.objectContaining({ event: 'handover_retry', reason: 'answered 302' })); });
    expect(heard).toHaveLength(1);
  });
  it('never logs an address or a word of the visitor', async () => {
    answers = [{ status: 500 }];
    start([3600]);
    await add();
    await vi.waitFor(() => { expect(lines.length).toBeGreaterThan(0); });
    for (const secret of [url, 'paket', 'anna@', SECRET]) expect(JSON.stringify(lines)).not.toContain(secret);
  });
});

describe('formats', () => {
  const message = { ...delivery(), channel: 'form', at: '2026-11-23T12:00:00.000Z', isIdentityVerified: false };
  it('Slack: what strangers write stays a text', () => {
    const body = webhookBody('slack', { ...message, message: '<!channel> & <https://evil.example|klicka>' });
    const { text, blocks } = JSON.parse(body) as { text: string; blocks: { type: string; text: { type: string; text: string } }[] };
    expect(text).toBe('Meddelande från hjälpen: &lt;!channel&gt; &amp; &lt;https://evil.example|klicka&gt;');
    expect(blocks[1]!.text.type).toBe('plain_text');
    for (const block of blocks.filter((each) => each.text.type === 'mrkdwn')) expect(block.text.text).not.toContain('<!channel>');
    expect(JSON.stringify(blocks)).toContain('paket sent');
    expect(JSON.stringify(blocks)).toContain('hjälpte inte');
  });
  const hostile = '&<*'.repeat(160);
  /** As much of everything as the contract lets through, in the characters that escaping makes longest. */
  const full: HandoverContext = {
    ...context, question: hostile, searches: Array.from({ length: 50 }, () => ({ ...context.searches[0]!, query: hostile })), articles: Array.from({ length: 50 }, () => ({ ...context.articles[0]!, title: hostile.slice(0, 300) })),
    page: { path: `/${'&'.repeat(1999)}`, title: hostile.slice(0, 300) }, attributes: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`name ${at}`, hostile])),
  };
  it('Slack: keeps to its limits, and loses nothing of the message', () => {
    const long = `${'x & <y> '.repeat(498)} end`;
    const { text, blocks } = JSON.parse(webhookBody('slack', { ...message, message: long, context: full })) as { text: string; blocks: { text: { type: string; text: string } }[] };
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect(text.length).toBeLessThanOrEqual(3000);
    for (const block of blocks) {
      expect(block.text.text.length).toBeLessThanOrEqual(3000);
      expect(block.text.text.length).toBeGreaterThan(0);
      if (block.text.type === 'mrkdwn') expect(block.text.text.replaceAll(/&(?:amp|lt|gt);/gu, '')).not.toMatch(/[&<>]/u);
    }
    expect(blocks.slice(1, 3).map((block) => block.text.text).join(' ')).toBe(long);
    const order = JSON.parse(webhookBody('slack', { ...message, context: { ...context, attributes: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`name ${at}`, 'v'.repeat(400)])) } })) as { blocks: unknown[] };
    expect(JSON.stringify(order)).toContain('name 29: ');
  });
  it('Teams: is never larger than it takes, and keeps the message and the newest search', () => {
    for (const each of ['*'.repeat(4000), 'å'.repeat(4000), '\\'.repeat(4000)]) {
      const body = webhookBody('teams', { ...message, message: each, context: { ...full, searches: [...full.searches, { ...context.searches[0]!, query: 'the newest' }] } });
      expect(Buffer.byteLength(body)).toBeLessThan(28_000);
      expect(body).toContain('the newest');
    }
    const whole = webhookBody('teams', { ...message, context: { ...context, attributes: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`name ${at}`, 'v'])) } });
    expect(whole).toContain('name 0: v');
    expect(whole).toContain('name 29: v');
  });
  it('says what was no good answer, and who it is, without the signature', () => {
    const known: HandoverContext = { ...context, searches: [{ ...context.searches[0]!, weak: true }], articles: [{ ...context.articles[0]!, readMs: 100, vote: undefined }], identity: { id: '4711', name: 'Anna Ek', email: 'anna@example.com', hmac: 'abc123' } };
    const body = webhookBody('json', { ...message, context: known, isIdentityVerified: true });
    const { text, context: sent, identityVerified } = JSON.parse(body) as { text: string; context: HandoverContext; identityVerified: boolean };
    expect(text).toContain('- paket sent (inget bra svar, öppnade ”Försenat paket”)');
    expect(text).toContain('- Försenat paket (öppnades)');
    expect(text).toContain('- Anna Ek, anna@example.com (4711) (bekräftad av webbplatsen)');
    expect(sent.identity).toEqual({ id: '4711', name: 'Anna Ek', email: 'anna@example.com' });
    expect(identityVerified).toBe(true);
    for (const format of ['json', 'slack', 'teams'] as const) expect(webhookBody(format, { ...message, context: known })).not.toContain('abc123');
    expect(webhookBody('slack', { ...message, context: known })).toContain('Anna Ek, anna@example.com (4711) _inte bekräftad_');
    expect(webhookBody('json', message)).not.toContain('identityVerified');
    expect(packetPage(known, 'sv', { isVerified: () => true }).html).toContain('bekräftad av webbplatsen');
    expect(packetPage(known, 'sv').html).not.toContain('abc123');
  });
  it('Teams: an Adaptive Card, without Markdown coming to life', () => {
    const body = webhookBody('teams', { ...message, reply: { phone: '+46 70 123 45 67' }, message: '[klicka](https://evil.example) **fet**' });
    const { type, attachments } = JSON.parse(body) as { type: string; attachments: { contentType: string; content: { type: string; body: { text?: string }[] } }[] };
    expect(type).toBe('message');
    expect(attachments[0]!.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(attachments[0]!.content.body[0]!.text).toBe('Ring upp');
    expect(body).toContain('\\\\[klicka\\\\]\\\\(https://evil.example\\\\)');
    expect(Buffer.byteLength(body)).toBeLessThan(28_000);
  });
  it('links what was read, in the help centre and nowhere else', () => {
    const read = (path: string) => ({ ...message, kbUrl: 'https://help.shop.example/hjalp', context: { ...context, articles: [{ ...context.articles[0]!, title: 'Försenat <paket> [1]', path }] } });
    expect(webhookBody('slack', read('sv/delivery/late/'))).toContain('• <https://help.shop.example/hjalp/sv/delivery/late/|Försenat &lt;paket&gt; [1]> _');
    expect(JSON.parse(webhookBody('teams', read('sv/delivery/(late)/'))).attachments[0].content.body.map(({ text }: { text?: string }) => text).join('\n')).toContain('- [Försenat <paket\\> \\[1\\]](https://help.shop.example/hjalp/sv/delivery/%28late%29/) (');
    for (const path of ['https://evil.example/', '//evil.example/', 'javascript:alert(1)']) for (const format of ['slack', 'teams'] as const) expect(webhookBody(format, read(path))).not.toMatch(/<https?:\/\/(?!help\.shop)|\]\((?!https:\/\/help\.shop)/u);
    expect(webhookBody('slack', { ...read('sv/delivery/late/'), kbUrl: undefined })).toContain('• Försenat &lt;paket&gt; [1] _');
    for (const block of (JSON.parse(webhookBody('slack', { ...message, kbUrl: 'https://help.shop.example/', context: full })) as { blocks: { text: { text: string } }[] }).blocks) expect(block.text.text.length).toBeLessThanOrEqual(3000);
  });
  it('signs as the specification’s own example does', () => {
    // https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
    const headers = signWebhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'msg_p5jXN8AQM9LWM0D4loKWxJek', new Date(1_614_265_330_000), '{"test": 2432232314}');
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
  it('links articles of the help centre and nothing else', () => {
    const page = (path: string) => packetPage({ ...context, articles: [{ ...context.articles[0]!, path }] }, 'sv', { kbUrl: '/' }).html;
    expect(page('sv/delivery/late/')).toContain('<a href="/sv/delivery/late/"');
    for (const path of ['https://evil.example/', '//evil.example/', 'javascript:alert(1)', '/\\evil.example']) expect(page(path)).not.toMatch(/href="(?!\/[a-z])/u);
  });
});

describe('where messages go', () => {
  it('is read from the environment', () => {
    expect(readWebhookTargets({ HJELP_WEBHOOK_CONTACT_FORM: 'https://crm.example/hook', HJELP_WEBHOOK_CONTACT_FORM_SECRET: SECRET, HJELP_WEBHOOK_CALL: 'https://hooks.slack.com/services/T/B/x', OTHER: 'x' })).toEqual(new Map([
      ['contact-form', { url: 'https://crm.example/hook', format: 'json', secret: SECRET }], ['call', { url: 'https://hooks.slack.com/services/T/B/x', format: 'slack' }],
    ]));
  });
  it('is compared with the site: nobody learns from a visitor that a message has nowhere to go', () => {
    const targets = readWebhookTargets({ HJELP_WEBHOOK_CONTACT_FORM: 'https://crm.example/hook', HJELP_WEBHOOK_OLD: 'https://crm.example/hemligt' });
    expect(strayTargets([{ id: 'contact-form', type: 'webhook' }, { id: 'call-me', type: 'callback' }, { id: 'old', type: 'email' }], targets)).toEqual([
      'The channel "call-me" of site.yaml has no target: name its address in HJELP_WEBHOOK_CALL_ME.',
      'HJELP_WEBHOOK_OLD names a target, and site.yaml has no channel "old" of the type webhook or callback.',
    ]);
  });
  it('or from a file', () => {
    const file = join(folder, 'webhooks.json');
    writeFileSync(file, JSON.stringify({ form: { url: 'https://prod-1.westeurope.logic.azure.com/workflows/x' } }));
    expect(readWebhookTargets({ HJELP_WEBHOOKS_FILE: file }).get('form')).toEqual({ url: 'https://prod-1.westeurope.logic.azure.com/workflows/x', format: 'teams' });
  });
  it('says all that is wrong, and never a secret', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{"form": "hemligt"');
    const read = () => readWebhookTargets({ HJELP_WEBHOOKS_FILE: file, HJELP_WEBHOOK_A: 'http://crm.example/hemligt', HJELP_WEBHOOK_B: 'https://crm.example/hemligt', HJELP_WEBHOOK_B_SECRET: 'hemligt' });
    expect(read).toThrow(/not JSON.*HJELP_WEBHOOK_A: the address must begin with https.*HJELP_WEBHOOK_B: the secret has 7 characters/su);
    expect(read).not.toThrow(/hemligt/u);
  });
});
