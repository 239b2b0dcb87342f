import { chooseLocale, COMPLETE_LOCALES } from '../../core/contract/choose-locale.ts';
import { fill, type Message } from './message.ts';

/** Languages in which editors are spoken to. */
export const SPOKEN_LANGUAGES = COMPLETE_LOCALES;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/** English words → the same in Swedish, Norwegian and Danish. `{0}` is the first value of the sentence. */
export type Catalogue = Readonly<Record<string, readonly [sv: string, nb: string, da: string]>>;

const COLUMN: Readonly<Record<SpokenLanguage, number>> = { en: -1, sv: 0, nb: 1, da: 2 };

/** The language that a tag means: `sv_SE` is `sv`, `no` and `nn` are `nb`; undefined for languages that nobody is spoken to in, and for `C`. */
export function spokenLanguageOf(tag: string | undefined): SpokenLanguage | undefined {
  const plain = tag?.trim().replace(/[.@].*$/u, '').replaceAll('_', '-') ?? '';
  if (plain === '') return undefined;
  const found = chooseLocale(plain, SPOKEN_LANGUAGES, {}, '');
  return found !== 'en' || /^en\b/iu.test(plain) ? SPOKEN_LANGUAGES.find((language) => language === found) : undefined;
}

/** Says messages with the words of these catalogues; what they lack is said in English. */
export function speaker(...catalogues: readonly Catalogue[]): (message: Message | string, language: SpokenLanguage) => string {
  const words = new Map(catalogues.flatMap((catalogue) => Object.entries(catalogue)));
  return (message, language) => (typeof message === 'string' ? message : fill(message, (text) => words.get(text)?.[COLUMN[language]] ?? text, language));
}
