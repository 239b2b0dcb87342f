import { cutCompound, type CompoundCut } from './compound-parts.ts';
import { foldLetters, nordicLetters, spellOutLetters } from './fold-letters.ts';
import type { Language } from './languages/language.ts';
import type { PostingsSource } from './postings.ts';

/** A word of the vocabulary that lies near a misspelled one. */
export interface NearWord {
  readonly word: number;
  readonly distance: number;
}

/**
 * All words of an index, findable by themselves, their stem, their root, their folded letters, their compound parts,
 * their beginning and their neighbourhood. Words are numbers, which mean nothing outside of one vocabulary; lists of words
 * come in the order of the alphabet (UTF-16 code units) unless they say otherwise.
 *
 * Where the words are is for others to say: `PackedVocabulary` has them all, `ShardedVocabulary` fetches those it needs. What a
 * question finds must not depend on that.
 */
export abstract class Vocabulary {
  readonly language: Language;
  abstract get postings(): PostingsSource;

  constructor(language: Language) {
    this.language = language;
  }

  abstract word(number: number): string;

  /** In how many places (articles and their fields) a word occurs. */
  abstract placesOf(number: number): number;

  abstract numberOf(word: string): number | undefined;

  abstract withStem(stem: string): readonly number[];

  abstract withRoot(root: string): readonly number[];

  /** Compounds that begin with a word of this stem, or whose inner compounds do; at most {@link MOST_COMPOUNDS}. */
  abstract withFirstPart(stem: string): readonly number[];

  abstract withLastPart(stem: string): readonly number[];

  /** Words that begin so, the most frequent first; the word itself is left out. */
  abstract beginningWith(prefix: string, most: number): number[];

  /** Words within an edit distance of 1 or 2. Those two slips away must begin or end as the word does ({@link keepsAnEnd}). */
  abstract near(word: string, most: 1 | 2): NearWord[];

  /** Words with letters that some keyboards lack, which are this text for someone without them. */
  protected abstract foldingTo(folded: string): readonly number[];

  /** Where a compound is cut: one of the index, or any other whose parts are words here. */
  abstract cutOf(word: string, isWord: boolean): CompoundCut | undefined;

  /** Says that these words are about to be looked up one by one, where it helps to know of all at once. */
  expect(_words: readonly string[]): void {
    // All words are here.
  }

  /** Runs a search among guesses most of which come to nothing; where words are yet to be fetched, those that any of them asks for are fetched together. */
  guessing<TResult>(guess: () => TResult): TResult {
    return guess();
  }

  /** Words that are the same for someone without their letters; those of a neighbour's alphabet (æ for ä) alone when there are any. */
  foldedLike(word: string): readonly number[] {
    const found = new Set<number>();
    const written = foldLetters(word);
    // At last as if one letter were spelled out and another not: `vaerktoj`.
    const forms = new Set([written, spellOutLetters(word), written.replace(/aa|ae|oe/gu, ([letter]) => letter!)]);
    this.expect([...forms]);
    for (const folded of forms) {
      for (const number of this.foldingTo(folded)) found.add(number);
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
    const stem = this.language.stem(part);
    let articles = this.placesWithStem(stem);
    if (articles === 0 && part.length >= 4) articles = this.withFirstPart(stem).length + this.withLastPart(stem).length;
    if (articles === 0) return 0;
    // Short strings are words by chance, unless the site writes them just so.
    return articles >= (part.length <= 3 ? 3 : part.length === 4 ? 2 : 1) || this.numberOf(part) !== undefined ? articles : 0;
  }

  protected placesWithStem(stem: string): number {
    return this.withStem(stem).reduce((places, number) => places + this.placesOf(number), 0);
  }

  protected guessCut(word: string): CompoundCut | undefined {
    return this.guessing(() => cutCompound(word, this.language.linkers, (part, place) => this.strengthOf(part, place)));
  }
}

/** Most words that are looked at for a beginning: with one letter typed, half of the vocabulary may follow. */
export const MOST_NEIGHBOURS = 5000;
/** Longest ending that a stemmer or root takes off: `eringarnas`. */
const LONGEST_ENDING = 14;
const LEAST_KEPT = 3;
/** Most compounds that a part stands for; beyond so many it says nothing about any of them. */
export const MOST_COMPOUNDS = 400;

/** What a word must begin with to have this stem or root. The last letter of a form may be its own: `happi` of happy. */
export function beginningOf(form: string): string {
  return form.length > 2 ? form.slice(0, -1) : form;
}

/** Whether a word may have this stem or root at all. */
export function mayHaveForm(word: string, form: string): boolean {
  return word.length <= form.length + LONGEST_ENDING && word.startsWith(beginningOf(form));
}

/** Whether the part `[start, end)` of a compound may have this stem at all. */
export function partMayHaveStem(word: string, start: number, end: number, stem: string): boolean {
  return end - start <= stem.length + LONGEST_ENDING && word.startsWith(stem.slice(0, -1), start);
}

/** So many letters of a word with two slips must stand at the beginning or the end of what was meant. */
export function keptByTwoSlips(word: string): number {
  return Math.max(LEAST_KEPT, Math.floor(word.length / 3));
}

/** Two slips are believed where they leave one end of the word alone; with both ends wrong it may be any word. */
export function keepsAnEnd(word: string, other: string): boolean {
  const kept = keptByTwoSlips(word);
  return other.startsWith(word.slice(0, kept)) || other.endsWith(word.slice(-kept));
}

/** Whether a word, or its stem, is another one for someone without its letters. */
export function foldsTo(word: string, folded: string, language: Language): boolean {
  // A stem is the beginning of its word but for the last letter, which may be two when spelled out.
  const beginning = folded.slice(0, -2);
  if (!foldLetters(word).startsWith(beginning) && !spellOutLetters(word).startsWith(beginning)) return false;
  return [word, language.stem(word)].some((form) => form !== folded && (foldLetters(form) === folded || spellOutLetters(form) === folded));
}
