import type { MadeArticle } from './made-articles.ts';

/** A search engine that is measured beside the others. One file each in this folder. */
export interface SearchEngine {
  readonly name: string;
  /** How it is set up, in a few words for the table's reader. */
  readonly setting: string;
  /**
   * Builds an index of titles and bodies and writes it into an empty folder.
   * @throws when the engine cannot run on this machine; the benchmark then says that it skipped it, and why.
   */
  build(articles: readonly MadeArticle[], locale: string, folder: string): Promise<void>;
  /** True when a program of its own builds, whose CPU time we do not see: then the clock is read instead. */
  readonly buildsInOwnProcess?: boolean;
  /**
   * Bytes that a visitor fetches before the first answer, compressed; absent when they are all files of the folder by Brotli.
   * @param questions each asked by a visitor who has fetched nothing yet.
   */
  coldBytes?(folder: string, questions: readonly string[]): Promise<number>;
  /** Reads what `open` needs from disk; its time is not measured. */
  read(folder: string): Promise<unknown>;
  /** Makes the search ready, parsing included. */
  open(files: unknown, locale: string): Promise<AskEngine>;
}

/** Asks as a visitor does who is still typing. @returns ids of articles, best first. */
export type AskEngine = (query: string) => Promise<readonly string[]> | readonly string[];
