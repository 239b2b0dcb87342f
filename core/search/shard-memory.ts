import type { EngineIndex, PassageSection } from '../contract/kb-index.ts';
import type { CompoundCut } from './compound-parts.ts';
import { writeCodedList } from './coded-lists.ts';
import { foldLetters, spellOutLetters } from './fold-letters.ts';
import { PartsWithStems, wordChanges } from './known-cuts.ts';
import { eachPlace } from './inverted-words.ts';
import type { Language } from './languages/language.ts';
import { PackedVocabulary, type CompoundPart } from './packed-vocabulary.ts';
import { unpackWords } from './packed-words.ts';
import { listsOf } from './postings.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';

/** What a memory holds of the last time, as plain values. */
export interface RememberedShards {
  readonly engine: EngineIndex;
  /** Words that the builder has not cut and that a question would be cut as, each with where. */
  readonly guesses: readonly (readonly [word: string, cut: CompoundCut])[];
  /** Words that are tried and have no cut, a line each. */
  readonly uncut: string;
  /** Long lists of occurrences, as they are packed and as they are coded. */
  readonly lists: readonly (readonly [packed: string, coded: string])[];
  /** Keys of stems' records in their order, a line each, and the records without synonyms. */
  readonly keys: string;
  readonly records: readonly string[];
}

interface LastTime {
  readonly engine: EngineIndex;
  readonly guesses: ReadonlyMap<string, CompoundCut | undefined>;
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
  private readonly folds = new Map<string, readonly string[]>();
  private readonly sections = new WeakMap<readonly PassageSection[], string>();
  private before: LastTime | undefined;
  private changedKeys: Set<string> | undefined;
  private guesses = new Map<string, CompoundCut | undefined>();
  private listsBefore: ReadonlyMap<string, string> = new Map();
  private lists = new Map<string, string>();
  /** Whether the guess at a word may have become another. */
  private mayDiffer: (word: string) => boolean = () => true;

  constructor(remembered?: RememberedShards) {
    if (remembered === undefined) return;
    const { engine, guesses, uncut, lists, keys, records } = remembered;
    this.listsBefore = new Map(lists);
    const known = new Map<string, CompoundCut | undefined>(guesses);
    for (const word of lines(uncut)) known.set(word, undefined);
    this.before = { engine, guesses: known, records: new Map(lines(keys).map((key, at) => [key, records[at]!])) };
  }

  /** What a new memory is to begin with, so as to go on where this one is. */
  remembered(): RememberedShards | undefined {
    if (this.before === undefined) return undefined;
    const { engine, guesses, records } = this.before;
    const [cut, uncut]: [[string, CompoundCut][], string[]] = [[], []];
    for (const [word, guess] of guesses) {
      if (guess === undefined) uncut.push(word);
      else cut.push([word, guess]);
    }
    return { engine, guesses: cut, uncut: uncut.join('\n'), lists: [...this.listsBefore], keys: [...records.keys()].join('\n'), records: [...records.values()] };
  }

  /** To be called before an index is cut. */
  begin(engine: EngineIndex, vocabulary: PackedVocabulary): void {
    const changes = this.before === undefined ? undefined : whatChanged(engine, vocabulary, this.before.engine);
    this.changedKeys = changes?.keys;
    const changed = changes === undefined ? undefined : new PartsWithStems(changes.stems, vocabulary.language);
    this.mayDiffer = (word) => changed?.mayBeIn(word) ?? true;
    this.guesses = new Map();
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
    this.before = { engine, guesses: this.guesses, records };
    this.changedKeys = undefined;
    this.listsBefore = this.lists;
    this.lists = new Map();
  }

  /** A long list of occurrences as its shard has it. */
  coded(packed: string): string {
    let coded = this.lists.get(packed) ?? this.listsBefore.get(packed);
    if (coded === undefined) {
      const places: [article: number, count: number][][] = SEARCH_FIELDS.map(() => []);
      eachPlace(packed, (field, article, count) => { places[field]!.push([article, count]); });
      coded = writeCodedList(places);
    }
    this.lists.set(packed, coded);
    return coded;
  }

  guess(word: string, make: () => CompoundCut | undefined): CompoundCut | undefined {
    if (this.guesses.has(word)) return this.guesses.get(word);
    const guesses = this.before?.guesses;
    const cut = guesses?.has(word) === true && !this.mayDiffer(word) ? guesses.get(word) : make();
    this.guesses.set(word, cut);
    return cut;
  }

  /** What a word is for someone without its letters: all texts of which `foldsTo` says so. */
  foldedForms(word: string, language: Language): readonly string[] {
    let known = this.folds.get(word);
    if (known === undefined) {
      const stem = language.stem(word);
      const [plain, spelled] = [foldLetters(word), spellOutLetters(word)];
      const forms = [[word, plain], [word, spelled], [stem, foldLetters(stem)], [stem, spellOutLetters(stem)]] as const;
      const isBegun = (folded: string): boolean => [plain, spelled].some((text) => text.startsWith(folded.slice(0, -2)));
      known = [...new Set(forms.filter(([form, folded]) => form !== folded && isBegun(folded)).map(([, folded]) => folded))];
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

interface WhatChanged {
  /** Stems of words that have changed, and of the parts of compounds that are cut otherwise: on nothing else does a guess at a compound depend. */
  readonly stems: ReadonlySet<string>;
  /** Keys of records that may have become others. */
  readonly keys: Set<string>;
}

function whatChanged(engine: EngineIndex, vocabulary: PackedVocabulary, before: EngineIndex): WhatChanged | undefined {
  const { language } = vocabulary;
  const changes = wordChanges(unpackWords(engine.words), listsOf(engine, vocabulary.size), before, language);
  if (changes === undefined) return undefined;
  const vocabularyBefore = new PackedVocabulary(before, language);
  const stems = new Set(changes.changed.map((word) => language.stem(word)));
  const keys = new Set(stems);
  const addParts = (to: Set<string>, of: PackedVocabulary, number: number | undefined): void => {
    if (number === undefined) return;
    const parts: CompoundPart[] = [];
    of.addPartsOf(number, parts);
    for (const { word, start, end } of parts) to.add(language.stem(of.word(word).slice(start, end)));
  };
  for (const [number, old] of changes.numbersBefore.entries()) {
    if (old >= 0 && isSame(vocabulary.cutOfNumber(number), vocabularyBefore.cutOfNumber(old))) continue;
    addParts(stems, vocabulary, number);
    if (old >= 0) addParts(stems, vocabularyBefore, old);
    keys.add(language.stem(vocabulary.word(number)));
  }
  for (const word of changes.changed) {
    if (vocabulary.numberOf(word) === undefined) addParts(stems, vocabularyBefore, vocabularyBefore.numberOf(word));
    // A record tells of a word by its stem, by its root and by the parts that it has.
    keys.add(language.root(word));
    addParts(keys, vocabulary, vocabulary.numberOf(word));
    addParts(keys, vocabularyBefore, vocabularyBefore.numberOf(word));
  }
  for (const stem of stems) keys.add(stem);
  return { stems, keys };
}

function isSame(one: CompoundCut | undefined, other: CompoundCut | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
