import type { SynonymRule } from '../contract/kb-index.ts';
import type { Language } from './languages/language.ts';
import { textToWords } from './text-to-words.ts';

/** An editor's synonyms for one locale, as in `synonyms.yaml`. */
export interface Synonyms {
  /** Each list: words or phrases that mean the same. */
  readonly twoWay: readonly (readonly string[])[];
  /** What a visitor may say → what the articles say. */
  readonly oneWay: Readonly<Record<string, readonly string[]>>;
}

/** A list of synonyms as rules from one phrase to others. Phrases without words are left out. */
export function synonymRules(synonyms: Synonyms, weight: number): SynonymRule[] {
  const rules: SynonymRule[] = [];
  for (const group of synonyms.twoWay) {
    const phrases = group.map(phraseWords).filter((words) => words.length > 0);
    phrases.forEach((from, i) => addRule(rules, from, phrases.filter((_, j) => j !== i), weight));
  }
  for (const [from, to] of Object.entries(synonyms.oneWay)) {
    addRule(rules, phraseWords(from), to.map(phraseWords).filter((words) => words.length > 0), weight);
  }
  return rules;
}

/** What a synonym stands for; where it was found says what it stands beside. */
export type SynonymTarget = Pick<SynonymRule, 'to' | 'weight'>;

/** The synonym rules of an index, looked up by the words of a question. */
export interface SynonymBook {
  /** The rules with one of their {@link synonymKeys}, in the order in which they were written. */
  rulesFor(key: string): readonly SynonymTarget[];
  /** Phrases of several words by the root of the first: the roots of each. */
  phrasesFrom(root: string): readonly (readonly string[])[];
}

/** Keys of a stretch of words, the surest first: its stems; then its roots, where they are long enough to be no chance. */
export function synonymKeys(words: readonly string[], language: Language): string[] {
  const roots = words.map((word) => language.root(word));
  const stems = words.map((word) => language.stem(word)).join(' ');
  return roots.every((root) => root.length >= 5) || words.length > 1 ? [stems, `${roots.join(' ')}~`] : [stems];
}

/** The rules of an index that is here as a whole. */
export class ListedSynonyms implements SynonymBook {
  /** Every key, and its rules. */
  readonly rules = new Map<string, SynonymTarget[]>();
  /** Root of a phrase's first word → the roots of such phrases. */
  readonly phrases = new Map<string, string[][]>();

  constructor(rules: readonly SynonymRule[], language: Language) {
    for (const rule of rules) {
      for (const key of synonymKeys(rule.from, language)) push(this.rules, key, rule);
      if (rule.from.length > 1) push(this.phrases, language.root(rule.from[0]!), rule.from.map((word) => language.root(word)));
    }
  }

  rulesFor(key: string): readonly SynonymTarget[] {
    return this.rules.get(key) ?? [];
  }

  phrasesFrom(root: string): readonly (readonly string[])[] {
    return this.phrases.get(root) ?? [];
  }
}

function push<TItem>(lists: Map<string, TItem[]>, key: string, item: TItem): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function addRule(rules: SynonymRule[], from: string[], to: string[][], weight: number): void {
  const others = to.filter((words) => words.join(' ') !== from.join(' '));
  if (from.length > 0 && others.length > 0) rules.push({ from, to: others, weight });
}

function phraseWords(phrase: string): string[] {
  return textToWords(phrase).filter((word) => !word.piece).map((word) => word.word).slice(0, 8);
}
