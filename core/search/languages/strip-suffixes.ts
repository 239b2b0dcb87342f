/**
 * Takes the longest suffix of a list off a word as long as at least `least` letters stay, then once more if it can.
 * @param suffixes longest first.
 */
export function stripSuffixes(word: string, suffixes: readonly string[], least: number): string {
  let rest = word;
  for (let round = 0; round < 2; round += 1) {
    const suffix = suffixes.find((candidate) => rest.length - candidate.length >= least && rest.endsWith(candidate) && !isDoubled(rest, candidate));
    if (suffix === undefined) break;
    rest = rest.slice(0, -suffix.length);
  }
  return rest;
}

/** The second t of `billett` is no ending. */
function isDoubled(word: string, suffix: string): boolean {
  return suffix.length === 1 && word.at(-2) === suffix;
}

/** Longest first, so that the first that fits is the longest. */
export function bySuffixLength(suffixes: string): readonly string[] {
  return suffixes.trim().split(/\s+/u).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/**
 * Makes the forms of Nordic words equal whose last vowel comes and goes: `nummer` and `numret`, `artikel` and `artiklar`,
 * `avbestille` and `avbestilte`. Takes away the second of two equal consonants, and an r or l that stands after a consonant.
 */
export function evenOut(root: string): string {
  const single = undouble(root);
  const shorter = single.replace(/([bdfgkmnpstv])[lr]$/u, '$1');
  return shorter.length >= 3 ? undouble(shorter) : single;
}

/** An m is never written double at the end (`rum`, `rummet`); other consonants are, and a short word needs them. */
function undouble(root: string): string {
  return root.replace(root.length > 4 ? /([bdfgklmnprst])\1$/u : /(m)m$/u, '$1');
}
