import type { IndexedArticle, KbIndexFile } from '../contract/kb-index.ts';
import { BitReader, ODDS_BITS } from './bit-coder.ts';
import { codeLength, codeSize, FIELDS_SHOWN, PLACE_ODDS, PlacesCoder, reachesOf, type PlaceCoder } from './coded-places.ts';
import { roundedLength } from './pack-engine.ts';
import { digitValue, NumberReader } from './packed-numbers.ts';
import type { WholePostings } from './packed-vocabulary.ts';
import { firstNotBefore } from './packed-words.ts';
import { hasPlace, type WordPostings } from './postings.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';
import { textToWords } from './text-to-words.ts';

const FIELDS = SEARCH_FIELDS.length;
/** Lists are coded in blocks, each by itself; a block ends with the word that brings it to so many places. */
export const PLACES_PER_BLOCK = 200;
/** Odds are written as a digit. */
const ODDS_DIGITS = 86;

/** What articles show of themselves, which is searched too. */
export interface ShownTexts {
  readonly articles: readonly Pick<IndexedArticle, 'title' | 'questions'>[];
  /** Articles whose title is the beginning of their text, and counts as that alone. */
  readonly untitled: readonly number[];
}

/** Finds the words of titles and questions: for each of these fields and each word an article, how often it has it, and so on. */
function findShown(words: readonly string[], { articles, untitled }: ShownTexts, lengths: Float32Array): (readonly number[] | undefined)[][] {
  const numbers = new Map<string, number>();
  return Array.from({ length: FIELDS_SHOWN }, (_, field) => {
    const found = Array.from(words, (): number[] | undefined => undefined);
    for (const [article, { title, questions = [] }] of articles.entries()) {
      const text = field > 0 ? questions.join('\n') : untitled.includes(article) ? '' : title;
      let length = 0;
      for (const { word } of text === '' ? [] : textToWords(text)) {
        let number = numbers.get(word);
        if (number === undefined) numbers.set(word, (number = firstNotBefore(words, word)));
        // Only a damaged index lacks one.
        if (words[number] !== word) continue;
        const pairs = (found[number] ??= []);
        if (pairs[pairs.length - 2] === article) pairs[pairs.length - 1]! += 1;
        else {
          pairs.push(article, 1);
          length += 1;
        }
      }
      lengths[article * FIELDS + field] = roundedLength(length);
    }
    return found;
  });
}

/** Reads the lists of an index that is here as a whole, a block of them when one is asked for. */
export function openCodedPostings(engine: KbIndexFile['engine'], words: readonly string[], texts: ShownTexts): WholePostings {
  const articleCount = texts.articles.length;
  const lengths = new Float32Array(articleCount * FIELDS);
  const shown = findShown(words, texts, lengths);
  const odds = Uint16Array.from({ length: PLACE_ODDS }, (_, at) => oddsOf(digitValue(engine.odds.charCodeAt(at))));
  const coder = new OddsReader(engine.sizes, odds);
  const coded = codedFields(engine.averageLengths);
  for (let article = 0; article < articleCount; article += 1) for (const field of coded) lengths[article * FIELDS + field] = codeLength(coder, field, 0);
  const reaches = reachesOf(lengths);
  // Word × number of fields + field → in how many articles.
  const sizes = new Int32Array(words.length * FIELDS);
  const totals = new Int32Array(words.length);
  // First word of each block, and where its text begins, both with the end of all behind them.
  const [blocks, textStarts] = [[0], [0]];
  const textLengths = new NumberReader(engine.blocks);
  let inBlock = 0;
  for (let word = 0; word < words.length; word += 1) {
    let isElsewhere = false;
    for (let field = 0; field < FIELDS; field += 1) {
      // Of a damaged file some numbers may be too large.
      const size: number = field < FIELDS_SHOWN ? (shown[field]![word]?.length ?? 0) / 2 : coded.includes(field) ? Math.min(articleCount, codeSize(coder, field, isElsewhere, 0)) : 0;
      sizes[word * FIELDS + field] = size;
      isElsewhere ||= size > 0;
      totals[word]! += size;
      if (field >= FIELDS_SHOWN) inBlock += size;
    }
    if (inBlock < PLACES_PER_BLOCK && word < words.length - 1) continue;
    blocks.push(word + 1);
    textStarts.push(textStarts.at(-1)! + textLengths.next());
    inBlock = 0;
  }
  // Filled, since a list with holes would be a map.
  const kept = Array.from(words, (): WordPostings | undefined => undefined);
  const readBlockOf = (wanted: number): void => {
    const number = blocks.findIndex((first) => first > wanted) - 1;
    const [first, end] = [blocks[number]!, blocks[number + 1]!];
    let size = 0;
    for (let word = first; word < end; word += 1) size += totals[word]!;
    const [articles, counts] = [new Int32Array(size), new Uint16Array(size)];
    const placesOf = new PlacesCoder(new OddsReader(engine.lists.slice(textStarts[number], textStarts[number + 1]), odds), reaches);
    let start = 0;
    for (let word = first; word < end; word += 1) {
      let at = start;
      for (const ofField of shown) {
        const pairs = ofField[word] ?? [];
        for (let i = 0; i < pairs.length; i += 2, at += 1) {
          articles[at] = pairs[i]!;
          counts[at] = pairs[i + 1]!;
        }
      }
      const stop = placesOf.code({ sizes, articles, counts }, word, start);
      at = start;
      for (let field = 0; field < FIELDS; field += 1) {
        for (const to = at + sizes[word * FIELDS + field]!; at < to; at += 1) articles[at] = articles[at]! * FIELDS + field;
      }
      kept[word] = { places: articles.subarray(start, stop), counts: counts.subarray(start, stop), size: stop - start };
      start = stop;
    }
  };
  const of = (word: number): WordPostings => {
    if (kept[word] === undefined) readBlockOf(word);
    return kept[word]!;
  };
  return {
    articleCount,
    fieldCount: FIELDS,
    lengths,
    averages: SEARCH_FIELDS.map((_, field) => engine.averageLengths[field] || 1),
    of,
    countOf: (word) => totals[word]!,
    has: (word, article, field) => hasPlace(of(word), article * FIELDS + field),
  };
}

/** The fields that are coded: of those where no article has a word there is nothing to say. */
export function codedFields(averageLengths: readonly number[]): number[] {
  return SEARCH_FIELDS.map((_, field) => field).filter((field) => field >= FIELDS_SHOWN && (averageLengths[field] ?? 0) > 0);
}

class OddsReader extends BitReader implements PlaceCoder {
  private readonly odds: Uint16Array;

  constructor(text: string, odds: Uint16Array) {
    super(text);
    this.odds = odds;
  }

  known(at: number): number {
    return this.by(this.odds[at]!);
  }
}

/** What a digit of written odds stands for; never for a certainty. */
export function oddsOf(value: number): number {
  return Math.floor(((value + 0.5) / ODDS_DIGITS) * 2 ** ODDS_BITS);
}

/** The digit that is nearest to a share of 0 to 1. */
export function oddsDigit(share: number): number {
  return Math.min(ODDS_DIGITS - 1, Math.floor(share * ODDS_DIGITS));
}
