import { Hono } from 'hono';
import { agentRoutes } from './agent-routes.ts';
import { announce, type Desk, type DeskDependencies } from './desk.ts';
import { LiveStream } from './live-stream.ts';
import { visitorRoutes } from './visitor-routes.ts';

/** The built-in chat: `/v1/conversations…` for visitors, `/desk…` for agents. Mount it at the root. */
export function deskRoutes(dependencies: DeskDependencies): Hono {
  const desk: Desk = { siteName: '', clock: () => new Date(), live: new LiveStream(), heartbeatMs: 15_000, ...dependencies };
  // Servers that share a store hear of each other's changes, and of their own once more, which does no harm.
  desk.conversations.onChange?.((id) => {
    if (id === undefined) desk.live.signalAll();
    else announce(desk, id);
  });
  const app = new Hono();
  app.route('/v1/conversations', visitorRoutes(desk));
  app.route('/desk', agentRoutes(desk));
  return app;
}
