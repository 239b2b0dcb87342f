import type { SearchField } from './search-recipe.ts';

/** Every number of the ranking in one place. How each was found is told in docs/search.md. */
export interface SearchWeights {
  readonly fields: Readonly<Record<SearchField, number>>;
  /** BM25's length normalisation per field: 0 none, 1 full. */
  readonly lengthNorm: Readonly<Record<SearchField, number>>;
  /** BM25's saturation of repetition. */
  readonly k: number;
  readonly stopWord: number;
  /** What a match is worth by how it came about; 1 is the word itself. */
  readonly stem: number;
  readonly root: number;
  readonly fold: number;
  readonly neighbourLetters: number;
  readonly lastPart: number;
  readonly firstPart: number;
  /** A compound all of whose parts the question names apart. */
  readonly wholeCompound: number;
  /** A compound of the question, through its parts. */
  readonly parts: number;
  /** A compound of which only one part is known. */
  readonly halfKnown: number;
  readonly joined: number;
  /** What a phrase of stop words alone stands for. */
  readonly saying: number;
  readonly typo1: number;
  readonly typo2: number;
  /** An unfinished last word that is no word yet, and one that is. */
  readonly prefixUnknown: number;
  readonly prefixKnown: number;
  /** A piece of a joined word (`post` of `e-post`) when the whole was found. */
  readonly piece: number;
  /** How much of the weaker matches of one word is added to the best. */
  readonly rest: number;
  /** How strongly an article is held back for each part of the question that it does not cover, in a question of three words. */
  readonly coverage: number;
  /** How much less so in longer questions, and more in shorter ones. */
  readonly coverageEase: number;
  /** How much more an article's length counts against it in longer questions, and less in shorter ones, than BM25 says. */
  readonly lengthEase: number;
  /** How far a title that looks exactly like the question lifts its article: by this share of its score. */
  readonly titleLikeness: number;
  /** How much more a title that looks nearly like the question counts than one that looks half like it; 1 is in proportion. */
  readonly titleSharpness: number;
}

export const SEARCH_WEIGHTS: SearchWeights = {
  fields: { title: 2, questions: 2.5, headings: 1.2, keywords: 2, body: 1 },
  lengthNorm: { title: 0.8, questions: 0.4, headings: 0.5, keywords: 0.3, body: 0.7 },
  k: 2,
  stopWord: 0.3,
  stem: 0.78,
  root: 0.75,
  fold: 0.85,
  neighbourLetters: 0.95,
  lastPart: 0.75,
  firstPart: 0.9,
  wholeCompound: 0.9,
  parts: 0.8,
  halfKnown: 0.6,
  joined: 0.9,
  saying: 0.9,
  typo1: 0.9,
  typo2: 0.5,
  prefixUnknown: 1,
  prefixKnown: 0.45,
  piece: 0.5,
  rest: 0.4,
  coverage: 1.2,
  coverageEase: 0.3,
  lengthEase: 0.35,
  titleLikeness: 2.6,
  titleSharpness: 3,
};
