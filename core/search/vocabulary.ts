import type { EngineIndex, KbIndexFile } from '../contract/kb-index.ts';
import { countBits, editDistance, letterBits } from './edit-distance.ts';
import { foldLetters, nordicLetters, spellOutLetters } from './fold-letters.ts';
import type { Language } from './languages/language.ts';

/** A word of the vocabulary that lies near a misspelled one. */
export interface NearWord {
  readonly word: number;
  readonly distance: number;
}

/**
 * All words of an index, findable by themselves, their stem, their root, their folded letters, their compound parts,
 * their beginning and their neighbourhood. Words are numbers: their place in the engine's list.
 */
export class Vocabulary {
  readonly words: readonly string[];
  readonly language: Language;
  /** In how many articles each word occurs, at least. */
  readonly articleCounts: Uint32Array;
  private readonly numbers = new Map<string, number>();
  private readonly byStem = new Map<string, number[]>();
  private readonly byRoot = new Map<string, number[]>();
  private readonly byFold = new Map<string, number[]>();
  /** Stem of a compound's part → compounds, with the part's place. */
  private readonly byFirstPart = new Map<string, number[]>();
  private readonly byLastPart = new Map<string, number[]>();
  private readonly compounds: KbIndexFile['compounds'];
  private readonly sorted: number[];
  private readonly bits: Int32Array;
  private readonly byLength = new Map<number, number[]>();

  constructor(engine: EngineIndex, compounds: KbIndexFile['compounds'], language: Language) {
    this.language = language;
    this.compounds = compounds;
    const words = engine.index.map(([word]) => word);
    this.words = words;
    this.articleCounts = new Uint32Array(words.length);
    this.bits = new Int32Array(words.length);
    words.forEach((word, number) => {
      this.numbers.set(word, number);
      let most = 0;
      for (const documents of Object.values(engine.index[number]![1])) most = Math.max(most, Object.keys(documents).length);
      this.articleCounts[number] = most;
      this.bits[number] = letterBits(word);
      add(this.byStem, language.stem(word), number);
      add(this.byRoot, language.root(word), number);
      add(this.byLength, word.length, number);
      for (const form of new Set([word, language.stem(word)])) {
        for (const folded of new Set([foldLetters(form), spellOutLetters(form)])) if (folded !== form) add(this.byFold, folded, number);
      }
    });
    this.sorted = words.map((_, number) => number).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
    for (const word of Object.keys(compounds)) {
      const number = this.numbers.get(word);
      if (number !== undefined) this.addParts(word, number, 0);
    }
  }

  private addParts(word: string, number: number, depth: number): void {
    const cut = this.cutOf(word);
    if (cut === undefined || depth > 3) return;
    const first = word.slice(0, cut[0]);
    const last = word.slice(cut[1]);
    add(this.byFirstPart, this.language.stem(first), number);
    add(this.byLastPart, this.language.stem(last), number);
    this.addParts(first, number, depth + 1);
    this.addParts(last, number, depth + 1);
  }

  /** Where a known compound is cut. */
  cutOf(word: string): readonly [number, number] | undefined {
    return Object.hasOwn(this.compounds, word) ? this.compounds[word] : undefined;
  }

  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  withStem(stem: string): readonly number[] {
    return this.byStem.get(stem) ?? NONE;
  }

  withRoot(root: string): readonly number[] {
    return this.byRoot.get(root) ?? NONE;
  }

  withFirstPart(stem: string): readonly number[] {
    return this.byFirstPart.get(stem) ?? NONE;
  }

  withLastPart(stem: string): readonly number[] {
    return this.byLastPart.get(stem) ?? NONE;
  }

  /** Words that are the same for someone without their letters; those of a neighbour's alphabet (æ for ä) alone when there are any. */
  foldedLike(word: string): readonly number[] {
    const found = new Set<number>();
    for (const folded of new Set([foldLetters(word), spellOutLetters(word)])) {
      for (const number of this.byFold.get(folded) ?? NONE) found.add(number);
      for (const number of this.withStem(folded)) found.add(number);
      const plain = this.numbers.get(folded);
      if (plain !== undefined) found.add(plain);
    }
    const neighbours = [...found].filter((number) => nordicLetters(this.words[number]!) === nordicLetters(word));
    return neighbours.length > 0 ? neighbours : [...found];
  }

  /** Whether a string is a word here, or the part of one; the number of articles that say so. */
  strengthOf(part: string, place: 'first' | 'last'): number {
    if (place === 'last' && this.language.stopWords.has(part)) return 0;
    let articles = 0;
    const stem = this.language.stem(part);
    for (const number of this.withStem(stem)) articles += this.articleCounts[number]!;
    if (articles === 0 && part.length >= 4) articles = this.withFirstPart(stem).length + this.withLastPart(stem).length;
    // Short strings are words by chance, unless the site writes them just so.
    return articles >= (part.length <= 3 ? 3 : part.length === 4 ? 2 : 1) || this.numbers.has(part) ? articles : 0;
  }

  /** Words that begin so, the most frequent first; the word itself is left out. */
  beginningWith(prefix: string, most: number): number[] {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.words[this.sorted[middle]!]! < prefix) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    // A bound on the walk: with one letter typed, half of the vocabulary may follow.
    for (let i = low; i < this.sorted.length && i < low + 5000; i += 1) {
      const number = this.sorted[i]!;
      const word = this.words[number]!;
      if (!word.startsWith(prefix)) break;
      if (word !== prefix) found.push(number);
    }
    return found.sort((a, b) => this.articleCounts[b]! - this.articleCounts[a]! || a - b).slice(0, most);
  }

  /** Words within an edit distance. */
  near(word: string, most: number): NearWord[] {
    const bits = letterBits(word);
    const found: NearWord[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const number of this.byLength.get(length) ?? NONE) {
        if (countBits(bits ^ this.bits[number]!) > 2 * most) continue;
        const distance = editDistance(word, this.words[number]!, most);
        if (distance <= most) found.push({ word: number, distance });
      }
    }
    return found;
  }
}

const NONE: readonly number[] = [];

function add<TKey>(map: Map<TKey, number[]>, key: TKey, number: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [number]);
  else if (list[list.length - 1] !== number) list.push(number);
}
