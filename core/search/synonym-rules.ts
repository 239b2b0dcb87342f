import type { SynonymRules } from '../contract/kb-index.ts';
import type { Language } from './languages/language.ts';
import { textToWords } from './text-to-words.ts';

/** The rest of a longer phrase says nothing more. */
const MOST_PHRASE_WORDS = 8;

/** An editor's synonyms for one locale, as in `synonyms.yaml`. */
export interface Synonyms {
  /** Each list: words or phrases that mean the same. */
  readonly twoWay: readonly (readonly string[])[];
  /** What a visitor may say → what the articles say. */
  readonly oneWay: Readonly<Record<string, readonly string[]>>;
}

/**
 * A list of synonyms as rules of an index. Phrases without words are left out.
 * @param isWanted says which phrases an article may have; rules that point at no such phrase are left out.
 */
export function synonymRules(synonyms: Synonyms, weight: number, isWanted: (words: readonly string[]) => boolean = () => true): SynonymRules {
  // By what may be written, so that what is said for the same shares a line.
  const saidFor = new Map<string, string[]>();
  const add = (said: readonly string[], mayBeWritten: readonly string[]): void => {
    const to = phrasesOf(mayBeWritten).filter((phrase) => isWanted(phrase.split(' ')));
    // Nothing stands for itself.
    const from = phrasesOf(said).filter((phrase) => to.some((other) => other !== phrase));
    if (from.length === 0) return;
    const right = to.join(',');
    saidFor.set(right, [...saidFor.get(right) ?? [], ...from]);
  };
  for (const group of synonyms.twoWay) add(group, group);
  for (const [from, to] of Object.entries(synonyms.oneWay)) add([from], to);
  return { weight, rules: [...saidFor].map(([right, said]) => ruleLine([...new Set(said)], right)).join('\n') };
}

/** `a,b` stand for each other; `a>b` is what is said for what may be written; in `a+b` what may be written is said as well, and written down once. */
function ruleLine(said: readonly string[], right: string): string {
  const mayBeWritten = new Set(right.split(','));
  const others = said.filter((phrase) => !mayBeWritten.has(phrase));
  if (said.length - others.length < mayBeWritten.size) return `${said.join(',')}>${right}`;
  return others.length === 0 ? right : `${others.join(',')}+${right}`;
}

/** A phrase of the question, and the phrases any of which may stand for it in an article. */
export interface SynonymRule {
  readonly from: readonly string[];
  readonly to: readonly (readonly string[])[];
  readonly weight: number;
}

/** No word has a `>` or `+`. */
const RULE_LINE = /^(?:([^>+]*)([>+]))?([^>+]*)$/u;

/** The rules of an index one by one, in the order in which they were written. */
export function readSynonymRules(written: readonly SynonymRules[]): SynonymRule[] {
  return written.flatMap(({ weight, rules }) => rules.split('\n').filter((line) => line !== '').flatMap((line) => {
    const [, before, sign, mayBeWritten = ''] = RULE_LINE.exec(line) ?? [];
    const targets = mayBeWritten.split(',');
    const said = [...before?.split(',') ?? [], ...(sign === '>' ? [] : targets)];
    return said.map((phrase) => ({ from: phrase.split(' '), to: targets.filter((target) => target !== phrase).map((target) => target.split(' ')), weight }));
  }));
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

  constructor(written: readonly SynonymRules[], language: Language) {
    for (const rule of readSynonymRules(written)) {
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

/** Phrases in their looked-up form, each once. */
function phrasesOf(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map((phrase) => textToWords(phrase).filter((word) => !word.piece).map((word) => word.word).slice(0, MOST_PHRASE_WORDS).join(' ')).filter((phrase) => phrase !== ''))];
}
