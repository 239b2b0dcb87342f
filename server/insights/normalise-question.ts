import { languageOf } from '../../core/search/languages/languages.ts';
import { textToWords } from '../../core/search/text-to-words.ts';

/** Bumped when the same query would be grouped otherwise than before; everything is then judged again. */
export const QUESTION_RECIPE = 1;

export interface NormalisedQuestion {
  /** As typed, white space collapsed. Empty when there is nothing to read in it. */
  readonly wording: string;
  /** Equal for wordings that differ only in case and white space. */
  readonly wordingKey: string;
  /** Equal for wordings with the same words, whatever their endings and order, stop words aside. */
  readonly question: string;
}

/** What a query has in common with others that mean the same. */
export function normaliseQuestion(query: string, locale: string): NormalisedQuestion {
  const wording = query.normalize('NFC').replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '').replace(/\s+/gu, ' ').trim();
  const wordingKey = wording.toLowerCase();
  const language = languageOf(locale);
  const words = textToWords(wordingKey).filter(({ piece }) => !piece).map(({ word }) => word);
  const telling = words.filter((word) => !language.stopWords.has(word));
  const roots = new Set((telling.length > 0 ? telling : words).map((word) => language.root(word)));
  return { wording, wordingKey, question: [...roots].sort().join(' ') || wordingKey };
}
