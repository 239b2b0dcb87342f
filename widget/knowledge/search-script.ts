import { openSearch } from './opened-search.ts';
import { serveSearch, type SearchPort } from './serve-search.ts';

/*
 * What reads an index and answers questions from it: schemas, word lists, ranking. A bundle of its own, which stands alone: as
 * a worker it answers messages, and a page that can have no worker imports it.
 */
export { openSearch };

if ('DedicatedWorkerGlobalScope' in globalThis) serveSearch(globalThis as unknown as SearchPort);
