import { openBuiltIndex } from '../core/search/open-built-index.ts';
import { BuildCache } from './cache/build-cache.ts';
import { buildSearchIndex } from './build-search-index.ts';
import type { BuildOptions } from './build.ts';
import { checkFindability, type Findability } from './check/findability.ts';
import { ProblemList, type ContentProblem } from './content-problem.ts';
import { prepareKb, spokenTo } from './prepare-kb.ts';
import { Renderer } from './render/renderer.ts';
import { runSearchTests, type SearchedLanguage, type SearchTestReport } from './run-search-tests.ts';
import { releaseOf } from './write/kb-documents.ts';
import { say } from './wording/message.ts';
import type { SpokenLanguage } from './wording/spoken-language.ts';

export type CheckOptions = Omit<BuildOptions, 'outDir' | 'widgetDir'>;

export interface CheckReport {
  /** Published articles in all languages. */
  readonly articles: number;
  /** Articles that have errors and are not among them, in all languages. */
  readonly refused: number;
  readonly locales: Readonly<Record<string, { readonly articles: number }>>;
  readonly problems: readonly ContentProblem[];
  /** The language in which they are told. */
  readonly lang: SpokenLanguage;
  readonly searchTests: SearchTestReport;
  /** Articles that visitors will hardly find, in all languages. */
  readonly findability: Findability;
  readonly durationMs: number;
}

/** Read → parse → render → check → ask the editors' questions. The steps of a build, and nothing is written but the cache. */
export async function checkKb(options: CheckOptions): Promise<CheckReport> {
  const startedAt = performance.now();
  const { contentDir, locale = 'en', server, unknownKeys = 'error', missingImages = 'error', brokenLinks = 'error' } = options;
  const problems = new ProblemList();
  const renderer = new Renderer();
  const cache = options.cacheDir === undefined ? undefined : new BuildCache(options.cacheDir, contentDir);
  try {
    const kb = await prepareKb({
      contentDir,
      locale,
      strictness: { unknownKeys, missingImages, brokenLinks },
      onProgress: (step, done, total) => options.onProgress?.({ step, done, total }),
      ...(server === undefined ? {} : { server }),
      ...(cache === undefined ? {} : { rendered: cache.rendered }),
    }, renderer, problems);
    options.onProgress?.({ step: 'index', done: 0, total: kb.languages.length });
    const searched: SearchedLanguage[] = [];
    const findabilities: Findability[] = [];
    for (const language of kb.languages) {
      cache?.readIndex(language.locale);
      const { index, passages } = await buildSearchIndex(language, kb.languages.map(({ locale }) => locale), releaseOf(kb), cache?.indexes);
      const search = openBuiltIndex(index, passages);
      searched.push({ language, search });
      findabilities.push(checkFindability(language.articles, index, search));
    }
    const searchTests = runSearchTests(searched, problems);
    options.onProgress?.({ step: 'index', done: kb.languages.length, total: kb.languages.length });
    warnOfExpiredNotices(kb, new Date().toISOString(), problems);
    const lang = spokenTo(options.lang, kb);
    const sorted = problems.sorted(lang);
    const inError = new Set(sorted.flatMap(({ file, severity }) => (severity === 'error' ? [file] : [])));
    return {
      articles: kb.languages.reduce((sum, language) => sum + language.articles.length, 0),
      refused: kb.refused.filter((file) => inError.has(file)).length,
      locales: Object.fromEntries(kb.languages.map((language) => [language.locale, { articles: language.articles.length }])),
      problems: sorted,
      lang,
      searchTests,
      findability: {
        looked: findabilities.reduce((sum, { looked }) => sum + looked, 0),
        unfound: findabilities.flatMap(({ unfound }) => unfound),
        competing: findabilities.flatMap(({ competing }) => competing),
        alike: findabilities.flatMap(({ alike }) => alike),
      },
      durationMs: Math.round(performance.now() - startedAt),
    };
  } finally {
    cache?.save();
    renderer.close();
  }
}

/** A build knows no clock, so that it stays the same; a check may look at it. */
function warnOfExpiredNotices(kb: Awaited<ReturnType<typeof prepareKb>>, now: string, problems: ProblemList): void {
  for (const language of kb.languages) {
    for (const notice of language.notices) {
      if (notice.until !== undefined && notice.until < now.slice(0, notice.until.length)) problems.warn(notice.file, 1, 'notice-expired', say`this notice ended on ${notice.until} and is shown no more; remove the file`);
    }
  }
}
