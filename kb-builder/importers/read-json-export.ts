import { MAX_EXPORT_BYTES, readSourceText, type SourceFiles } from './read-source-files.ts';
import type { ImportNotices } from './import-notice.ts';

/** An object of an export, and where it stands. */
export interface ExportRecord {
  readonly value: Readonly<Record<string, unknown>>;
  readonly file: string;
  /** Names of the lists and objects around it, outermost first: `['articles', 'items']`. */
  readonly within: readonly string[];
  /** Line of the file on which its id stands; 1 when it cannot be told. */
  readonly line: () => number;
}

/** Lists are looked for this many levels down: `{articles: {items: [...]}}` needs three. */
const MAX_DEPTH = 4;

/**
 * Every object that an export holds, whether the files are answers of the vendor's API, pages of them, or lists that
 * someone's script put together. What an object is, is the reader's to say.
 */
export function readJsonExport(source: SourceFiles, notices: ImportNotices, onFile?: (done: number, total: number) => void): ExportRecord[] {
  const files = source.files.filter((file) => source.files.length === 1 || /\.(?:json|jsonl|ndjson)$/iu.test(file));
  const records: ExportRecord[] = [];
  for (const [index, file] of files.entries()) {
    const text = readSourceText(source, file, MAX_EXPORT_BYTES, notices);
    if (text !== undefined) {
      const lines = new IdLines(text);
      for (const value of parseJson(file, text, notices)) collect(value, [], file, lines, records);
    }
    onFile?.(index + 1, files.length);
  }
  if (files.length === 0) notices.error('.', 1, 'no-json', 'there is no .json file here; name the file or folder that holds the export');
  return records;
}

/** Scripts that back up help centres like to put articles into their sections, and sections into their categories. */
const LISTS_WITHIN_RECORDS = ['categories', 'collections', 'sections', 'articles', 'children'];

function collect(value: unknown, within: readonly string[], file: string, lines: IdLines, records: ExportRecord[]): void {
  if (within.length > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) if (isObject(item)) collect(item, within, file, lines, records);
  } else if (isObject(value)) {
    const id = value['id'] ?? value['source_id'];
    if (id !== undefined) records.push({ value, file, within, line: () => lines.lineOf(id) });
    const inner = id === undefined ? Object.keys(value) : LISTS_WITHIN_RECORDS;
    for (const name of inner) if (typeof value[name] === 'object') collect(value[name], [...within, name], file, lines, records);
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One JSON document, or one a line. */
function parseJson(file: string, text: string, notices: ImportNotices): unknown[] {
  const whole = tryParse(text);
  if ('value' in whole) return [whole.value];
  // JSON lines: the first line is a document of its own and not the whole file.
  const lines = text.split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (lines.length > 1 && first.trim().length > 1 && 'value' in tryParse(first)) {
    const values: unknown[] = [];
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const parsed = tryParse(line);
      if ('value' in parsed) values.push(parsed.value);
      else notices.error(file, index + 1, 'json', `this line is no JSON (column ${columnOf(line, parsed.offset)}): ${parsed.message}`);
    }
    return values;
  }
  const before = text.slice(0, whole.offset);
  notices.error(file, before.split('\n').length, 'json', text.trim() === '' ? 'the file is empty' : `the file is no JSON (column ${columnOf(text, whole.offset)}): ${whole.message}. Was it saved whole?`);
  return [];
}

function tryParse(text: string): { readonly value: unknown } | { readonly message: string; readonly offset: number } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    // The runtime names an offset ("at position 12"), or says that the end came too early.
    const message = (error as Error).message;
    const position = /at position (\d+)/u.exec(message)?.[1];
    return { message: message.replace(/ in JSON at position \d+.*| \(line \d+ column \d+\)|, ".*$/gu, ''), offset: position === undefined ? text.trimEnd().length : Number(position) };
  }
}

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1);
}

/** Parsing forgets places; ids are found again in the text, once for all of them. */
class IdLines {
  readonly #text: string;
  #lines: Map<string, number> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Line on which an id stands first; 1 when it stands nowhere. */
  lineOf(id: unknown): number {
    this.#lines ??= this.#read();
    return this.#lines.get(String(id)) ?? 1;
  }

  #read(): Map<string, number> {
    const lines = new Map<string, number>();
    let line = 1;
    let counted = 0;
    for (const match of this.#text.matchAll(/"(?:id|source_id)"\s*:\s*"?([^",}\s]{1,200})/gu)) {
      for (let i = this.#text.indexOf('\n', counted); i !== -1 && i < match.index; i = this.#text.indexOf('\n', i + 1)) {
        line += 1;
        counted = i + 1;
      }
      if (!lines.has(match[1]!)) lines.set(match[1]!, line);
    }
    return lines;
  }
}
