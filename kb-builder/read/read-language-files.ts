import * as v from 'valibot';
import type { Notice } from '../../core/contract/kb-manifest.ts';
import { compareText, type ProblemList, type Strictness } from '../content-problem.ts';
import { didYouMean } from '../suggest-name.ts';
import { parseNoticeFile } from './parse-front-matter.ts';
import type { ContentFolder } from './read-content.ts';
import { readYaml } from './read-yaml.ts';
import type { Site } from './read-site.ts';
import { toSlug } from '../address.ts';
import { phrase, say } from '../wording/message.ts';

/** What an editor says about words: see `content/<locale>/synonyms.yaml`. */
export interface LanguageSynonyms {
  readonly twoWay: string[][];
  readonly oneWay: Record<string, string[]>;
}

/** A question that always finds one article first. */
export interface Pin {
  readonly query: string;
  readonly article: string;
  readonly line: number;
}

/** A notice before its body is rendered. */
export interface NoticeSource extends Omit<Notice, 'text'> {
  readonly locale: string;
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}

const word = v.pipe(v.string('a word'), v.transform((text) => text.normalize('NFC').trim()), v.minLength(1, 'a word'), v.maxLength(100, 'at most 100 characters'));
const SynonymsSchema = v.object({
  two_way: v.optional(v.array(v.pipe(v.array(word, 'a list of words'), v.minLength(2, 'at least two words that mean the same')), 'a list of lists, such as "- [refund, money back]"'), []),
  one_way: v.optional(v.record(word, v.pipe(v.union([v.pipe(word, v.transform((one) => [one])), v.array(word)], 'a list of words'), v.minLength(1, 'at least one word')), 'lines such as "visa: [card]"'), {}),
});
const PinsSchema = v.record(v.pipe(v.string(), v.transform((query) => query.trim()), v.minLength(1, 'a question'), v.maxLength(500, 'a question of at most 500 characters')), v.string('the id of an article'), 'lines such as "refund: returns/refund-time"');

/** Reads `synonyms.yaml` of a language; empty lists when there is none. */
export function readSynonyms(content: ContentFolder, site: Site, locale: string, strictness: Strictness, problems: ProblemList): LanguageSynonyms {
  const file = languageFile(site, locale, 'synonyms.yaml');
  const found = readMap(content, file, problems);
  if (found === undefined) return { twoWay: [], oneWay: {} };
  const known = ['two_way', 'one_way'];
  for (const key of Object.keys(found.value)) if (!known.includes(key)) problems.report(strictness.unknownKeys, file, found.lineOf([key]), 'unknown-key', say`"${key.slice(0, 80)}" is not a key of this file.${didYouMean(key, known) ?? say` The keys are: ${known.join(', ')}.`}`);
  const result = v.safeParse(SynonymsSchema, found.value);
  if (!result.success) {
    reportIssues(file, result.issues, found.lineOf, problems);
    return { twoWay: [], oneWay: {} };
  }
  return { twoWay: result.output.two_way, oneWay: result.output.one_way };
}

/** Reads `pins.yaml` of a language. Whether the articles exist is checked later. */
export function readPins(content: ContentFolder, site: Site, locale: string, problems: ProblemList): { readonly file: string; readonly pins: readonly Pin[] } {
  const file = languageFile(site, locale, 'pins.yaml');
  const found = readMap(content, file, problems);
  if (found === undefined) return { file, pins: [] };
  const result = v.safeParse(PinsSchema, found.value);
  if (!result.success) {
    reportIssues(file, result.issues, found.lineOf, problems);
    return { file, pins: [] };
  }
  return { file, pins: Object.entries(result.output).map(([query, article]) => ({ query, article: article.normalize('NFC'), line: found.lineOf([query]) })) };
}

/** Reads the notices. Their ids are their files' names. */
export function readNotices(files: readonly { readonly locale: string; readonly file: string; readonly text: string }[], strictness: Strictness, problems: ProblemList): NoticeSource[] {
  const notices: NoticeSource[] = [];
  for (const { locale, file, text } of files) {
    const parsed = parseNoticeFile(file, text, strictness, problems);
    if (parsed === undefined || parsed.isBroken) continue;
    const { title, pages, queries, from, until, severity } = parsed.frontMatter;
    const name = (file.split('/').pop() ?? '').replace(/\.\w+$/u, '');
    const id = toSlug(name) || name.normalize('NFC');
    if (from !== undefined && until !== undefined && until < from) problems.error(file, parsed.lineOf('until'), 'notice', say`the notice ends (${until}) before it begins (${from}); mend one of the two dates`);
    if (parsed.body.trim() === '') problems.warn(file, 1, 'notice', say`the notice has a title and no text; say what visitors can do`);
    const twin = notices.find((other) => other.locale === locale && other.id === id);
    if (twin !== undefined) problems.error(file, 1, 'duplicate-id', say`the notice ${twin.file} has the same name; rename one of them`);
    notices.push({ locale, file, id, title, pages, queries, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }), severity, body: parsed.body, bodyLine: parsed.bodyLine });
  }
  return notices.sort((a, b) => compareText(a.locale, b.locale) || compareText(a.id, b.id));
}

function languageFile(site: Site, locale: string, name: string): string {
  return site.layout === 'flat' ? name : `${locale}/${name}`;
}

function readMap(content: ContentFolder, file: string, problems: ProblemList): { value: Record<string, unknown>; lineOf: (path: readonly (string | number)[]) => number } | undefined {
  const text = content.texts.get(file);
  if (text === undefined) return undefined;
  const yaml = readYaml(text);
  for (const error of yaml.errors) problems.error(file, error.line, 'language-file', error.message);
  if (yaml.errors.length > 0 || yaml.value === undefined) return undefined;
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    problems.error(file, 1, 'language-file', say`this file must be lines of "key: value"`);
    return undefined;
  }
  return { value: yaml.value as Record<string, unknown>, lineOf: (path) => yaml.lineOf(path) };
}

function reportIssues(file: string, issues: readonly v.BaseIssue<unknown>[], lineOf: (path: readonly (string | number)[]) => number, problems: ProblemList): void {
  for (const issue of issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const found = typeof issue.input === 'string' ? `"${issue.input}"` : JSON.stringify(issue.input);
    problems.error(file, lineOf(path), 'language-file', say`${path.join('.').slice(0, 100)}: found ${found === undefined ? say`nothing` : found.slice(0, 80)}, expected ${phrase(issue.message)}`);
  }
}
