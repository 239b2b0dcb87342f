import type { KbSearch } from '../core/search/open-kb-search.ts';
import type { ProblemList } from './content-problem.ts';
import type { Language } from './knowledge-base.ts';
import { say, type Message } from './wording/message.ts';

/** An editor's search test, and what the search answered. */
export interface SearchTestResult {
  readonly file: string;
  readonly line: number;
  readonly locale: string;
  readonly query: string;
  readonly kind: 'must_rank' | 'not_for';
  /** Id of the article that the test stands in. */
  readonly article: string;
  /** For `must_rank` the highest allowed rank; for `not_for` the last rank that is forbidden. */
  readonly limit: number;
  /** Rank of the article, 1 is the first; undefined when it was not found. */
  readonly rank?: number;
  readonly passed: boolean;
  /** Ids of what was found, best first. */
  readonly top: readonly string[];
  /** Ids of what stands before the article, best first; of an article that was not found, all that was. */
  readonly beatenBy: readonly string[];
}

export interface SearchTestReport {
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly SearchTestResult[];
}

/** `not_for` speaks of the first three: what a visitor sees without scrolling. */
const SEEN_AT_ONCE = 3;

/** A language and its search, as visitors will have it. */
export interface SearchedLanguage {
  readonly language: Language;
  readonly search: KbSearch;
}

/** Asks every editor's question of the real search. A test that fails is an error at its line. */
export function runSearchTests(languages: readonly SearchedLanguage[], problems: ProblemList): SearchTestReport {
  const results = languages.flatMap(runLanguage);
  for (const result of results) if (!result.passed) problems.error(result.file, result.line, 'search-test', describe(result));
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed, results };
}

function runLanguage({ language, search }: SearchedLanguage): SearchTestResult[] {
  const tests = language.articles.flatMap((article) => [
    ...Object.entries(article.frontMatter.must_rank).map(([query, limit]) => ({ article, query, limit, kind: 'must_rank' as const, line: article.lineOf('must_rank', query) })),
    ...article.frontMatter.not_for.map((query, index) => ({ article, query, limit: SEEN_AT_ONCE, kind: 'not_for' as const, line: article.lineOf('not_for', index) })),
  ]);
  return tests.map(({ article, query, limit, kind, line }) => {
    // The question as a whole, as it is asked on Enter; and for the article's own audience, which can find it.
    const { hits } = search.search(query, { limit: Math.max(10, limit), asYouType: false, audiences: article.frontMatter.audience ?? [] });
    const place = hits.findIndex((hit) => hit.id === article.id);
    const rank = place === -1 ? undefined : place + 1;
    const isWithin = rank !== undefined && rank <= limit;
    return {
      file: article.file, line, locale: language.locale, query, kind, article: article.id, limit,
      ...(rank === undefined ? {} : { rank }),
      passed: kind === 'must_rank' ? isWithin : !isWithin,
      top: hits.slice(0, SEEN_AT_ONCE).map((hit) => hit.id),
      beatenBy: hits.slice(0, place === -1 ? hits.length : place).map((hit) => hit.id),
    };
  });
}

function describe({ query, kind, limit, rank, top }: SearchTestResult): Message {
  const question = query.slice(0, 100);
  if (kind === 'not_for') return say`"${question}" finds this article as number ${rank}, and must not find it among the first ${limit}. Make the article it should find say so (title, questions), or take the words out of this one`;
  const found = top.length === 0 ? say`nothing was found` : say`found were: ${top.join(', ')}`;
  const place = rank === undefined ? say`not among the first ten` : say`as number ${rank}`;
  if (limit === 1) return say`"${question}" must find this article first, and finds it ${place} (${found}). Add the visitor's words to "questions" or to synonyms.yaml`;
  return say`"${question}" must find this article among the first ${limit}, and finds it ${place} (${found}). Add the visitor's words to "questions" or to synonyms.yaml`;
}
