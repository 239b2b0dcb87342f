import { foldLetters } from './fold-letters.ts';

/** An article by its place in the list that the search was made of. */
export interface TitleMatch {
  readonly article: number;
  readonly title: string;
}

/** How much a word of the list is worth for a word of the question. */
const SAME = 1;
const BEGINNING = 0.8;
const OTHER_ENDING = 0.6;
const INSIDE = 0.4;
/** Shortest word that is looked for inside others, and shortest beginning that two forms of a word share. */
const LEAST_SHARED = 4;
/** Part of what the question asks that a line must have. */
const LEAST_COVER = 0.4;
/** Longest question that is read. */
const LONGEST_QUESTION = 2000;
/** What a word beside the title is worth of one in it. */
const BESIDE_TITLE = 0.7;

interface Line { readonly words: readonly string[]; readonly titleWords: number }

/**
 * Answers from titles, other questions and keywords alone, until the whole index is here: small enough to come with the
 * first few kilobytes, and without a language's rules. It says nothing where it finds nothing: the index may.
 */
export class TitleSearch {
  readonly #lines: string[];
  readonly #read: Line[] = [];

  /** @param lines One for each article: its title, then after a tab other words for it. One without a word is an article that is not for everybody. */
  constructor(lines: readonly string[]) {
    this.#lines = [...lines];
  }

  /** More of the list; lines that are there already are left out. */
  add(list: string): void {
    const known = new Set(this.#lines);
    this.#lines.push(...list.split('\n').filter((line) => !known.has(line)));
  }

  title(article: number): string { return this.#lines[article]?.split('\t')[0] ?? ''; }

  /**
   * Reads some of the list before anyone asks, so that the first question need not wait for all of it.
   * @returns whether there is more.
   */
  readAhead(lines = 150): boolean {
    const from = this.#read.length;
    for (const line of this.#lines.slice(from, from + lines)) {
      const [title = '', beside = ''] = line.split('\t');
      const titleWords = foldedWords(title);
      this.#read.push({ words: [...titleWords, ...foldedWords(beside)], titleWords: titleWords.length });
    }
    return this.#read.length < this.#lines.length;
  }

  /** So many lines the next question would have to read first. */
  get unread(): number { return this.#lines.length - this.#read.length; }

  /** Articles whose title or words fit a question, best first. */
  search(query: string, limit = 8): TitleMatch[] {
    this.readAhead(Infinity);
    const read = this.#read;
    const asked = [...new Set(foldedWords(query.slice(0, LONGEST_QUESTION)))].slice(0, 12);
    const points = new Float64Array(read.length);
    const cover = new Float64Array(read.length);
    let whole = 0;
    for (const word of asked) {
      const worth = read.map((line) => bestOf(line, word));
      // A word that is everywhere tells little, one that nobody wrote may be the index's business.
      const tells = Math.log(1 + read.length / (0.5 + worth.filter((value) => value > 0).length));
      whole += tells;
      worth.forEach((value, article) => {
        if (value === 0) return;
        points[article]! += value * tells;
        cover[article]! += tells;
      });
    }
    return [...read.keys()]
      .filter((article) => cover[article]! > LEAST_COVER * whole)
      .map((article) => ({ article, score: points[article]! / (8 + read[article]!.titleWords) }))
      .sort((one, other) => other.score - one.score || one.article - other.article)
      .slice(0, limit)
      .map(({ article }) => ({ article, title: this.title(article) }));
  }
}

/** Lines as they travel: a word that stands in the same place of the line before is left out, and its blank stays. Titles next to each other are alike. */
export function packTitles(lines: readonly string[]): string {
  let before: string[] = [];
  return lines.map((line) => {
    const words = line.split(' ').filter((word) => word !== '');
    // An article that is not for everybody: a tab, since nothing at all would be the word before.
    if (words.length === 0) words.push('\t');
    const packed = words.map((word, place) => (word === before[place] ? '' : word)).join(' ');
    before = words;
    return packed;
  }).join('\n');
}

/** The lines that {@link packTitles} was given, with single blanks between words. */
export function unpackTitles(packed: string): string[] {
  let before: string[] = [];
  return packed.split('\n').map((line) => (before = line.split(' ').map((word, place) => word || before[place]!)).join(' '));
}

/** The words of a text as they are compared here. */
export function foldedWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldLetters);
}

function bestOf({ words, titleWords }: Line, asked: string): number {
  let best = 0;
  for (let place = 0; place < words.length && best < SAME; place += 1) best = Math.max(best, likeness(words[place]!, asked) * (place < titleWords ? 1 : BESIDE_TITLE));
  return best;
}

function likeness(word: string, asked: string): number {
  if (word === asked) return SAME;
  if (word.startsWith(asked)) return BEGINNING;
  if (asked.length < LEAST_SHARED) return 0;
  let shared = 0;
  while (shared < asked.length && word[shared] === asked[shared]) shared += 1;
  if (shared >= LEAST_SHARED && shared >= 0.7 * Math.max(asked.length, word.length)) return OTHER_ENDING;
  return word.includes(asked) ? INSIDE : 0;
}
