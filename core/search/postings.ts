import type { EngineIndex } from '../contract/kb-index.ts';
import type { WholePostings } from './packed-vocabulary.ts';
import { FIRST_MARK, NumberReader } from './packed-numbers.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';

/** Room for places: `places[i]` is article × number of fields + field, `counts[i]` how often, as far as {@link tellsHowOften}. */
export interface PlacesRoom {
  readonly places: Int32Array;
  readonly counts: Uint16Array;
}

/** Where one word occurs: the first so many of some places. */
export interface WordPostings extends PlacesRoom {
  readonly size: number;
}

/** Whether a word occurs in a field of an article. */
export function hasPlace({ places, size }: WordPostings, place: number): boolean {
  return places.subarray(0, size).includes(place);
}

/** Where the words of an index occur. */
export interface PostingsSource {
  readonly articleCount: number;
  readonly fieldCount: number;
  /** Article × number of fields + field → number of different words there. */
  readonly lengths: Float32Array;
  readonly averages: readonly number[];
  /** Valid until the next word is asked for. */
  of(word: number): WordPostings;
  /** Whether a word occurs in a field of an article. */
  has(word: number, article: number, field: number): boolean;
}

/** Unpacked lists are forgotten all at once beyond so many places; some 3 MB. */
const MOST_PLACES_KEPT = 500_000;
const MOST_OCCURRENCES = 0xffff;

/** In fewer articles than this lists are short, whatever they say. */
const LEAST_WITH_COMMON_WORDS = 2000;

/**
 * Whether it counts how often a word stands in a field, by in how many articles it stands there. Of a word that more than half of all have it says how long
 * they are, and takes half of the longest lists: it counts as standing there once.
 */
export function tellsHowOften(articles: number, articleCount: number): boolean {
  return 2 * articles <= articleCount || articleCount < LEAST_WITH_COMMON_WORDS;
}

/** Reads the lists of occurrences of an index as it is built, each when it is asked for. */
export class Postings implements WholePostings {
  readonly articleCount: number;
  readonly fieldCount = SEARCH_FIELDS.length;
  /** Article × number of fields + field → number of different words there. */
  readonly lengths: Float32Array;
  readonly averages: readonly number[];
  private readonly packed: string;
  private readonly stretches: ReturnType<typeof stretchesOf>;
  private readonly kept = new Map<number, WordPostings>();
  private placesKept = 0;
  /** Number of places of each word; -1 where nobody has asked. */
  private readonly placeCounts: Int32Array;
  private readonly spare: PlacesRoom;

  constructor(engine: EngineIndex, wordCount: number) {
    this.articleCount = engine.documentCount;
    this.averages = SEARCH_FIELDS.map((_, field) => engine.averageLengths[field] || 1);
    const size = this.articleCount * this.fieldCount;
    this.lengths = new Float32Array(size);
    const lengths = new NumberReader(engine.lengths);
    for (let place = 0; place < size; place += 1) this.lengths[place] = lengths.next();
    this.packed = engine.postings;
    this.stretches = stretchesOf(engine, wordCount);
    this.placeCounts = new Int32Array(wordCount).fill(-1);
    this.spare = { places: new Int32Array(size), counts: new Uint16Array(size) };
  }

  of(word: number): WordPostings {
    let found = this.kept.get(word);
    if (found === undefined) {
      const count = this.unpack(word);
      this.placeCounts[word] = count;
      found = { places: this.spare.places.slice(0, count), counts: this.spare.counts.slice(0, count), size: count };
      this.placesKept += count;
      if (this.placesKept > MOST_PLACES_KEPT) {
        this.kept.clear();
        this.placesKept = count;
      }
      this.kept.set(word, found);
    }
    return found;
  }

  /** In how many places (articles and their fields) a word occurs; cheaper than asking for them. */
  countOf(word: number): number {
    const known = this.placeCounts[word] ?? 0;
    if (known >= 0) return known;
    const count = this.unpack(word);
    this.placeCounts[word] = count;
    return count;
  }

  /** Whether a word occurs in a field of an article. */
  has(word: number, article: number, field: number): boolean {
    return hasPlace(this.of(word), article * this.fieldCount + field);
  }

  private unpack(word: number): number {
    const { starts, ends } = this.stretches;
    return unpackPostings(this.packed, starts[word]!, ends[word]!, this, this.spare);
  }
}

/** More words than any index has. */
const MOST_WORDS = 2 ** 24;

/** Where the list of each word begins and ends. In a damaged file lists may be shorter, but none lies outside of the text. */
function stretchesOf({ sizes, postings }: Pick<EngineIndex, 'sizes' | 'postings'>, wordCount: number): { starts: Int32Array; ends: Int32Array } {
  const reader = new NumberReader(sizes);
  const [starts, ends] = [new Int32Array(wordCount), new Int32Array(wordCount)];
  // The words by the size of their lists: numbers are sorted far more quickly than anything that has to be compared by us.
  const bySize = new Float64Array(wordCount);
  for (let word = 0; word < wordCount; word += 1) bySize[word] = Math.max(0, reader.next()) * MOST_WORDS + word;
  let at = 0;
  for (const key of bySize.sort()) {
    const word = key % MOST_WORDS;
    starts[word] = at;
    ends[word] = at = Math.min(at + Math.floor(key / MOST_WORDS), postings.length);
  }
  return { starts, ends };
}

/** The lists of so many words, as they are packed. */
export function listsOf(engine: Pick<EngineIndex, 'sizes' | 'postings'>, wordCount: number): string[] {
  const { starts, ends } = stretchesOf(engine, wordCount);
  return Array.from(starts, (start, word) => engine.postings.slice(start, ends[word]));
}

/**
 * Unpacks one word's list into arrays that have room for every place.
 * @returns the number of places. A damaged list gives wrong places, but none outside of the articles.
 */
export function unpackPostings(packed: string, start: number, end: number, { articleCount, fieldCount }: Pick<PostingsSource, 'articleCount' | 'fieldCount'>, { places, counts }: PlacesRoom): number {
  const reader = new NumberReader(packed, start);
  let field = fieldCount - 1;
  let article = -1;
  let count = 0;
  let firstOfField = 0;
  const endField = (): void => {
    if (!tellsHowOften(count - firstOfField, articleCount)) counts.fill(1, firstOfField, count);
    firstOfField = count;
  };
  while (reader.at < end) {
    const code = packed.charCodeAt(reader.at);
    if (code >= FIRST_MARK) {
      endField();
      field = code - FIRST_MARK;
      article = -1;
      reader.at += 1;
      continue;
    }
    const step = reader.next();
    const occurrences = step % 2 === 1 ? reader.next() + 2 : 1;
    article += Math.floor(step / 2) + 1;
    // A damaged index must not write outside of the arrays.
    if (!(article < articleCount) || field >= fieldCount || count >= places.length) continue;
    places[count] = article * fieldCount + field;
    counts[count] = Math.min(occurrences, MOST_OCCURRENCES);
    count += 1;
  }
  endField();
  return count;
}
