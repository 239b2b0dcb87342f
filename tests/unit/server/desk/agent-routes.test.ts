import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConversationList, readDeskArticles, readDeskConversation, readDeskRefusal, readDeskSession } from '../../../../core/contract/desk-document.ts';
import { ask, logIn, openVisitor, type Agent } from './chat-client.ts';
import { startDesk, type RunningDesk } from './start-desk.ts';

/** The questions of a list, from its top. */
const list = async (agent: Agent, state: string) => readConversationList((await agent.ask(`/desk/api/conversations?state=${state}`)).body).conversations.map(({ question }) => question);

describe('the agents’ side of the chat', () => {
  let desk: RunningDesk;
  let anna: Agent;
  let bo: Agent;
  beforeEach(async () => {
    desk = await startDesk({
      siteName: 'Nordlys',
      kbUrl: 'https://help.example/kb',
      kbSearch: async (locale, query) => [{ id: 'a', title: `${locale}: ${query}`, path: 'sv/a/', snippet: 'Så här.' }],
    });
    anna = await logIn(desk, 'Anna');
    bo = await logIn(desk, 'Bo');
  });
  afterEach(() => desk.dispose());

  const stateOf = async (id: string) => readDeskConversation((await anna.ask(`/desk/api/conversations/${id}`)).body);

  it('shows everything that the visitor tried, so that the first answer can be the last', async () => {
    const visitor = await openVisitor(desk, 'Var är mitt paket?', {
      searches: [{ query: 'paket', at: '2026-11-21T08:00:00.000Z', results: 0 }],
      articles: [{ id: 'delivery/track', title: 'Spåra paket', path: 'sv/delivery/spara/', readMs: 42_000, vote: 'down' }],
      page: { path: '/kassa', title: 'Kassa' },
      attributes: { order: 'A-1001' },
    });
    const conversation = await stateOf(visitor.opening.id);
    expect(conversation.context).toEqual(visitor.opening.context);
    expect(conversation.messages.map(({ text }) => text)).toEqual(['Var är mitt paket?']);
    expect(readDeskSession((await anna.ask('/desk/api/session')).body)).toMatchObject({ agent: { id: 'anna', name: 'Anna' }, siteName: 'Nordlys', canSearch: true, kbUrl: 'https://help.example/kb/' });
  });

  it('lists by state, the longest waiting first, and mine alone', async () => {
    const visitors = [];
    for (const text of ['ett', 'två', 'tre', 'fyra']) visitors.push(await openVisitor(desk, text, { question: text }));
    await anna.say(visitors[1]!.opening.id, 'svar');
    await bo.ask(`/desk/api/conversations/${visitors[2]!.opening.id}/take`, { method: 'POST', body: {} });
    await anna.ask(`/desk/api/conversations/${visitors[3]!.opening.id}/close`, { method: 'POST' });
    expect(await list(anna, 'open')).toEqual(['ett', 'tre', 'två']);
    expect(await list(anna, 'waiting')).toEqual(['ett']);
    expect(await list(anna, 'active')).toEqual(['tre', 'två']);
    expect(await list(anna, 'mine')).toEqual(['två']);
    expect(await list(bo, 'mine')).toEqual(['tre']);
    expect(await list(anna, 'closed')).toEqual(['fyra']);
    expect((await anna.ask('/desk/api/conversations?state=lost')).status).toBe(400);
    expect(readConversationList((await anna.ask('/desk/api/conversations')).body).counts).toEqual({ waiting: 1, active: 2, closed: 1 });
  });

  it('shortens long texts in lists and keeps them whole in the conversation', async () => {
    const long = '😀å'.repeat(1000);
    const visitor = await openVisitor(desk, long, { question: long });
    const [summary] = readConversationList((await anna.ask('/desk/api/conversations')).body).conversations;
    expect(Array.from(summary!.question)).toHaveLength(200);
    expect(summary!.question.endsWith('…')).toBe(true);
    expect(Buffer.from(summary!.question).toString()).toBe(summary!.question);
    expect((await stateOf(visitor.opening.id)).messages[0]?.text).toBe(long);
  });

  it('stores an answer once however often it is sent, and shows who gave it', async () => {
    const visitor = await openVisitor(desk);
    const id = randomUUID();
    const first = await anna.say(visitor.opening.id, 'Hej!', id);
    expect(first.status).toBe(201);
    expect((await anna.say(visitor.opening.id, 'Hej!', id)).body).toMatchObject({ message: { seq: 2 } });
    expect((await bo.say(visitor.opening.id, 'Hej!', id)).status).toBe(409);
    expect((await visitor.view()).messages).toHaveLength(2);
    expect((await visitor.view()).messages[1]).toMatchObject({ from: 'agent', author: 'Anna', text: 'Hej!' });
  });

  it('gives a conversation to one of two agents who take it at once, and tells the other who has it', async () => {
    const visitor = await openVisitor(desk);
    const take = (agent: Agent, body: unknown = {}) => agent.ask(`/desk/api/conversations/${visitor.opening.id}/take`, { method: 'POST', body });
    const answers = await Promise.all([take(anna), take(bo)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const holder = (await stateOf(visitor.opening.id)).assignee!;
    const refusal = readDeskRefusal(answers.find(({ status }) => status === 409)!.body);
    expect(refusal).toMatchObject({ code: 'not_free', conversation: { assignee: holder } });
    const [loser, other] = holder.name === 'Anna' ? [bo, anna] : [anna, bo];
    expect((await take(loser)).status).toBe(409);
    expect((await take(loser, { evenFrom: holder.id })).status).toBe(200);
    expect((await take(other)).status).toBe(409);
  });

  it('closes, lets the visitor see it, and opens again when the visitor writes', async () => {
    const visitor = await openVisitor(desk);
    await anna.say(visitor.opening.id, 'Klart!');
    expect((await anna.ask(`/desk/api/conversations/${visitor.opening.id}/close`, { method: 'POST' })).body).toMatchObject({ state: 'closed' });
    expect((await visitor.view()).state).toBe('closed');
    expect((await anna.ask(`/desk/api/conversations/${visitor.opening.id}/take`, { method: 'POST', body: {} })).status).toBe(409);
    await visitor.say('En sak till');
    expect(await stateOf(visitor.opening.id)).toMatchObject({ state: 'waiting' });
  });

  it('lets an agent delete a conversation for a visitor who asks for it elsewhere', async () => {
    const visitor = await openVisitor(desk);
    expect((await anna.ask(`/desk/api/conversations/${visitor.opening.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await anna.ask(`/desk/api/conversations/${visitor.opening.id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await ask(visitor.url, { headers: visitor.key })).status).toBe(410);
  });

  it('searches the knowledge base and gives links that visitors can open', async () => {
    const answer = readDeskArticles((await anna.ask(`/desk/api/search?locale=sv&q=${encodeURIComponent('byta lösenord')}`)).body);
    expect(answer.articles).toEqual([{ id: 'a', title: 'sv: byta lösenord', url: 'https://help.example/kb/sv/a/', snippet: 'Så här.' }]);
    expect((await anna.ask('/desk/api/search?locale=sv&q=+')).body).toEqual({ articles: [], isWeak: false });
  });

  it('answers unknown conversations with 404', async () => {
    const id = randomUUID();
    for (const [method, path] of [['GET', ''], ['POST', '/close'], ['POST', '/take'], ['POST', '/messages'], ['DELETE', '']] as const) {
      const answer = await anna.ask(`/desk/api/conversations/${id}${path}`, { method, ...(method === 'POST' && { body: { id, text: 'x' } }) });
      expect([method, path, answer.status]).toEqual([method, path, 404]);
    }
  });

  it('lets an agent answer without a name, and say it later without losing what is theirs', async () => {
    const visitor = await openVisitor(desk);
    const [nameless, other] = [await logIn(desk, ''), await logIn(desk, '')];
    const first = await nameless.say(visitor.opening.id, 'Vi tittar på det.');
    expect(first.status).toBe(201);
    expect((await visitor.view()).messages[1]).not.toHaveProperty('author');
    expect((await other.ask(`/desk/api/conversations/${visitor.opening.id}/take`, { method: 'POST', body: {} })).status).toBe(409);
    const named = await nameless.ask('/desk/session', { method: 'POST', body: { name: '  Åsa \u202e Ek ' } });
    expect(named.status).toBe(204);
    const cookie = named.headers.get('set-cookie')!.split(';')[0]!;
    const answer = await nameless.ask(`/desk/api/conversations/${visitor.opening.id}/messages`, { method: 'POST', headers: { cookie }, body: { id: randomUUID(), text: 'Hej' } });
    expect(answer.body).toMatchObject({ message: { author: 'Åsa Ek' } });
    expect(readConversationList((await nameless.ask('/desk/api/conversations?state=mine', { headers: { cookie } })).body).conversations).toHaveLength(1);
  });

  it('lets a script answer with the token', async () => {
    const visitor = await openVisitor(desk);
    const answer = await ask(`${desk.url}/desk/api/conversations/${visitor.opening.id}/messages`, { method: 'POST', headers: { authorization: `Bearer ${desk.access.token}` }, body: { id: randomUUID(), text: 'Automatiskt' } });
    expect(answer.status).toBe(201);
  });
});
