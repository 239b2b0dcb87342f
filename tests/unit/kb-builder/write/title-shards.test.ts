import { describe, expect, it } from 'vitest';
import { TITLE_SHARD_LETTERS, titleShardPath } from '../../../../core/contract/widget-entry.ts';
import { foldedWords, TitleSearch } from '../../../../core/search/title-search.ts';
import { writeTitleShards } from '../../../../kb-builder/write/title-shards.ts';
import { madeKnowledgeBase } from '../../../benchmarks/search/made-articles.ts';

describe('the titles of a large site', () => {
  const { articles } = madeKnowledgeBase(6000, 'en');
  const lines = articles.map(({ title }, place) => (place % 50 === 7 ? '' : title));
  const files = new Map<string, string>();
  const shards = writeTitleShards({ write: (file, content) => { files.set(file, String(content)); } }, 'en', lines);
  const starts = shards.starts.split('\n');
  const shardOf = (word: string): string => JSON.parse(files.get(titleShardPath(shards, starts.findLastIndex((start) => start <= word.slice(0, TITLE_SHARD_LETTERS))))!) as string;

  it('lie in files of a few kilobytes, each article under each of its words', () => {
    expect([...files.keys()]).toEqual(starts.map((_, number) => titleShardPath(shards, number)));
    // Hosts tell by their names that they never change.
    for (const file of files.keys()) expect(file).toMatch(/^kb\/en\/shards\/[0-9a-f]{8,}\.json$/u);
    expect(starts).toEqual([...starts].sort());
    for (const text of files.values()) expect(text.length).toBeLessThan(50_000);
    expect([...files.values()].some((text) => text.includes('\\n\\n') || text.startsWith('"\\n'))).toBe(false);
    for (const line of lines.filter((text, place) => place % 100 === 3 && text !== '')) {
      // A beginning that hundreds have holds the shortest of them only.
      expect(foldedWords(line).some((word) => shardOf(word).split('\n').includes(line)), line).toBe(true);
    }
  });

  it('are found from the shards of the words that were asked for', () => {
    for (const title of lines.filter((text, place) => place % 400 === 3 && text !== '')) {
      const search = new TitleSearch([]);
      // Twice: what is here already is not there twice.
      for (const word of [...foldedWords(title), ...foldedWords(title)]) search.add(shardOf(word));
      expect(search.search(title).map((found) => found.title)[0], title).toBe(title);
      const titles = search.search(title).map((found) => found.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('keep their names where nothing has changed', () => {
    const again = writeTitleShards({ write: () => undefined }, 'en', [...lines].reverse());
    expect(again).toEqual(shards);
    expect(writeTitleShards({ write: () => undefined }, 'en', [...lines, 'A new one']).stem).not.toBe(shards.stem);
  });
});
