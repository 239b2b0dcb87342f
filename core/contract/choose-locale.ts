// Apart from locale.ts, so that a browser that only chooses does not carry the schema library.

/** Languages whose words, texts and interface are complete. Others fall back along the site's chain. */
export const COMPLETE_LOCALES = ['en', 'sv', 'nb', 'da'] as const;

/** Languages that the widget speaks around the articles, whatever language those are in. */
export const INTERFACE_LOCALES = [...COMPLETE_LOCALES, 'fi', 'nn', 'de', 'is'] as const;

/**
 * The locale to show, of those that exist, for the locale that was wished for.
 * `no` and `nn` are read by Norwegians who also read `nb`; `en-GB` falls to `en`; then the site's own chain, then the default.
 */
export function chooseLocale(
  wanted: string | null | undefined,
  available: readonly string[],
  fallbacks: Readonly<Record<string, readonly string[]>>,
  defaultLocale: string,
): string {
  const candidates: string[] = [];
  if (wanted) {
    const tag = wanted.trim().replace(/_/gu, '-');
    const language = tag.split('-')[0]?.toLowerCase() ?? '';
    candidates.push(tag, language);
    if (language === 'no' || language === 'nn') candidates.push('nb', 'nn', 'no');
    if (language === 'nb') candidates.push('no');
    // A page may say that its language is "constructor".
    const chains = new Map(Object.entries(fallbacks));
    candidates.push(...(chains.get(tag) ?? []), ...(chains.get(language) ?? []));
  }
  candidates.push(defaultLocale);
  const byLowerCase = new Map(available.map((locale) => [locale.toLowerCase(), locale]));
  for (const candidate of candidates) {
    const found = byLowerCase.get(candidate.toLowerCase());
    if (found !== undefined) return found;
  }
  return available[0] ?? defaultLocale;
}
