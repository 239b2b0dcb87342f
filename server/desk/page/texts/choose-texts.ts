import { chooseLocale } from '../../../../core/contract/locale.ts';
import { da } from './da.ts';
import type { DeskTexts } from './desk-texts.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

const TEXTS: Readonly<Record<string, DeskTexts>> = { en, sv, nb, da };

/** The texts in the first of the reader's languages that we speak; English if none. */
export function chooseTexts(wanted: readonly string[]): DeskTexts {
  for (const locale of wanted) {
    const found = TEXTS[chooseLocale(locale, Object.keys(TEXTS), {}, 'none')];
    if (found && isSpoken(locale, found.locale)) return found;
  }
  return en;
}

/** `chooseLocale` always chooses something; only a real match counts here, with Norwegian in all its names. */
function isSpoken(wanted: string, found: string): boolean {
  const language = wanted.split(/[-_]/u)[0]!.toLowerCase();
  return language === found || (found === 'nb' && (language === 'no' || language === 'nn'));
}
