import { compareText } from '../content-problem.ts';
import { MAX_TEXT_BYTES } from '../read/read-content.ts';
import { joinGroupsOfTranslations } from './choose-categories.ts';
import { chooseLocales } from './choose-locales.ts';
import { BodyConverter, hasNoText, isUnpublished, UnusableBody } from './convert-body.ts';
import { readCsv } from './csv.ts';
import { readDocusaurus } from './docusaurus.ts';
import { readHelpScout } from './helpscout.ts';
import { readHubSpot } from './hubspot.ts';
import type { ImportFormat } from './import-formats.ts';
import type { ImportReader } from './import-reader.ts';
import type { ImportedContent } from './imported-content.ts';
import { readIntercom } from './intercom.ts';
import { readMarkdown } from './markdown.ts';
import { placeArticles, type PlacedArticle } from './place-articles.ts';
import { listSourceFiles } from './read-source-files.ts';
import { OldPaths } from './old-paths.ts';
import { stableIds } from './stable-ids.ts';
import { writeArticle } from './write-article.ts';
import { refuseOccupied, writeFolder } from './write-folder.ts';
import { writeSiteFile } from './write-site-file.ts';
import { readZendesk } from './zendesk.ts';
import { ImportNotices, type ImportNotice } from './import-notice.ts';

/** One reader a format. A new format is a new file, a line here and its name in `import-formats.ts`. */
const READERS: Readonly<Record<ImportFormat, ImportReader>> = {
  markdown: readMarkdown, docusaurus: readDocusaurus, zendesk: readZendesk, intercom: readIntercom, helpscout: readHelpScout, hubspot: readHubSpot, csv: readCsv,
};

export interface ImportOptions {
  readonly format: ImportFormat;
  /** File or folder. */
  readonly source: string;
  /** Must not exist, or be empty: nothing is ever overwritten. */
  readonly outDir: string;
  /** Language of articles that do not say theirs. Default `en`. */
  readonly locale?: string;
  readonly onProgress?: (progress: { readonly step: string; readonly done: number; readonly total: number }) => void;
}

export interface ImportReport {
  /** Articles written, translations counted one by one. */
  readonly articles: number;
  /** How many of them are drafts. */
  readonly drafts: number;
  readonly locales: Readonly<Record<string, { readonly articles: number }>>;
  readonly categories: number;
  /** Pictures and other files that were copied. */
  readonly files: number;
  /** What was lost or changed, by place in the source. An error is an article, or more, that could not be imported. */
  readonly notices: readonly ImportNotice[];
  /** False when there was nothing to write. */
  readonly written: boolean;
}

/**
 * Reads another help centre and writes it as content of ours: `site.yaml` and `<locale>/<category>/<slug>.md`. What the
 * source holds never throws; it becomes a notice.
 * @throws {OccupiedFolder} when `outDir` holds something.
 * @throws {UnreadableSource} when `source` is neither file nor folder.
 */
export function importContent(options: ImportOptions): ImportReport {
  const notices = new ImportNotices();
  const progress = (step: string, done: number, total: number): void => options.onProgress?.({ step, done, total });
  const fallback = options.locale ?? 'en';
  refuseOccupied(options.outDir);
  const read = READERS[options.format]({ source: listSourceFiles(options.source), locale: fallback, notices, onProgress: progress });

  const locales = chooseLocales(read.articles.map((article) => article.locale), fallback);
  const defaultLocale = mainLocale(read, locales, fallback);
  const content = stableIds(joinGroupsOfTranslations(read, (article) => locales.get(article.locale) === defaultLocale), locales, notices);
  const placed = placeArticles(content, locales, defaultLocale);
  if (placed.flattenedGroups > 0) notices.warn('.', 1, 'flattened', `a help centre here has one level of categories: ${placed.flattenedGroups === 1 ? 'one group' : `${placed.flattenedGroups} groups`} below them ${placed.flattenedGroups === 1 ? 'lives' : 'live'} on in the order of the articles`);
  tellLocales(locales, notices);
  const { files, articles, fileCount } = writeArticles(content, placed.articles, defaultLocale, notices, progress);
  const counts: Record<string, { articles: number }> = {};
  for (const { locale } of [...articles].sort((a, b) => Number(b.locale === defaultLocale) - Number(a.locale === defaultLocale) || compareText(a.locale, b.locale))) counts[locale] = { articles: (counts[locale]?.articles ?? 0) + 1 };
  const categories = placed.categories.filter(({ id }) => articles.some(({ category }) => category === id));
  if (articles.length > 0) {
    files.set('site.yaml', writeSiteFile(options.format, Object.keys(counts), defaultLocale, categories, locales));
    writeFolder(options.outDir, files);
  }
  return { articles: articles.length, drafts: articles.filter(isUnpublished).length, locales: counts, categories: categories.length, files: fileCount, notices: notices.sorted(), written: articles.length > 0 };
}

/** The source's own main language when it has articles, else the one with most. */
function mainLocale(content: ImportedContent, locales: ReadonlyMap<string, string>, fallback: string): string {
  const counts = new Map<string, number>();
  for (const { locale } of content.articles) {
    const own = locales.get(locale)!;
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const said = content.defaultLocale === undefined ? undefined : locales.get(content.defaultLocale);
  return said ?? [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? fallback;
}

function tellLocales(locales: ReadonlyMap<string, string>, notices: ImportNotices): void {
  for (const [foreign, own] of locales) if (foreign !== own && foreign.toLowerCase() !== own.toLowerCase()) notices.warn('.', 1, 'locale', `the language "${foreign.slice(0, 40)}" of the source is "${own}" here`);
}

interface WrittenArticles {
  /** Everything but the settings, by path in the content folder. */
  readonly files: Map<string, string | Uint8Array>;
  readonly articles: readonly PlacedArticle[];
  /** Pictures and downloads among the files. */
  readonly fileCount: number;
}

/** The articles' files. Where one cannot be written all are written again without it, so that no link leads to it. */
function writeArticles(content: ImportedContent, articles: readonly PlacedArticle[], defaultLocale: string, notices: ImportNotices, progress: (step: string, done: number, total: number) => void): WrittenArticles {
  const files = new Map<string, string | Uint8Array>();
  const unusable = new Set<PlacedArticle>();
  // Said of articles that may have to be written again.
  const said = new ImportNotices();
  const converter = new BodyConverter(content, articles, defaultLocale, said);
  const oldPaths = new OldPaths(articles);
  for (const [index, placed] of articles.entries()) {
    const { file, line } = placed.article.position;
    try {
      files.set(placed.path, writeOne(placed, converter, oldPaths, said));
    } catch (error) {
      if (!(error instanceof UnusableBody)) throw error;
      unusable.add(placed);
      notices.error(file, line, 'unusable', `"${placed.article.title.slice(0, 80)}" was left out: ${error.message}. Simplify it in the source and import again`);
    }
    if (index % 20 === 0) progress('writing', index, articles.length);
  }
  if (unusable.size > 0) return writeArticles(content, articles.filter((placed) => !unusable.has(placed)), defaultLocale, notices, progress);
  converter.tellRemotePictures();
  notices.add(said.sorted());
  for (const [name, bytes] of converter.assets) files.set(name, bytes);
  return { files, articles, fileCount: converter.assets.size };
}

/** @throws {UnusableBody} */
function writeOne(placed: PlacedArticle, converter: BodyConverter, oldPaths: OldPaths, notices: ImportNotices): string {
  const { article } = placed;
  const { file, line } = article.position;
  const title = article.title.replace(/\s+/gu, ' ').trim().slice(0, 1000);
  const shown = `"${(title || article.id).slice(0, 80)}"`;
  if (title === '' && hasNoText(article)) throw new UnusableBody('it has neither title nor text');
  if (title === '') notices.warn(file, line, 'title-missing', `the article ${shown} has no title; its id was taken`);
  if (hasNoText(article) && !article.draft) notices.warn(file, line, 'no-text', `${shown} has no text and became a draft`);
  const { text, refused } = writeArticle({
    ...article.frontMatter,
    title: title || article.id,
    id: article.id,
    order: placed.order,
    ...(isUnpublished(placed) ? { status: 'draft' } : {}),
    redirect_from: oldPaths.take(placed),
  }, converter.convert(placed));
  for (const { key, found, expected } of refused) notices.warn(file, line, 'front-matter', `${shown}: ${key} "${found}" was left out; expected ${expected}`);
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES) throw new UnusableBody(`it is longer than ${MAX_TEXT_BYTES / 1024} KiB; divide it into several articles`);
  return text;
}
