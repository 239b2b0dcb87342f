import { BitReader, BitWriter, ODDS_BITS, type BitCoder } from './bit-coder.ts';
import { LEAST_ORDERED } from './order-by-length.ts';
import { tellsHowOften, type PlacesRoom, type PostingsSource } from './postings.ts';

/*
 * Long lists, written in as few characters as what they say asks for. Programs that compress text look for repetitions, of which such lists
 * have none but by chance, and end a quarter above what is possible. So each list is coded here, bit by bit: by how often a bit was set in its place so far.
 */

/** How quickly odds follow what is seen: fast at first, slower when more has been seen. */
const SPEEDS = Uint8Array.from([1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5]);
/** So many bits of an entry say how often it was seen; those above, how likely its bit is not to be set. */
const SEEN_BITS = 4;
const CERTAIN = 1 << ODDS_BITS;
/** Nothing is ever sure. */
const LEAST_ODDS = 62;

/** How likely each of some bits is to be set: an entry a bit. */
function newOdds(bits: number): Uint16Array {
  return new Uint16Array(bits).fill((CERTAIN / 2) << SEEN_BITS);
}

/** Codes a bit by how often it was set in its place so far. */
function codeBit(coder: BitCoder, odds: Uint16Array, at: number, bit: number): number {
  const entry = odds[at]!;
  const seen = entry & ((1 << SEEN_BITS) - 1);
  const zero = entry >> SEEN_BITS;
  const read = coder.by(zero, bit);
  const speed = SPEEDS[seen]!;
  const next = read === 0 ? zero + ((CERTAIN - zero) >> speed) : zero - (zero >> speed);
  odds[at] = (Math.min(CERTAIN - LEAST_ODDS, Math.max(LEAST_ODDS, next)) << SEEN_BITS) | (seen < SPEEDS.length - 1 ? seen + 1 : seen);
  return read;
}

const MOST_DOUBLINGS = 31;
/** So many bits behind the first of a number follow a pattern; what comes after is chance. */
const TELLING_BITS = 2;
/** The odds of numbers of 0 and more whose size follows some pattern: how often they double, then the telling bits, then those of chance. */
const TELLING = MOST_DOUBLINGS + 1;
const CHANCE = TELLING + (TELLING << TELLING_BITS);
const NUMBER = CHANCE + 1;
/** In the odds of a list: those of its sizes, its steps and its counts. */
const SIZES_AT = 0;
const STEPS_AT = NUMBER;
const COUNTS_AT = 2 * NUMBER;
const LIST = 3 * NUMBER;

/** The same walk for both: what is read is what was written. */
function codeNumber(coder: BitCoder, odds: Uint16Array, from: number, value: number): number {
  const written = value + 1;
  const ofWritten = 31 - Math.clz32(written);
  let doublings = 0;
  while (doublings < MOST_DOUBLINGS && codeBit(coder, odds, from + doublings, doublings < ofWritten ? 1 : 0) === 1) doublings += 1;
  let read = 1;
  for (let i = 1; i <= doublings; i += 1) {
    // A bit is learned of by its size and those before it.
    const at = i <= TELLING_BITS ? TELLING + (doublings << TELLING_BITS) + read - 1 : CHANCE;
    read = read * 2 + codeBit(coder, odds, from + at, (written >> (doublings - i)) & 1);
  }
  return read - 1;
}

type Place = readonly [article: number, count: number];

/** Writes a word's places, field by field and in rising order of the articles, of which there are so many. */
export function writeCodedList(places: readonly (readonly Place[])[], articleCount: number): string {
  const writer = new BitWriter();
  const odds = newOdds(LIST);
  for (const field of places) {
    codeNumber(writer, odds, SIZES_AT, field.length);
    const hasCounts = tellsHowOften(field.length, articleCount);
    let before = -1;
    for (const [article, count] of field) {
      codeNumber(writer, odds, STEPS_AT, article - before - 1);
      if (hasCounts) codeNumber(writer, odds, COUNTS_AT, count - 1);
      before = article;
    }
  }
  return writer.text();
}

/**
 * Reads what {@link writeCodedList} has written into arrays that have room for every place.
 * @returns the number of places. A damaged list gives wrong places, but none outside of the articles.
 */
export function readCodedList(text: string, { articleCount, fieldCount }: Pick<PostingsSource, 'articleCount' | 'fieldCount'>, { places, counts }: PlacesRoom): number {
  const reader = new BitReader(text);
  const odds = newOdds(LIST);
  let count = 0;
  for (let field = 0; field < fieldCount; field += 1) {
    const size = codeNumber(reader, odds, SIZES_AT, 0);
    const hasCounts = tellsHowOften(size, articleCount);
    let article = -1;
    for (let i = 0; i < size; i += 1) {
      // From the article before.
      article += 1 + codeNumber(reader, odds, STEPS_AT, 0);
      const occurrences = hasCounts ? 1 + codeNumber(reader, odds, COUNTS_AT, 0) : 1;
      if (!(article < articleCount) || count >= places.length) return count;
      places[count] = article * fieldCount + field;
      counts[count] = Math.min(occurrences, 0xffff);
      count += 1;
    }
  }
  return count;
}

/** Lengths of 16 and more are rounded to so many steps from one power of two to the next. */
const STEPS = 8;
const LENGTH_BITS = 8;

/** Writes lengths as `roundedLength` leaves them, one for each article. */
export function writeCodedLengths(lengths: readonly number[]): string {
  const writer = new BitWriter();
  const odds = newOddsOfLengths(lengths.length);
  let before = 0;
  for (const length of lengths) before = codeLength(writer, odds, before, length);
  return writer.text();
}

/** Reads so many lengths. */
export function readCodedLengths(text: string, count: number, use: (length: number, at: number) => void): void {
  const reader = new BitReader(text);
  const odds = newOddsOfLengths(count);
  let before = 0;
  for (let at = 0; at < count; at += 1) use((before = codeLength(reader, odds, before, 0)), at);
}

/** Where articles are in the order of their lengths, those of a length have odds by the length before it. */
function newOddsOfLengths(articleCount: number): Uint16Array {
  return newOdds(1 << (articleCount < LEAST_ORDERED ? LENGTH_BITS : 2 * LENGTH_BITS));
}

/** Bit for bit from the highest, each by those before it. */
function codeLength(coder: BitCoder, odds: Uint16Array, before: number, length: number): number {
  const written = stepsTo(length);
  const from = odds.length > 1 << LENGTH_BITS ? stepsTo(before) << LENGTH_BITS : 0;
  let node = 1;
  for (let i = LENGTH_BITS - 1; i >= 0; i -= 1) node = node * 2 + codeBit(coder, odds, from + node, (written >> i) & 1);
  const read = node - (1 << LENGTH_BITS);
  const readDoublings = read < 2 * STEPS ? 0 : Math.floor(read / STEPS) - 1;
  return readDoublings === 0 ? read : (read - readDoublings * STEPS) * 2 ** readDoublings;
}

function stepsTo(length: number): number {
  const doublings = length < 2 * STEPS ? 0 : 31 - Math.clz32(length) - Math.log2(STEPS);
  return doublings === 0 ? length : doublings * STEPS + (length >> doublings);
}
