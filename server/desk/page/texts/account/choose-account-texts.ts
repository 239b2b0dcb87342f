import type { AccountTexts } from './account-texts.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

const TEXTS: Readonly<Record<string, AccountTexts>> = { en, sv, nb, da };

/** @param locale That of the desk's texts, which the reader's languages have chosen. */
export function accountTextsIn(locale: string): AccountTexts {
  return TEXTS[locale] ?? en;
}
