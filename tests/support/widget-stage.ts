import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { startServer, type RunningServer } from '../../server/server.ts';
import type { ConversationMessage } from '../../core/contract/conversation.ts';
import type { HandoverContext } from '../../core/contract/handover-context.ts';
import { findChromium } from './find-browsers.ts';

/** A page in a real browser, on an origin of its own and under a strict content-security policy, that holds parts of the widget. */
export interface WidgetStage {
  /** Address of the page; every path below it is the same page. */
  readonly url: string;
  /** A fresh profile: nothing stored. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

// No inline script or style, no HTML made from strings: as strict as the strictest page on which the widget must work.
const CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src *; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
// A file that the stage's script loads when it is asked for is a file here too.
const PAGE = '<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>Stage</title><script type="module" src="/stage.js"></script><body></body></html>';

export interface StageOptions {
  /** The stage's script, in tests/browser/stage/. Default `stage.ts`. */
  readonly entry?: string;
  /** The policy of a page by its address. Default: as strict as can be. */
  readonly policy?: (address: string) => string;
}

export async function openStage({ entry = 'stage.ts', policy = () => CONTENT_SECURITY_POLICY }: StageOptions = {}): Promise<WidgetStage> {
  const scripts = await bundleStage(entry);
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.writeHead(200, { 'content-type': script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8', 'content-security-policy': policy(request.url ?? '') });
    response.end(script ?? PAGE);
  });
  const port = await listen(server);
  const found = await findChromium();
  const browser: Browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args], env: { ...(process.env as Record<string, string>), ...found.env } });
  return {
    url: `http://localhost:${port}/`,
    context: (options) => browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', ...options }),
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}

/** The stage's scripts by path. */
async function bundleStage(entry: string): Promise<ReadonlyMap<string, string>> {
  const outputs = await build({
    configFile: false, logLevel: 'error', root: join(import.meta.dirname, '../..'), base: './',
    build: {
      write: false, minify: false, target: 'chrome130', lib: { entry: join(import.meta.dirname, '../browser/stage', entry), formats: ['es'], fileName: () => 'stage.js' },
    },
  });
  const [output] = (Array.isArray(outputs) ? outputs : [outputs]) as Rolldown.RolldownOutput[];
  return new Map(output!.output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.isEntry ? 'stage.js' : file.fileName}`, file.code]] : [])));
}

/** A real server with an empty database, which can be stopped and started again on the same port and data. */
export interface StageServer {
  /** Without a final slash, as the widget has it. */
  readonly url: string;
  readonly deskToken: string;
  readonly databaseFile: string;
  stop(): Promise<void>;
  /** Again, on the same port. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function openStageServer(): Promise<StageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-stage-'));
  const databaseFile = join(folder, 'hjelp.db');
  const options = { dataUrl: `sqlite:${databaseFile}`, rate: 0, log: () => undefined };
  let running: RunningServer | undefined = await startServer({ port: 0, ...options });
  const { deskToken } = running;
  const address = new URL(running.url);
  const stop = async (): Promise<void> => {
    await running?.stop();
    running = undefined;
  };
  return {
    url: address.origin, deskToken, databaseFile, stop,
    async start() { running ??= await startServer({ port: Number(address.port), ...options }); },
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return address.port;
}

/** An agent at the desk of a server, by HTTP. */
export class StageAgent {
  readonly #server: StageServer;
  readonly #cookie: string;

  private constructor(server: StageServer, cookie: string) {
    this.#server = server;
    this.#cookie = cookie;
  }

  static async logIn(server: StageServer, name: string): Promise<StageAgent> {
    const response = await fetch(`${server.url}/desk/session`, { method: 'POST', headers: { 'content-type': 'application/json', origin: server.url }, body: JSON.stringify({ token: server.deskToken, name }) });
    if (!response.ok) throw new Error(`The desk answered ${response.status} to the login.`);
    return new StageAgent(server, response.headers.get('set-cookie')!.split(';')[0]!);
  }

  say(conversation: string, text: string): Promise<unknown> { return this.#post(`${conversation}/messages`, { id: crypto.randomUUID(), text }); }
  close(conversation: string): Promise<unknown> { return this.#post(`${conversation}/close`, {}); }

  async delete(conversation: string): Promise<void> {
    await this.#ask(conversation, 'DELETE');
  }

  /** The conversation as agents see it. */
  async read(conversation: string): Promise<{ state: string; rating?: { score: number; comment: string }; context: HandoverContext; messages: ConversationMessage[] }> {
    return (await (await this.#ask(conversation, 'GET')).json()) as never;
  }

  /** Ids of all conversations. */
  async list(): Promise<string[]> {
    const answer = (await (await this.#ask('?state=open', 'GET')).json()) as { conversations: { id: string }[] };
    return answer.conversations.map(({ id }) => id);
  }

  #post(path: string, body: unknown): Promise<unknown> { return this.#ask(path, 'POST', body); }

  /** What the agent's page learns from its session, and sends along. */
  #pageKey: string | undefined;

  async #ask(path: string, method: string, body?: unknown): Promise<Response> {
    if (method !== 'GET') this.#pageKey ??= ((await (await fetch(`${this.#server.url}/desk/api/session`, { headers: { cookie: this.#cookie } })).json()) as { pageKey: string }).pageKey;
    const response = await fetch(`${this.#server.url}/desk/api/conversations${path.startsWith('?') ? path : `/${path}`}`, {
      method, headers: { cookie: this.#cookie, origin: this.#server.url, 'content-type': 'application/json', ...(this.#pageKey !== undefined && { 'x-hjelp-page': this.#pageKey }) }, ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The desk answered ${response.status} to ${method} ${path}: ${await response.text()}`);
    return response;
  }
}
