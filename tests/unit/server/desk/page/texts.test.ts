import { describe, expect, it } from 'vitest';
import { formatReading, formatWait } from '../../../../../server/desk/page/format-time.ts';
import { chooseTexts } from '../../../../../server/desk/page/texts/choose-texts.ts';
import { da } from '../../../../../server/desk/page/texts/da.ts';
import { en } from '../../../../../server/desk/page/texts/en.ts';
import { nb } from '../../../../../server/desk/page/texts/nb.ts';
import { sv } from '../../../../../server/desk/page/texts/sv.ts';

it.each([
  [['sv-SE', 'en'], 'sv'],
  [['nn-NO'], 'nb'],
  [['no'], 'nb'],
  [['fi', 'da-DK', 'en'], 'da'],
  [['en-GB'], 'en'],
  [['fi', 'de'], 'en'],
  [[], 'en'],
])('speaks the first of the reader’s languages that it knows: %j → %s', (wanted, locale) => {
  expect(chooseTexts(wanted).locale).toBe(locale);
});

/** Every text of a language, with functions called for one and for several. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 3].map((count) => String((value as (...args: unknown[]) => string)(count, count)));
  return Object.values(value as object).flatMap(allTexts);
}

describe.each([sv, nb, da])('the texts in $locale', (texts) => {
  it('are all there, and translated', () => {
    const [own, english] = [allTexts(texts), allTexts(en)];
    expect(own).toHaveLength(english.length);
    expect(own.filter((text) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
    const same = own.filter((text, index) => text === english[index] && text.length > 6);
    expect(same).toEqual([]);
  });
});

it('says waiting times in their largest unit, reading times to the second', () => {
  expect([-5, 0, 59_999, 60_000, 3_599_999, 3_600_000, 86_400_000, 200_000_000].map((ms) => formatWait(ms, en))).toEqual(['0 s', '0 s', '59 s', '1 min', '59 min', '1 h', '1 day', '2 days']);
  expect([4_200, 80_000, 120_000, 4_000_000].map((ms) => formatReading(ms, sv))).toEqual(['4 s', '1 min 20 s', '2 min', '1 h']);
});
