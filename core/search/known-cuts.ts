import type { EngineIndex } from '../contract/kb-index.ts';
import { LEAST_COMPOUND, LEAST_PART, LONGEST_COMPOUND, type CompoundCut } from './compound-parts.ts';
import { engineParts, type EngineParts } from './engine-parts.ts';
import type { Language } from './languages/language.ts';
import { readCut } from './packed-numbers.ts';
import { beginningOf } from './vocabulary.ts';

/** Beyond so many words that have changed, finding out what they concern takes as long as cutting anew. */
const MOST_CHANGED = 3000;
/** Languages whose stems begin their words, but for the last letter. */
const STEMS_BEGIN_WORDS: ReadonlySet<string> = new Set(['sv', 'nb', 'da']);

/** What has changed between two indexes of one locale, word by word. */
export interface WordChanges {
  /** Words that are new, gone, or occur otherwise. */
  readonly changed: readonly string[];
  /** Those of them that are new or gone. */
  readonly newOrGone: readonly string[];
  /** For each word its number in the earlier index; -1 for one that is new. */
  readonly numbersBefore: Int32Array;
}

/** By the words of an index: what has changed since another. Asked for when the index is made and when it is cut into shards. */
const knownChanges = new WeakMap<readonly string[], { readonly wordsBefore: readonly string[]; readonly changes: WordChanges }>();

/** @returns undefined where so much has changed, or in such a language, that nothing is known of the rest. */
export function wordChanges(parts: EngineParts, before: EngineIndex, language: Language): WordChanges | undefined {
  if (language.compounds && !STEMS_BEGIN_WORDS.has(language.code)) return undefined;
  const partsBefore = engineParts(before);
  let known = knownChanges.get(parts.words);
  if (known?.wordsBefore !== partsBefore.words) knownChanges.set(parts.words, known = { wordsBefore: partsBefore.words, changes: compareParts(parts, partsBefore) });
  return known.changes.changed.length > MOST_CHANGED ? undefined : known.changes;
}

function compareParts({ words, lists }: EngineParts, { words: wordsBefore, lists: listsBefore }: EngineParts): WordChanges {
  const [changed, newOrGone]: [string[], string[]] = [[], []];
  const numbersBefore = new Int32Array(words.length).fill(-1);
  let old = 0;
  for (const [number, word] of words.entries()) {
    for (; old < wordsBefore.length && wordsBefore[old] !== word && wordsBefore[old]! < word; old += 1) newOrGone.push(wordsBefore[old]!);
    if (wordsBefore[old] !== word) {
      newOrGone.push(word);
      continue;
    }
    if (listsBefore[old] !== lists[number]) changed.push(word);
    numbersBefore[number] = old;
    old += 1;
  }
  for (; old < wordsBefore.length; old += 1) newOrGone.push(wordsBefore[old]!);
  return { changed: [...changed, ...newOrGone], newOrGone, numbersBefore };
}

/**
 * The cuts of an earlier index that are still right. A cut depends on how common the parts are that a word may have: it is the same as
 * long as no word with the stem of such a part has changed.
 * @returns for each word its cut, null where it has none, undefined where it must be cut anew; nothing where all must be.
 */
export function knownCuts(parts: EngineParts, before: EngineIndex, language: Language): readonly (CompoundCut | null | undefined)[] | undefined {
  const changes = wordChanges(parts, before, language);
  if (changes === undefined) return undefined;
  const concerned = concernedWords(parts.words, changes, language);
  return parts.words.map((_, number) => (changes.numbersBefore[number]! < 0 || concerned[number] === 1 ? undefined : readCut(before.cuts, changes.numbersBefore[number]!) ?? null));
}

const knownConcerned = new WeakMap<WordChanges, Uint8Array>();

/** For each word 1 when one of its parts may have the stem of a word that has changed. */
export function concernedWords(words: readonly string[], changes: WordChanges, language: Language): Uint8Array {
  let concerned = knownConcerned.get(changes);
  if (concerned === undefined) {
    const changed = new PartsWithStems(changes.changed.map((word) => language.stem(word)), language);
    concerned = Uint8Array.from(words, (word) => (changed.mayBeIn(word) ? 1 : 0));
    knownConcerned.set(changes, concerned);
  }
  return concerned;
}

/** Which words may be cut so that one of their parts has one of these stems. Most quickly asked in the order of the alphabet. */
export class PartsWithStems {
  private readonly stems: ReadonlySet<string>;
  private readonly language: Language;
  /** First two letters → what the stems begin with; a bit for each pair of letters spares most words the map. */
  private readonly byLetters = new Map<number, string[]>();
  private readonly bits = new Uint8Array(1 << 12);
  private readonly letters = new Set<string>();
  private readonly knownEnds = new Map<string, boolean>();
  /** Of the word before: whether the beginning of this length has one of the stems. */
  private word = '';
  private knownBeginnings: (boolean | undefined)[] = [];

  constructor(stems: Iterable<string>, language: Language) {
    this.stems = new Set(stems);
    this.language = language;
    for (const beginning of new Set([...this.stems].map(beginningOf))) {
      if (beginning.length < 2) {
        this.letters.add(beginning);
        continue;
      }
      const key = pairAt(beginning, 0);
      this.bits[bitOf(key)] = 1;
      this.byLetters.set(key, [...(this.byLetters.get(key) ?? []), beginning]);
    }
  }

  mayBeIn(word: string): boolean {
    if (word.length < LEAST_COMPOUND || word.length > LONGEST_COMPOUND) return false;
    return this.atBeginning(word) || this.atEnd(word);
  }

  private atBeginning(word: string): boolean {
    if (!this.mayBeginAt(word, 0)) return false;
    const most = Math.min(word.length, this.word.length, this.knownBeginnings.length - 1);
    let shared = 0;
    while (shared < most && word.charCodeAt(shared) === this.word.charCodeAt(shared)) shared += 1;
    this.knownBeginnings.length = shared + 1;
    this.word = word;
    for (let end = LEAST_PART; end <= word.length - LEAST_PART + 1; end += 1) {
      if ((this.knownBeginnings[end] ??= this.stems.has(this.language.stem(word.slice(0, end))))) return true;
    }
    return false;
  }

  private atEnd(word: string): boolean {
    // Where a consonant is shared, the last part begins within the first.
    for (let start = LEAST_PART - 1; start <= word.length - LEAST_PART; start += 1) {
      if (!this.mayBeginAt(word, start)) continue;
      const part = word.slice(start);
      let has = this.knownEnds.get(part);
      if (has === undefined) this.knownEnds.set(part, (has = this.stems.has(this.language.stem(part))));
      if (has) return true;
    }
    return false;
  }

  private mayBeginAt(word: string, at: number): boolean {
    if (this.letters.has(word.charAt(at))) return true;
    const key = pairAt(word, at);
    return this.bits[bitOf(key)] === 1 && this.byLetters.get(key)?.some((beginning) => word.startsWith(beginning, at)) === true;
  }
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function bitOf(pair: number): number {
  return ((pair >>> 16) * 31 + (pair & 0xffff)) & 0xfff;
}
