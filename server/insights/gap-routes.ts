import { Hono, type Context } from 'hono';
import type { Store } from '../store/open-store.ts';
import { dismissGap, GapDecisionError, mergeGaps, renameGap, splitGap } from './decide-gaps.ts';
import { judgeEvents } from './judge-events.ts';
import { makeGapReport } from './make-gap-report.ts';
import type { ReportOptions } from './make-report.ts';
import { nearGaps } from './near-gaps.ts';
import { readLatestRelease } from './latest-release.ts';
import { renderGapPage, renderNoGapPage } from './render/render-gap-page.ts';

export interface GapRoutesDeps {
  readonly store: Pick<Store, 'events' | 'settings' | 'decisions'>;
  /** The filters in the address. */
  readonly optionsOf: (c: Context) => ReportOptions;
  readonly stylesheet: string;
}

/** A form of ours is smaller than this. */
const MOST_FORM_BYTES = 10_000;

/** What a page says after a decision; the address carries the word and never a sentence. */
const DONE: Readonly<Record<string, string>> = {
  renamed: 'The name is saved.',
  unnamed: 'It is called by its commonest wording again.',
  split: 'The question is a gap of its own from now on. To undo it, merge it into this one.',
  merged: 'The two are one gap from now on. To undo it, take the question out below.',
  dismissed: 'It stands in no list from now on; its searches are still counted. You can take it up again below.',
  reopened: 'It stands in the lists again.',
};

/** `/report/gaps/ID`, `/report/gaps/ID.json`, and the decisions that its forms send. Whoever may read the report may decide. */
export function gapRoutes({ store, optionsOf, stylesheet }: GapRoutesDeps): Hono {
  const routes = new Hono();

  routes.get('/report/gaps/:file{gap-[0-9a-f]+\\.json}', async (c) => {
    const id = c.req.param('file').slice(0, -'.json'.length);
    const result = await makeGapReport(store, id, optionsOf(c));
    if (result.outcome === 'report') return c.json(result.report);
    if (result.outcome === 'moved') return c.redirect(`/report/gaps/${result.id}.json`, 302);
    return c.json({ error: 'unknown_gap', message: `There is nothing to show of "${id}": nobody asked it in vain in this period, or in words of too few visits.`, near: await nearGaps(store, id) }, 404);
  });

  routes.get('/report/gaps/:id', async (c) => {
    const id = c.req.param('id').slice(0, 100);
    const options = optionsOf(c);
    const result = await makeGapReport(store, id, options);
    const query = new URL(c.req.url).search;
    if (result.outcome === 'moved') return c.redirect(`/report/gaps/${result.id}${query}`, 302);
    if (result.outcome === 'nothing') return c.html(renderNoGapPage(id, { stylesheet, siteName: (await readLatestRelease(store.events, undefined)).name, near: await nearGaps(store, id, options.reportFromVisits) }), 404);
    const done = DONE[c.req.query('done') ?? ''];
    return c.html(renderGapPage(result.report, { stylesheet, ...(done === undefined ? {} : { notice: { text: done, isProblem: false } }) }));
  });

  routes.post('/report/gaps/:id/:decision{rename|split|merge|dismiss}', async (c) => {
    const id = c.req.param('id');
    if (Number(c.req.header('content-length') ?? Number.NaN) > MOST_FORM_BYTES || c.req.header('content-length') === undefined) return c.json({ error: 'too_large', message: 'A decision is a short form.' }, 413);
    await judgeEvents(store);
    const form = await c.req.parseBody();
    const field = (name: string): string => (typeof form[name] === 'string' ? form[name].trim() : '');
    try {
      const { gap, done } = await decide(store, c.req.param('decision'), id, field);
      return c.redirect(`/report/gaps/${gap}?done=${done}`, 303);
    } catch (error) {
      if (!(error instanceof GapDecisionError)) throw error;
      const result = await makeGapReport(store, id, optionsOf(c));
      if (result.outcome === 'report') return c.html(renderGapPage(result.report, { stylesheet, notice: { text: error.message, isProblem: true } }), 409);
      return c.json({ error: 'impossible_decision', message: error.message }, error.unknownGap === undefined ? 409 : 404);
    }
  });

  return routes;
}

async function decide(store: GapRoutesDeps['store'], decision: string, id: string, field: (name: string) => string): Promise<{ gap: string; done: keyof typeof DONE }> {
  const isUndone = field('undo') !== '';
  switch (decision) {
    case 'rename': {
      const name = field('name').slice(0, 200);
      if (!isUndone && name === '') throw new GapDecisionError('A name needs at least one character.');
      await renameGap(store, id, isUndone ? undefined : name);
      return { gap: id, done: isUndone ? 'unnamed' : 'renamed' };
    }
    case 'split':
      await splitGap(store, id, field('member'));
      return { gap: id, done: 'split' };
    case 'merge':
      if (field('into') === '') throw new GapDecisionError('Choose the gap that it belongs to.');
      return { gap: await mergeGaps(store, id, field('into')), done: 'merged' };
    default:
      await dismissGap(store, id, !isUndone);
      return { gap: id, done: isUndone ? 'reopened' : 'dismissed' };
  }
}
