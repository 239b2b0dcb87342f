import type { ArticleDocument } from '../../core/contract/article-document.ts';
import type { SearchAnswer } from '../../core/search/search-answer.ts';
import type { ReadingTexts } from '../texts/reading-texts.ts';
import type { KnowledgeProblem } from '../knowledge/knowledge-problem.ts';

/** How the visitor came to an article. */
export interface ArticleSource {
  readonly source: 'search' | 'suggestion' | 'link' | 'related';
  readonly query?: string;
  /** 1 is the first. */
  readonly rank?: number;
  /** Words of the article that matched the question. */
  readonly words?: readonly string[];
  /** Where in the article the match lies. */
  readonly jumpTo?: { readonly heading: string; readonly anchor: string } | undefined;
}

/** Where the visitor is. Views lie on a stack; the search is always the lowest. */
export type View = SearchView | ArticleView | ContactView | ConversationView;

interface Place {
  /** Kept when another view covers this one, so that "back" leads to exactly where the visitor was. */
  scrollTop?: number;
  focus?: HTMLElement | null;
}
export interface SearchView extends Place { readonly kind: 'search' }
/** Views whose script comes when they are first opened. */
interface Fetched extends Place {
  /** The script did not come. */
  failed?: 'offline' | 'gone' | undefined;
}
export interface ContactView extends Fetched { readonly kind: 'contact' }
export interface ConversationView extends Fetched { readonly kind: 'conversation' }
export interface ArticleView extends Place {
  readonly kind: 'article';
  /** Tells apart the ids of controls of articles that lie on one another. */
  readonly key: number;
  readonly id: string;
  from: ArticleSource;
  document?: ArticleDocument;
  /** The rendered body; made once, so that scrolling and open details survive. */
  body?: DocumentFragment | HTMLElement;
  /** Words around it, in the widget's language when it was opened. */
  reading?: ReadingTexts;
  /** Characters of its text. */
  length?: number;
  /** Steps that the visitor has ticked off. */
  ticked: readonly number[];
  /** What became of its address when the visitor shared it; `by-hand`: it stands in a field to be copied. */
  shared?: 'sent' | 'copied' | 'by-hand';
  problem?: KnowledgeProblem;
  /** `asking` is a "no" whose reason is being asked for. */
  vote: 'none' | 'up' | 'asking' | 'down';
  /** When the visitor began to read, on the page's monotonic clock; undefined while another view covers it. */
  shownAt?: number | undefined;
  readMs: number;
  /** The event that says how long it was read goes out once. */
  leftTold: boolean;
}

/** The search as the visitor sees it. */
export interface SearchState {
  query: string;
  /** Absent while the field is empty, and until the search is here. For a moment it is the answer to the words before. */
  answer?: SearchAnswer | undefined;
  /** The answer will be here in a moment: what is shown stays until then. */
  isAwaited: boolean;
  /** The visitor has stopped typing: time for honest words about a weak answer, not in the middle of a word. */
  settled: boolean;
  /** What the visitor said is missing has been sent, for this query. */
  missingSent: boolean;
  /** The visitor asked for the less likely results too, of this query. */
  showsAll: boolean;
}
