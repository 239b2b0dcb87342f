import type { EngineIndex } from '../contract/kb-index.ts';
import type { CompoundCut } from './compound-parts.ts';
import type { InvertedWords } from './inverted-words.ts';
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
  /** For each word its number in the earlier index; -1 for one that is new. */
  readonly numbersBefore: Int32Array;
}

/** @returns undefined where so much has changed, or in such a language, that nothing is known of the rest. */
export function wordChanges(words: readonly string[], lists: readonly string[], before: EngineIndex, language: Language): WordChanges | undefined {
  if (language.compounds && !STEMS_BEGIN_WORDS.has(language.code)) return undefined;
  const wordsBefore = before.words === '' ? [] : before.words.split('\n');
  const listsBefore = before.postings.split(' ');
  const changed: string[] = [];
  const numbersBefore = new Int32Array(words.length).fill(-1);
  let old = 0;
  for (const [number, word] of words.entries()) {
    for (; old < wordsBefore.length && wordsBefore[old]! < word; old += 1) changed.push(wordsBefore[old]!);
    if (wordsBefore[old] !== word) {
      changed.push(word);
      continue;
    }
    if (listsBefore[old] !== lists[number]) changed.push(word);
    numbersBefore[number] = old;
    old += 1;
  }
  for (; old < wordsBefore.length; old += 1) changed.push(wordsBefore[old]!);
  return changed.length > MOST_CHANGED ? undefined : { changed, numbersBefore };
}

/**
 * The cuts of an earlier index that are still right. A cut depends on how common the parts are that a word may have: it is the same as
 * long as no word with the stem of such a part has changed.
 * @returns for each word its cut, null where it has none, undefined where it must be cut anew; nothing where all must be.
 */
export function knownCuts({ words, lists }: InvertedWords, before: EngineIndex, language: Language): readonly (CompoundCut | null | undefined)[] | undefined {
  const changes = wordChanges(words, lists, before, language);
  if (changes === undefined) return undefined;
  const beginnings = new Beginnings(changes.changed.map((word) => beginningOf(language.stem(word))));
  return words.map((word, number) => (changes.numbersBefore[number]! < 0 || beginnings.anyIn(word) ? undefined : readCut(before.cuts, changes.numbersBefore[number]!) ?? null));
}

/** Short strings, looked for inside words. */
export class Beginnings {
  /** First two letters → the strings; a bit for each pair of letters spares most words the map. */
  private readonly byLetters = new Map<number, string[]>();
  private readonly bits = new Uint8Array(1 << 12);
  private readonly letters = new Set<string>();

  constructor(beginnings: readonly string[]) {
    for (const beginning of new Set(beginnings)) {
      if (beginning.length < 2) {
        this.letters.add(beginning);
        continue;
      }
      const key = pairAt(beginning, 0);
      this.bits[bitOf(key)] = 1;
      this.byLetters.set(key, [...(this.byLetters.get(key) ?? []), beginning]);
    }
  }

  anyIn(word: string): boolean {
    for (const letter of this.letters) if (word.includes(letter)) return true;
    for (let at = 0; at + 1 < word.length; at += 1) {
      const key = pairAt(word, at);
      if (this.bits[bitOf(key)] === 1 && this.byLetters.get(key)?.some((beginning) => word.startsWith(beginning, at)) === true) return true;
    }
    return false;
  }
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function bitOf(pair: number): number {
  return ((pair >>> 16) * 31 + (pair & 0xffff)) & 0xfff;
}
