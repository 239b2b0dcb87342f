import type { EngineIndex } from '../contract/kb-index.ts';
import { engineParts } from './engine-parts.ts';
import type { VocabularyParts } from './packed-vocabulary.ts';
import { Postings } from './postings.ts';

/** What concerns the words of an index as it is built. */
export function builtVocabulary(engine: EngineIndex): VocabularyParts {
  const { words } = engineParts(engine);
  return { words, cuts: engine.cuts, openPostings: () => new Postings(engine, words.length) };
}
