import type { BitCoder } from './bit-coder.ts';
import { tellsHowOften } from './postings.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';

/*
 * How the places of words are written in an index that travels whole: builder and reader take the same walk. Which article has a word is as good as chance,
 * but for its length, which is known; so most odds are computed from lengths. Others are learned by the builder, and written down.
 */

/** Fields whose places a reader finds by itself, in the titles and questions that an index holds anyway; they come first. */
export const FIELDS_SHOWN = 2;
const FIELDS = SEARCH_FIELDS.length;

/** Where the odds of what begin, in the list of all that are written down. */
const IN_SEGMENT = 0;
const SEGMENT_KINDS = 16;
const ALSO_IN_BODY = IN_SEGMENT + SEGMENT_KINDS;
const BODY_KINDS = 6;
/** A number: how often it doubles, then the two bits behind the first, then those behind them. */
const DOUBLINGS = 24;
const NUMBER = DOUBLINGS * 5;
const LENGTHS = ALSO_IN_BODY + BODY_KINDS;
const SIZES = LENGTHS + NUMBER * (FIELDS - FIELDS_SHOWN);
const COUNTS = SIZES + NUMBER * 2 * (FIELDS - FIELDS_SHOWN);
/** Only whether a word occurs more often than once, twice and four times depends on how often it did before. */
const COUNT_KINDS = 28;
const KIND_DOUBLINGS = 3;
/** How many odds there are. */
export const PLACE_ODDS = COUNTS + NUMBER + COUNT_KINDS * KIND_DOUBLINGS;

/** Codes by odds that are written down, or by computed ones. A reader gives back what was written, whatever it is asked to write. */
export interface PlaceCoder extends BitCoder {
  known(at: number, bit: number): number;
}

/** A number of 1 and more. The first of its doublings may have odds of their own. */
function codeNumber(coder: PlaceCoder, odds: number, number: number, firstOdds = odds, firstDoublings = 0): number {
  const ofNumber = 31 - Math.clz32(number);
  let doublings = 0;
  while (doublings < DOUBLINGS - 1 && coder.known((doublings < firstDoublings ? firstOdds : odds) + doublings, doublings < ofNumber ? 1 : 0) === 1) doublings += 1;
  let read = 1;
  for (let i = 1; i <= doublings; i += 1) read = read * 2 + coder.known(odds + (i > 2 ? 4 * DOUBLINGS + i : DOUBLINGS + doublings * 3 + read - 1), (number >> (doublings - i)) & 1);
  return read;
}

/** How many different words a field of an article has. */
export function codeLength(coder: PlaceCoder, field: number, length: number): number {
  return codeNumber(coder, LENGTHS + (field - FIELDS_SHOWN) * NUMBER, length + 1) - 1;
}

/** In how many articles a field has a word. @param isElsewhere whether a field before it has. */
export function codeSize(coder: PlaceCoder, field: number, isElsewhere: boolean, size: number): number {
  // A word that is nowhere else is in the last field.
  const least = isElsewhere || field < FIELDS - 1 ? 1 : 0;
  return codeNumber(coder, SIZES + ((field - FIELDS_SHOWN) * 2 + (isElsewhere ? 1 : 0)) * NUMBER, size + least) - least;
}

/**
 * For each field how many words it has in all articles before one, and at the end in all.
 * @param lengths article × number of fields + field → number of different words there, rounded as the index has it.
 */
export function reachesOf(lengths: ArrayLike<number>): Float64Array[] {
  return SEARCH_FIELDS.map((_, field) => {
    const reach = new Float64Array(lengths.length / FIELDS + 1);
    // Of some longest texts less counts, so that all together stay below what a coder can part.
    const longest = Math.floor(2 ** 23 / reach.length);
    for (let article = 0; article < reach.length - 1; article += 1) reach[article + 1] = reach[article]! + Math.min(longest, lengths[article * FIELDS + field]!);
    return reach;
  });
}

/** Words and their places side by side, since thousands of small lists would take longer to make than to read. */
export interface WordPlaces {
  /** Word × number of fields + field → in how many articles. */
  readonly sizes: Int32Array;
  /** Those articles, word by word, field by field and in rising order, and how often each has the word. */
  readonly articles: Int32Array;
  readonly counts: Uint16Array;
}

/**
 * Codes the places of words, one word after the other. A reader knows the sizes and the articles of the fields that are shown, and finds the others in their place
 * afterwards; of a damaged file they may be wrong, but are articles.
 */
export class PlacesCoder {
  private readonly coder: PlaceCoder;
  private readonly reaches: readonly Float64Array[];
  private readonly isShown: Uint8Array;

  /** @param reaches as {@link reachesOf} gives them. */
  constructor(coder: PlaceCoder, reaches: readonly Float64Array[]) {
    this.coder = coder;
    this.reaches = reaches;
    this.isShown = new Uint8Array(reaches[0]!.length);
  }

  /** Codes a word whose places begin here. @returns where they end. */
  code({ sizes, articles, counts }: WordPlaces, word: number, start: number): number {
    const { isShown } = this;
    let from = start;
    for (let field = 0; field < FIELDS; field += 1) {
      const to = from + sizes[word * FIELDS + field]!;
      const isLast = field === FIELDS - 1;
      if (field >= FIELDS_SHOWN && to > from) {
        const known = isLast ? this.codeShown(articles, start, from, to) : from;
        codeArticles(this.coder, this.reaches[field]!, articles, known, to);
        if (known > from) articles.subarray(from, to).sort();
        this.codeCounts(articles, counts, from, to, isLast);
      }
      if (!isLast) for (let at = from; at < to; at += 1) isShown[articles[at]!] = 1;
      from = to;
    }
    for (let at = start; at < from; at += 1) isShown[articles[at]!] = 0;
    return from;
  }

  /** An article whose title has a word says it in its text more often than not. Those that do come first then; @returns where the others begin. */
  private codeShown(articles: Int32Array, start: number, from: number, to: number): number {
    const kind = ALSO_IN_BODY + Math.min(BODY_KINDS - 1, 31 - Math.clz32(to - from));
    let known = from;
    for (let at = start; at < from; at += 1) {
      const article = articles[at]!;
      // Another field may have had it before.
      if (articles.indexOf(article, start) < at) continue;
      let there = known;
      while (there < to && articles[there] !== article) there += 1;
      if (this.coder.known(kind, there < to ? 1 : 0) === 0 || known === to) continue;
      if (there < to) articles.copyWithin(known + 1, known, there);
      articles[known] = article;
      known += 1;
    }
    return known;
  }

  /** How often a word stands where it does: where it was frequent before, it is so again. */
  private codeCounts(articles: Int32Array, counts: Uint16Array, from: number, to: number, isBody: boolean): void {
    if (!tellsHowOften(to - from, this.isShown.length - 1)) counts.fill(1, from, to);
    let [sum, mean] = [0, 0];
    for (let at = from; at < to; at += 1) {
      const kind = mean * 2 + (isBody ? this.isShown[articles[at]!]! : 0);
      const count = codeNumber(this.coder, COUNTS, counts[at]!, COUNTS + NUMBER + kind * KIND_DOUBLINGS, KIND_DOUBLINGS);
      counts[at] = count;
      sum += count;
      const ratio = (2 * sum + 1) / (2 * (at - from) + 3);
      mean = doublingsOf(ratio * ratio * ratio * ratio, COUNT_KINDS / 2);
    }
  }
}

/** Which articles have a word in a field: those of a stretch of the list. */
function codeArticles(coder: PlaceCoder, reach: Float64Array, articles: Int32Array, from: number, to: number): void {
  const articleCount = reach.length - 1;
  const whole = reach[articleCount]!;
  let low = 0;
  for (let at = from; at < to; at += 1) {
    const wanted = articles[at]!;
    const left = to - at;
    // Those that follow need room too.
    const end = articleCount - left + 1;
    if (low >= end) low = end - 1;
    // Half an article is to be expected in each stretch; the last one is in all that is left.
    const step = left === 1 ? articleCount : Math.ceil((articleCount - low) / left / 2);
    let high = Math.min(end, low + step);
    for (; high < end; high = Math.min(end, low + step)) {
      const expected = (left * (reach[high]! - reach[low]!)) / (whole - reach[low]!);
      if (coder.known(IN_SEGMENT + doublingsOf(expected * expected * 64, SEGMENT_KINDS), wanted < high ? 1 : 0) === 1) break;
      low = high;
    }
    if (high - low > 1) low = coder.oneOf(reach, low, high, wanted);
    articles[at] = low;
    low += 1;
  }
}

/** How many doublings bring one to a number, below some most: of its square, in halves of a power of two. */
function doublingsOf(number: number, most: number): number {
  return Math.min(most - 1, 32 - Math.clz32(number));
}
