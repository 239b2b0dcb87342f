import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCodedLengths, readCodedList, writeCodedLengths, writeCodedList } from '../../../../core/search/coded-lists.ts';
import { LEAST_ORDERED } from '../../../../core/search/order-by-length.ts';
import { roundedLength } from '../../../../core/search/pack-engine.ts';

const FIELDS = 5;

type Place = [article: number, count: number];

/** Rising articles, dense or sparse, each with how often a word occurs there. */
const field = fc.tuple(fc.constantFrom(1, 3, 40, 5000), fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(1), fc.nat(30), fc.nat(70_000))), { maxLength: 60 })).map(([spread, steps]) => {
  let article = -1;
  return steps.map(([step, count]): Place => [(article += 1 + (step % spread)), count + 1]);
});

function read(text: string, articleCount: number): number[] {
  const room = { places: new Int32Array(articleCount * FIELDS), counts: new Uint16Array(articleCount * FIELDS) };
  const count = readCodedList(text, { articleCount, fieldCount: FIELDS }, room);
  return Array.from(room.places.subarray(0, count), (place, i) => [place, room.counts[i]!]).flat();
}

describe('a coded list', () => {
  it('says what was written', () => {
    fc.assert(fc.property(fc.array(field, { minLength: FIELDS, maxLength: FIELDS }), (fields) => {
      const articleCount = Math.max(1, ...fields.flat().map(([article]) => article + 1));
      const expected = fields.flatMap((places, at) => places.flatMap(([article, count]) => [article * FIELDS + at, Math.min(count, 0xffff)]));
      expect(read(writeCodedList(fields, articleCount), articleCount)).toEqual(expected);
    }), { numRuns: 300 });
  });

  it('says of a word that most articles have that it is there, and not how often', () => {
    const articleCount = 2000;
    const places = (size: number): Place[] => Array.from({ length: size }, (_, article) => [article, 1 + (article % 7)]);
    const counts = (size: number): number[] => read(writeCodedList([[], [], [], [], places(size)], articleCount), articleCount).filter((_, i) => i % 2 === 1);
    expect(counts(1000)).toEqual(places(1000).map(([, count]) => count));
    expect(counts(1001)).toEqual(Array.from({ length: 1001 }, () => 1));
  });

  it('is written in characters that JSON carries as they are, close to what it must say', () => {
    // Every second article by a coin: a bit each is needed.
    let seed = 1;
    const coin = (): boolean => ((seed = (seed * 48_271) % 2_147_483_647) & 64) === 0;
    const places = Array.from({ length: 8000 }, (_, article): Place => [article, 1]).filter(coin);
    const text = writeCodedList([[], [], [], [], places], 8000);
    expect(JSON.stringify(text)).toHaveLength(text.length + 2);
    expect(text.length * 6).toBeLessThan(8000 * 1.06);
  });

  it('stays within the articles when it is damaged, and comes to an end', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 })), (text) => {
      expect(read(text, 50).filter((place, i) => i % 2 === 0 && place >= 50 * FIELDS)).toEqual([]);
    }), { numRuns: 300 });
  });
});

it('coded lengths take next to nothing where articles are numbered by them', () => {
  const lengths = Array.from({ length: LEAST_ORDERED }, (_, article) => roundedLength(20 + (article % 250)));
  const found: number[] = [];
  const text = writeCodedLengths(lengths);
  readCodedLengths(text, lengths.length, (length) => { found.push(length); });
  expect(found).toEqual(lengths);
  expect(text.length).toBeLessThan(lengths.length / 8);
});

it('coded lengths are those that were written', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.nat(15), fc.nat(400), fc.nat(5_000_000)), { maxLength: 200 }), (lengths) => {
    const rounded = lengths.map(roundedLength);
    const found: number[] = [];
    readCodedLengths(writeCodedLengths(rounded), rounded.length, (length) => { found.push(length); });
    expect(found).toEqual(rounded);
  }), { numRuns: 300 });
});
