import type { ArticleScore } from './score-articles.ts';
import type { SearchWeights } from './search-weights.ts';
import type { TitleLikeness } from './title-likeness.ts';
import { MAX_QUERY_CHARACTERS } from './understand-query.ts';

/** So many of the best are compared by title; more of them changed no judged ranking, and each title may have to be fetched. */
export const TITLE_CANDIDATES = 30;

/** Lifts articles whose title looks like the question. The order of articles below the candidates stays. */
export function rerankByTitle(scores: readonly ArticleScore[], query: string, likeness: TitleLikeness, weights: SearchWeights): ArticleScore[] {
  const likenessTo = likeness.to(query.slice(0, MAX_QUERY_CHARACTERS));
  const lifted = scores.slice(0, TITLE_CANDIDATES).map((score) => {
    const like = likenessTo(score.article);
    return { ...score, like, score: score.score * (1 + weights.titleLikeness * like ** weights.titleSharpness) };
  });
  lifted.sort((a, b) => b.score - a.score || a.article - b.article);
  return [...lifted, ...scores.slice(TITLE_CANDIDATES)];
}
