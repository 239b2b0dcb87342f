import { editDistance } from '../../core/search/edit-distance.ts';

/** Shorter words begin many others, and differ by a letter from many. */
const LEAST_LETTERS = 4;

/**
 * True when two questions share a word, or have two that are one but for a slip or an ending: "retur" and "retursedel".
 * @param one Its words' roots, parted by blanks; so is the other.
 * @param isTelling Which words say anything of their likeness. Default: all.
 */
export function shareWord(one: string, other: string, isTelling: (word: string) => boolean = () => true): boolean {
  const words = other.split(' ').filter(isTelling);
  return one.split(' ').filter(isTelling).some((word) => words.some((candidate) => isNear(word, candidate)));
}

function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < LEAST_LETTERS || /\d/u.test(long)) return false;
  return long.startsWith(short) || long.endsWith(short) || (short.length > LEAST_LETTERS && editDistance(one, other, 1) <= 1);
}
