import type { CompoundCut } from './compound-parts.ts';
import { countBits, editDistance, letterBits } from './edit-distance.ts';
import { foldLetters, hasSpecialLetters, spellOutLetters } from './fold-letters.ts';
import type { Language } from './languages/language.ts';
import { readCut } from './packed-numbers.ts';
import { firstNotBefore } from './packed-words.ts';
import type { PostingsSource } from './postings.ts';
import { beginningOf, foldsTo, keepsAnEnd, mayHaveForm, MOST_COMPOUNDS, MOST_NEIGHBOURS, partMayHaveStem, Vocabulary, type NearWord } from './vocabulary.ts';

/** A part of a compound, or a part of a part. */
export interface CompoundPart {
  readonly word: number;
  readonly start: number;
  readonly end: number;
  readonly place: 'first' | 'last';
}

/** Where the words of an index occur that is here as a whole. */
export interface WholePostings extends PostingsSource {
  /** In how many places (articles and their fields) a word occurs; cheaper than asking for them. */
  countOf(word: number): number;
}

/** What of an index that is here as a whole concerns its words. */
export interface VocabularyParts {
  /** Sorted by UTF-16 code units. */
  readonly words: readonly string[];
  /** Where they are written together, as the contract says. */
  readonly cuts: string;
  /** Called when somebody asks for them, once. */
  readonly openPostings: () => WholePostings;
}

/**
 * The vocabulary of an index that is here as a whole. Words are numbers: their place in the engine's list, which is sorted.
 *
 * Opening costs nearly nothing: a stem or root is (all but its last letter) the beginning of its words, so its words lie side by
 * side. What cannot be had by looking at neighbours is gathered the first time it is asked for.
 */
export class PackedVocabulary extends Vocabulary {
  private readonly openPostings: () => WholePostings;
  private readonly words: readonly string[];
  private readonly cuts: string;
  private readonly stems = new Map<string, readonly number[]>();
  private readonly roots = new Map<string, readonly number[]>();
  private readonly firstParts = new Map<string, readonly number[]>();
  private readonly lastParts = new Map<string, readonly number[]>();
  private opened: WholePostings | undefined;
  private folds: Buckets | undefined;
  private parts: { readonly first: Buckets; readonly last: Buckets } | undefined;
  private shapes: { readonly bits: Int32Array; readonly byLength: readonly (readonly number[] | undefined)[] } | undefined;

  constructor({ words, cuts, openPostings }: VocabularyParts, language: Language) {
    super(language);
    this.words = words;
    this.cuts = cuts;
    this.openPostings = openPostings;
  }

  get postings(): WholePostings {
    return (this.opened ??= this.openPostings());
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

  cutOf(word: string, isWord: boolean): CompoundCut | undefined {
    return this.learnedCut(word) ?? (this.language.compounds || !isWord ? this.guessCut(word) : undefined);
  }

  /** Where the builder cut a word of the index. */
  private learnedCut(word: string): CompoundCut | undefined {
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

  protected foldingTo(folded: string): readonly number[] {
    return (this.folds ??= this.gatherFolds()).under(folded).filter((number) => foldsTo(this.word(number), folded, this.language));
  }

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

  near(word: string, most: 1 | 2): NearWord[] {
    const { bits, byLength } = (this.shapes ??= this.gatherShapes());
    const own = letterBits(word);
    const found: NearWord[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const number of byLength[length] ?? NONE) {
        if (countBits(own ^ bits[number]!) > 2 * most) continue;
        const other = this.word(number);
        const distance = editDistance(word, other, most);
        if (distance <= most && (distance < 2 || keepsAnEnd(word, other))) found.push({ word: number, distance });
      }
    }
    return found.sort((a, b) => a.word - b.word);
  }

  /** The first word that is not before this one. */
  private firstFrom(word: string): number {
    return firstNotBefore(this.words, word);
  }

  private sideBySide(form: string, fits: (word: string) => boolean): number[] {
    const beginning = beginningOf(form);
    const found: number[] = [];
    for (let number = this.firstFrom(beginning); number < this.size; number += 1) {
      const word = this.word(number);
      if (!word.startsWith(beginning)) break;
      if (mayHaveForm(word, form) && fits(word)) found.push(number);
    }
    return found;
  }

  isCut(number: number): boolean {
    return this.cutOfNumber(number) !== undefined;
  }

  cutOfNumber(number: number): CompoundCut | undefined {
    return readCut(this.cuts, number);
  }

  /** Compounds that have a part with a stem; only those parts are stemmed that begin like it. */
  private withPart(parts: Buckets, stem: string): number[] {
    const found: number[] = [];
    for (const entry of parts.under(stem)) {
      if (found.length >= MOST_COMPOUNDS) break;
      const [number, start, end] = [Math.floor(entry / 65_536), (entry >> 8) & 0xff, entry & 0xff];
      const word = this.word(number);
      if (found.at(-1) !== number && partMayHaveStem(word, start, end, stem) && this.language.stem(word.slice(start, end)) === stem) found.push(number);
    }
    return found;
  }

  /** The parts of all compounds, and the parts of parts, by their first two letters; an entry is the word's number, then where the part starts and ends. */
  private gatherParts(): { first: Buckets; last: Buckets } {
    const parts = { first: new Buckets(), last: new Buckets() };
    for (const { word: number, start, end, place } of this.allParts()) {
      const word = this.word(number);
      parts[place].add(word.charCodeAt(start), word.charCodeAt(start + 1), number * 65_536 + start * 256 + end);
    }
    return parts;
  }

  /** The parts of all compounds, and the parts of parts, word by word. */
  allParts(): CompoundPart[] {
    const parts: CompoundPart[] = [];
    for (let number = 0; number < this.size; number += 1) this.addPartsOf(number, parts);
    return parts;
  }

  /** Adds the parts of a word, and the parts of those. */
  addPartsOf(word: number, parts: CompoundPart[]): void {
    const gather = (number: number, start: number, cut: CompoundCut | undefined, end: number, depth: number): void => {
      if (cut === undefined || depth > 3) return;
      const text = this.word(number);
      const [firstEnd, lastStart] = [start + cut[0], start + cut[1]];
      parts.push({ word: number, start, end: firstEnd, place: 'first' }, { word: number, start: lastStart, end, place: 'last' });
      if (cut[0] >= LEAST_COMPOUND) gather(number, start, this.learnedCut(text.slice(start, firstEnd)), firstEnd, depth + 1);
      if (end - lastStart >= LEAST_COMPOUND) gather(number, lastStart, this.learnedCut(text.slice(lastStart, end)), end, depth + 1);
    };
    gather(word, 0, this.cutOfNumber(word), this.word(word).length, 0);
  }

  /** Words with letters that some keyboards lack, by the first two letters without them. */
  private gatherFolds(): Buckets {
    const folds = new Buckets();
    // Words that begin alike stand side by side.
    let [beginning, plain, spelled] = ['', '', ''];
    this.words.forEach((word, number) => {
      if (!hasSpecialLetters(word)) return;
      if (beginning.length < 3 || !word.startsWith(beginning)) {
        beginning = word.slice(0, 3);
        [plain, spelled] = [foldLetters(beginning), spellOutLetters(beginning)];
      }
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
