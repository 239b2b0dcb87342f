import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText, plainJson, readJson } from '../../../widget/plain-json.ts';

describe('jsonText', () => {
  it('says of plain data what JSON.stringify says', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => { expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value))); }));
    expect(jsonText({ list: [1, undefined, 'ö "x"\n\ud800'], no: undefined, yes: false })).toBe(JSON.stringify({ list: [1, undefined, 'ö "x"\n\ud800'], no: undefined, yes: false }));
  });

  it('stands as far in as it is asked to', () => {
    const value = { list: [1, { a: 'ö' }], none: [], empty: {}, text: 'x' };
    expect(plainJson.stringify(value, null, 2)).toBe(JSON.stringify(value, null, 2));
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

describe('readJson', () => {
  it('reads what JSON.parse reads, as it does', () => {
    fc.assert(fc.property(fc.json({ stringUnit: 'binary' }), (text) => { expect(readJson(text)).toEqual(JSON.parse(text)); }), { numRuns: 40 });
    for (const text of [' [ ] ', '{"a":{"b":[1,-2.5e3,null,true,false]},"":"\\u00e5\\n\\/\\""}\n', '"x"', '0', '{"__proto__":{"x":1},"a":1}']) expect(readJson(text)).toEqual(JSON.parse(text));
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it.each(['', '[', 'constructor', 'toString', '[1', '[1 2]', '{"a"}', '{"a":}', '{a:1}', 'nul', '1 2', '"x', ']', '[1]]', 'undefined', '{"a":1,,}'])('refuses %j', (text) => { expect(() => readJson(text)).toThrow(SyntaxError); });
});
