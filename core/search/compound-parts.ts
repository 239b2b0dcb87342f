/** A word written together, as `[end of the first part, start of the last part]`; between them stands a linking letter or nothing. */
export type CompoundCut = readonly [firstEnd: number, lastStart: number];

/** How common a part is: 0 when it is no word, else its number of occurrences or any other rising measure. */
export type PartStrength = (part: string, place: 'first' | 'last') => number;

export const LEAST_PART = 3;
export const LEAST_COMPOUND = 6;
export const LONGEST_COMPOUND = 40;
const LETTERS = /^[\p{L}]+$/u;
const VOWELS = 'aeiouyåäöæøéü';
const VOWEL = /[aeiouyåäöæøéü]/u;

/**
 * Cuts a compound in two where both parts are words. The longer parts are cut again by asking again.
 * Linking letters (`återbetalning-s-tid`) and a consonant that is written twice but meant three times (`busstation` =
 * buss + station) are understood.
 * @param linkers letters that may stand between the parts, with the empty string.
 * @param beginnings for whoever cuts many words in the order of the alphabet.
 * @returns undefined when there is no convincing cut.
 */
export function cutCompound(word: string, linkers: readonly string[], strength: PartStrength, beginnings?: BeginningStrengths): CompoundCut | undefined {
  if (word.length < LEAST_COMPOUND || word.length > LONGEST_COMPOUND || !LETTERS.test(word)) return undefined;
  let best: CompoundCut | undefined;
  let bestScore = 0;
  const firstVowel = word.search(VOWEL);
  let lastVowel = word.length - 1;
  while (lastVowel >= 0 && !VOWELS.includes(word[lastVowel]!)) lastVowel -= 1;
  const consider = (firstEnd: number, lastStart: number, linker: string): void => {
    // Each part has a vowel.
    if (firstVowel < 0 || firstVowel >= firstEnd || lastVowel < lastStart) return;
    const one = beginnings === undefined ? strength(word.slice(0, firstEnd), 'first') : beginnings.of(word, firstEnd);
    if (one === 0) return;
    const other = strength(word.slice(lastStart), 'last');
    if (other === 0) return;
    // Common parts, and parts of like length: short ones fit by chance.
    const score = Math.log2(1 + one) + Math.log2(1 + other) + 1.5 * Math.min(firstEnd, word.length - lastStart, 6) - (linker === '' || linker === 's' ? 0 : 1.5);
    if (score > bestScore) {
      bestScore = score;
      best = [firstEnd, lastStart];
    }
  };
  // One more than fits: where a consonant is shared, the last part begins before the first ends.
  for (let end = LEAST_PART; end <= word.length - LEAST_PART + 1; end += 1) {
    for (const linker of linkers) {
      if (word.length - end - linker.length >= LEAST_PART && word.startsWith(linker, end)) consider(end, end + linker.length, linker);
    }
    if (word[end - 1] === word[end - 2] && !VOWELS.includes(word[end - 1]!)) consider(end, end - 1, '');
  }
  return best;
}

/** What the beginnings of words are worth as first parts: in the order of the alphabet, most are those of the word before. */
export class BeginningStrengths {
  private readonly strength: PartStrength;
  private word = '';
  /** By length; undefined where nobody has asked. */
  private known: (number | undefined)[] = [];

  constructor(strength: PartStrength) {
    this.strength = strength;
  }

  of(word: string, end: number): number {
    if (word !== this.word) {
      const most = Math.min(word.length, this.word.length, this.known.length - 1);
      let shared = 0;
      while (shared < most && word.charCodeAt(shared) === this.word.charCodeAt(shared)) shared += 1;
      this.known.length = shared + 1;
      this.word = word;
    }
    return (this.known[end] ??= this.strength(word.slice(0, end), 'first'));
  }
}

/**
 * Cuts a compound of which one part is a word and the other is not, so that at least the known half is looked for.
 * The known part must be long, since nothing vouches for the other: the longest wins, the last part before the first.
 */
export function cutHalfKnown(word: string, linkers: readonly string[], strength: PartStrength): CompoundCut | undefined {
  if (word.length < LEAST_COMPOUND + 2 || word.length > 40 || !LETTERS.test(word)) return undefined;
  let best: CompoundCut | undefined;
  let longest = 4;
  for (let end = LEAST_PART; end <= word.length - LEAST_PART; end += 1) {
    if (word.length - end > longest && VOWEL.test(word.slice(0, end)) && strength(word.slice(end), 'last') > 0) {
      best = [end, end];
      longest = word.length - end;
    }
    for (const linker of linkers) {
      if (end > longest && word.length - end - linker.length >= LEAST_PART && word.startsWith(linker, end) && strength(word.slice(0, end), 'first') > 0) {
        best = [end, end + linker.length];
        longest = end;
      }
    }
  }
  return best;
}
