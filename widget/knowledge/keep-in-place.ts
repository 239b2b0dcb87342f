import type { SearchAnswer, SearchHit } from '../../core/search/search-answer.ts';
import type { ShownAnswer } from './knowledge-base.ts';

/**
 * A better answer to the same question, in which the results that the visitor is at stay where they are; the others follow
 * their new order around them.
 */
export function keepInPlace({ answer: before, held }: ShownAnswer, after: SearchAnswer): SearchAnswer {
  const there = new Map(before?.hits.flatMap(({ id }, place) => (held.has(id) ? [[id, place] as const] : [])));
  if (before === undefined || there.size === 0) return after;
  const known = new Map(after.hits.map((hit) => [hit.id, hit]));
  const rest = after.hits.filter(({ id }) => !there.has(id));
  const hits: SearchHit[] = [];
  for (const [id, place] of there) {
    // As many of the others as there are come before it.
    hits.push(...rest.splice(0, place - hits.length), known.get(id) ?? before.hits[place]!);
  }
  // What somebody is looking at is not taken away because it turned out to be less likely.
  const total = Math.max(after.total, hits.length);
  return { ...after, hits: [...hits, ...rest], total };
}
