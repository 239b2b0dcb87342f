import { foldLetters } from './fold-letters.ts';
import { textToWords } from './text-to-words.ts';

/** How often each run of three letters occurs in a text, and the length of that vector. */
interface LetterRuns {
  /** A run as one number, then how often it occurs; and so on. Ten thousand maps of strings would weigh more than the index. */
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
    const askedCounts = new Map<number, number>();
    for (let i = 0; i < asked.counts.length; i += 2) askedCounts.set(asked.counts[i]!, asked.counts[i + 1]!);
    return (article) => {
      let titles = this.known.get(article);
      if (titles === undefined) {
        titles = this.titlesOf(article).map(letterRuns);
        if (this.known.size >= MOST_KEPT) this.known.clear();
        this.known.set(article, titles);
      }
      let likest = 0;
      for (const title of titles) likest = Math.max(likest, cosine(askedCounts, asked.length, title));
      return likest;
    };
  }
}

function letterRuns(text: string): LetterRuns {
  const counts = new Map<number, number>();
  for (const { word, piece } of textToWords(text)) {
    if (piece) continue;
    const bounded = ` ${foldLetters(word)} `;
    for (let i = 0; i + RUN_LENGTH <= bounded.length; i += 1) {
      // A number for each run of European letters; those of large scripts may share one, rarely.
      const run = ((bounded.charCodeAt(i) << 20) ^ (bounded.charCodeAt(i + 1) << 10) ^ bounded.charCodeAt(i + 2)) & 0x3fff_ffff;
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  let squares = 0;
  for (const count of counts.values()) squares += count * count;
  const flat = new Int32Array(counts.size * 2);
  let at = 0;
  for (const [run, count] of counts) {
    flat[at] = run;
    flat[at + 1] = count;
    at += 2;
  }
  return { counts: flat, length: Math.sqrt(squares) };
}

function cosine(asked: ReadonlyMap<number, number>, askedLength: number, title: LetterRuns): number {
  if (askedLength === 0 || title.length === 0) return 0;
  let product = 0;
  for (let i = 0; i < title.counts.length; i += 2) product += title.counts[i + 1]! * (asked.get(title.counts[i]!) ?? 0);
  return product / (askedLength * title.length);
}
