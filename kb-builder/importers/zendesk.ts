import type { ImportedArticle, ImportedGroup } from './imported-content.ts';
import type { ImportReader } from './import-reader.ts';
import { isObject, readJsonExport, type ExportRecord } from './read-json-export.ts';
import { dayField, hostOfAddress, numberField, pathOfAddress, textField, textList } from './record-fields.ts';
import { resolveWebAddress } from './resolve-web-address.ts';

/** Promoted articles stand before all others. */
const PROMOTED = -1_000_000_000;

/**
 * Zendesk's Help Center API: `articles.json` (best with `?include=translations,sections,categories`), `sections.json`,
 * `categories.json`, `translations.json`, in one file or many.
 * Fields: https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
 */
export const readZendesk: ImportReader = ({ source, locale: fallbackLocale, notices, onProgress }) => {
  const records = readJsonExport(source, notices, (done, total) => onProgress('reading', done, total));
  const found = sortRecords(records);
  const groups = readGroups(found, fallbackLocale);
  const articles = new Map<string, ImportedArticle & { updatedAt: string }>();
  const localeVotes = new Map<string, number>();
  const hosts = new Set<string>();
  let origin: string | undefined;

  for (const record of found.articles) {
    const { value } = record;
    const id = textField(value['id'])!;
    const own: Readonly<Record<string, unknown>> = { ...value, locale: value['locale'] ?? value['source_locale'] };
    const translations = [own, ...objectsIn(value['translations']), ...found.translations.filter((translation) => belongsTo(translation.value, 'article', id)).map((translation) => translation.value)];
    const sourceLocale = textField(value['source_locale']) ?? textField(value['locale']) ?? fallbackLocale;
    localeVotes.set(sourceLocale, (localeVotes.get(sourceLocale) ?? 0) + 1);
    for (const translation of translations) {
      const address = textField(translation['html_url']);
      const host = hostOfAddress(address);
      if (host !== undefined) {
        hosts.add(host);
        origin ??= new URL(address!).origin;
      }
      const article = toArticle(record, translation, id, fallbackLocale);
      if (isRestricted(value) && translation === own && value['draft'] !== true) notices.warn(record.file, record.line(), 'restricted', `"${short(article.title)}" is shown to some users only; this help centre is public, so it became a draft. Remove "status: draft" if everybody may read it`);
      const key = `${article.locale.toLowerCase()} ${id}`;
      const before = articles.get(key);
      // The same article may come in several pages of the export: the newer wins, and of equals the one with a body.
      const newer = before === undefined || article.updatedAt > before.updatedAt || (article.updatedAt === before.updatedAt && bodyLength(before) < bodyLength(article)) ? article : before;
      articles.set(key, { ...newer, oldPaths: [...new Set([...(before?.oldPaths ?? []), ...article.oldPaths])] });
    }
  }
  if (found.articles.length === 0 && records.length > 0) notices.error(records[0]!.file, 1, 'no-articles', 'there are no Zendesk articles here: objects with "id", "title" and "body". Export them with GET /api/v2/help_center/articles.json');
  const known = new Set([...articles.values()].map((article) => article.id));
  const defaultLocale = [...localeVotes].sort((a, b) => b[1] - a[1])[0]?.[0];
  return {
    articles: [...articles.values()],
    groups,
    ...(defaultLocale === undefined ? {} : { defaultLocale }),
    resolve: (reference) => resolveWebAddress(reference, {
      hosts, known, ...(origin === undefined ? {} : { origin }),
      articleAt: (path) => withPrefix(/\/(?:hc\/(?:[\w-]+\/)?articles|entries)\/(\d+)/u.exec(path)?.[1]),
      isArticlePath: (path) => /\/hc\/(?:[\w-]+\/)?articles\/\d+/u.test(path),
    }),
  };
};

interface Found {
  readonly articles: ExportRecord[];
  readonly sections: ExportRecord[];
  readonly categories: ExportRecord[];
  readonly translations: ExportRecord[];
}

function sortRecords(records: readonly ExportRecord[]): Found {
  const found: Found = { articles: [], sections: [], categories: [], translations: [] };
  for (const record of records) {
    const { value } = record;
    const list = record.within.at(-1);
    if (value['source_id'] !== undefined && value['source_type'] !== undefined) found.translations.push(record);
    else if (value['section_id'] !== undefined || list === 'articles' || list === 'article') found.articles.push(record);
    else if (value['category_id'] !== undefined || list === 'sections' || list === 'section') found.sections.push(record);
    else if (list === 'categories' || list === 'category') found.categories.push(record);
    // A bare list of one kind: articles have bodies, the others names.
    else if (value['body'] !== undefined) found.articles.push(record);
    else if (value['name'] !== undefined && value['position'] !== undefined) found.categories.push(record);
  }
  return found;
}

function toArticle({ value, file, line }: ExportRecord, translation: Readonly<Record<string, unknown>>, id: string, fallbackLocale: string): ImportedArticle & { updatedAt: string } {
  const locale = textField(translation['locale']) ?? fallbackLocale;
  const section = textField(value['section_id']);
  const address = textField(translation['html_url']);
  const path = pathOfAddress(address);
  const updated = dayField(translation['edited_at']) ?? dayField(translation['updated_at']) ?? dayField(value['updated_at']);
  const position = numberField(value['position']) ?? 0;
  return {
    id: withPrefix(id)!,
    locale,
    title: textField(translation['title']) ?? textField(translation['name']) ?? textField(value['title']) ?? textField(value['name']) ?? '',
    body: { kind: 'html', html: typeof translation['body'] === 'string' ? translation['body'] : '' },
    position: { file, get line() { return line(); } },
    ...(section === undefined ? {} : { group: `section-${section}` }),
    order: value['promoted'] === true ? PROMOTED + position : position,
    draft: translation['draft'] === true || translation['hidden'] === true || isRestricted(value),
    oldPaths: path === undefined ? [] : [path, path.replace(/(\/articles\/\d+)-.*$/u, '$1')].filter((one, index, all) => all.indexOf(one) === index),
    frontMatter: { keywords: textList(value['label_names']), updated },
    updatedAt: textField(translation['updated_at']) ?? '',
  };
}

/** Not for everybody: `user_segment_id` is null for articles that all may read. */
function isRestricted(value: Readonly<Record<string, unknown>>): boolean {
  const segments = value['user_segment_ids'];
  return textField(value['user_segment_id']) !== undefined || (Array.isArray(segments) && segments.length > 0);
}

function readGroups(found: Found, fallbackLocale: string): Map<string, ImportedGroup> {
  const groups = new Map<string, ImportedGroup>();
  const add = (record: ExportRecord, kind: 'section' | 'category', parent: string | undefined): void => {
    const { value } = record;
    const id = textField(value['id'])!;
    const before = groups.get(`${kind}-${id}`);
    const titles: Record<string, string> = { ...before?.titles };
    const descriptions: Record<string, string> = { ...before?.descriptions };
    const translations = [...objectsIn(value['translations']), ...found.translations.filter((translation) => belongsTo(translation.value, kind, id)).map((translation) => translation.value)];
    for (const translation of [value, ...translations]) {
      const locale = textField(translation['locale']) ?? fallbackLocale;
      const title = textField(translation['name']) ?? textField(translation['title']);
      const description = textField(translation['description']) ?? (translation === value ? undefined : textField(translation['body']));
      if (title !== undefined) titles[locale] = title;
      if (description !== undefined) descriptions[locale] = description;
    }
    groups.set(`${kind}-${id}`, { id: `${kind}-${id}`, order: numberField(value['position']) ?? 0, titles, descriptions, ...(parent === undefined ? {} : { parent }) });
  };
  for (const record of found.categories) add(record, 'category', undefined);
  for (const record of found.sections) {
    const parentSection = textField(record.value['parent_section_id']);
    const category = textField(record.value['category_id']);
    add(record, 'section', parentSection !== undefined ? `section-${parentSection}` : category === undefined ? undefined : `category-${category}`);
  }
  return groups;
}

function belongsTo(translation: Readonly<Record<string, unknown>>, kind: string, id: string): boolean {
  return textField(translation['source_type'])?.toLowerCase() === kind && textField(translation['source_id']) === id;
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function withPrefix(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `zendesk-${id}`;
}

function bodyLength(article: ImportedArticle): number {
  return article.body.kind === 'html' ? article.body.html.length : 0;
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
