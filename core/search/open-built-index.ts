import type { KbIndex } from '../contract/kb-index.ts';
import { builtVocabulary } from './built-vocabulary.ts';
import { PackedSearch, type KbSearch } from './open-kb-search.ts';
import { PackedSource } from './packed-source.ts';

/** Opens an index that has just been built, without writing and reading it. Answers as the written one does. */
export function openBuiltIndex(index: KbIndex, passages: unknown): KbSearch {
  const search = new PackedSearch(new PackedSource(index, builtVocabulary(index.engine)));
  search.addPassages(passages);
  return search;
}
