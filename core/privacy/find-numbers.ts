import { asDanishCpr } from './danish-cpr.ts';
import { asNorwegianIdentityNumber } from './norwegian-identity-number.ts';
import { isAmount, isPerson, isSomebodysNumber, labelAfter, labelBefore, labelOfWord, type NumberLabel } from './number-label.ts';
import { hasCardPrefix, isCardGrouping, isPaymentCard } from './payment-card.ts';
import { isWrittenDate, phoneCertainty, type NumberForm } from './phone-number.ts';
import type { FoundPersonalData, Placeholder } from './readable-text.ts';
import { asSwedishPersonalNumber } from './swedish-personal-number.ts';

/** Most digits that any of these numbers has (cards: 19). */
const MOST_DIGITS = 19;
const GAP = /^(?: ?[-./] ?\(?| ?\(| ?\) ?-?|\) ?| {1,2}|-{1,2}|\+)$/u;
/** What few people write between digits: only a check digit tells then. */
const ODD_GAP = /^ ?[_:;,*~|\\+·•] ?$/u;

/** `[+46] 70…` */
const BRACKET_AFTER_CODE = /^\] ?$/u;

interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

interface Candidate {
  readonly placeholder: Placeholder;
  /** 3: a check digit or the international form; 2: a form that little else has, or a label vouches; 1: the form fits. */
  readonly weight: 1 | 2 | 3;
}

/**
 * National identity numbers, payment cards and phone numbers among the digits of a text.
 *
 * Digits come in groups (`070-123 45 67` has four). From each group on, every run of neighbouring groups of up to 19
 * digits is tried; the surest reading wins, then the longest. The work per group is bounded, so the whole is linear.
 */
export function findNumbers(text: string): FoundPersonalData[] {
  const groups = [...text.matchAll(/\d+/gu)].map((match): DigitGroup => ({ start: match.index, end: match.index + match[0].length, digits: match[0] }));
  const found: FoundPersonalData[] = [];
  for (let first = 0; first < groups.length;) {
    const best = bestFrom(text, groups, first);
    if (best !== undefined) {
      found.push(best.found);
      first = best.next;
    } else first += startsWithDate(text, groups, first) ? 3 : 1;
  }
  return found;
}

function bestFrom(text: string, groups: readonly DigitGroup[], first: number): { found: FoundPersonalData; next: number } | undefined {
  const begin = groups[first]!;
  // 07.04.15-07.05.15 is from one day to another, and by chance somebody's number.
  if (!mayStart(text, begin.start) || (startsWithDate(text, groups, first) && startsWithDate(text, groups, first + 3))) return undefined;
  const { plus, start } = signBefore(text, begin.start);
  const before = labelBefore(text, start);
  let digits = '';
  const parts: string[] = [];
  const gaps: string[] = [];
  const onlyChecked = isGluedToCountry(text, begin.start);
  let isOdd = onlyChecked;
  let somebodys: boolean | undefined;
  let best: { found: FoundPersonalData; next: number; weight: number } | undefined;
  for (let last = first; last < groups.length; last += 1) {
    const group = groups[last]!;
    if (last > first) {
      const gap = text.slice(groups[last - 1]!.end, group.start);
      if (!GAP.test(gap) && !(plus && last === first + 1 && BRACKET_AFTER_CODE.test(gap))) {
        if (!ODD_GAP.test(gap)) break;
        isOdd = true;
      }
      gaps.push(gap);
    }
    digits += group.digits;
    parts.push(group.digits);
    if (digits.length > MOST_DIGITS) break;
    if (digits.length < 7 || !mayEnd(text, group.end)) continue;
    const form: NumberForm = { digits, groups: parts, gaps, plus };
    let label = before ?? labelOfChain(text, groups, first, parts) ?? labelAfter(text, group.end);
    // Cases and accounts have numbers of their own, but not in the form of a CPR behind "about" or "for".
    if (label === 'reference' && /^\d{6} ?- ?\d{4}$/u.test(text.slice(begin.start, group.end)) && isPerson(text, start)) label = undefined;
    const amount = (): boolean => isAmount(text, start, group.end);
    const isSomebodys = label === undefined && digits.length >= 8 && (somebodys ??= isSomebodysNumber(text, start));
    const candidate = judge(form, label, amount) ?? (isSomebodys ? judge(form, 'phone', amount) : undefined);
    const isOddPhone = candidate?.placeholder === '[phone]' && candidate.weight > 1 && (plus || label === 'phone' || isSomebodys || /^07[02369]\d{7}$/u.test(digits));
    if (isOdd && !isOddPhone && (candidate?.weight !== 3 || candidate.placeholder === '[phone]' || (!onlyChecked && endsWithTime(parts)))) continue;
    // Two numbers that stand side by side make a third with a valid check digit by chance: `order 55012 180623-0007`.
    if (candidate && ODD_SHAPES.has(parts.map(({ length }) => length).join(' ')) && candidate.placeholder !== '[phone]' && (before === 'reference' || isAttached(text, start, group.end))) continue;
    // A number that hangs together with letters or digits by a hyphen, dot or slash is part of a name or a code.
    if (candidate?.weight === 1 && isAttached(text, start, group.end)) continue;
    if (candidate && (best === undefined || candidate.weight >= best.weight)) {
      best = { found: { start, end: group.end, placeholder: candidate.placeholder }, next: last + 1, weight: candidate.weight };
    }
  }
  return best;
}

/** `4545 1234 5678` behind "gift card": four digits of a longer row belong to the word before the row. */
function labelOfChain(text: string, groups: readonly DigitGroup[], first: number, parts: readonly string[]): NumberLabel | undefined {
  let begin = first;
  while (begin > 0 && first - begin < 5 && groups[begin - 1]!.digits.length === parts[0]!.length && parts.every(({ length }) => length === parts[0]!.length)
    && text.slice(groups[begin - 1]!.end, groups[begin]!.start) === ' ') begin -= 1;
  if (begin === first || parts[0]!.length < 3) return undefined;
  const label = labelBefore(text, groups[begin]!.start);
  return label === 'reference' || label === 'card' ? label : undefined;
}

/** `201121_1045` is a day and an hour, and by chance a valid number of somebody. */
function endsWithTime(parts: readonly string[]): boolean {
  return parts.length === 2 && parts[1]!.length === 4 && Number(parts[1]!.slice(0, 2)) < 24 && Number(parts[1]!.slice(2)) < 60;
}

/** Says whether a date such as `16-01-03` begins here, so that its tail is not read together with what follows. */
function startsWithDate(text: string, groups: readonly DigitGroup[], first: number): boolean {
  const three = groups.slice(first, first + 3);
  if (three.length < 3) return false;
  const gaps = [text.slice(three[0]!.end, three[1]!.start), text.slice(three[1]!.end, three[2]!.start)];
  return isWrittenDate(three.map(({ digits }) => digits), gaps);
}

/** A `+`, or an opening bracket that belongs to the number, directly before the first digit. */
function signBefore(text: string, start: number): { plus: boolean; start: number } {
  const before = /(?:(?:[([] ?)?\+ ?\(?|\()$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  if (before.includes('+')) return { plus: true, start: start - before.length };
  // Take the bracket along only when it closes after this group: "(08) 123…", not "(ring 08…)".
  return { plus: false, start: before === '(' && /^(?:0|\d{2,5})\)/u.test(text.slice(start, start + 6)) ? start - 1 : start };
}

/** Digits inside a word (`E-1042`, `9f86d081`) are no number of a person's, but `tel0701…` and `pnr85…` are. */
function mayStart(text: string, start: number): boolean {
  const before = /(?<![\p{L}\p{N}])\p{L}{1,20}$/u.exec(text.slice(Math.max(0, start - 21), start));
  if (before) {
    const label = labelOfWord(before[0]);
    return label === 'identity' || label === 'phone' || label === 'card' || before[0].toLowerCase() === 'nr' || isGluedToCountry(text, start);
  }
  return !/[\p{L}]/u.test(text[start - 1] ?? '') && !/\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** `SE8505…` is how a sole trader's tax number is written, and `NO…` how people tell whose number it is. */
function isGluedToCountry(text: string, start: number): boolean {
  return /(?<![\p{L}\p{N}])(?:se|no|dk)$/iu.test(text.slice(Math.max(0, start - 3), start));
}

/** Letters glued behind digits make a word of them (`22h2`, `5000mAh`), unless it is a word long enough to be the next one. */
function mayEnd(text: string, end: number): boolean {
  return !/^\p{L}(?!\p{L}{2})/u.test(text.slice(end, end + 5));
}

function isAttached(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}][-_./#=]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^(?:\p{L}|[-_./#=][\p{L}\p{N}])/u.test(text.slice(end, end + 2));
}

function judge(form: NumberForm, label: NumberLabel | undefined, amount: () => boolean): Candidate | undefined {
  const { digits, groups, plus } = form;
  const shape = groups.map((group) => 'x'.repeat(group.length)).join(' ');

  if (!plus) {
    const identity = nationalIdentity(form, label);
    // A mobile number may happen to be a valid date with a valid check digit; the way it is grouped tells them apart.
    const looksLikePhone = label === 'phone' || (label !== 'identity' && /^0[1-9]/u.test(digits) && groups.length > 1 && groups.length < digits.length && !/^(?:x{6} x{4,5}|x{8} x{4})$/u.test(shape));
    if (identity && !(looksLikePhone && phoneCertainty(form, label) === 'sure')) return identity;
    if (isCardGrouping(shape)) {
      if (isPaymentCard(digits)) return { placeholder: '[card]', weight: 3 };
      // A mistyped card number is nearly a card number.
      if (label === 'card' && digits.length >= 15 && hasCardPrefix(digits)) return { placeholder: '[card]', weight: 2 };
    }
  }

  const phone = phoneCertainty(form, label);
  if (phone === 'sure') return { placeholder: '[phone]', weight: plus ? 3 : 2 };
  if (phone === 'likely' && label !== 'reference' && label !== 'card' && !amount()) return { placeholder: '[phone]', weight: 1 };
  return undefined;
}

function nationalIdentity({ digits, groups, gaps }: NumberForm, label: NumberLabel | undefined): Candidate | undefined {
  if (digits.length < 10 || digits.length > 12 || gaps.some((gap) => /[()]/u.test(gap))) return undefined;
  const shape = groups.map(({ length }) => length).join(' ');
  if (!IDENTITY_SHAPES.has(shape) && !groups.every(({ length }) => length === 1)) return undefined;
  const swedish = asSwedishPersonalNumber(digits);
  const norwegian = asNorwegianIdentityNumber(digits);
  const danish = asDanishCpr(digits);
  if (swedish) return { placeholder: swedish, weight: 3 };
  if (norwegian) return { placeholder: norwegian, weight: 3 };
  if (danish === 'checked') return { placeholder: '[cpr]', weight: 3 };
  if (danish === 'dated' && label !== 'reference' && (shape === '10' || shape === '6 4' || (shape === '2 2 2 4' && isDateAndTail(gaps)))) return { placeholder: '[cpr]', weight: label === 'identity' ? 2 : 1 };
  // The visitor says what it is; a wrong digit makes it no less personal.
  if (label === 'identity') return { placeholder: digits.length === 11 ? '[fødselsnummer]' : danish ? '[cpr]' : '[personnummer]', weight: 2 };
  return undefined;
}

/** `27.01.58-1306`, `27/01-58-1306`. */
function isDateAndTail(gaps: readonly string[]): boolean {
  return gaps.slice(0, 2).every((gap) => /^[-./]$/u.test(gap)) && gaps[2] === '-';
}

/** Those of {@link IDENTITY_SHAPES} that do not end where the parts of an identity number do. */
const ODD_SHAPES: ReadonlySet<string> = new Set(['3 3 4', '3 3 2 2', '5 5', '3 3 3 2', '3 3 5', '4 4 3', '5 6', '4 4 4']);

/** Ways in which people group 10, 11 or 12 digits of an identity number. */
const IDENTITY_SHAPES = new Set([
  '10', '6 4', '2 2 2 4', '2 2 6', '2 2 2 2 2', '6 2 2', '6 3 1', '3 3 4', '3 3 2 2', '5 5',
  '11', '6 5', '2 2 2 5', '2 2 2 3 2', '6 3 2', '6 2 3', '3 3 3 2', '3 3 5', '4 4 3', '5 6',
  '12', '8 4', '4 2 2 4', '4 4 4', '2 6 4', '2 2 2 2 4', '8 3 1',
]);
