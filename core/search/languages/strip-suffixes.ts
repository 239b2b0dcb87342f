/**
 * Takes the longest suffix of a list off a word as long as at least `least` letters stay, then once more if it can.
 * @param suffixes longest first.
 */
export function stripSuffixes(word: string, suffixes: readonly string[], least: number): string {
  let rest = word;
  for (let round = 0; round < 2; round += 1) {
    const suffix = suffixes.find((candidate) => rest.length - candidate.length >= least && rest.endsWith(candidate));
    if (suffix === undefined) break;
    rest = rest.slice(0, -suffix.length);
  }
  return rest;
}

/** Longest first, so that the first that fits is the longest. */
export function bySuffixLength(suffixes: string): readonly string[] {
  return suffixes.trim().split(/\s+/u).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
