/*
 * JSON on other people's pages. Old libraries give arrays and texts a `toJSON` of their own, which makes a text of a list,
 * and some pages put something else in the place of `JSON` as a whole. The bundler puts this in the place of `JSON` wherever
 * the widget says it (vite.widget.config.ts).
 */

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** What may not stand in a text of JSON as it is, halves of characters included. */
const UNSAFE = /["\\\p{Cc}\p{Cs}]/gu;

/**
 * Plain data (texts, finite numbers, truth values, null, lists, objects) as JSON. Properties that are undefined are left out.
 * @param indent Spaces that each level stands further in; 0: all in one line.
 */
export function jsonText(value: unknown, indent = 0, start = indent ? '\n' : ''): string {
  if (typeof value === 'string') return `"${value.replace(UNSAFE, (unit) => SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value !== 'object' || value === null) return value === true || value === false ? String(value) : 'null';
  const inner = start + ' '.repeat(indent);
  let inside = '';
  const isList = Array.isArray(value);
  if (isList) for (const each of value) inside += `,${inner}${jsonText(each, indent, inner)}`;
  else for (const [key, each] of Object.entries(value)) if (each !== undefined) inside += `,${inner}${jsonText(key)}:${indent ? ' ' : ''}${jsonText(each, indent, inner)}`;
  const end = inside === '' ? '' : start;
  return isList ? `[${inside.slice(1)}${end}]` : `{${inside.slice(1)}${end}}`;
}

const TOKEN = /\s*(?:([[\]{},:])|"([^"\\]*(?:\\.[^"\\]*)*)"|([-\w.+]+)|$)/y;
const ESCAPED = /\\(?:u(.{4})|(.))/g;
const CONTROLS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/**
 * What a text of JSON says. It forgives some things that are none.
 * @throws {SyntaxError}
 */
export function readJson(text: string): unknown {
  const fail = (): never => { throw new SyntaxError('No JSON.'); };
  TOKEN.lastIndex = 0;
  const take = (): RegExpExecArray => TOKEN.exec(text) ?? fail();
  const read = ([, sign, quoted, word]: RegExpExecArray): unknown => {
    if (quoted !== undefined) return quoted.replace(ESCAPED, (_all, code: string | undefined, letter: string) => (code ? String.fromCharCode(Number(`0x${code}`)) : CONTROLS[letter] ?? letter));
    if (word) return Object.hasOwn(WORDS, word) ? WORDS[word] : Number.isNaN(Number(word)) ? fail() : Number(word);
    const end = { '[': ']', '{': '}' }[sign!] ?? fail();
    const inside: [key: string, value: unknown][] = [];
    let token = take();
    while (token[1] !== end) {
      const key = end === '}' ? read(token) as string : '';
      if (end === '}') token = take()[1] === ':' ? take() : fail();
      inside.push([key, read(token)]);
      token = take();
      if (token[1] === ',') token = take();
      else if (token[1] !== end) fail();
    }
    return end === ']' ? inside.map(([, value]) => value) : Object.fromEntries(inside);
  };
  const value = read(take());
  if (/\S/.test(take()[0])) fail();
  return value;
}

/** In the place of `JSON`. */
export const plainJson = {
  parse: readJson,
  stringify: (value: unknown, _replacer?: unknown, indent?: number): string => jsonText(value, indent),
};
