import { askForFile } from './ask-for-file.ts';
import { KnowledgeProblem } from './knowledge-problem.ts';
import { jsonText } from '../plain-json.ts';

export interface FetchJsonOptions {
  /** A request that the loader started already; used by the first try. */
  readonly started?: Promise<Response> | undefined;
  /** Longest time without any progress, for each try. A slow answer that keeps coming is not given up. */
  readonly stallMs?: number;
  /** Tries in all; only passing problems are tried again. */
  readonly tries?: number;
  readonly cache?: RequestCache;
}

/** Waits before the second and the third try. A little chance keeps a crowd of visitors from knocking in step. */
const PAUSES_MS = [400, 1500];

/**
 * Fetches JSON with a time limit, and again when the trouble looks passing.
 * @throws {KnowledgeProblem}
 */
export function fetchJson(url: string, options: FetchJsonOptions = {}): Promise<unknown> {
  return fetchBody(url, options, async (body, onProgress) => {
    const text = await readText(body, onProgress);
    try {
      // Not by `JSON`, which pages may have changed.
      return await new Response(text).json() as unknown;
    } catch {
      throw new KnowledgeProblem('garbage', `${url} is no JSON; it starts with ${jsonText(text.slice(0, 40))}.`);
    }
  });
}

/**
 * The same for a file that others read.
 * @throws {KnowledgeProblem}
 */
export function fetchFile(url: string, options: FetchJsonOptions = {}): Promise<Blob> {
  return fetchBody(url, options, async (body, onProgress) => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    await readParts(body, onProgress, (part) => { parts.push(part); });
    return new Blob(parts);
  });
}

type Body = Response['body'];
type ReadBody<T> = (body: Body, onProgress: () => void) => Promise<T>;

async function fetchBody<T>(url: string, { started, stallMs = 8000, tries = 3, cache = 'default' }: FetchJsonOptions, readBody: ReadBody<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(url, attempt === 1 ? started : undefined, stallMs, cache, readBody);
    } catch (error) {
      const problem = error as KnowledgeProblem;
      // Offline needs no second try: the panel waits for the browser's word that the network is back. And who has waited
      // for two silences is told so rather than made to wait for a third.
      const most = problem.code === 'offline' ? 1 : problem.code === 'timeout' ? 2 : tries;
      if (!problem.passing || attempt >= most) throw problem;
      await new Promise((resolve) => { setTimeout(resolve, (PAUSES_MS[attempt - 1] ?? 3000) * (0.75 + Math.random() / 2)); });
    }
  }
}

async function tryOnce<T>(url: string, started: Promise<Response> | undefined, stallMs: number, cache: RequestCache, readBody: ReadBody<T>): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (problem: KnowledgeProblem) => void;
  const tooLate = new Promise<never>((_resolve, reject) => { giveUp = reject; });
  const onProgress = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      giveUp(new KnowledgeProblem('timeout', `${url}: nothing came for ${stallMs} ms.`));
      controller.abort();
    }, stallMs);
  };
  onProgress();
  try {
    return await Promise.race([read(url, started ?? askForFile(url, { signal: controller.signal, cache }), onProgress, readBody), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function read<T>(url: string, request: Promise<Response>, onProgress: () => void, readBody: ReadBody<T>): Promise<T> {
  try {
    const response = await request;
    if (!(response instanceof Response)) throw new TypeError('The page has a fetch of its own, which gave no Response.');
    if (!response.ok) throw new KnowledgeProblem('http', `${url} answered ${response.status}. Is "kb" the address of the folder that hjelp build wrote?`, response.status);
    // A wireless network that wants a login answers everything with its own page.
    if (/^text\/html/iu.test(response.headers.get('content-type') ?? '')) throw new KnowledgeProblem('garbage', `${url} answered with a web page. Is "kb" the address of the folder that hjelp build wrote, or does the network want a login?`);
    return await readBody(response.body, onProgress);
  } catch (error) {
    if (error instanceof KnowledgeProblem) throw error;
    if (!navigator.onLine) throw new KnowledgeProblem('offline', `${url}: the browser is offline.`);
    throw new KnowledgeProblem('network', `${url}: ${String(error)}. If the address is right, look at the page's connect-src policy, and at CORS when the knowledge base lies on another origin.`);
  }
}

async function readText(body: Body, onProgress: () => void): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  await readParts(body, onProgress, (part) => { text += decoder.decode(part, { stream: true }); });
  return text + decoder.decode();
}

async function readParts(body: Body, onProgress: () => void, take: (part: Uint8Array<ArrayBuffer>) => void): Promise<void> {
  const reader = body?.getReader();
  for (;;) {
    const { done = true, value } = await reader?.read() ?? {};
    if (done) return;
    onProgress();
    take(value!);
  }
}
