import { readDeskMail, type DeskMail } from '../../../core/contract/attachment.ts';
import {
  readConversationExport,
  readConversationList,
  readConversationSummary,
  readDeskArticles,
  readDeskAside,
  readDeskConversation,
  readDeskMessages,
  readDeskRefusal,
  readDeskSession,
  readDeskShift,
  readDeskTeam,
  readMessageStored,
  type ConversationExport,
  type ConversationList,
  type ConversationSummary,
  type DeskArticles,
  type DeskAside,
  type DeskConversation,
  type DeskList,
  type DeskMessages,
  type DeskRefusal,
  type DeskSession,
  type DeskShift,
  type DeskTeam,
  type MessageStored,
} from '../../../core/contract/desk-document.ts';

/** The server said no, or nothing. */
export class DeskApiError extends Error {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly refusal: DeskRefusal | undefined;
  /** How long the server asks to wait; 0 when it does not say. */
  readonly retryAfterSeconds: number;

  constructor(status: number, refusal: DeskRefusal | undefined, retryAfterSeconds: number) {
    super(refusal?.message ?? `HTTP ${status}`);
    this.status = status;
    this.refusal = refusal;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** True when the same request may well succeed later: no network, a server that restarts, too many at once. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** How long an answer may take before it counts as none. */
const TIMEOUT_MS = 15_000;
/** Five megabytes on a slow line. */
const FILE_TIMEOUT_MS = 90_000;

/** How far the server's clock is ahead of this machine's, in milliseconds. */
let serverAheadMs = 0;
/** The header tells whole seconds, and an answer takes a while: less is no difference. */
const CLOCK_NOISE_MS = 5_000;

/** The time by the server's clock, which all times of conversations are told by: a machine whose own is wrong shows right waiting times all the same. */
export function serverNow(): Date {
  return new Date(Date.now() + serverAheadMs);
}

function learnClock(response: Response): void {
  const aheadMs = Date.parse(response.headers.get('date') ?? '') - Date.now();
  if (Number.isFinite(aheadMs)) serverAheadMs = Math.abs(aheadMs) < CLOCK_NOISE_MS ? 0 : aheadMs;
}

/** Proves to the server that a page of its own asks; who logs in again may get another. */
let pageKey: string | undefined;

async function learnPageKey(): Promise<DeskSession> {
  const session = readDeskSession(await request('GET', 'api/session'));
  pageKey = session.pageKey;
  return session;
}

/** Asks below `/desk/`. @throws {DeskApiError} */
export async function callDesk(method: string, path: string, body?: unknown): Promise<unknown> {
  if (method === 'GET' || !path.startsWith('api/')) return request(method, path, body);
  if (pageKey === undefined) await learnPageKey();
  try {
    return await request(method, path, body);
  } catch (error) {
    if (!(error instanceof DeskApiError) || error.refusal?.code !== 'page_key') throw error;
    await learnPageKey();
    return request(method, path, body);
  }
}

/** Sends a file below `/desk/`, known as coming from a page of ours. @throws {DeskApiError} */
export async function postFile(path: string, file: File): Promise<void> {
  if (pageKey === undefined) await learnPageKey();
  let response: Response;
  try {
    response = await fetch(`/desk/${path}`, { method: 'POST', headers: { accept: 'application/json', 'x-hjelp-page': pageKey ?? '', 'content-type': file.type || 'application/octet-stream' }, body: file, signal: AbortSignal.timeout(FILE_TIMEOUT_MS) });
  } catch {
    throw new DeskApiError(0, undefined, 0);
  }
  if (!response.ok) throw new DeskApiError(response.status, readRefusal(await response.json().catch(() => undefined)), 0);
}

/** What became of answers by mail. */
export const deskMail = async (conversationId: string): Promise<DeskMail> => readDeskMail(await callDesk('GET', `${one(conversationId)}/mail`));

const call = callDesk;

async function request(method: string, path: string, body?: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`/desk/${path}`, {
      method,
      headers: { accept: 'application/json', ...(pageKey !== undefined && method !== 'GET' && { 'x-hjelp-page': pageKey }), ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    throw new DeskApiError(0, undefined, 0);
  }
  learnClock(response);
  if (response.status === 204) return undefined;
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer;
  throw new DeskApiError(response.status, readRefusal(answer), Number(response.headers.get('retry-after') ?? 0) || 0);
}

/** A proxy in between may answer with anything. */
function readRefusal(answer: unknown): DeskRefusal | undefined {
  try {
    return readDeskRefusal(answer);
  } catch {
    return undefined;
  }
}

const one = (id: string): string => `api/conversations/${encodeURIComponent(id)}`;

/** What the page asks the server. Every method throws {@link DeskApiError}. */
export const deskApi = {
  logIn: async (token: string, name: string): Promise<void> => void (await call('POST', 'session', { token, name })),
  saveName: async (name: string): Promise<void> => void (await call('POST', 'session', { name })),
  logOut: async (): Promise<void> => void (await call('POST', 'session/end')),
  session: learnPageKey,
  list: async (which: DeskList, before?: string): Promise<ConversationList> =>
    readConversationList(await call('GET', `api/conversations?state=${which}${before === undefined ? '' : `&before=${encodeURIComponent(before)}`}`)),
  conversation: async (id: string): Promise<DeskConversation> => readDeskConversation(await call('GET', one(id))),
  messagesAfter: async (id: string, seq: number): Promise<DeskMessages> => readDeskMessages(await call('GET', `${one(id)}/messages?after=${seq}`)),
  send: async (id: string, message: { id: string; text: string }): Promise<MessageStored> => readMessageStored(await call('POST', `${one(id)}/messages`, message)),
  take: async (id: string, evenFrom?: string): Promise<ConversationSummary> => readConversationSummary(await call('POST', `${one(id)}/take`, evenFrom === undefined ? {} : { evenFrom })),
  close: async (id: string): Promise<ConversationSummary> => readConversationSummary(await call('POST', `${one(id)}/close`)),
  remove: async (id: string): Promise<void> => void (await call('DELETE', one(id))),
  search: async (locale: string, query: string): Promise<DeskArticles> => readDeskArticles(await call('GET', `api/search?locale=${encodeURIComponent(locale)}&q=${encodeURIComponent(query)}`)),
  canned: async (locale: string, query: string): Promise<DeskArticles> => readDeskArticles(await call('GET', `api/canned?locale=${encodeURIComponent(locale)}&q=${encodeURIComponent(query)}`)),
  aside: async (id: string): Promise<DeskAside> => readDeskAside(await call('GET', `${one(id)}/aside`)),
  assign: async (id: string, agent: string | null): Promise<ConversationSummary> => readConversationSummary(await call('POST', `${one(id)}/assign`, { agent })),
  addNote: async (id: string, note: { id: string; text: string }): Promise<DeskAside> => readDeskAside(await call('POST', `${one(id)}/notes`, note)),
  setTags: async (id: string, tags: readonly string[]): Promise<ConversationSummary> => readConversationSummary(await call('PUT', `${one(id)}/tags`, { tags })),
  makeGap: async (id: string, question: string | undefined): Promise<ConversationSummary> => readConversationSummary(await call('POST', `${one(id)}/gap`, question === undefined ? {} : { question })),
  exported: async (id: string, withNotes: boolean): Promise<ConversationExport> => readConversationExport(await call('POST', `${one(id)}/export`, { withNotes })),
  typing: async (id: string, isTyping: boolean): Promise<void> => void (await call('POST', `${one(id)}/typing`, { isTyping })),
  read: async (id: string, seq: number): Promise<void> => void (await call('POST', `${one(id)}/read`, { seq })),
  team: async (): Promise<DeskTeam> => readDeskTeam(await call('GET', 'api/team')),
  takeTurns: async (takesTurns: boolean): Promise<void> => void (await call('POST', 'api/turns', { takesTurns })),
  shift: async (): Promise<DeskShift> => readDeskShift(await call('GET', 'api/shift')),
  rateShift: async (score: 0 | 1): Promise<DeskShift> => readDeskShift(await call('POST', 'api/shift', { score })),
};
