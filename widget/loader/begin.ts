import { startWorker } from '../knowledge/start-worker.ts';

/*
 * What is here before the first stage is, in a file of its own, since the loader asks for both at once and this one is small: it starts the worker,
 * so that the worker's script, which browsers fetch when there is a worker and no sooner, is on its way that much earlier. And it
 * notices a stage that keeps a visitor waiting.
 */

/** The hash in the names of this build's scripts; the bundler puts it in. */
declare const HJELP_BUILD: string;

/** By the launcher's languages, for `startWorker`: which script can read their index. The builder bakes it in; where it has not, this is a text, which has none. */
const languages = Object('__HJELP_SEARCH__') as Readonly<Record<string, string | undefined>>;

/** So long is no wait that anybody needs to be told of, in milliseconds. */
const PATIENCE_MS = 1000;

/**
 * Starts a worker for the element.
 * @param queue What the page and the visitor ask for until the stage is here; absent when it is.
 * @returns what gives that one first, and then others; or why there is none, as `startWorker` says it.
 */
export function start(widget: HTMLElement & { launcher?: HTMLElement; run?: unknown }, queue?: readonly (readonly unknown[])[]): () => Worker | string {
  const startOne = (): Worker | string => startWorker(widget, languages[widget.launcher!.lang]);
  let begun = startOne();
  const { run } = widget;
  // The stage puts a `run` of its own in its place.
  if (queue) setTimeout(() => { if (widget.run === run) import(/* @vite-ignore */ `./wait-${HJELP_BUILD}.js`).then((wait) => { wait.start(widget, queue); }).catch(() => {}); }, PATIENCE_MS);
  return () => {
    const worker = begun || startOne();
    begun = '';
    return worker;
  };
}
