/**
 * A text as a person reads it: wide and foreign digits, odd blanks and dashes, percent-encoded signs and invisible
 * characters turned into plain ones, so that every finder below looks for plain ones only. Each character remembers
 * where in the original it came from; the original is what gets cut.
 */
export interface ReadableText {
  readonly text: string;
  /** Index in the original of the first character that became `text[i]`. */
  readonly starts: readonly number[];
  /** Index in the original just after the last character that became `text[i]`. */
  readonly ends: readonly number[];
}

/** A stretch of a {@link ReadableText}, `[start, end)`, and the placeholder that replaces it. */
export interface FoundPersonalData {
  readonly start: number;
  readonly end: number;
  readonly placeholder: Placeholder;
}

/** What stands in place of personal data. National numbers keep their own country's name, so that a report can be read. */
export type Placeholder =
  | '[personnummer]' | '[samordningsnummer]' | '[fødselsnummer]' | '[d-nummer]' | '[cpr]'
  | '[card]' | '[iban]' | '[email]' | '[phone]';

// Format characters: soft hyphen, zero-width blanks and joiners, direction marks, byte order mark.
const INVISIBLE = /\p{Cf}/u;
const BLANK = /[\s\p{Zs}]/u;
const DASH = /[\p{Pd}\u2212]/u;
const DIGIT = /\p{Nd}/u;
/** Percent-encoded signs that stand inside addresses and numbers when someone pastes a link. */
const ENCODED: Readonly<Record<string, string>> = { '%40': '@', '%2b': '+', '%20': ' ', '%2e': '.', '%2d': '-', '%5f': '_' };
/** The same from the source of a page. */
const ENTITY = /^&(?:#64|#x40|commat|#46|#x2e|period|#43|#x2b|plus|nbsp|#160|#xa0);/iu;
const ENTITIES: Readonly<Record<string, string>> = { '#64': '@', '#x40': '@', commat: '@', '#46': '.', '#x2e': '.', period: '.', '#43': '+', '#x2b': '+', plus: '+', nbsp: ' ', '#160': ' ', '#xa0': ' ' };

/** Never throws; linear in the length of the text. */
export function toReadableText(original: string): ReadableText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length;) {
    let plain = ENCODED[original.slice(at, at + 3).toLowerCase()];
    let length = 3;
    const entity = original[at] === '&' ? ENTITY.exec(original.slice(at, at + 9))?.[0] : undefined;
    if (entity !== undefined) {
      plain = ENTITIES[entity.slice(1, -1).toLowerCase()];
      length = entity.length;
    }
    if (plain === undefined) {
      const character = String.fromCodePoint(original.codePointAt(at)!);
      length = character.length;
      plain = toPlain(character);
    }
    for (const unit of plain) {
      text += unit;
      starts.push(at);
      ends.push(at + length);
      // A letter outside the basic plane is two units of text; both point at the same original.
      if (unit.length === 2) {
        starts.push(at);
        ends.push(at + length);
      }
    }
    at += length;
  }
  return { text, starts, ends };
}

function toPlain(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x7f && code > 0x20) return character;
  if (INVISIBLE.test(character)) return '';
  if (BLANK.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  // The full stop of Chinese and Japanese keyboards.
  if (code === 0x30_02 || code === 0xff_61) return '.';
  const folded = character.normalize('NFKC');
  if (DIGIT.test(folded) && !/[0-9]/u.test(folded)) return String(valueOfDigit(code));
  // Only one-to-one foldings: `½` or `㎏` would invent characters that nobody wrote.
  return folded.length === 1 ? folded : character;
}

/** Every script has its ten digits in a row, zero first, and rows do not touch but where NFKC folds them. */
function valueOfDigit(code: number): number {
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
