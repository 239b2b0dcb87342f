/**
 * A telephone number as a telephone takes it: digits, and a plus sign before a country's code. The zero of `+46 (0)10-555 01 20`
 * is for those who call from the same country: with the code before it there is no such number.
 */
export function dialableNumber(number: string): string {
  const written = number.trim();
  return (written.startsWith('+') ? written.replace(/\(\s*0\s*\)/u, '') : written).replaceAll(/[^+\d]/gu, '');
}
