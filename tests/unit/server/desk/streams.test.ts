import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDeskSignal } from '../../../../core/contract/desk-document.ts';
import { ask, EventFeed, logIn, openVisitor, type Visitor } from './chat-client.ts';
import { startDesk, type RunningDesk } from './start-desk.ts';

/** A client that connects again whenever it is cut, as the widget and browsers do. */
class LastingFeed {
  readonly received: { seq: number; text: string }[] = [];
  #lastSeq = 0;
  #isDone = false;
  feed!: EventFeed;
  readonly #visitor: Visitor;
  readonly #running: Promise<void>;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
    this.#running = this.#run();
  }

  async #run(): Promise<void> {
    while (!this.#isDone) {
      this.feed = new EventFeed(`${this.#visitor.url}/stream`, { ...this.#visitor.key, ...(this.#lastSeq > 0 && { 'last-event-id': String(this.#lastSeq) }) });
      await this.feed.until(({ isEnded }) => isEnded);
      for (const { seq, text } of this.feed.messages) {
        this.received.push({ seq, text });
        this.#lastSeq = seq;
      }
      if (!this.#isDone) await pause(5);
    }
  }

  async stop(): Promise<void> {
    this.#isDone = true;
    this.feed.cut();
    await this.#running;
  }
}

describe('live streams', () => {
  let desk: RunningDesk;
  beforeEach(async () => {
    desk = await startDesk({ heartbeatMs: 40 });
  });
  afterEach(() => desk.dispose());

  it('bring the agent’s answer to the visitor, and the visitor’s words to the agent', async () => {
    const visitor = await openVisitor(desk, 'Hej!');
    const agent = await logIn(desk, 'Anna');
    const feed = new EventFeed(`${visitor.url}/stream`, visitor.key);
    await feed.until(({ states }) => states.length === 1);
    expect(feed.events.map(({ id }) => id)).toEqual(['1', undefined]);
    await agent.say(visitor.opening.id, 'Hej hej!');
    await feed.until(({ messages, states }) => messages.length === 2 && states.length === 2);
    expect(feed.messages[1]).toMatchObject({ seq: 2, from: 'agent', author: 'Anna', text: 'Hej hej!' });
    expect(feed.events.at(-2)?.id).toBe('2');
    expect(feed.states).toEqual(['waiting', 'active']);
    await agent.ask(`/desk/api/conversations/${visitor.opening.id}/close`, { method: 'POST' });
    await feed.until(({ states }) => states.length === 3);
    expect(feed.states.at(-1)).toBe('closed');
    feed.cut();
  });

  it('are server-sent events that no proxy keeps back, with a comment in every silence', async () => {
    const visitor = await openVisitor(desk);
    const response = await fetch(`${visitor.url}/stream`, { headers: visitor.key });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/u);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    await response.body?.cancel();
    const feed = new EventFeed(`${visitor.url}/stream`, visitor.key);
    await feed.until(({ comments }) => comments >= 3);
    feed.cut();
  });

  it('resume after the last message, by header or by address', async () => {
    const visitor = await openVisitor(desk);
    for (let n = 2; n <= 30; n += 1) await visitor.say(`${n}`);
    const byHeader = new EventFeed(`${visitor.url}/stream`, { ...visitor.key, 'last-event-id': '27' });
    await byHeader.until(({ states }) => states.length === 1);
    expect(byHeader.messages.map(({ seq }) => seq)).toEqual([28, 29, 30]);
    const byAddress = new EventFeed(`${visitor.url}/stream?after=29`, visitor.key);
    await byAddress.until(({ states }) => states.length === 1);
    expect(byAddress.messages.map(({ seq }) => seq)).toEqual([30]);
    const fromNonsense = new EventFeed(`${visitor.url}/stream`, { ...visitor.key, 'last-event-id': '1; DROP' });
    await fromNonsense.until(({ states }) => states.length === 1);
    expect(fromNonsense.messages).toHaveLength(30);
    const fromTheFuture = new EventFeed(`${visitor.url}/stream`, { ...visitor.key, 'last-event-id': '99' });
    await fromTheFuture.until(({ states }) => states.length === 1);
    expect(fromTheFuture.messages).toHaveLength(30);
    for (const feed of [byHeader, byAddress, fromNonsense, fromTheFuture]) feed.cut();
  });

  it('show two tabs the same', async () => {
    const visitor = await openVisitor(desk);
    const tabs = [new EventFeed(`${visitor.url}/stream`, visitor.key), new EventFeed(`${visitor.url}/stream`, visitor.key)];
    await Promise.all(tabs.map((tab) => tab.until(({ states }) => states.length === 1)));
    await visitor.say('från den ena');
    await Promise.all(tabs.map((tab) => tab.until(({ messages }) => messages.length === 2)));
    expect(tabs[0]!.messages).toEqual(tabs[1]!.messages);
    for (const tab of tabs) tab.cut();
  });

  it('keep two visitors apart', async () => {
    const [one, two] = [await openVisitor(desk, 'ett'), await openVisitor(desk, 'två')];
    const feeds = [one, two].map((visitor) => new EventFeed(`${visitor.url}/stream`, visitor.key));
    await Promise.all(feeds.map((feed) => feed.until(({ states }) => states.length === 1)));
    await Promise.all(Array.from({ length: 10 }, (_, n) => Promise.all([one.say(`ett ${n}`), two.say(`två ${n}`)])));
    await Promise.all(feeds.map((feed) => feed.until(({ messages }) => messages.length === 11)));
    expect(feeds[0]!.messages.every(({ text }) => text.startsWith('ett'))).toBe(true);
    expect(feeds[1]!.messages.every(({ text }) => text.startsWith('två'))).toBe(true);
    for (const feed of feeds) feed.cut();
  });

  it('bring every message once and in order while connections are cut and the server restarts', async () => {
    const visitor = await openVisitor(desk, 'nr 1');
    const lasting = new LastingFeed(visitor);
    const said = ['nr 1'];
    for (let n = 2; n <= 28; n += 1) {
      const [text, id] = [`nr ${n}`, randomUUID()];
      said.push(text);
      if (n % 9 === 0) {
        // The answer to this message is lost with the server; the visitor sends it again.
        const lost = visitor.say(text, id).catch(() => undefined);
        if (n % 2 === 0) await lost;
        await desk.stop();
        await desk.start();
      } else if (n % 4 === 0) lasting.feed.cut();
      expect((await visitor.say(text, id)).status).toBe(201);
    }
    await pause(0);
    const check = new EventFeed(`${visitor.url}/stream`, visitor.key);
    await check.until(({ states }) => states.length === 1);
    expect(check.messages.map(({ text }) => text)).toEqual(said);
    check.cut();
    await lasting.feed.until((feed) => lasting.received.length + feed.messages.length >= said.length);
    await lasting.stop();
    expect(lasting.received.map(({ text }) => text)).toEqual(said);
    expect(lasting.received.map(({ seq }) => seq)).toEqual(said.map((_, index) => index + 1));
  });

  it('are let go when the client goes', async () => {
    const visitor = await openVisitor(desk);
    const feeds = Array.from({ length: 5 }, () => new EventFeed(`${visitor.url}/stream`, visitor.key));
    await Promise.all(feeds.map((feed) => feed.until(({ states }) => states.length === 1)));
    expect(desk.live.count()).toBe(5);
    for (const feed of feeds) feed.cut();
    while (desk.live.count() > 0) await pause(5);
    expect(desk.live.count(visitor.opening.id)).toBe(0);
  });

  it('are bounded for each conversation', async () => {
    const visitor = await openVisitor(desk);
    const feeds = Array.from({ length: 20 }, () => new EventFeed(`${visitor.url}/stream`, visitor.key));
    await Promise.all(feeds.map((feed) => feed.until(({ states }) => states.length === 1)));
    const answer = await ask(`${visitor.url}/stream`, { headers: visitor.key });
    expect(answer.status).toBe(429);
    for (const feed of feeds) feed.cut();
  });

  it('end when the server stops', async () => {
    const visitor = await openVisitor(desk);
    const feed = new EventFeed(`${visitor.url}/stream`, visitor.key);
    await feed.until(({ states }) => states.length === 1);
    desk.live.close();
    await feed.until(({ isEnded }) => isEnded);
  });

  describe('of the whole desk', () => {
    it('tell agents what changes, from where their list ended', async () => {
      const agent = await logIn(desk, 'Anna');
      const first = await openVisitor(desk, 'första');
      const { body } = await agent.ask('/desk/api/conversations');
      const { revision, conversations } = body as { revision: number; conversations: unknown[] };
      expect(conversations).toHaveLength(1);
      const second = await openVisitor(desk, 'andra');
      const feed = new EventFeed(`${desk.url}/desk/api/stream?after=${revision}`, { cookie: agent.cookie });
      const seen = (): string[] => feed.events.flatMap(({ data }) => {
        const signal = readDeskSignal(data);
        return signal.type === 'changes' ? [...signal.changed.map(({ id, state, lastMessage }) => `${id === first.opening.id ? 1 : 2} ${state} ${lastMessage.text}`), ...signal.deleted.map((id) => `${id === first.opening.id ? 1 : 2} deleted`)] : [signal.type];
      });
      await feed.until(() => seen().length === 1);
      await first.say('mer');
      await feed.until(() => seen().length === 2);
      await agent.say(second.opening.id, 'svar');
      await feed.until(() => seen().length === 3);
      await ask(first.url, { method: 'DELETE', headers: first.key });
      await feed.until(() => seen().length === 4);
      expect(seen()).toEqual(['2 waiting andra', '1 waiting mer', '2 active svar', '1 deleted']);
      const lastId = feed.events.at(-1)!.id!;
      feed.cut();

      // Nothing is missed in between, nor told again.
      await second.say('under tiden');
      const later = new EventFeed(`${desk.url}/desk/api/stream?after=0`, { cookie: agent.cookie, 'last-event-id': lastId });
      await later.until(({ events }) => events.length === 1);
      expect(readDeskSignal(later.events[0]!.data)).toMatchObject({ type: 'changes', changed: [{ id: second.opening.id, lastMessage: { text: 'under tiden' } }], deleted: [] });
      later.cut();
    });

    it('tell a page that knows more than the store to load again', async () => {
      const agent = await logIn(desk, 'Anna');
      await openVisitor(desk);
      const feed = new EventFeed(`${desk.url}/desk/api/stream?after=1000`, { cookie: agent.cookie });
      await feed.until(({ isEnded }) => isEnded);
      expect(feed.events.map(({ data }) => data)).toEqual([{ type: 'reset' }]);
    });

    it('are for agents only', async () => {
      expect((await ask(`${desk.url}/desk/api/stream`)).status).toBe(401);
    });
  });
});
