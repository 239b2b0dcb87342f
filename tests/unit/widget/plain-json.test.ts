import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../../widget/plain-json.ts';

describe('jsonText', () => {
  it('says of plain data what JSON.stringify says', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => { expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value))); }));
    expect(jsonText({ list: [1, undefined, 'ö "x"\n\ud800'], no: undefined, yes: false })).toBe(JSON.stringify({ list: [1, undefined, 'ö "x"\n\ud800'], no: undefined, yes: false }));
  });

  it('says so where a page has given lists and texts a form of their own', () => {
    const prototypes = [Array.prototype, String.prototype, Object.prototype] as unknown as { toJSON?: () => string }[];
    try {
      for (const prototype of prototypes) Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'theirs' });
      expect(jsonText({ events: [{ query: 'retur' }] })).toBe('{"events":[{"query":"retur"}]}');
    } finally {
      for (const prototype of prototypes) delete prototype.toJSON;
    }
  });
});
