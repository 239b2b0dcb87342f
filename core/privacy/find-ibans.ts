import { remainderBy97 } from './check-digits.ts';
import type { FoundPersonalData } from './readable-text.ts';

/** Characters of an IBAN per country (SWIFT IBAN registry, release 99). */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  ('AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 '
    + 'GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 '
    + 'PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30')
    .split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Glued to the word as well: `IBANSE35…`. */
const START = /(?<=(?<![\p{L}\p{N}])(?:iban)?)[A-Z]{2} ?\d{2}(?=[ .-]{0,2}[A-Z\d])/giu;
const ALPHANUMERIC = /[A-Z\d]/iu;

/** Account numbers in the international form, with any grouping, that pass the check of ISO 7064 (mod 97). */
export function findIbans(text: string): FoundPersonalData[] {
  const found: FoundPersonalData[] = [];
  for (const match of text.matchAll(START)) {
    const length = LENGTHS.get(match[0].slice(0, 2).toUpperCase());
    if (length === undefined) continue;
    const end = endAfter(text, match.index, length);
    if (end === undefined) continue;
    const iban = text.slice(match.index, end).replaceAll(/[ .-]/gu, '').toUpperCase();
    if (remainderBy97(iban.slice(4) + iban.slice(0, 4)) === 1) found.push({ start: match.index, end, placeholder: '[iban]' });
  }
  return found;
}

/** Index after `length` letters and digits, with at most two blanks, hyphens or dots between them; undefined when there are fewer, or more in the same word. */
function endAfter(text: string, start: number, length: number): number | undefined {
  let taken = 0;
  let at = start;
  let separators = 0;
  while (taken < length) {
    const character = text[at];
    if (character === undefined) return undefined;
    if (ALPHANUMERIC.test(character)) {
      taken += 1;
      separators = 0;
    } else if (/[ .-]/u.test(character) && separators < 2) separators += 1;
    else return undefined;
    at += 1;
  }
  const next = text[at];
  return next !== undefined && ALPHANUMERIC.test(next) ? undefined : at;
}
