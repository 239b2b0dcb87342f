/*
 * The search of a large knowledge base, whose index is fetched by need. A bundle of its own: only those who meet one
 * fetch it.
 */
export { openShardedSearch } from '../../core/search/open-sharded-search.ts';
export { keepInPlace } from './keep-in-place.ts';
