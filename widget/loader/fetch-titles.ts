import { TITLE_SHARD_LETTERS, titleShardPath, type StartData } from '../../core/contract/widget-entry.ts';
import { foldedWords } from '../../core/search/title-search.ts';

/**
 * Of a large site, the titles that may have what is in the first panel's field, fetched as it is typed. The builder puts it into the first stage of such a site (`StartData.titleFetcher`); others do not pay for it.
 *
 * @param root Address of the knowledge base, ending in `/`.
 * @param onTitles Called with more titles, as `TitleSearch` takes them.
 * @returns what to call with what is in the field.
 */
export const titleFetcher: NonNullable<StartData['titleFetcher']> = (shards, root, onTitles) => {
  const starts = shards.starts.split('\n');
  /** Numbers of the shards that are here or on their way. */
  const fetched = new Set<number>();
  return (value) => {
    const words = foldedWords(value);
    for (const [place, word] of words.entries()) {
      // A word of a few letters that is still being typed says too little.
      if (word.length < TITLE_SHARD_LETTERS && place === words.length - 1 && !/\s$/u.test(value)) continue;
      const key = word.slice(0, TITLE_SHARD_LETTERS);
      const number = starts.findLastIndex((start) => start <= key);
      if (number < 0 || fetched.has(number)) continue;
      fetched.add(number);
      void (async () => { onTitles(await (await fetch(root + titleShardPath(shards, number))).json() as string); })().catch(() => { fetched.delete(number); });
    }
  };
};
