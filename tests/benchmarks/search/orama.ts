import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, insertMultiple, load, save, search, type AnyOrama, type RawData } from '@orama/orama';
import type { SearchEngine } from './search-engine.ts';
import { snowball } from './snowball.ts';

const LANGUAGES: Readonly<Record<string, string>> = { sv: 'swedish', nb: 'norwegian', da: 'danish', en: 'english' };

export const orama: SearchEngine = {
  name: 'Orama',
  setting: 'stemming, tolerance 1',
  async build(articles, locale, folder) {
    const engine = await empty(locale);
    // It keeps what it is given; the text is left out, as it is with the others.
    await insertMultiple(engine, articles.map(({ id, title, body }) => ({ id, title, body })), 500);
    const data = save(engine) as RawData & { docs: { docs: Record<string, { body?: string }> } };
    for (const document of Object.values(data.docs.docs)) delete document.body;
    writeFileSync(join(folder, 'index.json'), JSON.stringify(data));
  },
  async read(folder) {
    return readFileSync(join(folder, 'index.json'), 'utf8');
  },
  async open(file, locale) {
    const engine = await empty(locale);
    load(engine, JSON.parse(file as string) as RawData);
    return async (query) => (await search(engine, { term: query, tolerance: 1, limit: 10 })).hits.map(({ id }) => id);
  },
};

async function empty(locale: string): Promise<AnyOrama> {
  const stemmer = await snowball(locale);
  return create({ schema: { title: 'string', body: 'string' } as const, components: { tokenizer: { language: LANGUAGES[locale] ?? 'english', stemming: true, stemmer } } });
}
