import type { SynonymRule } from '../contract/kb-index.ts';
import { cutCompound, cutHalfKnown } from './compound-parts.ts';
import { nordicLetters } from './fold-letters.ts';
import type { SearchWeights } from './search-weights.ts';
import { textToWords } from './text-to-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a word of the index came to stand for a word of the question. */
export type MatchKind = 'word' | 'stem' | 'root' | 'letters' | 'compound' | 'typo' | 'beginning';

/** Words of the index that answer to a word of the question in the same way. */
export interface Tier {
  readonly kind: MatchKind;
  readonly weight: number;
  readonly words: readonly number[];
}

/** One word of the question and everything in the index that may be meant by it, the surest first. */
export interface QueryWord {
  readonly text: string;
  /** 1, or less for stop words and pieces. */
  readonly weight: number;
  readonly tiers: readonly Tier[];
}

/** Another way to say a stretch of the question: its parts, its words joined, a synonym. All words of it are wanted. */
export interface OtherWording {
  readonly kind: 'parts' | 'joined' | 'synonym';
  readonly weight: number;
  readonly words: readonly QueryTerm[];
}

/** A stretch of the question: its own words, or another wording of them, whichever an article answers better. */
export interface QueryTerm {
  readonly words: readonly QueryWord[];
  readonly others: readonly OtherWording[];
}

export interface Understanding {
  readonly terms: readonly QueryTerm[];
  /** The question's words in their looked-up form, for pins. */
  readonly words: readonly string[];
}

/** Longest question that is read; the rest of a pasted page says nothing more. */
export const MAX_QUERY_CHARACTERS = 2000;
/** Most different words of a question. */
export const MAX_QUERY_WORDS = 40;
const MOST_VARIANTS = 60;
const MOST_MEANT = 6;
const LETTERS = /^\p{L}+$/u;

/** Reads a question against the vocabulary of an index. Pure: the same question always gives the same understanding. */
export class QueryReader {
  private readonly vocabulary: Vocabulary;
  private readonly weights: SearchWeights;
  private readonly rules = new Map<string, SynonymRule[]>();
  private longestRule = 0;

  constructor(vocabulary: Vocabulary, synonyms: readonly SynonymRule[], weights: SearchWeights) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    for (const rule of synonyms) {
      const key = this.stems(rule.from);
      const list = this.rules.get(key);
      if (list === undefined) this.rules.set(key, [rule]);
      else list.push(rule);
      this.longestRule = Math.max(this.longestRule, rule.from.length);
    }
  }

  read(query: string, asYouType: boolean): Understanding {
    const text = query.slice(0, MAX_QUERY_CHARACTERS);
    const found = textToWords(text);
    const last = found.at(-1);
    // A blank or a question mark after the last word says that it is finished.
    const unfinished = asYouType && last !== undefined && last.end === text.length && query.length <= MAX_QUERY_CHARACTERS ? last.word : undefined;
    const seen = new Set<string>();
    const words: { word: string; piece: boolean; unfinished: boolean }[] = [];
    for (const { word, piece } of found) {
      if (seen.has(word) || words.length >= MAX_QUERY_WORDS) continue;
      seen.add(word);
      words.push({ word, piece, unfinished: word === unfinished });
    }
    const terms: QueryTerm[] = [];
    for (let i = 0; i < words.length; ) {
      const length = this.phraseLength(words, i);
      terms.push(this.term(words.slice(i, i + length)));
      i += length;
    }
    return { terms, words: found.filter((word) => !word.piece).map((word) => word.word) };
  }

  /** How many words from here belong together: a synonym's phrase, or two words that the index writes as one. */
  private phraseLength(words: readonly { word: string; piece: boolean }[], from: number): number {
    for (let length = Math.min(this.longestRule, words.length - from); length > 1; length -= 1) {
      if (this.rules.has(this.stems(words.slice(from, from + length).map(({ word }) => word)))) return length;
    }
    const [one, other] = [words[from], words[from + 1]];
    if (one !== undefined && other !== undefined && !one.piece && !other.piece && this.joinedWords(one.word, other.word).length > 0) return 2;
    return 1;
  }

  private joinedWords(one: string, other: string): readonly number[] {
    if (one.length + other.length < 5 || /^\d+$/u.test(one) || /^\d+$/u.test(other)) return [];
    const found = new Set<number>();
    for (const linker of this.vocabulary.language.linkers) {
      const joined = one + linker + other;
      const number = this.vocabulary.numberOf(joined);
      if (number !== undefined) found.add(number);
      for (const same of this.vocabulary.withStem(this.vocabulary.language.stem(joined))) found.add(same);
    }
    return [...found];
  }

  private term(words: readonly { word: string; piece: boolean; unfinished: boolean }[]): QueryTerm {
    const others: OtherWording[] = [];
    const plain = words.map(({ word }) => word);
    for (const rule of this.rules.get(this.stems(plain)) ?? []) {
      for (const to of rule.to) others.push({ kind: 'synonym', weight: rule.weight, words: to.map((word) => ({ words: [this.knownWord(word, 1)], others: [] })) });
    }
    if (words.length === 2) {
      const joined = this.joinedWords(plain[0]!, plain[1]!);
      if (joined.length > 0) others.push({ kind: 'joined', weight: this.weights.joined, words: [{ words: [{ text: plain.join(''), weight: 1, tiers: [{ kind: 'word', weight: 1, words: joined }] }], others: [] }] });
    }
    if (words.length === 1) {
      const parts = this.parts(plain[0]!, 0);
      if (parts !== undefined) others.push(parts);
    }
    // A half-known compound may be a slip of the pen instead; both are tried.
    const covered = others.some((other) => other.weight > this.weights.halfKnown);
    return { words: words.map(({ word, piece, unfinished }) => this.word(word, piece, unfinished, covered)), others };
  }

  /** A compound of the question as its parts, each of which may be a compound again. */
  private parts(word: string, depth: number): OtherWording | undefined {
    const { language } = this.vocabulary;
    if (depth > 2) return undefined;
    const strength = (part: string): number => this.vocabulary.strengthOf(part);
    const known = this.vocabulary.numberOf(word) !== undefined;
    let weight = this.weights.parts;
    let cut = this.vocabulary.cutOf(word) ?? (language.compounds || !known ? cutCompound(word, language.linkers, strength) : undefined);
    if (cut === undefined && language.compounds && depth === 0 && !known && this.vocabulary.withStem(language.stem(word)).length === 0) {
      cut = cutHalfKnown(word, language.linkers, strength);
      weight = this.weights.halfKnown;
    }
    if (cut === undefined) return undefined;
    const words = [word.slice(0, cut[0]), word.slice(cut[1])].map((part): QueryTerm => {
      const inner = this.parts(part, depth + 1);
      return { words: [this.knownWord(part, 1)], others: inner === undefined ? [] : [inner] };
    });
    return { kind: 'parts', weight, words };
  }

  private word(word: string, piece: boolean, unfinished: boolean, covered: boolean): QueryWord {
    const weight = (this.vocabulary.language.stopWords.has(word) ? this.weights.stopWord : 1) * (piece ? this.weights.piece : 1);
    const known = this.knownWord(word, weight);
    const tiers = [...known.tiers];
    const isWord = tiers.some((tier) => tier.kind === 'word' || tier.kind === 'stem' || tier.kind === 'letters');
    const seen = new Set(tiers.flatMap((tier) => tier.words));
    if (unfinished) {
      const words = this.vocabulary.beginningWith(word, MOST_VARIANTS).filter((number) => !seen.has(number));
      words.forEach((number) => seen.add(number));
      if (words.length > 0) tiers.push({ kind: 'beginning', weight: isWord ? this.weights.prefixKnown : this.weights.prefixUnknown, words });
    }
    if (!isWord && !covered) tiers.push(...this.misspelled(word, seen));
    return { text: word, weight, tiers };
  }

  /** The word and its forms; nothing that guesses. */
  private knownWord(word: string, weight: number): QueryWord {
    const { vocabulary, weights } = this;
    const { language } = vocabulary;
    const tiers: Tier[] = [];
    const seen = new Set<number>();
    const push = (kind: MatchKind, value: number, candidates: Iterable<number>): void => {
      const words = [...candidates].filter((number) => !seen.has(number)).slice(0, 400);
      words.forEach((number) => seen.add(number));
      if (words.length > 0) tiers.push({ kind, weight: value, words });
    };
    const number = vocabulary.numberOf(word);
    if (number !== undefined) push('word', 1, [number]);
    const stem = language.stem(word);
    push('stem', weights.stem, vocabulary.withStem(stem));
    if (tiers.length === 0) {
      const folded = new Set([...vocabulary.foldedLike(word), ...vocabulary.foldedLike(stem)]);
      const neighbours = [...folded].filter((candidate) => nordicLetters(vocabulary.words[candidate]!) === nordicLetters(word));
      push('letters', weights.neighbourLetters, neighbours);
      push('letters', weights.fold, folded);
      // The other forms of the word that was meant.
      push('stem', weights.fold * weights.stem, [...seen].flatMap((candidate) => [...vocabulary.withStem(language.stem(vocabulary.words[candidate]!))]));
    }
    push('root', weights.root, vocabulary.withRoot(language.root(word)));
    if (LETTERS.test(word) && word.length >= 3) {
      push('compound', weights.lastPart, vocabulary.withLastPart(stem));
      push('compound', weights.firstPart, vocabulary.withFirstPart(stem));
    }
    return { text: word, weight, tiers };
  }

  /** Words that are one or two slips away, with their forms; only for a word that nobody wrote. */
  private misspelled(word: string, seen: Set<number>): Tier[] {
    const { vocabulary, weights } = this;
    const most = word.length <= 3 || /\d/u.test(word) ? 0 : word.length <= 7 ? 1 : 2;
    if (most === 0) return [];
    const near = vocabulary.near(word, most).filter(({ word: number }) => !seen.has(number));
    // Two slips are believed only when nothing is one slip away.
    const closest = Math.min(...near.map(({ distance }) => distance));
    const meant = near.filter(({ distance }) => distance === closest)
      .sort((a, b) => vocabulary.articleCounts[b.word]! - vocabulary.articleCounts[a.word]! || a.word - b.word).slice(0, MOST_MEANT);
    const worth = closest === 1 ? weights.typo1 : weights.typo2;
    const byWeight = new Map<number, number[]>();
    for (const { word: number } of meant) {
      for (const tier of this.knownWord(vocabulary.words[number]!, 1).tiers) {
        for (const form of tier.words) {
          if (seen.has(form)) continue;
          seen.add(form);
          const weight = worth * tier.weight;
          const words = byWeight.get(weight);
          if (words === undefined) byWeight.set(weight, [form]);
          else words.push(form);
        }
      }
    }
    return [...byWeight].sort(([a], [b]) => b - a).map(([weight, words]) => ({ kind: 'typo', weight, words }));
  }

  private stems(words: readonly string[]): string {
    return words.map((word) => this.vocabulary.language.stem(word)).join(' ');
  }
}
