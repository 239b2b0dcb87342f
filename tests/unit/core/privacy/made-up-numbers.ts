import fc from 'fast-check';

/**
 * Made-up identity numbers with valid check digits, made anew in each run from the rules in the authorities' papers and
 * not from the code under test. No list of number-like numbers is kept: one of them would be somebody's.
 */
const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(''));
const two = (value: number) => String(value).padStart(2, '0');
const birthday = fc.record({ year: fc.integer({ min: 1930, max: 2020 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });

function luhnDigit(body: string): number {
  const sum = Array.from(body).reverse().reduce((total, character, i) => {
    const value = Number(character) * (i % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

const weigh = (body: string, weights: number[]) => weights.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0);

/** Twelve digits, with the century. `dayShift` 60 makes a samordningsnummer. */
export const swedishNumber = (dayShift: 0 | 60) => fc.tuple(birthday, digits(3)).map(([{ year, month, day }, serial]) => {
  const body = two(year % 100) + two(month) + two(day + dayShift) + serial;
  return `${Math.floor(year / 100)}${body}${luhnDigit(body)}`;
});

/** Eleven digits. `dayShift` 40 makes a D-nummer; `remainder` 1 to 3 are the control digits in use from 2032. */
export const norwegianNumber = (dayShift: 0 | 40, remainder: 0 | 1 | 2 | 3 = 0) => fc.tuple(birthday, digits(3)).map(([{ year, month, day }, serial]) => {
  const body = two(day + dayShift) + two(month) + two(year % 100) + serial;
  const first = (22 - (weigh(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11) + remainder) % 11;
  const second = (11 - (weigh(body + String(first), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return first === 10 || second === 10 ? undefined : body + String(first) + String(second);
}).filter((number) => number !== undefined);

/** Ten digits. `checked` has the check digit that was in use until 2007. */
export const danishNumber = (checked: boolean) => fc.tuple(birthday, digits(2), fc.integer({ min: 0, max: 9 })).map(([{ year, month, day }, serial, last]) => {
  const body = two(day) + two(month) + two(year % 100) + (year < 2000 ? '1' : '5') + serial;
  const check = (11 - (weigh(body, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  if (!checked) return body + String(last);
  return check === 10 ? undefined : body + String(check);
}).filter((number) => number !== undefined);

/** A card number of an issuer, with Luhn's digit. */
export const cardNumber = (prefix: string, length: number) => digits(length - prefix.length - 1).map((rest) => prefix + rest + String(luhnDigit(prefix + rest)));

/** An account number with check digits by plain big-number arithmetic. */
export const iban = (country: string, length: number) => digits(length - 4).map((account) => {
  const asNumber = Array.from(`${account}${country}00`).map((character) => Number.parseInt(character, 36)).join('');
  return `${country}${two(98 - Number(BigInt(asNumber) % 97n))}${account}`;
});

/** `people` groups digits: `grouped('0701234567', 3, 3, 2, 2)`. */
export function grouped(number: string, ...lengths: number[]): string {
  let at = 0;
  return lengths.map((length) => number.slice(at, (at += length))).join(' ');
}

export { digits };
