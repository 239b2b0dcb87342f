import * as v from 'valibot';
import type { ArticlePlace } from '../../core/search/open-sharded-search.ts';
import type { SearchAnswer, SearchOptions } from '../../core/search/search-answer.ts';
import type { ProblemMessage } from './knowledge-problem.ts';
import type { SearchFiles } from './opened-search.ts';

/*
 * What crosses the wall between the page and the worker that searches. The page fetches, keeps files and shows; the worker
 * reads files and answers. It has no network and no storage: what it needs of a large index, it asks the page for.
 *
 *   page                                    worker
 *    │ ◄────────────────────────────── here    │  its script runs
 *    │ ask 1: open {locale, index} ──────────► │
 *    │ ◄──────────────────────────── done 1    │  {fetchesByNeed}
 *    │ ask 2: search {query, options} ───────► │
 *    │ ◄──────────────────────────── done 2    │  the answer
 *    │ ask 3: fetch {query, options} ────────► │  of a large index
 *    │ ◄─────────────────── wants 1: <path>    │
 *    │ file 1: the file, or why not ─────────► │
 *    │ ◄────────────────────────── better 3    │  a better answer, perhaps several
 *    │ ◄──────────────────────────── done 3    │
 *
 * `failed` stands in the place of `done` when something cannot be done. Files cross as Blobs: a few bytes, whatever their size.
 */

const count = v.number();
/** Of an answer no number is reason enough to have none: it may be none at all, as numbers can be. */
const measure = v.custom<number>((value) => typeof value === 'number', 'a number');
const ranges = v.array(v.tuple([count, count]));

const ProblemSchema = v.object({ code: v.picklist(['offline', 'timeout', 'network', 'http', 'garbage', 'gone', 'mismatch']), message: v.string(), status: count });

const AnswerSchema = v.object({
  query: v.string(),
  hits: v.array(v.object({
    id: v.string(), title: v.string(), titleMarks: ranges, category: v.string(), path: v.string(), score: measure, pinned: v.boolean(),
    passage: v.exactOptional(v.object({ heading: v.exactOptional(v.string()), anchor: v.exactOptional(v.string()), text: v.string(), marks: ranges })),
  })),
  total: count,
  answerable: measure,
  isPartial: v.exactOptional(v.boolean()),
});

const ToPageSchema = v.variant('kind', [
  v.object({ kind: v.literal('here') }),
  v.object({ kind: v.literal('done'), ask: count, value: v.unknown() }),
  v.object({ kind: v.literal('better'), ask: count, answer: AnswerSchema }),
  v.object({ kind: v.literal('failed'), ask: count, problem: ProblemSchema }),
  v.object({ kind: v.literal('wants'), file: count, path: v.string() }),
]);

const PlaceSchema = v.optional(v.object({ id: v.string(), title: v.string(), category: v.string(), path: v.string(), file: v.string() }));

export type SearchRequest =
  | { readonly kind: 'open'; readonly files: SearchFiles }
  | { readonly kind: 'passages'; readonly file: Blob }
  | { readonly kind: 'search' | 'fetch'; readonly query: string; readonly options: Omit<SearchOptions, 'explain'> }
  | { readonly kind: 'locate'; readonly id: string }
  /** Are you there? */
  | { readonly kind: 'ping' };

export type ToWorker =
  | { readonly kind: 'ask'; readonly ask: number; readonly request: SearchRequest }
  | { readonly kind: 'file'; readonly file: number; readonly blob?: Blob; readonly problem?: ProblemMessage };

export type ToPage = v.InferOutput<typeof ToPageSchema>;

/** Readers of what the worker says. They throw at what is none: a worker is a script that came over the network by itself. */
export const readToPage = (value: unknown): ToPage => v.parse(ToPageSchema, value);
export const readAnswer = (value: unknown): SearchAnswer => v.parse(AnswerSchema, value);
export const readPlace = (value: unknown): ArticlePlace | undefined => v.parse(PlaceSchema, value);
export const readFetchesByNeed = (value: unknown): boolean => v.parse(v.boolean(), value);
