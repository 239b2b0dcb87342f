/*
 * What reads the files of a knowledge base and answers questions from them: schemas, word lists, ranking. The heaviest
 * part, and a bundle of its own; the loader starts it together with the panel and the files.
 */
export { readArticleDocument } from '../../core/contract/article-document.ts';
export { readKbManifest, readKbOverview } from '../../core/contract/kb-manifest.ts';
export { openKbSearch } from '../../core/search/open-kb-search.ts';
export { loadLanguage } from '../../core/search/languages/languages.ts';
