import { AT_HAND } from './at-hand.ts';
import type { Language } from './language.ts';

/** Languages that are here. Norwegian goes under all of its tags. */
const languages = new Map<string, Language>(AT_HAND.flatMap((language) => (language.code === 'nb' ? ['nb', 'no', 'nn'] : [language.code]).map((tag) => [tag, language] as const)));

/** The stemmers that are fetched only by a site in that language. */
const MORE: Readonly<Record<string, () => Promise<{ stemmer(word: string): string }>>> = {
  de: () => import('@orama/stemmers/german'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  it: () => import('@orama/stemmers/italian'),
  nl: () => import('@orama/stemmers/dutch'),
  pt: () => import('@orama/stemmers/portuguese'),
};

const COMPOUNDING = new Set(['de', 'nl', 'fi']);

/**
 * Fetches what a language other than the four built-in ones needs. Call it before building or opening an index in that
 * locale; without it such an index works unstemmed. Does nothing for built-in and unknown languages.
 */
export async function loadLanguage(locale: string): Promise<void> {
  const code = primaryTag(locale);
  const load = MORE[code];
  if (languages.has(code) || load === undefined || !Object.hasOwn(MORE, code)) return;
  const { stemmer } = await load();
  languages.set(code, {
    code,
    stem: stemmer,
    root: stemmer,
    stopWords: new Set(),
    compounds: COMPOUNDING.has(code),
    linkers: code === 'de' ? ['', 's', 'es', 'n', 'en', 'er', 'e'] : code === 'nl' ? ['', 's', 'e', 'en'] : ['', 'n'],
  });
}

/** Whether the language of a locale is here. */
export const isAtHand = (locale: string): boolean => languages.has(primaryTag(locale));

/** The language of a locale; for one that is unknown or not loaded, words are taken as they are. */
export function languageOf(locale: string): Language {
  return languages.get(primaryTag(locale)) ?? unknownLanguage;
}

/** The language that an index was built with, by its code; absent when it is not at hand. */
export function languageByCode(code: string): Language | undefined {
  return code === unknownLanguage.code ? unknownLanguage : languages.get(code);
}

const unknownLanguage: Language = { code: 'und', stem: (word) => word, root: (word) => word, stopWords: new Set(), compounds: false, linkers: [''] };

function primaryTag(locale: string): string {
  return locale.split(/[-_]/u)[0]?.toLowerCase() ?? '';
}
