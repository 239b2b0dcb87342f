import type { BitCoder } from './bit-coder.ts';
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

/** Codes a bit by odds that are written down, or by computed ones. A reader gives back what was written, whatever it is asked to write. */
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
  return codeNumber(coder, SIZES + ((field - FIELDS_SHOWN) * 2 + (isElsewhere ? 1 : 0)) * NUMBER, size + 1) - 1;
}

/**
 * For each field how many words it has in all articles before one, and at the end in all.
 * @param lengths article × number of fields + field → number of different words there, rounded as the index has it.
 */
export function reachesOf(lengths: ArrayLike<number>): Float64Array[] {
  return SEARCH_FIELDS.map((_, field) => {
    const reach = new Float64Array(lengths.length / FIELDS + 1);
    for (let article = 0; article < reach.length - 1; article += 1) reach[article + 1] = reach[article]! + lengths[article * FIELDS + field]!;
    return reach;
  });
}

/**
 * Codes the places of a word: `sizes` says in how many articles each field has it, `articles` names those field by field and in rising order, and `counts`
 * how often each has it. A reader knows the articles of the fields that are shown, and finds the others here afterwards; those of a damaged file may be wrong.
 */
export type CodePlaces = (sizes: readonly number[], articles: Int32Array, counts: Uint16Array) => void;

/** @param reaches as {@link reachesOf} gives them. */
export function placesCoder(coder: PlaceCoder, reaches: readonly Float64Array[]): CodePlaces {
  const isShown = new Uint8Array(reaches[0]!.length);
  return (sizes, articles, counts) => {
    const shown: number[] = [];
    let start = 0;
    for (const [field, size] of sizes.entries()) {
      const [own, ownCounts] = [articles.subarray(start, start += size), counts.subarray(start - size, start)];
      const isLast = field === FIELDS - 1;
      if (field >= FIELDS_SHOWN && size > 0) {
        // An article whose title has a word says it in its text more often than not.
        const known = (isLast ? shown.sort((a, b) => a - b) : []).filter((article) => coder.known(ALSO_IN_BODY + Math.min(BODY_KINDS - 1, 31 - Math.clz32(size)), own.includes(article) ? 1 : 0) === 1).slice(0, size);
        codeArticles(coder, reaches[field]!, known, own);
        codeCounts(coder, own, ownCounts, (article) => (isLast ? isShown[article]! : 0));
      }
      if (isLast) break;
      for (const article of own) {
        if (isShown[article] === 0) shown.push(article);
        isShown[article] = 1;
      }
    }
    for (const article of shown) isShown[article] = 0;
  };
}

/** Which articles have a word in a field, beside those that are known. */
function codeArticles(coder: PlaceCoder, reach: Float64Array, known: readonly number[], articles: Int32Array): void {
  const articleCount = reach.length - 1;
  const others = articles.filter((article) => !known.includes(article));
  const found = new Int32Array(articles.length);
  found.set(known);
  let low = 0;
  for (let at = known.length; at < articles.length; at += 1) {
    const wanted = others[at - known.length]!;
    const left = articles.length - at;
    // Those that follow need room too.
    const end = articleCount - left + 1;
    if (low >= end) break;
    const expected = (to: number): number => (left * (reach[to]! - reach[low]!)) / (reach[articleCount]! - reach[low]!);
    const step = Math.ceil((articleCount - low) / left);
    let high = Math.min(end, low + step);
    while (high < end && coder.known(IN_SEGMENT + likelihood(expected(high)), wanted < high ? 1 : 0) === 0) {
      low = high;
      high = Math.min(end, low + step);
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const share = (reach[middle]! - reach[low]!) / (reach[high]! - reach[low]!);
      // The first of several is nearer than half way.
      const odds = Math.floor(4096 * share * (1 + (Math.min(1, expected(high)) * (1 - share)) / 2));
      if (coder.by(Math.min(4095, Math.max(1, odds)) || 1, wanted >= middle ? 1 : 0) === 1) low = middle;
      else high = middle;
    }
    found[at] = low;
    low += 1;
  }
  articles.set(found.sort());
}

/** How often a word stands where it does: where it was frequent before, it is so again. */
function codeCounts(coder: PlaceCoder, articles: Int32Array, counts: Uint16Array, isShown: (article: number) => number): void {
  let [sum, mean] = [0, 0];
  for (const [i, article] of articles.entries()) {
    sum += counts[i] = codeNumber(coder, COUNTS, counts[i]!, COUNTS + NUMBER + (mean * 2 + isShown(article)) * KIND_DOUBLINGS, KIND_DOUBLINGS);
    // In quarters of a power of two.
    const scaled = Math.floor((8 * (2 * sum + 1)) / (2 * i + 3));
    const doublings = 31 - Math.clz32(scaled);
    mean = Math.min(COUNT_KINDS / 2 - 1, 1 + (doublings - 3) * 4 + ((scaled >> (doublings - 2)) & 3));
  }
}

/** How many articles are to be expected, in steps of half a power of two. */
function likelihood(expected: number): number {
  const scaled = Math.floor(expected * 32);
  if (!(scaled >= 2)) return 0;
  const doublings = 31 - Math.clz32(scaled);
  return Math.min(SEGMENT_KINDS - 1, 2 * doublings + ((scaled >> (doublings - 1)) & 1) - 2);
}
