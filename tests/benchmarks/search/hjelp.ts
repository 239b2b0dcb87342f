import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildKbIndex } from '../../../core/search/build-kb-index.ts';
import { openKbSearch } from '../../../core/search/open-kb-search.ts';
import type { SearchEngine } from './search-engine.ts';

/** Our own search, by the very functions that builder and widget use. */
export const hjelp: SearchEngine = {
  name: 'Hjelp',
  setting: 'as shipped',
  async build(articles, locale, folder) {
    const { index } = buildKbIndex({
      locale, release: 'benchmark', synonyms: { twoWay: [], oneWay: {} }, pins: {},
      articles: articles.map(({ id, title, body }) => ({ id, title, category: 'help', path: `${id}/`, keywords: [], questions: [], passages: [{ text: body }] })),
    });
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  },
  async read(folder) {
    return readFileSync(join(folder, 'index.json'), 'utf8');
  },
  async open(file) {
    const search = openKbSearch(JSON.parse(file as string));
    return (query) => search.search(query).hits.map(({ id }) => id);
  },
};
