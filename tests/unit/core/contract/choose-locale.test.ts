import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../../../core/contract/choose-locale.ts';

describe('chooseLocale', () => {
  it.each([
    ['sv-FI', 'sv'], ['SV', 'sv'], ['sv_SE', 'sv'], ['no', 'nb'], ['nn-NO', 'nb'], ['fi', 'sv'], ['de', 'en'], ['', 'en'], [null, 'en'],
    // What pages and browsers may say as well.
    ['constructor', 'en'], ['__proto__', 'en'], ['toString-SE', 'en'],
  ])('for %s', (wanted, chosen) => { expect(chooseLocale(wanted, ['nb', 'en', 'sv'], { fi: ['sv'] }, 'en')).toBe(chosen); });
});
