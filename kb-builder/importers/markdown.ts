import path from 'node:path';
import { compareText, ProblemList } from '../content-problem.ts';
import { expandIncludes } from '../read/expand-includes.ts';
import { MAX_TEXT_BYTES } from '../read/read-content.ts';
import { plainMarkdown } from '../render/plain-markdown.ts';
import { isCommonLanguage } from './choose-locales.ts';
import { readForeignMarkdown, titleAndBody, understandFields, withQuestions } from './foreign-front-matter.ts';
import type { ImportedArticle, ImportedGroup } from './imported-content.ts';
import type { ImportReader } from './import-reader.ts';
import { plainAddress, resolveMarkdownAddress } from './markdown-links.ts';
import { mdxToMarkdown } from './mdx-to-markdown.ts';
import { readSourceText } from './read-source-files.ts';
import type { ImportNotices } from './import-notice.ts';

const LENIENT = { unknownKeys: 'warn', missingImages: 'warn', brokenLinks: 'warn' } as const;

/** Files that speak to the people who write, and the tables of contents of other programs. */
const NOT_AN_ARTICLE = /^(?:summary|changelog|license|contributing|code[_-]of[_-]conduct|security|_sidebar|_navbar|_footer|_coverpage)\.(?:md|mdx|markdown)$/iu;
/** Folders of texts that others take in, and of programs. */
const NOT_ARTICLES = /^(?:_?includes?|_?partials|_layouts|_site|_sass|_data|templates?)$/iu;

/**
 * Any folder of Markdown: Jekyll, Hugo, MkDocs, GitBook, Microsoft Learn, Obsidian, Notion, or by hand. The first folder
 * is the category (the second when all lies in one); a folder or a name's ending that is a language is the language.
 */
export const readMarkdown: ImportReader = ({ source, locale: fallbackLocale, notices, onProgress }) => {
  const texts = new Map<string, string>();
  const markdown = source.files.filter((file) => /\.(?:md|mdx|markdown)$/iu.test(file));
  if (markdown.length === 0) notices.error('.', 1, 'no-markdown', 'there are no Markdown files (.md) here');
  for (const [index, file] of markdown.entries()) {
    const text = readSourceText(source, file, MAX_TEXT_BYTES, notices);
    if (text !== undefined) texts.set(file, text);
    onProgress('reading', index + 1, markdown.length);
  }
  const articleFiles = [...texts.keys()].filter((file) => isArticleFile(file, notices));
  const languageFolders = haveLanguageFolders(articleFiles);
  const dropped = new Map<string, number>();
  const droppedAt = new Map<string, string>();
  const groups = new Map<string, ImportedGroup>();
  const groupNames = new Map<string, Map<string, Set<string>>>();
  const idOfFile = new Map<string, string>();
  const idOfAddress = new Map<string, string>();
  const articles: ImportedArticle[] = [];
  const signposts: { readonly file: string; readonly steps: readonly string[]; readonly to: string }[] = [];

  for (const file of articleFiles) {
    const parsed = readForeignMarkdown(file, texts.get(file)!, notices);
    const before = new Set(dropped.keys());
    const fields = understandFields(parsed.fields, dropped);
    for (const key of dropped.keys()) if (!before.has(key)) droppedAt.set(key, file);
    const place = placeOf(file, languageFolders);
    const locale = place.locale ?? ofOneLanguage(fields.locale, fallbackLocale) ?? fallbackLocale;
    const { title, body, questions } = titleAndBody(fields.title, parsed.body, place.steps.at(-1)!);
    if (fields.redirectTo !== undefined && parsed.body.trim() === '') {
      signposts.push({ file, steps: place.steps, to: fields.redirectTo });
      continue;
    }
    const id = place.steps.map((step) => step.replace(/\s+/gu, '-')).join('/');
    idOfFile.set(file, id);
    for (const address of [place.steps.join('/'), file, ...fields.oldPaths, ...(place.steps[0]?.startsWith('_') ? [place.steps.slice(1).join('/')] : [])]) if (!idOfAddress.has(plainAddress(address))) idOfAddress.set(plainAddress(address), id);
    const group = addFolders(groups, place.steps.slice(0, -1));
    if (group !== undefined && fields.category !== undefined) nameGroup(groupNames, group, locale, fields.category);
    // Microsoft's shared texts and other dialects first: they may hold links.
    const missing = new ProblemList();
    const whole = expandIncludes(file, body, parsed.bodyLine, { root: source.root, texts, others: new Set() }, LENIENT, missing);
    notices.add(missing.sorted());
    const plainBody = /\.mdx$/iu.test(file) ? mdxToMarkdown(whole, { partial: partialOf(file), notice: (line, code, message) => notices.warn(file, parsed.bodyLine + line - 1, code, message) }) : plainMarkdown(whole);
    articles.push({
      id, locale, title,
      body: { kind: 'markdown', text: plainBody, original: parsed.body },
      position: { file, line: 1, bodyLine: parsed.bodyLine },
      ...(group === undefined ? {} : { group }),
      ...(fields.order === undefined ? {} : { order: fields.order }),
      slug: place.name === 'index' ? (fields.slug ?? title) : (fields.slug?.split('/').filter(Boolean).at(-1) ?? place.name),
      draft: fields.draft,
      oldPaths: fields.oldPaths,
      frontMatter: withQuestions(fields.frontMatter, questions),
    });
  }
  const morePaths = new Map<string, string[]>();
  for (const { file, steps, to } of signposts) {
    const id = idOfAddress.get(plainAddress(to));
    const own = (steps[0]?.startsWith('_') ? steps.slice(1) : steps).join('/');
    if (id === undefined) {
      notices.warn(file, 1, 'signpost', `this file only leads to "${to.slice(0, 120)}" and was left out`);
      continue;
    }
    idOfFile.set(file, id);
    idOfAddress.set(plainAddress(own), id);
    morePaths.set(id, [...(morePaths.get(id) ?? []), `/${own}`]);
  }
  for (const [key, count] of [...dropped].sort(([a], [b]) => compareText(a, b))) notices.warn(droppedAt.get(key) ?? '.', 1, 'front-matter', `the key "${key.slice(0, 80)}" has no counterpart here and was left out${count > 1 ? ` (in ${count} files)` : ''}`);
  const shared = namesOfSeveral(groupNames);
  for (const [id, names] of groupNames) {
    const titles: Record<string, string> = {};
    for (const [locale, found] of names) if (found.size === 1 && !shared.has(`${locale} ${[...found][0]!}`)) titles[locale] = [...found][0]!;
    const group = groups.get(id);
    if (group !== undefined && Object.keys(titles).length > 0) groups.set(id, { ...group, titles });
  }
  const files = new Set(source.files);
  const withSignposts = articles.map((article) => (morePaths.has(article.id) ? { ...article, oldPaths: [...article.oldPaths, ...morePaths.get(article.id)!] } : article));
  return { articles: withSignposts, groups, resolve: (reference) => resolveMarkdownAddress(reference, { root: source.root, files, idOfFile, idOfAddress, rootFolders: ['static', 'public', 'assets'] }) };

  function partialOf(file: string): (address: string) => string | undefined {
    return (address) => {
      const text = texts.get(path.posix.normalize(path.posix.join(path.posix.dirname(file), address)));
      return text === undefined ? undefined : readForeignMarkdown(file, text, notices).body;
    };
  }
};

/** A few files that say `sv-SE` among many that say nothing are Swedish like the rest. */
function ofOneLanguage(locale: string | undefined, fallback: string): string | undefined {
  return locale?.slice(0, 2).toLowerCase() === fallback.slice(0, 2).toLowerCase() ? fallback : locale;
}

function isArticleFile(file: string, notices: ImportNotices): boolean {
  const steps = file.split('/');
  const name = steps.at(-1)!;
  if (steps.slice(0, -1).some((step) => NOT_ARTICLES.test(step))) return false;
  if (NOT_AN_ARTICLE.test(name) || (steps.length === 1 && /^readme\./iu.test(name))) {
    notices.warn(file, 1, 'not-an-article', 'this file is for the people who write, not for those who read; it was left out');
    return false;
  }
  return true;
}

/** True when the folders at the root are languages, all of them: `sv/`, `en/`. */
function haveLanguageFolders(files: readonly string[]): boolean {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))));
  return folders.size > 0 && [...folders].every(isCommonLanguage);
}

/** Language, and the path without it and without ending: `sv/konto/losenord.md`, `konto/losenord.sv.md`. */
function placeOf(file: string, languageFolders: boolean): { readonly locale?: string; readonly steps: readonly string[]; readonly name: string } {
  const steps = file.replace(/\.(?:md|mdx|markdown)$/iu, '').split('/');
  let locale = languageFolders && steps.length > 1 ? steps.shift()! : undefined;
  const ending = /^(.+)\.([a-z]{2}(?:[-_][a-z]{2})?)$/iu.exec(steps.at(-1)!);
  if (ending !== null && isCommonLanguage(ending[2]!)) {
    locale ??= ending[2]!;
    steps[steps.length - 1] = ending[1]!;
  }
  // Notion puts 32 digits behind every name; Jekyll's posts begin with a date; index files are their folder.
  const clean = steps.map((step) => step.replace(/ [0-9a-f]{32}$/u, '').replace(/^\d{4}-\d{2}-\d{2}-(?=.)/u, ''));
  const name = clean.at(-1)!;
  return { ...(locale === undefined ? {} : { locale }), steps: clean, name: /^(?:_?index|readme)$/iu.test(name) ? 'index' : name };
}

function addFolders(groups: Map<string, ImportedGroup>, folders: readonly string[]): string | undefined {
  let parent: string | undefined;
  for (const folder of folders) {
    const id: string = parent === undefined ? folder : `${parent}/${folder}`;
    // By name: numbers in front of names are there to be sorted by.
    if (!groups.has(id)) groups.set(id, { id, order: Number(/^\d{1,6}(?=[-_. ])/u.exec(folder)?.[0] ?? 1_000_000), titles: {}, descriptions: {}, slug: folder.replace(/^\d+[-_. ]+(?=\D)/u, ''), ...(parent === undefined ? {} : { parent }) });
    parent = id;
  }
  return parent;
}

/** Names that articles of several folders give to their category: not a name of any one folder. */
function namesOfSeveral(groupNames: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const names of groupNames.values()) {
    for (const [locale, found] of names) {
      for (const name of found) {
        const key = `${locale} ${name}`;
        if (seen.has(key)) shared.add(key);
        seen.add(key);
      }
    }
  }
  return shared;
}

function nameGroup(names: Map<string, Map<string, Set<string>>>, group: string, locale: string, name: string): void {
  const own = names.get(group) ?? new Map<string, Set<string>>();
  names.set(group, own.set(locale, (own.get(locale) ?? new Set()).add(name)));
}
