// A bundle of its own, which the loader starts together with the index.
export { openKbSearch } from '../../core/search/open-kb-search.ts';
export { loadLanguage } from '../../core/search/languages/languages.ts';
