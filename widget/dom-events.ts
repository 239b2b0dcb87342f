/** What the page can listen to on the element. All bubble; cancelling those marked so keeps the widget from doing its own. */
export interface HjelpEventMap {
  /** The panel is about to open (cancelable). */
  'hjelp-open': CustomEvent<{ view: 'search' | 'article' | 'contact' | 'conversation' }>;
  'hjelp-close': CustomEvent<Record<string, never>>;
  /** The visitor has stopped typing; the query is unscrubbed: do not send it on unexamined. */
  'hjelp-search': CustomEvent<{ query: string; results: number; answerable: number }>;
  /** An article is about to open (cancelable). */
  'hjelp-article': CustomEvent<{ id: string; source: 'search' | 'suggestion' | 'link' | 'related' }>;
  'hjelp-vote': CustomEvent<{ article: string; vote: 'up' | 'down'; reason: string }>;
  /** The visitor has chosen another language in the panel (cancelable): a site with pages in that language may go there instead. */
  'hjelp-language': CustomEvent<{ locale: string }>;
  /** An article is about to be offered unasked, by a rule of site.yaml (cancelable). */
  'hjelp-offer': CustomEvent<{ rule: string; article: string }>;
  /** The contact view is about to open (cancelable): a page with a chat of its own opens that instead. */
  'hjelp-contact': CustomEvent<{ query: string }>;
  /** A conversation has begun. */
  'hjelp-conversation': CustomEvent<Record<string, never>>;
  /** So many of the agents' answers has the visitor not seen yet: when that changes. For a launcher of the page's own. */
  'hjelp-unread': CustomEvent<{ count: number }>;
  /** The visitor has said what they hoped to find; both texts are unscrubbed. */
  'hjelp-missing': CustomEvent<{ query: string; comment: string }>;
  /** The panel and its knowledge base are ready to answer: once, after the first sign of intent. */
  'hjelp-ready': CustomEvent<{ locale: string; articles: number }>;
  /** Something does not work; `code` is stable. */
  'hjelp-problem': CustomEvent<{ code: string; detail: string }>;
}

const CANCELABLE: ReadonlySet<string> = new Set(['hjelp-open', 'hjelp-language', 'hjelp-offer', 'hjelp-article', 'hjelp-contact']);

/** By the name of this the page's own listeners are told from us in the trace of a failure: see own-failures.ts. */
const TELLING = { hjelpTellsPage: (element: HTMLElement, event: Event): boolean => element.dispatchEvent(event) };

/** Tells the page. @returns false when the page cancelled it. */
export function tellPage<TName extends keyof HjelpEventMap>(element: HTMLElement, name: TName, detail: HjelpEventMap[TName]['detail']): boolean {
  return TELLING.hjelpTellsPage(element, new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: CANCELABLE.has(name) }));
}
