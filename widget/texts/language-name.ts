/** Chromium knows no Icelandic. */
const IN_ICELANDIC: Readonly<Record<string, string>> = { en: 'enska', sv: 'sænska', nb: 'norskt bókmál', nn: 'nýnorska', da: 'danska', fi: 'finnska', de: 'þýska', is: 'íslenska' };

/** A language's name, in another language or (without one) in its own; the tag itself where the browser does not know it. */
export function languageName(locale: string, inLocale = locale): string {
  try {
    const isKnown = Intl.DisplayNames.supportedLocalesOf(inLocale).length > 0;
    // Nor Nynorsk, whose names for languages are those of Bokmål.
    return !isKnown && inLocale === 'is' && IN_ICELANDIC[locale] || (new Intl.DisplayNames([!isKnown && inLocale === 'nn' ? 'nb' : inLocale], { type: 'language' }).of(locale) ?? locale);
  } catch {
    return locale;
  }
}

/** True where articles are in another language than the words around them. Who reads one Norwegian reads the other. */
export function speaksOther(articles: string, words: string): boolean {
  const language = (locale: string): string => locale.split('-')[0]!.replace(/^n[no]$/u, 'nb');
  return articles !== '' && language(articles) !== language(words);
}
