import { describe, expect, it } from 'vitest';
import { encodeAddress, relativeAddress, toSlug } from '../../../kb-builder/address.ts';

describe('toSlug', () => {
  it.each([
    ['Återbetalning och ÖPPET köp', 'aterbetalning-och-oppet-kop'],
    ['Få æbler på øen', 'fa-aebler-pa-oen'],
    ['Café crème', 'cafe-creme'],
    ['Cafe\u0301', 'cafe'],
    ["What's new?", 'whats-new'],
    ['  --a__b..c--  ', 'a__b-c'],
    ['Где мой заказ', 'где-мой-заказ'],
    ['../../etc/passwd', 'etc-passwd'],
    ['???', ''],
  ])('%s → %s', (text, slug) => expect(toSlug(text)).toBe(slug));
});

describe('relativeAddress', () => {
  it.each([
    ['sv/returns/a/', 'sv/returns/b/', '../b/'],
    ['sv/returns/a/', 'sv/returns/a/', './'],
    ['sv/returns/a/', 'sv/returns/', '../'],
    ['sv/returns/a/', 'assets/x.png', '../../../assets/x.png'],
    ['sv/returns/a/', '', '../../../'],
    ['', 'sv/', 'sv/'],
    ['sv/', 'где/', '../%D0%B3%D0%B4%D0%B5/'],
  ])('from %j to %j is %j', (from, to, way) => expect(relativeAddress(from, to)).toBe(way));
});

describe('encodeAddress', () => {
  it('keeps slashes and nothing else that means something', () => expect(encodeAddress('a/b c?#%.html')).toBe('a/b%20c%3F%23%25.html'));
});
