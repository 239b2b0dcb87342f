// Apart from site-config.ts, so that a browser that shows a text does not carry the schemas.
import type { LocalizedText } from './site-config.ts';

/** The text for a locale; else along the fallbacks; else any; else the empty string. */
export function localizedText(text: LocalizedText | undefined, locale: string, fallbacks: readonly string[] = []): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  for (const candidate of [locale, ...fallbacks]) {
    const found = text[candidate];
    if (found !== undefined) return found;
  }
  return Object.values(text)[0] ?? '';
}
