import { describe, expect, it } from 'vitest';
import { INTERFACE_LOCALES } from '../../../../core/contract/choose-locale.ts';
import { FIRST_WORDS } from '../../../../core/contract/first-words.ts';
import { LAUNCHER_LABELS } from '../../../../core/contract/launcher-labels.ts';
import { loadContactTexts } from '../../../../widget/texts/load-contact-texts.ts';
import { loadReadingTexts } from '../../../../widget/texts/load-reading-texts.ts';
import { loadTexts } from '../../../../widget/texts/load-texts.ts';
import { withOwnWords } from '../../../../widget/texts/own-words.ts';
import { WIDGET_TEXT_NAMES } from '../../../../core/contract/widget-text-names.ts';
import { fillPlural, fillText } from '../../../../widget/texts/widget-texts.ts';

const [en, ...others] = await Promise.all(INTERFACE_LOCALES.map(async (locale) => ({
  ...await loadTexts(locale, {}, ''), reading: await loadReadingTexts(locale), human: await loadContactTexts(locale),
})));

/** Every text with its place: `search.none`. */
function lines(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (value === undefined) return [];
  return Object.entries(value as object).flatMap(([key, inner]) => lines(inner, place === '' ? key : `${place}.${key}`));
}
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort().join();

describe.each(others)('the words in $locale', (translated) => {
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
    ['sv-SE', {}, 'en', 'sv'], ['nn', {}, 'sv', 'nn'], ['no', {}, 'en', 'nb'], ['fi', { fi: ['sv'] }, 'en', 'fi'], ['de-AT', {}, 'en', 'de'], ['is', {}, 'da', 'is'], ['fr', { fr: ['da'] }, 'en', 'da'], ['fr', {}, 'sv', 'sv'], ['', {}, 'fi', 'fi'], ['', {}, 'xx', 'en'],
  ])('for a page in "%s" with fallbacks %j and articles in "%s" are in %s', async (wanted, fallbacks: Record<string, string[]>, articles, expected) => {
    expect((await loadTexts(wanted, fallbacks, articles)).locale).toBe(expected);
  });

  it('take values and counts', () => {
    expect(fillText('{a} och {b}', { a: 1 })).toBe('1 och {b}');
    expect(fillPlural({ one: '{count} answer', other: '{count} answers' }, 1, 'en')).toBe('1 answer');
    expect(fillPlural({ one: '{count} svar', other: '{count} svar' }, 1200, 'sv')).toMatch(/^1\s200 svar$/u);
    // As browsers say it, for each of our languages.
    for (const locale of INTERFACE_LOCALES) {
      const [rules, numbers] = [new Intl.PluralRules(locale), new Intl.NumberFormat(locale)];
      for (const count of [...Array.from({ length: 1300 }, (_, number) => number), 100_001, 100_011]) {
        expect(fillPlural({ one: 'one {count}', other: 'other {count}' }, count, locale), `${locale} ${count}`).toBe(`${rules.select(count)} ${numbers.format(count)}`);
      }
    }
  });
});

it('are on the launcher and in the first panel what they are in the panel', async () => {
  for (const locale of INTERFACE_LOCALES) {
    const { panel, search } = await loadTexts(locale, {}, '');
    expect(panel.title).toBe(LAUNCHER_LABELS[locale]);
    expect(FIRST_WORDS[locale]).toEqual({ close: panel.close, label: search.label, loading: panel.loading, resultsTitle: search.resultsTitle, popularTitle: search.popularTitle, helpCentre: panel.helpCentre });
  }
});

describe('words of the site\'s own', () => {
  it('stand in the place of ours, one by one', () => {
    const own = { 'search.label': 'Fråga oss', 'search.found.other': '{count} träffar', 'panel.nonsense': 'x', locale: 'xx' };
    const changed = withOwnWords(en!, own);
    expect([changed.search.label, changed.search.found.other, changed.search.found.one, changed.panel.title, changed.locale]).toEqual(['Fråga oss', '{count} träffar', en!.search.found.one, 'Help', 'en']);
    expect(withOwnWords(en!.reading, { 'reading.print': 'Papper' }, 'reading').print).toBe('Papper');
    expect(withOwnWords(en!, undefined)).toBe(en);
  });

  it('have names that site.yaml knows', () => {
    const names = lines({ ...en, human: undefined, ...en!.human }).map(([place]) => place).filter((place) => !/(?:^|\.)locale$/u.test(place));
    expect(WIDGET_TEXT_NAMES.filter((name) => !names.includes(name)), 'names in core/contract/widget-text-names.ts of texts that are gone').toEqual([]);
    expect(names.filter((name) => !WIDGET_TEXT_NAMES.includes(name) && !/^(?:contact|conversation|keeping)\./u.test(name)), 'add these to core/contract/widget-text-names.ts').toEqual([]);
  });
});
