import type { EngineIndex } from '../contract/kb-index.ts';
import type { CompoundCut } from './compound-parts.ts';
import type { InvertedWords } from './inverted-words.ts';
import { packCut, packNumber } from './packed-numbers.ts';
import { packWords } from './packed-words.ts';

/** Writes inverted words as the contract says; `Postings` reads it. */
export function packEngine(inverted: InvertedWords, cuts: readonly (CompoundCut | undefined)[]): EngineIndex {
  return {
    documentCount: inverted.documentCount,
    words: packWords(inverted.words),
    ...packLists(inverted.lists),
    lengths: Array.from(inverted.lengths, (length) => packNumber(roundedLength(length))).join(''),
    averageLengths: [...inverted.averageLengths],
    cuts: inverted.words.map((_, number) => packCut(cuts[number])).join(''),
  };
}

/** Lists of one size lie together: they are more alike than those of neighbours in the alphabet. */
function packLists(lists: readonly string[]): Pick<EngineIndex, 'sizes' | 'postings'> {
  const bySize = new Map<number, string>();
  for (const list of lists) bySize.set(list.length, (bySize.get(list.length) ?? '') + list);
  return { sizes: lists.map(({ length }) => packNumber(length)).join(''), postings: [...bySize].sort(([a], [b]) => a - b).map(([, some]) => some).join('') };
}

/** Three binary digits behind the first say enough of a long text; the exact number would cost half as much again. */
export function roundedLength(length: number): number {
  if (length < 16) return length;
  const step = 2 ** (Math.floor(Math.log2(length)) - 3);
  return Math.round(length / step) * step;
}
