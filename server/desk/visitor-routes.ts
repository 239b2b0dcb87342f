import { timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { ContractError } from '../../core/contract/contract-error.ts';
import {
  readOpenConversation,
  readPostMessage,
  readRateConversation,
  readReadUpTo,
  readTyping,
  readVisitorActivity,
  type ConversationMessage,
  type ConversationOpened,
  type ConversationView,
} from '../../core/contract/conversation.ts';
import { MAX_HANDOVER_BYTES, type HandoverContext } from '../../core/contract/handover-context.ts';
import { clientAddress, isThisMachine } from '../request/client-address.ts';
import { StoreUnavailableError } from '../store/store-unavailable.ts';
import { scrubPersonalData } from '../../core/privacy/personal-data.ts';
import { announce, tellTyping, type Desk } from './desk.ts';
import { eventStreamResponse, resumesAfter } from './event-stream.ts';
import { followConversation } from './follow-conversation.ts';
import { RateLimit } from './rate-limit.ts';
import { giveAttachment, takeAttachment } from './attachment-routes.ts';
import { canMail, leaveReplyAddress, showReplyAddress } from './reply-address.ts';
import { BodyError, readJsonBody } from './read-json-body.ts';
import { storableText } from './storable-text.ts';
import { takeTurns } from './take-turns.ts';
import { isIdentityVerified } from './verify-identity.ts';

/** A handover context of 16 KiB and a message of 4,000 characters, each of which can take 6 bytes as JSON (`\u00e5`). */
const MOST_OPENING_BYTES = 64 * 1024;
const MOST_MESSAGE_BYTES = 32 * 1024;
/** Messages after which a visitor is asked to open another conversation; keeps one conversation's memory bounded. */
export const MOST_MESSAGES = 2_000;
/** Streams of one conversation: tabs of one visitor. */
const MOST_STREAMS = 20;

/** The visitor's side of the chat. Each conversation is opened by its own key; nothing here leads to another one. */
export function visitorRoutes(desk: Desk): Hono {
  const { conversations, access, clock, live } = desk;
  const now = (): number => clock().getTime();
  /** A minute of fast typing at once, then one message in two seconds. */
  const messages = new RateLimit({ burst: 30, refillMs: 2_000, now });
  /** Signs of typing and reading: a handful at once, then two in a second. */
  const signs = new RateLimit({ burst: 20, refillMs: 500, now });
  const openings = new RateLimit({ burst: 10, refillMs: 30_000, now });
  /** Against a flood from many addresses, or from behind a proxy that tells none. */
  const allOpenings = new RateLimit({ burst: 2_000, refillMs: 20, now });
  const app = new Hono();

  app.use(async (c, next) => {
    const origin = c.req.header('origin');
    if (!desk.allowedOrigin(origin, c.req.raw)) return c.json({ code: 'origin_not_allowed', message: `Pages of ${origin ?? 'an unnamed origin'} may not chat here. Allow them with --origin, or under "origins" in site.yaml.` }, 403);
    return next();
  });
  app.use(
    cors({
      // Only origins that passed above come here.
      origin: (origin) => origin,
      allowMethods: ['GET', 'POST', 'DELETE'],
      allowHeaders: ['Authorization', 'Content-Type', 'Last-Event-ID'],
      exposeHeaders: ['Retry-After'],
      maxAge: 7200,
    }),
  );
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  });
  app.onError((error, c) => {
    if (error instanceof BodyError) return c.json({ code: error.code, message: error.message }, error.status);
    if (error instanceof ContractError) return c.json({ code: 'invalid_body', message: error.message }, 400);
    if (error instanceof StoreUnavailableError) {
      desk.log({ level: 'error', event: 'store_unavailable', reason: error.message });
      c.header('retry-after', String(error.retryAfterSeconds));
      return c.json({ code: 'not_available', message: 'The server cannot reach its data now. Try again in a moment.' }, 503);
    }
    desk.log({ event: 'desk_error', message: error.message, stack: error.stack });
    return c.json({ code: 'internal_error', message: 'The server could not do this. Try again.' }, 500);
  });

  /**
   * Opens a conversation and hands out its key.
   *
   * The answer may get lost, so the browser repeats the request, and the repeat must get the key again. The key is
   * therefore not drawn but computed from the id and the server's secret; only its hash is stored. A stranger who has
   * seen the id (in a log, in an agent's address bar) must not get the key by asking in the same way: a repeat counts
   * only with the id and the text of the first message too. That id is as random as a key and leaves the visitor's
   * browser only towards the agents, who read the conversation anyway. Whoever has the id alone learns that it is taken.
   */
  app.post('/', async (c) => {
    const body = readOpenConversation(await readJsonBody(c, MOST_OPENING_BYTES));
    const id = body.id.toLowerCase();
    const tooMany = (isThisMachine(c) ? 0 : openings.take(clientAddress(c))) || allOpenings.take('all');
    if (tooMany > 0) return tooManyRequests(c, tooMany);
    const context = fitHandover(storableText(body.context));
    if (!context) return c.json({ code: 'context_too_large', message: `The handover context is larger than ${MAX_HANDOVER_BYTES} bytes even without searches and articles.` }, 413);
    const token = access.visitorToken(id);
    const tokenHash = access.hashVisitorToken(token);
    const result = await conversations.open({ id, tokenHash, context, message: { id: body.message.id.toLowerCase(), text: storableText(body.message.text) }, channel: storableText(body.channel), ...(context.identity && { isIdentityVerified: isIdentityVerified(context.identity, desk.identitySecret) }), at: clock() });
    if (result.outcome === 'deleted') return c.json({ code: 'conversation_deleted', message: 'This conversation was deleted. Open another one with a new id.' }, 410);
    // `taken` also when the key was made with another secret: the conversation stays with who holds the old key.
    if (result.outcome === 'taken' || (await conversations.tokenOf(id))?.tokenHash !== tokenHash) {
      return c.json({ code: 'id_taken', message: 'The id is taken. Open a conversation with a new id.' }, 409);
    }
    if (result.outcome === 'opened') {
      desk.log({ event: 'conversation_opened', conversation: id, locale: context.locale, searches: context.searches.length, articles: context.articles.length });
      announce(desk, id);
      await takeTurns(desk);
    }
    return c.json({ id, token, state: result.conversation.state } satisfies ConversationOpened, 201);
  });

  app.get('/:id', async (c) => {
    const door = await knock(c);
    if (door instanceof Response) return door;
    const conversation = await conversations.get(door);
    if (!conversation) return gone(c);
    const all: ConversationMessage[] = [];
    for (let portion = await conversations.messages(door, 0, 500); portion.length > 0; portion = await conversations.messages(door, all.at(-1)!.seq, 500)) all.push(...portion);
    const { state, rating, read, isFollowed } = conversation;
    // Field by field: what agents write for each other has no way out of here.
    return c.json({ id: door, state, messages: all, ...(rating && { rating }), asks: desk.settings().ask, readSeq: read.agent, isFollowed } satisfies ConversationView);
  });

  app.post('/:id/messages', async (c) => {
    const door = await knock(c);
    if (door instanceof Response) return door;
    const body = readPostMessage(await readJsonBody(c, MOST_MESSAGE_BYTES));
    const tooMany = messages.take(door);
    if (tooMany > 0) return tooManyRequests(c, tooMany);
    const conversation = await conversations.get(door);
    if (conversation && conversation.lastMessage.seq >= MOST_MESSAGES) return c.json({ code: 'conversation_full', message: `A conversation holds ${MOST_MESSAGES} messages. Open another one.` }, 409);
    const result = await conversations.appendFromVisitor(door, { id: body.id.toLowerCase(), text: storableText(body.text), at: clock() });
    if (result.outcome === 'unknown') return gone(c);
    if (result.outcome === 'id_taken') return c.json({ code: 'id_taken', message: 'The message id stands for another message.' }, 409);
    if (result.outcome === 'stored') {
      announce(desk, door);
      if (conversation?.state === 'closed') await takeTurns(desk);
    }
    return c.json(result.message, 201);
  });

  app.get('/:id/stream', async (c) => {
    const door = await knock(c);
    if (door instanceof Response) return door;
    if (live.count(door) >= MOST_STREAMS) return tooManyRequests(c, 10);
    const afterSeq = resumesAfter(c);
    const listener = live.listen(door);
    return eventStreamResponse((signal) => {
      signal.addEventListener('abort', () => listener.close());
      return followConversation(conversations, listener, door, afterSeq, desk.heartbeatMs, desk.typing);
    }, desk.log);
  });

  app.post('/:id/rating', async (c) => {
    const door = await knock(c);
    if (door instanceof Response) return door;
    const { kind, score, comment } = readRateConversation(await readJsonBody(c, MOST_MESSAGE_BYTES));
    const tooMany = messages.take(door);
    if (tooMany > 0) return tooManyRequests(c, tooMany);
    const outcome = await conversations.rate(door, { kind, score, comment: storableText(comment) }, clock());
    if (outcome === 'unknown') return gone(c);
    if (outcome === 'refused') return c.json({ code: 'not_closed', message: 'A conversation is rated after it was closed.' }, 409);
    announce(desk, door);
    return c.body(null, 204);
  });

  app.post('/:id/typing', async (c) => {
    const door = await knock(c);
    if (door instanceof Response) return door;
    const { isTyping } = readTyping(await readJsonBody(c, MOST_MESSAGE_BYTES));
    // A sign too many is dropped, not complained about: it was worth little.
    if (signs.take(door) === 0) tellTyping(desk, { conversation: door, from: 'visitor', isTyping });
    return c.body(null, 204);
  });

  app.post('/:id/read', async (c) => {
    const door = await knock(c);
    if (door instanceof Response) return door;
    const { seq } = readReadUpTo(await readJsonBody(c, MOST_MESSAGE_BYTES));
    const tooMany = signs.take(door);
    if (tooMany > 0) return tooManyRequests(c, tooMany);
    let isNew = false;
    await conversations.amend(door, ({ read, lastMessage }) => {
      const visitor = Math.min(seq, lastMessage.seq);
      isNew = visitor > read.visitor;
      return isNew ? { read: { ...read, visitor } } : undefined;
    });
    if (isNew) announce(desk, door);
    return c.body(null, 204);
  });

  app.post('/:id/activity', async (c) => {
    const door = await knock(c);
    if (door instanceof Response) return door;
    const { searches, articles } = storableText(readVisitorActivity(await readJsonBody(c, MOST_OPENING_BYTES)));
    const tooMany = messages.take(`${door} activity`);
    if (tooMany > 0) return tooManyRequests(c, tooMany);
    // Searches are scrubbed where they are made; whoever sends others by hand is treated alike.
    const activity = { searches: searches.map((search) => ({ ...search, query: scrubPersonalData(search.query).slice(0, 500) })), articles, at: clock().toISOString() };
    let isRefused = false;
    await conversations.amend(door, ({ isFollowed, state }) => {
      isRefused = !isFollowed || state === 'closed';
      return isRefused ? undefined : { activity };
    });
    if (isRefused) return c.json({ code: 'no_consent', message: 'The visitor has not agreed that agents see what they go on to do, or the conversation is closed.' }, 403);
    announce(desk, door);
    return c.body(null, 204);
  });

  app.delete('/:id/activity', async (c) => {
    const door = await knock(c);
    if (door instanceof Response) return door;
    await conversations.amend(door, ({ isFollowed, activity }) => (isFollowed || activity ? { isFollowed: false, activity: null } : undefined));
    announce(desk, door);
    return c.body(null, 204);
  });

  app.get('/:id/email', async (c) => {
    const door = await knock(c);
    return door instanceof Response ? door : c.json(await showReplyAddress(desk, c, door));
  });

  app.post('/:id/email', async (c) => {
    const door = await knock(c);
    if (door instanceof Response) return door;
    const tooMany = messages.take(door);
    if (tooMany > 0) return tooManyRequests(c, tooMany);
    if (!desk.mail) return c.json({ code: 'no_mail', message: 'This server sends no mail: HJELP_SMTP_URL is not set.' }, 409);
    if (!canMail(desk, c)) return c.json({ code: 'no_mail', message: 'A mail could not lead back here: give baseUrl in site.yaml, or name this server with --origin.' }, 409);
    const answer = await leaveReplyAddress(desk, desk.mail, c, door);
    if (!answer) return gone(c);
    announce(desk, door);
    return c.json(answer);
  });

  app.post('/:id/attachments', async (c) => {
    const door = await knock(c);
    if (door instanceof Response) return door;
    if (!desk.attachments) return c.json({ code: 'no_attachments', message: 'This server takes no attachments.' }, 409);
    const tooMany = messages.take(door);
    if (tooMany > 0) return tooManyRequests(c, tooMany);
    const conversation = await conversations.get(door);
    if (conversation && conversation.lastMessage.seq >= MOST_MESSAGES) return c.json({ code: 'conversation_full', message: `A conversation holds ${MOST_MESSAGES} messages. Open another one.` }, 409);
    const taken = await takeAttachment(c, desk.attachments, door, (message) => conversations.appendFromVisitor(door, { ...message, at: clock() }));
    if ('refusal' in taken) return taken.refusal;
    if (taken.result.outcome === 'stored') announce(desk, door);
    return c.json(taken.result.message, 201);
  });

  // Pictures are fetched by the browser itself, without the visitor's key: the random id is the key to this one file.
  app.get('/:id/attachments/:attachment', async (c) => (desk.attachments ? giveAttachment(c, desk.attachments, (c.req.param('id')).toLowerCase(), c.req.param('attachment')) : gone(c)));

  app.delete('/:id', async (c) => {
    const door = await knock(c, { evenDeleted: true });
    if (door instanceof Response) return door;
    if (await conversations.delete(door, clock())) {
      desk.log({ event: 'conversation_deleted', conversation: door, by: 'visitor' });
      announce(desk, door);
    }
    return c.body(null, 204);
  });

  /**
   * Lets the holder of a conversation's key in. Everyone else gets the same answer, whether the conversation exists or not.
   * @returns the conversation's id, or the refusal.
   */
  async function knock(c: Context, options: { readonly evenDeleted?: boolean } = {}): Promise<string | Response> {
    const id = (c.req.param('id') ?? '').toLowerCase();
    const given = /^Bearer +(\S+)$/iu.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    const known = await conversations.tokenOf(id);
    const givenHash = access.hashVisitorToken(given);
    // Compared also when there is nothing to compare with, so that the time tells nothing either.
    const fits = timingSafeEqual(Buffer.from(givenHash), Buffer.from(known?.tokenHash ?? access.hashVisitorToken('nothing')));
    if (!known || !fits) {
      c.header('www-authenticate', 'Bearer');
      return c.json({ code: 'wrong_token', message: 'Send the token of this conversation: Authorization: Bearer TOKEN' }, 401);
    }
    return known.deleted && !options.evenDeleted ? gone(c) : id;
  }

  return app;
}

function gone(c: Context): Response {
  return c.json({ code: 'conversation_deleted', message: 'This conversation was deleted.' }, 410);
}

function tooManyRequests(c: Context, seconds: number): Response {
  c.header('retry-after', String(seconds));
  return c.json({ code: 'too_many', message: `Too many at once. Try again in ${seconds} s.` }, 429);
}

/** Drops the oldest searches, then the oldest articles, until the context fits; undefined when it does not even then. */
function fitHandover(context: HandoverContext): HandoverContext | undefined {
  let { searches, articles } = context;
  for (;;) {
    const fitted = { ...context, searches, articles };
    if (Buffer.byteLength(JSON.stringify(fitted)) <= MAX_HANDOVER_BYTES) return fitted;
    if (searches.length > 0) searches = searches.slice(1);
    else if (articles.length > 0) articles = articles.slice(1);
    else return undefined;
  }
}
