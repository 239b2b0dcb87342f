import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../../../core/search/search-answer.ts';
import { keepInPlace } from '../../../../widget/knowledge/keep-in-place.ts';

const answer = (ids: string, total = ids.length): SearchAnswer => ({ query: 'q', total, answerable: 0.8, hits: [...ids].map((id) => ({ id, title: id, titleMarks: [], category: 'c', path: `${id}/`, score: 1, pinned: false })) });
const order = (found: SearchAnswer): string => found.hits.map(({ id }) => id).join('');

describe('a better answer', () => {
  it('takes the new order where the visitor is at nothing', () => {
    expect(order(keepInPlace({ answer: answer('abc'), held: new Set() }, answer('cdab')))).toBe('cdab');
    expect(order(keepInPlace({ answer: undefined, held: new Set(['a']) }, answer('cdab')))).toBe('cdab');
  });

  it('leaves a result where it is that the visitor is at, also one that is found no more', () => {
    expect(order(keepInPlace({ answer: answer('abc'), held: new Set(['b']) }, answer('cdab')))).toBe('cbda');
    expect(order(keepInPlace({ answer: answer('abc'), held: new Set(['a', 'c']) }, answer('cdba')))).toBe('adcb');
    const kept = keepInPlace({ answer: answer('abc'), held: new Set(['c']) }, answer('de', 1));
    expect(order(kept)).toBe('dec');
    expect(kept.total).toBe(3);
  });

  it('holds for any two answers: held results stay, all others keep their order, none is lost or doubled', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 }).map((list) => list.join(''));
    fc.assert(fc.property(ids, ids, fc.uniqueArray(fc.constantFrom(...'abcdefghij')), (before, after, held) => {
      const kept = order(keepInPlace({ answer: answer(before), held: new Set(held) }, answer(after)));
      const there = held.filter((id) => before.includes(id));
      expect([...kept].filter((id) => !there.includes(id)).join('')).toBe([...after].filter((id) => !there.includes(id)).join(''));
      expect([...kept].sort()).toEqual([...new Set([...after, ...there])].sort());
      // A place beyond the end cannot be kept.
      for (const id of there) if (before.indexOf(id) < kept.length - there.length) expect(kept.indexOf(id)).toBe(before.indexOf(id));
    }));
  });
});
