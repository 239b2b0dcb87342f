import * as v from 'valibot';
import { stringify } from 'yaml';
import { ARTICLE_KEYS } from '../read/front-matter-schema.ts';

/** Front matter that our schema refused, in words for the person who imports. */
export interface RefusedValue {
  readonly key: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * An article's file. Every value is held against the schema that the builder uses, so that what is written can be built;
 * lists lose the entries that are refused, single values are left out.
 */
export function writeArticle(frontMatter: Readonly<Record<string, unknown>>, body: string): { readonly text: string; readonly refused: readonly RefusedValue[] } {
  const refused: RefusedValue[] = [];
  const kept: Record<string, unknown> = {};
  for (const [key, { schema }] of Object.entries(ARTICLE_KEYS)) {
    const value = frontMatter[key];
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    const accepted = acceptedPart(key, value, schema, refused);
    if (accepted !== undefined) kept[key] = accepted;
  }
  // `lineWidth: 0`: a title is one line, however long, so that editors can find it.
  const yaml = stringify(kept, { lineWidth: 0, aliasDuplicateObjects: false });
  return { text: `---\n${yaml}---\n\n${body.trim()}\n`.replace(/\n\n\n$/u, '\n'), refused };
}

function acceptedPart(key: string, value: unknown, schema: v.GenericSchema, refused: RefusedValue[]): unknown {
  const texts = asTexts(value);
  const whole = v.safeParse(schema, texts);
  if (whole.success) return shown(value, whole.output);
  if (!Array.isArray(texts)) {
    refused.push({ key, found: describe(value), expected: whole.issues[0].message });
    return undefined;
  }
  const entries: unknown[] = [];
  for (const entry of texts) {
    const one = v.safeParse(schema, [entry]);
    if (one.success) entries.push(...(one.output as unknown[]));
    else refused.push({ key, found: describe(entry), expected: one.issues[0].message });
  }
  // What is left may still be too many.
  while (entries.length > 0 && !v.safeParse(schema, entries.map(asTexts)).success) entries.pop();
  return entries.length > 0 ? entries : undefined;
}

/** The schema's own spelling of texts and lists (blanks joined, line breaks gone); maps as they are. */
function shown(value: unknown, output: unknown): unknown {
  return typeof value === 'object' && !Array.isArray(value) ? value : output;
}

/** The schema reads what stands in a file, which is text. */
function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asTexts(inner)]));
  return String(value);
}

function describe(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? '';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
