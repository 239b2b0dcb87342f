import type { ArticleScore } from './score-articles.ts';
import type { Understanding } from './understand-query.ts';

/**
 * How likely it is, 0–1, that the knowledge base answers the question: how much of it the best article covers, weighed
 * by how much each word tells. 0.5 is the line under which "we may not have this" is the honest thing to say.
 */
export function answerability(scores: readonly ArticleScore[], understanding: Understanding): number {
  if (scores.length === 0 || understanding.terms.length === 0) return 0;
  let cover = 0;
  for (const score of scores.slice(0, 5)) cover = Math.max(cover, score.cover);
  const odds = 10 * (cover - 0.55);
  return Math.round((1 / (1 + Math.exp(-odds))) * 1000) / 1000;
}
