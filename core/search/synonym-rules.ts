import type { SynonymRules } from '../contract/kb-index.ts';
import { foldLetters } from './fold-letters.ts';
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
 * A list of synonyms as rules of an index, sorted: they compress better so. Phrases without words are left out.
 * @param isWanted says which phrases an article may have; rules that point at no such phrase are left out.
 * @param stem of phrases with the same stems one is enough: rules match by them.
 */
export function synonymRules(synonyms: Synonyms, weight: number, isWanted: (words: readonly string[]) => boolean = () => true, stem: (word: string) => string = (word) => word): SynonymRules {
  const keyOf = (phrase: string): string => phrase.split(' ').map(stem).join(' ');
  // By what may be written, so that what is said for the same shares a line.
  const saidFor = new Map<string, string[]>();
  const add = (said: readonly string[], mayBeWritten: readonly string[]): void => {
    const to = eachOnce(phrasesOf(mayBeWritten).filter((phrase) => isWanted(phrase.split(' '))), keyOf);
    // Nothing stands for itself.
    const from = eachOnce([...to.filter((phrase) => said.includes(phrase)), ...phrasesOf(said)], keyOf).filter((phrase) => to.some((other) => keyOf(other) !== keyOf(phrase)));
    if (from.length === 0) return;
    const right = to.toSorted().join(',');
    saidFor.set(right, [...saidFor.get(right) ?? [], ...from]);
  };
  for (const group of synonyms.twoWay) add(group, group);
  for (const [from, to] of Object.entries(synonyms.oneWay)) add([from], to);
  return { weight, rules: [...saidFor].map(([right, said]) => ruleLine([...new Set(said)].sort(), right)).sort().join('\n') };
}

/** `a,b` stand for each other; `a>b` is what is said for what may be written; in `a+b` what may be written is said as well, and written down once. */
function ruleLine(said: readonly string[], right: string): string {
  const mayBeWritten = new Set(right.split(','));
  const others = said.filter((phrase) => !mayBeWritten.has(phrase));
  if (said.length - others.length < mayBeWritten.size) return `${said.join(',')}>${right}`;
  return others.length === 0 ? right : `${others.join(',')}+${right}`;
}

/** Words that stand for nothing here, and are no slips either: a rule that points nowhere. */
export function knownWords(words: readonly string[]): SynonymRules {
  return { weight: 0, rules: words.length === 0 ? '' : `${words.join(',')}>` };
}

/** A phrase of the question, and the phrases any of which may stand for it in an article. */
export interface SynonymRule {
  readonly from: readonly string[];
  readonly to: readonly (readonly string[])[];
  readonly weight: number;
}

/** No word has a `>` or `+`. */
const RULE_LINE = /^(?:([^>+]*)([>+]))?([^>+]*)$/u;

/** A rule as it is written: a phrase, and those that may stand for it, itself among them perhaps. */
interface WrittenRule {
  readonly said: string;
  readonly mayBeWritten: readonly string[];
  readonly weight: number;
}

function writtenRules(written: readonly SynonymRules[]): WrittenRule[] {
  return written.flatMap(({ weight, rules }) => rules.split('\n').filter((line) => line !== '').flatMap((line) => {
    const [, before, sign, targets = ''] = RULE_LINE.exec(line) ?? [];
    const mayBeWritten = targets === '' ? [] : targets.split(',');
    return [...before?.split(',') ?? [], ...(sign === '>' ? [] : mayBeWritten)].map((said) => ({ said, mayBeWritten, weight }));
  }));
}

function readRule({ said, mayBeWritten, weight }: WrittenRule): SynonymRule {
  return { from: said.split(' '), to: mayBeWritten.filter((target) => target !== said).map((target) => target.split(' ')), weight };
}

/** The rules of an index one by one, in the order in which they were written. */
export function readSynonymRules(written: readonly SynonymRules[]): SynonymRule[] {
  return writtenRules(written).map(readRule);
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

/** Rules by all of their keys. */
export interface SynonymTable {
  readonly rules: ReadonlyMap<string, readonly SynonymTarget[]>;
  /** Root of a phrase's first word → the roots of such phrases. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Finds all keys of these rules. */
export function synonymTable(all: readonly SynonymRule[], language: Language): SynonymTable {
  const rules = new Map<string, SynonymTarget[]>();
  const phrases = new Map<string, string[][]>();
  for (const rule of all) {
    for (const key of synonymKeys(rule.from, language)) push(rules, key, rule);
    if (rule.from.length > 1) push(phrases, language.root(rule.from[0]!), rule.from.map((word) => language.root(word)));
  }
  return { rules, phrases };
}

/** The rules of an index that is here as a whole: those that begin with a letter are read when a question has a word that does. */
export class ListedSynonyms implements SynonymBook {
  private readonly language: Language;
  private readonly written: readonly SynonymRules[];
  private letters: ReadonlyMap<string, readonly WrittenRule[]> | undefined;
  private readonly read = new Map<string, SynonymTable>();

  constructor(written: readonly SynonymRules[], language: Language) {
    this.written = written;
    this.language = language;
  }

  rulesFor(key: string): readonly SynonymTarget[] {
    return this.under(key).rules.get(key) ?? [];
  }

  phrasesFrom(root: string): readonly (readonly string[])[] {
    return this.under(root).phrases.get(root) ?? [];
  }

  private under(text: string): SynonymTable {
    const letter = firstLetter(text);
    let found = this.read.get(letter);
    if (found === undefined) {
      this.letters ??= byLetter(this.written);
      this.read.set(letter, (found = synonymTable((this.letters.get(letter) ?? []).map(readRule), this.language)));
    }
    return found;
  }
}

function byLetter(written: readonly SynonymRules[]): Map<string, WrittenRule[]> {
  const letters = new Map<string, WrittenRule[]>();
  for (const rule of writtenRules(written)) push(letters, firstLetter(rule.said), rule);
  return letters;
}

/** What stems and roots leave as it is, but for an accent. */
function firstLetter(text: string): string {
  return foldLetters(text.charAt(0)).charAt(0);
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

/** Of phrases with the same key the first. */
function eachOnce(phrases: readonly string[], keyOf: (phrase: string) => string): string[] {
  const first = new Map<string, string>();
  for (const phrase of phrases) if (!first.has(keyOf(phrase))) first.set(keyOf(phrase), phrase);
  return [...first.values()];
}
