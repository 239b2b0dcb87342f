import { ARTICLE_KEYS } from '../read/front-matter-schema.ts';
import { readYaml } from '../read/read-yaml.ts';
import { inEnglish } from '../wording/message.ts';
import { splitFrontMatter } from '../read/split-front-matter.ts';
import { dayField, numberField, textField, textList } from './record-fields.ts';
import type { ImportNotices } from './import-notice.ts';

/** A Markdown file of another program, cut in two. */
export interface ForeignMarkdown {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** What foreign front matter says, under our names. */
export interface ForeignFields {
  readonly title?: string;
  readonly locale?: string;
  readonly draft: boolean;
  readonly order?: number;
  readonly slug?: string;
  /** Addresses of the article in the old site. */
  readonly oldPaths: readonly string[];
  readonly category?: string;
  /** Where a file that is only a signpost leads: `redirect_to: /other/page`. */
  readonly redirectTo?: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** Keys of other site builders, by what they mean here. The first that is there counts. */
const MEANINGS = {
  title: ['title', 'linkTitle', 'nav_title', 'sidebar_label', 'sidebarTitle'],
  description: ['description', 'summary', 'excerpt', 'abstract', 'meta_description', 'seo_description', 'lead'],
  updated: ['updated', 'last_updated', 'lastmod', 'last_modified', 'last_modified_at', 'lastUpdated', 'last_update', 'modified', 'ms.date', 'date', 'dateModified', 'published_at'],
  order: ['order', 'sidebar_position', 'nav_order', 'weight', 'position', 'sort', 'sidebar_order', 'ordning'],
  locale: ['locale', 'lang', 'language', 'ms.contentlocale'],
  slug: ['slug'],
  category: ['category', 'section'],
} as const;
/** Keys that lists of words are gathered from. */
const WORDS = ['keywords', 'tags', 'labels', 'search_keywords'];
const OLD_ADDRESSES = ['redirect_from', 'aliases', 'redirects', 'permalink', 'url'];
const SIGNPOSTS = ['redirect_to', 'redirect', 'redirect_url'];
/** What other builders say to themselves, and what only repeats. Not worth a word. */
const SILENT = /^(?:layout|type|author|authors|toc\w*|hide_\w+|pagination_\w+|custom_edit_url|displayed_sidebar|sidebar\w*|image|cover\w*|robots|manager|ms\.\w+|f1_keywords|contributors|head|template|id|uid|nav_title|categories|comments|featured|parent|has_children|slug|search\w*|audience|localization_priority|no-loc)$/iu;

/** Cuts a file in two and reads its front matter, be it YAML, broken YAML, or the simple part of TOML. */
export function readForeignMarkdown(file: string, text: string, notices: ImportNotices): ForeignMarkdown {
  const toml = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/u.exec(text);
  if (toml !== null) return { fields: readSimpleLines(toml[1]!, '='), body: text.slice(toml[0].length), bodyLine: toml[0].split('\n').length };
  const split = splitFrontMatter(text);
  // A first line of hyphens that nothing closes is a ruler.
  if (split.problem !== undefined || split.yaml === undefined) return { fields: {}, body: text, bodyLine: 1 };
  const yaml = readYaml(split.yaml, split.yamlLine);
  if (yaml.errors.length === 0 && (yaml.value === undefined || (typeof yaml.value === 'object' && !Array.isArray(yaml.value)))) return { fields: (yaml.value ?? {}) as Record<string, unknown>, body: split.body, bodyLine: split.bodyLine };
  const [error] = yaml.errors;
  notices.warn(file, error?.line ?? 1, 'front-matter', `the front matter is no valid YAML (${error === undefined ? 'it is no list of "key: value"' : inEnglish(error.message)}); what could be read line by line was taken`);
  return { fields: readSimpleLines(split.yaml, ':'), body: split.body, bodyLine: split.bodyLine };
}

/** `key: value` and `key = "value"`, a line each; lists in brackets. */
function readSimpleLines(text: string, sign: ':' | '='): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const line of text.split('\n')) {
    const match = (sign === ':' ? /^([\w.-]+)\s*:\s*(.+)$/u : /^([\w.-]+)\s*=\s*(.+)$/u).exec(line);
    if (match === null) continue;
    const value = match[2]!.trim();
    const plain = (one: string): string => one.trim().replace(/^(["'])(.*)\1$/u, '$2');
    fields[match[1]!] = /^\[.*\]$/u.test(value) ? value.slice(1, -1).split(',').map(plain).filter(Boolean) : plain(value);
  }
  return fields;
}

/** Finds out what the keys mean. @param dropped Counts the keys that have no counterpart. */
export function understandFields(fields: Readonly<Record<string, unknown>>, dropped: Map<string, number>): ForeignFields {
  const used = new Set<string>();
  const first = <TValue>(keys: readonly string[], read: (value: unknown) => TValue | undefined): TValue | undefined => {
    for (const key of keys) {
      if (fields[key] === undefined) continue;
      used.add(key);
      const value = read(fields[key]);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const title = first(MEANINGS.title, textField);
  const locale = first(MEANINGS.locale, textField);
  const slug = first(MEANINGS.slug, textField);
  const category = first(MEANINGS.category, textField);
  const order = first(MEANINGS.order, numberField);
  const updated = first(MEANINGS.updated, (value) => dayField(typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>)['date'] : value));
  const description = first(MEANINGS.description, textField);
  const keywords = WORDS.flatMap((key) => {
    used.add(key);
    return wordsOf(fields[key]);
  });
  const oldPaths = OLD_ADDRESSES.flatMap((key) => {
    used.add(key);
    return wordsOf(fields[key]).filter((path) => path.startsWith('/'));
  });
  const redirectTo = first(SIGNPOSTS, textField);
  for (const key of ['draft', 'published', 'status', 'hidden']) used.add(key);
  const draft = /^(?:true|yes)$/iu.test(textField(fields['draft']) ?? '') || /^(?:false|no)$/iu.test(textField(fields['published']) ?? '') || /^draft$/iu.test(textField(fields['status']) ?? '');
  // Our own keys are kept as they are.
  const own: Record<string, unknown> = {};
  for (const key of Object.keys(ARTICLE_KEYS)) {
    if (['title', 'id', 'description', 'keywords', 'order', 'updated', 'status', 'redirect_from'].includes(key) || fields[key] === undefined) continue;
    // Words that others use in another sense: `audience: Admin` would hide the article.
    if (key === 'audience' || key === 'pages') continue;
    used.add(key);
    own[key] = fields[key];
  }
  for (const key of Object.keys(fields)) if (!used.has(key) && !SILENT.test(key)) dropped.set(key, (dropped.get(key) ?? 0) + 1);
  return {
    draft, oldPaths,
    ...(title === undefined ? {} : { title }),
    ...(locale === undefined ? {} : { locale }),
    ...(order === undefined ? {} : { order }),
    ...(slug === undefined ? {} : { slug }),
    ...(category === undefined ? {} : { category }),
    ...(redirectTo === undefined ? {} : { redirectTo }),
    frontMatter: { ...own, description, keywords: [...new Set(keywords)], updated },
  };
}

/** A list, or words between commas; of tags with labels (`{label, permalink}`) the labels. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => (typeof one === 'object' && one !== null ? textList([(one as Record<string, unknown>)['label'] ?? (one as Record<string, unknown>)['name']]) : textList([one])));
  return (textField(value) ?? '').split(',').map((word) => word.trim()).filter(Boolean);
}

/** A first heading of level 1, and the body without it. */
function takeFirstHeading(body: string): { readonly title: string; readonly body: string } | undefined {
  const match = /^(?:\s*\n)*[ ]{0,3}#[ \t]+(\S[^\n]*)(?:\n|$)/u.exec(body);
  if (match === null) return undefined;
  const title = plainHeading(match[1]!);
  if (title === '') return undefined;
  // Line breaks stay, so that lines are still counted as in the file.
  return { title, body: '\n'.repeat(match[0].split('\n').length - 1) + body.slice(match[0].length) };
}

/**
 * Title and body of an article. Many write the title twice, in front matter and as the first heading: the page shows it
 * once. A first heading in other words is another way to ask, which the search may know.
 */
export function titleAndBody(title: string | undefined, body: string, name: string): { readonly title: string; readonly body: string; readonly questions: readonly string[] } {
  const heading = takeFirstHeading(body);
  if (heading === undefined) return { title: title ?? titleOfName(name), body, questions: [] };
  // A second heading of the first level: the body is a book of several chapters, and keeps them all.
  if (title !== undefined && /^[ ]{0,3}#[ \t]+\S/mu.test(heading.body.replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?\n {0,3}\1/gmu, ''))) return { title, body, questions: [] };
  const isOther = title !== undefined && withoutSigns(title) !== withoutSigns(heading.title);
  return { title: title ?? heading.title, body: heading.body, questions: isOther ? [heading.title] : [] };
}

function withoutSigns(text: string): string {
  return text.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '');
}

function plainHeading(heading: string): string {
  return heading.replace(/<[^>]*>/gu, '').replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/\{[#:][^}]*\}/gu, '').replace(/\s#+\s*$/u, '').replace(/[*`\\]|(?<!\w)_|_(?!\w)/gu, '').replace(/\s+/gu, ' ').trim();
}

/** `02-how-to-pay` → `How to pay`. */
export function titleOfName(name: string): string {
  const words = name.replace(/^\d+[-_. ]+(?=\D)/u, '').replace(/[-_]+/gu, ' ').trim() || name;
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** Front matter with further ways to ask. */
export function withQuestions(frontMatter: Readonly<Record<string, unknown>>, questions: readonly string[]): Readonly<Record<string, unknown>> {
  if (questions.length === 0) return frontMatter;
  const before = frontMatter['questions'];
  return { ...frontMatter, questions: [...(Array.isArray(before) ? (before as unknown[]) : before === undefined ? [] : [before]), ...questions] };
}
