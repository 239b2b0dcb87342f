import type { RatingKind } from '../../../core/contract/conversation.ts';

/** From which score on an answer counts as a good one, as each kind is commonly read. */
const GOOD_FROM: Readonly<Record<RatingKind, number>> = { thumb: 1, csat: 4, nps: 9, ces: 5 };

export function isGoodScore(kind: RatingKind, score: number): boolean {
  return score >= GOOD_FROM[kind];
}
