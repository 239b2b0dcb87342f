import { cutCompound, cutHalfKnown, type PartStrength } from './compound-parts.ts';
import { isOtherLetter, nordicLetters } from './fold-letters.ts';
import type { SearchWeights } from './search-weights.ts';
import { synonymKeys, type SynonymBook } from './synonym-rules.ts';
import { textToWords } from './text-to-words.ts';
import type { NearWord, Vocabulary } from './vocabulary.ts';

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
  /** 1, or less for stop words. */
  readonly weight: number;
  readonly tiers: readonly Tier[];
}

/** Another way to say a stretch of the question: its parts, its words joined, a synonym. All words of it are wanted. */
export interface OtherWording {
  readonly kind: 'parts' | 'joined' | 'synonym';
  readonly weight: number;
  readonly words: readonly QueryTerm[];
}

/** A stretch of the question: one word, or several that belong together, or another wording of them, whichever an article answers better. */
export interface QueryTerm {
  readonly self: QueryWord | readonly QueryTerm[];
  readonly others: readonly OtherWording[];
}

/** The words of a term itself, without its other wordings. */
export function wordsOf(term: QueryTerm): readonly QueryWord[] {
  return 'text' in term.self ? [term.self] : term.self.flatMap(wordsOf);
}

/** Every other wording of a term and of the terms inside it. */
export function othersOf(term: QueryTerm): readonly OtherWording[] {
  return 'text' in term.self ? term.others : [...term.others, ...term.self.flatMap(othersOf)];
}

/** A word of the question as it was written, with its pieces when it was joined of several. */
interface AskedWord {
  readonly word: string;
  readonly pieces: AskedWord[];
  readonly unfinished: boolean;
}

export interface Understanding {
  readonly terms: readonly QueryTerm[];
  /** The question's words in their looked-up form, for pins. */
  readonly words: readonly string[];
}

/** Longest question that is read; the rest of a pasted page says nothing more. */
export const MAX_QUERY_CHARACTERS = 2000;
/** Most different words of a question. */
export const MAX_QUERY_WORDS = 32;
/** Of a text that is too long to be read whole, so many words are asked for. */
const MOST_PASTED_WORDS = 12;
/** Most words of a question for which costly guesses are made; a longer question has other words to go by. */
const MAX_GUESSES = 8;
/** Most words that an unfinished word may become. */
export const MOST_VARIANTS = 60;
const MOST_MEANT = 6;
/** Words whose forms are kept for the next keystroke. */
const MOST_REMEMBERED = 500;
const LETTERS = /^\p{L}+$/u;
/** Letters of the second of two words that a form of the joined word must have. */
const LEAST_OF_SECOND = 3;
/** Letters of a word in which several may be doubled wrongly. */
const LEAST_DOUBLING = 5;

function undoubled(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}

/** Reads a question against the vocabulary of an index. The same question always gives the same understanding. */
export class QueryReader {
  private readonly vocabulary: Vocabulary;
  private readonly weights: SearchWeights;
  private readonly synonymBook: SynonymBook;
  private guessesLeft = 0;
  /** While a question is typed, all its words but the last stay: the same word gives the same object, by which the scorer knows it. */
  private readonly known = new Map<string, QueryWord>();
  /** Finished words, and those that belong together, with what else they may be, and how many guesses that took. */
  private readonly knownTerms = new Map<string, { readonly term: QueryTerm; readonly guesses: number }>();
  private readonly compounds = new WeakMap<QueryTerm, readonly number[]>();
  /** Terms as they are when some of their compounds are named whole. */
  private readonly mended = new WeakMap<QueryTerm, { readonly whole: readonly number[]; readonly term: QueryTerm }>();
  private last: { readonly query: string; readonly asYouType: boolean; readonly understanding: Understanding } | undefined;

  constructor(vocabulary: Vocabulary, synonyms: SynonymBook, weights: SearchWeights) {
    this.vocabulary = vocabulary;
    this.synonymBook = synonyms;
    this.weights = weights;
  }

  /** The question that was read last gives the very same object again. */
  read(query: string, asYouType: boolean): Understanding {
    if (!this.hasRead(query, asYouType)) this.last = { query, asYouType, understanding: this.readAnew(query, asYouType) };
    return this.last!.understanding;
  }

  /** Whether this question is the one that was read last. */
  hasRead(query: string, asYouType: boolean): boolean {
    return this.last?.query === query && this.last.asYouType === asYouType;
  }

  private readAnew(query: string, asYouType: boolean): Understanding {
    const text = query.slice(0, MAX_QUERY_CHARACTERS);
    const found = textToWords(text);
    const last = found.at(-1);
    // A blank or a question mark after the last word says that it is finished.
    const unfinishedFrom = asYouType && last !== undefined && last.end === text.length && query.length <= MAX_QUERY_CHARACTERS ? last.start : Infinity;
    this.guessesLeft = MAX_GUESSES;
    const seen = new Set<string>();
    const asked: AskedWord[] = [];
    for (const { word, start, piece } of found) {
      if (piece) {
        asked.at(-1)?.pieces.push({ word, pieces: [], unfinished: start >= unfinishedFrom });
        continue;
      }
      if (asked.length >= MAX_QUERY_WORDS) break;
      asked.push({ word, pieces: [], unfinished: start >= unfinishedFrom });
    }
    const different = asked.filter(({ word }) => !seen.has(word) && seen.add(word));
    const isPasted = query.length > MAX_QUERY_CHARACTERS;
    const words = isPasted ? this.tellingOf(different) : different;
    this.vocabulary.expect(words.map(({ word }) => word));
    if (isPasted) return { terms: words.map(({ word }) => this.plainTerm(word)), words: asked.map(({ word }) => word) };
    const terms: QueryTerm[] = [];
    const taken = new Set<number>();
    for (let i = 0; i < words.length; i += 1) {
      if (taken.has(i)) continue;
      const together = this.belongTogether(words, i, taken);
      together.forEach((place) => taken.add(place));
      terms.push(...this.terms(together.map((place) => words[place]!)));
    }
    return { terms: this.recogniseWholeCompounds(terms), words: asked.map(({ word }) => word) };
  }

  /**
   * A pasted page has other words to go by than the small ones, which stand in every article and take the longest to score; and of the others
   * the longest, which are the rarest, do.
   */
  private tellingOf(words: readonly AskedWord[]): readonly AskedWord[] {
    const telling = words.filter(({ word }) => !this.vocabulary.language.stopWords.has(word));
    const some = telling.length > 0 ? telling : words;
    const longest = new Set(some.toSorted((a, b) => b.word.length - a.word.length).slice(0, MOST_PASTED_WORDS));
    return some.filter((word) => longest.has(word));
  }

  /** A pasted page says its thing in many words: none of them needs other wordings, relations and guesses, each of which has lists to be read. */
  private plainTerm(word: string): QueryTerm {
    return { self: this.lookUp(word, 1, true), others: [] };
  }

  /** The places of the words that belong to the word at a place: a synonym's phrase, or two words that the index writes as one. */
  private belongTogether(words: readonly AskedWord[], from: number, taken: ReadonlySet<number>): number[] {
    const phrases = this.synonymBook.phrasesFrom(this.vocabulary.language.root(words[from]!.word));
    let longest = [from];
    for (const phrase of phrases) {
      const places = this.findPhrase(phrase, words, from, taken);
      if (places !== undefined && places.length > longest.length) longest = places;
    }
    if (longest.length > 1) return longest;
    const [one, other] = [words[from]!, words[from + 1]];
    if (other !== undefined && !taken.has(from + 1) && this.joinedWords(one.word, other.word).length > 0) return [from, from + 1];
    return longest;
  }

  /** A phrase's words in their order, with at most two others between: `få tillbaka` in "få mina pengar tillbaka". */
  private findPhrase(phrase: readonly string[], words: readonly AskedWord[], from: number, taken: ReadonlySet<number>): number[] | undefined {
    const places = [from];
    for (const root of phrase.slice(1)) {
      const after = places.at(-1)! + 1;
      let found: number | undefined;
      for (let place = after; place <= after + 2 && place < words.length && found === undefined; place += 1) {
        if (!taken.has(place) && this.vocabulary.language.root(words[place]!.word) === root) found = place;
      }
      if (found === undefined) return undefined;
      places.push(found);
    }
    return places;
  }

  private joinedWords(one: string, other: string): readonly number[] {
    const { stopWords } = this.vocabulary.language;
    const length = one.length + other.length;
    if (length < 4 || (length === 4 && (stopWords.has(one) || stopWords.has(other))) || /^\d+$/u.test(one) || /^\d+$/u.test(other)) return [];
    const found = new Set<number>();
    this.vocabulary.expect(this.vocabulary.language.linkers.map((linker) => one + linker + other));
    for (const linker of this.vocabulary.language.linkers) {
      const joined = one + linker + other;
      const number = this.vocabulary.numberOf(joined);
      if (number !== undefined) found.add(number);
      for (const same of this.vocabulary.withStem(this.vocabulary.language.stem(joined))) {
        // What the second word begins must be there, and not be taken for an ending of the first: `hos er` is no `hos`.
        if (this.vocabulary.word(same).startsWith(one + linker + other.slice(0, LEAST_OF_SECOND))) found.add(same);
      }
    }
    return [...found];
  }

  private terms(asked: readonly AskedWord[]): QueryTerm[] {
    const [only] = asked;
    // `365-abonnemanget` is written as one word by chance: unless the index has it whole, its pieces are words of their own.
    if (asked.length === 1 && only !== undefined && only.pieces.length > 0 && !this.isKnown(only.word)) return only.pieces.map((piece) => this.term([piece]));
    return [this.term(asked)];
  }

  private isKnown(word: string): boolean {
    return synonymKeys([word], this.vocabulary.language).some((key) => this.synonymBook.rulesFor(key).length > 0) || this.knownWord(word, 1).tiers.some((tier) => tier.kind === 'word' || tier.kind === 'stem' || tier.kind === 'letters');
  }

  private term(asked: readonly AskedWord[]): QueryTerm {
    const [only] = asked;
    const isFinished = asked.every(({ unfinished, pieces }) => !unfinished && pieces.length === 0);
    if (asked.length === 1 && only !== undefined) return isFinished ? this.finishedTerm(asked, () => this.wordTerm(only, this.synonyms([only.word]))) : this.wordTerm(only, this.synonyms([only.word]));
    return isFinished ? this.finishedTerm(asked, () => this.groupTerm(asked)) : this.groupTerm(asked);
  }

  private groupTerm(asked: readonly AskedWord[]): QueryTerm {
    const { stopWords } = this.vocabulary.language;
    // Words that say little by themselves mean together what they stand for: `can't get in` is *log in* before it is an article with these three.
    const isSaying = asked.length > 2 && asked.every(({ word }) => stopWords.has(word));
    const others = this.synonyms(asked.map(({ word }) => word)).map((other) => (isSaying ? { ...other, weight: Math.max(other.weight, this.weights.saying) } : other));
    if (asked.length === 2) {
      const joined = this.joinedWords(asked[0]!.word, asked[1]!.word);
      if (joined.length > 0) others.push({ kind: 'joined', weight: this.weights.joined, words: [{ self: { text: asked.map(({ word }) => word).join(''), weight: 1, tiers: [{ kind: 'word', weight: 1, words: joined }] }, others: [] }] });
    }
    return { self: asked.map((word) => this.term([word])), others };
  }

  /** While a question is typed, all its words but the last stay: the same words give the same term, by which the scorer knows it. */
  private finishedTerm(asked: readonly AskedWord[], make: () => QueryTerm): QueryTerm {
    // A word may be guessed at while guesses are left.
    const key = `${Math.min(this.guessesLeft, asked.length)} ${asked.map(({ word }) => word).join(' ')}`;
    let known = this.knownTerms.get(key);
    if (known === undefined) {
      const before = this.guessesLeft;
      const term = make();
      known = { term, guesses: before - this.guessesLeft };
      if (this.knownTerms.size >= MOST_REMEMBERED) this.knownTerms.clear();
      this.knownTerms.set(key, known);
    } else this.guessesLeft -= known.guesses;
    return known.term;
  }

  private synonyms(words: readonly string[]): OtherWording[] {
    this.vocabulary.expect(words);
    const rules = synonymKeys(words, this.vocabulary.language).map((key) => this.synonymBook.rulesFor(key).filter(({ to }) => to.length > 0)).find((found) => found.length > 0) ?? [];
    this.vocabulary.expect(rules.flatMap(({ to }) => to.flat()));
    return rules.flatMap((rule) =>
      rule.to.map((to): OtherWording => ({ kind: 'synonym', weight: rule.weight, words: to.map((word) => ({ self: this.knownWord(word, 1), others: [] })) })));
  }

  private wordTerm(asked: AskedWord, others: OtherWording[]): QueryTerm {
    const { word, pieces } = asked;
    const self = this.word(asked);
    // `e-post`: the whole, and less surely its pieces.
    if (pieces.length > 0) {
      others.push({ kind: 'parts', weight: this.weights.piece, words: pieces.map((piece) => this.term([piece])) });
      return { self, others };
    }
    const isWord = self.tiers.some(({ kind }) => kind === 'word' || kind === 'stem' || kind === 'letters');
    const parts = this.parts(word, 0, isWord);
    if (parts !== undefined) return { self, others: [...others, parts] };
    if (isWord) return { self, others };
    // A word with synonyms is a word, though not of this site.
    if (others.length > 0 || self.tiers.some(({ kind }) => kind === 'beginning') || this.isWordElsewhere(word)) return { self, others };
    const seen = new Set(self.tiers.flatMap((tier) => tier.words));
    const oneSlip = this.misspelled(word, seen, 1);
    if (oneSlip.length > 0) return { self: { ...self, tiers: [...self.tiers, ...oneSlip] }, others };
    if (this.guessesLeft <= 0) return { self, others };
    this.guessesLeft -= 1;
    const guess = asked.unfinished ? this.vocabulary.guessing(() => this.unfinishedCompound(word)) : undefined;
    if (guess !== undefined) return { self, others: [guess] };
    const apart = this.writtenApart(word);
    if (apart !== undefined) return { self, others: [apart] };
    const twoSlips = this.misspelled(word, seen, 2);
    if (twoSlips.length > 0) return { self: { ...self, tiers: [...self.tiers, ...twoSlips] }, others };
    const slip = this.vocabulary.guessing(() => this.misspelledCompound(word)) ?? this.vocabulary.guessing(() => this.halfKnownCompound(word));
    return { self, others: slip === undefined ? others : [...others, slip] };
  }

  /** A word of the language, though not of this site, is no slip for one of this site's: `cars` is no `card`. */
  private isWordElsewhere(word: string): boolean {
    const { language } = this.vocabulary;
    return language.stopWords.has(word) || this.synonymBook.rulesFor(language.stem(word)).some(({ to }) => to.length === 0);
  }

  private readonly strength: PartStrength = (part, place) => this.vocabulary.strengthOf(part, place);

  /** A compound of the question as its parts, each of which may be a compound again. */
  private parts(word: string, depth: number, isWord: boolean): OtherWording | undefined {
    if (depth > 2) return undefined;
    const cut = this.vocabulary.cutOf(word, isWord);
    return cut === undefined ? undefined : { kind: 'parts', weight: this.weights.parts, words: [word.slice(0, cut[0]), word.slice(cut[1])].map((part) => this.part(part, depth + 1)) };
  }

  private part(word: string, depth: number): QueryTerm {
    const inner = this.parts(word, depth, true);
    const others = this.synonyms([word]);
    return { self: this.knownWord(word, 1), others: inner === undefined ? others : [...others, inner] };
  }

  /** `återbetalningst…` while it is typed: a known part and the beginning of another. */
  private unfinishedCompound(word: string): OtherWording | undefined {
    const { language } = this.vocabulary;
    if (!language.compounds) return undefined;
    for (let end = word.length - 3; end >= 4; end -= 1) {
      for (const linker of language.linkers) {
        const rest = word.slice(end + linker.length);
        if (rest.length < 3 || !word.startsWith(linker, end) || this.strength(word.slice(0, end), 'first') === 0) continue;
        const words = this.vocabulary.beginningWith(rest, MOST_VARIANTS);
        if (words.length === 0) continue;
        const last: QueryWord = { text: rest, weight: 1, tiers: [{ kind: 'beginning', weight: this.weights.prefixUnknown, words }] };
        return { kind: 'parts', weight: this.weights.parts, words: [this.part(word.slice(0, end), 1), { self: last, others: [] }] };
      }
    }
    return undefined;
  }

  /** A compound that is written as none, with a slip in one of its parts. */
  private misspelledCompound(word: string): OtherWording | undefined {
    const { language } = this.vocabulary;
    if (!language.compounds || word.length < 9 || word.length > 30 || !LETTERS.test(word)) return undefined;
    let best: { words: QueryTerm[]; known: number } | undefined;
    const consider = (known: string, slipped: string, knownFirst: boolean): void => {
      if (slipped.length < 4 || known.length < 4 || known.length <= (best?.known ?? 0) || this.strength(known, knownFirst ? 'first' : 'last') === 0) return;
      const tiers = this.misspelled(slipped, new Set(), 1);
      if (tiers.length === 0) return;
      const guess: QueryTerm = { self: { text: slipped, weight: 1, tiers }, others: [] };
      best = { known: known.length, words: knownFirst ? [this.part(known, 1), guess] : [guess, this.part(known, 1)] };
    };
    for (let end = 4; end <= word.length - 4; end += 1) {
      for (const linker of language.linkers) {
        if (!word.startsWith(linker, end)) continue;
        consider(word.slice(0, end), word.slice(end + linker.length), true);
        consider(word.slice(end + linker.length), word.slice(0, end), false);
      }
    }
    return best === undefined ? undefined : { kind: 'parts', weight: this.weights.parts, words: best.words };
  }

  /** `giftcard` where words are not written together: two words of the site all the same. */
  private writtenApart(word: string): OtherWording | undefined {
    if (this.vocabulary.language.compounds || !LETTERS.test(word)) return undefined;
    const cut = this.vocabulary.guessing(() => cutCompound(word, [''], this.strength));
    return cut === undefined ? undefined : { kind: 'parts', weight: this.weights.parts, words: [word.slice(0, cut[0]), word.slice(cut[1])].map((part) => this.part(part, 1)) };
  }

  private halfKnownCompound(word: string): OtherWording | undefined {
    const { language } = this.vocabulary;
    const cut = language.compounds ? cutHalfKnown(word, language.linkers, this.strength) : undefined;
    return cut === undefined ? undefined : { kind: 'parts', weight: this.weights.halfKnown, words: [word.slice(0, cut[0]), word.slice(cut[1])].map((part) => this.part(part, 1)) };
  }

  /** The word, its forms, and while it is typed what it may become. */
  private word({ word, unfinished }: AskedWord): QueryWord {
    const weight = this.vocabulary.language.stopWords.has(word) ? this.weights.stopWord : 1;
    const known = this.knownWord(word, weight);
    if (!unfinished) return known;
    const isWord = known.tiers.some(({ kind }) => kind === 'word' || kind === 'stem' || kind === 'letters');
    const seen = new Set(known.tiers.flatMap((tier) => tier.words));
    const words = this.vocabulary.beginningWith(word, MOST_VARIANTS).filter((number) => !seen.has(number));
    if (words.length === 0) return known;
    return { ...known, tiers: [...known.tiers, { kind: 'beginning', weight: isWord ? this.weights.prefixKnown : this.weights.prefixUnknown, words }] };
  }

  /** The word and its forms; nothing that guesses. */
  private knownWord(word: string, weight: number): QueryWord {
    const key = `${weight} ${word}`;
    let known = this.known.get(key);
    if (known === undefined) {
      known = this.lookUp(word, weight);
      if (this.known.size >= MOST_REMEMBERED) this.known.clear();
      this.known.set(key, known);
    }
    return known;
  }

  private lookUp(word: string, weight: number, isPlain = false): QueryWord {
    const { vocabulary, weights } = this;
    const { language } = vocabulary;
    vocabulary.expect([word]);
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
      const folded = new Set([...vocabulary.foldedLike(word), ...vocabulary.foldedLike(stem)].filter((candidate) => !isOtherLetter(word, vocabulary.word(candidate))));
      const neighbours = [...folded].filter((candidate) => nordicLetters(vocabulary.word(candidate)) === nordicLetters(word));
      push('letters', weights.neighbourLetters, neighbours);
      push('letters', weights.fold, folded);
      // The other forms of the word that was meant.
      push('stem', weights.fold * weights.stem, [...seen].flatMap((candidate) => [...vocabulary.withStem(language.stem(vocabulary.word(candidate)))]));
    }
    if (isPlain) return { text: word, weight, tiers };
    push('root', weights.root, vocabulary.withRoot(language.root(word)));
    if (LETTERS.test(word) && word.length >= 3) {
      // Another form of the word says it more surely than a compound that begins with it.
      const isInflected = number === undefined && tiers.length > 0;
      push('compound', weights.lastPart, vocabulary.withLastPart(stem));
      push('compound', isInflected ? weights.stem : weights.firstPart, vocabulary.withFirstPart(stem));
    }
    return { text: word, weight, tiers };
  }

  /** Words that are at most so many slips away, with their forms; only for a word that nobody wrote. */
  private misspelled(word: string, known: ReadonlySet<number>, atMost: 1 | 2): Tier[] {
    const { vocabulary, weights } = this;
    const seen = new Set(known);
    const most = word.length <= 3 || /\d/u.test(word) ? 0 : word.length <= 7 ? 1 : atMost;
    if (most === 0) return [];
    const single = undoubled(word);
    const isDoubling = ({ word: number }: NearWord): boolean => undoubled(vocabulary.word(number)) === single;
    // Two slips in a short word make any other of it, unless they only double other letters: `rabbat`.
    const onlyDoublings = atMost > most;
    if (onlyDoublings && word.length < LEAST_DOUBLING) return [];
    let near = vocabulary.near(word, atMost).filter((other) => !seen.has(other.word) && (!onlyDoublings || isDoubling(other)));
    if (near.length === 0 && !onlyDoublings) {
      // The slip may stand in a form that nobody wrote: `confimation` where the site says `confirm`.
      const stem = vocabulary.language.stem(word);
      if (stem !== word && stem.length >= 5) near = vocabulary.near(stem, 1).filter(({ word: number }) => !seen.has(number));
    }
    // Two slips are believed only when nothing is one slip away; one letter for two, or two for one, is the commonest slip of all: `spere` is `sperre` before it is `spore`.
    const doublings = near.filter(isDoubling);
    const closest = doublings.length > 0 ? 1 : Math.min(...near.map(({ distance }) => distance));
    const meant = (doublings.length > 0 ? doublings : near.filter(({ distance }) => distance === closest))
      .sort((a, b) => vocabulary.placesOf(b.word) - vocabulary.placesOf(a.word)).slice(0, MOST_MEANT);
    vocabulary.expect(meant.map(({ word: number }) => vocabulary.word(number)));
    const worth = closest === 1 ? weights.typo1 : weights.typo2;
    const byWeight = new Map<number, number[]>();
    for (const { word: number } of meant) {
      for (const tier of this.knownWord(vocabulary.word(number), 1).tiers) {
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

  /**
   * `granskning av postlådor` names every part of `postlådegranskning`: for these two words the compound is no
   * lucky neighbour but the word itself, apart.
   */
  private recogniseWholeCompounds(terms: readonly QueryTerm[]): readonly QueryTerm[] {
    const seen = new Set<number>();
    const whole = new Set<number>();
    for (const term of terms) {
      const own = this.compoundsOf(term);
      for (const number of own) {
        if (seen.has(number)) whole.add(number);
        else seen.add(number);
      }
    }
    return whole.size === 0 ? terms : terms.map((term) => this.withWholeCompounds(term, whole));
  }

  /** The compounds that a term's words are parts of. */
  private compoundsOf(term: QueryTerm): readonly number[] {
    let compounds = this.compounds.get(term);
    if (compounds === undefined) {
      compounds = [...new Set(wordsOf(term).flatMap(({ tiers }) => tiers.flatMap(({ kind, words }) => (kind === 'compound' ? words : []))))];
      this.compounds.set(term, compounds);
    }
    return compounds;
  }

  private withWholeCompounds(term: QueryTerm, isWhole: ReadonlySet<number>): QueryTerm {
    const whole = this.compoundsOf(term).filter((number) => isWhole.has(number));
    if (whole.length === 0) return term;
    const known = this.mended.get(term);
    if (known !== undefined && known.whole.length === whole.length && known.whole.every((number, i) => number === whole[i])) return known.term;
    const mended = this.mend(term, isWhole);
    this.mended.set(term, { whole, term: mended });
    return mended;
  }

  private mend(term: QueryTerm, isWhole: ReadonlySet<number>): QueryTerm {
    if (!('text' in term.self)) return { self: term.self.map((inner) => this.withWholeCompounds(inner, isWhole)), others: term.others };
    const whole = term.self.tiers.filter(({ kind }) => kind === 'compound').flatMap(({ words }) => words.filter((number) => isWhole.has(number)));
    const tiers: Tier[] = term.self.tiers.map((tier) => (tier.kind === 'compound' ? { ...tier, words: tier.words.filter((number) => !isWhole.has(number)) } : tier));
    const at = tiers.findIndex(({ weight }) => weight < this.weights.wholeCompound);
    tiers.splice(at < 0 ? tiers.length : at, 0, { kind: 'compound', weight: this.weights.wholeCompound, words: whole });
    return { self: { ...term.self, tiers }, others: term.others };
  }
}
