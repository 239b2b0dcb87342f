import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Store } from '../store/open-store.ts';
import { gapRoutes } from './gap-routes.ts';
import { latestSettings } from './latest-release.ts';
import { makeReport, type ReportOptions } from './make-report.ts';
import type { FindNearest } from './nearest-articles.ts';
import { acceptedLanguage, reportLanguage, reportLanguageOf, type ReaderLanguage } from './report-language.ts';
import { readReportQuery, ReportQueryError } from './report-query.ts';
import { renderCsv } from './render/render-csv.ts';
import { renderMarkdown } from './render/render-markdown.ts';
import { renderBadFilterPage } from './render/render-bad-filter-page.ts';
import { renderReportPage } from './render/render-page.ts';
import { REPORT_CSS } from './render/report-css.ts';

export interface ReportRoutesDeps {
  readonly store: Pick<Store, 'events' | 'settings' | 'decisions'> & Partial<Pick<Store, 'team'>>;
  /** Lets those pass who may read reports, and nobody else. */
  readonly access: MiddlewareHandler;
  /** *k*; undefined is what the last release says. */
  readonly reportFromVisits?: number;
  /** Searches the published knowledge base, for the articles that are near a gap. */
  readonly findNearest?: FindNearest;
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

const STYLESHEET = '/report/report.css';

/** `/report`, `/report.json`, `/report.csv` and `/report.md`, and a page for each gap; filters stand in the address. */
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

  const optionsOf = (c: Context): ReportOptions => ({
    ...readReportQuery(new URL(c.req.url).searchParams),
    ...(deps.reportFromVisits === undefined ? {} : { reportFromVisits: deps.reportFromVisits }),
    ...(deps.findNearest === undefined ? {} : { findNearest: deps.findNearest }),
    now: new Date(now()),
  });
  /** The language in the address; else the browser's; else the site's; else English. */
  const languageFor = async (c: Context): Promise<ReaderLanguage> => {
    const chosenLang = reportLanguageOf(c.req.query('lang')?.slice(0, 20));
    const lang = chosenLang ?? acceptedLanguage(c.req.header('accept-language')) ?? reportLanguageOf((await latestSettings(store.events))?.defaultLocale) ?? 'en';
    return { lang, ...(chosenLang === undefined ? {} : { chosenLang }) };
  };

  routes.get('/report', async (c) => {
    const { lang, chosenLang } = await languageFor(c);
    try {
      return c.html(renderReportPage(await makeReport(store, { ...optionsOf(c), lang }), { stylesheet: STYLESHEET, ...(chosenLang === undefined ? {} : { chosenLang }) }));
    } catch (error) {
      if (!(error instanceof ReportQueryError) || !isForPeople(c)) throw error;
      return c.html(renderBadFilterPage(error.say(reportLanguage(lang).texts), { stylesheet: STYLESHEET, lang, chosenLang }), 400);
    }
  });
  routes.get(STYLESHEET, (c) => {
    c.header('Content-Type', 'text/css; charset=utf-8');
    return c.body(REPORT_CSS);
  });
  routes.route('/', gapRoutes({ ...deps, optionsOf, languageFor, stylesheet: STYLESHEET }));
  // Programs get English sentences, whatever the browser accepts, unless the address names a language.
  routes.get('/report.json', async (c) => {
    const { chosenLang } = await languageFor(c);
    return c.json(await makeReport(store, { ...optionsOf(c), ...(chosenLang === undefined ? {} : { lang: chosenLang }) }));
  });
  routes.get('/report.csv', async (c) => {
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="hjelp-report.csv"');
    return c.body(renderCsv(await makeReport(store, optionsOf(c))));
  });
  routes.get('/report.md', async (c) => {
    c.header('Content-Type', 'text/markdown; charset=utf-8');
    return c.body(renderMarkdown(await makeReport(store, { ...optionsOf(c), lang: (await languageFor(c)).lang })));
  });

  routes.onError((error, c) => {
    if (error instanceof ReportQueryError) return c.json({ error: 'invalid_filter', message: error.message }, 400);
    throw error;
  });
  return routes;
}

function isForPeople(c: Context): boolean {
  return (c.req.header('accept') ?? '').includes('text/html');
}
