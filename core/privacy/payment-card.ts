import { passesLuhn } from './check-digits.ts';

/** Issuer prefixes and the lengths they come in: Visa and Dankort, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro. */
const ISSUERS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/u, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/u, [16]],
  [/^3[47]/u, [15]],
  [/^3(?:0[0-5]|[689])/u, [14, 16]],
  [/^(?:6011|64[4-9]|65)/u, [16, 19]],
  [/^35(?:2[89]|[3-8])/u, [16, 19]],
  [/^62/u, [16, 17, 18, 19]],
  [/^(?:50|5[6-8]|6304|67)/u, [16, 17, 18, 19]],
];

/** How people group the digits of a card. `x` is a digit. */
const GROUPINGS = /^(?:x{13,19}|xxxx(?: xxxx){2,3}(?: x{1,4})?|xxxx x{6} x{4,5}|x{8} x{8}|xxxx x{12}|x{12} xxxx|xx(?: xx){7}|x(?: x){12,18})$/u;

/** Says whether digits have an issuer's prefix and length; the check digit is {@link isPaymentCard}'s business. */
export function hasCardPrefix(digits: string): boolean {
  return ISSUERS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits));
}

/** @param shape The digits as `x`, one blank between groups. */
export function isCardGrouping(shape: string): boolean {
  return GROUPINGS.test(shape);
}

/** Says whether digits are a payment card's number: an issuer's prefix and length, and Luhn's check. */
export function isPaymentCard(digits: string): boolean {
  return hasCardPrefix(digits) && passesLuhn(digits);
}
