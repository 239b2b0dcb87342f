import type { ReadArticle, TriedSearch, VisitorIdentity } from '../../core/contract/handover-context.ts';
import { scrubPersonalData } from '../../core/privacy/personal-data.ts';

/** Where the lines come from: the visit, the page, and the site. */
export interface HandoverSources {
  readonly searches: readonly TriedSearch[];
  readonly articles: readonly ReadArticle[];
  readonly page: { readonly path: string; readonly title: string };
  readonly attributes: Readonly<Record<string, string>>;
  /** Who the visitor is, as the site says. It can be taken out and not changed: the site has signed it as it is. */
  readonly identity?: VisitorIdentity | undefined;
}

/** What could go along, and what the visitor has taken out or changed. Never changed in place. */
export interface HandoverDraft extends HandoverSources {
  /** Keys of lines taken out, the last one last. */
  readonly removed: readonly string[];
  /** New wordings by key. */
  readonly edits: Readonly<Record<string, string>>;
}

/** One line that the visitor sees. */
export interface HandoverLine<T> {
  /** Stable while the visit goes on. */
  readonly key: string;
  readonly value: T;
}

/** Exactly what will be sent: what is not in here was not shown, and the other way round. */
export interface ShownHandover {
  readonly searches: readonly HandoverLine<TriedSearch>[];
  readonly articles: readonly HandoverLine<ReadArticle>[];
  readonly page: HandoverLine<{ readonly path: string; readonly title: string }> | undefined;
  readonly attributes: readonly HandoverLine<readonly [name: string, value: string]>[];
  readonly identity: HandoverLine<VisitorIdentity> | undefined;
}

export function startHandover(sources: HandoverSources): HandoverDraft {
  return { ...withoutPersonalData(sources), searches: withoutRepeats(sources.searches), removed: [], edits: {} };
}

/**
 * Searches and paths were scrubbed where they arose. A page's title and what the site says may hold personal data too, and the
 * visitor is to see it gone before anything is sent. Who the visitor is stays: it is there to be said, on a line of its own.
 */
function withoutPersonalData<T extends Partial<HandoverSources>>(sources: T): T {
  const { page, attributes } = sources;
  return {
    ...sources,
    ...(page && { page: { ...page, title: scrubPersonalData(page.title) } }),
    ...(attributes && { attributes: Object.fromEntries(sendableAttributes(attributes).map(([name, value]) => [name, scrubAttribute(name, value)])) }),
  };
}

/** Those that a reader of JSON takes: it leaves out names that belong to every object. What cannot arrive is not shown either. */
export function sendableAttributes(attributes: Readonly<Record<string, string>>): [name: string, value: string][] {
  return Object.entries(attributes).filter(([name]) => !['__proto__', 'prototype', 'constructor'].includes(name));
}

/** With its name before it, which says what a number is: an order's may look like a telephone's. */
function scrubAttribute(name: string, value: string): string {
  const lead = `${name}: `;
  const scrubbed = scrubPersonalData(lead + value);
  return scrubbed.startsWith(lead) ? scrubbed.slice(lead.length) : scrubPersonalData(value);
}

/**
 * What was searched for twice is one line, with what came of it last and the article that was opened from either: whoever
 * answers learns nothing from reading it again. The place is that of the last time.
 */
export function withoutRepeats(searches: readonly TriedSearch[]): TriedSearch[] {
  const latest = new Map<string, TriedSearch>();
  for (const search of searches) {
    const words = wordsOf(search);
    const opened = search.opened ?? latest.get(words)?.opened;
    latest.delete(words);
    latest.set(words, { ...search, ...(opened !== undefined && { opened }) });
  }
  return [...latest.values()];
}

function wordsOf({ query }: TriedSearch): string {
  return query.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

/** The visit went on (an article was read while the form was open): new lines join, the visitor's changes stay. */
export function refreshHandover(draft: HandoverDraft, { searches, articles, page, attributes, identity }: HandoverSources): HandoverDraft {
  return { ...draft, ...withoutPersonalData({ page, attributes }), searches: withoutRepeats(searches), articles, identity };
}

export function removeLine(draft: HandoverDraft, key: string): HandoverDraft {
  return { ...draft, removed: [...draft.removed.filter((other) => other !== key), key] };
}

/** Brings back the line that was taken out last. */
export function restoreLine(draft: HandoverDraft): HandoverDraft {
  return { ...draft, removed: draft.removed.slice(0, -1) };
}

export function editLine(draft: HandoverDraft, key: string, text: string): HandoverDraft {
  return { ...draft, edits: { ...draft.edits, [key]: text } };
}

export function shownHandover(draft: HandoverDraft): ShownHandover {
  const { edits } = draft;
  const isIn = ({ key }: { key: string }): boolean => !draft.removed.includes(key);
  return {
    searches: draft.searches.map((search) => {
      // Not by the time: what was taken out stays out when it is searched for again.
      const key = `search ${wordsOf(search)}`;
      return { key, value: { ...search, query: edits[key] ?? search.query } };
    }).filter(isIn),
    articles: draft.articles.map((value) => ({ key: `article ${value.id}`, value })).filter(isIn),
    page: [{ key: 'page', value: draft.page }].find(isIn),
    attributes: Object.entries(draft.attributes).map(([name, value]) => {
      const key = `attribute ${name}`;
      return { key, value: [name, edits[key] ?? value] as const };
    }).filter(isIn),
    identity: draft.identity && [{ key: 'identity', value: draft.identity }].find(isIn),
  };
}

/** What goes into the handover context; a line whose text was deleted goes as little as one that was taken out. */
export function partsOf(shown: ShownHandover): { searches: TriedSearch[]; articles: ReadArticle[]; page: { path: string; title: string } | undefined; attributes: Record<string, string>; identity: VisitorIdentity | undefined } {
  return {
    searches: shown.searches.map(({ value }) => value).filter(({ query }) => query.trim() !== ''),
    articles: shown.articles.map(({ value }) => value),
    page: shown.page && { ...shown.page.value },
    attributes: Object.fromEntries(shown.attributes.map(({ value }) => value).filter(([, value]) => value.trim() !== '')),
    identity: shown.identity?.value,
  };
}

/** Who the visitor is, of whatever the page said; undefined without an id. Each part is one line. */
export function readIdentity(person: Readonly<Record<string, unknown>> | undefined): VisitorIdentity | undefined {
  const [id, name, email, hmac] = ['id', 'name', 'email', 'hmac'].map((key) => {
    const value = person?.[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/[\r\n]+/gu, ' ').trim().slice(0, 200) : '';
  });
  return id ? { id, ...(name && { name }), ...(email && { email }), ...(hmac && { hmac }) } : undefined;
}
