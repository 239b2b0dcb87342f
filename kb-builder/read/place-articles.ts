import * as v from 'valibot';
import { isReservedDeviceName, MAX_STEP_BYTES, toSlug } from '../address.ts';
import { compareText, type ProblemList, type Strictness } from '../content-problem.ts';
import { didYouMean } from '../suggest-name.ts';
import type { ArticleSource } from './article-source.ts';
import { IdSchema, type ArticleFrontMatter } from './front-matter-schema.ts';
import { parseArticleFile, type ParsedFile } from './parse-front-matter.ts';
import type { ContentFolder } from './read-content.ts';
import { SITE_FILE, type Site } from './read-site.ts';
import { say } from '../wording/message.ts';

/** Category of articles that lie in no folder. */
export const GENERAL_CATEGORY = 'general';

/** Names below a language that belong to the site itself. */
const RESERVED_CATEGORIES: ReadonlySet<string> = new Set(['search']);
/** Folder of texts that articles take in; never articles themselves. */
const INCLUDES = /^_?includes$/iu;
/** YAML files that a language's folder may hold. */
const LANGUAGE_FILES: readonly string[] = ['synonyms.yaml', 'pins.yaml'];

/** The files of a language, sorted by what they are. */
export interface PlacedContent {
  /** Published articles, by locale and path. */
  readonly articles: readonly ArticleSource[];
  /** Drafts: checked like articles, never published. */
  readonly drafts: readonly ArticleSource[];
  readonly notices: readonly { readonly locale: string; readonly file: string; readonly text: string }[];
  /** Articles that have errors of their own: what refers to them is not wrong on top of that. */
  readonly refused: readonly RefusedArticle[];
}

/** An article that cannot be published. */
export interface RefusedArticle {
  readonly file: string;
  /** As far as it can be told. */
  readonly id?: string;
  /** What is sound of it, where enough is to find what else is wrong with it. */
  readonly remains?: ArticleSource;
}

/** Gives every Markdown file its language, category, id and address, and finds those that claim the same. */
export function placeArticles(content: ContentFolder, site: Site, strictness: Strictness, problems: ProblemList): PlacedContent {
  const articles: ArticleSource[] = [];
  const notices: { locale: string; file: string; text: string }[] = [];
  const refused: RefusedArticle[] = [];
  const included = new Map<string, number>();
  for (const [file, text] of content.texts) {
    const place = placeOf(file, site);
    if (place === undefined) {
      if (isStrayFile(file, site)) problems.warn(file, 1, 'file-unused', say`only folders of a language (${site.locales.join(', ')}) hold articles; this file was passed over`);
      continue;
    }
    const { locale, steps } = place;
    const name = steps.at(-1)!;
    if (/\.ya?ml$/iu.test(name)) {
      if (steps.length === 1 && !LANGUAGE_FILES.includes(name) && !(site.layout === 'flat' && name === SITE_FILE)) problems.warn(file, 1, 'file-name', say`this file is not read.${didYouMean(name, LANGUAGE_FILES) ?? say` A language's folder may hold only ${LANGUAGE_FILES.join(', ')}.`}`);
    } else if (steps.length === 1 && /^readme\.\w+$/iu.test(name)) {
      // For the people who write, not for those who read.
    } else if (steps.slice(0, -1).some((step) => INCLUDES.test(step))) {
      const folder = file.slice(0, file.lastIndexOf('/'));
      included.set(folder, (included.get(folder) ?? 0) + 1);
    } else if (steps[0] === 'notices' && steps.length > 1) {
      notices.push({ locale, file, text });
    } else {
      const parsed = parseArticleFile(file, text, strictness, problems);
      const article = parsed && placeArticle(parsed, locale, steps, problems);
      if (article?.isBroken === false) articles.push(article);
      else refused.push({ file, ...idIn(text, steps), ...(article && { remains: article }) });
    }
  }
  for (const [folder, count] of included) problems.warn(folder, 1, 'includes', count === 1 ? say`the file in this folder is for articles to take in with [!INCLUDE [name](file.md)], and is no article itself` : say`the ${count} files in this folder are for articles to take in with [!INCLUDE [name](file.md)], and are no articles themselves`);
  articles.sort((a, b) => compareText(a.path, b.path) || compareText(a.file, b.file));
  reportDoubles([...articles, ...refused.flatMap(({ remains }) => remains ?? [])], problems);
  return {
    articles: articles.filter((article) => article.frontMatter.status === 'published'),
    drafts: articles.filter((article) => article.frontMatter.status === 'draft'),
    notices,
    refused,
  };
}

/** The id in front matter that could not be read as a whole, else the one that the path makes. */
function idIn(text: string, steps: readonly string[]): { id: string } {
  const written = /^id:[ \t]*["']?([^\s"'#]+)/mu.exec(text.slice(0, 10_000))?.[1];
  return { id: written ?? steps.map((step) => toSlug(step.replace(/\.(?:md|markdown)$/iu, ''))).join('/') };
}

function placeOf(file: string, site: Site): { locale: string; steps: string[] } | undefined {
  const steps = file.split('/');
  if (site.layout === 'flat') return { locale: site.defaultLocale, steps };
  const locale = steps.shift()!;
  return steps.length > 0 && site.locales.includes(locale) ? { locale, steps } : undefined;
}

function isStrayFile(file: string, site: Site): boolean {
  return site.layout === 'by-locale' && !file.includes('/') && /\.(?:md|markdown)$/iu.test(file) && !/^readme\./iu.test(file);
}

function placeArticle(parsed: ParsedFile<ArticleFrontMatter>, locale: string, steps: readonly string[], problems: ProblemList): ArticleSource | undefined {
  const { file } = parsed;
  const folders = steps.slice(0, -1);
  const category = folders[0] ?? GENERAL_CATEGORY;
  const name = steps.at(-1)!.replace(/\.(?:md|markdown)$/iu, '');
  const slugs = [...(folders.length === 0 ? [GENERAL_CATEGORY] : folders), name].map(toSlug);
  const empty = slugs.indexOf('');
  if (empty !== -1) {
    problems.error(file, 1, 'no-address', say`no address can be made of the name "${(empty === slugs.length - 1 ? name : folders[empty] ?? '').slice(0, 80)}": it has neither letters nor digits. Rename it`);
    return undefined;
  }
  const long = slugs.find((slug) => Buffer.byteLength(slug) > MAX_STEP_BYTES);
  if (long !== undefined) {
    problems.error(file, 1, 'address-too-long', say`the name "${long.slice(0, 40)}…" makes an address that some web servers and disks refuse: ${Buffer.byteLength(long)} bytes, the limit is ${MAX_STEP_BYTES}. Give the file a shorter name`);
    return undefined;
  }
  if (RESERVED_CATEGORIES.has(slugs[0]!)) {
    problems.error(file, 1, 'reserved-name', say`"${slugs[0]}" is the address of the search page and cannot be a category; rename the folder`);
    return undefined;
  }
  const device = slugs.find(isReservedDeviceName);
  if (device !== undefined) problems.warn(file, 1, 'reserved-name', say`Windows keeps the name "${device}" for itself, so the built site cannot be unpacked there; rename it`);
  const id = parsed.frontMatter.id ?? slugs.join('/');
  if (!v.is(IdSchema, id)) {
    problems.error(file, 1, 'id', say`the path makes an id that is too long; give the article an "id" of its own`);
    return undefined;
  }
  return { ...parsed, locale, category, id, path: `${locale}/${slugs.join('/')}/` };
}

/** Two articles cannot have one id or one address. Both files are named, at each of them. */
function reportDoubles(articles: readonly ArticleSource[], problems: ProblemList): void {
  const byId = groupBy(articles, (article) => `${article.locale} ${article.id}`);
  for (const same of byId.values()) {
    // Files with one address and no ids of their own: the address is what is wrong.
    if (same.every((article) => article.frontMatter.id === undefined && article.path.toLowerCase() === same[0]!.path.toLowerCase())) continue;
    for (const article of same.length > 1 ? same : []) {
      problems.error(article.file, article.lineOf('id'), 'duplicate-id', say`the id "${article.id.slice(0, 80)}" is also that of ${others(same, article)}; an id belongs to one article of a language. Give one of them another`);
    }
  }
  // Without regard to case: most laptops' disks see one file where a server sees two.
  for (const same of groupBy(articles, (article) => article.path.toLowerCase()).values()) {
    for (const article of same.length > 1 ? same : []) {
      problems.error(article.file, 1, 'duplicate-address', say`its address, ${article.path}, is also that of ${others(same, article)}; rename one of the files`);
    }
  }
  for (const same of groupBy(articles, (article) => `${article.locale}/${toSlug(article.category)}`).values()) {
    const names = [...new Set(same.map((article) => article.category))];
    if (names.length > 1) problems.error(same.find((article) => article.category === names[1])!.file, 1, 'duplicate-category', say`the folders ${names.slice(0, -1).map((name) => `"${name}"`).join(', ')} and "${names.at(-1)}" make the same address; join them`);
  }
}

function others(same: readonly ArticleSource[], article: ArticleSource): string {
  const files = same.filter((other) => other !== article).map((other) => other.file);
  return files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
}

/** Items by key, in order. */
export function groupBy<TItem>(items: readonly TItem[], keyOf: (item: TItem) => string): Map<string, TItem[]> {
  const groups = new Map<string, TItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
