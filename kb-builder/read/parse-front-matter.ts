import * as v from 'valibot';
import type { ProblemList, Strictness } from '../content-problem.ts';
import { adviseOnKey, suggestName } from '../suggest-name.ts';
import { ARTICLE_KEYS, ArticleFrontMatterSchema, NOTICE_KEYS, NoticeFrontMatterSchema, withoutInvisibleCharacters, type ArticleFrontMatter, type NoticeFrontMatter } from './front-matter-schema.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { phrase, say, type Message } from '../wording/message.ts';

/** Longest front matter. */
const MAX_FRONT_MATTER_CHARACTERS = 64 * 1024;

/** A Markdown file whose front matter was read. */
export interface ParsedFile<TFrontMatter> {
  readonly file: string;
  /** True when the front matter has errors, which are told. Then what is sound of it is below: enough to look for what else is wrong with the file, not to publish it. */
  readonly isBroken: boolean;
  readonly frontMatter: TFrontMatter;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Line of a key, for later problems with its value; 1 when the file does not have it. */
  lineOf(...path: (string | number)[]): number;
}

const ARTICLE_KEY_NAMES = Object.keys(ARTICLE_KEYS);
const NOTICE_KEY_NAMES = Object.keys(NOTICE_KEYS);

/** Reads an article's file; undefined when it has no front matter to speak of, or nothing is in it. What is wrong is in `problems`. */
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
  const whole = readYaml(split.yaml ?? '', split.yamlLine);
  // Of several complaints about a line the first is the useful one.
  const told = new Set<number>();
  const tell = (line: number, message: Message): void => {
    if (told.has(line)) return;
    told.add(line);
    problems.error(file, line, 'front-matter', message);
  };
  const isUnreadable = whole.errors.length > 0;
  const byKey = isUnreadable ? readKeyByKey(split.yaml ?? '', split.yamlLine) : undefined;
  // A quote that is never closed makes all that follows look wrong; read by itself, each key is wrong where it is.
  for (const error of byKey !== undefined && byKey.errors.length > 0 ? byKey.errors : whole.errors) tell(error.line, error.message);
  const yaml = byKey ?? whole;
  const value = yaml.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.error(file, split.yamlLine, 'front-matter', say`the front matter must be lines of "key: value", such as "title: How do I pay?"`);
    return undefined;
  }
  const found = value as Record<string, unknown>;
  let isTitleMisspelt = false;
  for (const key of Object.keys(found)) {
    if (!keys.includes(key) && suggestName(key, keys) === 'title') isTitleMisspelt = true;
    if (!keys.includes(key) && !told.has(yaml.lineOf([key]))) problems.report(strictness.unknownKeys, file, yaml.lineOf([key]), 'unknown-key', say`"${key.slice(0, 80)}" is not a key of this file.${adviseOnKey(key, keys)}`);
  }
  // Of front matter that cannot be read, nobody knows whether the title is missing.
  if (strictness.unknownKeys === 'warn' && isAbsent(found['title']) && !isUnreadable) {
    const title = borrowTitle(file, split.body);
    if (title === undefined) {
      problems.warn(file, 1, 'empty-file', say`there is neither a title nor text; the file was passed over`);
      return undefined;
    }
    problems.warn(file, 1, 'title-missing', say`there is no title; "${title.slice(0, 80)}" was taken. Add a line "title: …"`);
    found['title'] = title;
  }
  let result = v.safeParse(schema, found, { abortPipeEarly: true });
  const isBroken = isUnreadable || !result.success;
  if (!result.success) {
    const sound = { ...found };
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      delete sound[String(path[0])];
      if (path[0] === 'title' && isAbsent(found['title']) && (isUnreadable || (isTitleMisspelt && strictness.unknownKeys === 'error'))) continue;
      const line = yaml.lineOf(path);
      if (path[0] === 'title' && isAbsent(found['title'])) problems.error(file, 1, 'title-missing', say`there is no title. Add a line "title: …" between two lines of "---" at the top${suggestTitle(file, split.body)}`);
      else tell(line, say`${path.join('.')}: found ${show(issue.input)}, expected ${phrase(issue.message)}`);
    }
    const title = isAbsent(sound['title']) ? borrowTitle(file, split.body)?.slice(0, 80) ?? file : sound['title'];
    result = v.safeParse(schema, { ...sound, title });
    if (!result.success) return undefined;
  }
  const { id } = result.output;
  if (typeof id === 'string' && id.includes(' ')) problems.warn(file, yaml.lineOf(['id']), 'id', say`the id "${id.slice(0, 80)}" has blanks; it is kept as it is, but other programs may cut it there. Better: "${id.replaceAll(' ', '-').slice(0, 80)}"`);
  if (typeof id === 'string' && id !== withoutInvisibleCharacters(id)) problems.warn(file, yaml.lineOf(['id']), 'id', say`the id has characters that nobody can see; it is kept as it is, but whoever types it will not meet it. Better: "${withoutInvisibleCharacters(id).slice(0, 80)}"`);
  return { file, isBroken, frontMatter: result.output, body: split.body, bodyLine: split.bodyLine, lineOf: (...path) => yaml.lineOf(path) };
}

/** Of YAML that cannot be read as a whole: the keys that can, each with the lines that belong to it. */
function readKeyByKey(text: string, firstLine: number): YamlReading {
  const lines = text.split('\n');
  const starts = [0, ...lines.flatMap((line, number) => (number > 0 && /^[^\s#-]/u.test(line) ? [number] : []))];
  const readings = starts.map((start, at) => {
    const last = firstLine + (starts[at + 1] ?? lines.length) - 1;
    const reading = readYaml(lines.slice(start, starts[at + 1]).join('\n'), firstLine + start);
    // What is missing at the end is missing on the last line that belongs to the key.
    return { ...reading, errors: reading.errors.map((error) => ({ ...error, line: Math.min(error.line, last) })) };
  });
  const found = new Map<string, { readonly value: unknown; readonly lineOf: YamlReading['lineOf'] }>();
  for (const { value, errors, lineOf } of readings) {
    if (errors.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const [key, own] of Object.entries(value)) if (!found.has(key)) found.set(key, { value: own, lineOf });
  }
  return { value: Object.fromEntries([...found].map(([key, { value }]) => [key, value])), errors: readings.flatMap(({ errors }) => errors), lineOf: (path) => found.get(String(path[0]))?.lineOf(path) ?? firstLine };
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
