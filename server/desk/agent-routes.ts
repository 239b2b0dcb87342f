import { Hono, type Context } from 'hono';
import { ContractError } from '../../core/contract/contract-error.ts';
import { readPostMessage, type ConversationMessage } from '../../core/contract/conversation.ts';
import {
  DESK_LISTS,
  readExportConversation,
  readOpenDeskSession,
  readTakeConversation,
  type ConversationList,
  type DeskArticles,
  type DeskConversation,
  type DeskList,
  type DeskMessages,
  type DeskRefusal,
  type DeskSession,
  type MessageStored,
} from '../../core/contract/desk-document.ts';
import { readSignIn } from '../../core/contract/desk-account.ts';
import { ownAddress } from '../request/own-address.ts';
import { StoreUnavailableError } from '../store/store-unavailable.ts';
import { accountRoutes, linkRoutes } from './account-routes.ts';
import { giveAttachment, takeAttachment } from './attachment-routes.ts';
import { isFromOurPage, pageAfterLogin, sendToLogin, type DeskPerson } from './desk-access.ts';
import { readDeskPageFiles, type DeskPageFiles } from './desk-page-files.ts';
import { announce, WHOLE_DESK, type Desk } from './desk.ts';
import { deskTheme } from './desk-theme.ts';
import { eventStreamResponse, resumesAfter, wholeNumber } from './event-stream.ts';
import { exportConversation, mayExport } from './export-conversation.ts';
import { followDesk } from './follow-desk.ts';
import { BodyError, readJsonBody } from './read-json-body.ts';
import { describeMail } from './reply-address.ts';
import { siteNameFor } from './site-name.ts';
import { storableText } from './storable-text.ts';
import { asideOf, contextForAgents, summarise } from './summarise.ts';
import { takeTurns } from './take-turns.ts';
import { teamworkRoutes } from './teamwork-routes.ts';

const MOST_BODY_BYTES = 32 * 1024;
const MOST_QUERY_LENGTH = 200;
const MOST_ARTICLES = 8;

/** Nothing but our own files; no inline script or style; texts never become markup, not even by mistake. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The agents' side of the chat: the page, its login and its data. */
export function agentRoutes(desk: Desk): Hono {
  const { conversations, access, clock } = desk;
  const app = new Hono();
  let page: DeskPageFiles | undefined;
  const files = (): DeskPageFiles => (page ??= readDeskPageFiles(desk.pageFolder));

  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', CONTENT_SECURITY_POLICY);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
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
    return c.json({ code: 'internal_error', message: 'The server could not do this; its log says why. Try again.' }, 500);
  });

  /** How many pages each agent has open on this server. */
  const pages = new Map<string, number>();

  const guard = access.middleware();

  // The only things that strangers can ask for: the login page, its files, and the login itself.
  app.get('/', async (c) => {
    if (c.req.query('token') !== undefined) return (await guard(c, async () => undefined)) ?? c.body(null);
    const next = c.req.query('next');
    if (await access.agentOf(c)) {
      const wanted = pageAfterLogin(next);
      return wanted === '/desk' ? c.html(files().desk) : c.redirect(wanted, 303);
    }
    if (next === undefined && c.req.header('sec-fetch-site') === 'cross-site') return sendToLogin(c, '/desk');
    return c.html(files().login);
  });
  app.get('/assets/:name', (c) => {
    const asset = files().assets.get(c.req.param('name'));
    if (!asset) return c.json({ code: 'unknown', message: 'There is no such file.' }, 404);
    return c.body(asset.body, 200, { 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable' });
  });
  app.get('/theme.css', (c) => c.body(deskTheme(desk.brandColor), 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }));

  app.post('/session', async (c) => {
    if (!isFromOurPage(c)) return c.json({ code: 'foreign_page', message: 'Log in on the desk’s own page.' }, 403);
    const body = await readJsonBody(c, MOST_BODY_BYTES);
    if (typeof body === 'object' && body !== null && 'password' in body) {
      const { email, password } = readSignIn(body);
      const result = await access.signIn(c, email, password);
      if (result.outcome === 'open') return c.body(null, 204);
      if (result.outcome !== 'throttled') return c.json({ code: 'wrong_password', message: 'E-mail address and password do not belong together.' }, 401);
      c.header('retry-after', String(result.retryAfterSeconds));
      return c.json({ code: 'throttled', message: `Too many attempts. Try again in ${result.retryAfterSeconds} s.` }, 429);
    }
    const { token, name } = readOpenDeskSession(body);
    if (token === undefined) {
      if (!(await access.agentOf(c))) return c.json({ code: 'not_logged_in', message: 'Log in first.' }, 401);
      access.rename(c, name);
      return c.body(null, 204);
    }
    const result = await access.logIn(c, token, name);
    if (result.outcome === 'open') return c.body(null, 204);
    if (result.outcome !== 'throttled') return c.json({ code: 'wrong_token', message: 'The token is wrong. "hjelp serve" prints the right one when it starts.' }, 401);
    c.header('retry-after', String(result.retryAfterSeconds));
    return c.json({ code: 'throttled', message: `Too many wrong tokens. Try again in ${result.retryAfterSeconds} s.` }, 429);
  });

  app.get('/link', (c) => c.html(files().login));
  app.route('/', linkRoutes(desk));

  app.use('/*', guard);

  app.get('/accounts', (c) => c.html(files().accounts));
  app.post('/session/end', async (c) => {
    await access.logOut(c);
    return c.body(null, 204);
  });

  const api = new Hono<{ Variables: { agent: DeskPerson } }>();
  api.use(async (c, next) => {
    const agent = await access.agentOf(c);
    if (!agent) return refuse(c, 401, 'not_logged_in', 'Log in at /desk.');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !access.hasPageKey(c, agent)) return refuse(c, 403, 'page_key', 'Send the session’s pageKey as x-hjelp-page.');
    c.set('agent', agent);
    return next();
  });
  api.route('/', accountRoutes(desk));

  api.get('/session', async (c) => {
    const { assignment, ask } = desk.settings();
    const { id } = c.get('agent');
    const mine = (await desk.team?.present(new Date(0)) ?? []).find((agent) => agent.id === id);
    const session: DeskSession = {
      ...sessionOf(c.get('agent')), siteName: siteNameFor(desk, c.req.header('accept-language')), canSearch: desk.kbSearch !== undefined, kbUrl: kbUrl(c),
      assignment, asks: ask, takesTurns: mine?.takesTurns ?? true, canMakeGaps: desk.makeGap !== undefined,
    };
    return c.json(session);
  });

  api.get('/conversations', async (c) => {
    const wanted = c.req.query('state') ?? 'open';
    if (!(DESK_LISTS as readonly string[]).includes(wanted)) return refuse(c, 400, 'invalid_state', `state is "${wanted}", expected one of ${DESK_LISTS.join(', ')}.`);
    const which = wanted as DeskList;
    const before = c.req.query('before');
    const isClosed = which === 'closed';
    const list = await conversations.list(which === 'mine' ? 'open' : which, {
      ...(which === 'mine' && { assigneeId: c.get('agent').id }),
      limit: isClosed ? 30 : 200,
      ...(isClosed && before !== undefined && { before }),
    });
    const answer: ConversationList = { ...list, conversations: list.conversations.map(summarise), counts: await conversations.counts() };
    return c.json(answer);
  });

  api.get('/conversations/:id', async (c) => {
    const id = c.req.param('id').toLowerCase();
    const conversation = await conversations.get(id);
    if (!conversation) return unknown(c);
    await desk.audit(c.get('agent'), 'conversation_read', id);
    return c.json({ ...summarise(conversation), context: contextForAgents(conversation), ...asideOf(conversation), messages: await messagesAfter(id, 0) } satisfies DeskConversation);
  });

  api.get('/conversations/:id/messages', async (c) => {
    const answer: DeskMessages = { messages: await messagesAfter(c.req.param('id').toLowerCase(), wholeNumber(c.req.query('after'))) };
    return c.json(answer);
  });

  api.post('/conversations/:id/messages', async (c) => {
    const id = c.req.param('id').toLowerCase();
    const agent = c.get('agent');
    const body = readPostMessage(await readJsonBody(c, MOST_BODY_BYTES));
    const holder = (await conversations.get(id))?.assignee?.id;
    const result = await conversations.appendFromAgent(id, agent, { id: body.id.toLowerCase(), text: storableText(body.text), at: clock() });
    if (result.outcome === 'unknown') return unknown(c);
    if (result.outcome === 'id_taken') return refuse(c, 409, 'id_taken', 'The message id stands for another message.');
    if (result.outcome === 'stored') {
      // Answering takes what nobody had.
      if (holder !== agent.id && result.conversation.assignee?.id === agent.id) await desk.audit(agent, 'conversation_taken', id);
      announce(desk, id);
    }
    return c.json({ message: result.message, conversation: summarise(result.conversation) } satisfies MessageStored, 201);
  });

  api.post('/conversations/:id/take', async (c) => {
    const id = c.req.param('id').toLowerCase();
    const agent = c.get('agent');
    const { evenFrom } = readTakeConversation(await readJsonBody(c, MOST_BODY_BYTES));
    const result = await conversations.take(id, agent, clock(), { ...(evenFrom !== undefined && { evenFrom }) });
    if (result.outcome === 'unknown') return unknown(c);
    const conversation = summarise(result.conversation);
    if (result.outcome === 'refused') {
      const why = conversation.state === 'closed' ? 'The conversation is closed.' : `${conversation.assignee?.name || 'A colleague'} has the conversation.`;
      return c.json({ code: 'not_free', message: why, conversation } satisfies DeskRefusal, 409);
    }
    await desk.audit(agent, 'conversation_taken', id);
    announce(desk, id);
    return c.json(conversation);
  });

  api.post('/conversations/:id/close', async (c) => {
    const id = c.req.param('id').toLowerCase();
    const conversation = await conversations.close(id, clock());
    if (!conversation) return unknown(c);
    await desk.audit(c.get('agent'), 'conversation_closed', id);
    announce(desk, id);
    return c.json(summarise(conversation));
  });

  api.delete('/conversations/:id', async (c) => {
    const id = c.req.param('id').toLowerCase();
    if (!(await conversations.delete(id, clock()))) return unknown(c);
    await desk.audit(c.get('agent'), 'conversation_deleted', id);
    desk.log({ event: 'conversation_deleted', conversation: id, by: 'agent' });
    announce(desk, id);
    return c.body(null, 204);
  });

  api.post('/conversations/:id/attachments', async (c) => {
    const id = c.req.param('id').toLowerCase();
    if (!desk.attachments) return refuse(c, 409, 'no_attachments', 'This server takes no attachments.');
    if (!(await conversations.get(id))) return unknown(c);
    const { id: agentId, name } = c.get('agent');
    const taken = await takeAttachment(c, desk.attachments, id, (message) => conversations.appendFromAgent(id, { id: agentId, name }, { ...message, at: clock() }));
    if ('refusal' in taken) return taken.refusal;
    if (taken.result.outcome === 'stored') announce(desk, id);
    return c.json({ message: taken.result.message, conversation: summarise(taken.result.conversation) } satisfies MessageStored, 201);
  });

  api.get('/conversations/:id/attachments/:attachment', async (c) => (desk.attachments ? giveAttachment(c, desk.attachments, c.req.param('id').toLowerCase(), c.req.param('attachment')) : unknown(c)));

  // Asked with POST, so that no foreign page can have it written into the log that somebody exported something.
  api.post('/conversations/:id/export', async (c) => {
    const id = c.req.param('id').toLowerCase();
    const { withNotes } = readExportConversation(await readJsonBody(c, MOST_BODY_BYTES));
    const conversation = await conversations.get(id);
    if (!conversation) return unknown(c);
    if (!mayExport(c.get('agent'), conversation)) return refuse(c, 403, 'not_yours', 'Admins export any conversation, agents those that are theirs.');
    await desk.audit(c.get('agent'), 'conversation_exported', id);
    return c.json(exportConversation(conversation, await messagesAfter(id, 0), { withNotes, siteName: siteNameFor(desk, c.req.header('accept-language')), at: clock() }));
  });

  api.get('/conversations/:id/mail', async (c) => c.json(await describeMail(desk, c.req.param('id').toLowerCase())));

  api.get('/stream', (c) => {
    const after = resumesAfter(c);
    const agent = c.get('agent');
    const listener = desk.live.listen(WHOLE_DESK);
    const isPage = agent.door !== 'script';
    if (isPage) pages.set(agent.id, (pages.get(agent.id) ?? 0) + 1);
    return eventStreamResponse((signal) => {
      signal.addEventListener('abort', () => listener.close());
      return followDesk(conversations, listener, after, desk.heartbeatMs, {
        typing: desk.typing,
        agentId: agent.id,
        isHere: async () => {
          // A script follows along; it answers nobody.
          if (isPage) await desk.team?.seen({ id: agent.id, name: agent.name }, clock());
          await takeTurns(desk);
        },
        isGone: () => {
          if (!isPage) return;
          const left = (pages.get(agent.id) ?? 1) - 1;
          if (left > 0) pages.set(agent.id, left);
          else {
            pages.delete(agent.id);
            // What is not written down here is known half a minute later by the silence.
            desk.team?.left(agent.id, clock()).catch(() => undefined);
          }
        },
      });
    }, desk.log);
  });

  api.get('/search', async (c) => {
    const query = (c.req.query('q') ?? '').trim().slice(0, MOST_QUERY_LENGTH);
    const root = kbUrl(c);
    const answered = query === '' || !desk.kbSearch ? [] : await desk.kbSearch(c.req.query('locale') ?? '', query);
    const { articles: found, isWeak } = 'articles' in answered ? answered : { articles: answered, isWeak: false };
    const answer: DeskArticles = { articles: found.slice(0, MOST_ARTICLES).map(({ id, title, path, snippet }) => ({ id, title, url: new URL(path, root).href, snippet })), isWeak };
    return c.json(answer);
  });

  api.route('/', teamworkRoutes(desk, kbUrl));

  app.route('/api', api);
  app.notFound((c) => c.json({ code: 'unknown', message: 'There is no such page.' }, 404));
  return app;

  async function messagesAfter(id: string, afterSeq: number): Promise<ConversationMessage[]> {
    const all: ConversationMessage[] = [];
    for (;;) {
      const portion = await conversations.messages(id, all.at(-1)?.seq ?? afterSeq, 500);
      all.push(...portion);
      if (portion.length < 500) return all;
    }
  }

  function sessionOf(agent: DeskPerson): Pick<DeskSession, 'agent' | 'role' | 'door' | 'email' | 'pageKey'> {
    return { agent: { id: agent.id, name: agent.name }, role: agent.role, door: agent.door, pageKey: access.pageKey(agent), ...(agent.account && { email: agent.account.email }) };
  }

  /** With a slash at its end, so that paths are added below it. */
  function kbUrl(c: Context): string {
    return desk.kbUrl === undefined ? new URL('/', ownAddress(c.req.raw)).href : desk.kbUrl.replace(/\/*$/u, '/');
  }
}

function unknown(c: Context): Response {
  return refuse(c, 404, 'unknown_conversation', 'There is no such conversation (any more).');
}

function refuse(c: Context, status: 400 | 401 | 403 | 404 | 409, code: string, message: string): Response {
  return c.json({ code, message } satisfies DeskRefusal, status);
}
