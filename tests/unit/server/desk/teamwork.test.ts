import { createHmac, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConversationList, readConversationSummary, readDeskAside, readDeskConversation, readDeskShift, readDeskTeam, type ConversationSummary } from '../../../../core/contract/desk-document.ts';
import { identityText } from '../../../../core/contract/handover-context.ts';
import type { DeskSettings } from '../../../../server/desk/desk.ts';
import { ask, EventFeed, logIn, openVisitor, type Agent, type Visitor } from './chat-client.ts';
import { startDesk, type RunningDesk } from './start-desk.ts';

const SECRET_OF_SITE = 'what only the two servers know';

describe('agents who work together', () => {
  let desk: RunningDesk;
  let anna: Agent;
  let bo: Agent;
  let now: number;
  let settings: DeskSettings;
  const feeds: EventFeed[] = [];
  beforeEach(async () => {
    now = Date.UTC(2026, 10, 23, 9);
    settings = { assignment: 'by-hand', ask: 'csat' };
    desk = await startDesk({
      clock: () => new Date(now),
      settings: () => settings,
      identitySecret: SECRET_OF_SITE,
      makeGap: async (conversation, question) => ({ id: 'gap-0000000001', question: question ?? conversation.context.question }),
      cannedAnswers: async (locale, query) => [{ id: 'a', title: `${locale} ${query}`, path: 'sv/a/#tid', snippet: 'Fem dagar.' }],
      heartbeatMs: 20,
    });
    anna = await logIn(desk, 'Anna');
    bo = await logIn(desk, 'Bo');
  });
  afterEach(async () => {
    for (const feed of feeds.splice(0)) feed.cut();
    await desk.dispose();
  });

  const at = ({ opening }: Visitor, rest = ''): string => `/desk/api/conversations/${opening.id}${rest}`;
  const stateOf = async (visitor: Visitor) => readDeskConversation((await anna.ask(at(visitor))).body);
  const listed = async (agent: Agent, state: string): Promise<ConversationSummary[]> => readConversationList((await agent.ask(`/desk/api/conversations?state=${state}`)).body).conversations;
  const post = (agent: Agent, path: string, body: unknown, method = 'POST') => agent.ask(path, { method, body });
  const visitorPost = (visitor: Visitor, path: string, body: unknown, method = 'POST') => ask(`${visitor.url}${path}`, { method, headers: visitor.key, body });
  /** An agent's page that is open. */
  const follow = async (agent: Agent): Promise<EventFeed> => {
    const feed = new EventFeed(`${desk.url}/desk/api/stream?after=0`, { cookie: agent.cookie, 'sec-fetch-site': 'same-origin' });
    feeds.push(feed);
    expect(await feed.status).toBe(200);
    return feed;
  };
  /** Until an agent counts as present. */
  const isHere = async (name: string): Promise<void> => {
    for (;;) if (readDeskTeam((await anna.ask('/desk/api/team')).body).agents.some((agent) => agent.name === name && agent.isHere)) return;
  };

  it('keeps internal notes from the visitor on every way out of the server', async () => {
    const visitor = await openVisitor(desk, 'Hej');
    const stream = new EventFeed(`${visitor.url}/stream`, visitor.key);
    feeds.push(stream);
    const id = randomUUID();
    const added = await post(anna, at(visitor, '/notes'), { id, text: 'HEMLIGT: kunden har ringt två gånger' });
    expect(added.status).toBe(201);
    await post(anna, at(visitor, '/notes'), { id, text: 'HEMLIGT: kunden har ringt två gånger' });
    await post(anna, at(visitor, '/tags'), { tags: ['HEMLIG-tagg'] }, 'PUT');
    expect(readDeskAside((await bo.ask(at(visitor, '/aside'))).body).internalNotes).toEqual([{ id, author: 'Anna', authorId: 'anna', text: 'HEMLIGT: kunden har ringt två gånger', at: new Date(now).toISOString() }]);
    expect((await listed(bo, 'open'))[0]).toMatchObject({ notes: 1, tags: ['hemlig-tagg'] });
    await anna.say(visitor.opening.id, 'Hej!');
    await stream.until((feed) => feed.messages.length === 2);
    const outs = [
      await ask(visitor.url, { headers: visitor.key }),
      await visitor.say('mer'),
      await ask(`${desk.url}/v1/conversations`, { method: 'POST', body: visitor.opening }),
      await visitorPost(visitor, '/read', { seq: 1 }),
      await ask(`${visitor.url}/notes`, { headers: visitor.key }),
      await ask(`${visitor.url}/aside`, { headers: visitor.key }),
    ];
    expect(JSON.stringify([outs.map(({ body }) => body), stream.events]).toLowerCase()).not.toContain('hemlig');
    // Nor does the visitor's key open the agents' side.
    expect((await ask(`${desk.url}${at(visitor, '/aside')}`, { headers: visitor.key })).status).toBe(401);
  });

  it('gives a conversation to a colleague by hand, and back to all', async () => {
    const visitor = await openVisitor(desk);
    await follow(bo);
    await isHere('Bo');
    const { agents } = readDeskTeam((await anna.ask('/desk/api/team')).body);
    const boId = agents.find(({ name }) => name === 'Bo')!.id;
    const given = readConversationSummary((await post(anna, at(visitor, '/assign'), { agent: boId })).body);
    // Bo has not answered yet: the visitor still waits, and Bo finds it among his own.
    expect(given).toMatchObject({ state: 'waiting', assignee: { id: boId, name: 'Bo' } });
    expect((await listed(bo, 'mine')).map(({ id }) => id)).toEqual([visitor.opening.id]);
    expect((await listed(anna, 'mine'))).toEqual([]);
    expect(readConversationSummary((await post(anna, at(visitor, '/assign'), { agent: null })).body).assignee).toBeUndefined();
    expect((await post(anna, at(visitor, '/assign'), { agent: 'nobody' })).status).toBe(400);
    await post(anna, at(visitor, '/close'), {});
    expect((await post(anna, at(visitor, '/assign'), { agent: boId })).status).toBe(409);
  });

  it('offers nobody who came without a name and has gone', async () => {
    const [nameless, other] = [await logIn(desk, ''), await logIn(desk, '')];
    const team = async () => readDeskTeam((await anna.ask('/desk/api/team')).body).agents.map(({ name, isHere: here }) => [name, here]);
    const page = await follow(nameless);
    await isHere('');
    // Their browser is another agent, but nobody at the desk.
    await follow(bo);
    await isHere('Bo');
    expect(await team()).toEqual([['', true], ['Bo', true]]);
    page.cut();
    // The server hears by and by that the page is closed; until then they are there. Bo has a name and stays.
    for (;;) {
      const unnamed = (await team()).filter(([name]) => name === '');
      expect(unnamed.filter(([, here]) => !here)).toEqual([]);
      if (unnamed.length === 0) break;
      now += 121_000;
    }
    expect((await team()).map(([name]) => name)).toEqual(['Bo']);
    // Who wrote a note knows it again, and no other without a name takes it for theirs.
    const visitor = await openVisitor(desk);
    await post(nameless, at(visitor, '/notes'), { id: randomUUID(), text: 'utan namn' });
    await post(other, at(visitor, '/notes'), { id: randomUUID(), text: 'också utan' });
    const ids = readDeskAside((await bo.ask(at(visitor, '/aside'))).body).internalNotes.map(({ author, authorId }) => [author, authorId]);
    const idOf = async (agent: Agent) => ((await agent.ask('/desk/api/session')).body as { agent: { id: string } }).agent.id;
    expect(ids).toEqual([['', await idOf(nameless)], ['', await idOf(other)]]);
  });

  it('gives conversations in turn to those who are there, not to who takes a break or has gone', async () => {
    settings = { assignment: 'round-robin', ask: 'thumb' };
    const before = await openVisitor(desk, 'vor allen');
    expect((await stateOf(before)).assignee).toBeUndefined();
    await follow(anna);
    await isHere('Anna');
    await follow(bo);
    await isHere('Bo');
    const names: (string | undefined)[] = [];
    for (let n = 0; n < 4; n += 1) names.push((await stateOf(await openVisitor(desk, `fråga ${n}`))).assignee?.name);
    expect([...names].sort()).toEqual(['Anna', 'Anna', 'Bo', 'Bo']);
    expect(names[0]).not.toBe(names[1]);
    // The one that came before anybody was there was given to the first who came.
    expect((await stateOf(before)).assignee).toBeDefined();
    await post(anna, '/desk/api/turns', { takesTurns: false });
    for (let n = 0; n < 2; n += 1) expect((await stateOf(await openVisitor(desk, `paus ${n}`))).assignee?.name).toBe('Bo');
    await post(anna, '/desk/api/turns', { takesTurns: true });
    const [waitsForBo] = (await listed(anna, 'waiting')).filter(({ assignee }) => assignee?.name === 'Bo');
    // Bo's page is closed, and his time passes.
    feeds.splice(1, 1)[0]!.cut();
    const last = await openVisitor(desk, 'sist');
    now += 121_000;
    for (;;) if ((await stateOf(last)).assignee?.name === 'Anna' && readDeskConversation((await anna.ask(`/desk/api/conversations/${waitsForBo!.id}`)).body).assignee?.name === 'Anna') break;
  });

  it('tells each side while the other writes, and how far it has read; typing is kept nowhere', async () => {
    const visitor = await openVisitor(desk);
    const stream = new EventFeed(`${visitor.url}/stream`, visitor.key);
    feeds.push(stream);
    const page = await follow(anna);
    await stream.until((feed) => feed.states.length > 0);
    await page.until((feed) => feed.events.length > 0);
    await post(anna, at(visitor, '/typing'), { isTyping: true });
    await stream.until((feed) => feed.events.some(({ data }) => (data as { type: string }).type === 'typing'));
    expect(stream.events.at(-1)!.data).toEqual({ type: 'typing', author: 'Anna', isTyping: true });
    await visitorPost(visitor, '/typing', { isTyping: true });
    const typing = (feed: EventFeed) => feed.events.map(({ data }) => data as { type: string }).filter(({ type }) => type === 'typing');
    await page.until((feed) => typing(feed).length > 0);
    // Her own writing is no news to Anna.
    expect(typing(page)).toEqual([{ type: 'typing', conversation: visitor.opening.id, from: 'visitor', isTyping: true }]);
    await post(anna, at(visitor, '/read'), { seq: 99 });
    await stream.until((feed) => (feed.events.at(-1)!.data as { type: string }).type === 'read');
    expect(stream.events.at(-1)!.data).toEqual({ type: 'read', seq: 1 });
    await anna.say(visitor.opening.id, 'Hej');
    await visitorPost(visitor, '/read', { seq: 2 });
    expect((await stateOf(visitor)).read).toEqual({ visitor: 2, agent: 1 });
    expect((await visitor.view()).readSeq).toBe(1);
    // Reading less than before takes nothing back.
    await visitorPost(visitor, '/read', { seq: 1 });
    expect((await stateOf(visitor)).read.visitor).toBe(2);
    expect((await ask(`${visitor.url}/typing`, { method: 'POST', body: { isTyping: true } })).status).toBe(401);
  });

  it('asks after closing what the site wants to know, and takes no score out of its range', async () => {
    const visitor = await openVisitor(desk);
    expect((await visitor.view()).asks).toBe('csat');
    await post(anna, at(visitor, '/close'), {});
    expect((await visitorPost(visitor, '/rating', { kind: 'csat', score: 6 })).status).toBe(400);
    expect((await visitorPost(visitor, '/rating', { kind: 'nps', score: 11 })).status).toBe(400);
    expect((await visitorPost(visitor, '/rating', { kind: 'csat', score: 4, comment: 'snabbt' })).status).toBe(204);
    expect((await stateOf(visitor)).rating).toEqual({ kind: 'csat', score: 4, comment: 'snabbt' });
    // A widget of before knows only the thumb.
    expect((await visitorPost(visitor, '/rating', { score: 1 })).status).toBe(204);
    expect((await visitor.view()).rating).toEqual({ kind: 'thumb', score: 1, comment: '' });
  });

  it('says who the visitor is only as far as the site has signed it', async () => {
    const known = { id: '4711', name: 'Anna Åberg', email: 'anna@example.com' };
    const hmac = createHmac('sha256', SECRET_OF_SITE).update(identityText(known)).digest('hex');
    const states = [];
    for (const identity of [{ ...known, hmac }, { ...known, email: 'boss@example.com', hmac }, { id: '4711', hmac: createHmac('sha256', SECRET_OF_SITE).update('4711').digest('hex') }, known, { ...known, hmac: 'ff' }]) {
      const conversation = await stateOf(await openVisitor(desk, 'Hej', { identity }));
      expect(JSON.stringify(conversation)).not.toContain('hmac');
      states.push(conversation.identity?.state);
    }
    expect(states).toEqual(['verified', 'unverified', 'verified', 'unverified', 'unverified']);
    // Nobody verifies themselves.
    const liar = await stateOf(await openVisitor(desk, 'Hej', { identity: { ...known, isVerified: true, state: 'verified' } as never }));
    expect(liar.identity?.state).toBe('unverified');
  });

  it('shows what the visitor goes on to do only with their consent, and no longer once they take it back', async () => {
    const activity = { searches: [{ query: 'retur anna@example.com', at: '2026-11-23T09:01:00.000Z', results: 3, weak: true }], articles: [] };
    const silent = await openVisitor(desk);
    expect((await visitorPost(silent, '/activity', activity)).status).toBe(403);
    expect((await stateOf(silent)).activity).toBeUndefined();
    const open = await openVisitor(desk, 'Hej', { consent: { follow: true } });
    expect((await open.view()).isFollowed).toBe(true);
    expect((await visitorPost(open, '/activity', activity)).status).toBe(204);
    const seen = await stateOf(open);
    expect(seen.activity?.searches).toHaveLength(1);
    expect(JSON.stringify(seen.activity)).not.toContain('anna@example.com');
    expect(seen.activityAt).toBeDefined();
    expect((await visitorPost(open, '/activity', undefined, 'DELETE')).status).toBe(204);
    expect((await stateOf(open)).activity).toBeUndefined();
    expect((await visitorPost(open, '/activity', activity)).status).toBe(403);
  });

  it('makes a gap with one request, and calls it by other words if asked', async () => {
    const visitor = await openVisitor(desk, 'Hej', { question: 'Kan jag betala i delar?' });
    expect(readConversationSummary((await post(anna, at(visitor, '/gap'), {})).body).gap).toEqual({ id: 'gap-0000000001', question: 'Kan jag betala i delar?' });
    expect(readConversationSummary((await post(anna, at(visitor, '/gap'), { question: 'Delbetalning' })).body).gap?.question).toBe('Delbetalning');
    const canned = await anna.ask('/desk/api/canned?locale=sv&q=tid');
    expect(canned.body).toMatchObject({ articles: [{ title: 'sv tid', url: `${desk.url}/sv/a/#tid`, snippet: 'Fem dagar.' }] });
  });

  it('tells agents about their own day and nobody else’s, and keeps how the shift was without a name', async () => {
    const visitor = await openVisitor(desk);
    now += 3 * 60_000;
    await anna.say(visitor.opening.id, 'Hej');
    expect(readDeskShift((await anna.ask('/desk/api/shift')).body)).toEqual({ answered: 1, ownWaitMinutes: 3 });
    expect(readDeskShift((await bo.ask('/desk/api/shift')).body)).toEqual({ answered: 0 });
    await post(anna, '/desk/api/shift', { score: 0 });
    expect(readDeskShift((await post(anna, '/desk/api/shift', { score: 1 })).body).score).toBe(1);
    expect(readDeskShift((await bo.ask('/desk/api/shift')).body).score).toBeUndefined();
    expect((await post(anna, '/desk/api/shift', { score: 5 })).status).toBe(400);
  });
});
