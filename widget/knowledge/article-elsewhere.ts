import { readArticleDocument, type ArticleDocument } from '../../core/contract/article-document.ts';
import { readKbOverview, type KbManifest } from '../../core/contract/kb-manifest.ts';
import { fetchJson } from './fetch-json.ts';

/**
 * An article that the reader's language lacks, in the first language of the site's chain that has it: the fallbacks of
 * that language, the site's main one, then the others.
 * @returns undefined when no language has it, or none could be fetched.
 */
export async function articleElsewhere(id: string, locale: string, manifest: KbManifest, address: (path: string) => string): Promise<ArticleDocument | undefined> {
  const { fallbacks } = manifest.site;
  const chain = [...fallbacks[locale] ?? fallbacks[locale.split('-')[0]!] ?? [], manifest.defaultLocale, ...Object.keys(manifest.locales)];
  for (const other of new Set(chain)) {
    const files = manifest.locales[other];
    if (!files || other === locale) continue;
    try {
      const { articles } = readKbOverview(await fetchJson(address(files.overview), { cache: 'default' }));
      const file = articles.find((article) => article.id === id)?.file;
      if (file !== undefined) return readArticleDocument(await fetchJson(address(file), { cache: 'default' }));
    } catch { /* the next language may be there */ }
  }
  return undefined;
}
