import type { EngineIndex, PassageSection } from '../contract/kb-index.ts';
import { builtVocabulary } from './built-vocabulary.ts';
import { writeCodedList } from './coded-lists.ts';
import type { CompoundCut } from './compound-parts.ts';
import { engineParts, type EngineParts } from './engine-parts.ts';
import { foldLetters, spellOutLetters } from './fold-letters.ts';
import { eachPlace } from './inverted-words.ts';
import { concernedWords, PartsWithStems, wordChanges, type WordChanges } from './known-cuts.ts';
import type { Language } from './languages/language.ts';
import { PackedVocabulary, type CompoundPart } from './packed-vocabulary.ts';
import { digit, packCut, readCut } from './packed-numbers.ts';
import { tellsHowOften } from './postings.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';
import { TableMemory } from './shard-tables.ts';
import { RECORD, tailKey } from './shard-text.ts';

/** What a memory holds of the last time, as plain values. */
export interface RememberedShards {
  readonly engine: EngineIndex;
  /** For each word how a question would be cut that is this word, where the builder has not cut it: two characters, as `packCut` writes them. */
  readonly guesses: string;
  /** Long lists of occurrences, as they are packed and as they are coded. */
  readonly lists: readonly (readonly [packed: string, coded: string])[];
  /** Keys of stems' records in their order, a line each, and the records without synonyms, one after the other. */
  readonly keys: string;
  readonly records: string;
  /** The records of folded words in the same way. */
  readonly foldKeys: string;
  readonly foldRecords: string;
}

/** Records by their keys, in the order of the alphabet. */
export interface Records {
  readonly keys: readonly string[];
  readonly texts: readonly string[];
}

/** Words in the order of their ends. */
export interface TailOrder {
  readonly keys: readonly string[];
  /** For each key the number of its word. */
  readonly numbers: readonly number[];
}

interface LastTime {
  readonly engine: EngineIndex;
  readonly guesses: string;
  readonly records: Records;
  readonly foldRecords: Records;
}

/** What is not as it was the last time. */
export interface ShardChanges {
  /** Records of stems that may have become others. */
  readonly keys: ReadonlySet<string>;
  /** All records of the last time. */
  readonly recordsBefore: Records;
}

/** What was made of the very same things the last time. */
interface MadeBefore {
  readonly of: ArrayLike<unknown>;
  readonly made: unknown;
}

/** What whoever cuts indexes of one locale into shards again and again need not find out again. What comes of it is the same. */
export class ShardMemory {
  private readonly folds = new Map<string, readonly string[]>();
  private readonly sections = new WeakMap<readonly PassageSection[], string>();
  /** Tables as they were cut. */
  readonly tables = new TableMemory();
  private foldRecordsNow: Records = { keys: [], texts: [] };
  private tails: TailOrder | undefined;
  private madeBefore: ReadonlyMap<string, MadeBefore> = new Map();
  private made = new Map<string, MadeBefore>();
  private before: LastTime | undefined;
  private changes: WhatChanged | undefined;
  /** For each word its guess in two characters; none where nobody has asked. */
  private guesses: (string | undefined)[] = [];
  private listsBefore: ReadonlyMap<string, string> = new Map();
  private lists = new Map<string, string>();

  constructor(remembered?: RememberedShards) {
    if (remembered === undefined) return;
    const { engine, guesses, lists, keys, records, foldKeys, foldRecords } = remembered;
    this.listsBefore = new Map(lists);
    this.before = { engine, guesses, records: readRecords(keys, records), foldRecords: readRecords(foldKeys, foldRecords) };
  }

  /** What a new memory is to begin with, so as to go on where this one is. */
  remembered(): RememberedShards | undefined {
    if (this.before === undefined) return undefined;
    const { engine, guesses, records, foldRecords } = this.before;
    return { engine, guesses, lists: [...this.listsBefore], keys: records.keys.join('\n'), records: records.texts.join(RECORD), foldKeys: foldRecords.keys.join('\n'), foldRecords: foldRecords.texts.join(RECORD) };
  }

  /** To be called before an index is cut. */
  begin(engine: EngineIndex, vocabulary: PackedVocabulary): void {
    this.changes = this.before === undefined ? undefined : whatChanged(engine, vocabulary, this.before.engine);
    this.guesses = Array.from<string | undefined>({ length: vocabulary.size });
  }

  /**
   * Whatever may not be as it was, when every word of the vocabulary has been guessed at; to be called once, between `begin` and `end`.
   * @param guessAt How a question would be cut that is the word of this number, which the builder has not cut.
   * @returns undefined when nothing is known of the last time, or too much has changed since.
   */
  whatChanged(vocabulary: PackedVocabulary, guessAt: (number: number) => CompoundCut | undefined): ShardChanges | undefined {
    const { before, changes } = this;
    if (before === undefined || changes === undefined) return undefined;
    const { language } = vocabulary;
    if (language.compounds) {
      for (let number = 0; number < vocabulary.size; number += 1) {
        if (vocabulary.isCut(number)) continue;
        const known = this.guessBefore(number);
        if (known !== undefined) {
          this.guesses[number] = known;
          continue;
        }
        guessAt(number);
        const old = changes.words.numbersBefore[number]!;
        if (this.guesses[number] !== (old < 0 ? NO_CUT : before.guesses.slice(2 * old, 2 * old + 2))) changes.keys.add(language.stem(vocabulary.word(number)));
      }
    }
    return { keys: changes.keys, recordsBefore: before.records };
  }

  /** To be called when it is cut. */
  end(engine: EngineIndex, records: Records): void {
    this.before = { engine, guesses: Array.from(this.guesses, (guess) => guess ?? NO_GUESS).join(''), records, foldRecords: this.foldRecordsNow };
    this.changes = undefined;
    this.guesses = [];
    this.listsBefore = this.lists;
    this.lists = new Map();
    this.madeBefore = this.made;
    this.made = new Map();
  }

  /**
   * Makes something, or gives back the very thing that was made the last time of the very same things, one by one.
   * @param name Of what is made; each may be made once between `begin` and `end`.
   */
  again<TMade>(name: string, of: ArrayLike<unknown>, make: () => TMade): TMade {
    const before = this.madeBefore.get(name);
    const made = before !== undefined && isSame(before.of, of) ? before : { of, made: make() };
    this.made.set(name, made);
    return made.made as TMade;
  }

  /** All words by their `tailKey`; to be called once, between `begin` and `end`. */
  tailOrder(words: readonly string[]): TailOrder {
    const [before, numbersBefore] = [this.tails, this.changes?.words.numbersBefore];
    const fresh: [key: string, number: number][] = [];
    const numbersNow = new Int32Array(before?.keys.length ?? 0).fill(-1);
    for (const [number, word] of words.entries()) {
      const old = before === undefined || numbersBefore === undefined ? -1 : numbersBefore[number]!;
      if (old < 0) fresh.push([tailKey(word), number]);
      else numbersNow[old] = number;
    }
    fresh.sort(([a], [b]) => (a < b ? -1 : 1));
    const order: { readonly keys: string[]; readonly numbers: number[] } = { keys: [], numbers: [] };
    let next = 0;
    const pushFreshBefore = (key: string | undefined): void => {
      for (; next < fresh.length && (key === undefined || fresh[next]![0] < key); next += 1) {
        order.keys.push(fresh[next]![0]);
        order.numbers.push(fresh[next]![1]);
      }
    };
    for (const [at, key] of (before?.keys ?? []).entries()) {
      const number = numbersNow[before!.numbers[at]!]!;
      if (number < 0) continue;
      pushFreshBefore(key);
      order.keys.push(key);
      order.numbers.push(number);
    }
    pushFreshBefore(undefined);
    this.tails = order;
    return order;
  }

  /** A long list of occurrences as its shard has it. */
  coded(packed: string, articleCount: number): string {
    // What is said of the places of a very long list depends on how many articles there are.
    const isAsBefore = articleCount === this.before?.engine.documentCount || 2 * packed.length <= Math.min(articleCount, this.before?.engine.documentCount ?? 0);
    let coded = this.lists.get(packed) ?? (isAsBefore ? this.listsBefore.get(packed) : undefined);
    if (coded === undefined) {
      const places: [article: number, count: number][][] = SEARCH_FIELDS.map(() => []);
      eachPlace(packed, (field, article, count) => { places[field]!.push([article, count]); });
      coded = writeCodedList(places, articleCount);
    }
    this.lists.set(packed, coded);
    return coded;
  }

  /**
   * The records of folded words.
   * @param make Is given those of the last time and the words that are new or gone since, where these are known.
   */
  foldRecords(make: (before: Records | undefined, newOrGone: readonly string[]) => Records): Records {
    const words = this.changes?.words;
    this.foldRecordsNow = make(words === undefined ? undefined : this.before?.foldRecords, words?.newOrGone ?? []);
    return this.foldRecordsNow;
  }

  /** How a question would be cut that is the word of this number. */
  guess(number: number, make: () => CompoundCut | undefined): CompoundCut | undefined {
    const known = this.guesses[number] ?? this.guessBefore(number);
    if (known !== undefined) {
      this.guesses[number] = known;
      return readCut(known, 0);
    }
    const cut = make();
    this.guesses[number] = packCut(cut);
    return cut;
  }

  /** The guess of the last time, where it cannot have become another. */
  private guessBefore(number: number): string | undefined {
    const { before, changes } = this;
    const old = changes?.words.numbersBefore[number] ?? -1;
    if (before === undefined || changes === undefined || old < 0 || changes.concerned[number] === 1 || changes.otherParts?.mayBeIn(changes.allWords[number]!) === true) return undefined;
    const guess = before.guesses.slice(2 * old, 2 * old + 2);
    return guess === NO_GUESS ? undefined : guess;
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

/** Records of which some have become others: those without text are gone. */
export function withFresh(before: Records, fresh: Records): Records {
  const all: { readonly keys: string[]; readonly texts: string[] } = { keys: [], texts: [] };
  const push = (key: string, text: string): void => {
    if (text === '') return;
    all.keys.push(key);
    all.texts.push(text);
  };
  let next = 0;
  const pushFreshBefore = (key: string | undefined): void => {
    for (; next < fresh.keys.length && (key === undefined || fresh.keys[next]! < key); next += 1) push(fresh.keys[next]!, fresh.texts[next]!);
  };
  for (const [at, key] of before.keys.entries()) {
    pushFreshBefore(key);
    // Of one that may have changed, what it is now comes next.
    if (fresh.keys[next] !== key) push(key, before.texts[at]!);
  }
  pushFreshBefore(undefined);
  return all;
}

function readRecords(keys: string, texts: string): Records {
  return keys === '' ? { keys: [], texts: [] } : { keys: keys.split('\n'), texts: texts.split(RECORD) };
}

interface WhatChanged {
  readonly words: WordChanges;
  readonly allWords: readonly string[];
  /** For each word 1 when a guess at it may have become another, since words have changed that its parts may be. */
  readonly concerned: Uint8Array;
  /** The same by the parts of compounds that are cut otherwise. On nothing else does a guess at a compound depend. */
  readonly otherParts: PartsWithStems | undefined;
  /** Keys of records that may have become others. */
  readonly keys: Set<string>;
}

const NO_CUT = packCut(undefined);
/** Nobody has asked. */
const NO_GUESS = `${digit(0)}${digit(1)}`;

function whatChanged(engine: EngineIndex, vocabulary: PackedVocabulary, before: EngineIndex): WhatChanged | undefined {
  const { language } = vocabulary;
  const parts = engineParts(engine);
  const words = wordChanges(parts, before, language);
  if (words === undefined || isCountedOtherwise(parts, engine.documentCount, before.documentCount)) return undefined;
  const vocabularyBefore = new PackedVocabulary(builtVocabulary(before), language);
  const stems = new Set(words.changed.map((word) => language.stem(word)));
  const otherStems = new Set<string>();
  const keys = new Set(stems);
  const addParts = (to: Set<string>, of: PackedVocabulary, number: number | undefined): void => {
    if (number === undefined) return;
    const found: CompoundPart[] = [];
    of.addPartsOf(number, found);
    for (const { word, start, end } of found) to.add(language.stem(of.word(word).slice(start, end)));
  };
  for (const [number, old] of words.numbersBefore.entries()) {
    if (old >= 0 && engine.cuts.charCodeAt(2 * number) === before.cuts.charCodeAt(2 * old) && engine.cuts.charCodeAt(2 * number + 1) === before.cuts.charCodeAt(2 * old + 1)) continue;
    addParts(otherStems, vocabulary, number);
    if (old >= 0) addParts(otherStems, vocabularyBefore, old);
    keys.add(language.stem(vocabulary.word(number)));
  }
  for (const word of words.changed) {
    if (vocabulary.numberOf(word) === undefined) addParts(otherStems, vocabularyBefore, vocabularyBefore.numberOf(word));
    // A record tells of a word by its stem, by its root and by the parts that it has.
    keys.add(language.root(word));
    addParts(keys, vocabulary, vocabulary.numberOf(word));
    addParts(keys, vocabularyBefore, vocabularyBefore.numberOf(word));
  }
  for (const stem of otherStems) keys.add(stem);
  const others = [...otherStems].filter((stem) => !stems.has(stem));
  return { words, allWords: parts.words, concerned: concernedWords(parts.words, words, language), otherParts: others.length === 0 ? undefined : new PartsWithStems(others, language), keys };
}

/** Whether some word, whose list may be what it was, is one that most articles have now, or is so no more, since there are more or fewer articles. */
function isCountedOtherwise({ lists }: EngineParts, articleCount: number, articleCountBefore: number): boolean {
  if (articleCount === articleCountBefore) return false;
  return lists.some((list) => {
    // No list has more places than characters.
    if (2 * list.length <= Math.min(articleCount, articleCountBefore)) return false;
    const sizes = SEARCH_FIELDS.map(() => 0);
    eachPlace(list, (field) => { sizes[field]! += 1; });
    return sizes.some((size) => tellsHowOften(size, articleCount) !== tellsHowOften(size, articleCountBefore));
  });
}

function isSame(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
