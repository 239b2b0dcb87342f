import { Hono } from 'hono';
import { agentRoutes } from './agent-routes.ts';
import { announce, type Desk, type DeskDependencies } from './desk.ts';
import { LiveStream } from './live-stream.ts';
import { readTypingSign, TypingSigns } from './typing-signs.ts';
import { visitorRoutes } from './visitor-routes.ts';
import { waitingTime } from './waiting-time.ts';
import { createWriteAudit } from './write-audit.ts';

/** The built-in chat: `/v1/conversations…` for visitors, `/v1/waiting-time` for whoever considers it, `/desk…` for agents. Mount it at the root. */
export function deskRoutes(dependencies: DeskDependencies): Hono {
  const { clock = () => new Date() } = dependencies;
  const desk: Desk = {
    siteName: '', siteNames: {}, clock, live: new LiveStream(), heartbeatMs: 15_000,
    settings: () => ({ assignment: 'by-hand', ask: 'thumb' }), typing: new TypingSigns(() => clock().getTime()), audit: createWriteAudit(dependencies.auditLog, clock), ...dependencies,
  };
  // Servers that share a store hear of each other's changes, and of their own once more, which does no harm.
  desk.conversations.onChange?.((id) => {
    if (id === undefined) desk.live.signalAll();
    else announce(desk, id);
  });
  desk.conversations.onPassed?.((text) => {
    const sign = readTypingSign(text);
    if (sign && desk.typing.add(sign)) announce(desk, sign.conversation);
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
