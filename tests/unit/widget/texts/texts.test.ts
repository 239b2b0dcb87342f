import { describe, expect, it } from 'vitest';
import * as contactDa from '../../../../widget/texts/contact-da.ts';
import * as contactEn from '../../../../widget/texts/contact-en.ts';
import * as contactNb from '../../../../widget/texts/contact-nb.ts';
import * as contactSv from '../../../../widget/texts/contact-sv.ts';
import { texts as panelDa } from '../../../../widget/texts/da.ts';
import { texts as panelEn } from '../../../../widget/texts/en.ts';
import { loadTexts } from '../../../../widget/texts/load-texts.ts';
import { texts as panelNb } from '../../../../widget/texts/nb.ts';
import { texts as panelSv } from '../../../../widget/texts/sv.ts';
import { fillPlural, fillText } from '../../../../widget/texts/widget-texts.ts';

const [en, sv, nb, da] = [{ ...panelEn, ...contactEn }, { ...panelSv, ...contactSv }, { ...panelNb, ...contactNb }, { ...panelDa, ...contactDa }];

/** Every text with its place: `search.none`. */
function lines(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => lines(inner, place === '' ? key : `${place}.${key}`));
}
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort().join();

describe.each([sv, nb, da])('the words in $locale', (translated) => {
  it('have a text wherever English has one, with the same things to fill in', () => {
    const english = new Map(lines(en));
    for (const [place, text] of lines(translated)) {
      expect(text.trim(), place).not.toBe('');
      expect(english.has(place), place).toBe(true);
      expect(placeholders(text), place).toBe(placeholders(english.get(place)!));
    }
    expect(lines(translated).map(([place]) => place).sort()).toEqual([...english.keys()].sort());
  });

  it('are translated', () => {
    // Words that are spelled alike; a longer text that equals the English one was forgotten.
    const same = lines(translated).filter(([place, text]) => text === new Map(lines(en)).get(place) && text.split(' ').length > 2);
    expect(same).toEqual([]);
  });
});

describe('the words', () => {
  it.each([
    ['sv-SE', {}, 'en', 'sv'], ['nn', {}, 'sv', 'nb'], ['no', {}, 'en', 'nb'], ['fi', { fi: ['sv'] }, 'en', 'sv'], ['is', {}, 'da', 'da'], ['', {}, 'fi', 'en'],
  ])('for a page in "%s" with fallbacks %j and articles in "%s" are in %s', async (wanted, fallbacks: Record<string, string[]>, articles, expected) => {
    expect((await loadTexts(wanted, fallbacks, articles)).locale).toBe(expected);
  });

  it('take values and counts', () => {
    expect(fillText('{a} och {b}', { a: 1 })).toBe('1 och {b}');
    expect(fillPlural({ one: '{count} answer', other: '{count} answers' }, 1, 'en')).toBe('1 answer');
    expect(fillPlural({ one: '{count} svar', other: '{count} svar' }, 1200, 'sv')).toMatch(/^1\s200 svar$/u);
  });
});
