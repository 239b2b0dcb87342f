import type { ReadArticle, TriedSearch } from '../../core/contract/handover-context.ts';
import { newVisitId } from './visit-id.ts';
import { jsonText } from '../plain-json.ts';

/** What this visit has tried, newest last, without personal data. */
export interface VisitHistory {
  searches: TriedSearch[];
  articles: ReadArticle[];
  /** The last question in scrubbed words, for the visitor who comes back to the contact view after a reload. */
  lastQuery: string;
}

/** An article that is being read: its event goes out, with the time it was read, when it is left. */
export interface OpenArticle {
  readonly eventId: string;
  readonly at: string;
  readonly article: string;
  readonly source: 'search' | 'suggestion' | 'link' | 'related';
  readonly page: string;
  /** Milliseconds since 1970; what was read before the page was left is counted from here. */
  shownAt: number;
}

interface Kept extends VisitHistory {
  id: string;
  openArticle?: OpenArticle | undefined;
  /** The search that settled last, so that typing on after a reload still replaces it. */
  lastSearch?: { eventId: string; query: string; sealed: boolean } | undefined;
}

const MOST_LISTED = 50;

/**
 * The visit's id and history. In memory until the visitor first uses the widget, then in `sessionStorage`: it follows
 * reloads and links in the same tab and ends with it.
 */
export class VisitMemory {
  readonly #key: string;
  readonly #kept: Kept;
  readonly #listeners = new Set<() => void>();
  #mayKeep = false;
  /** What was done before it was allowed to be kept: in this page's memory alone, and in no event. */
  #setAside: { readonly searches: readonly TriedSearch[]; readonly articles: readonly ReadArticle[] } = { searches: [], articles: [] };

  /** @param site Two sites on one origin have two visits. */
  constructor(site: string) {
    this.#key = `hjelp-visit ${site}`;
    this.#kept = readKept(this.#key) ?? { id: newVisitId(), searches: [], articles: [], lastQuery: '' };
  }

  get id(): string { return this.#kept.id; }
  /** What may be kept and told. */
  get searches(): readonly TriedSearch[] { return this.#kept.searches; }
  get articles(): readonly ReadArticle[] { return this.#kept.articles; }
  /** All of it, for the visitor's own eyes. */
  get everything(): { readonly searches: readonly TriedSearch[]; readonly articles: readonly ReadArticle[] } {
    const { searches, articles } = this.#kept;
    const known = new Set(articles.map(({ id }) => id));
    return { searches: [...this.#setAside.searches, ...searches], articles: [...this.#setAside.articles.filter(({ id }) => !known.has(id)), ...articles] };
  }
  get lastQuery(): string { return this.#kept.lastQuery; }
  get openArticle(): OpenArticle | undefined { return this.#kept.openArticle; }
  get lastSearch(): Kept['lastSearch'] { return this.#kept.lastSearch; }

  /** The visitor has used the widget: from now on the visit may survive a reload. */
  keep(): void {
    this.#mayKeep = true;
    this.#write();
  }

  /** What has been done so far is only for the visitor's own eyes, whatever is kept from now on. */
  setAside(): void {
    this.#setAside = this.everything;
    this.change((kept) => {
      Object.assign(kept, { searches: [], articles: [], lastQuery: '', openArticle: undefined, lastSearch: undefined });
    });
  }

  /** The question was asked before, and not again since. */
  isSetAside(query: string): boolean {
    const asked = ({ query: words }: TriedSearch): boolean => words === query;
    return this.#setAside.searches.some(asked) && !this.#kept.searches.some(asked);
  }

  change(change: (kept: Kept) => void): void {
    change(this.#kept);
    this.#kept.searches = this.#kept.searches.slice(-MOST_LISTED);
    this.#kept.articles = this.#kept.articles.slice(-MOST_LISTED);
    this.#write();
    for (const listener of this.#listeners) listener();
  }

  /** @returns ends the calls. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  #write(): void {
    if (!this.#mayKeep) return;
    try {
      sessionStorage.setItem(this.#key, jsonText(this.#kept));
    } catch { /* blocked or full: the visit lives as long as the page */ }
  }
}

function readKept(key: string): Kept | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null;
    if (kept && typeof kept.id === 'string' && Array.isArray(kept.searches) && Array.isArray(kept.articles)) return { ...kept, lastQuery: typeof kept.lastQuery === 'string' ? kept.lastQuery : '' };
  } catch { /* blocked, or not ours */ }
  return undefined;
}
