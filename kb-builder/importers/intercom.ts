import type { ImportedArticle, ImportedGroup } from './imported-content.ts';
import type { ImportReader } from './import-reader.ts';
import { isObject, readJsonExport, type ExportRecord } from './read-json-export.ts';
import { dayField, hostOfAddress, numberField, pathOfAddress, textField } from './record-fields.ts';
import { resolveWebAddress } from './resolve-web-address.ts';

/**
 * Intercom's API: `GET /articles` (pages of `{"type":"list","data":[…]}`) and `GET /help_center/collections`, in one file
 * or many. Fields: https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles/article
 */
export const readIntercom: ImportReader = ({ source, locale: fallbackLocale, notices, onProgress }) => {
  const records = readJsonExport(source, notices, (done, total) => onProgress('reading', done, total));
  const groups = new Map<string, ImportedGroup>();
  const articles = new Map<string, ImportedArticle>();
  const hosts = new Set<string>();
  const localeVotes = new Map<string, number>();
  let origin: string | undefined;

  for (const record of records) if (isGroup(record)) addGroup(record, groups, fallbackLocale);
  let found = 0;
  for (const record of records) {
    if (!isArticle(record)) continue;
    found += 1;
    const { value } = record;
    const own = textField(value['default_locale']) ?? localeInAddress(textField(value['url'])) ?? fallbackLocale;
    localeVotes.set(own, (localeVotes.get(own) ?? 0) + 1);
    const translations = Object.entries(isObject(value['translated_content']) ? value['translated_content'] : {}).filter((entry): entry is [string, Record<string, unknown>] => isObject(entry[1]));
    for (const [locale, content] of [[own, value] as const, ...translations]) {
      const address = textField(content['url']);
      const host = hostOfAddress(address);
      if (host !== undefined) {
        hosts.add(host);
        origin ??= new URL(address!).origin;
      }
      const key = `${locale.toLowerCase()} ${textField(value['id'])!}`;
      // A language that was added and never written has neither title nor body.
      if (articles.has(key) || (textField(content['title']) === undefined && textField(content['body']) === undefined)) continue;
      articles.set(key, toArticle(record, locale, content));
    }
  }
  if (found === 0 && records.length > 0) notices.error(records[0]!.file, 1, 'no-articles', 'there are no Intercom articles here: objects with "type": "article". Export them with GET https://api.intercom.io/articles');
  const known = new Set([...articles.values()].map((article) => article.id));
  const defaultLocale = [...localeVotes].sort((a, b) => b[1] - a[1])[0]?.[0];
  return {
    articles: [...articles.values()],
    groups,
    ...(defaultLocale === undefined ? {} : { defaultLocale }),
    resolve: (reference) => resolveWebAddress(reference, {
      hosts, known, ...(origin === undefined ? {} : { origin }),
      articleAt: (path) => withPrefix(/\/articles\/(\d+)/u.exec(path)?.[1]),
      isArticlePath: (path) => /\/articles\/\d+/u.test(path),
    }),
  };
};

function isArticle({ value }: ExportRecord): boolean {
  return value['type'] === 'article' || (value['type'] === undefined && value['title'] !== undefined && value['body'] !== undefined);
}

function isGroup({ value, within }: ExportRecord): boolean {
  return value['type'] === 'collection' || value['type'] === 'section' || (value['type'] === undefined && value['name'] !== undefined && (within.includes('collections') || within.includes('sections') || (value['order'] !== undefined && value['title'] === undefined)));
}

function addGroup({ value, within }: ExportRecord, groups: Map<string, ImportedGroup>, fallbackLocale: string): void {
  const id = textField(value['id'])!;
  const isSection = value['type'] === 'section' || within.at(-1) === 'sections';
  const own = textField(value['default_locale']) ?? localeInAddress(textField(value['url'])) ?? fallbackLocale;
  const titles: Record<string, string> = {};
  const descriptions: Record<string, string> = {};
  const translations = Object.entries(isObject(value['translated_content']) ? value['translated_content'] : {});
  for (const [locale, content] of [...translations, [own, value] as const]) {
    if (!isObject(content)) continue;
    const title = textField(content['name']);
    const description = textField(content['description']);
    if (title !== undefined) titles[locale] = title;
    if (description !== undefined) descriptions[locale] = description;
  }
  // Before 2.10 of the API collections held sections; since then collections hold collections.
  const parent = isSection ? textField(value['parent_id']) ?? textField(value['collection_id']) : textField(value['parent_id']);
  groups.set(groupId(isSection ? 'section' : 'collection', id), { id: groupId(isSection ? 'section' : 'collection', id), order: numberField(value['order']) ?? 0, titles, descriptions, ...(parent === undefined ? {} : { parent: groupId('collection', parent) }) });
}

function toArticle({ value, file, line }: ExportRecord, locale: string, content: Readonly<Record<string, unknown>>): ImportedArticle {
  const path = pathOfAddress(textField(content['url']));
  const parents = Array.isArray(value['parent_ids']) ? value['parent_ids'] : [];
  const parent = textField(value['parent_id']) ?? textField(parents.at(-1));
  const tags = isObject(value['tags']) && Array.isArray(value['tags']['tags']) ? value['tags']['tags'] : [];
  return {
    id: withPrefix(textField(value['id']))!,
    locale,
    title: textField(content['title']) ?? textField(value['title']) ?? '',
    body: { kind: 'html', html: typeof content['body'] === 'string' ? content['body'] : '' },
    position: { file, get line() { return line(); } },
    ...(parent === undefined ? {} : { group: groupId(value['parent_type'] === 'section' ? 'section' : 'collection', parent) }),
    draft: (textField(content['state']) ?? textField(value['state'])) === 'draft',
    oldPaths: path === undefined ? [] : [path, path.replace(/(\/articles\/\d+)-.*$/u, '$1')].filter((one, index, all) => all.indexOf(one) === index),
    frontMatter: {
      description: textField(content['description']),
      keywords: tags.map((tag) => (isObject(tag) ? textField(tag['name']) : textField(tag))).filter((tag) => tag !== undefined),
      updated: dayField(content['updated_at']) ?? dayField(value['updated_at']),
    },
  };
}

/** `https://help.example.com/en/articles/1-how` → `en`. */
function localeInAddress(address: string | undefined): string | undefined {
  return /\/([a-z]{2}(?:-[A-Za-z]{2})?)\/(?:articles|collections)\//u.exec(pathOfAddress(address) ?? '')?.[1];
}

function groupId(kind: 'collection' | 'section', id: string): string {
  return `${kind}-${id}`;
}

function withPrefix(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `intercom-${id}`;
}
