import type { PostingsSource } from './postings.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';
import type { ArticleScore } from './score-articles.ts';
import { wordsOf, type QueryTerm, type Understanding } from './understand-query.ts';

/** What speaks for and against the knowledge base having the answer. All but `size` lie between 0 and 1. */
export interface AnswerSigns {
  /** How much of the question the best article covers, each word weighed by how much it tells. */
  readonly cover: number;
  /** How much the best article's title, or one of its `questions`, looks like the question. */
  readonly like: number;
  /** The same of the likest among the best five. */
  readonly likest: number;
  /** The share of the question's words that no article knows in any form; words that say little do not count. */
  readonly unknown: number;
  /** How far the fifth article lies below the best: a question that has an answer stands out, one that has none finds many things a little. */
  readonly standsOut: number;
  /** 1 when the best article has a title of its own; 0 when its first sentence stands for one, which says less about what is asked. */
  readonly titled: number;
  /** Articles of the knowledge base. */
  readonly size: number;
}

const TITLE = SEARCH_FIELDS.indexOf('title');
/** Of so many articles one is likely to hold the answer, if any does. */
const SEEN = 5;

/** @returns undefined when nothing was found at all. */
export function answerSigns(scores: readonly ArticleScore[], { terms }: Understanding, stopWords: ReadonlySet<string>, { articleCount, fieldCount, lengths }: PostingsSource): AnswerSigns | undefined {
  const [best] = scores;
  if (best === undefined) return undefined;
  const last = scores[SEEN - 1];
  return {
    cover: best.cover,
    like: best.like ?? 0,
    likest: Math.max(...scores.slice(0, SEEN).map(({ like = 0 }) => like)),
    unknown: unknownShare(terms, stopWords),
    standsOut: last === undefined || best.score <= 0 ? 1 : 1 - last.score / best.score,
    titled: (lengths[best.article * fieldCount + TITLE] ?? 0) > 0 ? 1 : 0,
    size: articleCount,
  };
}

function unknownShare(terms: readonly QueryTerm[], stopWords: ReadonlySet<string>): number {
  const telling = terms.filter((term) => wordsOf(term).some(({ text }) => !stopWords.has(text)));
  if (telling.length === 0) return 0;
  return 1 - telling.reduce((sum, term) => sum + knownness(term), 0) / telling.length;
}

/** How surely the knowledge base knows a stretch of the question, 0–1, itself or by another wording. */
function knownness({ self, others }: QueryTerm): number {
  const own = 'text' in self ? (self.tiers[0]?.weight ?? 0) : mean(self.map(knownness));
  return Math.max(own, ...others.map((other) => mean(other.words.map(knownness)) ** 2 * other.weight));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
