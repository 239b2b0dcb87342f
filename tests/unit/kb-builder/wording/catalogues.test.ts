import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { COMMAND_WORDS } from '../../../../cli/wording/command-words.ts';
import { BUILDER_WORDS } from '../../../../kb-builder/wording/speak.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Every template that is written as say`…`, with the file it stands in. */
function templatesIn(room: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, file: string): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, tag, quasi } = node as { type?: string; tag?: { name?: string }; quasi?: { quasis: { value: { cooked: string } }[] } };
    if (type === 'TaggedTemplateExpression' && tag?.name === 'say') found.set(quasi!.quasis.map(({ value }) => value.cooked).reduce((text, part, index) => `${text}{${index - 1}}${part}`), file);
    for (const child of Object.values(node)) walk(child, file);
  };
  for (const name of readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.ts')) walk(parseSync(name, readFileSync(join(ROOT, room, name), 'utf8')).program, `${room}/${name}`);
  }
  return found;
}

const templates = new Map([...templatesIn('kb-builder'), ...templatesIn('cli')]);
const catalogue = { ...BUILDER_WORDS, ...COMMAND_WORDS };
const placesIn = (text: string): string[] => [...new Set(text.match(/\{\d+\}/gu))].sort();

describe('the catalogues of what editors are told', () => {
  it('have every sentence, in every language', () => {
    // A template of values and signs alone says nothing in any language.
    const lacking = [...templates].filter(([text]) => /\p{Letter}/u.test(text.replace(/\{\d+\}/gu, '')) && !Object.hasOwn(catalogue, text)).map(([text, file]) => `${file}: ${text}`);
    expect(lacking, 'add the line to a catalogue in kb-builder/wording/ or cli/wording/').toEqual([]);
    expect(templates.size).toBeGreaterThan(250);
  });

  it('keep every value, and the blank before a sentence that follows another', () => {
    const wrong = Object.entries(catalogue).flatMap(([english, words]) => words.filter((text) => placesIn(text).join() !== placesIn(english).join() || text.startsWith(' ') !== english.startsWith(' ')));
    expect(wrong).toEqual([]);
  });

  it('have nothing that nobody says', () => {
    const sources = ['kb-builder', 'cli', 'core/contract'].flatMap((room) => readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('-words.ts')).map((name) => readFileSync(join(ROOT, room, name), 'utf8').replaceAll("\\'", "'").replaceAll('\\\\', '\\')));
    const limits = /^at most \d+ (?:characters|entries|questions)$/u;
    const kinds = new Set(['string', 'number', 'boolean', 'Array', 'Object']);
    expect(Object.keys(catalogue).filter((text) => !templates.has(text) && !limits.test(text) && !kinds.has(text) && !sources.some((source) => source.includes(text)))).toEqual([]);
  });
});
