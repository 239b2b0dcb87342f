import * as v from 'valibot';
import { ContractError } from '../../core/contract/contract-error.ts';
import { INTERFACE_LOCALES } from '../../core/contract/choose-locale.ts';
import { LocaleSchema } from '../../core/contract/locale.ts';
import { readSiteConfig, SiteConfigSchema, type SiteConfig } from '../../core/contract/site-config.ts';
import { WIDGET_TEXT_NAMES } from '../../core/contract/widget-text-names.ts';
import { compareText, type ProblemList, type Strictness } from '../content-problem.ts';
import { didYouMean } from '../suggest-name.ts';
import { checkChannels } from './check-channels.ts';
import type { ContentFolder } from './read-content.ts';
import { readYaml } from './read-yaml.ts';
import { phrase, say } from '../wording/message.ts';

/** The site as the editor described it, with what they left out filled in. */
export interface Site {
  readonly config: SiteConfig;
  /** In the order of `site.yaml`, or by name. */
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  /** `by-locale`: the first folder of a path is its language. `flat`: one language, and the first folder is the category. */
  readonly layout: 'by-locale' | 'flat';
  /** Line of a key of `site.yaml`; 1 without one. */
  lineOf(...path: (string | number)[]): number;
}

/** Name of the settings file. */
export const SITE_FILE = 'site.yaml';

/** Keys whose values are numbers; everything else in the file is text, so that a telephone number keeps its first zero. */
const NUMBER_KEYS: readonly (readonly string[])[] = [['reportFromVisits'], ['retentionDays'], ['costPerContact', 'amount'], ['goals', '*'],
  ['proactive', '*', 'seconds'], ['proactive', '*', 'percent'], ['proactive', '*', 'times'], ['proactive', '*', 'holdout']];

/** A folder of this name would stand where the knowledge base keeps its own files. */
const RESERVED_LOCALES: ReadonlySet<string> = new Set(['kb']);

/** Reads `site.yaml`, or decides what a folder without one is. Problems never stop the reading: the rest is checked all the same. */
export function readSite(content: ContentFolder, fallbackLocale: string, server: string | undefined, strictness: Strictness, problems: ProblemList): Site {
  for (const wrong of ['site.yml', 'Site.yaml', 'config.yaml', 'hjelp.yaml']) {
    if (content.texts.has(wrong)) problems.error(wrong, 1, 'file-name', say`the settings of the site are read from "${SITE_FILE}"; rename this file`);
  }
  const text = content.texts.get(SITE_FILE);
  const site = text === undefined ? siteWithoutFile(content, fallbackLocale, problems) : siteFromFile(content, text, fallbackLocale, strictness, problems);
  const badServer = server !== undefined && !v.safeParse(SiteConfigSchema.entries.server, server).success;
  if (badServer) problems.error(SITE_FILE, 1, 'server', say`the address of the server must begin with https:// or http://, or be "same-origin"; found "${server.slice(0, 80)}"`);
  return server === undefined || badServer ? site : { ...site, config: { ...site.config, server } };
}

function siteWithoutFile(content: ContentFolder, locale: string, problems: ProblemList): Site {
  if (!v.safeParse(LocaleSchema, locale).success) problems.error(SITE_FILE, 1, 'locale', say`"${locale.slice(0, 40)}" is not a language tag; use one such as "sv" or "en-GB"`);
  const languages = topFolders(content).filter(isLanguage);
  const hint = languages.length > 0 && languages.every((name) => ['en', 'sv', 'nb', 'da', 'no', 'fi', 'de', 'fr', 'nn', 'is', 'nl', 'es'].includes(name.split('-')[0]!))
    ? say` The folders ${languages.map((name) => `"${name}"`).join(', ')} look like languages: a ${SITE_FILE} with the line "locales: [${languages.join(', ')}]" makes them so.`
    : undefined;
  problems.warn(SITE_FILE, 1, 'no-site-file', say`there is no ${SITE_FILE}, so the site is called "Help", its language is "${locale}", every folder is a category, and files outside folders belong to "general".${hint}`);
  return { config: readSiteConfig({}), locales: [locale], defaultLocale: locale, layout: 'flat', lineOf: () => 1 };
}

function siteFromFile(content: ContentFolder, text: string, fallbackLocale: string, strictness: Strictness, problems: ProblemList): Site {
  const yaml = readYaml(text);
  for (const error of yaml.errors) problems.error(SITE_FILE, error.line, 'site-file', error.message);
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*[\w-]+:\s+#[0-9a-f]{3,8}\s*$/iu.test(line)) problems.error(SITE_FILE, index + 1, 'site-file', say`what follows "#" is a comment in YAML; put the colour in quotes: ${line.trim().replace(/\s+(#\S+)/u, ' "$1"')}`);
  }
  let config = readSiteConfig({});
  const value = yaml.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.error(SITE_FILE, 1, 'site-file', say`the settings must be lines of "key: value", such as "name: Help"`);
  } else {
    const { known, unknown } = withoutUnknownKeys(withNumbers(value as Record<string, unknown>), SiteConfigSchema, []);
    for (const { path, siblings } of unknown) {
      const name = String(path.at(-1));
      problems.report(strictness.unknownKeys, SITE_FILE, yaml.lineOf(path), 'unknown-key', say`"${path.join('.').slice(0, 80)}" is not a key of ${SITE_FILE}.${didYouMean(name, siblings) ?? say` The keys here are: ${siblings.join(', ')}.`}`);
    }
    try {
      config = readSiteConfig(known);
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      for (const issue of error.issues) problems.error(SITE_FILE, yaml.lineOf(issue.place.split('.')), 'site-file', say`${issue.place}: found ${issue.found}, expected ${phrase(withoutPattern(issue.expected))}`);
    }
  }
  const folders = topFolders(content);
  const declared = config.locales;
  const found = folders.filter(isLanguage);
  const locales = declared ?? (found.length > 0 ? found : [config.defaultLocale ?? fallbackLocale]);
  // One language needs no folder of its own.
  const layout = locales.length === 1 && !folders.includes(locales[0]!) ? 'flat' : 'by-locale';
  const defaultLocale = config.defaultLocale ?? (declared === undefined && locales.includes(fallbackLocale) ? fallbackLocale : locales[0]!);
  const site: Site = { config, locales: [...new Set(locales)], defaultLocale, layout, lineOf: (...path) => yaml.lineOf(path) };
  checkLocales(site, content, problems);
  checkAgainstItself(site, problems);
  return site;
}

function checkLocales(site: Site, content: ContentFolder, problems: ProblemList): void {
  const { config } = site;
  if (config.locales !== undefined && new Set(config.locales.map((locale) => locale.toLowerCase())).size < config.locales.length) problems.error(SITE_FILE, site.lineOf('locales'), 'locale', say`a language is listed twice; keep one of the two`);
  if (!site.locales.includes(site.defaultLocale)) problems.error(SITE_FILE, site.lineOf('defaultLocale'), 'locale', say`the default language "${site.defaultLocale}" is not among the locales (${site.locales.join(', ')}); add it or choose one of them`);
  for (const locale of site.locales) if (RESERVED_LOCALES.has(locale)) problems.error(SITE_FILE, site.lineOf('locales'), 'locale', say`"${locale}" is a folder that the knowledge base uses itself and cannot be a language`);
  for (const [locale, others] of Object.entries(config.fallbacks)) {
    const known = [...new Set([...site.locales, ...INTERFACE_LOCALES])];
    for (const [index, other] of others.entries()) {
      if (!known.includes(other)) problems.warn(SITE_FILE, site.lineOf('fallbacks', locale, index), 'locale', say`"${other}" is neither a language of this site (${site.locales.join(', ')}) nor of the widget, so it helps nobody.${didYouMean(other, known)}`);
    }
  }
  if (site.layout === 'flat') return;
  const moveOrAdd = say` Move the folder into a language's folder, or add the language to "locales" in ${SITE_FILE}.`;
  for (const folder of topFolders(content)) {
    if (site.locales.includes(folder)) continue;
    const articles = [...content.texts.keys()].filter((file) => file.startsWith(`${folder}/`) && /\.(?:md|markdown)$/iu.test(file));
    if (articles.length > 0) problems.warn(folder, 1, 'folder-unused', articles.length === 1
      ? say`the article in "${folder}" belongs to no language of this site (${site.locales.join(', ')}).${didYouMean(folder, site.locales) ?? moveOrAdd}`
      : say`the ${articles.length} articles in "${folder}" belong to no language of this site (${site.locales.join(', ')}).${didYouMean(folder, site.locales) ?? moveOrAdd}`);
  }
}

/** What the schema of one key cannot see. */
function checkAgainstItself(site: Site, problems: ProblemList): void {
  const { config } = site;
  checkChannels(site, problems);
  for (const [index, category] of config.categories.entries()) {
    if (config.categories.findIndex((other) => other.id === category.id) !== index) problems.error(SITE_FILE, site.lineOf('categories', index), 'site-file', say`the category "${category.id}" is listed twice; keep one`);
  }
  checkOwnWords(site, problems);
  for (const [index, rule] of (config.proactive ?? []).entries()) {
    if (config.proactive!.findIndex((other) => other.id === rule.id) !== index) problems.error(SITE_FILE, site.lineOf('proactive', index), 'site-file', say`two rules have the id "${rule.id}"; give one of them another`);
  }
}

/** A word in a place that does not exist would never be seen. */
function checkOwnWords(site: Site, problems: ProblemList): void {
  for (const [locale, words] of Object.entries(site.config.texts ?? {})) {
    if (!(INTERFACE_LOCALES as readonly string[]).includes(locale)) problems.error(SITE_FILE, site.lineOf('texts', locale), 'site-file', say`the widget has no words in "${locale}" to change; it speaks ${INTERFACE_LOCALES.join(', ')}`);
    for (const name of Object.keys(words)) {
      if (!WIDGET_TEXT_NAMES.includes(name)) problems.error(SITE_FILE, site.lineOf('texts', locale, name), 'site-file', say`"${name.slice(0, 60)}" is not one of the widget's texts.${didYouMean(name, WIDGET_TEXT_NAMES) ?? say` docs/widget.md says where they are listed.`}`);
    }
  }
}

function topFolders(content: ContentFolder): string[] {
  const folders = new Set<string>();
  for (const file of [...content.texts.keys(), ...content.others]) if (file.includes('/')) folders.add(file.slice(0, file.indexOf('/')));
  return [...folders].sort(compareText);
}

/** A folder whose name is a language that the world knows: `faq` looks like a tag and is none. */
function isLanguage(folder: string): boolean {
  if (!v.is(LocaleSchema, folder) || RESERVED_LOCALES.has(folder)) return false;
  const language = folder.split('-')[0]!;
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language) !== undefined;
}

function withNumbers(value: Record<string, unknown>): Record<string, unknown> {
  const toNumbers = (part: unknown, path: readonly string[]): unknown => {
    if (path.length === 0) return typeof part === 'string' && /^-?\d+(?:\.\d+)?$/u.test(part) ? Number(part) : part;
    if (Array.isArray(part)) return path[0] === '*' ? part.map((child) => toNumbers(child, path.slice(1))) : part;
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, path[0] === '*' || path[0] === key ? toNumbers(child, path.slice(1)) : child]));
  };
  return NUMBER_KEYS.reduce((part, path) => toNumbers(part, path) as Record<string, unknown>, value);
}

interface UnknownKey { readonly path: readonly (string | number)[]; readonly siblings: readonly string[] }

/** Takes unknown keys out, at every depth, and says which they were and which would have been known there. */
function withoutUnknownKeys(value: unknown, schema: unknown, path: readonly (string | number)[]): { known: unknown; unknown: UnknownKey[] } {
  const shape = bare(schema);
  const unknown: UnknownKey[] = [];
  if (Array.isArray(value) && shape.item !== undefined) {
    const known = value.map((item, index) => {
      const inner = withoutUnknownKeys(item, shape.item, [...path, index]);
      unknown.push(...inner.unknown);
      return inner.known;
    });
    return { known, unknown };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || shape.entries === undefined) return { known: value, unknown };
  const siblings = Object.keys(shape.entries);
  const known: [string, unknown][] = [];
  for (const [key, child] of Object.entries(value)) {
    if (!siblings.includes(key)) {
      unknown.push({ path: [...path, key], siblings });
      continue;
    }
    const inner = withoutUnknownKeys(child, shape.entries[key], [...path, key]);
    unknown.push(...inner.unknown);
    known.push([key, inner.known]);
  }
  return { known: Object.fromEntries(known), unknown };
}

/** A schema without `optional` and `pipe` around it. */
function bare(schema: unknown): { entries?: Record<string, unknown>; item?: unknown } {
  let inner = schema as { wrapped?: unknown; pipe?: readonly unknown[]; entries?: Record<string, unknown>; item?: unknown };
  for (;;) {
    if (inner.wrapped !== undefined) inner = inner.wrapped as typeof inner;
    else if (inner.pipe !== undefined && inner.pipe[0] !== inner && inner.entries === undefined && inner.item === undefined) inner = inner.pipe[0] as typeof inner;
    else return inner;
  }
}

/** A pattern is for programs; the words behind it say the same to people. */
function withoutPattern(expected: string): string {
  return /^\/.*\/\w* \((.+)\)$/su.exec(expected)?.[1] ?? expected;
}
