import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { VisitorIdentity } from '../core/contract/handover-context.ts';
import type { Release } from '../core/contract/kb-manifest.ts';
import { createAllowedOrigins } from './allowed-origins.ts';
import { createClientRate } from './collector/client-rate.ts';
import { eventRoutes } from './collector/event-routes.ts';
import { createDeskAccess } from './desk/desk-access.ts';
import { deskRoutes } from './desk/desk-routes.ts';
import { readDeskSecret } from './desk/desk-secret.ts';
import type { DeskSettings, FoundArticle, FoundArticles } from './desk/desk.ts';
import { LiveStream } from './desk/live-stream.ts';
import { isIdentityVerified } from './desk/verify-identity.ts';
import { cannedAnswers } from './insights/canned-answers.ts';
import { gapFromConversation } from './insights/gap-from-conversation.ts';
import { judgeEvents } from './insights/judge-events.ts';
import { latestSettings } from './insights/latest-release.ts';
import type { FindNearest } from './insights/nearest-articles.ts';
import { reportRoutes } from './insights/report-routes.ts';
import { keepHouse } from './keep-house.ts';
import { deliverMessages } from './outbound/deliver-messages.ts';
import { mailAnswers, type MailAnswersOptions } from './outbound/mail-answers.ts';
import { mailLinks } from './outbound/mail-links.ts';
import { readMailSettings, type MailSettings } from './outbound/mail-settings.ts';
import { outboundRoutes } from './outbound/outbound-routes.ts';
import { readWebhookTargets, strayTargets, type WebhookTargets } from './outbound/webhook-targets.ts';
import { clientAddress, isThisMachine } from './request/client-address.ts';
import { knownOrigin } from './request/own-address.ts';
import { staticFiles } from './static-files.ts';
import { staticHeaders } from './static-headers.ts';
import { openStore, type Store } from './store/open-store.ts';
import { StoreUnavailableError } from './store/store-unavailable.ts';
import { watchRelease, type ReleaseWatch } from './watch-release.ts';

export interface ServerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /**
   * Address to listen on. Default `localhost`: this machine only, on IPv4 and IPv6. `0.0.0.0` (or `::`) is every
   * address of the machine, for containers and for a proxy on another machine.
   */
  readonly host?: string;
  /** Where events and conversations are kept: `sqlite:PATH` or `postgres://…`; see `openStore`. */
  readonly dataUrl: string;
  /** Keeps events, and they alone, in ClickHouse; see `openStore`. Default: with the rest. */
  readonly eventsUrl?: string;
  /** What `hjelp build` wrote: served at `/`; its release is recorded now and on change. */
  readonly kbDir?: string;
  /** Pages that may send events and chat, besides localhost, this server's own and those in site.yaml. */
  readonly origins?: readonly string[];
  /**
   * Events a second that one client address may send, ten seconds' worth at once; 0 is no limit. Default 100, from other
   * machines only: a proxy on this one would have to be told apart from its visitors with `trustProxy`.
   */
  readonly rate?: number;
  /** Opens desk and report; at least 24 characters. `off`: agents' accounts are the only doors. Default: made from a secret that is kept next to the data. */
  readonly deskToken?: string;
  /** *k*: wordings that fewer visits used are not shown in reports. Default: what the site's last release says, else 3. */
  readonly reportFromVisits?: number;
  /** Gets one object per happening worth a line: never what people typed, never an address. */
  readonly log?: (line: Record<string, unknown>) => void;
  /** The editor's preview: asked first for everything that is no route of the server. */
  readonly preview?: { handle(request: Request): Promise<Response | undefined> };
  /** More folders of static files: `{path: '/demo', dir: 'demo'}`. */
  readonly mounts?: readonly { readonly path: string; readonly dir: string }[];
  /** Believe `X-Forwarded-For`, `-Host` and `-Proto`. Only behind a proxy that sets them itself. Default false. */
  readonly trustProxy?: boolean;
  /** Where messages of `webhook` and `callback` channels go. Default: what the environment says (`HJELP_WEBHOOK_…`). */
  readonly webhooks?: WebhookTargets;
  /** By which mail server agents' answers reach visitors who left an address. Default: what the environment says (`HJELP_SMTP_URL`, `HJELP_MAIL_FROM`); none is no mail. */
  readonly mail?: MailSettings;
  /** For tests: how long a mail waits for more, and how often is looked. */
  readonly mailPace?: Pick<MailAnswersOptions, 'settleMs' | 'lookEveryMs' | 'waitsSeconds'>;
  /** Searches the knowledge base for agents at the desk, best first. Without it they get no search. */
  readonly kbSearch?: (locale: string, query: string) => Promise<readonly FoundArticle[] | FoundArticles>;
  /** Searches the knowledge base for the articles that are near a gap of the report. Without it the report says what visitors were shown. */
  readonly findNearest?: FindNearest;
  /** What the site's own server signs its visitors' identities with. Default: `HJELP_IDENTITY_SECRET` of the environment. */
  readonly identitySecret?: string;
}

export interface RunningServer {
  /** `http://localhost:PORT/` */
  readonly url: string;
  readonly deskToken: string;
  /** Takes no more requests, lets those under way finish (ten seconds at most), and closes the store. */
  stop(): Promise<void>;
}

const DEFAULT_RATE = 100;
/** A request that has not arrived by then is from a broken or hostile client; an attachment of five megabytes takes a slow phone most of a minute. */
const REQUEST_TIMEOUT_MS = 60_000;
const HEADERS_TIMEOUT_MS = 5_000;
const STOP_TIMEOUT_MS = 10_000;

/**
 * The one HTTP server: events in, chat, report, and static files. This is the only file that opens a port.
 * @returns once it answers.
 * @throws when the port is taken or the data cannot be opened.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { log = () => undefined, trustProxy = false } = options;
  const store = await openStore(options.dataUrl, { log, isServing: true, ...(options.eventsUrl === undefined ? {} : { eventsUrl: options.eventsUrl }) });
  try {
    return await startWith(store, options, log, trustProxy);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function startWith(store: Store, options: ServerOptions, log: (line: Record<string, unknown>) => void, trustProxy: boolean): Promise<RunningServer> {
  if (store.migrated.from > 0 && store.migrated.applied.length > 0) log({ event: 'migrated', from: store.migrated.from, to: store.migrated.to });
  // Servers that share a database share the secret, or a session of one would mean nothing to the others.
  const secret = process.env['HJELP_SECRET'] || store.folder !== undefined
    ? readDeskSecret(process.env['HJELP_SECRET'], join(store.folder ?? '', 'desk-secret'))
    : await store.settings.getOrSet('desk_secret', randomBytes(32).toString('base64url'));
  const takesToken = options.deskToken !== 'off';
  if (!takesToken && !(await store.accounts.hasAdmin())) throw new Error('The token is turned off (HJELP_DESK_TOKEN=off), but no admin has an account yet: nobody could get in. Start without it, open /desk/accounts with the token, and make an account first.');
  const access = createDeskAccess({ secret, log, takesToken, accounts: store.accounts, audit: store.audit, ...(options.deskToken === undefined || !takesToken ? {} : { token: options.deskToken }) });
  const live = new LiveStream();
  const mailSettings = options.mail ?? readMailSettings(process.env);
  const origins = createAllowedOrigins(options.origins ?? []);
  const allowedOrigin = (origin: string | undefined, request: Request): boolean => origins.allows(origin, request);

  const settingsOf = (desk: Release['settings']['desk']): DeskSettings => ({ assignment: desk?.assignment ?? 'by-hand', ask: desk?.ask ?? 'thumb' });
  let deskSettings = settingsOf(undefined);
  let homeUrl: string | undefined;
  /** Where site.yaml says that this server is. */
  let publicOrigin: string | undefined;
  const heed = ({ origins: ofPages, baseUrl, server, desk }: Release['settings']): void => {
    const here = server === 'same-origin' ? baseUrl : server;
    publicOrigin = here === undefined ? undefined : new URL(here).origin;
    origins.setSiteOrigins([...ofPages, ...(baseUrl === undefined ? [] : [baseUrl]), ...(publicOrigin === undefined ? [] : [publicOrigin])]);
    homeUrl = baseUrl;
    deskSettings = settingsOf(desk);
  };
  const published = await latestSettings(store.events);
  if (published !== undefined) heed(published);
  let watch: ReleaseWatch | undefined;
  if (options.kbDir !== undefined) watch = await watchRelease(options.kbDir, store, ({ settings }) => { heed(settings); }, log);
  const manifest = watch?.manifest();
  const siteName = manifest?.locales[manifest.defaultLocale]?.siteName;

  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });
  app.get('/healthz', (c) => c.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/readyz', async (c) => {
    const ok = await store.events.isReady();
    return c.json({ ok }, ok ? 200 : 503, { 'Cache-Control': 'no-store', ...(ok ? {} : { 'Retry-After': '10' }) });
  });
  app.route('/', eventRoutes({
    events: store.events,
    allowedOrigin,
    rate: createClientRate(options.rate ?? DEFAULT_RATE),
    clientOf: (c) => (options.rate === undefined && isThisMachine(c) ? '' : clientAddress(c)),
    log,
  }));
  const identitySecret = options.identitySecret ?? process.env['HJELP_IDENTITY_SECRET'];
  const isVerified = (identity: VisitorIdentity): boolean => isIdentityVerified(identity, identitySecret);
  app.route('/', deskRoutes({
    conversations: store.conversations,
    access,
    accounts: store.accounts,
    auditLog: store.audit,
    attachments: store.attachments,
    ...(mailSettings !== undefined && { mail: store.mail, mailLink: mailLinks(mailSettings, () => siteName ?? '', log) }),
    log,
    allowedOrigin,
    namesOrigin: (origin) => origins.names(origin),
    homeUrl: () => homeUrl,
    live,
    team: store.team,
    settings: () => deskSettings,
    colleagues: async () => (await store.accounts.list()).filter(({ closedAt, name }) => closedAt === undefined && name !== '').map(({ id, name }) => ({ id, name })),
    makeGap: (conversation, question) => gapFromConversation(store, conversation, question, new Date()),
    cannedAnswers: cannedAnswers(store.events),
    ...(identitySecret ? { identitySecret } : {}),
    ...(siteName === undefined ? {} : { siteName }),
    siteNames: Object.fromEntries(Object.entries(manifest?.locales ?? {}).map(([locale, { siteName: name }]) => [locale, name])),
    ...(manifest?.site.theme.brandColor === undefined ? {} : { brandColor: manifest.site.theme.brandColor }),
    ...(options.kbSearch === undefined ? {} : { kbSearch: options.kbSearch }),
  }));
  app.use('/report.csv', async (c, next) => {
    await next();
    const agent = c.res.ok ? await access.agentOf(c) : undefined;
    if (agent) await store.audit.add({ at: new Date(), agentId: agent.id, agentName: agent.name, action: 'report_exported', subject: '' });
  });
  app.route('/', reportRoutes({ store, access: access.middleware(), ...(options.findNearest === undefined ? {} : { findNearest: options.findNearest }), ...(options.reportFromVisits === undefined ? {} : { reportFromVisits: options.reportFromVisits }) }));
  const targets = options.webhooks ?? readWebhookTargets(process.env);
  for (const detail of manifest === undefined ? [] : strayTargets(manifest.site.channels, targets)) log({ level: 'warning', event: 'webhook_not_set_up', detail });
  const deliveries = deliverMessages({ store: store.outbound, targets, isVerified, kbUrl: () => homeUrl, log });
  app.route('/', outboundRoutes({
    store: store.outbound,
    targets,
    allowedOrigin,
    linkOrigin: (request) => knownOrigin(request, (origin) => origins.names(origin), publicOrigin),
    clientOf: (c) => (isThisMachine(c) ? '' : clientAddress(c)),
    rate: createClientRate(1),
    onMessage: () => deliveries.wake(),
    log,
    page: () => ({ isVerified, brandColor: watch?.manifest()?.site.theme.brandColor, ...(options.kbDir !== undefined && { kbUrl: '/' }) }),
  }));
  mountFiles(app, options);
  app.onError((error, c) => {
    if (error instanceof StoreUnavailableError) {
      log({ level: 'error', event: 'store_unavailable', reason: error.message });
      return c.json({ error: 'not_available', message: 'The server cannot reach its data now. Try again in a moment.' }, 503, { 'Retry-After': String(error.retryAfterSeconds) });
    }
    log({ level: 'error', event: 'request_failed', method: c.req.method, reason: error.message, stack: error.stack });
    return c.json({ error: 'internal_error', message: 'The server could not do this. Try again.' }, 500);
  });

  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const servers = await listen(options.port, options.host ?? 'localhost', (request, response) => {
    if (!trustProxy) dropForwarded(request);
    void listener(request, response);
  });
  const port = servers[0]!.port;
  const mails = mailSettings && mailAnswers({
    settings: mailSettings,
    mail: store.mail,
    conversations: store.conversations,
    siteName: (locale) => manifest?.locales[locale]?.siteName ?? siteName ?? '',
    linkTo: ({ conversationId, pageUrl }) => `${pageUrl || `http://localhost:${port}/`}#help/conversation:${conversationId}:${access.visitorToken(conversationId)}`,
    onChange: (id) => live.signal(id),
    log,
    ...options.mailPace,
  });
  const house = keepHouse(store, log);
  log({ event: 'started', port });

  let stopping: Promise<void> | undefined;
  return {
    url: `http://localhost:${port}/`,
    deskToken: access.token,
    stop() {
      stopping ??= (async () => {
        watch?.stop();
        live.close();
        await Promise.all(servers.map((server) => server.close()));
        await deliveries.stop();
        await mails?.stop();
        await house.stop();
        // What came in the last moments is judged now, so that a report made before the next start counts it.
        await judgeEvents(store).catch((error: unknown) => log({ level: 'error', event: 'housekeeping_failed', what: 'judge', reason: String(error) }));
        await store.close();
        log({ event: 'stopped' });
      })();
      return stopping;
    },
  };
}

/** Everything that no route has answered: the editor's preview, mounted folders, the built help centre. */
function mountFiles(app: Hono, options: ServerOptions): void {
  const folders = [...options.mounts ?? [], ...(options.kbDir === undefined ? [] : [{ path: '/', dir: options.kbDir }])]
    .map(({ path, dir }) => ({ prefix: path.replace(/\/+$/u, ''), files: staticFiles(dir, staticHeaders) }));

  app.notFound(async (c) => {
    const previewed = await options.preview?.handle(c.req.raw);
    if (previewed !== undefined) return previewed;
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    // As it came: the URL class would have resolved encoded dots in favour of whoever sent them.
    const path = new URL(c.req.url).pathname;
    if (!isRead) {
      if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...staticHeaders(''), allow: 'GET, HEAD' } });
      return c.json({ error: 'method_not_allowed', message: 'Files are read with GET.' }, 405, { Allow: 'GET, HEAD' });
    }
    for (const { prefix, files } of folders) {
      if (path === prefix && prefix !== '') return c.redirect(`${prefix}/`, 308);
      if (!path.startsWith(`${prefix}/`)) continue;
      const found = await files.serve(c.req.raw, path.slice(prefix.length));
      if (found !== undefined) return found;
    }
    if (path === '/' && options.kbDir === undefined) return c.text('This is a Hjelp server. Agents: /desk. Report: /report.\n');
    const isPage = (c.req.header('accept') ?? '').includes('text/html');
    return (isPage ? await folders.at(-1)?.files.notFound(c.req.raw, path) : undefined) ?? c.text('Not found.\n', 404, { ...staticHeaders('') });
  });
}

/** Without a proxy these come from the client itself, who may claim anything. */
function dropForwarded(request: IncomingMessage): void {
  let found = false;
  for (const name of Object.keys(request.headers)) {
    if (!name.startsWith('x-forwarded-')) continue;
    delete request.headers[name];
    found = true;
  }
  if (!found) return;
  const kept: string[] = [];
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index]!;
    if (!name.toLowerCase().startsWith('x-forwarded-')) kept.push(name, request.rawHeaders[index + 1]!);
  }
  request.rawHeaders = kept;
}

/** One open port. */
interface Listening {
  readonly port: number;
  /** Takes no more connections; resolves when the requests under way are answered. */
  close(): Promise<void>;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * `localhost` is two addresses, and which of them a browser tries first differs: both are taken, on the same port.
 */
async function listen(port: number, host: string, handle: Handle): Promise<Listening[]> {
  if (host !== 'localhost') return [await listenAt(port, host, handle)];
  const first = await listenAt(port, '127.0.0.1', handle);
  try {
    return [first, await listenAt(first.port, '::1', handle)];
  } catch (error) {
    // A machine without IPv6 is fine; a port that another program has there would send browsers to that program.
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return [first];
    await first.close();
    if (port !== 0) throw error;
    return listen(0, host, handle);
  }
}

/**
 * Looks whether a port of localhost can be had, for who would otherwise prepare in vain.
 * @throws `EADDRINUSE` when another program has it.
 */
export async function examinePort(port: number): Promise<void> {
  const opened = await listen(port, 'localhost', (_request, response) => { response.writeHead(503).end(); });
  await Promise.all(opened.map(async (one) => one.close()));
}

async function listenAt(port: number, address: string, handle: Handle): Promise<Listening> {
  const server: Server = createServer({
    requestTimeout: REQUEST_TIMEOUT_MS,
    headersTimeout: HEADERS_TIMEOUT_MS,
    connectionsCheckingInterval: 1_000,
    // Longer than a proxy's own, or it sends into a connection that is just being closed.
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16 * 1024,
  });
  // Requests under way on each connection. Browsers open connections ahead of need; Node would wait for those at the end.
  const connections = new Map<Socket, number>();
  let isClosing = false;
  server.on('connection', (socket) => {
    connections.set(socket, 0);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('request', (request, response) => {
    const { socket } = request;
    connections.set(socket, (connections.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (connections.get(socket) ?? 1) - 1;
      if (connections.has(socket)) connections.set(socket, left);
      if (isClosing && left === 0) socket.end();
    });
    handle(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: address }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const bound = server.address();
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : port,
    async close() {
      isClosing = true;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT_MS);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        for (const [socket, underWay] of connections) if (underWay === 0) socket.destroy();
      });
    },
  };
}
