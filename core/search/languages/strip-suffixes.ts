/** Suffixes by their last letter, the longest first, so that the first that fits is the longest. */
export type Suffixes = ReadonlyMap<string, readonly string[]>;

/** Takes the longest suffix of a list off a word as long as at least `least` letters stay, then once more if it can. */
export function stripSuffixes(word: string, suffixes: Suffixes, least: number): string {
  let rest = word;
  for (let round = 0; round < 2; round += 1) {
    const suffix = suffixes.get(rest.at(-1) ?? '')?.find((candidate) => rest.length - candidate.length >= least && rest.endsWith(candidate) && !isDoubled(rest, candidate));
    if (suffix === undefined) break;
    rest = rest.slice(0, -suffix.length);
  }
  return rest;
}

/** The second t of `billett` is no ending. */
function isDoubled(word: string, suffix: string): boolean {
  return suffix.length === 1 && word.at(-2) === suffix;
}

/** Reads a list of suffixes, parted by blanks. */
export function bySuffixLength(suffixes: string): Suffixes {
  const sorted = suffixes.trim().split(/\s+/u).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const byLetter = new Map<string, string[]>();
  for (const suffix of sorted) byLetter.set(suffix.at(-1)!, [...(byLetter.get(suffix.at(-1)!) ?? []), suffix]);
  return byLetter;
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
