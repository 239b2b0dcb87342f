import type { EngineIndex } from '../contract/kb-index.ts';
import { unpackWords } from './packed-words.ts';
import { listsOf } from './postings.ts';

/** What an engine's words and lists are when they are taken apart. */
export interface EngineParts {
  /** Sorted by UTF-16 code units. */
  readonly words: readonly string[];
  /** The packed list of each word. */
  readonly lists: readonly string[];
}

type PackedParts = Pick<EngineIndex, 'words' | 'sizes' | 'postings'>;

const known = new WeakMap<PackedParts, EngineParts>();

/** Takes an engine apart, once: whoever builds an index asks several times, and again at the next build. */
export function engineParts(engine: PackedParts): EngineParts {
  let parts = known.get(engine);
  if (parts === undefined) {
    const words = unpackWords(engine.words);
    parts = { words, lists: listsOf(engine, words.length) };
    known.set(engine, parts);
  }
  return parts;
}

/** For whoever has just put an engine together of these. */
export function rememberParts(engine: PackedParts, parts: EngineParts): void {
  known.set(engine, parts);
}
