import type { KbIndexFile } from '../contract/kb-index.ts';
import type { ArticleScore } from './score-articles.ts';
import type { SearchWeights } from './search-weights.ts';
import { TitleLikeness } from './title-likeness.ts';
import { MAX_QUERY_CHARACTERS } from './understand-query.ts';

/** So many of the best are compared by title; what lies below has no business at the top. */
export const TITLE_CANDIDATES = 100;

/** The likeness of questions to the titles, and other ways to ask, of an index's articles. */
export function titleLikeness({ articles }: Pick<KbIndexFile, 'articles'>): TitleLikeness {
  return new TitleLikeness((number) => {
    const article = articles[number];
    return article === undefined ? [] : [article.title, ...(article.questions ?? [])];
  });
}

/** Lifts articles whose title looks like the question. The order of articles below the candidates stays. */
export function rerankByTitle(scores: readonly ArticleScore[], query: string, likeness: TitleLikeness, weights: SearchWeights): ArticleScore[] {
  const likenessTo = likeness.to(query.slice(0, MAX_QUERY_CHARACTERS));
  const lifted = scores.slice(0, TITLE_CANDIDATES).map((score) => {
    const like = likenessTo(score.article);
    return { ...score, like, score: score.score * (1 + weights.titleLikeness * like) };
  });
  lifted.sort((a, b) => b.score - a.score || a.article - b.article);
  return [...lifted, ...scores.slice(TITLE_CANDIDATES)];
}
