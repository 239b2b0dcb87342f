import { foldLetters } from './fold-letters.ts';
import { textToWords } from './text-to-words.ts';

/** How often each run of three letters occurs in a text, and the length of that vector. */
interface LetterRuns {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

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
        this.known.set(article, titles);
      }
      return Math.max(0, ...titles.map((title) => cosine(asked, title)));
    };
  }
}

function letterRuns(text: string): LetterRuns {
  const counts = new Map<string, number>();
  for (const { word, piece } of textToWords(text)) {
    if (piece) continue;
    const bounded = ` ${foldLetters(word)} `;
    for (let i = 0; i + RUN_LENGTH <= bounded.length; i += 1) {
      const run = bounded.slice(i, i + RUN_LENGTH);
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  let squares = 0;
  for (const count of counts.values()) squares += count * count;
  return { counts, length: Math.sqrt(squares) };
}

function cosine(one: LetterRuns, other: LetterRuns): number {
  if (one.length === 0 || other.length === 0) return 0;
  let product = 0;
  for (const [run, count] of one.counts) product += count * (other.counts.get(run) ?? 0);
  return product / (one.length * other.length);
}
