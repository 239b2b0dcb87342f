import { Hono } from 'hono';
import { agentRoutes } from './agent-routes.ts';
import { announce, type Desk, type DeskDependencies } from './desk.ts';
import { LiveStream } from './live-stream.ts';
import { visitorRoutes } from './visitor-routes.ts';
import { waitingTime } from './waiting-time.ts';
import { createWriteAudit } from './write-audit.ts';

/** The built-in chat: `/v1/conversations…` for visitors, `/v1/waiting-time` for whoever considers it, `/desk…` for agents. Mount it at the root. */
export function deskRoutes(dependencies: DeskDependencies): Hono {
  const desk: Desk = { siteName: '', clock: () => new Date(), live: new LiveStream(), heartbeatMs: 15_000, audit: createWriteAudit(dependencies.auditLog, dependencies.clock ?? (() => new Date())), ...dependencies };
  // Servers that share a store hear of each other's changes, and of their own once more, which does no harm.
  desk.conversations.onChange?.((id) => {
    if (id === undefined) desk.live.signalAll();
    else announce(desk, id);
  });
  const app = new Hono();
  app.route('/v1/conversations', visitorRoutes(desk));
  const waiting = waitingTime(desk.conversations, desk.clock);
  app.get('/v1/waiting-time', async (c) => {
    const origin = c.req.header('origin');
    if (!desk.allowedOrigin(origin, c.req.raw)) return c.json({ code: 'origin_not_allowed', message: `Pages of ${origin ?? 'an unnamed origin'} may not ask here.` }, 403);
    if (origin !== undefined) c.header('Access-Control-Allow-Origin', origin);
    c.header('Vary', 'Origin');
    c.header('Cache-Control', 'no-store');
    return c.json({ minutes: (await waiting.minutes()) ?? null });
  });
  app.route('/desk', agentRoutes(desk));
  return app;
}
