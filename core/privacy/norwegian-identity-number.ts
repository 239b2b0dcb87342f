import { idnr } from '@navikt/fnrvalidator';

/**
 * Norwegian fødselsnummer and D-nummer (the day plus 40), by the validator of Norway's welfare administration, which
 * already knows the control digits that come into use in 2032. Hospital and test numbers (the month plus 40, 65 or 80)
 * count as fødselsnummer.
 * @param digits 11 digits without separator.
 */
export function asNorwegianIdentityNumber(digits: string): '[fødselsnummer]' | '[d-nummer]' | undefined {
  if (digits.length !== 11) return undefined;
  const result = idnr(digits);
  if (result.status !== 'valid') return undefined;
  return result.type.startsWith('dnr') ? '[d-nummer]' : '[fødselsnummer]';
}
