import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readKbManifest, type KbManifest } from '../core/contract/kb-manifest.ts';
import { chooseLocale } from '../core/contract/locale.ts';
import { isShardedIndex } from '../core/contract/shards-format.ts';
import { loadLanguage } from '../core/search/languages/languages.ts';
import { openKbSearch, type KbSearch } from '../core/search/open-kb-search.ts';
import { openShardsOnDisk } from '../core/search/open-sharded-search.ts';
import { say } from '../kb-builder/wording/message.ts';
import { UsageError } from './verb.ts';

/** A built knowledge base, opened in Node with the same code as in the visitor's browser. */
export interface OpenKb {
  readonly manifest: KbManifest;
  /** The search of a locale that exists, or of the one that the site falls back to. Opened once. */
  search(locale: string | undefined): Promise<KbSearch>;
}

/**
 * @param folder What `hjelp build --out` wrote.
 * @param options `withPassages: false` leaves out the passages that answer: what is found and in which order stays the same, in half the time.
 * @throws {UsageError} when nothing was built there.
 */
export async function openKb(folder: string, { withPassages = true }: { readonly withPassages?: boolean } = {}): Promise<OpenKb> {
  const path = join(folder, 'kb', 'manifest.json');
  if (!existsSync(path)) throw new UsageError(say`There is no built knowledge base in "${folder}" (no kb/manifest.json). Build one first: hjelp build --out ${folder}`);
  const manifest = readKbManifest(JSON.parse(await readFile(path, 'utf8')));
  const opened = new Map<string, Promise<KbSearch>>();
  const open = async (locale: string): Promise<KbSearch> => {
    const files = manifest.locales[locale]!;
    await loadLanguage(locale);
    const [index, passages] = await Promise.all([files.index, withPassages ? files.passages : ''].map(async (file) => (file === '' ? undefined : JSON.parse(await readFile(join(folder, file), 'utf8')) as unknown)));
    return isShardedIndex(index) ? openShardsOnDisk(index, (shard) => JSON.parse(readFileSync(join(folder, shard), 'utf8'))) : openKbSearch(index, passages);
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
