import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { KnownIndexes } from '../build-search-index.ts';
import { buildKb, type BuildOptions, type BuildReport } from '../build.ts';
import type { ContentProblem } from '../content-problem.ts';
import { html } from '../pages/html.ts';
import type { RenderedBody } from '../render/render-body.ts';
import { Renderer } from '../render/renderer.ts';
import { mediaType } from './media-types.ts';
import { PREVIEW_SCRIPT } from './preview-script.ts';
import { watchFolder } from './watch-folder.ts';
import { overlayTexts, waitingPage } from './preview-texts.ts';
import { SpokenError } from '../wording/message.ts';
import { speak } from '../wording/speak.ts';
import type { SpokenLanguage } from '../wording/spoken-language.ts';

export interface PreviewOptions extends Omit<BuildOptions, 'outDir'> {
  /** Called after each build, the first included. */
  readonly onBuild?: (report: BuildReport) => void;
}

/** The help centre as it looks while an editor writes. */
export interface Preview {
  /** Folder of the current build. It is thrown away by `close`. */
  readonly dir: string;
  /** Answers for the pages and files of the current build, and for the preview's own address; undefined for what is neither. */
  handle(request: Request): Promise<Response | undefined>;
  close(): Promise<void>;
}

/** Addresses of the preview itself. */
const CHANGES = '/__hjelp/changes';
const SCRIPT = '/__hjelp/preview.js';
/** An open connection on which nothing happens is cut by some proxies. */
const STAY_ALIVE_MS = 15_000;

/**
 * Builds into a temporary folder and again at every save. While the content has errors the last build that worked stays,
 * and open pages say what is wrong.
 */
export async function createPreview(options: PreviewOptions): Promise<Preview> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hjelp-preview-'));
  const preview = new RunningPreview(options, folder);
  await preview.build();
  preview.watch();
  return preview;
}

class RunningPreview implements Preview {
  readonly dir: string;
  readonly #folder: string;
  readonly #options: PreviewOptions;
  readonly #renderer = new Renderer();
  readonly #rendered = new Map<string, RenderedBody>();
  readonly #indexes: KnownIndexes = new Map();
  readonly #listeners = new Set<(state: string) => void>();
  #watcher: { close(): void } | undefined;
  #building: Promise<void> | undefined;
  #buildAgain = false;
  /** Number of the last build that worked; 0 before the first. */
  #build = 0;
  #problems: readonly ContentProblem[] = [];
  #closed = false;
  /** In which the person who writes is spoken to, as the last build found. */
  #lang: SpokenLanguage = 'en';

  constructor(options: PreviewOptions, folder: string) {
    this.#options = options;
    this.#folder = folder;
    this.dir = path.join(folder, 'site');
  }

  watch(): void {
    this.#watcher = watchFolder(this.#options.contentDir, () => void this.build());
  }

  /** Builds; a change that comes while a build is running makes one more afterwards. */
  async build(): Promise<void> {
    if (this.#building !== undefined) {
      this.#buildAgain = true;
      return this.#building;
    }
    this.#building = this.#buildUntilQuiet();
    await this.#building;
    this.#building = undefined;
  }

  async handle(request: Request): Promise<Response | undefined> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const { pathname } = new URL(request.url);
    if (pathname === CHANGES) return this.#changes();
    if (pathname === SCRIPT) return new Response(PREVIEW_SCRIPT, { headers: headersFor('preview.js') });
    const file = this.#fileFor(pathname);
    if (file?.endsWith('/') === true) return new Response(null, { status: 302, headers: { location: file } });
    if (file !== undefined) return this.#respond(file, 200);
    const wantsPage = (request.headers.get('accept') ?? '').includes('text/html');
    if (!wantsPage) return undefined;
    if (this.#build === 0) return this.#respondWith(waitingPage(this.#lang), 503);
    return this.#respond(this.#fileFor(`/${pathname.split('/')[1] ?? ''}/404.html`) ?? path.join(this.dir, '404.html'), 404);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watcher?.close();
    this.#renderer.close();
    await this.#building?.catch(() => undefined);
    for (const tell of this.#listeners) tell('');
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  async #buildUntilQuiet(): Promise<void> {
    do {
      this.#buildAgain = false;
      const { onBuild, ...options } = this.#options;
      let report: BuildReport;
      try {
        report = await buildKb({ ...options, outDir: this.dir }, { renderer: this.#renderer, rendered: this.#rendered, indexes: this.#indexes, ignoreBaseUrl: true });
      } catch (error) {
        if (this.#closed) return;
        // A first build that cannot start at all is for the terminal; later ones must not end the preview.
        if (this.#build === 0) throw error;
        const lang = this.#lang;
        report = { articles: 0, locales: {}, lang, problems: [{ file: this.#options.contentDir, line: 1, code: 'build-failed', severity: 'error', message: error instanceof SpokenError ? speak(error.said, lang) : error instanceof Error ? error.message : String(error) }], durationMs: 0, written: false };
      }
      if (this.#closed) return;
      this.#lang = report.lang;
      if (report.written) this.#build += 1;
      this.#problems = report.written ? [] : report.problems.filter((problem) => problem.severity === 'error');
      onBuild?.(report);
      for (const tell of this.#listeners) tell(this.#state());
    } while (this.#buildAgain);
  }

  #state(): string {
    return `event: state\ndata: ${JSON.stringify({ build: this.#build, problems: this.#problems, ...(this.#problems.length === 0 ? {} : { texts: overlayTexts(this.#problems.length, this.#lang), lang: this.#lang }) })}\n\n`;
  }

  /** Server-sent events: the state now, and again after each build. */
  #changes(): Response {
    const encoder = new TextEncoder();
    let stop = (): void => undefined;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const send = (text: string): void => controller.enqueue(encoder.encode(text));
        const alive = setInterval(() => send(': still here\n\n'), STAY_ALIVE_MS);
        alive.unref();
        const tell = (state: string): void => {
          if (state !== '') return send(state);
          stop();
          controller.close();
        };
        stop = () => {
          clearInterval(alive);
          this.#listeners.delete(tell);
        };
        this.#listeners.add(tell);
        send(this.#state());
      },
      cancel: () => stop(),
    });
    return new Response(stream, { headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } });
  }

  /** The file that an address means; an address that ends in `/` when the visitor must be sent there; undefined when there is none. */
  #fileFor(pathname: string): string | undefined {
    let decoded: string;
    try {
      decoded = decodeURIComponent(pathname);
    } catch {
      return undefined;
    }
    const file = path.join(this.dir, path.posix.normalize(`/${decoded}`));
    if ((file !== this.dir && !file.startsWith(this.dir + path.sep)) || decoded.includes('\0')) return undefined;
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat?.isFile() === true) return file;
    if (stat?.isDirectory() !== true || !fs.existsSync(path.join(file, 'index.html'))) return undefined;
    // Pages refer to their neighbours, so the slash matters. `//host` would lead away.
    return pathname.endsWith('/') ? path.join(file, 'index.html') : `${pathname.replace(/^\/+/u, '/')}/`;
  }

  #respond(file: string, status: number): Response {
    const bytes = fs.readFileSync(file);
    return file.endsWith('.html') ? this.#respondWith(bytes.toString('utf8'), status) : new Response(bytes, { status, headers: headersFor(file) });
  }

  #respondWith(page: string, status: number): Response {
    const script = html`<script src="${SCRIPT}?build=${this.#build}"></script>`.text;
    return new Response(page.replace(/<\/body>/u, () => `${script}\n</body>`), { status, headers: headersFor('page.html') });
  }
}

function headersFor(file: string): Record<string, string> {
  return { 'content-type': mediaType(file), 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
}
