import { htmlToText } from './html-to-markdown.ts';
import type { ImportedArticle, ImportedGroup } from './imported-content.ts';
import type { ImportReader } from './import-reader.ts';
import { readJsonExport, type ExportRecord } from './read-json-export.ts';
import { dayField, hostOfAddress, numberField, pathOfAddress, textField, textList } from './record-fields.ts';
import { resolveWebAddress } from './resolve-web-address.ts';

/**
 * Help Scout's Docs API: `GET /v1/articles/ID` for each article (lists of articles come without their text), and the
 * lists of collections and categories, in one file or many.
 * Fields: https://developer.helpscout.com/docs-api/objects/article/
 */
export const readHelpScout: ImportReader = ({ source, locale, notices, onProgress }) => {
  const records = readJsonExport(source, notices, (done, total) => onProgress('reading', done, total));
  const groups = new Map<string, ImportedGroup>();
  const privateCollections = new Set<string>();
  const sortedByViews = new Set<string>();
  const full = new Map<string, ExportRecord>();
  const listed = new Map<string, ExportRecord>();
  for (const record of records) {
    const { value } = record;
    const id = textField(value['id'])!;
    switch (kindOf(record)) {
      case 'article':
        (typeof value['text'] === 'string' ? full : listed).set(id, record);
        break;
      case 'category':
        groups.set(`category-${id}`, toGroup(`category-${id}`, value, locale, textField(value['collectionId'])));
        if (value['defaultSort'] === 'popularity') sortedByViews.add(id);
        break;
      case 'collection':
        groups.set(`collection-${id}`, toGroup(`collection-${id}`, value, locale, undefined));
        if (value['visibility'] === 'private') privateCollections.add(id);
        break;
      default:
    }
  }
  for (const [id, record] of listed) {
    if (!full.has(id)) notices.error(record.file, record.line(), 'no-text', `"${(textField(record.value['name']) ?? id).slice(0, 80)}" is here without its text, as in Help Scout's lists; export it with GET /v1/articles/${id}`);
  }
  if (full.size === 0 && listed.size === 0 && records.length > 0) notices.error(records[0]!.file, 1, 'no-articles', 'there are no Help Scout articles here: objects with "collectionId", "name" and "text". Export each with GET /v1/articles/ID');

  const known = new Set([...full.keys()].map((id) => `helpscout-${id}`));
  const byNumber = new Map<string, string>();
  const hosts = new Set<string>();
  let origin: string | undefined;
  const articles = [...full].map(([id, record]): ImportedArticle => {
    const { value, file, line } = record;
    const address = textField(value['publicUrl']);
    const host = hostOfAddress(address);
    if (host !== undefined) {
      hosts.add(host);
      origin ??= new URL(address!).origin;
    }
    const number = textField(value['number']);
    if (number !== undefined) byNumber.set(number, `helpscout-${id}`);
    const title = htmlToText(textField(value['name']) ?? '');
    const collection = textField(value['collectionId']);
    const isPrivate = collection !== undefined && privateCollections.has(collection);
    if (isPrivate && value['status'] === 'published') notices.warn(file, line(), 'restricted', `"${title.slice(0, 80)}" stands in a private collection; this help centre is public, so it became a draft. Remove "status: draft" if everybody may read it`);
    if (value['hasDraft'] === true) notices.warn(file, line(), 'unpublished-changes', `"${title.slice(0, 80)}" has changes that were not published in Help Scout; they are not in the export`);
    // "Uncategorized" is a category like others in the list of an article, and hidden in the list of categories.
    const categories = textList(value['categories']).filter((category) => groups.has(`category-${category}`));
    if (categories.length > 1) notices.warn(file, line(), 'several-categories', `"${title.slice(0, 80)}" stands in ${categories.length} categories; an article here has one, so the first was taken`);
    const path = pathOfAddress(address);
    const group = categories[0] !== undefined ? `category-${categories[0]}` : collection === undefined ? undefined : `collection-${collection}`;
    const views = numberField(value['viewCount']);
    return {
      id: `helpscout-${id}`,
      locale,
      title,
      body: { kind: 'html', html: value['text'] as string },
      position: { file, get line() { return line(); } },
      ...(group === undefined ? {} : { group }),
      ...(views !== undefined && categories[0] !== undefined && sortedByViews.has(categories[0]) ? { order: -views } : {}),
      ...(textField(value['slug']) === undefined ? {} : { slug: textField(value['slug'])! }),
      draft: value['status'] === 'notpublished' || isPrivate,
      oldPaths: path === undefined ? [] : [path],
      frontMatter: {
        keywords: textList(value['keywords']),
        related: textList(value['related']).map((related) => `helpscout-${related}`).filter((related) => known.has(related)),
        updated: dayField(value['lastPublishedAt']) ?? dayField(value['updatedAt']) ?? dayField(value['createdAt']),
      },
    };
  });
  return {
    articles,
    groups,
    resolve: (reference) => resolveWebAddress(reference, {
      hosts, known, ...(origin === undefined ? {} : { origin }),
      articleAt: (path) => byNumber.get(/\/article\/(\d+)/u.exec(path)?.[1] ?? ''),
      isArticlePath: (path) => /\/article\/\d+/u.test(path),
    }),
  };
};

function kindOf({ value, within }: ExportRecord): 'article' | 'category' | 'collection' | undefined {
  if (typeof value['text'] === 'string' || value['status'] === 'published' || value['status'] === 'notpublished') return 'article';
  if (value['siteId'] !== undefined || value['visibility'] !== undefined || within.includes('collections') || within.includes('collection')) return 'collection';
  if (value['collectionId'] !== undefined && value['name'] !== undefined) return 'category';
  return undefined;
}

function toGroup(id: string, value: Readonly<Record<string, unknown>>, locale: string, collection: string | undefined): ImportedGroup {
  const title = textField(value['name']);
  const description = textField(value['description']);
  const slug = textField(value['slug']);
  return {
    id,
    order: numberField(value['order']) ?? 0,
    titles: title === undefined ? {} : { [locale]: title },
    descriptions: description === undefined ? {} : { [locale]: description },
    ...(slug === undefined ? {} : { slug }),
    ...(collection === undefined ? {} : { parent: `collection-${collection}` }),
  };
}
