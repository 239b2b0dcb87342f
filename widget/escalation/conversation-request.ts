import { jsonText } from '../plain-json.ts';

/** How long an answer may take, in milliseconds. */
const PATIENCE_MS = 15_000;

export type ConversationAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly body: unknown; readonly retryAfterMs: number }
  /** No answer: no network, a server that is down, a page whose policy forbids the address. */
  | { readonly kind: 'unreachable'; readonly detail: string };

/**
 * One request to the chat server. Never throws.
 * @param path After `/v1/conversations`, for example `/ID/messages`.
 */
export async function requestConversation(server: string, path: string, options: { method?: 'GET' | 'POST' | 'DELETE'; token?: string; body?: unknown } = {}): Promise<ConversationAnswer> {
  const stop = new AbortController();
  const timer = setTimeout(() => { stop.abort(); }, PATIENCE_MS);
  try {
    const response = await fetch(`${server}/v1/conversations${path}`, {
      method: options.method ?? 'GET',
      headers: {
        ...(options.token !== undefined && { authorization: `Bearer ${options.token}` }),
        ...(options.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(options.body !== undefined && { body: jsonText(options.body) }),
      credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: stop.signal,
    });
    const body: unknown = await response.json().catch(() => undefined);
    const seconds = Number(response.headers.get('retry-after') ?? 0);
    return { kind: 'answer', status: response.status, body, retryAfterMs: Number.isFinite(seconds) ? Math.min(seconds, 600) * 1000 : 0 };
  } catch (error) {
    return { kind: 'unreachable', detail: String(error) };
  } finally {
    clearTimeout(timer);
  }
}
