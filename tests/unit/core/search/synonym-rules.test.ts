import { describe, expect, it } from 'vitest';
import { readSynonymRules, synonymRules, type Synonyms } from '../../../../core/search/synonym-rules.ts';

const rulesOf = (synonyms: Synonyms, here?: readonly string[]): string[] =>
  readSynonymRules([synonymRules(synonyms, 0.5, here && ((words) => here.includes(words.join(' '))))]).map(({ from, to, weight }) => `${from.join(' ')} > ${to.map((phrase) => phrase.join(' ')).join(', ')} × ${weight}`).sort();

describe('synonym rules of an index', () => {
  it('come back as they were written, both ways and one way', () => {
    expect(rulesOf({ twoWay: [['refund', 'money back'], ['parcel', 'package', 'box']], oneWay: { stuff: ['goods', 'parcel'] } })).toEqual([
      'box > parcel, package × 0.5', 'money back > refund × 0.5', 'package > parcel, box × 0.5', 'parcel > package, box × 0.5', 'refund > money back × 0.5', 'stuff > goods, parcel × 0.5',
    ]);
  });

  it('point only at what a site has, and are written down once', () => {
    const synonyms: Synonyms = { twoWay: [['parcel', 'package', 'box', 'crate']], oneWay: { c: ['box'], thing: ['box', 'parcel'] } };
    expect(rulesOf(synonyms, ['parcel', 'box'])).toEqual(['box > parcel × 0.5', 'c > box × 0.5', 'crate > parcel, box × 0.5', 'package > parcel, box × 0.5', 'parcel > box × 0.5', 'thing > box, parcel × 0.5']);
    expect(synonymRules(synonyms, 0.5, (words) => ['parcel', 'box'].includes(words.join(' '))).rules).toBe('package,crate+parcel,box\nc>box\nthing>box,parcel');
    expect(rulesOf(synonyms, [])).toEqual([]);
  });

  it('have no signs of their own in their words', () => {
    expect(rulesOf({ twoWay: [['c++', 'a>b', 'x,y']], oneWay: {} })).toEqual(['a b > c, x y × 0.5', 'c > a b, x y × 0.5', 'x y > c, a b × 0.5']);
  });
});
