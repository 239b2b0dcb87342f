/**
 * The named ways in which a search fails, strongest first: where several hold, the first of this order counts.
 * Judged 30 s after the search or when the visit ends.
 */
export const FAILURE_KINDS = [
  'contacted', // escalated after it
  'unhelpful', // opened, voted down
  'missing_answer', // the visitor said what is missing
  'refined', // replaced by other words without opening; the pair is a synonym candidate
  'no_results',
  'weak_results', // results below the answerable threshold, none opened
  'no_click', // good results, none opened, nothing refined
] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

/** A search is judged this long after it was made. */
export const JUDGED_AFTER_MS = 30_000;

/** Results whose `answerable` lies below this are weak. */
export const ANSWERABLE_THRESHOLD = 0.5;
