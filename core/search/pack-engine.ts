import type { EngineIndex } from '../contract/kb-index.ts';
import type { CompoundCut } from './compound-parts.ts';
import type { InvertedWords } from './inverted-words.ts';
import { packCut, packNumber } from './packed-numbers.ts';

/** Writes inverted words as the contract says; `Postings` reads it. */
export function packEngine(inverted: InvertedWords, cuts: readonly (CompoundCut | undefined)[]): EngineIndex {
  return {
    documentCount: inverted.documentCount,
    words: inverted.words.join('\n'),
    postings: inverted.lists.map((list) => `${list} `).join(''),
    lengths: Array.from(inverted.lengths, (length) => packNumber(roundedLength(length))).join(''),
    averageLengths: [...inverted.averageLengths],
    cuts: inverted.words.map((_, number) => packCut(cuts[number])).join(''),
  };
}

/** Three binary digits behind the first say enough of a long text; the exact number would cost half as much again. */
export function roundedLength(length: number): number {
  if (length < 16) return length;
  const step = 2 ** (Math.floor(Math.log2(length)) - 3);
  return Math.round(length / step) * step;
}
