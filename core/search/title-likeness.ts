import { foldLetters } from './fold-letters.ts';
import { textToWords } from './text-to-words.ts';

/** How often each run of three letters occurs in a text, and the length of that vector. */
interface LetterRuns {
  /** A run as one number, rising, then how often it occurs; and so on. Ten thousand maps of strings would weigh more than the index. */
  readonly counts: Int32Array;
  readonly length: number;
}

/** Titles that are kept with their runs; those of the next keystroke are mostly the same. */
const MOST_KEPT = 3000;
const RUN_LENGTH = 3;

/**
 * How alike a question and an article's title look, letter for letter: the cosine of their runs of three letters.
 * It needs no dictionary and forgives endings, compounds, word order and slips at once; it is asked of the best
 * candidates only. An article that names other ways to ask (`questions`) is as like as the likest of them.
 */
export class TitleLikeness {
  private readonly titlesOf: (article: number) => readonly string[];
  private readonly known = new Map<number, readonly LetterRuns[]>();

  constructor(titlesOf: (article: number) => readonly string[]) {
    this.titlesOf = titlesOf;
  }

  /** @returns for an article's number, 0 (nothing in common) to 1 (the same letters). */
  to(question: string): (article: number) => number {
    const asked = letterRuns(question);
    return (article) => {
      let titles = this.known.get(article);
      if (titles === undefined) {
        titles = this.titlesOf(article).map(letterRuns);
        if (this.known.size >= MOST_KEPT) this.known.clear();
        this.known.set(article, titles);
      }
      let likest = 0;
      for (const title of titles) likest = Math.max(likest, cosine(asked, title));
      return likest;
    };
  }
}

function letterRuns(text: string): LetterRuns {
  const all: number[] = [];
  for (const { word, piece } of textToWords(text)) {
    if (piece) continue;
    const bounded = ` ${foldLetters(word)} `;
    // A number for each run of European letters; those of large scripts may share one, rarely.
    for (let i = 0; i + RUN_LENGTH <= bounded.length; i += 1) all.push(((bounded.charCodeAt(i) << 20) ^ (bounded.charCodeAt(i + 1) << 10) ^ bounded.charCodeAt(i + 2)) & 0x3fff_ffff);
  }
  const runs = Int32Array.from(all).sort();
  const counts = new Int32Array(2 * runs.length);
  let [size, squares] = [0, 0];
  for (let at = 0; at < runs.length;) {
    const from = at;
    while (at < runs.length && runs[at] === runs[from]) at += 1;
    counts[size] = runs[from]!;
    counts[size + 1] = at - from;
    size += 2;
    squares += (at - from) ** 2;
  }
  return { counts: counts.slice(0, size), length: Math.sqrt(squares) };
}

function cosine(one: LetterRuns, other: LetterRuns): number {
  if (one.length === 0 || other.length === 0) return 0;
  let product = 0;
  for (let [i, j] = [0, 0]; i < one.counts.length && j < other.counts.length;) {
    const [run, otherRun] = [one.counts[i]!, other.counts[j]!];
    if (run === otherRun) product += one.counts[i + 1]! * other.counts[j + 1]!;
    if (run <= otherRun) i += 2;
    if (otherRun <= run) j += 2;
  }
  return product / (one.length * other.length);
}
