import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { SearchEngine } from './search-engine.ts';

const OPTIONS = { fields: ['title', 'body'], storeFields: ['title'] };

/** MiniSearch as its documentation sets it up for search while typing. */
export const minisearch: SearchEngine = {
  name: 'MiniSearch',
  setting: 'prefix and fuzzy 0.2',
  async build(articles, _locale, folder) {
    const engine = new MiniSearch(OPTIONS);
    engine.addAll(articles);
    writeFileSync(join(folder, 'index.json'), JSON.stringify(engine));
  },
  async read(folder) {
    return readFileSync(join(folder, 'index.json'), 'utf8');
  },
  async open(file) {
    const engine = MiniSearch.loadJSON(file as string, OPTIONS);
    return (query) => engine.search(query, { prefix: true, fuzzy: 0.2 }).slice(0, 10).map(({ id }) => id as string);
  },
};
