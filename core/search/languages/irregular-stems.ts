/** Stem → its words, parted by blanks; as a map from word to stem. */
export function irregularStems(stems: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(stems).flatMap(([stem, words]) => words.split(' ').map((word): [string, string] => [word, stem])));
}
