import path from 'node:path';
import { compareText } from '../content-problem.ts';
import { MAX_TEXT_BYTES } from '../read/read-content.ts';
import { readYaml } from '../read/read-yaml.ts';
import { readForeignMarkdown, titleAndBody, titleOfName, understandFields, withQuestions } from './foreign-front-matter.ts';
import type { ImportedArticle, ImportedGroup } from './imported-content.ts';
import type { ImportReader } from './import-reader.ts';
import { plainAddress, resolveMarkdownAddress } from './markdown-links.ts';
import { mdxToMarkdown } from './mdx-to-markdown.ts';
import { isObject } from './read-json-export.ts';
import { readSourceText } from './read-source-files.ts';
import { numberField, textField } from './record-fields.ts';

/** Docs of one language, and where they lie in the source. */
interface DocsFolder {
  readonly locale: string;
  /** With a slash at the end; empty for the source itself. */
  readonly prefix: string;
}

const TRANSLATED = /^(?:.*\/)?i18n\/([\w-]+)\/docusaurus-plugin-content-docs\/current\//u;

/**
 * A Docusaurus site (`docs/`, `i18n/`, `static/`) or its folder of documents. No program of the site is run: order and
 * names come from `_category_.json`, `sidebar_position` and numbers in front of names.
 */
export const readDocusaurus: ImportReader = ({ source, locale: fallbackLocale, notices, onProgress }) => {
  const config = source.files.find((file) => /^docusaurus\.config\.\w+$/u.test(file));
  const configText = config === undefined ? '' : readSourceText(source, config, MAX_TEXT_BYTES, notices) ?? '';
  const defaultLocale = /\bdefaultLocale\s*:\s*['"]([\w-]+)['"]/u.exec(configText)?.[1] ?? fallbackLocale;
  const routeBase = /\brouteBasePath\s*:\s*['"]([^'"]*)['"]/u.exec(configText)?.[1] ?? 'docs';
  const inSite = source.files.some((file) => /^docs\/.*\.mdx?$/iu.test(file)) && (config !== undefined || source.files.some((file) => /^(?:i18n|static|src)\//u.test(file)));
  if (source.files.some((file) => file.startsWith('versioned_docs/'))) notices.warn('versioned_docs', 1, 'versions', 'only the current documents were imported; those of earlier versions were left out');
  const sidebars = source.files.find((file) => /^sidebars\.\w+$/u.test(file));
  if (sidebars !== undefined) notices.warn(sidebars, 1, 'sidebars', 'the sidebar is a program and was not run; the order comes from _category_.json, sidebar_position and numbers in file names');
  const folders = [...new Set(source.files.flatMap((file) => TRANSLATED.exec(file)?.[0] ?? []))].map((prefix): DocsFolder => ({ locale: TRANSLATED.exec(prefix)![1]!, prefix }));
  // The main language first: the others name its categories.
  const main: DocsFolder = { locale: defaultLocale, prefix: inSite ? 'docs/' : '' };
  folders.unshift(main);

  const texts = new Map<string, string>();
  const wanted = source.files.filter((file) => folders.some(({ prefix }) => isIn(file, prefix)) && /\.mdx?$|\/?_category_\.(?:json|ya?ml)$/iu.test(file));
  for (const [index, file] of wanted.entries()) {
    const text = readSourceText(source, file, MAX_TEXT_BYTES, notices);
    if (text !== undefined) texts.set(file, text);
    onProgress('reading', index + 1, wanted.length);
  }
  const groups = new Map<string, ImportedGroup>();
  const dropped = new Map<string, number>();
  const articles: ImportedArticle[] = [];
  const idOfFile = new Map<string, string>();
  const idOfAddress = new Map<string, string>();
  for (const folder of folders) {
    for (const [file, text] of texts) {
      if (!isIn(file, folder.prefix) || (folder.prefix === '' && folders.some((other) => other.prefix !== '' && isIn(file, other.prefix)))) continue;
      const inside = file.slice(folder.prefix.length);
      const name = path.posix.basename(inside);
      if (name.startsWith('_category_.')) addCategory(path.posix.dirname(inside), file, text, folder.locale);
      // What begins with an underscore is a part of other documents.
      else if (!inside.split('/').some((step) => step.startsWith('_')) && (inSite || !/^(?:node_modules|src|blog|i18n|versioned_docs)\//u.test(inside))) addArticle(inside, file, text, folder);
    }
    nameCategories(folder);
  }
  if (articles.length === 0) notices.error('.', 1, 'no-markdown', 'there are no documents here; name the folder that holds docusaurus.config.js, or its folder "docs"');
  for (const [key, count] of [...dropped].sort(([a], [b]) => compareText(a, b))) notices.warn('.', 1, 'front-matter', `the key "${key.slice(0, 80)}" has no counterpart here and was left out${count > 1 ? ` (in ${count} files)` : ''}`);
  const files = new Set(source.files);
  return {
    articles, groups, defaultLocale,
    resolve: (reference) => {
      const { locale, position } = reference.article;
      const prefixes = folders.filter((folder) => folder.locale === locale).map(({ prefix }) => prefix);
      const folder = { root: source.root, files, idOfFile, idOfAddress, rootFolders: [...prefixes, main.prefix, 'static/'] };
      const target = resolveMarkdownAddress(reference, folder);
      const own = prefixes.find((prefix) => prefix !== main.prefix && isIn(position.file, prefix));
      if (target.kind !== 'missing' || own === undefined) return target;
      // What was not translated is read in the main language, from the same place.
      return resolveMarkdownAddress({ ...reference, article: { ...reference.article, position: { ...position, file: main.prefix + position.file.slice(own.length) } } }, folder);
    },
  };

  function addArticle(inside: string, file: string, text: string, folder: DocsFolder): void {
    const parsed = readForeignMarkdown(file, text, notices);
    const fields = understandFields(parsed.fields, dropped);
    const steps = inside.replace(/\.mdx?$/iu, '').split('/');
    const plainSteps = steps.map(withoutNumber);
    const ownId = textField(parsed.fields['id']);
    const id = [...plainSteps.slice(0, -1), ownId ?? plainSteps.at(-1)!].map((step) => step.replace(/\s+/gu, '-')).join('/');
    const isIndex = /^(?:index|readme)$/iu.test(plainSteps.at(-1)!) || (plainSteps.length > 1 && plainSteps.at(-1)!.toLowerCase() === plainSteps.at(-2)!.toLowerCase());
    const permalink = permalinkOf(plainSteps, fields.slug, isIndex, ownId);
    idOfFile.set(file, id);
    // A document that was not translated is read in the main language, from the same address.
    for (const address of [`${routeBase}/${permalink}`, permalink, `${folder.locale}/${routeBase}/${permalink}`, file, `${folder.prefix}${id}`]) if (!idOfAddress.has(plainAddress(address))) idOfAddress.set(plainAddress(address), id);
    // Docusaurus shows a first heading in place of the title.
    const { title, body, questions } = titleAndBody(fields.title, parsed.body, plainSteps.at(-1)!);
    const label = textField(parsed.fields['sidebar_label']);
    const lastSlug = fields.slug?.split('/').filter(Boolean).at(-1);
    const group = addFolders(steps.slice(0, -1));
    const number = numberField(numberOf(steps.at(-1)!));
    const order = fields.order ?? (isIndex ? -1 : number);
    const markdown = mdxToMarkdown(body, {
      partial: (address) => partial(file, address),
      notice: (line, code, message) => notices.warn(file, parsed.bodyLine + line - 1, code, message),
    });
    articles.push({
      id, locale: folder.locale,
      title,
      body: { kind: 'markdown', text: markdown, original: parsed.body },
      position: { file, line: 1, bodyLine: parsed.bodyLine },
      ...(group === undefined ? {} : { group }),
      ...(order === undefined ? {} : { order }),
      slug: lastSlug ?? (isIndex ? title : ownId ?? plainSteps.at(-1)!),
      draft: fields.draft || textField(parsed.fields['unlisted']) === 'true',
      oldPaths: [`/${[...(folder.locale === defaultLocale ? [] : [folder.locale]), routeBase, permalink].map((step) => step.replace(/^\/+|\/+$/gu, '')).filter(Boolean).join('/')}`],
      frontMatter: { ...withQuestions(fields.frontMatter, questions), ...(label !== undefined && label !== title ? { keywords: [...(fields.frontMatter['keywords'] as string[]), label] } : {}) },
    });
  }

  function partial(file: string, address: string): string | undefined {
    const place = address.startsWith('@site/') ? address.slice('@site/'.length) : path.posix.normalize(path.posix.join(path.posix.dirname(file), address));
    const text = texts.get(place) ?? (source.files.includes(place) ? readSourceText(source, place, MAX_TEXT_BYTES, notices) : undefined);
    return text === undefined ? undefined : readForeignMarkdown(place, text, notices).body;
  }

  function addFolders(steps: readonly string[]): string | undefined {
    let parent: string | undefined;
    for (const step of steps) {
      const id: string = parent === undefined ? step : `${parent}/${step}`;
      const before = groups.get(id);
      if (before === undefined || before.order === UNORDERED) groups.set(id, { titles: {}, descriptions: {}, ...before, id, order: numberField(numberOf(step)) ?? UNORDERED, slug: withoutNumber(step), ...(parent === undefined ? {} : { parent }) });
      parent = id;
    }
    return parent;
  }

  function addCategory(folder: string, file: string, text: string, locale: string): void {
    const value = /\.json$/iu.test(file) ? parseJson(text) : readYaml(text).value;
    if (!isObject(value)) {
      notices.warn(file, 1, 'category', 'the file cannot be read; the folder keeps its own name');
      return;
    }
    const id = folder === '.' ? undefined : addFolders(folder.split('/'));
    if (id === undefined) return;
    const before = groups.get(id)!;
    const label = textField(value['label']);
    const description = isObject(value['link']) ? textField(value['link']['description']) : undefined;
    const order = numberField(value['position']);
    groups.set(id, {
      ...before,
      ...(order === undefined ? {} : { order }),
      titles: label === undefined ? before.titles : { ...before.titles, [locale]: label },
      descriptions: description === undefined ? before.descriptions : { ...before.descriptions, [locale]: description },
    });
  }

  /** Names of categories in other languages stand in `current.json`, under their names in the main one. */
  function nameCategories({ locale, prefix }: DocsFolder): void {
    if (locale === defaultLocale) return;
    const file = `${prefix.replace(/current\/$/u, '')}current.json`;
    const text = source.files.includes(file) ? readSourceText(source, file, MAX_TEXT_BYTES, notices) : undefined;
    const messages = text === undefined ? undefined : parseJson(text);
    if (!isObject(messages)) return;
    const byLabel = new Map<string, string>();
    for (const [key, entry] of Object.entries(messages)) {
      const label = /^sidebar\.[^.]+\.category\.(.+)$/u.exec(key)?.[1];
      const message = isObject(entry) ? textField(entry['message']) : undefined;
      if (label !== undefined && message !== undefined) byLabel.set(label, message);
    }
    for (const group of groups.values()) {
      const message = byLabel.get(group.titles[defaultLocale] ?? '') ?? byLabel.get(group.slug ?? '') ?? byLabel.get(titleOfName(group.slug ?? ''));
      if (message !== undefined && group.titles[locale] === undefined) groups.set(group.id, { ...group, titles: { ...group.titles, [locale]: message } });
    }
  }
};

/** Folders without a place of their own come last, by name. */
const UNORDERED = 1_000_000;

function isIn(file: string, prefix: string): boolean {
  return file.startsWith(prefix);
}

/** `01-intro` → `01`; undefined for names that are dates or versions. */
function numberOf(name: string): string | undefined {
  return /^(\d{1,6})\s*[-_.]+\s*\D/u.exec(name)?.[1];
}

function withoutNumber(name: string): string {
  return numberOf(name) === undefined ? name : name.replace(/^\d{1,6}\s*[-_.]+\s*/u, '');
}

function permalinkOf(steps: readonly string[], slug: string | undefined, isIndex: boolean, ownId: string | undefined): string {
  const folder = steps.slice(0, -1);
  if (slug?.startsWith('/')) return slug.replace(/^\/+/u, '');
  if (slug !== undefined) return path.posix.join(...folder, slug);
  return [...folder, ...(isIndex ? [] : [ownId ?? steps.at(-1)!])].join('/');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
