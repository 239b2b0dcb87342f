/** The stemmer of a locale, the same for all engines that take one. */
export async function snowball(locale: string): Promise<(word: string) => string> {
  switch (locale) {
    case 'sv': return (await import('@orama/stemmers/swedish')).stemmer;
    case 'nb': return (await import('@orama/stemmers/norwegian')).stemmer;
    case 'da': return (await import('@orama/stemmers/danish')).stemmer;
    default: return (await import('@orama/stemmers/english')).stemmer;
  }
}
