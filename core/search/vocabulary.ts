import type { EngineIndex } from '../contract/kb-index.ts';
import { countBits, editDistance, letterBits } from './edit-distance.ts';
import { foldLetters, hasSpecialLetters, nordicLetters, spellOutLetters } from './fold-letters.ts';
import type { Language } from './languages/language.ts';
import { digitValue } from './packed-numbers.ts';
import { Postings } from './postings.ts';

/** A word of the vocabulary that lies near a misspelled one. */
export interface NearWord {
  readonly word: number;
  readonly distance: number;
}

/**
 * All words of an index, findable by themselves, their stem, their root, their folded letters, their compound parts,
 * their beginning and their neighbourhood. Words are numbers: their place in the engine's list, which is sorted.
 *
 * Opening costs nearly nothing: a stem or root is (all but its last letter) the beginning of its words, so its words lie side by
 * side. What cannot be had by looking at neighbours is gathered the first time it is asked for.
 */
export class Vocabulary {
  readonly language: Language;
  readonly postings: Postings;
  private readonly words: readonly string[];
  private readonly cuts: string;
  private readonly stems = new Map<string, readonly number[]>();
  private readonly roots = new Map<string, readonly number[]>();
  private readonly firstParts = new Map<string, readonly number[]>();
  private readonly lastParts = new Map<string, readonly number[]>();
  private folds: Buckets | undefined;
  private parts: { readonly first: Buckets; readonly last: Buckets } | undefined;
  private shapes: { readonly bits: Int32Array; readonly byLength: readonly (readonly number[] | undefined)[] } | undefined;

  constructor(engine: EngineIndex, language: Language) {
    this.words = engine.words === '' ? [] : engine.words.split('\n');
    this.postings = new Postings(engine, this.words.length);
    this.cuts = engine.cuts;
    this.language = language;
  }

  get size(): number {
    return this.words.length;
  }

  word(number: number): string {
    return this.words[number]!;
  }

  /** In how many places (articles and their fields) a word occurs. */
  placesOf(number: number): number {
    return this.postings.countOf(number);
  }

  /** Where a known compound is cut. */
  cutOf(word: string): readonly [number, number] | undefined {
    const number = this.numberOf(word);
    return number === undefined ? undefined : this.cutOfNumber(number);
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
    return remember(this.firstParts, stem, () => this.withPart((this.parts ??= this.gatherParts()).first, stem));
  }

  withLastPart(stem: string): readonly number[] {
    return remember(this.lastParts, stem, () => this.withPart((this.parts ??= this.gatherParts()).last, stem));
  }

  /** Words that are the same for someone without their letters; those of a neighbour's alphabet (æ for ä) alone when there are any. */
  foldedLike(word: string): readonly number[] {
    const folds = (this.folds ??= this.gatherFolds());
    const found = new Set<number>();
    for (const folded of new Set([foldLetters(word), spellOutLetters(word)])) {
      for (const number of folds.under(folded)) if (this.foldsTo(this.word(number), folded)) found.add(number);
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
    let found: number[] = [];
    // A bound on the walk: with one letter typed, half of the vocabulary may follow.
    const start = this.firstFrom(prefix);
    for (let number = start; number < this.size && number < start + MOST_NEIGHBOURS; number += 1) {
      const word = this.word(number);
      if (!word.startsWith(prefix)) break;
      if (word !== prefix) found.push(number);
    }
    if (found.length > most) {
      // One letter begins thousands of words: sort only those that are as frequent as the last that is wanted.
      const counts = Int32Array.from(found, (number) => this.placesOf(number)).sort();
      const least = counts[counts.length - most]!;
      found = found.filter((number) => this.placesOf(number) >= least);
    }
    return found.sort((a, b) => this.placesOf(b) - this.placesOf(a) || a - b).slice(0, most);
  }

  /** Words within an edit distance. */
  near(word: string, most: number): NearWord[] {
    const { bits, byLength } = (this.shapes ??= this.gatherShapes());
    const own = letterBits(word);
    const found: NearWord[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const number of byLength[length] ?? NONE) {
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

  private cutOfNumber(number: number): readonly [number, number] | undefined {
    const end = digitValue(this.cuts.charCodeAt(2 * number));
    // Also for a damaged file, whose codes are no digits or none at all.
    if (!(end > 0)) return undefined;
    return [end, end + digitValue(this.cuts.charCodeAt(2 * number + 1)) - 1];
  }

  /** Compounds that have a part with a stem; only those parts are stemmed that begin like it. */
  private withPart(parts: Buckets, stem: string): number[] {
    const beginning = stem.slice(0, -1);
    const found: number[] = [];
    for (const entry of parts.under(stem)) {
      const [number, start, end] = [Math.floor(entry / 65_536), (entry >> 8) & 0xff, entry & 0xff];
      const word = this.word(number);
      if (end - start > stem.length + LONGEST_ENDING || found.at(-1) === number || !word.startsWith(beginning, start)) continue;
      if (this.language.stem(word.slice(start, end)) === stem) found.push(number);
    }
    return found;
  }

  /** The parts of all compounds, and the parts of parts, by their first two letters; an entry is the word's number, then where the part starts and ends. */
  private gatherParts(): { first: Buckets; last: Buckets } {
    const first = new Buckets();
    const last = new Buckets();
    const gather = (number: number, start: number, cut: readonly [number, number] | undefined, end: number, depth: number): void => {
      if (cut === undefined || depth > 3) return;
      const word = this.word(number);
      const [firstEnd, lastStart] = [start + cut[0], start + cut[1]];
      first.add(word.charCodeAt(start), word.charCodeAt(start + 1), number * 65_536 + start * 256 + firstEnd);
      last.add(word.charCodeAt(lastStart), word.charCodeAt(lastStart + 1), number * 65_536 + lastStart * 256 + end);
      if (cut[0] >= LEAST_COMPOUND) gather(number, start, this.cutOf(word.slice(start, firstEnd)), firstEnd, depth + 1);
      if (end - lastStart >= LEAST_COMPOUND) gather(number, lastStart, this.cutOf(word.slice(lastStart, end)), end, depth + 1);
    };
    for (let number = 0; number < this.size; number += 1) gather(number, 0, this.cutOfNumber(number), this.word(number).length, 0);
    return { first, last };
  }

  /** Whether a word, or its stem, is another one for someone without its letters. */
  private foldsTo(word: string, folded: string): boolean {
    // A stem is the beginning of its word but for the last letter, which may be two when spelled out.
    const beginning = folded.slice(0, -2);
    if (!foldLetters(word).startsWith(beginning) && !spellOutLetters(word).startsWith(beginning)) return false;
    return [word, this.language.stem(word)].some((form) => form !== folded && (foldLetters(form) === folded || spellOutLetters(form) === folded));
  }

  /** Words with letters that some keyboards lack, by the first two letters without them. */
  private gatherFolds(): Buckets {
    const folds = new Buckets();
    this.words.forEach((word, number) => {
      if (!hasSpecialLetters(word)) return;
      const beginning = word.slice(0, 3);
      const [plain, spelled] = [foldLetters(beginning), spellOutLetters(beginning)];
      folds.add(plain.charCodeAt(0), plain.charCodeAt(1), number);
      if (spelled.slice(0, 2) !== plain.slice(0, 2)) folds.add(spelled.charCodeAt(0), spelled.charCodeAt(1), number);
    });
    return folds;
  }

  private gatherShapes(): { bits: Int32Array; byLength: number[][] } {
    const bits = new Int32Array(this.size);
    const byLength: number[][] = [];
    this.words.forEach((word, number) => {
      bits[number] = letterBits(word);
      (byLength[word.length] ??= []).push(number);
    });
    return { bits, byLength };
  }
}

/** As in compound-parts.ts: no shorter word is cut. */
const LEAST_COMPOUND = 6;
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

/** Entries by two letters, so that a question looks at a few hundred words instead of all. */
class Buckets {
  private readonly entries = new Map<number, number[]>();

  add(firstLetter: number, secondLetter: number, entry: number): void {
    const key = (firstLetter << 16) | secondLetter;
    const list = this.entries.get(key);
    if (list === undefined) this.entries.set(key, [entry]);
    else list.push(entry);
  }

  under(text: string): readonly number[] {
    return this.entries.get((text.charCodeAt(0) << 16) | text.charCodeAt(1)) ?? NONE;
  }
}
