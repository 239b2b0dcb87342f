import { foldLetters } from './fold-letters.ts';
import { textToWords } from './text-to-words.ts';

/** The runs of three letters of a text, and the length of the vector of how often each occurs. */
interface LetterRuns {
  /** Each as a number, rising, and as often as it occurs. Ten thousand maps of strings would weigh more than the index. */
  readonly runs: Int32Array;
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
  const found: number[] = [];
  for (const { word, piece } of textToWords(text)) {
    if (piece) continue;
    const bounded = ` ${foldLetters(word)} `;
    // A number for each run of European letters; those of large scripts may share one, rarely.
    for (let i = 0; i + RUN_LENGTH <= bounded.length; i += 1) found.push(((bounded.charCodeAt(i) << 20) ^ (bounded.charCodeAt(i + 1) << 10) ^ bounded.charCodeAt(i + 2)) & 0x3fff_ffff);
  }
  const runs = Int32Array.from(found).sort();
  return { runs, length: Math.sqrt(product(runs, runs)) };
}

function cosine(one: LetterRuns, other: LetterRuns): number {
  return product(one.runs, other.runs) / (one.length * other.length || 1);
}

/** Of all runs, how often one has them times how often the other does. */
function product(one: Int32Array, other: Int32Array): number {
  let sum = 0;
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;) {
    const run = one[i]!;
    let [count, otherCount] = [0, 0];
    for (; one[i] === run; i += 1) count += 1;
    while (other[j]! < run) j += 1;
    for (; other[j] === run; j += 1) otherCount += 1;
    sum += count * otherCount;
  }
  return sum;
}
