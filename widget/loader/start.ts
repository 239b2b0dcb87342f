import { chooseLocale, INTERFACE_LOCALES } from '../../core/contract/choose-locale.ts';
import type { StartData } from '../../core/contract/widget-entry.ts';
import { unpackTitles } from '../../core/search/title-search.ts';
import { BegunSearch } from '../knowledge/begun-search.ts';
import { nextTask } from '../next-task.ts';
import { FirstPanel } from './first-panel.ts';
import type { PanelModule, WidgetCommand } from './panel-start.ts';
import { isShowing, whenNear } from './when-near.ts';

/** The hash in the names of this build's scripts; the bundler puts it in. */
declare const HJELP_BUILD: string;

interface Widget extends HTMLElement { run(...command: WidgetCommand): unknown }

type TakeWorker = () => Worker | string;

/** So long the rest of the panel leaves the line to the index and to what reads it, in milliseconds: about as long as a round trip of a slow telephone. */
const HEAD_START_MS = 500;

/** So long the worker's beginning may take after the stage, in milliseconds: browsers set no limit to a script that stalls. */
const WORKER_MS = 3000;

/** Signs from the loader that ask for nothing more than to be here, or for nothing at all. */
const isSign = (name: string | undefined): boolean => name === undefined || name === 'come';

/**
 * The first sign of intent: starts everything that the panel needs side by side, and gives it the commands of the page
 * when it is here. Called once per element, by the loader.
 *
 * @param queue What the page has asked for so far.
 * @param begin What begin.ts says, or nothing if it could not be had; of an element that stands in the page its `mode`.
 * @returns once the panel is here: true; false when it could not be had.
 */
export async function start(widget: Widget, queue: readonly WidgetCommand[], begin: Promise<TakeWorker | 0> | string): Promise<boolean> {
  const standsInPage = widget.hasAttribute('mode');
  if (standsInPage) await whenNear(widget, queue);
  const here = import.meta.url;
  const home = new URL('..', here).href;
  const root = new URL((widget.getAttribute('kb') || home).replace(/\/*$/u, '/'), document.baseURI).href;
  const wanted = widget.getAttribute('locale') || widget.closest<HTMLElement>('[lang]')?.lang || '';
  // Where nothing was baked in this is a text, which has none of the data's properties.
  const data = Object('__HJELP_START__') as Partial<StartData>;
  const known = isFor(data, wanted) && root === home ? data : undefined;

  const started: Record<string, Promise<Response>> = {};
  const fetchEarly = (path: string): void => {
    // Async, so that a page's own `fetch` that throws is a request that failed.
    (started[path] = (async () => fetch(root + path))()).catch(() => {});
  };
  const index = known && beside(here, '').then((file) => new Blob([file.start(known.first && unpackTitles(known.first.titles)) as string]));
  // Without it the panel tries for itself, under the name in the manifest.
  if (index) (started[known!.index] = index.then((file) => new Response(file))).catch(() => {});
  // It has come before us, unless it could not, or stalls.
  const takeWorker = await Promise.race([
    standsInPage ? beside(here, 'begin-').then(({ start: begin }) => begin(widget) as TakeWorker).catch(() => 0 as const) : begin as Promise<TakeWorker | 0>,
    new Promise<undefined>((resolve) => { setTimeout(resolve, WORKER_MS); }),
  ]) || (() => 'missing');
  const worker = takeWorker();
  const begun = typeof worker === 'string' ? undefined : new BegunSearch(worker, known && { path: known.index, locale: known.locale, isSharded: known.isSharded, file: index! });
  const words = chooseLocale(wanted, INTERFACE_LOCALES, {}, 'en');
  const script = (name: string): string => `./${name}-${HJELP_BUILD}.js`;
  // Fetched, and not run: the worker will ask for it when it has seen that the index is large.
  if (known?.isSharded) fetchEarly(`hjelp/open-sharded-search-${HJELP_BUILD}.js`);

  const firstData = known?.first?.language === words && !standsInPage && !hasHistory() ? known.first : undefined;
  let first: FirstPanel | undefined;
  let goOn = (): void => {};
  // Who asks for no more than the first panel gets its answers from full text first: on a slow line all of it at once would be all of it late.
  const mayGoOn = firstData && begun ? new Promise<void>((resolve) => {
    goOn = begun.onOpened = resolve;
    setTimeout(resolve, HEAD_START_MS);
  }) : undefined;
  const waiting: WidgetCommand[] = [];
  const give = (command: WidgetCommand): void => {
    const [name, view] = command;
    if (isSign(name)) return;
    try {
      if (first && name === 'open' && view === undefined) return void first.open();
      if (first?.isOpen && name === 'close') return first.close();
    } catch {
      first = undefined; // the page has something else in the place of what it needs: the panel proper may need other things
    }
    waiting.push(command);
    if (isShowing(command)) goOn();
  };
  /** What was asked last could be done: where not, the press of the launcher leads to the help centre. */
  let isDone = true;
  let given: readonly WidgetCommand[] = queue;
  let take = (command: WidgetCommand): void => { given = [...given, command]; };
  // A script's own first run, making the panel and showing it: together too long a task for a slow telephone.
  const firstMade = (async () => {
    if (firstData) {
      await nextTask();
      // Of a site with thousands a task of its own.
      const titles = unpackTitles(firstData.titles);
      await nextTask();
      try {
        first = new FirstPanel(widget, firstData, titles, root, `${root}${known!.locale}/`, begun);
        first.onNews = goOn;
      } catch { /* as above */ }
      if (firstData.shards) first?.fetchTitles(known!.titleFetcher!(firstData.shards, root, (list) => { first?.addTitles(list); }));
      await nextTask();
    }
    take = give;
    given.forEach(give);
  })();
  const panel = (async () => {
    await mayGoOn;
    // All at once: each step that waits for another costs more than all of their bytes.
    for (const path of ['kb/manifest.json', ...known ? [known.overview] : []]) fetchEarly(path);
    // Where there is no worker the page runs its script.
    const scripts = ['panel', 'core', words, ...standsInPage ? ['place-in-page'] : [], ...begun ? [] : ['search']].map(script).map((address) => import(/* @vite-ignore */ address) as Promise<PanelModule>);
    // Of the rest nobody waits here; without them the panel is not, either.
    for (const one of scripts) one.catch(() => {});
    return scripts[0]!;
  })();
  const mounted = Promise.all([panel, firstMade]).then(([{ mountPanel }]) => mountPanel(widget, {
    root, started, begun: begun ?? worker as string, startWorker: takeWorker,
    entry: known && { defaultLocale: known.locales[0]!, locales: { [known.locale]: [known.overview, known.index] } },
    listen: (listener) => {
      if (first) listener(['takeOver', first]);
      take = (command) => { isDone = isSign(command[0]) || listener(command); };
      waiting.forEach(take);
    },
  })).then(() => isDone, async (error: unknown) => {
    await firstMade;
    if (widget.hasAttribute('debug')) console.warn(`[hjelp] panel-failed: ${String(error)}\nDoes the page's policy allow scripts from ${home}?`);
    first?.stayAlone();
    // With answers from titles the visitor is better off here than on another page.
    return first?.isOpen ?? false;
  });
  widget.run = (...command) => {
    take(command);
    return isDone && mounted;
  };
  return mounted;
}

/** A module under the same hash: startsv-HASH.js has sv-HASH.js and begin-HASH.js beside it. The loader has asked for them already; they come once, even where nothing is cached. */
function beside(stage: string, name: string): Promise<{ start(...values: unknown[]): unknown }> {
  return import(/* @vite-ignore */ `./${name}${stage.split(name ? '-' : '/start').pop()}`) as never;
}

/** The visitor has used the widget on an earlier page: a conversation, a session, a language of their choice may be there to come back to. */
function hasHistory(): boolean {
  try {
    return /hjelp-/u.test(`${Object.keys(sessionStorage).join()} ${Object.keys(localStorage).join()}`);
  } catch {
    return false; // storage is blocked
  }
}

/** Whether the data is about the locale that this page gets. */
function isFor(data: Partial<StartData>, wanted: string): data is StartData {
  return data.locales !== undefined && chooseLocale(wanted, data.locales, data.fallbacks ?? {}, data.locales[0] ?? '') === data.locale;
}
