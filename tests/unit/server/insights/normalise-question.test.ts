import { describe, expect, it } from 'vitest';
import { normaliseQuestion } from '../../../../server/insights/normalise-question.ts';

const question = (query: string, locale = 'sv') => normaliseQuestion(query, locale).question;

describe('normaliseQuestion', () => {
  it('groups forms of the same words, in any order, without stop words', () => {
    expect(question('hur betalar jag fakturan?')).toBe(question('Faktura betala'));
    expect(question('returning items', 'en')).toBe(question('return item', 'en'));
  });

  it('keeps different questions apart, also those that differ in å, ä, ö', () => {
    expect(question('ångra köp')).not.toBe(question('angra köp'));
    expect(question('faktura')).not.toBe(question('retur'));
  });

  it('still tells apart what consists of stop words or signs only', () => {
    expect(question('hur gör man')).not.toBe('');
    expect(question('???')).toBe('???');
    expect(question('👨‍👩‍👧')).not.toBe('');
  });

  it('keeps the wording as typed, white space aside', () => {
    expect(normaliseQuestion('  Var är\n mitt  PAKET ', 'sv')).toMatchObject({ wording: 'Var är mitt PAKET', wordingKey: 'var är mitt paket' });
    expect(normaliseQuestion('\u200b \t', 'sv').wording).toBe('');
  });

  it('takes any locale', () => {
    expect(question('Hello', 'xx-YY')).toBe('hello');
  });
});
