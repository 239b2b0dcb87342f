import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import type { EventBatchAnswer } from '../../core/contract/widget-event.ts';
import type { EventStore } from '../store/event-store.ts';
import { admitEvents } from './admit-events.ts';
import type { ClientRate } from './client-rate.ts';
import { isKnownBot } from './known-bots.ts';
import { BatchError, readBatch } from './read-batch.ts';

export interface EventRoutesDeps {
  readonly events: EventStore;
  /** Whether a page of this origin may send events. `origin` is undefined when the request names none. */
  readonly allowedOrigin: (origin: string | undefined, request: Request) => boolean;
  /** Shares of clients. */
  readonly rate: ClientRate;
  /** The address that a request came from; used for the rate alone, and never kept or logged. */
  readonly clientOf: (c: Context) => string;
  readonly log: (line: Record<string, unknown>) => void;
  /** The server's clock, in milliseconds. Default `Date.now`. */
  readonly now?: () => number;
}

/** How long a widget should wait after events could not be stored. */
const STORE_RETRY_SECONDS = 10;

/**
 * `POST /v1/events`: a batch of events in, and after it is on disk `202 {accepted, duplicates, rejected}`; the same body
 * with 400 when nothing in the batch could be taken.
 */
export function eventRoutes(deps: EventRoutesDeps): Hono {
  const { events, allowedOrigin, rate, clientOf, log, now = Date.now } = deps;
  const routes = new Hono();

  routes.use('/v1/events', async (c, next) => {
    c.header('Cache-Control', 'no-store');
    const origin = c.req.header('origin');
    if (allowedOrigin(origin, c.req.raw)) return next();
    return c.json({ ...NOTHING, error: 'origin_not_allowed', message: 'Pages of this origin may not send events here. Allow them with --origin, or under "origins" in site.yaml.' }, 403);
  });
  // Only origins that passed above come here.
  routes.use('/v1/events', cors({ origin: (origin) => origin, allowMethods: ['POST'], allowHeaders: ['Content-Type', 'Content-Encoding'], exposeHeaders: ['Retry-After'], maxAge: 7_200 }));

  routes.post('/v1/events', async (c) => {
    let batch: readonly unknown[];
    try {
      batch = await readBatch(c.req.raw);
    } catch (error) {
      if (!(error instanceof BatchError)) throw error;
      // The rest of a refused body is not worth reading.
      c.header('Connection', 'close');
      return c.json({ ...NOTHING, error: error.code, message: error.message }, error.status);
    }
    if (isKnownBot(c.req.header('user-agent'))) return c.json(NOTHING, 202);
    const waitSeconds = rate.take(clientOf(c), batch.length);
    if (waitSeconds > 0) {
      c.header('Retry-After', String(waitSeconds));
      return c.json({ ...NOTHING, error: 'too_many', message: `Too many events from one client. Try again in ${waitSeconds} s.` }, 429);
    }
    try {
      const answer = await admitEvents(batch, events, now());
      if (answer.rejected.length > 0) log({ event: 'events_refused', refused: answer.rejected.length, codes: [...new Set(answer.rejected.map(({ code }) => code))] });
      return c.json(answer, answer.accepted + answer.duplicates > 0 ? 202 : 400);
    } catch (error) {
      log({ level: 'error', event: 'events_not_stored', events: batch.length, reason: error instanceof Error ? error.message : String(error) });
      c.header('Retry-After', String(STORE_RETRY_SECONDS));
      return c.json({ ...NOTHING, error: 'not_stored', message: 'The events could not be stored. Keep them and try again.' }, 503);
    }
  });

  routes.all('/v1/events', (c) => {
    c.header('Allow', 'POST, OPTIONS');
    return c.json({ error: 'method_not_allowed', message: 'Events are sent with POST.' }, 405);
  });

  return routes;
}

const NOTHING: EventBatchAnswer = { accepted: 0, duplicates: 0, rejected: [] };
