import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isShardedIndex } from '../../../core/contract/shards-format.ts';
import { buildKbIndex } from '../../../core/search/build-kb-index.ts';
import { openKbSearch, type KbSearch } from '../../../core/search/open-kb-search.ts';
import { openShardedSearch, openShardsOnDisk } from '../../../core/search/open-sharded-search.ts';
import { writeIndexFiles } from '../../../kb-builder/write/index-files.ts';
import type { SearchEngine } from './search-engine.ts';

/** Our own search, by the very functions that builder, command and widget use: whole while small, then in shards. */
export const hjelp: SearchEngine = {
  name: 'Hjelp',
  setting: 'as shipped; where the index comes in shards, bytes of one cold question until its final ranking',
  async build(articles, locale, folder) {
    const search = buildKbIndex({
      locale, release: 'benchmark', synonyms: { twoWay: [], oneWay: {} }, pins: {},
      articles: articles.map(({ id, title, body }) => ({ id, title, category: 'help', path: `${id}/`, keywords: [], questions: [], passages: [{ text: body }] })),
    });
    const write = (file: string, content: string | Uint8Array): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    };
    const { index } = writeIndexFiles({ write }, locale, search, (id) => `kb/${locale}/articles/${id}.json`);
    write('index.json', JSON.stringify({ path: index }));
  },
  async coldBytes(folder, questions) {
    const { path, index } = readRoot(folder);
    const opening = compressed(readFileSync(join(folder, path)));
    if (!isShardedIndex(index)) return opening;
    let total = 0;
    for (const question of questions) {
      let bytes = opening;
      let isFinal = false;
      const search = openShardedSearch(readRoot(folder).index, async (shard) => {
        const content = readFileSync(join(folder, shard));
        // Passages come after the ranking.
        if (!isFinal) bytes += compressed(content);
        return JSON.parse(content.toString('utf8')) as unknown;
      });
      await search.fetchFor(question, {}, () => { isFinal = search.search(question).isPartial !== true; });
      total += bytes;
    }
    return Math.round(total / questions.length);
  },
  async read(folder) {
    return folder;
  },
  async open(folder) {
    const search = opened(folder as string);
    return (query) => search.search(query).hits.map(({ id }) => id);
  },
};

function opened(folder: string): KbSearch {
  const { index } = readRoot(folder);
  return isShardedIndex(index) ? openShardsOnDisk(index, (shard) => JSON.parse(readFileSync(join(folder, shard), 'utf8'))) : openKbSearch(index);
}

function readRoot(folder: string): { path: string; index: unknown } {
  const { path } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { path: string };
  return { path, index: JSON.parse(readFileSync(join(folder, path), 'utf8')) };
}

function compressed(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
