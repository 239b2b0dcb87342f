import { HANDOVER_FORMAT, MAX_HANDOVER_BYTES, type HandoverContext, type ReadArticle, type TriedSearch, type VisitorIdentity } from '../../core/contract/handover-context.ts';
import { scrubPersonalData } from '../../core/privacy/personal-data.ts';
import { sendableAttributes, withoutRepeats } from './handover-draft.ts';

/** What the visitor has looked through and is willing to hand over. */
export interface HandoverParts {
  readonly visit: string;
  readonly site: string;
  readonly locale: string;
  /** In the visitor's words; goes unaltered. */
  readonly question: string;
  /** Oldest first. */
  readonly searches: readonly TriedSearch[];
  /** Oldest first. */
  readonly articles: readonly ReadArticle[];
  /** Absent when the visitor removed it. */
  readonly page?: { readonly path: string; readonly title: string } | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** Absent when the site says nothing, or the visitor removed it. */
  readonly identity?: VisitorIdentity | undefined;
  /** The visitor agreed that agents see what they go on to do. */
  readonly mayFollow?: boolean;
}

const MOST_LISTED = 50;
const MOST_ATTRIBUTES = 30;

/**
 * The one document that goes to whoever takes over. Searches are scrubbed of personal data, every text keeps the
 * contract's length, and the oldest searches and articles go first until the whole fits.
 */
export function gatherHandover(parts: HandoverParts): HandoverContext {
  // Two lines may have become the same by the visitor's changes.
  let searches = withoutRepeats(parts.searches).slice(-MOST_LISTED).map(shortSearch);
  let articles = parts.articles.slice(-MOST_LISTED).map(shortArticle);
  const rest = {
    format: HANDOVER_FORMAT,
    visit: cut(parts.visit, 200),
    site: cut(parts.site, 200),
    locale: cut(parts.locale, 35),
    question: cut(parts.question, 4000),
    ...(parts.page && { page: { path: cut(parts.page.path, 2000), title: cut(parts.page.title, 300) } }),
    attributes: Object.fromEntries(sendableAttributes(parts.attributes).slice(0, MOST_ATTRIBUTES).map(([name, value]) => [cut(name, 60), cut(value, 500)])),
    ...(parts.identity && { identity: parts.identity }),
    ...(parts.mayFollow && { consent: { follow: true } }),
  } as const;
  for (;;) {
    const context: HandoverContext = { ...rest, searches: searches.map((search) => withoutTakenOut(search, articles)), articles };
    if (bytesOf(context) <= MAX_HANDOVER_BYTES || (searches.length === 0 && articles.length === 0)) return context;
    if (searches.length >= articles.length) searches = searches.slice(1);
    else articles = articles.slice(1);
  }
}

/** The article that a search led to is named only where it goes along itself: a line that was taken out must not come back by another. */
function withoutTakenOut({ opened, ...search }: TriedSearch, articles: readonly ReadArticle[]): TriedSearch {
  return articles.some(({ id }) => id === opened) ? { ...search, opened: opened! } : search;
}

export function shortSearch({ query, at, results, weak, opened }: TriedSearch): TriedSearch {
  return { query: cut(scrubPersonalData(query), 500), at, results, ...(weak && { weak }), ...(opened !== undefined && { opened: cut(opened, 200) }) };
}

export function shortArticle({ id, title, path, readMs, at, vote }: ReadArticle): ReadArticle {
  return { id: cut(id, 200), title: cut(title, 300), path: cut(path, 500), readMs: Math.max(0, Math.round(readMs)), ...(at !== undefined && { at }), ...(vote && { vote }) };
}

/** Without control characters (each would take six bytes), and without half a character at the cut. */
function cut(text: string, most: number): string {
  return text.replaceAll(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ' ')).slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
}

function bytesOf(context: HandoverContext): number {
  return new TextEncoder().encode(JSON.stringify(context)).length;
}
