import { isDate } from './check-digits.ts';
import type { NumberLabel } from './number-label.ts';

/** Digits as they stand in the text, in groups. */
export interface NumberForm {
  /** All digits, without separators. */
  readonly digits: string;
  readonly groups: readonly string[];
  /** What stands between the groups; one fewer than groups. */
  readonly gaps: readonly string[];
  /** True when a `+` stands directly before the first digit. */
  readonly plus: boolean;
}

/** Significant digits after the country code, where we know them; other countries get 6 to 12. */
const NATIONAL_LENGTHS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  1: [10, 10], 7: [10, 10], 31: [9, 9], 32: [8, 9], 33: [9, 9], 34: [9, 9], 39: [6, 11], 41: [9, 9], 43: [7, 12], 44: [9, 10],
  45: [8, 8], 46: [7, 9], 47: [8, 8], 48: [9, 9], 49: [6, 11], 90: [10, 10], 91: [10, 10], 298: [6, 6], 299: [6, 6], 354: [7, 7], 358: [5, 10],
  370: [8, 8], 371: [8, 8], 372: [7, 8], 380: [9, 9],
};
const COUNTRY_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[578]\d|9[679]\d)/u;

/**
 * How surely digits are a phone number.
 * `sure`: the international form, or a national form that nothing else is written in. `likely`: the form fits, and so
 * would an order number; the words beside it decide. Undefined: it does not fit.
 */
export function phoneCertainty(written: NumberForm, label: NumberLabel | undefined): 'sure' | 'likely' | undefined {
  const form = withItsZero(written, label);
  const { digits } = form;
  if (digits.length < 6 || digits.length > 18) return undefined;
  if (!form.plus && label !== 'phone' && isWrittenDate(form.groups, form.gaps)) return undefined;
  if (form.plus) return fitsInternational(digits) ? 'sure' : undefined;
  if (form.gaps.some((gap) => gap.includes('+'))) return undefined;
  if (label !== 'phone' && form.gaps.some((gap) => gap.includes('/')) && !isAreaAndSlash(form)) return undefined;
  // `002-0695445` is no country's code.
  if (/^00[^17]$/u.test(form.groups[0]!)) return undefined;
  // A mobile number with its country's code, whatever is said beside it; longer rows of digits are parcels.
  if (/^00(?:460?7[02369]\d{7}|47[49]\d{7})$/u.test(digits)) return 'sure';
  if (form.groups[0]!.startsWith('00')) return digits.length >= 10 && fitsInternational(digits.slice(2)) ? (label === 'phone' || form.groups.length > 1 ? 'sure' : 'likely') : undefined;
  if (digits.startsWith('0')) return nationalWithZero(form, label);
  if (/^46(?:0?7[02369]\d{7})$|^47[49]\d{7}$/u.test(digits)) return (form.groups.length > 1 && /^4[67](?:0?7\d)?$/u.test(form.groups[0]!)) || label === 'phone' ? 'sure' : 'likely';
  return nationalWithoutZero(form, label);
}

/** `(0)8-123 456 78`, and `0 8 - 123 456 78` where it is said to be a telephone: the zero belongs to the area code. */
function withItsZero(form: NumberForm, label: NumberLabel | undefined): NumberForm {
  const { groups, gaps } = form;
  if (form.plus || groups[0] !== '0' || groups.length < 3 || groups.every(({ length }) => length === 1) || groups[1]!.length > 3 || !(gaps[0]!.includes(')') || (label === 'phone' && gaps[0] === ' '))) return form;
  return { ...form, groups: [`0${groups[1]!}`, ...groups.slice(2)], gaps: gaps.slice(1) };
}

/** `+46 70 …`, `+46 (0)70 …`, `+1 (415) …`: without the plus sign. */
function fitsInternational(digits: string): boolean {
  const code = COUNTRY_CODE.exec(digits)?.[0];
  if (code === undefined) return false;
  const [least, most] = NATIONAL_LENGTHS[code] ?? [6, 12];
  const national = digits.slice(code.length);
  const withoutTrunk = national.startsWith('0') ? national.slice(1) : national;
  return [national, withoutTrunk].some(({ length }) => length >= least && length <= most && length + code.length <= 15);
}

/** Sweden, Finland, Britain, Germany …: a zero, an area or mobile code, and the subscriber's digits. */
function nationalWithZero(form: NumberForm, label: NumberLabel | undefined): 'sure' | 'likely' | undefined {
  const { digits, groups, gaps } = form;
  const least = label === 'phone' ? 7 : 8;
  if (digits.length < least || digits.length > 12) return undefined;
  if (groups.length === 1) {
    if (digits.length > 11) return label === 'phone' ? 'sure' : undefined;
    if (label === 'phone' || /^07[02369]\d{7}$/u.test(digits)) return 'sure';
    // Eight digits that begin with a zero number pages and cases more often than telephones.
    return digits.length > 8 ? 'likely' : undefined;
  }
  if (groups.every(({ length }) => length === 1)) return /^07[02369]\d{7}$/u.test(digits) ? 'sure' : undefined;
  // An area code of two to five digits comes first; nobody splits off a single digit.
  if (groups[0]!.length < 2 || groups[0]!.length > 5 || groups.slice(1).some(({ length }) => length < 2)) return undefined;
  if (label === 'reference' || label === 'card') return (/^07[02369]\d{7}$/u.test(digits) && groups[0]!.length < 5) || isAreaApart(form) ? 'sure' : undefined;
  // 01.02.24 10.30 is a day and an hour.
  if (label !== 'phone' && gaps[0] === '.' && groups[0]!.length === 2 && groups[1]!.length === 2) return undefined;
  return 'sure';
}

/** `08-123 456 78`, `(031) 12 34 56`, `(08)1234567`: an area code by itself and blanks after it are written of nothing else. */
function isAreaApart({ groups, gaps }: NumberForm): boolean {
  return (groups.length === 2 && gaps[0] === ')') || groups.length >= 3 && /^(?: ?- ?| ?\) ?-?)$/u.test(gaps[0]!) && gaps.slice(1).every((gap) => gap === ' ');
}

/** `070/123 45 67`, `070/1234567`. */
function isAreaAndSlash({ digits, groups, gaps }: NumberForm): boolean {
  return gaps[0]!.trim() === '/' && /^0[1-9]\d{0,2}$/u.test(groups[0]!) && digits.length >= 9 && gaps.slice(1).every((gap) => gap === ' ') && (gaps.length >= 2 || groups[1]!.length >= 6);
}

const NORDIC_SHAPES = new Set(['8', '2 2 2 2', '3 2 3', '4 4', '2 3 3', '3 3 2', '2 6']);

/** Norway and Denmark: eight digits and no area code. North America: 3-3-4. */
function nationalWithoutZero(form: NumberForm, label: NumberLabel | undefined): 'sure' | 'likely' | undefined {
  const { digits, groups, gaps } = form;
  const shape = groups.map(({ length }) => length).join(' ');
  if (/^(?:1 )?3 3 4$/u.test(shape) && /^1?[2-9]\d{2}[2-9]\d{6}$/u.test(digits)) return 'sure';
  if (digits.length === 8 && /^[2-9]/u.test(digits) && NORDIC_SHAPES.has(shape)) {
    if (label === 'phone') return 'sure';
    if (isCalendarDay(digits)) return undefined;
    // 5050-1055 is a giro and 24-36-48-60 a choice of months; people separate telephone numbers by blanks.
    if (gaps.some((gap) => gap.trim() !== '')) return undefined;
    // 36 37 38 39 are sizes, and 10 20 30 40 whatever one counts.
    if (shape === '2 2 2 2' && groups.every((group, n) => n === 0 || Number(group) - Number(groups[n - 1]) === Number(groups[1]) - Number(groups[0]))) return undefined;
    if (shape === '4 4' && groups.every((group) => /^(?:19|20)/u.test(group))) return undefined;
    if (shape === '2 3 3' || shape === '3 3 2' || shape === '2 6') return undefined;
    return 'likely';
  }
  // Two numbers with a slash between them are two.
  if (label === 'phone' && digits.length >= 7 && digits.length <= 15 && !isCalendarDay(digits) && !gaps.some((gap) => gap.trim() === '/')) return 'sure';
  return undefined;
}

/** 2026-12-24, 24.12.2026, 24/12/26, with or without more after it: says whether digits begin with a written date. */
export function isWrittenDate(groups: readonly string[], gaps: readonly string[]): boolean {
  if (groups.length < 3 || gaps[0] !== gaps[1] || !/^[-./]$/u.test(gaps[0]!)) return false;
  // 98-05-28-9882 goes on with the same sign: a number with many hyphens, no date.
  if (gaps[2] === gaps[0]) return false;
  const [a, b, c] = groups.slice(0, 3).map(Number) as [number, number, number];
  switch (groups.slice(0, 3).map(({ length }) => length).join(' ')) {
    case '4 2 2': return isCommonYear(a) && isDate(a, b, c);
    case '2 2 4': return isCommonYear(c) && (isDate(c, b, a) || isDate(c, a, b));
    case '2 2 2': return isDate(2000 + c, b, a) || isDate(2000 + c, a, b) || isDate(2000 + a, b, c);
    default: return false;
  }
}

function isCommonYear(year: number): boolean {
  return year >= 1850 && year < 2150;
}

/** 20261224 and 24122026. */
function isCalendarDay(digits: string): boolean {
  if (digits.length !== 8) return false;
  const [yearFirst, yearLast] = [Number(digits.slice(0, 4)), Number(digits.slice(4))];
  return (isCommonYear(yearFirst) && isDate(yearFirst, Number(digits.slice(4, 6)), Number(digits.slice(6))))
    || (isCommonYear(yearLast) && isDate(yearLast, Number(digits.slice(2, 4)), Number(digits.slice(0, 2))));
}
