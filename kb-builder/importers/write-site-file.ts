import { stringify } from 'yaml';
import type { ImportedGroup } from './imported-content.ts';

/** Longest text that the settings file should carry; more belongs into articles. */
const MAX_TEXT = 500;

/** `site.yaml` of an imported help centre: its languages, and its categories in order with their titles. */
export function writeSiteFile(format: string, locales: readonly string[], defaultLocale: string, categories: readonly { readonly id: string; readonly group: ImportedGroup }[], ours: ReadonlyMap<string, string>): string {
  const site = {
    locales,
    defaultLocale: locales.includes(defaultLocale) ? defaultLocale : locales[0],
    ...(categories.length === 0 ? {} : {
      categories: categories.map(({ id, group }) => {
        const title = inOurLocales(group.titles, locales, ours);
        const description = inOurLocales(group.descriptions, locales, ours);
        return { id, ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
      }),
    }),
  };
  return `# Imported with "hjelp import ${format}". Add name, baseUrl and channels when you know them: docs/content.md lists the keys.\n${stringify(site, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/** Texts by our language tags, in the order of the site's languages; undefined when there is none. */
function inOurLocales(texts: Readonly<Record<string, string>>, locales: readonly string[], ours: ReadonlyMap<string, string>): Record<string, string> | undefined {
  const found = new Map<string, string>();
  for (const [foreign, text] of Object.entries(texts)) {
    const locale = ours.get(foreign);
    const plain = text.replace(/\s+/gu, ' ').trim().slice(0, MAX_TEXT);
    if (locale !== undefined && locales.includes(locale) && plain !== '' && !found.has(locale)) found.set(locale, plain);
  }
  return found.size === 0 ? undefined : Object.fromEntries(locales.filter((locale) => found.has(locale)).map((locale) => [locale, found.get(locale)!]));
}
