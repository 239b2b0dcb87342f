/*
 * Sorted words as one text: each is a mark, which says how many letters it has in common with the word before it, and the rest of its letters.
 * The marks are capital letters, which stand in no word.
 */

const FIRST_MARK = 65;
const MOST_SHARED = 25;

/** Writes words in the order in which they come; sorted ones take least. */
export function packWords(words: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of words) {
    const most = Math.min(before.length, word.length, MOST_SHARED);
    let shared = 0;
    while (shared < most && before.charCodeAt(shared) === word.charCodeAt(shared)) shared += 1;
    text += String.fromCharCode(FIRST_MARK + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

/** The place of the first of sorted words that is not before this one. */
export function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads what {@link packWords} has written. Damaged text gives other words. */
export function unpackWords(text: string): string[] {
  let before = '';
  return text === '' ? [] : text.split(/(?=[A-Z])/u).map((line) => (before = before.slice(0, line.charCodeAt(0) - FIRST_MARK) + line.slice(1)));
}
