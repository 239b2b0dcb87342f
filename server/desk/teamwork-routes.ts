import { createHmac } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { readReadUpTo, readTyping } from '../../core/contract/conversation.ts';
import {
  readAddNote, readAssignConversation, readMakeGap, readRateShift, readSetTags, readTakeTurns,
  type DeskAgent, type DeskArticles, type DeskRefusal, type DeskShift, type DeskTeam,
} from '../../core/contract/desk-document.ts';
import type { ConversationAmendment, StoredConversation } from '../store/conversation-store.ts';
import { announce, tellTyping, type Desk } from './desk.ts';
import { readJsonBody } from './read-json-body.ts';
import { storableText } from './storable-text.ts';
import { asideOf, summarise } from './summarise.ts';
import { takeTurns } from './take-turns.ts';
import { isHere } from './who-is-here.ts';

const MOST_BODY_BYTES = 32 * 1024;
/** Who was at the desk within this time can be given a conversation, where nobody has an account. */
const COLLEAGUE_MS = 12 * 60 * 60_000;
const MOST_NOTES = 200;
const MOST_TAGS_OFFERED = 60;
const MOST_CANNED = 30;
const DAY_MS = 86_400_000;

/** What agents do for and with each other: giving away, notes, tags, gaps, signs of life, and how the day was. Mounted below `/desk/api`, behind its guard. */
export function teamworkRoutes(desk: Desk, kbUrl: (c: Context) => string): Hono<{ Variables: { agent: DeskAgent } }> {
  const { conversations, clock, team } = desk;
  const api = new Hono<{ Variables: { agent: DeskAgent } }>();

  async function amend(c: Context, decide: (before: StoredConversation) => ConversationAmendment | undefined, isNews: boolean): Promise<StoredConversation | undefined> {
    const id = (c.req.param('id') ?? '').toLowerCase();
    const after = await conversations.amend(id, decide, isNews ? clock() : undefined);
    if (after) announce(desk, id);
    return after;
  }

  async function colleagues(): Promise<DeskTeam['agents']> {
    const now = clock().getTime();
    const seen = await team?.present(new Date(now - COLLEAGUE_MS)) ?? [];
    const known = await desk.colleagues?.() ?? [];
    const agents = new Map<string, DeskTeam['agents'][number]>(known.map(({ id, name }) => [id, { id, name, isHere: false, takesTurns: true }]));
    for (const agent of seen) {
      const { id, name, takesTurns } = agent;
      const isThere = isHere(agent, now);
      // A script reads along; nobody can be answered by it. And a browser that once came by the printed link, gave no name and has gone is nobody to give anything to.
      if (id !== 'script' && (isThere || name !== '' || agents.has(id))) agents.set(id, { id, name, isHere: isThere, takesTurns });
    }
    return [...agents.values()].sort((one, other) => Number(other.isHere) - Number(one.isHere) || one.name.localeCompare(other.name));
  }

  api.get('/conversations/:id/aside', async (c) => {
    const conversation = await conversations.get(c.req.param('id').toLowerCase());
    return conversation ? c.json(asideOf(conversation)) : unknown(c);
  });

  api.post('/conversations/:id/assign', async (c) => {
    const { agent: wanted } = readAssignConversation(await readJsonBody(c, MOST_BODY_BYTES));
    const found = wanted === null ? undefined : [...await colleagues(), c.get('agent')].find(({ id }) => id === wanted);
    if (wanted !== null && !found) return refuse(c, 400, 'unknown_agent', 'Nobody at this desk has that id.');
    const assignee = found ? { id: found.id, name: found.name } : null;
    let isClosed = false;
    const after = await amend(c, (before) => {
      isClosed = before.state === 'closed';
      return isClosed || before.assignee?.id === assignee?.id ? undefined : { assignee, isByTurn: false };
    }, true);
    if (!after) return unknown(c);
    if (isClosed) return refuse(c, 409, 'not_free', 'The conversation is closed.', after);
    await desk.audit(c.get('agent'), 'conversation_assigned', after.id);
    return c.json(summarise(after));
  });

  api.post('/conversations/:id/notes', async (c) => {
    const { id, text } = readAddNote(await readJsonBody(c, MOST_BODY_BYTES));
    const { id: authorId, name: author } = c.get('agent');
    const note = { id: id.toLowerCase(), author, authorId, text: storableText(text), at: clock().toISOString() };
    let isFull = false;
    const after = await amend(c, ({ internalNotes }) => {
      isFull = internalNotes.length >= MOST_NOTES;
      return isFull || internalNotes.some((other) => other.id === note.id) ? undefined : { internalNotes: [...internalNotes, note] };
    }, false);
    if (!after) return unknown(c);
    if (isFull) return refuse(c, 409, 'too_many_notes', `A conversation holds ${MOST_NOTES} notes.`);
    return c.json(asideOf(after), 201);
  });

  api.put('/conversations/:id/tags', async (c) => {
    const tags = [...new Set(readSetTags(await readJsonBody(c, MOST_BODY_BYTES)).tags.map(storableText))].sort((one, other) => one.localeCompare(other));
    const after = await amend(c, (before) => (before.tags.join('\n') === tags.join('\n') ? undefined : { tags }), false);
    return after ? c.json(summarise(after)) : unknown(c);
  });

  api.post('/conversations/:id/gap', async (c) => {
    if (!desk.makeGap) return refuse(c, 404, 'no_report', 'This desk has no report to make gaps for.');
    const { question } = readMakeGap(await readJsonBody(c, MOST_BODY_BYTES));
    const conversation = await conversations.get(c.req.param('id').toLowerCase());
    if (!conversation) return unknown(c);
    const gap = await desk.makeGap(conversation, question === undefined ? undefined : storableText(question));
    const after = await amend(c, () => ({ gap }), false);
    return after ? c.json(summarise(after)) : unknown(c);
  });

  api.post('/conversations/:id/typing', async (c) => {
    const { isTyping } = readTyping(await readJsonBody(c, MOST_BODY_BYTES));
    const { id, name } = c.get('agent');
    tellTyping(desk, { conversation: c.req.param('id').toLowerCase(), from: 'agent', agent: { id, name }, isTyping });
    return c.body(null, 204);
  });

  api.post('/conversations/:id/read', async (c) => {
    const { seq } = readReadUpTo(await readJsonBody(c, MOST_BODY_BYTES));
    const after = await amend(c, ({ read, lastMessage }) => {
      const agent = Math.min(seq, lastMessage.seq);
      return agent > read.agent ? { read: { ...read, agent } } : undefined;
    }, false);
    return after ? c.body(null, 204) : unknown(c);
  });

  api.get('/team', async (c) => c.json({ agents: await colleagues(), tags: [...await team?.tagsInUse(MOST_TAGS_OFFERED) ?? []] } satisfies DeskTeam));

  api.post('/turns', async (c) => {
    const { takesTurns } = readTakeTurns(await readJsonBody(c, MOST_BODY_BYTES));
    await team?.setTakesTurns(c.get('agent'), takesTurns, clock());
    if (takesTurns) await takeTurns(desk);
    return c.body(null, 204);
  });

  api.get('/canned', async (c) => {
    const root = kbUrl(c);
    const found = await desk.cannedAnswers?.(c.req.query('locale') ?? '', (c.req.query('q') ?? '').trim().slice(0, 200)) ?? [];
    return c.json({ articles: found.slice(0, MOST_CANNED).map(({ id, title, path, snippet }) => ({ id, title, url: new URL(path, root).href, snippet })), isWeak: false } satisfies DeskArticles);
  });

  api.get('/shift', async (c) => c.json(await shiftOf(c.get('agent'))));
  api.post('/shift', async (c) => {
    const { score } = readRateShift(await readJsonBody(c, MOST_BODY_BYTES));
    const { day, who } = today(c.get('agent'));
    await team?.voteShift(day, who, score);
    return c.json(await shiftOf(c.get('agent')));
  });

  /** The day, and a name for this person on this day that leads to nobody without the server's secret. */
  function today({ id }: DeskAgent): { day: string; who: string; begin: Date } {
    const begin = new Date(Math.floor(clock().getTime() / DAY_MS) * DAY_MS);
    const day = begin.toISOString().slice(0, 10);
    return { day, begin, who: createHmac('sha256', desk.access.visitorToken('shift')).update(`${day} ${id}`).digest('base64url') };
  }

  async function shiftOf(agent: DeskAgent): Promise<DeskShift> {
    const { day, who, begin } = today(agent);
    const waits = [...await team?.firstAnswersBy(agent.id, begin) ?? []].sort((one, other) => one - other);
    const middle = waits[Math.floor(waits.length / 2)];
    const score = await team?.shiftVote(day, who);
    return { answered: waits.length, ...(middle !== undefined && { ownWaitMinutes: Math.round(middle / 6_000) / 10 }), ...(score !== undefined && { score }) };
  }

  return api;
}

function unknown(c: Context): Response {
  return refuse(c, 404, 'unknown_conversation', 'There is no such conversation (any more).');
}

function refuse(c: Context, status: 400 | 404 | 409, code: string, message: string, conversation?: StoredConversation): Response {
  return c.json({ code, message, ...(conversation && { conversation: summarise(conversation) }) } satisfies DeskRefusal, status);
}
