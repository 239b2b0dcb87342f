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

/** How likely each of some bits is to be set. */
class Odds {
  readonly zero: Uint16Array;
  private readonly seen: Uint8Array;

  constructor(bits: number) {
    this.zero = new Uint16Array(bits).fill(2 ** (SCALE_BITS - 1));
    this.seen = new Uint8Array(bits);
  }

  learn(at: number, bit: number): void {
    const seen = this.seen[at]!;
    const speed = SPEEDS[seen]!;
    if (seen < SPEEDS.length - 1) this.seen[at] = seen + 1;
    const zero = this.zero[at]!;
    this.zero[at] = bit === 0 ? zero + ((2 ** SCALE_BITS - zero) >> speed) : zero - (zero >> speed);
    // Nothing is ever sure.
    this.zero[at] = Math.min(2 ** SCALE_BITS - 31, Math.max(31, this.zero[at]!));
  }
}

/** Writes or reads one bit after the other. A reader gives back what was written, whatever it is asked to write. */
interface BitCoder {
  bit(odds: Odds, at: number, bit: number): number;
}

class BitWriter implements BitCoder {
  private low = 0;
  private range = WORD - 1;
  private held = 0;
  private heldCount = 0;
  private isFirst = true;
  private readonly bytes: number[] = [];

  bit(odds: Odds, at: number, bit: number): number {
    const bound = (this.range >>> SCALE_BITS) * odds.zero[at]!;
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    odds.learn(at, bit);
    while (this.range < TOP) {
      this.range = (this.range * 256) % WORD;
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

class BitReader implements BitCoder {
  private readonly text: string;
  private at = 0;
  private bits = 0;
  private bitCount = 0;
  private range = WORD - 1;
  private code = 0;

  constructor(text: string) {
    this.text = text;
    for (let i = 0; i < 4; i += 1) this.code = ((this.code << 8) | this.byte()) >>> 0;
  }

  bit(odds: Odds, at: number): number {
    const bound = (this.range >>> SCALE_BITS) * odds.zero[at]!;
    const bit = this.code < bound ? 0 : 1;
    if (bit === 0) this.range = bound;
    else {
      this.code -= bound;
      this.range -= bound;
    }
    odds.learn(at, bit);
    while (this.range < TOP) {
      // A damaged text may leave no room at all.
      this.range = this.range === 0 ? WORD - 1 : (this.range * 256) % WORD;
      this.code = ((this.code << 8) | this.byte()) >>> 0;
    }
    return bit;
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

/** Numbers of 0 and more, whose size follows some pattern. */
class NumberCoder {
  private readonly coder: BitCoder;
  private readonly doublings = new Odds(MOST_DOUBLINGS + 1);
  private readonly telling = new Odds((MOST_DOUBLINGS + 1) << TELLING_BITS);
  private readonly chance = new Odds(1);

  constructor(coder: BitCoder) {
    this.coder = coder;
  }

  next(value = 0): number {
    const written = value + 1;
    const ofWritten = 31 - Math.clz32(written);
    let doublings = 0;
    while (doublings < MOST_DOUBLINGS && this.coder.bit(this.doublings, doublings, doublings < ofWritten ? 1 : 0) === 1) doublings += 1;
    let read = 1;
    for (let i = 1; i <= doublings; i += 1) {
      const bit = (written >> (doublings - i)) & 1;
      // A bit is learned of by its size and those before it.
      read = read * 2 + (i <= TELLING_BITS ? this.coder.bit(this.telling, (doublings << TELLING_BITS) + (read - 2 ** (i - 1)) + (2 ** (i - 1) - 1), bit) : this.coder.bit(this.chance, 0, bit));
    }
    return read - 1;
  }
}

type Place = readonly [article: number, count: number];

/** The same walk for both: what is read is what was written. */
class ListCoder {
  private readonly sizes: NumberCoder;
  private readonly steps: NumberCoder;
  private readonly counts: NumberCoder;

  constructor(coder: BitCoder) {
    this.sizes = new NumberCoder(coder);
    this.steps = new NumberCoder(coder);
    this.counts = new NumberCoder(coder);
  }

  size(size?: number): number {
    return this.sizes.next(size);
  }

  /** The step from the article before, and the count. */
  place(before: number, place?: Place): Place {
    const article = before + 1 + this.steps.next(place === undefined ? 0 : place[0] - before - 1);
    return [article, 1 + this.counts.next(place === undefined ? 0 : place[1] - 1)];
  }
}

/** Writes a word's places, field by field and in rising order of the articles. */
export function writeCodedList(places: readonly (readonly Place[])[]): string {
  const writer = new BitWriter();
  const coder = new ListCoder(writer);
  for (const field of places) {
    coder.size(field.length);
    let before = -1;
    for (const place of field) [before] = coder.place(before, place);
  }
  return writer.text();
}

/**
 * Reads what {@link writeCodedList} has written into arrays that have room for every place, from `from` on.
 * @returns the number of places there then. A damaged list gives wrong places, but none outside of the articles.
 */
export function readCodedList(text: string, { articleCount, fieldCount }: Pick<PostingsSource, 'articleCount' | 'fieldCount'>, { places, counts }: WordPostings, from: number): number {
  const coder = new ListCoder(new BitReader(text));
  let count = from;
  for (let field = 0; field < fieldCount; field += 1) {
    const size = coder.size();
    let article = -1;
    for (let i = 0; i < size; i += 1) {
      let occurrences: number;
      [article, occurrences] = coder.place(article);
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
  const odds = new Odds(1 << LENGTH_BITS);
  for (const length of lengths) codeLength(writer, odds, length);
  return writer.text();
}

/** Reads so many lengths. */
export function readCodedLengths(text: string, count: number, use: (length: number, at: number) => void): void {
  const reader = new BitReader(text);
  const odds = new Odds(1 << LENGTH_BITS);
  for (let at = 0; at < count; at += 1) use(codeLength(reader, odds, 0), at);
}

/** Bit for bit from the highest, each by those before it. */
function codeLength(coder: BitCoder, odds: Odds, length: number): number {
  const doublings = length < 2 * STEPS ? 0 : 31 - Math.clz32(length) - Math.log2(STEPS);
  const written = doublings === 0 ? length : doublings * STEPS + (length >> doublings);
  let node = 1;
  for (let i = LENGTH_BITS - 1; i >= 0; i -= 1) node = node * 2 + coder.bit(odds, node, (written >> i) & 1);
  const read = node - (1 << LENGTH_BITS);
  const readDoublings = read < 2 * STEPS ? 0 : Math.floor(read / STEPS) - 1;
  return readDoublings === 0 ? read : (read - readDoublings * STEPS) * 2 ** readDoublings;
}
