import { digit, digitValue } from './packed-numbers.ts';

/*
 * Numbers, bit by bit, in as few characters as what they say asks for (a range coder, as LZMA has one), written as characters that say six bits each.
 */

const TOP = 2 ** 24;
const WORD = 2 ** 32;
const CHARACTER_BITS = 6;
/** Full scale of odds, as a power of two. */
export const ODDS_BITS = 12;

/** Writes or reads one bit after the other. A reader gives back what was written, whatever it is asked to write. */
export interface BitCoder {
  /** @param odds 1 to 4095 of 4096, that the bit is not set. */
  by(odds: number, bit: number): number;
  /**
   * One of several, by how much of a whole each has.
   * @param reach rising whole numbers: what all before one have together; the whole below 2^24.
   * @returns which, from `low` to below `high`.
   */
  oneOf(reach: ArrayLike<number>, low: number, high: number, one: number): number;
}

export class BitWriter implements BitCoder {
  private low = 0;
  private range = WORD - 1;
  private held = 0;
  private heldCount = 0;
  private isFirst = true;
  private readonly bytes: number[] = [];

  by(odds: number, bit: number): number {
    const bound = (this.range >>> ODDS_BITS) * odds;
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    this.even();
    return bit;
  }

  oneOf(reach: ArrayLike<number>, low: number, high: number, one: number): number {
    const unit = Math.floor(this.range / (reach[high]! - reach[low]! || 1));
    this.low += unit * (reach[one]! - reach[low]!);
    this.range = unit * (reach[one + 1]! - reach[one]!);
    this.even();
    return one;
  }

  private even(): void {
    while (this.range < TOP) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
  }

  text(): string {
    // Any number of what is left will do: one that ends in zeros, which need not be written.
    this.low = Math.ceil(this.low / TOP) * TOP;
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
export class BitReader implements BitCoder {
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

  by(odds: number): number {
    const { state } = this;
    const range = state[RANGE]!;
    const code = state[CODE]!;
    const bound = Math.imul(range >>> ODDS_BITS, odds) >>> 0;
    const bit = code < bound ? 0 : 1;
    const left = bit === 0 ? bound : range - bound;
    state[RANGE] = left;
    if (bit === 1) state[CODE] = code - bound;
    if (left < TOP) this.refill();
    return bit;
  }

  oneOf(reach: ArrayLike<number>, low: number, high: number): number {
    const { state } = this;
    const whole = reach[high]! - reach[low]! || 1;
    const unit = Math.floor(state[RANGE]! / whole);
    const wanted = reach[low]! + Math.floor(state[CODE]! / unit);
    let [one, beyond] = [low, high];
    while (beyond - one > 1) {
      const middle = (one + beyond) >> 1;
      if (reach[middle]! <= wanted) one = middle;
      else beyond = middle;
    }
    state[CODE] = state[CODE]! - unit * (reach[one]! - reach[low]!);
    state[RANGE] = unit * (reach[one + 1]! - reach[one]!);
    if (state[RANGE]! < TOP) this.refill();
    return one;
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
