import * as v from 'valibot';
import type { ProblemList, Strictness } from '../content-problem.ts';
import { adviseOnKey } from '../suggest-name.ts';
import { ARTICLE_KEYS, ArticleFrontMatterSchema, NOTICE_KEYS, NoticeFrontMatterSchema, withoutInvisibleCharacters, type ArticleFrontMatter, type NoticeFrontMatter } from './front-matter-schema.ts';
import { readYaml } from './read-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { phrase, say, type Message } from '../wording/message.ts';

/** Longest front matter. */
const MAX_FRONT_MATTER_CHARACTERS = 64 * 1024;

/** A Markdown file whose front matter was understood. */
export interface ParsedFile<TFrontMatter> {
  readonly file: string;
  readonly frontMatter: TFrontMatter;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Line of a key, for later problems with its value; 1 when the file does not have it. */
  lineOf(...path: (string | number)[]): number;
}

const ARTICLE_KEY_NAMES = Object.keys(ARTICLE_KEYS);
const NOTICE_KEY_NAMES = Object.keys(NOTICE_KEYS);

/** Reads an article's file; undefined when its front matter has errors (which are then in `problems`) or there is nothing in it. */
export function parseArticleFile(file: string, text: string, strictness: Strictness, problems: ProblemList): ParsedFile<ArticleFrontMatter> | undefined {
  return parse(file, text, ArticleFrontMatterSchema, ARTICLE_KEY_NAMES, strictness, problems);
}

/** Reads a notice's file in the same way. */
export function parseNoticeFile(file: string, text: string, strictness: Strictness, problems: ProblemList): ParsedFile<NoticeFrontMatter> | undefined {
  return parse(file, text, NoticeFrontMatterSchema, NOTICE_KEY_NAMES, strictness, problems);
}

function parse<TSchema extends v.GenericSchema<unknown, Record<string, unknown>>>(
  file: string, text: string, schema: TSchema, keys: readonly string[], strictness: Strictness, problems: ProblemList,
): ParsedFile<v.InferOutput<TSchema>> | undefined {
  const split = splitFrontMatter(text);
  if (split.problem !== undefined) {
    problems.error(file, 1, split.problem.code, split.problem.message);
    return undefined;
  }
  if ((split.yaml ?? '').length > MAX_FRONT_MATTER_CHARACTERS) {
    problems.error(file, 1, 'front-matter', say`the front matter is longer than ${MAX_FRONT_MATTER_CHARACTERS / 1024} KiB; shorten it`);
    return undefined;
  }
  const yaml = readYaml(split.yaml ?? '', split.yamlLine);
  if (yaml.errors.length > 0) {
    // One mistake makes the parser complain several times on a line; the first complaint is the useful one.
    const seen = new Set<number>();
    for (const error of yaml.errors) {
      if (seen.has(error.line)) continue;
      seen.add(error.line);
      problems.error(file, error.line, 'front-matter', error.message);
    }
    return undefined;
  }
  const value = yaml.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.error(file, split.yamlLine, 'front-matter', say`the front matter must be lines of "key: value", such as "title: How do I pay?"`);
    return undefined;
  }
  const found = value as Record<string, unknown>;
  for (const key of Object.keys(found)) {
    if (!keys.includes(key)) problems.report(strictness.unknownKeys, file, yaml.lineOf([key]), 'unknown-key', say`"${key.slice(0, 80)}" is not a key of this file.${adviseOnKey(key, keys)}`);
  }
  if (strictness.unknownKeys === 'warn' && isAbsent(found['title'])) {
    const title = borrowTitle(file, split.body);
    if (title === undefined) {
      problems.warn(file, 1, 'empty-file', say`there is neither a title nor text; the file was passed over`);
      return undefined;
    }
    problems.warn(file, 1, 'title-missing', say`there is no title; "${title.slice(0, 80)}" was taken. Add a line "title: …"`);
    found['title'] = title;
  }
  const result = v.safeParse(schema, found, { abortPipeEarly: true });
  if (!result.success) {
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      const line = yaml.lineOf(path);
      if (path[0] === 'title' && isAbsent(found['title'])) problems.error(file, 1, 'title-missing', say`there is no title. Add a line "title: …" between two lines of "---" at the top${suggestTitle(file, split.body)}`);
      else problems.error(file, line, 'front-matter', say`${path.join('.')}: found ${show(issue.input)}, expected ${phrase(issue.message)}`);
    }
    return undefined;
  }
  const { id } = result.output;
  if (typeof id === 'string' && id.includes(' ')) problems.warn(file, yaml.lineOf(['id']), 'id', say`the id "${id.slice(0, 80)}" has blanks; it is kept as it is, but other programs may cut it there. Better: "${id.replaceAll(' ', '-').slice(0, 80)}"`);
  if (typeof id === 'string' && id !== withoutInvisibleCharacters(id)) problems.warn(file, yaml.lineOf(['id']), 'id', say`the id has characters that nobody can see; it is kept as it is, but whoever types it will not meet it. Better: "${withoutInvisibleCharacters(id).slice(0, 80)}"`);
  return { file, frontMatter: result.output, body: split.body, bodyLine: split.bodyLine, lineOf: (...path) => yaml.lineOf(path) };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The first heading, which is often the title in articles that other programs made. */
function firstHeading(body: string): string | undefined {
  for (const line of body.split('\n', 400)) {
    const heading = /^ {0,3}#\s+(\S.*)$/u.exec(line.slice(0, 500))?.[1];
    if (heading !== undefined) {
      const plain = heading.replace(/<[^>]*>/gu, '').replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/\s#+\s*$/u, '').replace(/[*_`\\]/gu, '').trim();
      if (plain !== '') return plain.slice(0, 300);
    }
  }
  return undefined;
}

function borrowTitle(file: string, body: string): string | undefined {
  const heading = firstHeading(body);
  if (heading !== undefined) return heading;
  if (body.trim() === '') return undefined;
  const name = (file.split('/').pop() ?? '').replace(/\.[^.]*$/u, '').replace(/[-_]+/gu, ' ').trim();
  return name === '' ? undefined : name.charAt(0).toUpperCase() + name.slice(1);
}

function suggestTitle(file: string, body: string): Message | undefined {
  const title = borrowTitle(file, body);
  return title === undefined ? undefined : say`, perhaps: title: "${title.slice(0, 80).replace(/"/gu, '\\"')}"`;
}
