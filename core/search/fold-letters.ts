/**
 * What is left of a word for someone whose keyboard lacks its letters. å, ä, ö, ø, æ and é are letters, not noise:
 * folding only says which words *might* be meant when nobody has the word as it was typed.
 */
const MARKS = /\p{M}/gu;
const SPECIAL: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', œ: 'o', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h' };
/** Letters with marks that are common enough to spare the way through decomposition, which costs three times as much. */
const MARKED = 'åäáàâãéèêëíìîïöóòôõüúùûñçýÿ';
const FOLDED: ReadonlyMap<string, string> = new Map([...Object.entries(SPECIAL), ...[...MARKED].map((letter) => [letter, letter.normalize('NFD').charAt(0)] as const)]);
const FOLDED_LETTER = /[æøœßđðþłıħåäáàâãéèêëíìîïöóòôõüúùûñçýÿ]/gu;
const NON_ASCII = /[^\x00-\x7f]/u; // eslint-disable-line no-control-regex -- the whole of ASCII is meant

/** Whether folding would change a word at all. */
export function hasSpecialLetters(word: string): boolean {
  return NON_ASCII.test(word);
}

/** `lösenord` → `losenord`, `hjælp` → `hjalp`, `é` → `e`, `ß` → `ss`. */
export function foldLetters(word: string): string {
  if (!NON_ASCII.test(word)) return word;
  const folded = word.replace(FOLDED_LETTER, (letter) => FOLDED.get(letter) ?? letter);
  return NON_ASCII.test(folded) ? folded.normalize('NFD').replace(MARKS, '').normalize('NFC') : folded;
}

/** The other way that people write the Nordic letters in ASCII: `lösenord` → `loesenord`, `på` → `paa`. The word itself when it has none. */
export function spellOutLetters(word: string): string {
  if (!NON_ASCII.test(word)) return word;
  return foldLetters(word.normalize('NFC').replace(/å/gu, 'aa').replace(/[äæ]/gu, 'ae').replace(/[öøœ]/gu, 'oe').replace(/ü/gu, 'ue'));
}

/** The Swedish and the Dano-Norwegian alphabet made one: æ is ä, ø is ö. Words that are equal here are the same word to a neighbour. */
export function nordicLetters(word: string): string {
  return NON_ASCII.test(word) ? word.replace(/æ/gu, 'ä').replace(/ø/gu, 'ö') : word;
}

const NORDIC_LETTER = /[åäö]/u;
const WRITTEN_OUT: ReadonlySet<string> = new Set(['aa', 'ae', 'oe']);

/** Whether a letter was typed that nobody types for want of another: who has å means neither ä nor a, so `nåt` is no `nät`, `läger` no `lager`. */
export function isOtherLetter(typed: string, other: string): boolean {
  if (!NON_ASCII.test(typed)) return false;
  const [one, two] = [nordicLetters(typed), nordicLetters(other)];
  for (let i = 0; i < Math.min(one.length, two.length); i += 1) {
    if (one[i] === two[i] || !NORDIC_LETTER.test(one[i]!)) continue;
    // From a letter that is written out on, the two are out of step.
    return !WRITTEN_OUT.has(two.slice(i, i + 2));
  }
  return false;
}
