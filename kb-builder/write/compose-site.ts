import { createHash } from 'node:crypto';
import type { ArticleNode } from '../../core/contract/article-tree.ts';
import { brandPalette } from '../../core/contract/brand-palette.ts';
import { chooseLocale, INTERFACE_LOCALES } from '../../core/contract/choose-locale.ts';
import { LAUNCHER_LABELS } from '../../core/contract/launcher-labels.ts';
import type { KbManifest } from '../../core/contract/kb-manifest.ts';
import { languageOf } from '../../core/search/languages/languages.ts';
import { unpackTitles } from '../../core/search/title-search.ts';
import { applyResolutions } from '../check/apply-resolutions.ts';
import { redirectAddress } from '../check/check-articles.ts';
import { groupBy } from '../read/place-articles.ts';
import type { KnownIndexes, SearchIndex } from '../build-search-index.ts';
import { isForEveryone, type KnowledgeBase, type Language } from '../knowledge-base.ts';
import { articlePage } from '../pages/article-page.ts';
import { categoryPage } from '../pages/category-page.ts';
import { homePage } from '../pages/home-page.ts';
import { notFoundPage } from '../pages/not-found-page.ts';
import { directionOf, fromRoot, pageContext, siteName, type PageContext, type SiteLook } from '../pages/page-context.ts';
import { redirectPage } from '../pages/redirect-page.ts';
import { searchPage } from '../pages/search-page.ts';
import { siteCss, siteIcon } from '../pages/site-css.ts';
import { robots, sitemap, type SitemapPage } from '../pages/sitemap.ts';
import { firstPanelOf } from './first-panel-data.ts';
import { articleDocument, manifestOf, overviewOf, releaseFileOf } from './kb-documents.ts';
import type { OutputFolder } from './output-folder.ts';
import { writeIndexFiles } from './index-files.ts';
import { shortHash } from './short-hash.ts';
import { offersOf } from './offers-of-site.ts';
import { ENTRY_FILE, hashThatPacksWell, jsonModule, offersStart, withLoaderSettings, withOffers, withSearchLanguages, withStartData } from './widget-files.ts';

export interface SiteParts {
  readonly kb: KnowledgeBase;
  readonly release: string;
  readonly indexes: ReadonlyMap<string, SearchIndex>;
  readonly known?: KnownIndexes;
  readonly widgetFiles: ReadonlyMap<string, Uint8Array>;
}

/** Writes every file of the site. @returns bytes of each locale's index. */
export function composeSite(parts: SiteParts, output: OutputFolder, onArticle: (done: number, total: number) => void): Record<string, number> {
  const { kb } = parts;
  for (const asset of kb.assets) output.write(asset.path, asset.bytes);
  const look = writeLook(kb, output);
  const translationsOf = translations(kb);
  const manifestLocales: KbManifest['locales'] = {};
  const indexBytes: Record<string, number> = {};
  const indexTexts = new Map<string, string>();
  const sitemapPages: SitemapPage[] = [];
  const total = kb.languages.reduce((sum, language) => sum + language.articles.length, 0);
  let done = 0;
  for (const language of kb.languages) {
    const at = (path: string): PageContext => pageContext(kb, language, path, look);
    const byId = new Map(language.articles.map((article) => [article.id, article]));
    const files = new Map<string, string>();
    for (const category of language.categories) {
      for (const article of category.articles) {
        const tree = applyResolutions(JSON.parse(article.rendered.treeJson) as ArticleNode[], article.resolutions);
        const related = article.frontMatter.related.flatMap((id) => (id === article.id ? [] : byId.get(id) ?? []));
        const document = `${JSON.stringify(articleDocument(article, category, tree, related))}\n`;
        const file = `kb/${language.locale}/articles/${shortHash(document)}.json`;
        files.set(article.id, file);
        output.write(file, document);
        output.write(`${article.path}index.html`, articlePage(at(article.path), article, category, tree, related, translationsOf.get(article.id)!));
        done += 1;
        if (done % 50 === 0) onArticle(done, total);
      }
      output.write(`${category.path}index.html`, categoryPage(at(category.path), category));
    }
    const home = at(`${language.locale}/`);
    output.write(`${language.locale}/index.html`, homePage(home));
    output.write(`${language.locale}/search/index.html`, searchPage(at(`${language.locale}/search/`)));
    writeRedirects(language, at, output);
    sitemapPages.push(...sitemapOf(kb, language, home, translationsOf));

    const written = writeIndexFiles(output, language.locale, parts.indexes.get(language.locale)!, (id) => files.get(id)!, parts.known?.get(language.locale)?.shards);
    indexBytes[language.locale] = written.bytes;
    indexTexts.set(language.locale, written.text);
    manifestLocales[language.locale] = {
      articles: language.articles.length,
      direction: directionOf(language.locale),
      siteName: siteName(kb, language.locale),
      overview: writeHashed(output, `kb/${language.locale}/overview`, `${JSON.stringify(overviewOf(parts.release, language, files, written.isSharded))}\n`),
      index: written.index,
      passages: written.passages,
    };
  }
  const main = kb.languages[0]!;
  const root = pageContext(kb, main, '', look);
  output.write('index.html', homePage(root));
  output.write('404.html', notFoundPage(fromRoot(root)));
  // For hosts that know which part of the site an address would be in.
  for (const language of kb.languages) output.write(`${language.locale}/404.html`, notFoundPage(fromRoot(pageContext(kb, language, '', look))));
  const base = root.absolute('');
  if (base !== undefined) output.write('sitemap.xml', sitemap(sitemapPages));
  output.write('robots.txt', robots(base === undefined ? undefined : `${base}sitemap.xml`));
  writeWidget(parts, manifestLocales, indexTexts, output);
  output.write('kb/manifest.json', `${JSON.stringify(manifestOf(kb, parts.release, manifestLocales))}\n`);
  output.write('release.json', `${JSON.stringify(releaseFileOf(kb, parts.release))}\n`);
  onArticle(total, total);
  return indexBytes;
}

function writeLook(kb: KnowledgeBase, output: OutputFolder): SiteLook {
  const { brandColor } = kb.site.config.theme;
  const css = siteCss(brandColor);
  const drawing = siteIcon(brandColor);
  const look = { stylesheet: `site-${shortHash(css)}.css`, icon: `site-${shortHash(drawing)}.svg` };
  output.write(look.stylesheet, css);
  output.write(look.icon, drawing);
  return look;
}

/** Languages and pages of each article, by id, in the site's order of languages. */
function translations(kb: KnowledgeBase): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const all = groupBy(kb.languages.flatMap((language) => language.articles), (article) => article.id);
  return new Map([...all].map(([id, articles]) => [id, new Map(articles.map((article) => [article.locale, article.path]))]));
}

function writeRedirects(language: Language, at: (path: string) => PageContext, output: OutputFolder): void {
  for (const article of language.articles) {
    for (const from of article.frontMatter.redirect_from) {
      const address = redirectAddress(from);
      const isFile = /\.html?$/iu.test(address);
      const page = at(isFile ? address : `${address}/`);
      output.write(isFile ? address : `${address}/index.html`, redirectPage(page, { path: article.path, title: article.frontMatter.title }));
    }
  }
}

function sitemapOf(kb: KnowledgeBase, language: Language, context: PageContext, translationsOf: ReadonlyMap<string, ReadonlyMap<string, string>>): SitemapPage[] {
  const complete = (path: string): string => context.absolute(path) ?? path;
  const links = (pages: Iterable<readonly [string, string]>): SitemapPage['translations'] => [...pages].map(([locale, path]) => ({ locale, address: complete(path) }));
  return [
    { address: complete(`${language.locale}/`), translations: links(kb.languages.map((other) => [other.locale, `${other.locale}/`] as const)) },
    ...language.categories.map((category) => ({ address: complete(category.path), translations: [] })),
    ...language.articles.filter(isForEveryone).map((article) => ({
      address: complete(article.path),
      ...(article.frontMatter.updated === undefined ? {} : { updated: article.frontMatter.updated }),
      translations: links(translationsOf.get(article.id)!),
    })),
  ];
}

/** @param indexTexts Of each locale, what stands in the file that `locales` names as its index. */
function writeWidget({ kb, widgetFiles }: SiteParts, locales: KbManifest['locales'], indexTexts: ReadonlyMap<string, string>, output: OutputFolder): void {
  const write = (file: string, content: string | Uint8Array): void => {
    if (output.has(file)) throw new Error(`The widget's file ${file} has the name of a page of the site; this is a mistake in hjelp, please report it.`);
    output.write(file, content);
  };
  const textOf = (file: string): string => Buffer.from(widgetFiles.get(file)!).toString('utf8');
  const [stage, page, begin, titles, offers] = ['starten', 'page', 'begin', 'titles', 'offers'].map((name) => [...widgetFiles.keys()].find((file) => new RegExp(`^hjelp/${name}-[^/]+\\.js$`, 'u').test(file)));
  const baked: ReadonlySet<string | undefined> = new Set([ENTRY_FILE, stage, page, begin, titles, offers]);
  for (const [file, bytes] of widgetFiles) if (!baked.has(file)) write(file, bytes);
  if (stage === undefined || page === undefined || begin === undefined || titles === undefined) {
    write(ENTRY_FILE, widgetFiles.get(ENTRY_FILE)!);
    return;
  }

  // A first stage for each language of pages; pages in all others get the main language's.
  const main = kb.languages[0]!.locale;
  const stages = new Map([[stageName(main), main], ...[...stageNames(kb.languages.map(({ locale }) => locale))].filter(([, locale]) => locale !== main)]);
  const firstPanels = new Map([...new Set(stages.values())].map((locale) => [locale, firstPanelOf(kb, kb.languages.find((language) => language.locale === locale)!, output)]));
  const isWhole = (locale: string): boolean => locales[locale]!.passages !== '';
  const codes = new Map([...stages].map(([key, locale]) => [key, withStartData(textOf(stage), {
    locale,
    locales: kb.languages.map((language) => language.locale),
    fallbacks: Object.keys(kb.site.config.fallbacks).length > 0 ? kb.site.config.fallbacks : undefined,
    overview: locales[locale]!.overview,
    index: locales[locale]!.index,
    isSharded: !isWhole(locale) || undefined,
    first: firstPanels.get(locale),
  }, firstPanels.get(locale)?.shards && textOf(titles))]));
  const { brandColor, position } = kb.site.config.theme;
  const colors = brandColor === undefined ? undefined : brandPalette(brandColor, 'light');
  const loaderWith = (hash: string): string => withLoaderSettings(textOf(ENTRY_FILE), {
    hash,
    language: stageName(main),
    labels: Object.fromEntries([...stages].map(([key, locale]) => [key, kb.site.config.texts?.[locale]?.['panel.title'] ?? labelOf(locale)])),
    colors: colors && [colors.accent, colors.onAccent],
    left: position === 'bottom-left',
  });
  const beginCode = withSearchLanguages(textOf(begin), Object.fromEntries([...stages].flatMap(([key, locale]) => {
    const start = `${languageOf(locale).code}-`;
    const hasScript = isWhole(locale) && [...widgetFiles.keys()].some((file) => file.startsWith(`hjelp/search-${start}`));
    return hasScript ? [[key, start]] : [];
  })));
  const hash = hashThatPacksWell(createHash('sha256').update(JSON.stringify([...codes, textOf(page), beginCode])).digest('hex'), loaderWith);
  for (const [key, code] of codes) write(`hjelp/start${key}-${hash}.js`, code);
  // The loader asks for it side by side with the stage, which has the titles, and gives them.
  for (const [key, locale] of stages) {
    const titles = firstPanels.get(locale)?.titles;
    write(`hjelp/${key}-${hash}.js`, jsonModule(indexTexts.get(locale)!, titles === undefined ? undefined : unpackTitles(titles)));
  }
  write(`hjelp/page-${hash}.js`, textOf(page));
  write(`hjelp/begin-${hash}.js`, beginCode);

  // A site without rules has no trace of offers.
  const rules = offersOf(kb);
  const offersCode = rules === undefined || offers === undefined ? undefined : withOffers(textOf(offers), rules);
  const offersFile = offersCode === undefined ? undefined : `hjelp/offers-${shortHash(offersCode).slice(0, 8)}.js`;
  if (offersCode !== undefined) write(offersFile!, offersCode);

  write(ENTRY_FILE, loaderWith(hash) + (offersFile === undefined ? '' : offersStart(offersFile)));
}

/** First letters of the languages of pages, and the locale for them: Norwegians write three, and read any of them. */
function stageNames(locales: readonly string[]): Map<string, string> {
  const names = new Map(locales.toReversed().map((locale) => [stageName(locale), locale]));
  const norwegian = ['nb', 'no', 'nn'].flatMap((name) => names.get(name) ?? [])[0];
  if (norwegian !== undefined) for (const name of ['nb', 'no', 'nn']) if (!names.has(name)) names.set(name, norwegian);
  return names;
}

const stageName = (locale: string): string => locale.slice(0, 2).toLowerCase();

function labelOf(locale: string): string {
  return LAUNCHER_LABELS[chooseLocale(locale, INTERFACE_LOCALES, {}, 'en') as keyof typeof LAUNCHER_LABELS];
}

function writeHashed(output: OutputFolder, stem: string, content: string): string {
  const file = `${stem}-${shortHash(content)}.json`;
  output.write(file, content);
  return file;
}
