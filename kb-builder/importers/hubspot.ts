import { toSlug } from '../address.ts';
import { addGroups, isSpreadsheet, tableFiles, wordList } from './csv.ts';
import { canonicalTag } from './choose-locales.ts';
import { htmlToText } from './html-to-markdown.ts';
import type { ImportedArticle, ImportedGroup } from './imported-content.ts';
import type { ImportReader } from './import-reader.ts';
import { readCsvTable, type ColumnNames } from './read-csv-table.ts';
import { MAX_EXPORT_BYTES, readSourceText } from './read-source-files.ts';
import { dayField, hostOfAddress, pathOfAddress, textField } from './record-fields.ts';
import { resolveWebAddress } from './resolve-web-address.ts';

/** The columns of HubSpot's file `hubspot-knowledge-base-export-….csv`. */
const COLUMNS = {
  title: ['articletitle', 'title'],
  subtitle: ['articlesubtitle', 'subtitle'],
  language: ['articlelanguage', 'language'],
  url: ['articleurl', 'url'],
  body: ['articlebody', 'body'],
  category: ['category'],
  subcategory: ['subcategory'],
  keywords: ['keywords', 'tags'],
  description: ['metadescription'],
  updated: ['lastmodifieddate', 'lastmodified', 'lastupdated'],
  status: ['status', 'articlestatus'],
  archived: ['archived'],
} as const satisfies ColumnNames<string>;

/** HubSpot's knowledge-base export. HubSpot gives articles no lasting number, so their address is their identity. */
export const readHubSpot: ImportReader = ({ source, locale: fallbackLocale, notices, onProgress }) => {
  const articles: ImportedArticle[] = [];
  const groups = new Map<string, ImportedGroup>();
  const byPath = new Map<string, string>();
  const hosts = new Set<string>();
  let origin: string | undefined;
  const files = tableFiles(source.files);
  if (files.length === 0) notices.error('.', 1, 'no-csv', 'there is no .csv file here; in HubSpot choose CSV as the file format of the export');
  for (const [index, file] of files.entries()) {
    onProgress('reading', index + 1, files.length);
    if (isSpreadsheet(file)) {
      notices.error(file, 1, 'spreadsheet', 'this is a spreadsheet program\'s own file; choose CSV as the file format of the export, or save it as "CSV UTF-8"');
      continue;
    }
    const text = readSourceText(source, file, MAX_EXPORT_BYTES, notices);
    const rows = text === undefined ? undefined : readCsvTable(file, text, COLUMNS, ['title', 'body'], notices);
    for (const { line, cell } of rows ?? []) {
      const locale = textField(cell('language')) ?? fallbackLocale;
      const title = htmlToText(cell('title'));
      const address = textField(cell('url'));
      const path = pathOfAddress(address);
      const host = hostOfAddress(address);
      if (host !== undefined) {
        hosts.add(host);
        origin ??= new URL(address!).origin;
      }
      const id = `hubspot-${withoutLanguage(path ?? '', locale) || toSlug(title) || line}`;
      if (path !== undefined) byPath.set(path.toLowerCase(), id);
      const group = addGroups(groups, [cell('category'), cell('subcategory')].map((one) => htmlToText(one)).filter(Boolean), locale);
      const archived = /^(?:true|yes|1)$/iu.test(cell('archived').trim());
      const status = cell('status').trim();
      if (archived) notices.warn(file, line, 'archived', `"${title.slice(0, 80)}" is archived in HubSpot; it became a draft`);
      articles.push({
        id, locale, title,
        body: { kind: 'html', html: cell('body') },
        position: { file, line },
        ...(group === undefined ? {} : { group }),
        ...(path === undefined ? {} : { slug: path.split('/').at(-1)! }),
        draft: archived || (status !== '' && !/^published/iu.test(status)),
        oldPaths: path === undefined ? [] : [path],
        frontMatter: {
          description: textField(cell('description')) ?? textField(htmlToText(cell('subtitle'))),
          keywords: wordList(cell('keywords')),
          updated: dayField(cell('updated')),
        },
      });
    }
  }
  return {
    articles,
    groups,
    resolve: (reference) => resolveWebAddress(reference, {
      hosts, known: new Set(byPath.values()), ...(origin === undefined ? {} : { origin }),
      articleAt: (path) => byPath.get(path.replace(/\/+$/u, '').toLowerCase()),
      isArticlePath: () => false,
    }),
  };
};

/** `/knowledge/sv/how-to` and `/knowledge/how-to` are one article in two languages. */
function withoutLanguage(path: string, locale: string): string {
  const tag = canonicalTag(locale)?.toLowerCase();
  const steps = path.split('/').filter(Boolean);
  return steps.filter((step, index) => index === steps.length - 1 || canonicalTag(step)?.toLowerCase() !== tag).join('/');
}
