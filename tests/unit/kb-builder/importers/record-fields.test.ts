import { describe, expect, it } from 'vitest';
import { canonicalTag, chooseLocales } from '../../../../kb-builder/importers/choose-locales.ts';
import { dayField, pathOfAddress } from '../../../../kb-builder/importers/record-fields.ts';

describe('days', () => {
  it.each([
    ['2026-10-14', '2026-10-14'],
    ['2026-10-14T23:30:00Z', '2026-10-14'],
    [1791964800, '2026-10-14'],
    ['1791964800000', '2026-10-14'],
    ['09/28/2023', '2023-09-28'],
    ['28/09/2023', '2023-09-28'],
    ['28.9.2023', '2023-09-28'],
    ['October 14, 2026', '2026-10-14'],
    ['2026-02-30', undefined],
    ['last week', undefined],
    [12, undefined],
    [null, undefined],
  ])('%s', (written, day) => {
    expect(dayField(written)).toBe(day);
  });
});

describe('addresses', () => {
  it.each([
    ['https://x.example/a%C3%A5/b/?q#f', '/aå/b'],
    ['/a', '/a'],
    ['https://x.example/', undefined],
    ['https://x.example/%ff', undefined],
    [undefined, undefined],
  ])('%s', (address, path) => {
    expect(pathOfAddress(address)).toBe(path);
  });
});

describe('languages', () => {
  it('become ours', () => {
    expect(Object.fromEntries(chooseLocales(['en-us', 'no', 'sv_SE', 'pt-br', 'Danish', '???'], 'sv'))).toEqual({ 'en-us': 'en', no: 'nb', sv_SE: 'sv', 'pt-br': 'pt-BR', Danish: 'da', '???': 'sv' });
    expect(Object.fromEntries(chooseLocales(['en-us', 'en-gb'], 'en'))).toEqual({ 'en-us': 'en-US', 'en-gb': 'en-GB' });
    expect(canonicalTag('../en')).toBeUndefined();
  });
});
