import { stringify } from 'yaml';
import { foldLetters } from '../../core/search/fold-letters.ts';
import type { Store } from '../store/open-store.ts';
import { ALL_TIME, findGaps } from './find-gap.ts';
import { readGroups } from './gap-groups.ts';
import { judgeEvents } from './judge-events.ts';
import { latestSettings } from './latest-release.ts';
import { reportLanguage, reportLanguageOf } from './report-language.ts';

export interface DraftOptions {
  /** The language to write in. Default: the one in which the question failed most often. */
  readonly locale?: string;
  /** Wordings that fewer visits used are not named. Default: what the last release says, else 3. */
  readonly reportFromVisits?: number;
  /** Finds the nearest existing articles, best first, for `related` and to see what is there already. */
  readonly search?: (locale: string, query: string) => Promise<readonly string[]> | readonly string[];
  /** The category of an article that exists in this language, else undefined; articles that do not are not named. Default: every article exists. */
  readonly categoryOf?: (locale: string, article: string) => string | undefined;
}

export interface ArticleDraft {
  readonly locale: string;
  /** Where it would go: `sv/delivery/kvallsleverans.md`. */
  readonly path: string;
  readonly markdown: string;
  /** True when a neighbouring article says which folder it belongs to. */
  readonly isPlaced: boolean;
}

const MOST_QUESTIONS = 8;
const MOST_RELATED = 3;

/**
 * A stub of the article that a gap lacks: title, questions and search tests in the visitors' own words, the nearest
 * articles as `related`, and `closes`, by which the report later says whether it worked.
 * @returns undefined when nobody asked this in vain (any more), or in words that too few visits used.
 */
export async function draftArticle(store: Pick<Store, 'events' | 'settings' | 'decisions'>, gap: string, options: DraftOptions = {}): Promise<ArticleDraft | undefined> {
  await judgeEvents(store);
  const groups = await readGroups(store);
  const questions = (await findGaps(store.events, groups, [gap])).get(gap);
  if (questions === undefined) return undefined;
  const fromVisits = options.reportFromVisits ?? (await latestSettings(store.events))?.reportFromVisits ?? 3;
  const overall = await store.events.describeQuestions(ALL_TIME, questions);
  const locale = options.locale ?? mostFrequent(overall.locales);
  if (locale === undefined) return undefined;
  const details = await store.events.describeQuestions({ ...ALL_TIME, locale }, questions);
  const wordings = details.wordings.filter(({ visits }) => visits >= fromVisits).sort((one, other) => other.visits - one.visits).map(({ wording }) => wording).slice(0, MOST_QUESTIONS);
  // A name that a person gave the gap stands in where too few visits used the same words.
  const commonest = wordings[0] ?? groups.labelOf(groups.resolve(gap))?.name;
  if (commonest === undefined) return undefined;

  const nearest = [...await options.search?.(locale, commonest) ?? []];
  const exists = (article: string): boolean => options.categoryOf === undefined || options.categoryOf(locale, article) !== undefined;
  const related = [...new Set([...details.opened.map(({ article }) => article), ...nearest])].filter(exists).slice(0, MOST_RELATED);
  const category = related.map((article) => options.categoryOf?.(locale, article) ?? categoryIn(article)).find((found) => found !== undefined);
  const frontMatter = {
    title: sentenceCase(commonest),
    status: 'draft',
    ...(wordings.length > 1 ? { questions: wordings.slice(1) } : {}),
    ...(related.length > 0 ? { related } : {}),
    must_rank: Object.fromEntries((wordings.length > 0 ? wordings : [commonest]).map((wording) => [wording, 3])),
    closes: [groups.resolve(gap)],
  };
  const asked = details.kinds.reduce((sum, { searches }) => sum + searches, 0);
  const pages = [...new Set(details.pages.map(({ page }) => page))].slice(0, 5);
  const markdown = [
    '---',
    stringify(frontMatter, { lineWidth: 0 }).trimEnd(),
    '---',
    `<!-- ${reportLanguage(reportLanguageOf(locale) ?? 'en').texts.draft.hint(asked, pages.map(inComment).join(', '))} -->`,
    '',
  ].join('\n');
  return { locale, isPlaced: category !== undefined, path: `${locale}/${category ?? 'general'}/${slugOf(commonest)}.md`, markdown };
}

function mostFrequent(rows: readonly { readonly locale: string; readonly searches: number }[]): string | undefined {
  const sums = new Map<string, number>();
  for (const { locale, searches } of rows) sums.set(locale, (sums.get(locale) ?? 0) + searches);
  return [...sums].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0]?.[0];
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}

/** An article's id begins with its category by default. */
function categoryIn(article: string): string | undefined {
  return /^([a-z0-9-]+)\//u.exec(article)?.[1];
}

function slugOf(text: string): string {
  return foldLetters(text.toLowerCase()).replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, 60).replace(/-+$/u, '') || 'article';
}

/** A path must not end the comment that it stands in. */
function inComment(text: string): string {
  return text.replace(/[<>]/gu, '').replace(/--+/gu, '-');
}
