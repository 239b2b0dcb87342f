import type { ArticleScore } from './score-articles.ts';

/**
 * Logistic regression on questions with a known answer against questions of other knowledge bases in the same language;
 * each knowledge base left out in turn. How well it tells them apart stands in docs/search.md.
 */
const COVER = 6.8;
const LIKENESS = 6.1;
/** A large knowledge base covers any question a little, by chance. */
const SIZE = -0.7;
const START = -0.9;
/** Outside of these sizes nothing was measured. */
const SMALLEST = 30;
const LARGEST = 10_000;

/**
 * How likely it is, 0–1, that the knowledge base answers the question, judged by its best article: how much of the
 * question it covers, weighed by how much each word tells, and how much its title looks like the question. Under 0.5
 * "we may not have this" is the honest thing to say.
 */
export function answerability(scores: readonly ArticleScore[], articleCount: number): number {
  const [best] = scores;
  if (best === undefined) return 0;
  const size = Math.log(Math.min(LARGEST, Math.max(SMALLEST, articleCount)));
  const odds = COVER * best.cover + LIKENESS * (best.like ?? 0) + SIZE * size + START;
  return Math.round((1 / (1 + Math.exp(-odds))) * 1000) / 1000;
}
