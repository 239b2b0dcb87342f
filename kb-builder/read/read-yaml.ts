import { say, type Message } from '../wording/message.ts';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** A YAML text as plain values, and where each of them stands. */
export interface YamlReading {
  /** The value, or undefined when the text is no YAML; then `errors` says why. */
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly column: number; readonly message: Message }[];
  /** Line in the file of the key at a path, such as `['questions', 2]`; of the nearest thing around it when it does not exist. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Deepest nesting in a settings file; ours need four. */
const MAX_DEPTH = 20;
/** Largest YAML text; our largest synonym list is a tenth of it. */
const MAX_YAML_CHARACTERS = 256 * 1024;

/**
 * Reads YAML 1.2 without its surprises: every plain value is text as the editor wrote it (`title: no` is "no", `version:
 * 1.10` is "1.10"); the schema turns text into numbers where it wants some. Tags (`!!js/function`), which other programs
 * execute, are errors. An empty value is absent.
 * @param firstLine Line of the file on which the text begins.
 */
export function readYaml(text: string, firstLine = 1): YamlReading {
  const refused = refuseBeforeParsing(text);
  if (refused !== undefined) return { value: undefined, errors: [{ line: firstLine + refused.line, column: 1, message: refused.message }], lineOf: () => firstLine };
  const lines = new LineCounter();
  // The parser's own check for keys given twice takes quadratic time; ours below does not.
  const document: Document.Parsed = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: false });
  // What is missing at the end of the text is missing on its last line, not on the empty one after it.
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(Math.min(offset, end));
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const errors: { line: number; column: number; message: Message }[] = [];
  for (const problem of [...document.errors, ...document.warnings]) {
    const found = { ...at(problem.pos[0]), message: explain(problem.code, problem.message, text, Math.min(problem.pos[0], end)) };
    // The parser may stumble over one line in several ways; the first complaint is the useful one.
    if (!errors.some(({ line }) => line === found.line)) errors.push(found);
  }
  let value: unknown;
  if (errors.length === 0) {
    value = toPlain(document.contents, 0, (offset, message) => errors.push({ ...at(offset), message }));
    if (errors.length > 0) value = undefined;
  }
  return { value, errors, lineOf: (path) => at(offsetOf(document.contents, path)).line };
}

/**
 * The parser recurses, and a stack that overflows inside a regular expression ends the whole process (V8 calls it out of
 * memory, and no `catch` sees it). So nesting is counted before.
 */
function refuseBeforeParsing(text: string): { readonly line: number; readonly message: Message } | undefined {
  if (text.length > MAX_YAML_CHARACTERS) return { line: 0, message: say`this is longer than ${MAX_YAML_CHARACTERS / 1024} KiB; shorten it` };
  const tooDeep = { message: say`this is nested deeper than ${MAX_DEPTH} levels` };
  let brackets = 0;
  for (const [line, content] of text.split('\n').entries()) {
    for (const character of content) {
      if (character === '[' || character === '{') brackets += 1;
      else if ((character === ']' || character === '}') && brackets > 0) brackets -= 1;
    }
    // Brackets in prose are rarely closed one by one; a hundred open ones are an attack or a fallen asleep cat.
    if (brackets > 100 || /^\s*(?:[-?:]\s+){20}/u.test(content) || /^\s{200}\s*\S/u.test(content)) return { line, ...tooDeep };
  }
  return undefined;
}

function toPlain(node: Node | null, depth: number, complain: (offset: number, message: Message) => void): unknown {
  if (node === null) return undefined;
  const offset = node.range?.[0] ?? 0;
  if (depth > MAX_DEPTH) return complain(offset, say`this is nested deeper than ${MAX_DEPTH} levels`);
  if (isAlias(node)) return complain(offset, say`references (*name) are not read here; write the value out`);
  if (isScalar(node)) {
    const plain = node.type === 'PLAIN' || node.type === undefined;
    const text = String(node.value ?? '');
    return plain && /^(?:|~|null|Null|NULL)$/u.test(text) ? undefined : text;
  }
  if (isSeq(node)) return node.items.map((item) => toPlain(item as Node, depth + 1, complain));
  if (!isMap(node)) return complain(offset, say`this is neither text, list nor map`);
  const entries: [string, unknown][] = [];
  const keys = new Set<string>();
  for (const pair of node.items) {
    const key = pair.key as Node | null;
    if (!isScalar(key)) {
      complain(key?.range?.[0] ?? offset, say`a key must be plain text`);
      continue;
    }
    const name = String(key.value ?? '');
    if (keys.has(name)) complain(key.range?.[0] ?? offset, say`"${name.slice(0, 80)}" is given twice; keep one of the two`);
    keys.add(name);
    const value = toPlain(pair.value as Node | null, depth + 1, complain);
    if (value !== undefined) entries.push([name, value]);
  }
  // `fromEntries` defines rather than assigns: a key `__proto__` is a key like any other.
  return Object.fromEntries(entries);
}

function offsetOf(root: Node | null, path: readonly (string | number)[]): number {
  let node = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

/** The parser's complaint in words for someone who writes articles, with the remedy. */
function explain(code: string, message: string, text: string, offset: number): Message {
  const line = lineAround(text, offset);
  const colon = /^(\s*(?:- )?[^\s:"'#][^:]*):\s+(?![|>"'[{])(.*:(?:\s.*|))$/u.exec(line);
  if (colon !== null && /BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY|BAD_INDENT|UNEXPECTED/u.test(code)) {
    return say`a value that holds a colon must stand in quotes: ${colon[1]!.trim()}: "${colon[2]!.trim().replace(/"/gu, '\\"')}"`;
  }
  const item = /^\s*-(?=[^\s-])(.*)/u.exec(line)?.[1]!.trim();
  if (item !== undefined && /MISSING_CHAR|BAD_INDENT|IMPLICIT_KEY/u.test(code)) return say`a line of a list is a hyphen, a blank and the text: "- ${item}"`;
  if (/^Implicit (?:map )?keys/u.test(message) && code === 'MISSING_CHAR') return say`a line is a name, a colon, a blank and the text, such as "title: How do I pay?"; found "${line.trim()}"`;
  if (code === 'TAG_RESOLVE_FAILED') return say`tags (!name) are not read here; write plain text, in quotes if it begins with "!"`;
  if (code === 'TAB_AS_INDENT') return say`a tab stands where YAML wants blanks; indent with blanks`;
  if (code === 'MISSING_CHAR' && /quote/u.test(message)) return say`a quotation mark is opened and never closed; write the second one where the value ends`;
  if (/^(?:Expected )?Flow (?:sequence|map)/iu.test(message)) return say`a bracket is opened and never closed; write ] or } where the list ends`;
  if (code === 'MISSING_CHAR') return say`a quote or bracket is opened and never closed`;
  if (code === 'BAD_SCALAR_START') return say`a value cannot begin with this character; put the value in quotes`;
  if (code === 'BAD_ALIAS' || /alias/iu.test(message)) return say`a value that begins with * or & must stand in quotes`;
  return say`this cannot be read; check quotes, colons and indentation here: "${line.trim().slice(0, 80)}"`;
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end).slice(0, 300);
}
