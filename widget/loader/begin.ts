import { startWorker } from '../knowledge/start-worker.ts';

/*
 * The worker that searches, in a file of its own: the loader asks for it beside the first stage, and it is here before all of that is. So the
 * worker's script, which browsers fetch when there is a worker and no sooner, is on its way that much earlier.
 */

/**
 * Starts a worker for the element.
 * @returns what gives that one first, and then others; or why there is none, as `startWorker` says it.
 */
export function start(widget: HTMLElement): () => Worker | string {
  let begun: Worker | string = startWorker(widget);
  return () => {
    const worker = begun || startWorker(widget);
    begun = '';
    return worker;
  };
}
