import * as v from 'valibot';

/** A BCP 47 language tag as used in folder names: `sv`, `nb`, `en-GB`. */
export const LocaleSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'a language tag such as "sv" or "en-GB"'),
);

export { chooseLocale, COMPLETE_LOCALES } from './choose-locale.ts';
