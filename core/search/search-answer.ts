import type { AnswerSigns } from './answer-signs.ts';

/** What a search gives back. The builder's tests, the widget, `hjelp search` and `replay` all read this. */
export interface SearchAnswer {
  readonly query: string;
  /** Best first, up to `limit`; those after the first `total` are less likely. */
  readonly hits: readonly SearchHit[];
  /**
   * How many articles are worth a look, before `limit`, counted to a hundred. Others may share a word with the question: they are
   * among `hits` when there is room, and are not counted.
   */
  readonly total: number;
  /** 0–1, calibrated: how likely it is that the knowledge base answers this question at all. */
  readonly answerable: number;
  /** True while parts of a large index that may change the order are still to be fetched. */
  readonly isPartial?: boolean;
  /** Why `answerable` is what it is; only when asked for, and only when something was found. */
  readonly signs?: AnswerSigns;
}

export interface SearchHit {
  /** The article's id. */
  readonly id: string;
  readonly title: string;
  /** Character ranges of the title that matched, `[start, end)`, in order, without overlap. */
  readonly titleMarks: readonly MarkedRange[];
  readonly category: string;
  /** Page, relative to the knowledge base's root. */
  readonly path: string;
  /** Comparable within one answer only. */
  readonly score: number;
  /** True when an editor pinned this article to the query. */
  readonly pinned: boolean;
  /** The passage that answers. Absent until the passages are loaded. */
  readonly passage?: SearchPassage;
  /** Why it matched; only when asked for. */
  readonly explain?: readonly string[];
}

export type MarkedRange = readonly [start: number, end: number];

export interface SearchPassage {
  /** Heading above the passage, and its anchor in the article, when it has one. */
  readonly heading?: string;
  readonly anchor?: string;
  /** At most about 200 characters. */
  readonly text: string;
  readonly marks: readonly MarkedRange[];
}

export interface SearchOptions {
  /** Most hits; 10 unless told. */
  readonly limit?: number;
  /** True while the visitor is typing: the last word may be unfinished. Default true, as in the widget. */
  readonly asYouType?: boolean;
  /** Audiences the visitor belongs to; articles for others are left out. Default: none. */
  readonly audiences?: readonly string[];
  /** Fill `explain`. Default false. */
  readonly explain?: boolean;
  /** Mark what matched in titles and pick passages. Default true. Without, `titleMarks` are empty; what is found, and in which order, is the same. */
  readonly excerpts?: boolean;
}
