import { createHash, randomBytes } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { ContractError } from '../../core/contract/contract-error.ts';
import { MAX_HANDOVER_BYTES, type HandoverContext } from '../../core/contract/handover-context.ts';
import { readHandoverDelivery, readKeepHandover, type KeptHandover } from '../../core/contract/handover-delivery.ts';
import type { OutboundStore } from '../store/outbound-store.ts';
import { packetPage, type PacketPageOptions } from './packet-page.ts';
import { packetDocument } from './webhook-body.ts';
import type { WebhookTargets } from './webhook-targets.ts';

/** A handover context of 16 KiB and a message of 4,000 characters, each of which can take 6 bytes as JSON. */
const MOST_BYTES = 64 * 1024;
/** How long a packet can be read, in days: a conversation's first answers, not an archive. */
const PACKET_DAYS = 14;
const DAY_MS = 86_400_000;

export interface OutboundDependencies {
  readonly store: OutboundStore;
  readonly targets: WebhookTargets;
  /** Whether a page of this origin may send. `origin` is undefined when the request names none. */
  readonly allowedOrigin: (origin: string | undefined, request: Request) => boolean;
  /** Whom to count a request for; an empty name is counted for nobody. */
  readonly clientOf: (c: Context) => string;
  /** Takes one request from a client's share. @returns 0 when it may come, else the seconds after which it may. */
  readonly rate: { take(client: string, requests: number): number };
  /** This server's origin for links that agents will open; undefined when nobody has said it. */
  readonly linkOrigin: (request: Request) => string | undefined;
  /** A message has been kept and can be passed on. */
  readonly onMessage: () => void;
  readonly log: (line: Record<string, unknown>) => void;
  /** Asked each time, since a new release may look different. */
  readonly page: () => PacketPageOptions;
  readonly clock?: () => Date;
}

/** `POST /v1/handover/CHANNEL`, `POST /v1/handover`, and the page of a kept packet. Mount it at the root. */
export function outboundRoutes({ store, targets, allowedOrigin, linkOrigin, clientOf, rate, onMessage, log, page, clock = () => new Date() }: OutboundDependencies): Hono {
  const app = new Hono();

  app.use('/v1/handover/*', async (c, next) => {
    const origin = c.req.header('origin');
    if (!allowedOrigin(origin, c.req.raw)) return c.json({ code: 'origin_not_allowed', message: `Pages of ${origin ?? 'an unnamed origin'} may not send here. Allow them with --origin, or under "origins" in site.yaml.` }, 403);
    return next();
  });
  // Only origins that passed above come here.
  app.use('/v1/handover/*', cors({ origin: (origin) => origin, allowMethods: ['POST'], allowHeaders: ['Content-Type'], exposeHeaders: ['Retry-After'], maxAge: 7200 }));
  app.use('/v1/handover/*', async (c, next) => {
    c.header('Cache-Control', 'no-store');
    if (c.req.method !== 'POST') return c.json({ code: 'method_not_allowed', message: 'Handovers are sent with POST.' }, 405, { Allow: 'POST' });
    if (!/^application\/json\b/iu.test(c.req.header('content-type') ?? '')) return c.json({ code: 'unsupported_type', message: 'Expected Content-Type: application/json.' }, 415);
    const seconds = rate.take(clientOf(c), 1);
    if (seconds > 0) return c.json({ code: 'too_many', message: `Too many at once. Try again in ${seconds} s.` }, 429, { 'Retry-After': String(seconds) });
    return next();
  });
  app.use('/v1/handover/*', bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.json({ code: 'too_large', message: `The body is larger than ${MOST_BYTES} bytes.` }, 413) }));

  app.post('/v1/handover/:channel', async (c) => {
    const channel = c.req.param('channel');
    if (!targets.has(channel)) return c.json({ code: 'unknown_channel', message: `Nothing is set up for the channel "${channel.slice(0, 60)}". Name its address in HJELP_WEBHOOK_${channel.slice(0, 60).toUpperCase().replaceAll('-', '_')}.` }, 404);
    const delivery = await read(c, readHandoverDelivery);
    if (delivery instanceof Response) return delivery;
    if (!fits(delivery.context)) return tooLarge(c);
    const id = delivery.id.toLowerCase();
    const outcome = await store.add({ id, channel, visit: delivery.context.visit, body: JSON.stringify({ ...delivery, id }), createdAt: clock() });
    log({ event: 'handover_received', channel, id, isNew: outcome === 'added' });
    onMessage();
    return c.json({ id }, 202);
  });

  app.post('/v1/handover', async (c) => {
    const body = await read(c, readKeepHandover);
    if (body instanceof Response) return body;
    if (!fits(body.context)) return tooLarge(c);
    const origin = linkOrigin(c.req.raw);
    // Whoever asks writes the host: a link to one that nobody named could lead agents anywhere.
    if (origin === undefined) return c.json({ code: 'no_address', message: 'This server does not know its own address. Give "server" or "baseUrl" in site.yaml, or name it with --origin.' }, 409);
    // Small letters and digits: products write labels small, and the packet's number is one.
    const token = randomBytes(16).toString('hex');
    const expiresAt = new Date(clock().getTime() + PACKET_DAYS * DAY_MS);
    await store.keepPacket({ tokenHash: hash(token), context: body.context, expiresAt });
    return c.json({ link: `${origin}/handover/${token}`, expiresAt: expiresAt.toISOString() } satisfies KeptHandover, 201);
  });

  app.get('/handover/:token', async (c) => {
    const context = await store.packet(hash(c.req.param('token')), clock());
    c.header('Vary', 'Accept');
    // Programs of agents' own products ask for the document, browsers for the page.
    const accepts = c.req.header('accept') ?? '';
    if (/\bapplication\/json\b/iu.test(accepts) && !/\btext\/html\b/iu.test(accepts)) {
      const headers = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex, nofollow' };
      return context === undefined ? c.json({ code: 'no_packet', message: 'There is nothing here, or it is no longer kept.' }, 404, headers) : c.json(packetDocument(context, page().isVerified ?? (() => false)), 200, headers);
    }
    const { html, policy } = packetPage(context, c.req.header('accept-language')?.split(/[,;]/u)[0] ?? 'en', page());
    return c.html(html, context === undefined ? 404 : 200, {
      'Content-Security-Policy': policy, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex, nofollow', 'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  return app;
}

async function read<T>(c: Context, reader: (value: unknown) => T): Promise<T | Response> {
  try {
    return reader(await c.req.json());
  } catch (error) {
    if (error instanceof ContractError) return c.json({ code: 'invalid_body', message: error.message }, 400);
    if (error instanceof SyntaxError) return c.json({ code: 'invalid_json', message: 'The body is not JSON.' }, 400);
    throw error;
  }
}

function fits(context: HandoverContext): boolean {
  return Buffer.byteLength(JSON.stringify(context)) <= MAX_HANDOVER_BYTES;
}

function tooLarge(c: Context): Response {
  return c.json({ code: 'context_too_large', message: `The handover context is larger than ${MAX_HANDOVER_BYTES} bytes.` }, 413);
}

function hash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
