import type { EngineIndex, KbIndexFile } from '../contract/kb-index.ts';
import { countBits, editDistance, letterBits } from './edit-distance.ts';
import { foldLetters, hasSpecialLetters, nordicLetters, spellOutLetters } from './fold-letters.ts';
import type { Language } from './languages/language.ts';
import type { Postings } from './postings.ts';

/** A word of the vocabulary that lies near a misspelled one. */
export interface NearWord {
  readonly word: number;
  readonly distance: number;
}

/**
 * All words of an index, findable by themselves, their stem, their root, their folded letters, their compound parts,
 * their beginning and their neighbourhood. Words are numbers: their place in the engine's list, which is sorted.
 *
 * Opening costs nothing: a stem or root is (all but its last letter) the beginning of its words, so its words lie side by
 * side. What cannot be had by looking at neighbours is gathered the first time it is asked for.
 */
export class Vocabulary {
  readonly language: Language;
  private readonly engine: EngineIndex;
  private readonly postings: Postings;
  private readonly compounds: KbIndexFile['compounds'];
  private readonly stems = new Map<string, readonly number[]>();
  private readonly roots = new Map<string, readonly number[]>();
  private folds: ReadonlyMap<string, readonly number[]> | undefined;
  private parts: { readonly first: ReadonlyMap<string, readonly number[]>; readonly last: ReadonlyMap<string, readonly number[]> } | undefined;
  private shapes: { readonly bits: Int32Array; readonly byLength: ReadonlyMap<number, readonly number[]> } | undefined;

  /** @param postings of the same engine index. */
  constructor(engine: EngineIndex, postings: Postings, compounds: KbIndexFile['compounds'], language: Language) {
    this.engine = engine;
    this.postings = postings;
    this.compounds = compounds;
    this.language = language;
  }

  get size(): number {
    return this.engine.index.length;
  }

  word(number: number): string {
    return this.engine.index[number]![0];
  }

  /** In how many places (articles and their fields) a word occurs. */
  placesOf(number: number): number {
    return this.postings.of(number).places.length;
  }

  /** Where a known compound is cut. */
  cutOf(word: string): readonly [number, number] | undefined {
    return Object.hasOwn(this.compounds, word) ? this.compounds[word] : undefined;
  }

  numberOf(word: string): number | undefined {
    const at = this.firstFrom(word);
    return at < this.size && this.word(at) === word ? at : undefined;
  }

  withStem(stem: string): readonly number[] {
    return remember(this.stems, stem, () => this.sideBySide(stem, (word) => this.language.stem(word) === stem));
  }

  withRoot(root: string): readonly number[] {
    return remember(this.roots, root, () => this.sideBySide(root, (word) => this.language.root(word) === root));
  }

  withFirstPart(stem: string): readonly number[] {
    return (this.parts ??= this.gatherParts()).first.get(stem) ?? NONE;
  }

  withLastPart(stem: string): readonly number[] {
    return (this.parts ??= this.gatherParts()).last.get(stem) ?? NONE;
  }

  /** Words that are the same for someone without their letters; those of a neighbour's alphabet (æ for ä) alone when there are any. */
  foldedLike(word: string): readonly number[] {
    const folds = (this.folds ??= this.gatherFolds());
    const found = new Set<number>();
    for (const folded of new Set([foldLetters(word), spellOutLetters(word)])) {
      for (const number of folds.get(folded) ?? NONE) found.add(number);
      for (const number of this.withStem(folded)) found.add(number);
      const plain = this.numberOf(folded);
      if (plain !== undefined) found.add(plain);
    }
    const neighbours = [...found].filter((number) => nordicLetters(this.word(number)) === nordicLetters(word));
    return neighbours.length > 0 ? neighbours : [...found];
  }

  /** Whether a string is a word here, or the part of one; the number of articles that say so. */
  strengthOf(part: string, place: 'first' | 'last'): number {
    if (place === 'last' && this.language.stopWords.has(part)) return 0;
    let articles = 0;
    const stem = this.language.stem(part);
    for (const number of this.withStem(stem)) articles += this.placesOf(number);
    if (articles === 0 && part.length >= 4) articles = this.withFirstPart(stem).length + this.withLastPart(stem).length;
    // Short strings are words by chance, unless the site writes them just so.
    return articles >= (part.length <= 3 ? 3 : part.length === 4 ? 2 : 1) || this.numberOf(part) !== undefined ? articles : 0;
  }

  /** Words that begin so, the most frequent first; the word itself is left out. */
  beginningWith(prefix: string, most: number): number[] {
    const found: number[] = [];
    // A bound on the walk: with one letter typed, half of the vocabulary may follow.
    const start = this.firstFrom(prefix);
    for (let number = start; number < this.size && number < start + MOST_NEIGHBOURS; number += 1) {
      const word = this.word(number);
      if (!word.startsWith(prefix)) break;
      if (word !== prefix) found.push(number);
    }
    return found.sort((a, b) => this.placesOf(b) - this.placesOf(a) || a - b).slice(0, most);
  }

  /** Words within an edit distance. */
  near(word: string, most: number): NearWord[] {
    const { bits, byLength } = (this.shapes ??= this.gatherShapes());
    const own = letterBits(word);
    const found: NearWord[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const number of byLength.get(length) ?? NONE) {
        if (countBits(own ^ bits[number]!) > 2 * most) continue;
        const distance = editDistance(word, this.word(number), most);
        if (distance <= most) found.push({ word: number, distance });
      }
    }
    return found;
  }

  /** The first word that is not before this one. */
  private firstFrom(word: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.word(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private sideBySide(form: string, fits: (word: string) => boolean): number[] {
    // The last letter of a form may be its own: `happi` of happy.
    const beginning = form.length > 2 ? form.slice(0, -1) : form;
    const found: number[] = [];
    const start = this.firstFrom(beginning);
    for (let number = start; number < this.size && number < start + MOST_NEIGHBOURS; number += 1) {
      const word = this.word(number);
      if (!word.startsWith(beginning)) break;
      if (word.length <= form.length + LONGEST_ENDING && fits(word)) found.push(number);
    }
    return found;
  }

  private gatherParts(): { first: Map<string, number[]>; last: Map<string, number[]> } {
    const first = new Map<string, number[]>();
    const last = new Map<string, number[]>();
    const gather = (word: string, number: number, depth: number): void => {
      const cut = this.cutOf(word);
      if (cut === undefined || depth > 3) return;
      const [one, other] = [word.slice(0, cut[0]), word.slice(cut[1])];
      add(first, this.language.stem(one), number);
      add(last, this.language.stem(other), number);
      gather(one, number, depth + 1);
      gather(other, number, depth + 1);
    };
    for (const word of Object.keys(this.compounds)) {
      const number = this.numberOf(word);
      if (number !== undefined) gather(word, number, 0);
    }
    return { first, last };
  }

  private gatherFolds(): Map<string, number[]> {
    const folds = new Map<string, number[]>();
    this.engine.index.forEach(([word], number) => {
      if (!hasSpecialLetters(word)) return;
      for (const form of new Set([word, this.language.stem(word)])) {
        for (const folded of new Set([foldLetters(form), spellOutLetters(form)])) if (folded !== form) add(folds, folded, number);
      }
    });
    return folds;
  }

  private gatherShapes(): { bits: Int32Array; byLength: Map<number, number[]> } {
    const bits = new Int32Array(this.size);
    const byLength = new Map<number, number[]>();
    this.engine.index.forEach(([word], number) => {
      bits[number] = letterBits(word);
      add(byLength, word.length, number);
    });
    return { bits, byLength };
  }
}

const NONE: readonly number[] = [];
const MOST_NEIGHBOURS = 5000;
/** Longest ending that a stemmer or root takes off: `eringarnas`. */
const LONGEST_ENDING = 14;
/** Forgotten all at once beyond this; a visitor never gets there. */
const MOST_REMEMBERED = 5000;

function remember(known: Map<string, readonly number[]>, key: string, find: () => readonly number[]): readonly number[] {
  let found = known.get(key);
  if (found === undefined) {
    found = find();
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, found);
  }
  return found;
}

function add<TKey>(map: Map<TKey, number[]>, key: TKey, number: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [number]);
  else if (list[list.length - 1] !== number) list.push(number);
}
