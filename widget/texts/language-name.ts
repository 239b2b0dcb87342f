/** A language's name, in another language or (without one) in its own; the tag itself where the browser does not know it. */
export function languageName(locale: string, inLocale = locale): string {
  try {
    return new Intl.DisplayNames([inLocale], { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}

/** True where articles are in another language than the words around them. Who reads one Norwegian reads the other. */
export function speaksOther(articles: string, words: string): boolean {
  const language = (locale: string): string => locale.split('-')[0]!.replace(/^n[no]$/u, 'nb');
  return articles !== '' && language(articles) !== language(words);
}
