/** Words of the site's own, by the place of the text that they stand for: `search.label`, `search.found.one`. */
export type OwnWords = Readonly<Record<string, string>> | undefined;

/**
 * The texts with the site's own words in their places.
 * @param place What the names of the own words begin with: empty for all, `reading` for `reading.print`.
 */
export function withOwnWords<T extends object>(texts: T, own: OwnWords, place = ''): T {
  if (!own) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]: [string, unknown]) => {
    const name = place === '' ? key : `${place}.${key}`;
    if (typeof value === 'string') return [key, name === 'locale' ? value : own[name] ?? value];
    return [key, typeof value === 'object' && value !== null ? withOwnWords(value, own, name) : value];
  })) as T;
}
