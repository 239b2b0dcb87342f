import { isShardedIndex } from '../../core/contract/shards-format.ts';
import { loadLanguage } from '../../core/search/languages/languages.ts';
import { openKbSearch } from '../../core/search/open-kb-search.ts';
import type { ArticlePlace } from '../../core/search/open-sharded-search.ts';
import type { SearchAnswer, SearchOptions } from '../../core/search/search-answer.ts';
import { nextTask } from '../next-task.ts';
import { KnowledgeProblem, mismatch } from './knowledge-problem.ts';

/** The files of one locale as they came over the network, unread. */
export interface SearchFiles {
  /** Whose words the index holds: some languages have rules in a file of their own. */
  readonly locale: string;
  readonly index: Blob;
  /** With them, answers carry the passage that answers. They may come later. */
  readonly passages?: Blob | undefined;
}

/** Fetches a file by its path, relative to the knowledge base's root. @throws {KnowledgeProblem} */
export type FetchFile = (path: string) => Promise<Blob>;

/** A search that can be asked. It runs in a worker, or on the page where there can be none: this file is the same in both. */
export interface OpenedSearch {
  /** True of a large index, of which only what questions ask for is fetched: see {@link fetchFor}. */
  readonly fetchesByNeed: boolean;
  search(query: string, options: SearchOptions): SearchAnswer;
  /** @throws {KnowledgeProblem} when they are damaged or of another release. */
  addPassages(passages: Blob): Promise<void>;
  /**
   * Fetches what the final answer needs. Nothing to do where all of the index is here.
   * @param onBetter Called with each better answer, the last one final; a promise is waited for.
   * @throws {KnowledgeProblem}
   */
  fetchFor(query: string, options: SearchOptions, onBetter: (answer: SearchAnswer) => unknown): Promise<void>;
  /** Where an article is that the overview does not list. @throws {KnowledgeProblem} */
  locate(id: string): Promise<ArticlePlace | undefined>;
}

/**
 * Opens the index of a locale, whole or in shards, in steps between which the page can take what the visitor types.
 * @throws {KnowledgeProblem}
 */
export async function openSearch({ locale, index, passages }: SearchFiles, fetchFile: FetchFile): Promise<OpenedSearch> {
  const [value] = await Promise.all([readIndex(index), loadLanguage(locale)]);
  return isWhole(value) ? openWhole(value, passages) : openSharded(value, fetchFile);
}

/** @throws {KnowledgeProblem} when it is no JSON. */
export async function readIndex(file: Blob): Promise<unknown> {
  const value = await readJson(file, 'The index');
  await nextTask();
  return value;
}

/** Whether all of an index is in what was read. */
export const isWhole = (index: unknown): boolean => !isShardedIndex(index);

/** Opens an index that is here as a whole, in a language that is. @throws {KnowledgeProblem} */
export async function openWhole(index: unknown, passages: Blob | undefined): Promise<OpenedSearch> {
  const search = understood(() => openKbSearch(index));
  const addPassages = async (file: Blob): Promise<void> => {
    const read = await readJson(file, 'The file of passages');
    await nextTask();
    understood(() => { search.addPassages(read); });
  };
  if (passages) await addPassages(passages);
  await nextTask();
  return { fetchesByNeed: false, search: (query, options) => search.search(query, options), addPassages, fetchFor: async () => {}, locate: async () => undefined };
}

async function openSharded(root: unknown, fetchFile: FetchFile): Promise<OpenedSearch> {
  const { openShardedSearch } = await import('../../core/search/open-sharded-search.ts').catch((error: unknown) => {
    throw new KnowledgeProblem('network', `The script for large indexes could not be loaded: ${String(error)}`);
  });
  const search = understood(() => openShardedSearch(root, async (path) => readJson(await fetchFile(path), path)));
  return {
    fetchesByNeed: true,
    search: (query, options) => search.search(query, options),
    addPassages: async () => {},
    fetchFor: (query, options, onBetter) => search.fetchFor(query, options, async () => {
      await nextTask();
      await onBetter(search.search(query, options));
      await nextTask();
    }),
    locate: (id) => search.locate(id),
  };
}

async function readJson(file: Blob, what: string): Promise<unknown> {
  const text = await file.text();
  // Reading the text and making values of it are each long enough for somebody who is typing on a slow telephone.
  await nextTask();
  try {
    // Not by `JSON`, which pages may have changed.
    return await new Response(text).json();
  } catch {
    throw new KnowledgeProblem('garbage', `${what} is no JSON; it starts with "${text.slice(0, 40)}".`);
  }
}

/** A document that its reader refuses, said as a knowledge problem. */
function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw mismatch(error);
  }
}
