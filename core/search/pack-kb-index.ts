import { KB_INDEX_FORMAT, type KbIndex, type KbIndexFile } from '../contract/kb-index.ts';
import { articleColumns } from './article-columns.ts';
import { BitWriter } from './bit-coder.ts';
import { codeLength, codeSize, PLACE_ODDS, PlacesCoder, reachesOf, type PlaceCoder, type WordPlaces } from './coded-places.ts';
import { codedFields, oddsDigit, oddsOf, PLACES_PER_BLOCK } from './coded-postings.ts';
import { engineParts } from './engine-parts.ts';
import { eachPlace } from './inverted-words.ts';
import { digit, NumberReader, packNumber } from './packed-numbers.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';

const FIELDS = SEARCH_FIELDS.length;

/** Writes an index as it travels whole. Deterministic. */
export function packKbIndex({ release, locale, recipe, articles, engine, synonyms, pins }: KbIndex): KbIndexFile {
  const reader = new NumberReader(engine.lengths);
  const lengths = Float32Array.from({ length: articles.length * FIELDS }, () => reader.next());
  const places = allPlaces(engineParts(engine).lists);
  const counter = new OddsCounter();
  write(places, lengths, engine.averageLengths, () => counter);
  const odds = counter.odds();
  const writers: OddsWriter[] = [];
  write(places, lengths, engine.averageLengths, () => {
    const writer = new OddsWriter(odds);
    writers.push(writer);
    return writer;
  });
  const [sizes = '', ...texts] = writers.map((writer) => writer.text());
  return {
    format: KB_INDEX_FORMAT,
    release,
    locale,
    recipe,
    // No title is without words but one that is not counted.
    articles: { ...articleColumns(articles), untitled: articles.flatMap((_, number) => (lengths[number * FIELDS] === 0 ? [number] : [])) },
    engine: {
      words: engine.words,
      cuts: engine.cuts,
      averageLengths: engine.averageLengths,
      odds: Array.from(odds, (value) => digit(value)).join(''),
      sizes,
      blocks: texts.map(({ length }) => packNumber(length)).join(''),
      lists: texts.join(''),
    },
    synonyms,
    pins,
  };
}

function allPlaces(lists: readonly string[]): WordPlaces {
  const sizes = new Int32Array(lists.length * FIELDS);
  const [articles, counts]: [number[], number[]] = [[], []];
  for (const [word, list] of lists.entries()) {
    eachPlace(list, (field, article, count) => {
      sizes[word * FIELDS + field]! += 1;
      articles.push(article);
      counts.push(Math.min(count, 0xffff));
    });
  }
  return { sizes, articles: Int32Array.from(articles), counts: Uint16Array.from(counts) };
}

/**
 * Writes lengths, sizes and lists as `openCodedPostings` reads them.
 * @param next the coder of lengths and sizes, then one for each block.
 */
function write(places: WordPlaces, lengths: Float32Array, averageLengths: readonly number[], next: () => PlaceCoder): void {
  const first = next();
  const { sizes } = places;
  const coded = codedFields(averageLengths);
  for (let article = 0; article * FIELDS < lengths.length; article += 1) for (const field of coded) codeLength(first, field, lengths[article * FIELDS + field]!);
  for (let at = 0; at < sizes.length; at += FIELDS) for (const field of coded) codeSize(first, field, sizes.subarray(at, at + field).some((size) => size > 0), sizes[at + field]!);
  const reaches = reachesOf(lengths);
  let [inBlock, start] = [PLACES_PER_BLOCK, 0];
  let lists: PlacesCoder | undefined;
  for (let word = 0; word * FIELDS < sizes.length; word += 1) {
    if (lists === undefined || inBlock >= PLACES_PER_BLOCK) {
      lists = new PlacesCoder(next(), reaches);
      inBlock = 0;
    }
    start = lists.code(places, word, start);
    for (const field of coded) inBlock += sizes[word * FIELDS + field]!;
  }
}

/** Learns what odds are right. */
class OddsCounter implements PlaceCoder {
  private readonly zeros = new Float64Array(PLACE_ODDS);
  private readonly all = new Float64Array(PLACE_ODDS);

  known(at: number, bit: number): number {
    this.all[at]! += 1;
    if (bit === 0) this.zeros[at]! += 1;
    return bit;
  }

  by(_odds: number, bit: number): number {
    return bit;
  }

  oneOf(_reach: ArrayLike<number>, _low: number, _high: number, one: number): number {
    return one;
  }

  /** A digit for each; 0 for those that were never asked for. */
  odds(): Uint8Array {
    return Uint8Array.from(this.all, (all, at) => (all === 0 ? 0 : oddsDigit(this.zeros[at]! / all)));
  }
}

class OddsWriter extends BitWriter implements PlaceCoder {
  private readonly odds: readonly number[];

  constructor(digits: Uint8Array) {
    super();
    this.odds = Array.from(digits, oddsOf);
  }

  known(at: number, bit: number): number {
    return this.by(this.odds[at]!, bit);
  }
}
