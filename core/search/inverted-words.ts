import { FIRST_MARK, NumberReader, packNumber } from './packed-numbers.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';

/** For each word of a knowledge base the articles that have it, packed as the contract says. */
export interface InvertedWords {
  readonly documentCount: number;
  /** Sorted by UTF-16 code units. */
  readonly words: readonly string[];
  /** The packed list of each word, without the blank that ends it. */
  readonly lists: readonly string[];
  /** In how many articles each word stands, in the field where most have it. */
  readonly articles: readonly number[];
  /** Article × number of fields + field → number of different words there. */
  readonly lengths: ArrayLike<number>;
  /** Mean of those for each field. */
  readonly averageLengths: readonly number[];
}

const LAST_FIELD = SEARCH_FIELDS.length - 1;
/** Nearly all numbers are small. */
const PACKED: readonly string[] = Array.from({ length: 4096 }, (_, value) => packNumber(value));

function packed(value: number): string {
  return PACKED[value] ?? packNumber(value);
}

/** Packs one word's places, which come field by field and in rising order of the articles. */
export class ListPacker {
  list = '';
  /** Articles of the field where most have it. */
  most = 0;
  private field = -1;
  private before = -1;
  private inField = 0;

  reset(): void {
    this.list = '';
    this.most = 0;
    this.field = -1;
  }

  add(field: number, article: number, count: number): void {
    if (field !== this.field) {
      if (field < LAST_FIELD || this.list !== '') this.list += String.fromCharCode(FIRST_MARK + field);
      this.field = field;
      this.before = -1;
      this.inField = 0;
    }
    this.list += packed((article - this.before - 1) * 2 + (count > 1 ? 1 : 0));
    if (count > 1) this.list += packed(count - 2);
    this.before = article;
    this.inField += 1;
    if (this.inField > this.most) this.most = this.inField;
  }
}

/** Reads what a {@link ListPacker} has packed. The list must be sound. */
export function eachPlace(list: string, use: (field: number, article: number, count: number) => void): void {
  const reader = new NumberReader(list);
  let field = LAST_FIELD;
  let article = -1;
  while (reader.at < list.length) {
    const code = list.charCodeAt(reader.at);
    if (code >= FIRST_MARK) {
      field = code - FIRST_MARK;
      article = -1;
      reader.at += 1;
      continue;
    }
    const step = reader.next();
    article += Math.floor(step / 2) + 1;
    use(field, article, step % 2 === 1 ? reader.next() + 2 : 1);
  }
}

/** Means as MiniSearch makes them, article by article, to the last digit. */
export function averageLengths(lengths: ArrayLike<number>, documentCount: number): number[] {
  return SEARCH_FIELDS.map((_, field) => {
    let average = 0;
    for (let article = 0; article < documentCount; article += 1) average = (average * article + lengths[article * SEARCH_FIELDS.length + field]!) / (article + 1);
    return average;
  });
}
