import { openSearch } from './opened-search.ts';
import { serveSearch, type SearchPort } from './serve-search.ts';

/*
 * What reads an index and answers questions from it: schemas, word lists, ranking. A bundle of its own, which stands alone: as
 * a worker it answers messages; a page that can have no worker imports it, and so does a worker whose own script knows one language alone.
 */
export { openSearch };

/** Name of the worker whose own script this is, as start-worker.ts gives it. */
const SEARCH_WORKER = 'hjelp-search';

const scope = globalThis as unknown as SearchPort & { readonly name?: string };
if ('DedicatedWorkerGlobalScope' in globalThis && scope.name === SEARCH_WORKER) serveSearch(scope, openSearch);
