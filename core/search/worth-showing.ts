import type { ArticleScore } from './score-articles.ts';

/**
 * An article below this share of the best one's score shares a word with the question and seldom more: on judged
 * questions 97 to 99 of 100 answers that stood among the first ten lie above.
 */
const LEAST_SHARE = 0.25;
/** No more are counted; nobody looks at so many. */
const MOST_COUNTED = 100;

/** How many of the articles, best first, are worth a visitor's look. */
export function countWorthShowing(scores: readonly ArticleScore[]): number {
  const least = (scores[0]?.score ?? 0) * LEAST_SHARE;
  const end = scores.findIndex(({ score }) => score < least);
  return Math.min(MOST_COUNTED, end < 0 ? scores.length : end);
}
