import { Hono, type Context } from 'hono';
import type { Store } from '../store/open-store.ts';
import { dismissGap, GapDecisionError, mergeGaps, renameGap, splitGap } from './decide-gaps.ts';
import { judgeEvents } from './judge-events.ts';
import { makeGapReport } from './make-gap-report.ts';
import type { ReportOptions } from './make-report.ts';
import { nearGaps } from './near-gaps.ts';
import { readLatestRelease } from './latest-release.ts';
import { reportLanguage, type ReaderLanguage } from './report-language.ts';
import { renderGapPage, renderNoGapPage } from './render/render-gap-page.ts';

export interface GapRoutesDeps {
  readonly store: Pick<Store, 'events' | 'settings' | 'decisions'>;
  /** The filters in the address. */
  readonly optionsOf: (c: Context) => ReportOptions;
  readonly languageFor: (c: Context) => Promise<ReaderLanguage>;
  readonly stylesheet: string;
}

/** A form of ours is smaller than this. */
const MOST_FORM_BYTES = 10_000;

/** `/report/gaps/ID`, `/report/gaps/ID.json`, and the decisions that its forms send. Whoever may read the report may decide. */
export function gapRoutes({ store, optionsOf, languageFor, stylesheet }: GapRoutesDeps): Hono {
  const routes = new Hono();

  routes.get('/report/gaps/:file{gap-[0-9a-f]+\\.json}', async (c) => {
    const id = c.req.param('file').slice(0, -'.json'.length);
    const { chosenLang } = await languageFor(c);
    const result = await makeGapReport(store, id, { ...optionsOf(c), ...(chosenLang === undefined ? {} : { lang: chosenLang }) });
    if (result.outcome === 'report') return c.json(result.report);
    if (result.outcome === 'moved') return c.redirect(`/report/gaps/${result.id}.json`, 302);
    return c.json({ error: 'unknown_gap', message: `There is nothing to show of "${id}": nobody asked it in vain in this period, or in words of too few visits.`, near: await nearGaps(store, id) }, 404);
  });

  routes.get('/report/gaps/:id', async (c) => {
    const id = c.req.param('id').slice(0, 100);
    const { lang, chosenLang } = await languageFor(c);
    const options = { ...optionsOf(c), lang };
    const result = await makeGapReport(store, id, options);
    const query = new URL(c.req.url).search;
    if (result.outcome === 'moved') return c.redirect(`/report/gaps/${result.id}${query}`, 302);
    if (result.outcome === 'nothing') return c.html(renderNoGapPage(id, { stylesheet, lang, chosenLang, siteName: (await readLatestRelease(store.events, undefined, lang)).name, near: await nearGaps(store, id, options.reportFromVisits) }), 404);
    const { done: said } = reportLanguage(lang).texts.gap;
    const word = c.req.query('done') ?? '';
    const done = Object.hasOwn(said, word) ? said[word] : undefined;
    return c.html(renderGapPage(result.report, { stylesheet, chosenLang, ...(done === undefined ? {} : { notice: { text: done, isProblem: false } }) }));
  });

  routes.post('/report/gaps/:id/:decision{rename|split|merge|dismiss}', async (c) => {
    const id = c.req.param('id');
    if (Number(c.req.header('content-length') ?? Number.NaN) > MOST_FORM_BYTES || c.req.header('content-length') === undefined) return c.json({ error: 'too_large', message: 'A decision is a short form.' }, 413);
    await judgeEvents(store);
    const form = await c.req.parseBody();
    const field = (name: string): string => (typeof form[name] === 'string' ? form[name].trim() : '');
    try {
      const { gap, done } = await decide(store, c.req.param('decision'), id, field);
      const query = new URL(c.req.url).searchParams;
      query.set('done', done);
      return c.redirect(`/report/gaps/${gap}?${query.toString()}`, 303);
    } catch (error) {
      if (!(error instanceof GapDecisionError)) throw error;
      const { lang, chosenLang } = await languageFor(c);
      const result = await makeGapReport(store, id, { ...optionsOf(c), lang });
      if (result.outcome === 'report') return c.html(renderGapPage(result.report, { stylesheet, chosenLang, notice: { text: error.say(reportLanguage(lang).texts), isProblem: true } }), 409);
      return c.json({ error: 'impossible_decision', message: error.message }, error.unknownGap === undefined ? 409 : 404);
    }
  });

  return routes;
}

async function decide(store: GapRoutesDeps['store'], decision: string, id: string, field: (name: string) => string): Promise<{ gap: string; done: string }> {
  const isUndone = field('undo') !== '';
  switch (decision) {
    case 'rename': {
      const name = field('name').slice(0, 200);
      if (!isUndone && name === '') throw new GapDecisionError((texts) => texts.gap.cannot.noName);
      await renameGap(store, id, isUndone ? undefined : name);
      return { gap: id, done: isUndone ? 'unnamed' : 'renamed' };
    }
    case 'split':
      await splitGap(store, id, field('member'));
      return { gap: id, done: 'split' };
    case 'merge':
      if (field('into') === '') throw new GapDecisionError((texts) => texts.gap.cannot.noChoice);
      return { gap: await mergeGaps(store, id, field('into')), done: 'merged' };
    default:
      await dismissGap(store, id, !isUndone);
      return { gap: id, done: isUndone ? 'reopened' : 'dismissed' };
  }
}
