/**
 * Stands in the place of `KB_INDEX_FORMAT` in an index that comes in shards, so that a reader that knows none refuses it.
 * Raised when the shape of `kb-shards.ts`, or that of a shard, changes so that an older reader could not use it; to a number that neither has had.
 */
export const KB_SHARDS_FORMAT = 9;

/** Whether a document is meant to be an index that comes in shards. */
export function isShardedIndex(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { format?: unknown }).format === KB_SHARDS_FORMAT;
}
