import { isDate, passesLuhn } from './check-digits.ts';

/**
 * Swedish personnummer (`YYMMDDNNNC`, or with the century in front) and samordningsnummer (the day plus 60).
 * Rules: Skatteverket, SKV 704 and SKV 707. A samordningsnummer may say "month or day unknown" with `00` and `60`.
 * @param digits 10 or 12 digits without separator.
 */
export function asSwedishPersonalNumber(digits: string): '[personnummer]' | '[samordningsnummer]' | undefined {
  if (digits.length !== 10 && digits.length !== 12) return undefined;
  const centuries = digits.length === 12 ? [Number(digits.slice(0, 2))] : [19, 20];
  if (digits.length === 12 && (centuries[0]! < 18 || centuries[0]! > 20)) return undefined;
  const short = digits.slice(-10);
  if (!passesLuhn(short)) return undefined;
  const [yearOfCentury, month, day] = [0, 2, 4].map((at) => Number(short.slice(at, at + 2))) as [number, number, number];
  for (const century of centuries) {
    const year = century * 100 + yearOfCentury;
    if (isDate(year, month, day)) return '[personnummer]';
    if (day >= 60 && isDate(year, month || 1, day - 60 || 1)) return '[samordningsnummer]';
  }
  return undefined;
}
