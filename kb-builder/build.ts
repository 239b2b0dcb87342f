import { BuildCache } from './cache/build-cache.ts';
import { buildSearchIndex, type KnownIndexes, type SearchIndex } from './build-search-index.ts';
import { ProblemList, type ContentProblem } from './content-problem.ts';
import { prepareKb, spokenTo } from './prepare-kb.ts';
import type { RenderedBody } from './render/render-body.ts';
import { Renderer } from './render/renderer.ts';
import { composeSite } from './write/compose-site.ts';
import { releaseOf } from './write/kb-documents.ts';
import { OutputFolder } from './write/output-folder.ts';
import { readWidgetFiles } from './write/widget-files.ts';
import type { SpokenLanguage } from './wording/spoken-language.ts';

export interface BuildOptions {
  /** Folder that the editor writes in. */
  readonly contentDir: string;
  /** Folder to write; made when it is not there, refused when it holds something that hjelp did not make. */
  readonly outDir: string;
  /** Folder with the built files of the widget. */
  readonly widgetDir: string;
  /** Language of the site where no `site.yaml` says it. Default `en`. */
  readonly locale?: string;
  /** How serious unknown keys in front matter are; with `warn`, a missing title is also borrowed from the first heading or the file's name. Default `error`. */
  readonly unknownKeys?: 'error' | 'warn';
  /** How serious pictures are that are not there. Default `error`. */
  readonly missingImages?: 'error' | 'warn';
  /** How serious links, anchors and related ids are that lead nowhere. Default `error`. */
  readonly brokenLinks?: 'error' | 'warn';
  /** Address of `hjelp serve`, instead of the one in `site.yaml`. */
  readonly server?: string;
  /** Folder where builds leave for the next what need not be made twice; without one everything is made anew. What is built is the same. */
  readonly cacheDir?: string;
  /** The language in which problems are told; `site` is the site's own, where editors are spoken to in it. Default `en`. */
  readonly lang?: SpokenLanguage | 'site';
  readonly onProgress?: (step: BuildProgress) => void;
}

export interface BuildProgress {
  readonly step: 'read' | 'render' | 'check' | 'index' | 'write';
  readonly done: number;
  readonly total: number;
}

export interface BuildReport {
  /** Published articles in all languages. */
  readonly articles: number;
  readonly locales: Readonly<Record<string, { readonly articles: number; readonly indexBytes: number }>>;
  readonly problems: readonly ContentProblem[];
  /** The language in which they are told. */
  readonly lang: SpokenLanguage;
  readonly durationMs: number;
  /** False when there were errors: then the output folder is as it was. */
  readonly written: boolean;
  /** Hash of the whole content; absent when nothing was written. */
  readonly release?: string;
}

/** What outlives one build in a program that builds again and again. */
export interface Workshop {
  readonly renderer: Renderer;
  /** Bodies rendered before; those that have not changed are not rendered again. */
  readonly rendered?: Map<string, RenderedBody>;
  /** Indexes built before; those of languages that have not changed are not built again. */
  readonly indexes?: KnownIndexes;
  /** True where the site is looked at in another place than the one it is made for. */
  readonly ignoreBaseUrl?: boolean;
}

/**
 * Read → parse → render → check → index → write: a folder of Markdown becomes a help centre with its search.
 * Problems in the content are in the report.
 * @throws {OutputRefused} when the output folder cannot or must not be written.
 */
export async function buildKb(options: BuildOptions, workshop?: Workshop): Promise<BuildReport> {
  const startedAt = performance.now();
  const { contentDir, outDir, widgetDir, locale = 'en', server, unknownKeys = 'error', missingImages = 'error', brokenLinks = 'error' } = options;
  const progress = (step: BuildProgress['step'], done: number, total: number): void => options.onProgress?.({ step, done, total });
  const problems = new ProblemList();
  const widgetFiles = readWidgetFiles(widgetDir);
  const renderer = workshop?.renderer ?? new Renderer();
  const output = new OutputFolder(outDir, contentDir);
  const cache = options.cacheDir === undefined ? undefined : new BuildCache(options.cacheDir, contentDir);
  const rendered = workshop?.rendered ?? cache?.rendered;
  const known = workshop?.indexes ?? cache?.indexes;
  try {
    const kb = await prepareKb({ contentDir, locale, strictness: { unknownKeys, missingImages, brokenLinks }, onProgress: progress, ...(server === undefined ? {} : { server }), ...(rendered === undefined ? {} : { rendered }), ignoreBaseUrl: workshop?.ignoreBaseUrl ?? false }, renderer, problems);
    // Nothing is rendered any more; what follows needs the memory itself.
    if (workshop === undefined) renderer.close();
    const counts = Object.fromEntries(kb.languages.map((language) => [language.locale, { articles: language.articles.length, indexBytes: 0 }]));
    const articles = kb.languages.reduce((sum, language) => sum + language.articles.length, 0);
    const lang = spokenTo(options.lang, kb);
    const report = (written: boolean): BuildReport => ({ articles, locales: counts, problems: problems.sorted(lang), lang, durationMs: Math.round(performance.now() - startedAt), written });
    if (problems.hasErrors) return report(false);

    const release = releaseOf(kb);
    const indexes = new Map<string, SearchIndex>();
    for (const [done, language] of kb.languages.entries()) {
      progress('index', done, kb.languages.length);
      if (workshop?.indexes === undefined) cache?.readIndex(language.locale);
      indexes.set(language.locale, await buildSearchIndex(language, kb.languages.map((other) => other.locale), release, known));
    }
    progress('index', kb.languages.length, kb.languages.length);
    const indexBytes = composeSite({ kb, release, indexes, widgetFiles, ...(known === undefined ? {} : { known }) }, output, (done, total) => progress('write', done, total));
    for (const [language, bytes] of Object.entries(indexBytes)) counts[language]!.indexBytes = bytes;
    output.publish(release);
    return { ...report(true), release };
  } finally {
    output.close();
    cache?.save();
    if (workshop === undefined) renderer.close();
  }
}
