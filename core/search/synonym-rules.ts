import type { SynonymRule } from '../contract/kb-index.ts';
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

function addRule(rules: SynonymRule[], from: string[], to: string[][], weight: number): void {
  const others = to.filter((words) => words.join(' ') !== from.join(' '));
  if (from.length > 0 && others.length > 0) rules.push({ from, to: others, weight });
}

function phraseWords(phrase: string): string[] {
  return textToWords(phrase).filter((word) => !word.piece).map((word) => word.word).slice(0, 8);
}
