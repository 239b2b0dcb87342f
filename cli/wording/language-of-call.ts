import { say } from '../../kb-builder/wording/message.ts';
import { SPOKEN_LANGUAGES, spokenLanguageOf, type SpokenLanguage } from '../../kb-builder/wording/spoken-language.ts';
import { UsageError, type VerbCall, type VerbOption } from '../verb.ts';

/** Option of verbs that speak to whoever writes. */
export const LANG_OPTION: VerbOption = { name: 'lang', value: 'L', meaning: `the language to speak to you in: ${SPOKEN_LANGUAGES.join(', ')}; default your computer's, else the site's, else en (JSON: English)` };

/**
 * The language that was asked for: `--lang`, else what the environment says (`LC_ALL`, `LC_MESSAGES`, `LANG`, in this order); undefined when neither names
 * one of ours. A JSON document is for programs: there only `--lang` counts, and English stands for nothing.
 * @throws {UsageError} for a language that nobody is spoken to in.
 */
export function languageOfCall(call: VerbCall): SpokenLanguage | undefined {
  const asked = call.text('lang');
  if (asked === undefined) return call.has('json') ? 'en' : environmentLanguage();
  const language = spokenLanguageOf(asked);
  if (language === undefined) throw new UsageError(say`--lang is "${asked}": expected ${SPOKEN_LANGUAGES.join(', ')}.`);
  return language;
}

/** For what is said before the call is understood, and when it fails. */
export function languageOfWords(args: readonly string[]): SpokenLanguage {
  const at = args.indexOf('--lang');
  const asked = args.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) ?? (at === -1 ? undefined : args[at + 1]);
  return spokenLanguageOf(asked) ?? environmentLanguage() ?? 'en';
}

/** As POSIX reads the locale: the first of the three that is not empty decides, whatever it names. */
export function environmentLanguage(environment: Readonly<Record<string, string | undefined>> = process.env): SpokenLanguage | undefined {
  return spokenLanguageOf(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG']);
}
