import type { PlacesRoom } from './postings.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';

/*
 * Lists of places as a reader keeps them while they may be asked for again: one to two bytes a place, where arrays take six, and read some twenty
 * times as quickly as what was fetched. A question in the middle of a word asks for the lists of sixty words.
 */

const FIELDS = SEARCH_FIELDS.length;
/** Seven bits of a number in each byte, the lowest first; the eighth says that more follow. */
const BYTE_BITS = 7;
const MORE = 1 << BYTE_BITS;
/** Bytes that an entry may take: two numbers of 32 bits. */
const MOST_ENTRY_BYTES = 10;

/** Writes the first of some places, in their order; each count is 1 or more. */
export function compactPlaces({ places, counts }: PlacesRoom, size: number): Uint8Array {
  let bytes = new Uint8Array(2 * size + 16);
  let at = 0;
  const write = (value: number): void => {
    let rest = value;
    while (rest >= MORE) {
      bytes[at] = (rest & (MORE - 1)) | MORE;
      at += 1;
      rest >>>= BYTE_BITS;
    }
    bytes[at] = rest;
    at += 1;
  };
  for (let i = 0; i < size;) {
    const field = places[i]! % FIELDS;
    let end = i + 1;
    while (end < size && places[end]! % FIELDS === field && places[end]! > places[end - 1]!) end += 1;
    if (at + 2 * MOST_ENTRY_BYTES > bytes.length) bytes = larger(bytes);
    write(field);
    write(end - i);
    let before = -1;
    for (; i < end; i += 1) {
      if (at + MOST_ENTRY_BYTES > bytes.length) bytes = larger(bytes);
      const article = (places[i]! - field) / FIELDS;
      const count = counts[i]!;
      write((article - before - 1) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) write(count - 2);
      before = article;
    }
  }
  return bytes.slice(0, at);
}

/**
 * Reads what {@link compactPlaces} has written into arrays, behind what is there already.
 * @returns the number of places there now; what there is no room for is left out.
 */
export function readCompactPlaces(bytes: Uint8Array, { places, counts }: PlacesRoom, from: number): number {
  let at = 0;
  let size = from;
  const read = (first: number): number => {
    let value = first & (MORE - 1);
    let more = first;
    for (let bits = BYTE_BITS; more >= MORE; bits += BYTE_BITS) {
      more = bytes[at]!;
      at += 1;
      value |= (more & (MORE - 1)) << bits;
    }
    return value;
  };
  while (at < bytes.length) {
    const field = bytes[at]!;
    let first = bytes[at + 1]!;
    at += 2;
    const end = size + read(first);
    let place = field - FIELDS;
    for (; size < end; size += 1) {
      first = bytes[at]!;
      at += 1;
      // Most are a byte each.
      const step = first < MORE ? first : read(first);
      place += ((step >> 1) + 1) * FIELDS;
      let count = 1;
      if ((step & 1) === 1) {
        first = bytes[at]!;
        at += 1;
        count = 2 + (first < MORE ? first : read(first));
      }
      places[size] = place;
      counts[size] = count;
    }
  }
  return Math.min(size, places.length);
}

function larger(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(2 * bytes.length);
  copy.set(bytes);
  return copy;
}
