/*
 * JSON on other people's pages. Old libraries give arrays and texts a `toJSON` of their own, which makes a text of a list,
 * and some pages put something else in the place of `JSON` as a whole. What leaves the widget is written here.
 */

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** What may not stand in a text of JSON as it is, halves of characters included. */
const UNSAFE = /["\\\p{Cc}\p{Cs}]/gu;

/** Plain data (texts, finite numbers, truth values, null, lists, objects) as JSON. Properties that are undefined are left out. */
export function jsonText(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(UNSAFE, (unit) => SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value !== 'object' || value === null) return value === true || value === false ? String(value) : 'null';
  let inside = '';
  if (Array.isArray(value)) {
    for (const each of value) inside += `,${jsonText(each)}`;
    return `[${inside.slice(1)}]`;
  }
  for (const [key, each] of Object.entries(value)) if (each !== undefined) inside += `,${jsonText(key)}:${jsonText(each)}`;
  return `{${inside.slice(1)}}`;
}
