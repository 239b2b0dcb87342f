import type { EventStore, Selection } from '../store/event-store.ts';
import { gapId } from './gap-id.ts';

/** Everything that is kept. */
export const ALL_TIME: Selection = { sinceDay: 0, untilDay: 1_000_000 };
/** More distinct questions than any help centre gets asked in vain. */
const MOST_QUESTIONS = 1_000_000;

/** The questions behind some gap ids; those that nobody asked in vain any more are absent. */
export async function findGaps(events: EventStore, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(ids);
  const found = new Map<string, string>();
  if (wanted.size === 0) return found;
  for (const { question } of await events.failedQuestions(ALL_TIME, MOST_QUESTIONS)) {
    const id = gapId(question);
    if (wanted.has(id)) found.set(id, question);
  }
  return found;
}
