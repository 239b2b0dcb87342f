import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readKbManifest, type KbManifest } from '../core/contract/kb-manifest.ts';
import { chooseLocale } from '../core/contract/locale.ts';
import { loadLanguage } from '../core/search/languages/languages.ts';
import { openKbSearch, type KbSearch } from '../core/search/open-kb-search.ts';
import { UsageError } from './verb.ts';

/** A built knowledge base, opened in Node with the same code as in the visitor's browser. */
export interface OpenKb {
  readonly manifest: KbManifest;
  /** The search of a locale that exists, or of the one that the site falls back to. Opened once. */
  search(locale: string | undefined): Promise<KbSearch>;
}

/**
 * @param folder What `hjelp build --out` wrote.
 * @throws {UsageError} when nothing was built there.
 */
export async function openKb(folder: string): Promise<OpenKb> {
  const path = join(folder, 'kb', 'manifest.json');
  if (!existsSync(path)) throw new UsageError(`There is no built knowledge base in "${folder}" (no kb/manifest.json). Build one first: hjelp build --out ${folder}`);
  const manifest = readKbManifest(JSON.parse(await readFile(path, 'utf8')));
  const opened = new Map<string, Promise<KbSearch>>();
  const open = async (locale: string): Promise<KbSearch> => {
    const files = manifest.locales[locale]!;
    await loadLanguage(locale);
    const [index, passages] = await Promise.all([files.index, files.passages].map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as unknown));
    return openKbSearch(index, passages);
  };
  return {
    manifest,
    search(locale) {
      const chosen = chooseLocale(locale, Object.keys(manifest.locales), manifest.site.fallbacks, manifest.defaultLocale);
      const search = opened.get(chosen) ?? open(chosen);
      opened.set(chosen, search);
      return search;
    },
  };
}
