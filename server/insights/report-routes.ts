import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Store } from '../store/open-store.ts';
import { makeReport } from './make-report.ts';
import { readReportQuery, ReportQueryError } from './report-query.ts';
import { renderCsv } from './render/render-csv.ts';
import { renderMarkdown } from './render/render-markdown.ts';
import { renderReportPage } from './render/render-page.ts';
import { REPORT_CSS } from './render/report-css.ts';

export interface ReportRoutesDeps {
  readonly store: Pick<Store, 'events' | 'settings' | 'decisions'>;
  /** Lets those pass who may read reports, and nobody else. */
  readonly access: MiddlewareHandler;
  /** *k*; undefined is what the last release says. */
  readonly reportFromVisits?: number;
  /** Milliseconds; for tests. */
  readonly now?: () => number;
}

/** No script at all; nothing of another origin; in nobody's frame. */
const PAGE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** `/report`, `/report.json`, `/report.csv` and `/report.md`; filters stand in the address. */
export function reportRoutes(deps: ReportRoutesDeps): Hono {
  const { store, access, now = Date.now } = deps;
  const routes = new Hono();

  for (const path of ['/report', '/report/*', '/report.json', '/report.csv', '/report.md']) {
    routes.use(path, async (c, next) => {
      await next();
      for (const [name, value] of Object.entries(PAGE_HEADERS)) c.header(name, value);
    });
    routes.use(path, access);
  }

  const reportFor = async (c: Context) => makeReport(store, {
    ...readReportQuery(new URL(c.req.url).searchParams),
    ...(deps.reportFromVisits === undefined ? {} : { reportFromVisits: deps.reportFromVisits }),
    now: new Date(now()),
  });

  routes.get('/report', async (c) => c.html(renderReportPage(await reportFor(c), { stylesheet: '/report/report.css' })));
  routes.get('/report/report.css', (c) => {
    c.header('Content-Type', 'text/css; charset=utf-8');
    return c.body(REPORT_CSS);
  });
  routes.get('/report.json', async (c) => c.json(await reportFor(c)));
  routes.get('/report.csv', async (c) => {
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="hjelp-report.csv"');
    return c.body(renderCsv(await reportFor(c)));
  });
  routes.get('/report.md', async (c) => {
    c.header('Content-Type', 'text/markdown; charset=utf-8');
    return c.body(renderMarkdown(await reportFor(c)));
  });

  routes.onError((error, c) => {
    if (error instanceof ReportQueryError) return c.json({ error: 'invalid_filter', message: error.message }, 400);
    throw error;
  });
  return routes;
}
