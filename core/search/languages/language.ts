/** What the search knows of one language. Everything here changes how an index is read: a change raises the recipe's version. */
export interface Language {
  /** `sv`, `nb`, `da`, `en` … */
  readonly code: string;
  /** Words of one meaning made equal, by a well-kept stemmer; a word in lower case, never empty. */
  stem(word: string): string;
  /**
   * What is left when endings that make new words are taken off too (`vaccinering`, `vaccinerad`, `vaccinera` → `vaccin`).
   * Coarser than the stem: words that meet here only are related, not equal.
   */
  root(word: string): string;
  /** Words that say little about what is asked. They count less; they are never removed. */
  readonly stopWords: ReadonlySet<string>;
  /** True where words are written together: `återbetalningstid`. */
  readonly compounds: boolean;
  /** Letters that may stand between the parts of a compound, the empty string included. */
  readonly linkers: readonly string[];
}
