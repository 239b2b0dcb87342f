import { isDate, weightedSum } from './check-digits.ts';

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Danish CPR number, `DDMMYYNNNN`. Its check digit was given up on 1 October 2007 (CPR-kontoret, "Personnumre uden
 * kontrolciffer"), so a number is `checked` when it has one, and only `dated` when nothing but its date speaks for it.
 * @param digits 10 digits without separator.
 */
export function asDanishCpr(digits: string): 'checked' | 'dated' | undefined {
  if (digits.length !== 10) return undefined;
  const [day, month, yearOfCentury] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [number, number, number];
  if (!isDate(centuryOf(Number(digits[6]), yearOfCentury) + yearOfCentury, month, day)) return undefined;
  return weightedSum(digits, WEIGHTS) % 11 === 0 ? 'checked' : 'dated';
}

/** The seventh digit tells the century (CPR-kontoret, "Personnummeret i CPR-systemet"). */
function centuryOf(seventh: number, yearOfCentury: number): 1800 | 1900 | 2000 {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return yearOfCentury <= 36 ? 2000 : 1900;
  return yearOfCentury <= 57 ? 2000 : 1800;
}
