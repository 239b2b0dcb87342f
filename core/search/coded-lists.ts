import { digit, digitValue } from './packed-numbers.ts';
import type { PostingsSource, WordPostings } from './postings.ts';

/*
 * Long lists, written in as few characters as what they say asks for. Programs that compress text look for repetitions, of which such lists
 * have none but by chance, and end a quarter above what is possible. So each list is coded here, bit by bit: by how often a bit was set in its place so far
 * (the range coder of LZMA), and written as characters that say six bits each.
 */

/** A probability's full scale, as a power of two. */
const SCALE_BITS = 11;
const TOP = 2 ** 24;
const WORD = 2 ** 32;
const CHARACTER_BITS = 6;
/** How quickly a probability follows what is seen: fast at first, slower when more has been seen. */
const SPEEDS = Uint8Array.from([1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5]);

/** So many bits of an entry say how often it was seen; those above, how likely its bit is not to be set. */
const SEEN_BITS = 4;
const NOTHING_SEEN = 1 << (SCALE_BITS - 1 + SEEN_BITS);
/** Nothing is ever sure. */
const LEAST_ODDS = 31;
const MOST_ODDS = (1 << SCALE_BITS) - LEAST_ODDS;

/** How likely each of some bits is to be set: an entry a bit. */
function newOdds(bits: number): Uint16Array {
  return new Uint16Array(bits).fill(NOTHING_SEEN);
}

/** What an entry becomes when its bit has been seen. */
function learned(entry: number, bit: number): number {
  const seen = entry & ((1 << SEEN_BITS) - 1);
  const zero = entry >> SEEN_BITS;
  const speed = SPEEDS[seen]!;
  const next = bit === 0 ? zero + (((1 << SCALE_BITS) - zero) >> speed) : zero - (zero >> speed);
  return ((next < LEAST_ODDS ? LEAST_ODDS : next > MOST_ODDS ? MOST_ODDS : next) << SEEN_BITS) | (seen < SPEEDS.length - 1 ? seen + 1 : seen);
}

/** Writes or reads one bit after the other. A reader gives back what was written, whatever it is asked to write. */
interface BitCoder {
  bit(odds: Uint16Array, at: number, bit: number): number;
}

class BitWriter implements BitCoder {
  private low = 0;
  private range = WORD - 1;
  private held = 0;
  private heldCount = 0;
  private isFirst = true;
  private readonly bytes: number[] = [];

  bit(odds: Uint16Array, at: number, bit: number): number {
    const bound = (this.range >>> SCALE_BITS) * (odds[at]! >> SEEN_BITS);
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    odds[at] = learned(odds[at]!, bit);
    while (this.range < TOP) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
    return bit;
  }

  text(): string {
    for (let i = 0; i < 4; i += 1) this.shift();
    this.release(this.low >= WORD ? 1 : 0);
    // Behind the end a reader finds nothing but zeros.
    while (this.bytes.at(-1) === 0) this.bytes.pop();
    let text = '';
    let [bits, count] = [0, 0];
    for (const byte of this.bytes) {
      bits = (bits << 8) | byte;
      for (count += 8; count >= CHARACTER_BITS; count -= CHARACTER_BITS) text += digit((bits >> (count - CHARACTER_BITS)) & 63);
      bits &= 63;
    }
    return count > 0 ? text + digit((bits << (CHARACTER_BITS - count)) & 63) : text;
  }

  private shift(): void {
    if (this.low < 0xff00_0000 || this.low >= WORD) {
      this.release(this.low >= WORD ? 1 : 0);
      this.held = Math.floor(this.low / TOP) % 256;
      this.heldCount = 0;
      this.isFirst = false;
    } else this.heldCount += 1;
    this.low = (this.low % TOP) * 256;
  }

  /** A byte is known for sure when nothing can be carried into it any more. */
  private release(carry: number): void {
    if (!this.isFirst) this.bytes.push((this.held + carry) % 256);
    for (; this.heldCount > 0; this.heldCount -= 1) this.bytes.push((255 + carry) % 256);
  }
}

/** Places in the state of a {@link BitReader}. */
const CODE = 0;
const RANGE = 1;

/** Bit by bit as {@link BitWriter} has written. Numbers are read in one go, since a question may ask for a hundred thousand of them. */
class BitReader implements BitCoder {
  private readonly text: string;
  private at = 0;
  private bits = 0;
  private bitCount = 0;
  /** As whole numbers of 32 bits, which a field of an object would not be. */
  private readonly state = new Uint32Array(2);

  constructor(text: string) {
    this.text = text;
    this.state[RANGE] = WORD - 1;
    for (let i = 0; i < 4; i += 1) this.state[CODE] = (this.state[CODE]! << 8) | this.byte();
  }

  bit(odds: Uint16Array, at: number): number {
    const { state } = this;
    const entry = odds[at]!;
    const range = state[RANGE]!;
    const code = state[CODE]!;
    const bound = Math.imul(range >>> SCALE_BITS, entry >> SEEN_BITS) >>> 0;
    const bit = code < bound ? 0 : 1;
    const left = bit === 0 ? bound : range - bound;
    state[RANGE] = left;
    if (bit === 1) state[CODE] = code - bound;
    odds[at] = learned(entry, bit);
    if (left < TOP) this.refill();
    return bit;
  }

  private refill(): void {
    const { state } = this;
    do {
      // A damaged text may leave no room at all.
      state[RANGE] = state[RANGE] === 0 ? WORD - 1 : state[RANGE]! << 8;
      state[CODE] = (state[CODE]! << 8) | this.byte();
    } while (state[RANGE]! < TOP);
  }

  private byte(): number {
    while (this.bitCount < 8) {
      const value = this.at < this.text.length ? digitValue(this.text.charCodeAt(this.at)) & 63 : 0;
      this.at += 1;
      this.bits = ((this.bits << CHARACTER_BITS) | value) & 0xffff;
      this.bitCount += CHARACTER_BITS;
    }
    this.bitCount -= 8;
    return (this.bits >> this.bitCount) & 255;
  }
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
  while (doublings < MOST_DOUBLINGS && coder.bit(odds, from + doublings, doublings < ofWritten ? 1 : 0) === 1) doublings += 1;
  let read = 1;
  for (let i = 1; i <= doublings; i += 1) {
    // A bit is learned of by its size and those before it.
    const at = i <= TELLING_BITS ? TELLING + (doublings << TELLING_BITS) + read - 1 : CHANCE;
    read = read * 2 + coder.bit(odds, from + at, (written >> (doublings - i)) & 1);
  }
  return read - 1;
}

type Place = readonly [article: number, count: number];

/** Writes a word's places, field by field and in rising order of the articles. */
export function writeCodedList(places: readonly (readonly Place[])[]): string {
  const writer = new BitWriter();
  const odds = newOdds(LIST);
  for (const field of places) {
    codeNumber(writer, odds, SIZES_AT, field.length);
    let before = -1;
    for (const [article, count] of field) {
      codeNumber(writer, odds, STEPS_AT, article - before - 1);
      codeNumber(writer, odds, COUNTS_AT, count - 1);
      before = article;
    }
  }
  return writer.text();
}

/**
 * Reads what {@link writeCodedList} has written into arrays that have room for every place.
 * @returns the number of places. A damaged list gives wrong places, but none outside of the articles.
 */
export function readCodedList(text: string, { articleCount, fieldCount }: Pick<PostingsSource, 'articleCount' | 'fieldCount'>, { places, counts }: WordPostings): number {
  const reader = new BitReader(text);
  const odds = newOdds(LIST);
  let count = 0;
  for (let field = 0; field < fieldCount; field += 1) {
    const size = codeNumber(reader, odds, SIZES_AT, 0);
    let article = -1;
    for (let i = 0; i < size; i += 1) {
      // From the article before.
      article += 1 + codeNumber(reader, odds, STEPS_AT, 0);
      const occurrences = 1 + codeNumber(reader, odds, COUNTS_AT, 0);
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

/** Writes lengths as `roundedLength` leaves them. */
export function writeCodedLengths(lengths: readonly number[]): string {
  const writer = new BitWriter();
  const odds = newOdds(1 << LENGTH_BITS);
  for (const length of lengths) codeLength(writer, odds, length);
  return writer.text();
}

/** Reads so many lengths. */
export function readCodedLengths(text: string, count: number, use: (length: number, at: number) => void): void {
  const reader = new BitReader(text);
  const odds = newOdds(1 << LENGTH_BITS);
  for (let at = 0; at < count; at += 1) use(codeLength(reader, odds, 0), at);
}

/** Bit for bit from the highest, each by those before it. */
function codeLength(coder: BitCoder, odds: Uint16Array, length: number): number {
  const doublings = length < 2 * STEPS ? 0 : 31 - Math.clz32(length) - Math.log2(STEPS);
  const written = doublings === 0 ? length : doublings * STEPS + (length >> doublings);
  let node = 1;
  for (let i = LENGTH_BITS - 1; i >= 0; i -= 1) node = node * 2 + coder.bit(odds, node, (written >> i) & 1);
  const read = node - (1 << LENGTH_BITS);
  const readDoublings = read < 2 * STEPS ? 0 : Math.floor(read / STEPS) - 1;
  return readDoublings === 0 ? read : (read - readDoublings * STEPS) * 2 ** readDoublings;
}
