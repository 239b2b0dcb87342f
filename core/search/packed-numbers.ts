import type { CompoundCut } from './compound-parts.ts';

/**
 * Whole numbers as text that JSON carries without escapes, small ones in one character. One long string costs a reader
 * nearly nothing to parse and to keep, where a list of lists costs an object each.
 *
 * 86 characters are digits: the first 54 end a number, the other 32 say that more follows, the lowest digit first.
 */
const ENDS = 54;
const GOES_ON = 32;
/** `#` is the first digit; `"` lies below, and `\` is stepped over. */
const FIRST = 35;
const BACKSLASH = 92;
/** Above every digit. */
export const FIRST_MARK = 122;

/** Writes a whole number of 0 or more. */
export function packNumber(value: number): string {
  let text = '';
  let rest = value;
  while (rest >= ENDS) {
    rest -= ENDS;
    text += digit(ENDS + (rest % GOES_ON));
    rest = Math.floor(rest / GOES_ON);
  }
  return text + digit(rest);
}

/** A whole number of 0 to 85 as exactly one character. */
export function digit(value: number): string {
  const code = value + FIRST;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

/** The value of a digit; of anything else, some number that is none. */
export function digitValue(code: number): number {
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
}

/** Where a word is cut, as two digits. */
export function packCut(cut: CompoundCut | undefined): string {
  return cut === undefined ? digit(0) + digit(0) : digit(cut[0]) + digit(cut[1] - cut[0] + 1);
}

/** Reads the cut that stands at a place of a list of them. Also for a damaged list, whose codes are no digits or none at all. */
export function readCut(cuts: string, place: number): CompoundCut | undefined {
  const end = digitValue(cuts.charCodeAt(2 * place));
  return end > 0 ? [end, end + digitValue(cuts.charCodeAt(2 * place + 1)) - 1] : undefined;
}

/** Reads numbers one after another from a stretch of a string. Damaged text gives wrong numbers, never an endless loop. */
export class NumberReader {
  at: number;
  private readonly text: string;

  constructor(text: string, from = 0) {
    this.text = text;
    this.at = from;
  }

  next(): number {
    let value = 0;
    let unit = 1;
    while (this.at < this.text.length) {
      const read = digitValue(this.text.charCodeAt(this.at));
      this.at += 1;
      if (read < ENDS) return value + unit * read;
      value += unit * read;
      unit *= GOES_ON;
    }
    return value;
  }
}
