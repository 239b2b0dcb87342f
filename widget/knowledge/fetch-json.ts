import { KnowledgeProblem } from './knowledge-problem.ts';

export interface FetchJsonOptions {
  /** A request that the loader started already; used by the first try. */
  readonly started?: Promise<Response> | undefined;
  /** Time for headers and body together, for each try. */
  readonly timeoutMs?: number;
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
export async function fetchJson(url: string, { started, timeoutMs = 10_000, tries = 3, cache = 'default' }: FetchJsonOptions = {}): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(url, attempt === 1 ? started : undefined, timeoutMs, cache);
    } catch (error) {
      const problem = error as KnowledgeProblem;
      // Offline needs no second try: the panel waits for the browser's word that the network is back.
      if (attempt >= tries || !problem.passing || problem.code === 'offline') throw problem;
      await new Promise((resolve) => { setTimeout(resolve, (PAUSES_MS[attempt - 1] ?? 3000) * (0.75 + Math.random() / 2)); });
    }
  }
}

async function tryOnce(url: string, started: Promise<Response> | undefined, timeoutMs: number, cache: RequestCache): Promise<unknown> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new KnowledgeProblem('timeout', `${url}: no complete answer within ${timeoutMs} ms.`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([read(url, started ?? fetch(url, { signal: controller.signal, cache })), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function read(url: string, request: Promise<Response>): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await request;
    text = response.ok ? await response.text() : '';
  } catch (error) {
    if (!navigator.onLine) throw new KnowledgeProblem('offline', `${url}: the browser is offline.`);
    throw new KnowledgeProblem('network', `${url}: ${String(error)}. If the address is right, look at the page's connect-src policy, and at CORS when the knowledge base lies on another origin.`);
  }
  if (!response.ok) throw new KnowledgeProblem('http', `${url} answered ${response.status}. Is "kb" the address of the folder that hjelp build wrote?`, response.status);
  try {
    return JSON.parse(text);
  } catch {
    throw new KnowledgeProblem('garbage', `${url} is no JSON; it starts with ${JSON.stringify(text.slice(0, 40))}.`);
  }
}
