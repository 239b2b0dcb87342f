import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type RunningServer, type ServerOptions } from '../../../server/server.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { visitEvents } from '../../support/visit-events.ts';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

let folder: string;
let lines: Record<string, unknown>[];
const running: RunningServer[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hjelp-server-'));
  lines = [];
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, dataUrl: `sqlite:${join(folder, 'data', 'hjelp.db')}`, reportFromVisits: 1, log: (line) => lines.push(line), ...options });
  running.push(server);
  return server;
}

async function buildKb(name: string, release: string, origins: string[] = []): Promise<string> {
  const dir = join(folder, name);
  await mkdir(join(dir, 'kb'), { recursive: true });
  await mkdir(join(dir, 'sv', 'pay'), { recursive: true });
  const site = { id: 'shop', fallbacks: {}, channels: [], theme: {} };
  await writeFile(join(dir, 'release.json'), JSON.stringify({ release, site: 'shop', articles: [], settings: { origins, reportFromVisits: 3, retentionDays: 400 } }));
  await writeFile(join(dir, 'kb', 'manifest.json'), JSON.stringify({ format: 1, release, site, defaultLocale: 'sv', locales: { sv: { articles: 1, direction: 'ltr', siteName: 'Hjälp', overview: 'x', index: 'x', passages: 'x' } } }));
  await writeFile(join(dir, 'kb', 'index-0123abcd45.json'), JSON.stringify({ text: 'ö'.repeat(5_000) }));
  await mkdir(join(dir, 'hjelp'));
  await writeFile(join(dir, 'hjelp', 'panel-69986655.js'), 'panel');
  await writeFile(join(dir, 'fair-20261121.png'), 'picture');
  await writeFile(join(dir, 'index.html'), `<!doctype html><title>Start ${release}</title>`);
  await writeFile(join(dir, '404.html'), '<!doctype html><title>Nowhere</title>');
  await mkdir(join(dir, 'da'), { recursive: true });
  await writeFile(join(dir, 'da', '404.html'), '<!doctype html><title>Ingen side</title>');
  await writeFile(join(dir, 'sv', 'pay', 'index.html'), '<!doctype html><title>Betala</title>');
  await writeFile(join(dir, '.secret'), 'dot file');
  await writeFile(join(folder, 'outside.txt'), 'outside');
  await symlink(join(folder, 'outside.txt'), join(dir, 'link.txt'));
  return dir;
}

/** Asks without what `fetch` would put right: paths are sent as they stand. */
async function ask(server: RunningServer, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', reject);
    request.end();
  });
}

const send = (server: RunningServer, events: readonly unknown[], headers: Record<string, string> = {}) => fetch(`${server.url}v1/events`, { method: 'POST', body: JSON.stringify({ events }), headers: { 'content-type': 'application/json', 'user-agent': BROWSER, ...headers } });

describe('startServer', () => {
  it('answers on both addresses of localhost, and says that it lives', async () => {
    const server = await start();
    const { port } = new URL(server.url);
    for (const base of [`http://127.0.0.1:${port}/`, server.url]) {
      expect(await (await fetch(`${base}healthz`)).json()).toEqual({ ok: true });
      expect((await fetch(`${base}readyz`)).status).toBe(200);
    }
    expect((await fetch(server.url)).status).toBe(200);
  });

  it('shows a search for something absent in the report at once', async () => {
    const server = await start();
    expect((await send(server, visitEvents({ startMs: Date.now() }).search(0, 'Prisgaranti på soffor').events)).status).toBe(202);
    const headers = { authorization: `Bearer ${server.deskToken}` };
    const report = await (await fetch(`${server.url}report.json`, { headers })).json() as { questions: { query: string; kinds: { kind: string }[] }[] };
    expect(report.questions).toMatchObject([{ query: 'Prisgaranti på soffor', kinds: [{ kind: 'no_results' }] }]);
    const page = await fetch(`${server.url}report`, { headers });
    expect(await page.text()).toContain('Prisgaranti på soffor');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await (await fetch(`${server.url}report.csv`, { headers })).text()).toContain('Prisgaranti på soffor');
    expect((await fetch(`${server.url}report/report.css`, { headers })).headers.get('content-type')).toContain('text/css');
  });

  it('shows reports and the desk to nobody without the token', async () => {
    const server = await start();
    for (const path of ['report', 'report.json', 'report.csv', 'report.md', 'report/report.css']) {
      expect((await fetch(server.url + path)).status).toBe(401);
      expect((await fetch(server.url + path, { headers: { authorization: `Bearer ${server.deskToken.slice(1)}x` } })).status).toBe(401);
    }
    expect((await fetch(`${server.url}report.json?kind=nonsense`, { headers: { authorization: `Bearer ${server.deskToken}` } })).status).toBe(400);
  });

  it('keeps its token and its data over a restart', async () => {
    const first = await start();
    await send(first, visitEvents().search(0, 'faktura').events);
    await first.stop();
    const second = await start();
    expect(second.deskToken).toBe(first.deskToken);
    const report = await (await fetch(`${second.url}report.json`, { headers: { authorization: `Bearer ${second.deskToken}` } })).json() as { headline: { searches: { now: number } } };
    expect(report.headline.searches.now).toBe(1);
  });

  it('finishes what is under way before it stops, and takes nothing after', async () => {
    const server = await start();
    const sent = Promise.all(Array.from({ length: 20 }, () => send(server, visitEvents().search(0, 'faktura').events)));
    const answers = await sent;
    await server.stop();
    expect(answers.every(({ status }) => status === 202)).toBe(true);
    await expect(fetch(`${server.url}healthz`)).rejects.toThrow();
    const store = await openStore(`sqlite:${join(folder, 'data', 'hjelp.db')}`, { mustExist: true });
    expect((await store.events.askedQuestions({ sinceDay: 0, untilDay: 100_000 }))[0]?.searches).toBe(20);
    await store.close();
  });

  it('says so when the port is taken', async () => {
    const { port } = new URL((await start()).url);
    await expect(startServer({ port: Number(port), dataUrl: 'sqlite::memory:' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('writes no address, no words and no token into its log', async () => {
    const server = await start();
    await send(server, [...visitEvents().search(0, 'HEMLIGT').events, { type: 'HEMLIGT' }]);
    await fetch(`${server.url}report?token=HEMLIGT`, { redirect: 'manual' });
    expect(JSON.stringify(lines)).not.toMatch(/HEMLIGT|127\.0\.0\.1|::1/u);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('cuts off a client that never finishes its request', async () => {
    const server = await start();
    const { port } = new URL(server.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('POST /v1/events HTTP/1.1\r\nHost: h\r\n'));
      let text = '';
      socket.on('data', (part) => { text += part.toString(); });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toContain('408');
  });

  it('believes forwarded addresses only when told to', async () => {
    const limited = async (options: Partial<ServerOptions>, headers: Record<string, string>) => {
      const server = await start({ dataUrl: 'sqlite::memory:', rate: 1, ...options });
      const statuses: number[] = [];
      for (let n = 0; n < 12; n += 1) statuses.push((await send(server, visitEvents().search(0, 'x').events, Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('N', String(n))])))).status);
      return statuses.filter((status) => status === 429).length;
    };
    expect(await limited({}, { 'x-forwarded-for': '10.0.0.N' })).toBeGreaterThan(0);
    expect(await limited({ trustProxy: true }, { 'x-forwarded-for': '10.0.0.N' })).toBe(0);
    // The first addresses are the client's own claim.
    expect(await limited({ trustProxy: true }, { 'x-forwarded-for': '10.0.0.N, 10.9.9.9' })).toBeGreaterThan(0);
  });
});

describe('origins', () => {
  it('are this server, localhost, the configured ones and those of the site', async () => {
    const kbDir = await buildKb('kb', 'r1', ['https://site.example/path']);
    const server = await start({ kbDir, origins: ['https://www.shop.example'] });
    const own = new URL(server.url).host;
    const status = async (origin: string) => (await send(server, visitEvents().search(0, 'x').events, { origin })).status;
    for (const origin of [`http://${own}`, 'http://localhost:5173', 'http://127.0.0.1', 'https://www.shop.example', 'https://site.example']) expect([origin, await status(origin)]).toEqual([origin, 202]);
    for (const origin of ['https://evil.example', 'null', 'https://www.shop.example.evil.example', 'https://shop.example', 'http://www.shop.example', 'http://localhost.evil.example', 'nonsense']) expect([origin, await status(origin)]).toEqual([origin, 403]);
  });

  it('that are none stop the start, with a remedy', async () => {
    await expect(startServer({ port: 0, dataUrl: 'sqlite::memory:', origins: ['shop.example'] })).rejects.toThrow('https://www.example.com');
  });
});

describe('static files', () => {
  it('are pages, with addresses that end in a slash', async () => {
    const server = await start({ kbDir: await buildKb('kb', 'r1') });
    const home = await ask(server, '/');
    expect(home.body.toString()).toContain('Start r1');
    expect(home.headers['content-security-policy']).toContain("script-src 'self'");
    expect(home.headers['cache-control']).toBe('no-cache');
    expect((await ask(server, '/sv/pay/')).body.toString()).toContain('Betala');
    expect((await fetch(`${server.url}sv/pay?x=1`, { redirect: 'manual' })).status).toBe(308);
    expect(await (await fetch(`${server.url}sv/pay?x=1`)).text()).toContain('Betala');
  });

  it('have a page for what is not there, for people only', async () => {
    const server = await start({ kbDir: await buildKb('kb', 'r1') });
    const missing = await ask(server, '/sv/nothing/', { accept: 'text/html' });
    expect([missing.status, missing.body.toString()]).toEqual([404, expect.stringContaining('Nowhere')]);
    expect((await ask(server, '/kb/nothing.json')).body.toString()).not.toContain('Nowhere');
    const inDanish = await ask(server, '/da/intet/her/', { accept: 'text/html' });
    expect([inDanish.status, inDanish.body.toString()]).toEqual([404, expect.stringContaining('Ingen side')]);
    for (const path of ['/%2e%2e/nothing/', '/..%2f..%2fetc/nothing/', '/%00/nothing/', '/%ff/nothing/']) expect((await ask(server, path, { accept: 'text/html' })).status, path).toBe(404);
  });

  it('are compressed, cached when their name is a hash, and readable by other sites', async () => {
    const server = await start({ kbDir: await buildKb('kb', 'r1') });
    const plain = await ask(server, '/kb/index-0123abcd45.json');
    expect(plain.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' });
    const small = await ask(server, '/kb/index-0123abcd45.json', { 'accept-encoding': 'gzip, br' });
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(small.body).equals(plain.body)).toBe(true);
    expect((await ask(server, '/kb/index-0123abcd45.json', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await ask(server, '/kb/manifest.json')).headers['cache-control']).toBe('no-cache');
    expect((await ask(server, '/hjelp/panel-69986655.js')).headers['cache-control']).toContain('immutable');
    expect((await ask(server, '/fair-20261121.png')).headers['cache-control']).toBe('no-cache');
    expect((await ask(server, '/kb/manifest.json', { 'if-none-match': String((await ask(server, '/kb/manifest.json')).headers['etag']) })).status).toBe(304);
    const head = await ask(server, '/kb/index-0123abcd45.json', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(plain.body.length), 0]);
    expect((await ask(server, '/kb/manifest.json', {}, 'POST')).status).toBe(405);
  });

  it.each([
    '/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/%2e%2e%2foutside.txt', '/sv/..%2f..%2foutside.txt', '/..%5coutside.txt', '/....//outside.txt', '/link.txt', '/.secret', '/sv/../.secret',
    '/%00', '/outside.txt%00.html', '/%', '/%ff', '//outside.txt', '/kb/manifest.json/', '/index.html/..%2f..%2foutside.txt',
  ])('never lead out of their folder: %s', async (path) => {
    const server = await start({ kbDir: await buildKb('kb', 'r1') });
    const answer = await ask(server, path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.toString()).not.toMatch(/outside|dot file/u);
  });

  it('may be mounted elsewhere too', async () => {
    const server = await start({ kbDir: await buildKb('kb', 'r1'), mounts: [{ path: '/demo', dir: await buildKb('demo', 'demo') }] });
    expect(await (await fetch(`${server.url}demo`)).text()).toContain('Start demo');
    expect(await (await fetch(server.url)).text()).toContain('Start r1');
  });

  it('of a new build are served, and its release recorded', async () => {
    const kbDir = await buildKb('kb', 'r1');
    const next = await buildKb('next', 'r2', ['https://new.example']);
    const server = await start({ kbDir });
    await rename(kbDir, join(folder, 'old'));
    await rename(next, kbDir);
    await expect.poll(() => lines.filter(({ event }) => event === 'release').map(({ release }) => release), { timeout: 10_000 }).toEqual(['r1', 'r2']);
    expect(await (await fetch(server.url)).text()).toContain('Start r2');
    expect((await send(server, visitEvents().search(0, 'x').events, { origin: 'https://new.example' })).status).toBe(202);
  });

  it('come from the preview first', async () => {
    const server = await start({ kbDir: await buildKb('kb', 'r1'), preview: { handle: async (request) => (new URL(request.url).pathname === '/' ? new Response('preview') : undefined) } });
    expect(await (await fetch(server.url)).text()).toBe('preview');
    expect(await (await fetch(`${server.url}sv/pay/`)).text()).toContain('Betala');
    expect((await fetch(`${server.url}healthz`)).status).toBe(200);
  });
});
