import type { EngineIndex, PassageSection } from '../contract/kb-index.ts';
import type { CompoundCut, weighCuts } from './compound-parts.ts';
import { foldLetters, spellOutLetters } from './fold-letters.ts';
import { Beginnings, wordChanges } from './known-cuts.ts';
import type { Language } from './languages/language.ts';
import { PackedVocabulary, type CompoundPart } from './packed-vocabulary.ts';
import { beginningOf } from './vocabulary.ts';

/** What a memory holds of the last time, as plain values. */
export interface RememberedShards {
  readonly engine: EngineIndex;
  /** Words that the builder has not cut and that a question would be cut as, each with where. */
  readonly guesses: readonly (readonly [word: string, cut: CompoundCut])[];
  /** Words that are tried and have no cut, a line each. */
  readonly uncut: string;
  /** Words of which another guess came close, a line each. */
  readonly close: string;
  /** Places of stems that have changed a little since their words were guessed at, as they were then. */
  readonly placesThen: readonly (readonly [stem: string, places: number])[];
  /** Keys of stems' records in their order, a line each, and the records without synonyms. */
  readonly keys: string;
  readonly records: readonly string[];
}

interface LastTime {
  readonly engine: EngineIndex;
  readonly guesses: ReadonlyMap<string, CompoundCut | undefined>;
  readonly close: ReadonlySet<string>;
  readonly records: ReadonlyMap<string, string>;
}

/** What is not as it was the last time. */
export interface ShardChanges {
  /** Records of stems that may have become others. */
  readonly keys: ReadonlySet<string>;
  /** All records of the last time, in the order of their keys. */
  readonly recordsBefore: ReadonlyMap<string, string>;
}

/** What whoever cuts indexes of one locale into shards again and again need not find out again. What comes of it is the same. */
export class ShardMemory {
  private readonly folds = new Map<string, readonly (readonly [form: string, folded: string])[]>();
  private readonly sections = new WeakMap<readonly PassageSection[], string>();
  private before: LastTime | undefined;
  private changedKeys: Set<string> | undefined;
  private guesses = new Map<string, CompoundCut | undefined>();
  private close = new Set<string>();
  private placesThen = new Map<string, number>();
  /** Whether the guess at a word may have become another. */
  private mayDiffer: (word: string) => boolean = () => true;

  constructor(remembered?: RememberedShards) {
    if (remembered === undefined) return;
    const { engine, guesses, uncut, close, placesThen, keys, records } = remembered;
    this.placesThen = new Map(placesThen);
    const known = new Map<string, CompoundCut | undefined>(guesses);
    for (const word of lines(uncut)) known.set(word, undefined);
    this.before = { engine, guesses: known, close: new Set(lines(close)), records: new Map(lines(keys).map((key, at) => [key, records[at]!])) };
  }

  /** What a new memory is to begin with, so as to go on where this one is. */
  remembered(): RememberedShards | undefined {
    if (this.before === undefined) return undefined;
    const { engine, guesses, close, records } = this.before;
    const [cut, uncut]: [[string, CompoundCut][], string[]] = [[], []];
    for (const [word, guess] of guesses) {
      if (guess === undefined) uncut.push(word);
      else cut.push([word, guess]);
    }
    return { engine, guesses: cut, uncut: uncut.join('\n'), close: [...close].join('\n'), placesThen: [...this.placesThen], keys: [...records.keys()].join('\n'), records: [...records.values()] };
  }

  /** To be called before an index is cut. */
  begin(engine: EngineIndex, vocabulary: PackedVocabulary): void {
    const { before } = this;
    const changes = before === undefined ? undefined : whatChanged(engine, vocabulary, before.engine, this.placesThen);
    if (changes === undefined) this.placesThen.clear();
    this.changedKeys = changes?.keys;
    this.mayDiffer = () => true;
    if (before !== undefined && changes !== undefined) {
      const [much, little] = [changes.muchChanged, changes.littleChanged].map((stems) => new Beginnings([...stems].map(beginningOf)));
      this.mayDiffer = (word) => much!.anyIn(word) || (before.close.has(word) && little!.anyIn(word));
    }
    this.guesses = new Map();
    this.close = new Set();
  }

  /**
   * Whatever may not be as it was, when every word of the vocabulary has been asked about; to be called once, between `begin` and `end`.
   * @returns undefined when nothing is known of the last time, or too much has changed since.
   */
  whatChanged(vocabulary: PackedVocabulary): ShardChanges | undefined {
    const { before, changedKeys } = this;
    if (before === undefined || changedKeys === undefined) return undefined;
    const { language } = vocabulary;
    for (let number = 0; number < vocabulary.size; number += 1) {
      const word = vocabulary.word(number);
      const cut = vocabulary.cutOf(word, true);
      if (vocabulary.cutOfNumber(number) === undefined && !isSame(cut, before.guesses.get(word))) changedKeys.add(language.stem(word));
    }
    return { keys: changedKeys, recordsBefore: before.records };
  }

  /** To be called when it is cut. */
  end(engine: EngineIndex, records: ReadonlyMap<string, string>): void {
    this.before = { engine, guesses: this.guesses, close: this.close, records };
    this.changedKeys = undefined;
  }

  guess(word: string, make: () => ReturnType<typeof weighCuts>): CompoundCut | undefined {
    if (this.guesses.has(word)) return this.guesses.get(word);
    const { before } = this;
    if (before?.guesses.has(word) === true && !this.mayDiffer(word)) {
      const cut = before.guesses.get(word);
      this.guesses.set(word, cut);
      if (before.close.has(word)) this.close.add(word);
      return cut;
    }
    const { cut, margin } = make();
    this.guesses.set(word, cut);
    if (margin < CLOSE) this.close.add(word);
    return cut;
  }

  /** A word and its stem, each with what it is without its special letters, in both ways. */
  foldedForms(word: string, language: Language): readonly (readonly [form: string, folded: string])[] {
    let known = this.folds.get(word);
    if (known === undefined) {
      const stem = language.stem(word);
      known = [[word, foldLetters(word)], [word, spellOutLetters(word)], [stem, foldLetters(stem)], [stem, spellOutLetters(stem)]];
      this.folds.set(word, known);
    }
    return known;
  }

  jsonOf(sections: readonly PassageSection[]): string {
    let text = this.sections.get(sections);
    if (text === undefined) {
      text = JSON.stringify(sections);
      this.sections.set(sections, text);
    }
    return text;
  }
}

/** How far, as a logarithm to base 2, the places of a common stem may move from where they were before its words are guessed at anew. */
const LITTLE = 0.03;
/** Two guesses further apart than this stay in their order: each has two parts, which may have moved to one side when they were made and stand on the other now. The rest is for rounding. */
const CLOSE = 8 * LITTLE + 0.01;
/** Places of a stem from which it is a word whatever the length of the part. */
const SURELY_A_WORD = 3;

interface WhatChanged {
  /** Stems on which a guess at a compound depends, and that may make a part of what was none, or the reverse. */
  readonly muchChanged: ReadonlySet<string>;
  /** Stems of common words that are a little more or less common than they were. */
  readonly littleChanged: ReadonlySet<string>;
  /** Keys of records that may have become others. */
  readonly keys: Set<string>;
}

function whatChanged(engine: EngineIndex, vocabulary: PackedVocabulary, before: EngineIndex, placesThen: Map<string, number>): WhatChanged | undefined {
  const { language } = vocabulary;
  const changes = wordChanges(lines(engine.words), engine.postings.split(' '), before, language);
  if (changes === undefined) return undefined;
  const vocabularyBefore = new PackedVocabulary(before, language);
  const muchChanged = new Set<string>();
  const littleChanged = new Set<string>();
  for (const word of changes.changed) {
    const stem = language.stem(word);
    const now = placesWithStem(vocabulary, stem);
    const then = placesThen.get(stem) ?? placesWithStem(vocabularyBefore, stem);
    const isLittle = vocabulary.numberOf(word) !== undefined && vocabularyBefore.numberOf(word) !== undefined && Math.min(now, then) >= SURELY_A_WORD && Math.abs(Math.log2((1 + now) / (1 + then))) <= LITTLE;
    (isLittle ? littleChanged : muchChanged).add(stem);
    if (isLittle) placesThen.set(stem, then);
  }
  // Their words are guessed at now.
  for (const stem of muchChanged) placesThen.delete(stem);
  const keys = new Set([...muchChanged, ...littleChanged]);
  const addParts = (to: Set<string>, of: PackedVocabulary, number: number | undefined): void => {
    if (number === undefined) return;
    const parts: CompoundPart[] = [];
    of.addPartsOf(number, parts);
    for (const { word, start, end } of parts) to.add(language.stem(of.word(word).slice(start, end)));
  };
  for (const [number, old] of changes.numbersBefore.entries()) {
    if (old >= 0 && isSame(vocabulary.cutOfNumber(number), vocabularyBefore.cutOfNumber(old))) continue;
    addParts(muchChanged, vocabulary, number);
    if (old >= 0) addParts(muchChanged, vocabularyBefore, old);
    keys.add(language.stem(vocabulary.word(number)));
  }
  for (const word of changes.changed) {
    if (vocabulary.numberOf(word) === undefined) addParts(muchChanged, vocabularyBefore, vocabularyBefore.numberOf(word));
    // A record tells of a word by its stem, by its root and by the parts that it has.
    keys.add(language.root(word));
    addParts(keys, vocabulary, vocabulary.numberOf(word));
    addParts(keys, vocabularyBefore, vocabularyBefore.numberOf(word));
  }
  for (const stem of muchChanged) keys.add(stem);
  return { muchChanged, littleChanged, keys };
}

function placesWithStem(vocabulary: PackedVocabulary, stem: string): number {
  return vocabulary.withStem(stem).reduce((sum, number) => sum + vocabulary.placesOf(number), 0);
}

function isSame(one: CompoundCut | undefined, other: CompoundCut | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
