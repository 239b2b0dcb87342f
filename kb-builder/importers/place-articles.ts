import { isReservedDeviceName, MAX_STEP_BYTES, toSlug } from '../address.ts';
import { compareText } from '../content-problem.ts';
import { GENERAL_CATEGORY } from '../read/place-articles.ts';
import { chooseCategories } from './choose-categories.ts';
import type { ImportedArticle, ImportedContent, ImportedGroup } from './imported-content.ts';

/** Folders of a language that hold something other than categories of ours; `general` has its name from the builder. */
const RESERVED_FOLDERS = ['notices', 'includes', 'search', GENERAL_CATEGORY];

/** An article with its place in our content folder. */
export interface PlacedArticle {
  readonly article: ImportedArticle;
  /** Our language tag. */
  readonly locale: string;
  readonly category: string;
  readonly slug: string;
  /** Relative to the content folder: `sv/retur/hur-lang-tid.md`. */
  readonly path: string;
  /** Place in its category when the source has an order. */
  readonly order?: number;
}

export interface PlacedCategory {
  readonly id: string;
  readonly group: ImportedGroup;
}

export interface PlacedContent {
  readonly articles: readonly PlacedArticle[];
  /** In the source's order. */
  readonly categories: readonly PlacedCategory[];
  /** How many groups below the categories are kept only as the order of their articles. */
  readonly flattenedGroups: number;
}

/**
 * Decides folders and file names. Names come from titles and are made safe here, whatever they were: lower case, no
 * slashes, no dots, no names that a system keeps for itself, none twice.
 * @param locales Our tag for each of the source's.
 */
export function placeArticles(content: ImportedContent, locales: ReadonlyMap<string, string>, defaultLocale: string): PlacedContent {
  const chosen = chooseCategories(content);
  // Groups of equal order must not mingle: each gets a rank of its own.
  const rank = new Map([...content.groups.values()].sort((a, b) => a.order - b.order || compareText(a.id, b.id)).map((group, index) => [group.id, index]));
  const categories = nameCategories(chosen.values(), locales, defaultLocale);
  const sorted = [...content.articles].sort((a, b) => compareOrder(sortKey(a), sortKey(b)) || compareText(a.title, b.title) || compareText(a.id, b.id));
  const orders = ordersOf(sorted);
  const taken = new Set<string>();
  const articles = sorted.map((article): PlacedArticle => {
    const locale = locales.get(article.locale) ?? defaultLocale;
    const category = categoryOf(article);
    const wished = fileName(article.slug ?? '') || fileName(article.title) || fileName(article.id) || 'article';
    const slug = numbered(wished, (name) => !taken.has(`${locale}/${category}/${name}`));
    taken.add(`${locale}/${category}/${slug}`);
    const order = orders.get(`${category}\n${article.id}`);
    return { article, locale, category, slug, path: `${locale}/${category}/${slug}.md`, ...(order === undefined ? {} : { order }) };
  });
  const below = new Set<string>();
  for (const { path, category } of chosen.values()) for (const group of path.slice(path.indexOf(category!) + 1)) below.add(group.id);
  return { articles, categories: [...categories.values()], flattenedGroups: below.size };

  function categoryOf(article: ImportedArticle): string {
    const group = chosen.get(article)?.category;
    return (group === undefined ? undefined : categories.get(group.id)?.id) ?? GENERAL_CATEGORY;
  }

  function sortKey(article: ImportedArticle): number[] {
    const path = chosen.get(article)?.path ?? [];
    return [...path.map((group) => rank.get(group.id) ?? 0), article.order ?? Number.MAX_SAFE_INTEGER];
  }

  /** 1, 2, 3 … in each category in which the source orders anything; translations share their number. */
  function ordersOf(inOrder: readonly ImportedArticle[]): Map<string, number> {
    const keys = new Map<string, Set<string>>();
    for (const article of inOrder) {
      const category = categoryOf(article);
      keys.set(category, (keys.get(category) ?? new Set()).add(sortKey(article).join()));
    }
    const next = new Map<string, number>();
    const numbers = new Map<string, number>();
    for (const article of inOrder) {
      const category = categoryOf(article);
      const key = `${category}\n${article.id}`;
      // Where the source orders nothing, titles order the articles as well as numbers would, and need no upkeep.
      if ((keys.get(category)?.size ?? 0) < 2 || numbers.has(key)) continue;
      const number = (next.get(category) ?? 0) + 1;
      next.set(category, number);
      numbers.set(key, number);
    }
    return numbers;
  }
}

function nameCategories(chosen: Iterable<{ readonly path: readonly ImportedGroup[]; readonly category?: ImportedGroup }>, locales: ReadonlyMap<string, string>, defaultLocale: string): Map<string, PlacedCategory> {
  const groups = new Map<string, { group: ImportedGroup; key: number[] }>();
  for (const { path, category } of chosen) {
    if (category !== undefined && !groups.has(category.id)) groups.set(category.id, { group: category, key: path.slice(0, path.indexOf(category) + 1).map(({ order }) => order) });
  }
  const taken = new Set<string>(RESERVED_FOLDERS);
  const named = new Map<string, PlacedCategory>();
  for (const { group } of [...groups.values()].sort((a, b) => compareOrder(a.key, b.key) || compareText(a.group.id, b.group.id))) {
    const title = titleOf(group, locales, defaultLocale);
    const id = numbered(fileName(group.slug ?? '') || fileName(title) || 'category', (name) => !taken.has(name));
    taken.add(id);
    named.set(group.id, { id, group });
  }
  return named;
}

/** A group's title in the main language, else in any. */
function titleOf(group: ImportedGroup, locales: ReadonlyMap<string, string>, defaultLocale: string): string {
  for (const [foreign, title] of Object.entries(group.titles)) if (locales.get(foreign) === defaultLocale) return title;
  return Object.values(group.titles)[0] ?? '';
}

/** Shorter than the limit, so that `-12` and `.md` find room. */
const MAX_NAME_BYTES = Math.min(MAX_STEP_BYTES - 20, 100);

/** A text as the name of a file or folder; an empty string when nothing is left of it. */
export function fileName(text: string): string {
  let name = toSlug(text.slice(0, 1000)).replace(/^_+/u, '');
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) {
    while (Buffer.byteLength(name) > MAX_NAME_BYTES) name = Array.from(name).slice(0, -1).join('');
    // Cut between words where that leaves more than half.
    const word = name.lastIndexOf('-');
    if (word > name.length / 2) name = name.slice(0, word);
  }
  name = name.replace(/-+$/u, '');
  return isReservedDeviceName(name) ? `${name}-article` : name;
}

function numbered(name: string, isFree: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; !isFree(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** As in a table of contents: number by number, the shorter first. */
function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
