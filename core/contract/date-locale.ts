/**
 * The language tag by which `Intl` writes dates. English without a country is read in Europe here: the day stands first,
 * "14 October 2026". Every other tag stays as it is.
 */
export function dateLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
