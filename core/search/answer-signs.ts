import type { PostingsSource } from './postings.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';
import type { ArticleScore } from './score-articles.ts';
import { wordsOf, type QueryTerm, type QueryWord, type Understanding } from './understand-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What speaks for and against the knowledge base having the answer. All but `size` lie between 0 and 1. */
export interface AnswerSigns {
  /** How much of the question the best article covers, each word weighed by how much it tells. */
  readonly cover: number;
  /** How much the best article's title, or one of its `questions`, looks like the question. */
  readonly like: number;
  /** The same of the likest among the best five. */
  readonly likest: number;
  /** The share of the question's words that no article knows in any form; words that say little do not count, and what was guessed counts as far as it can be believed. */
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
export function answerSigns(scores: readonly ArticleScore[], { terms }: Understanding, vocabulary: Vocabulary, { articleCount, fieldCount, lengths }: PostingsSource): AnswerSigns | undefined {
  const [best] = scores;
  if (best === undefined) return undefined;
  const last = scores[SEEN - 1];
  return {
    cover: best.cover,
    like: best.like ?? 0,
    likest: Math.max(...scores.slice(0, SEEN).map(({ like = 0 }) => like)),
    unknown: unknownShare(terms, vocabulary),
    standsOut: last === undefined || best.score <= 0 ? 1 : 1 - last.score / best.score,
    titled: (lengths[best.article * fieldCount + TITLE] ?? 0) > 0 ? 1 : 0,
    size: articleCount,
  };
}

function unknownShare(terms: readonly QueryTerm[], vocabulary: Vocabulary): number {
  const { stopWords } = vocabulary.language;
  const telling = terms.filter((term) => wordsOf(term).some(({ text }) => !stopWords.has(text)));
  if (telling.length === 0) return 0;
  return 1 - telling.reduce((sum, term) => sum + knownness(term, vocabulary), 0) / telling.length;
}

/** How surely the knowledge base knows a stretch of the question, 0–1, itself or by another wording. */
function knownness({ self, others }: QueryTerm, vocabulary: Vocabulary): number {
  const own = 'text' in self ? wordKnownness(self, vocabulary) : mean(self.map((term) => knownness(term, vocabulary)));
  return Math.max(own, ...others.map((other) => mean(other.words.map((term) => knownness(term, vocabulary))) ** 2 * other.weight));
}

/** Letters of a word that lies one slip from another by chance, and of one that hardly does. */
const CHANCE_LENGTH = 3;
const SURE_LENGTH = 8;
/** Few slips are made in the first letter: *droner* is no slip for *grøner*. */
const OTHER_BEGINNING = 0.2;

function wordKnownness({ text, tiers }: QueryWord, vocabulary: Vocabulary): number {
  const [surest] = tiers;
  if (surest === undefined) return 0;
  if (surest.kind !== 'typo') return surest.weight;
  const sameBeginning = tiers.some(({ kind, words }) => kind === 'typo' && words.some((number) => vocabulary.word(number)[0] === text[0]));
  return surest.weight * (sameBeginning ? Math.min(1, Math.max(0, (text.length - CHANCE_LENGTH) / (SURE_LENGTH - CHANCE_LENGTH))) : OTHER_BEGINNING);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
