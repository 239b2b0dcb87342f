import { createServer, type ServerResponse } from 'node:http';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { build } from 'vite';
import type { WidgetEvent } from '../../core/contract/widget-event.ts';
import { buildKb } from '../../kb-builder/build.ts';
import { findChromium } from './find-browsers.ts';
import { listen } from './widget-stage.ts';

const ROOT = join(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.css': 'text/css; charset=utf-8' };

/** What a host page is made of; see {@link hostPage}. */
export interface HostPage {
  readonly lang?: string;
  /** Attributes of `<hjelp-widget>`; `null` leaves the element out. */
  readonly widget?: string | null;
  readonly head?: string;
  readonly body?: string;
  /** The embedding's script tag; absent: the usual one, async in the head. */
  readonly script?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Attributes of `<html>` beside `lang`, each with a space before it. */
  readonly html?: string;
  /** Default: that of HTML. */
  readonly doctype?: string;
}

/** A shop on a server of its own that embeds the built widget with the knowledge base of tests/fixtures/widget-kb under `/help/`. */
export interface WidgetSite {
  readonly url: string;
  readonly browser: Browser;
  /** Folder of the built site. */
  readonly folder: string;
  /** What arrived at `/v1/events`, in order. */
  readonly events: WidgetEvent[];
  /** Paths under `/help/` that were asked for, in order. */
  readonly asked: string[];
  /** The page that every path outside of `/help/` and `/v1/` gives, until the next call. */
  show(page: HostPage): void;
  /** A fresh profile with a page at a path. */
  visit(path?: string, options?: BrowserContextOptions): Promise<{ page: Page; context: BrowserContext; troubles: string[] }>;
  close(): Promise<void>;
}

/** @param settings Lines to add to the site.yaml of tests/fixtures/widget-kb. */
export async function openWidgetSite({ server = 'same-origin', settings = '', launch = launchChromium }: { server?: string | undefined; settings?: string; launch?: () => Promise<Browser> } = {}): Promise<WidgetSite> {
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-widget-site-'));
  const widgetDir = join(folder, 'widget');
  await build({ configFile: join(ROOT, 'vite.widget.config.ts'), root: ROOT, logLevel: 'error', build: { outDir: widgetDir } });
  const kb = join(folder, 'kb');
  const contentDir = join(folder, 'content');
  cpSync(join(ROOT, 'tests/fixtures/widget-kb'), contentDir, { recursive: true });
  if (settings !== '') appendFileSync(join(contentDir, 'site.yaml'), settings);
  const report = await buildKb({ contentDir, outDir: kb, widgetDir, server });
  if (!report.written) throw new Error(`tests/fixtures/widget-kb does not build: ${JSON.stringify(report.problems)}`);

  let current: HostPage = {};
  const events: WidgetEvent[] = [];
  const asked: string[] = [];
  const http = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    if (pathname.startsWith('/help/')) {
      asked.push(pathname.slice('/help/'.length));
      sendFile(response, join(kb, decodeURIComponent(pathname.slice('/help/'.length))));
    } else if (pathname === '/v1/events') {
      let body = '';
      request.on('data', (chunk) => { body += chunk; });
      request.on('end', () => {
        const batch = JSON.parse(body) as { events: WidgetEvent[] };
        events.push(...batch.events);
        response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify({ accepted: batch.events.length, duplicates: 0, rejected: [] }));
      });
    } else if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
    } else {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...current.headers }).end(hostPage(current));
    }
  });
  const url = `http://localhost:${await listen(http)}`;
  const browser = await launch();

  return {
    url, browser, folder: kb, events, asked,
    show(page) { current = page; },
    async visit(path = '/', options = {}) {
      asked.length = 0;
      events.length = 0;
      const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`); });
      await page.goto(url + path);
      return { page, context, troubles };
    },
    async close() {
      await browser.close();
      http.closeAllConnections();
      await new Promise((resolve) => { http.close(resolve); });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launchChromium(): Promise<Browser> {
  const found = await findChromium();
  return chromium.launch({ executablePath: found.executablePath, args: [...found.args], env: { ...(process.env as Record<string, string>), ...found.env } });
}

function sendFile(response: ServerResponse, path: string): void {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!existsSync(file)) response.writeHead(404).end();
  else response.writeHead(200, { 'access-control-allow-origin': '*', ...(/-[0-9a-f]{8,}\.\w+$/u.test(path) && { 'cache-control': 'public, max-age=31536000, immutable' }), 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
}

/** Well-formed XML too, where its parts are. */
export function hostPage({ lang = 'sv', widget = 'kb="/help/"', head = '', body = '', script = '<script async="async" src="/help/hjelp.js"></script>', doctype = '<!doctype html>', html = '' }: HostPage): string {
  return `${doctype}<html lang="${lang}"${html}><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>Butiken</title>${head}${script}</head>
<body><main><h1>Butiken</h1><p><a id="host-link" href="#avsnitt">En länk på sidan</a></p>${body}</main>${widget === null ? '' : `<hjelp-widget ${widget}></hjelp-widget>`}</body></html>`;
}

/** The parts of the widget on a page, by what a visitor sees. Locators pierce the open shadow root. */
export const widgetOn = (page: Page) => ({
  launcher: page.locator('hjelp-widget .launcher'),
  panel: page.getByRole('dialog'),
  field: page.getByRole('searchbox', { name: /vad kan vi hjälpa|what can we help/iu }),
  results: page.locator('hjelp-widget [part=result]'),
  article: page.locator('hjelp-widget .view:not([hidden]) [part=article]'),
  back: page.locator('hjelp-widget [part=back-button]'),
  status: page.locator('hjelp-widget .panel > [role=status]'),
  async open(): Promise<void> {
    await page.locator('hjelp-widget .launcher').click();
    await page.getByRole('dialog').waitFor();
  },
});
