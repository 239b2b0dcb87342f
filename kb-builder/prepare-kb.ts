import { hash } from 'node:crypto';
import path from 'node:path';
import { AssetShelf } from './check/asset-shelf.ts';
import { checkArticles, checkPins } from './check/check-articles.ts';
import { checkTranslations } from './check/check-translations.ts';
import { ReferenceResolver, type RenderedArticle } from './check/resolve-references.ts';
import type { ProblemList, Strictness } from './content-problem.ts';
import type { KbArticle, KbNotice, KnowledgeBase, Language } from './knowledge-base.ts';
import { orderCategories } from './order-articles.ts';
import type { ArticleSource } from './read/article-source.ts';
import { expandIncludes } from './read/expand-includes.ts';
import { placeArticles } from './read/place-articles.ts';
import { readContent, type ContentFolder } from './read/read-content.ts';
import { readNotices, readPins, readSynonyms, type NoticeSource } from './read/read-language-files.ts';
import { readSite, SITE_FILE, type Site } from './read/read-site.ts';
import { didYouMean } from './suggest-name.ts';
import { LineFinder } from './render/find-line.ts';
import type { BodyToRender, RenderedBody } from './render/render-body.ts';
import type { Renderer } from './render/renderer.ts';
import { say } from './wording/message.ts';
import { spokenLanguageOf, type SpokenLanguage } from './wording/spoken-language.ts';

export interface PrepareOptions {
  readonly contentDir: string;
  readonly locale: string;
  readonly server?: string;
  readonly strictness: Strictness;
  readonly onProgress: (step: 'read' | 'render' | 'check', done: number, total: number) => void;
  /** Rendered bodies of an earlier run, which are taken over where nothing changed, and added to. */
  readonly rendered?: Map<string, RenderedBody>;
  /** True to leave out where the site will live: then its pages work wherever they are. */
  readonly ignoreBaseUrl?: boolean;
}

/** Read → parse → render → check. Every problem of the whole content ends in `problems`; what is sound comes back. */
export async function prepareKb(options: PrepareOptions, renderer: Renderer, problems: ProblemList): Promise<KnowledgeBase & { readonly refused: readonly string[] }> {
  const { strictness, onProgress } = options;
  const content = readContent(options.contentDir, problems, (done, total) => onProgress('read', done, total));
  const site = withoutBaseUrl(readSite(content, options.locale, options.server, strictness, problems), options.ignoreBaseUrl === true);
  const placed = placeArticles(content, site, strictness, problems);
  const noticeSources = readNotices(placed.notices, strictness, problems);

  const drafts = new Set<ArticleSource>(placed.drafts);
  // Of those that cannot be published, all that is wrong is told at once too.
  const broken = placed.refused.flatMap(({ remains }) => remains ?? []);
  const sources = [...placed.articles, ...placed.drafts, ...broken].map((source) => ({ ...source, isDraft: drafts.has(source), body: expandIncludes(source.file, source.body, source.bodyLine, content, strictness, problems) }));
  const { articles: all, notices } = await renderEverything(sources, noticeSources, renderer, options, problems);
  const articles = all.filter((article) => !article.isDraft && !article.isBroken);

  onProgress('check', 0, articles.length);
  const shelf = new AssetShelf(content);
  const sound = new Set([...all, ...broken].map((article) => article.file));
  const refused = [...placed.refused, ...sources.filter((source) => !sound.has(source.file))];
  const resolver = new ReferenceResolver(articles, placed.drafts, refused.map((other) => other.file), site, shelf, strictness, problems);
  const renderedBroken = all.filter((article) => article.isBroken);
  for (const article of renderedBroken) resolver.resolveAll(article);
  const resolved: KbArticle[] = articles.map((article) => ({ ...article, resolutions: resolver.resolveAll(article) }));
  warnOfDocuments(content, shelf, site, problems);
  const refusedIds = new Set(refused.flatMap((other) => other.id ?? []));
  checkArticles(articles, renderedBroken, placed.drafts, refusedIds, strictness, problems);
  // While some articles cannot be read, nobody knows which translations are missing.
  if (refused.length === 0) checkTranslations(articles, site.locales, site.defaultLocale, problems);
  const everywhere = new Set(articles.map((article) => article.id));
  const languages: Language[] = [];
  for (const locale of [site.defaultLocale, ...site.locales.filter((other) => other !== site.defaultLocale)]) {
    const own = resolved.filter((article) => article.locale === locale);
    const synonyms = readSynonyms(content, site, locale, strictness, problems);
    const { file, pins } = readPins(content, site, locale, problems);
    checkPins(file, pins, new Set([...own.map((article) => article.id), ...refusedIds]), everywhere, locale, problems);
    if (own.length === 0) {
      if (content.texts.size > 0 && site.locales.length > 1) problems.warn(SITE_FILE, site.lineOf('locales'), 'locale-empty', say`there are no articles in "${locale}" (looked in the folder "${locale}"); the language is left out`);
      continue;
    }
    const categories = orderCategories(own, locale, site);
    languages.push({ locale, categories, articles: categories.flatMap((category) => category.articles), notices: notices.filter((notice) => notice.locale === locale), synonyms, pins });
  }
  checkOffers(site, everywhere, refusedIds, problems);
  checkCategoryNames(site, resolved, problems);
  if (articles.length === 0 && !problems.hasErrors) problems.error(SITE_FILE, 1, 'no-articles', say`there are no articles in ${options.contentDir}; put Markdown files there, or make a first knowledge base with "hjelp init"`);
  const logo = takeLogo(site, shelf, strictness, problems);
  onProgress('check', articles.length, articles.length);
  return { site, languages, assets: shelf.assets, ...(logo === undefined ? {} : { logo }), refused: [...new Set(refused.map(({ file }) => file))] };
}

/** The language in which to speak to the editors of this knowledge base: the one that was asked for, or the site's own. */
export function spokenTo(wanted: SpokenLanguage | 'site' | undefined, kb: KnowledgeBase): SpokenLanguage {
  return (wanted === 'site' ? spokenLanguageOf(kb.site.defaultLocale) : wanted) ?? 'en';
}

function withoutBaseUrl(site: Site, isIgnored: boolean): Site {
  if (!isIgnored) return site;
  const { baseUrl: _baseUrl, ...config } = site.config;
  return { ...site, config };
}

type Source = ArticleSource & { readonly isDraft: boolean };

async function renderEverything(sources: readonly Source[], noticeSources: readonly NoticeSource[], renderer: Renderer, options: PrepareOptions, problems: ProblemList): Promise<{ articles: (RenderedArticle & Source)[]; notices: KbNotice[] }> {
  const items = [...sources, ...noticeSources];
  const results: (RenderedBody | undefined)[] = items.map(() => undefined);
  const bodies = items.map((item): BodyToRender => ({ locale: item.locale, title: 'frontMatter' in item ? item.frontMatter.title : item.title, markdown: item.body }));
  const keys = options.rendered === undefined ? [] : bodies.map(keyOf);
  const toRender: number[] = [];
  for (const index of items.keys()) {
    const known = options.rendered?.get(keys[index]!);
    if (known === undefined) toRender.push(index);
    else results[index] = known;
  }
  let done = 0;
  options.onProgress('render', 0, toRender.length);
  await renderer.renderAll(toRender.map((index) => bodies[index]!), (order, answer) => {
    const index = toRender[order]!;
    const item = items[index]!;
    if (answer.ok) {
      results[index] = answer.body;
      options.rendered?.set(keys[index]!, answer.body);
    } else {
      problems.error(item.file, item.bodyLine + (answer.line ?? new LineFinder(item.body).longest()) - 1, answer.code, say`${answer.message}. Shorten or simplify the article from here on`);
    }
    done += 1;
    if (done % 20 === 0 || done === toRender.length) options.onProgress('render', done, toRender.length);
  });
  const articles: (RenderedArticle & Source)[] = [];
  const notices: KbNotice[] = [];
  for (const [index, item] of items.entries()) {
    const rendered = results[index];
    if (rendered === undefined) continue;
    for (const { line, code, severity, message } of rendered.problems) problems.add([{ file: item.file, line: item.bodyLine + line - 1, code, severity, message }]);
    // The body has served: what follows works on the rendered form.
    if ('frontMatter' in item) articles.push({ ...item, body: '', rendered, ...(options.rendered && { bodyKey: keys[index]! }) });
    else notices.push({ ...item, body: '', text: rendered.sections.flatMap((section) => [section.heading ?? '', section.text]).filter(Boolean).join('\n').replace(/\n+/gu, ' ') });
  }
  forgetOthers(options.rendered, new Set(keys));
  return { articles, notices };
}

/** What is no longer in the content need not be kept. */
function forgetOthers(rendered: Map<string, RenderedBody> | undefined, keys: ReadonlySet<string>): void {
  for (const key of rendered?.keys() ?? []) if (!keys.has(key)) rendered!.delete(key);
}

function keyOf(body: BodyToRender): string {
  return hash('sha256', `${body.locale}\0${body.title}\0${body.markdown}`, 'hex');
}

/** Whoever writes in a word processor may take its file for an article. One that an article links to is for visitors to fetch. */
function warnOfDocuments({ others }: ContentFolder, shelf: AssetShelf, site: Site, problems: ProblemList): void {
  for (const file of others) {
    const isAmongArticles = site.layout === 'flat' || site.locales.includes(file.slice(0, Math.max(0, file.indexOf('/'))));
    if (!isAmongArticles || !/\.(?:docx?|odt|rtf|pages)$/iu.test(file) || shelf.isTaken(file)) continue;
    problems.warn(file, 1, 'file-unused', say`this is a document of a word processor: it becomes no article, and no article links to it. Copy its text into a file whose name ends in .md`);
  }
}

function checkCategoryNames(site: Site, articles: readonly KbArticle[], problems: ProblemList): void {
  const folders = new Set(articles.map((article) => article.category));
  for (const [index, { id }] of site.config.categories.entries()) {
    if (!folders.has(id)) problems.warn(SITE_FILE, site.lineOf('categories', index), 'category-unused', say`no folder with articles is called "${id}"; folders are: ${[...folders].slice(0, 20).join(', ')}`);
  }
}

/** A rule for an article that does not exist would offer nothing, and nobody would notice. */
function checkOffers(site: Site, ids: ReadonlySet<string>, refusedIds: ReadonlySet<string>, problems: ProblemList): void {
  for (const [index, { id, article }] of (site.config.proactive ?? []).entries()) {
    if (ids.has(article) || refusedIds.has(article)) continue;
    problems.error(SITE_FILE, site.lineOf('proactive', index, 'article'), 'site-file', say`the rule "${id}" offers the article "${article.slice(0, 80)}", which does not exist.${didYouMean(article, [...ids].slice(0, 2000))}`);
  }
}

function takeLogo(site: Site, shelf: AssetShelf, strictness: Strictness, problems: ProblemList): KnowledgeBase['logo'] {
  const file = site.config.theme.logo;
  if (file === undefined) return undefined;
  const asset = shelf.take(path.posix.normalize(file.replace(/^\/+/u, '')), 'picture');
  const line = site.lineOf('theme', 'logo');
  if (asset === undefined) problems.report(strictness.missingImages, SITE_FILE, line, 'image-missing', say`there is no picture "${file.slice(0, 100)}" in the content folder for the logo`);
  else if ('code' in asset) problems.report(strictness.missingImages, SITE_FILE, line, asset.code, say`the logo: ${asset.message}`);
  else return asset;
  return undefined;
}

