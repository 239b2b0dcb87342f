import { TITLE_SHARD_LETTERS, titleShardPath, type TitleShards } from '../../core/contract/widget-entry.ts';
import { foldedWords } from '../../core/search/title-search.ts';
import type { OutputFolder } from './output-folder.ts';
import { shortHash } from './short-hash.ts';

/** About so many characters has a shard: four to five kilobytes as they travel. */
const SHARD_CHARACTERS = 16_000;
/** A beginning that more titles have is a weak sign: of those the shortest, which are ranked first anyway. */
const MOST_TITLES = 400;

/**
 * Writes the titles of a large site by the beginnings of their words, so that a visitor fetches those with the words that they type.
 * @param lines A line for each article, as `TitleSearch` reads them; empty ones are left out.
 */
export function writeTitleShards(output: Pick<OutputFolder, 'write'>, locale: string, lines: readonly string[]): TitleShards {
  const byBeginning = new Map<string, Set<string>>();
  // The shortest first, in which a word says most.
  for (const line of [...new Set(lines)].filter((text) => text !== '').sort((one, other) => one.length - other.length || (one < other ? -1 : 1))) {
    for (const word of foldedWords(line)) {
      const key = word.slice(0, TITLE_SHARD_LETTERS);
      let titles = byBeginning.get(key);
      if (titles === undefined) byBeginning.set(key, titles = new Set());
      if (titles.size < MOST_TITLES) titles.add(line);
    }
  }
  const starts: string[] = [];
  const shards: Set<string>[] = [];
  let characters = Infinity;
  for (const key of [...byBeginning.keys()].sort()) {
    if (characters > SHARD_CHARACTERS) {
      starts.push(key);
      shards.push(new Set());
      characters = 0;
    }
    const shard = shards.at(-1)!;
    for (const line of byBeginning.get(key)!) {
      if (shard.has(line)) continue;
      shard.add(line);
      characters += line.length + 1;
    }
  }
  const texts = shards.map((shard) => `${JSON.stringify([...shard].join('\n'))}\n`);
  const stem = `kb/${locale}/shards/${shortHash(texts.join(''))}`;
  for (const [number, text] of texts.entries()) output.write(titleShardPath({ stem }, number), text);
  return { stem, starts: starts.join('\n') };
}
