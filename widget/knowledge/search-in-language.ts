import { isAtHand } from '../../core/search/languages/languages.ts';
import { isWhole, openWhole, readIndex, type FetchFile, type OpenedSearch, type SearchFiles } from './opened-search.ts';
import { serveSearch, type SearchPort } from './serve-search.ts';

/*
 * The worker's script for the one language that is at hand in it, and for indexes that come whole: what most visitors need for their first
 * answer from full text, and a fifth lighter. For all else it loads the other script.
 */

/** The hash in the names of this build's scripts; the bundler puts it in. */
declare const HJELP_BUILD: string;

async function openSearch(files: SearchFiles, fetchFile: FetchFile): Promise<OpenedSearch> {
  if (isAtHand(files.locale)) {
    const index = await readIndex(files.index);
    if (isWhole(index)) return openWhole(index, files.passages);
  }
  const script = await import(/* @vite-ignore */ `./search-${HJELP_BUILD}.js`) as typeof import('./search-script.ts');
  return script.openSearch(files, fetchFile);
}

serveSearch(globalThis as unknown as SearchPort, openSearch);
