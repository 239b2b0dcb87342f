import { Hono } from 'hono';
import { agentRoutes } from './agent-routes.ts';
import type { Desk, DeskDependencies } from './desk.ts';
import { LiveStream } from './live-stream.ts';
import { visitorRoutes } from './visitor-routes.ts';

/** The built-in chat: `/v1/conversations…` for visitors, `/desk…` for agents. Mount it at the root. */
export function deskRoutes(dependencies: DeskDependencies): Hono {
  const desk: Desk = { siteName: '', clock: () => new Date(), live: new LiveStream(), heartbeatMs: 15_000, ...dependencies };
  const app = new Hono();
  app.route('/v1/conversations', visitorRoutes(desk));
  app.route('/desk', agentRoutes(desk));
  return app;
}
