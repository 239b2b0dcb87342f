import fc from 'fast-check';
import { isValidIBAN } from 'ibantools';
import Personnummer from 'personnummer';
import { describe, expect, it } from 'vitest';
import { findIbans } from '../../../../core/privacy/find-ibans.ts';
import { asSwedishPersonalNumber } from '../../../../core/privacy/swedish-personal-number.ts';
import { digits, iban, swedishNumber } from './made-up-numbers.ts';

/** Our own small validators against the well-known packages, which are too large or too tied to the clock for the widget. */
describe('our validators agree with the well-known ones', () => {
  it('on Swedish numbers, right and wrong', () => {
    fc.assert(fc.property(fc.oneof(swedishNumber(0), swedishNumber(60), digits(12).map((n) => `19${n.slice(2)}`)), (number) => {
      // The package takes no "unknown month or day" (00, 60), and refuses the serial 000.
      fc.pre(number.slice(4, 6) !== '00' && number.slice(6, 8) !== '60' && number.slice(8, 11) !== '000');
      expect(asSwedishPersonalNumber(number) !== undefined).toBe(Personnummer.valid(number));
    }), { numRuns: 2000 });
  });
  it('on account numbers, right and wrong', () => {
    const any = fc.constantFrom<[string, number]>(['SE', 24], ['NO', 15], ['DK', 18], ['FI', 18], ['DE', 22]).chain(([country, length]) => fc.oneof(
      iban(country, length), digits(length - 2).map((rest) => country + rest), iban(country, length).map((number) => number.slice(0, -1)),
    ));
    fc.assert(fc.property(any, (number) => {
      const valid = isValidIBAN(number, { allowQRIBAN: true });
      // The package also checks some countries' inner digits: what it takes we take, and never what fails the check of 97.
      if (valid) expect(findIbans(number)).toHaveLength(1);
      if (number.length < 15) expect(findIbans(number)).toHaveLength(0);
    }), { numRuns: 1000 });
  });
});
