import { toSlug } from '../address.ts';
import { htmlToText } from './html-to-markdown.ts';
import type { ForeignBody, ImportedArticle, ImportedGroup } from './imported-content.ts';
import type { ImportReader } from './import-reader.ts';
import { readCsvTable, type ColumnNames } from './read-csv-table.ts';
import { MAX_EXPORT_BYTES, readSourceText } from './read-source-files.ts';
import { dayField, hostOfAddress, numberField, pathOfAddress, textField } from './record-fields.ts';
import { resolveWebAddress } from './resolve-web-address.ts';

/** What a table may hold, in English and in the languages of the north. */
const COLUMNS = {
  title: ['title', 'titel', 'tittel', 'rubrik', 'overskrift', 'articletitle', 'question', 'fråga', 'spørsmål', 'spørgsmål', 'name', 'namn', 'navn', 'subject'],
  body: ['body', 'articlebody', 'content', 'text', 'answer', 'svar', 'html', 'markdown', 'bodyhtml', 'innehåll', 'innhold', 'indhold', 'brödtext', 'article'],
  locale: ['locale', 'language', 'lang', 'articlelanguage', 'språk', 'sprog'],
  category: ['category', 'kategori', 'section', 'folder', 'topic', 'collection', 'ämne', 'emne'],
  keywords: ['keywords', 'tags', 'labels', 'nyckelord', 'søkeord', 'nøgleord', 'stikord', 'taggar'],
  questions: ['questions', 'alternativequestions', 'otherquestions', 'alternativetitles', 'frågor', 'alternativafrågor', 'andrafrågor'],
  description: ['description', 'summary', 'excerpt', 'subtitle', 'metadescription', 'beskrivning', 'beskrivelse', 'sammanfattning', 'sammendrag', 'resumé'],
  id: ['id', 'articleid', 'key', 'externalid', 'number'],
  slug: ['slug', 'filename', 'handle'],
  url: ['url', 'articleurl', 'link', 'address', 'permalink', 'länk', 'lenke'],
  updated: ['updated', 'updatedat', 'lastupdated', 'lastmodified', 'lastmodifieddate', 'modified', 'date', 'uppdaterad', 'oppdatert', 'opdateret', 'datum', 'dato'],
  status: ['status', 'state', 'publishstatus', 'tillstånd'],
  published: ['published', 'publicerad', 'publisert', 'publiceret'],
  draft: ['draft', 'utkast', 'kladde'],
  order: ['order', 'position', 'sort', 'sortorder', 'weight', 'ordning', 'rekkefølge', 'rækkefølge'],
  related: ['related', 'relatedarticles', 'relaterat', 'relatert', 'relateret'],
  audience: ['audience', 'målgrupp', 'målgruppe'],
} as const satisfies ColumnNames<string>;

/** Words that say that an article is not for everybody yet. */
const UNPUBLISHED = /^(?:draft|utkast|kladde|unpublished|notpublished|not published|hidden|archived|inactive|private|internal|scheduled|review|in review|pending|arkiverad|arkiveret|arkivert)$/iu;
const NO = /^(?:false|no|0|nej|nei|n|f|falskt|falsk)$/iu;
const YES = /^(?:true|yes|1|ja|y|t|x|sant|sand)$/iu;

/** A table with one article a row: `title`, `body` and whatever else it has of {@link COLUMNS}. */
export const readCsv: ImportReader = ({ source, locale: fallbackLocale, notices, onProgress }) => {
  const articles: ImportedArticle[] = [];
  const groups = new Map<string, ImportedGroup>();
  const byPath = new Map<string, string>();
  const hosts = new Set<string>();
  const taken = new Set<string>();
  let origin: string | undefined;
  const files = tableFiles(source.files);
  if (files.length === 0) notices.error('.', 1, 'no-csv', 'there is no .csv file here; save the table as "CSV UTF-8" and name that file');
  for (const [index, file] of files.entries()) {
    onProgress('reading', index + 1, files.length);
    if (isSpreadsheet(file)) {
      notices.error(file, 1, 'spreadsheet', 'this is a spreadsheet program\'s own file; save it as "CSV UTF-8" there and import that');
      continue;
    }
    const text = readSourceText(source, file, MAX_EXPORT_BYTES, notices);
    const rows = text === undefined ? undefined : readCsvTable(file, text, COLUMNS, ['title', 'body'], notices);
    for (const { line, cell } of rows ?? []) {
      const locale = textField(cell('locale')) ?? fallbackLocale;
      const title = htmlToText(cell('title'));
      const category = textField(cell('category'));
      // `Category > Subcategory`: the levels are cut apart as people write them.
      const group = category === undefined ? undefined : addGroups(groups, category.split(/\s*[>›»]\s*|\s\/\s/u).filter(Boolean), locale);
      const address = textField(cell('url'));
      const path = address === undefined ? undefined : pathOfAddress(address);
      const host = hostOfAddress(address);
      if (host !== undefined) {
        hosts.add(host);
        origin ??= new URL(address!).origin;
      }
      const id = textField(cell('id')) ?? freeId(`csv-${toSlug(title) || line}`, locale, taken);
      if (path !== undefined) byPath.set(path, id);
      const order = numberField(cell('order'));
      const slug = textField(cell('slug'));
      articles.push({
        id, locale, title,
        body: bodyOf(cell('body')),
        position: { file, line },
        ...(group === undefined ? {} : { group }),
        ...(order === undefined ? {} : { order }),
        ...(slug === undefined ? {} : { slug }),
        draft: UNPUBLISHED.test(cell('status').trim()) || NO.test(cell('published').trim()) || YES.test(cell('draft').trim()),
        oldPaths: path === undefined ? [] : [path],
        frontMatter: {
          description: textField(htmlToText(cell('description'))),
          keywords: wordList(cell('keywords')),
          questions: lineList(cell('questions')),
          related: wordList(cell('related')),
          audience: wordList(cell('audience')),
          updated: dayField(cell('updated')),
        },
      });
    }
  }
  const known = new Set(articles.map((article) => article.id));
  return {
    articles: articles.map((article) => ({ ...article, frontMatter: { ...article.frontMatter, related: (article.frontMatter['related'] as string[]).filter((id) => known.has(id)) } })),
    groups,
    resolve: (reference) => resolveWebAddress(reference, { hosts, known, ...(origin === undefined ? {} : { origin }), articleAt: (path) => byPath.get(path.replace(/\/+$/u, '')), isArticlePath: () => false }),
  };
};

export function tableFiles(files: readonly string[]): readonly string[] {
  return files.length === 1 ? files : files.filter((file) => /\.(?:csv|tsv)$/iu.test(file));
}

export function isSpreadsheet(file: string): boolean {
  return /\.(?:xlsx?|xlsm|ods|numbers)$/iu.test(file);
}

/** Groups of a path of titles, made when they are new. @returns the innermost's id. */
export function addGroups(groups: Map<string, ImportedGroup>, titles: readonly string[], locale: string): string | undefined {
  let parent: string | undefined;
  for (const title of titles.slice(0, 10)) {
    const id: string = `${parent === undefined ? '' : `${parent} > `}${title.trim().toLowerCase()}`;
    if (!groups.has(id)) groups.set(id, { id, order: groups.size, titles: { [locale]: title.trim() }, descriptions: {}, ...(parent === undefined ? {} : { parent }) });
    parent = id;
  }
  return parent;
}

/** HTML when there is an element in it, else Markdown, of which plain text is a part. */
function bodyOf(text: string): ForeignBody {
  return /<\/?(?:p|div|br|ul|ol|li|h[1-6]|table|strong|em|b|i|a|img|span|blockquote|pre)(?:\s[^<>]*)?\/?>/iu.test(text) ? { kind: 'html', html: text } : { kind: 'markdown', text, original: text };
}

/** Words between commas, semicolons, bars or line breaks. */
export function wordList(cell: string): string[] {
  return cell.split(/[,;|\n]/u).map((word) => word.trim()).filter(Boolean);
}

/** Sentences hold commas: bars, line breaks or question marks part them. */
function lineList(cell: string): string[] {
  return cell.split(/[|\n]|(?<=\?)\s*[,;]?\s+/u).map((sentence) => sentence.replace(/^[-•*]\s+/u, '').trim()).filter(Boolean);
}

function freeId(wished: string, locale: string, taken: Set<string>): string {
  let id = wished;
  for (let number = 2; taken.has(`${locale} ${id}`); number += 1) id = `${wished}-${number}`;
  taken.add(`${locale} ${id}`);
  return id;
}
