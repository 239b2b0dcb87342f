import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildKbIndex } from '../../core/search/build-kb-index.ts';
import { openKbSearch } from '../../core/search/open-kb-search.ts';
import { packKbIndex } from '../../core/search/pack-kb-index.ts';

/** `query > words of the article that it must find first`, and above it why. */
interface WordPair {
  readonly query: string;
  readonly target: string;
  readonly reason: string;
}

const LOCALES = ['en', 'sv', 'nb', 'da'];

// The second lists were written to break the search, the third after it was built, of words that no list had; each has a corpus of its own.
describe.each(LOCALES.flatMap((locale) => [[locale, 200], [`${locale}-more`, 90], ...(locale === 'en' ? [] : [[`${locale}-fresh`, 110] as const])] as const))('word pairs: %s', (list, least) => {
  const locale = list.slice(0, 2);
  const pairs = readPairs(list);
  const targets = [...new Set(pairs.map(({ target }) => target))];
  const { index } = buildKbIndex({
    locale,
    release: 'pairs',
    // The words stand in the body alone: a title would help by its looks.
    articles: targets.map((target, i) => ({ id: target, title: '–', category: 'pairs', path: `${i}/`, keywords: [], questions: [], passages: [{ text: target }] })),
    synonyms: { twoWay: [], oneWay: {} },
    pins: {},
  });
  const search = openKbSearch(JSON.parse(JSON.stringify(packKbIndex(index))));

  it(`has at least ${least} pairs, each with its reason`, () => {
    expect(pairs.length).toBeGreaterThanOrEqual(least);
    expect(pairs.every(({ reason }) => reason !== '')).toBe(true);
  });

  it.each(pairs.map(({ query, target, reason }) => [query, target, reason] as const))('%s finds %s: %s', (query, target) => {
    const found = search.search(query).hits.map(({ id }) => id);
    // Only an article that has the very words may stand above.
    const above = found.slice(0, Math.max(0, found.indexOf(target))).filter((id) => !` ${id} `.includes(` ${query} `));
    expect(found).toContain(target);
    expect(above).toEqual([]);
  });
});

function readPairs(list: string): WordPair[] {
  let reason = '';
  return readFileSync(new URL(`word-pairs/${list}.txt`, import.meta.url), 'utf8').split('\n').flatMap((line): WordPair[] => {
    if (line.startsWith('#')) {
      reason = line.slice(1).trim();
      return [];
    }
    return line.split(';').flatMap((pair): WordPair[] => {
      const [query = '', target] = pair.split('>').map((side) => side.trim());
      return target === undefined ? [] : [{ query, target, reason }];
    });
  });
}
