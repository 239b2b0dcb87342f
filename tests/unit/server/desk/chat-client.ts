import { randomUUID } from 'node:crypto';
import { createParser } from 'eventsource-parser';
import { readConversationOpened, readConversationSignal, readConversationView, type ConversationMessage, type ConversationOpened, type ConversationView } from '../../../../core/contract/conversation.ts';
import { HANDOVER_FORMAT, type HandoverContext } from '../../../../core/contract/handover-context.ts';
import type { RunningDesk } from './start-desk.ts';

export function context(changes: Partial<HandoverContext> = {}): HandoverContext {
  return { format: HANDOVER_FORMAT, visit: 'visit-1', site: 'shop', locale: 'sv', question: 'Var är mitt paket?', searches: [], articles: [], attributes: {}, ...changes };
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** One request with a JSON body, never following redirects. */
export async function ask(url: string, options: { method?: string; headers?: Record<string, string>; body?: unknown } = {}): Promise<Answer> {
  const request = (): Promise<Response> => fetch(url, {
    method: options.method ?? 'GET',
    redirect: 'manual',
    headers: { ...(options.body !== undefined && { 'content-type': 'application/json' }), ...options.headers },
    ...(options.body !== undefined && { body: typeof options.body === 'string' ? options.body : JSON.stringify(options.body) }),
  });
  // A connection kept from before a restart fails at its next use; browsers open another one, Node says so.
  const response = await request().catch(request);
  const text = await response.text();
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // A page, or nothing.
  }
  return { status: response.status, body, headers: response.headers };
}

/** A visitor's browser, as far as the server can tell. */
export class Visitor {
  readonly desk: RunningDesk;
  readonly opening: { readonly id: string; readonly context: HandoverContext; readonly message: { readonly id: string; readonly text: string } };
  opened!: ConversationOpened;

  constructor(desk: RunningDesk, text = 'Hej!', changes: Partial<HandoverContext> = {}) {
    this.desk = desk;
    this.opening = { id: randomUUID(), context: context(changes), message: { id: randomUUID(), text } };
  }

  get url(): string {
    return `${this.desk.url}/v1/conversations/${this.opening.id}`;
  }

  get key(): Record<string, string> {
    return { authorization: `Bearer ${this.opened.token}` };
  }

  async open(): Promise<Answer> {
    const answer = await ask(`${this.desk.url}/v1/conversations`, { method: 'POST', body: this.opening });
    if (answer.status === 201) this.opened = readConversationOpened(answer.body);
    return answer;
  }

  say(text: string, id: string = randomUUID()): Promise<Answer> {
    return ask(`${this.url}/messages`, { method: 'POST', headers: this.key, body: { id, text } });
  }

  async view(): Promise<ConversationView> {
    return readConversationView((await ask(this.url, { headers: this.key })).body);
  }
}

export async function openVisitor(desk: RunningDesk, text?: string, changes?: Partial<HandoverContext>): Promise<Visitor> {
  const visitor = new Visitor(desk, text, changes);
  const answer = await visitor.open();
  if (answer.status !== 201) throw new Error(`opening answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return visitor;
}

/** An agent's browser with its session. */
export class Agent {
  readonly desk: RunningDesk;
  readonly cookie: string;

  constructor(desk: RunningDesk, cookie: string) {
    this.desk = desk;
    this.cookie = cookie;
  }

  #pageKey: string | undefined;

  /** As the page asks: with the session's key for everything that changes something. */
  async ask(path: string, options: { method?: string; body?: unknown; headers?: Record<string, string> } = {}): Promise<Answer> {
    const headers = { cookie: this.cookie, 'sec-fetch-site': 'same-origin', ...options.headers };
    if (path.startsWith('/desk/api') && (options.method ?? 'GET') !== 'GET') this.#pageKey ??= String((await ask(`${this.desk.url}/desk/api/session`, { headers })).body?.['pageKey' as never]);
    return ask(`${this.desk.url}${path}`, { ...options, headers: { ...(this.#pageKey !== undefined && { 'x-hjelp-page': this.#pageKey }), ...headers } });
  }

  say(conversationId: string, text: string, id: string = randomUUID()): Promise<Answer> {
    return this.ask(`/desk/api/conversations/${conversationId}/messages`, { method: 'POST', body: { id, text } });
  }
}

export async function logIn(desk: RunningDesk, name: string): Promise<Agent> {
  const answer = await ask(`${desk.url}/desk/session`, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body: { token: desk.access.token, name } });
  if (answer.status !== 204) throw new Error(`login answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return new Agent(desk, answer.headers.get('set-cookie')!.split(';')[0]!);
}

export interface StreamEvent {
  readonly id: string | undefined;
  readonly data: unknown;
}

/** An open server-sent event stream. */
export class EventFeed {
  readonly events: StreamEvent[] = [];
  comments = 0;
  isEnded = false;
  readonly #abort = new AbortController();
  readonly #waiting = new Set<() => void>();
  readonly status: Promise<number>;

  constructor(url: string, headers: Record<string, string> = {}) {
    const response = fetch(url, { headers, signal: this.#abort.signal });
    this.status = response.then((answer) => answer.status);
    this.status.catch(() => undefined);
    void this.#read(response);
  }

  async #read(opening: Promise<Response>): Promise<void> {
    const parser = createParser({ onEvent: (event) => { if (event.event !== 'heartbeat') this.events.push({ id: event.id, data: JSON.parse(event.data) }); }, onComment: () => (this.comments += 1) });
    const decoder = new TextDecoder();
    try {
      for await (const chunk of (await opening).body!) {
        parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }));
        this.#wake();
      }
    } catch {
      // Cut, which is what many tests want.
    }
    this.isEnded = true;
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Resolves as soon as the condition holds; the test's own time limit is the only one. */
  async until(condition: (feed: this) => boolean): Promise<void> {
    while (!condition(this)) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
      });
    }
  }

  get messages(): ConversationMessage[] {
    return this.events.flatMap(({ data }) => {
      const signal = readConversationSignal(data);
      return signal.type === 'message' ? [signal.message] : [];
    });
  }

  get states(): string[] {
    return this.events.flatMap(({ data }) => {
      const signal = readConversationSignal(data);
      return signal.type === 'state' ? [signal.state] : [];
    });
  }

  cut(): void {
    this.#abort.abort();
  }
}
