import type { EventStore, Selection } from '../store/event-store.ts';
import type { GapGroups } from './gap-groups.ts';

/** Everything that is kept. */
export const ALL_TIME: Selection = { sinceDay: 0, untilDay: 1_000_000 };
/** More distinct questions than any help centre gets asked in vain. */
const MOST_QUESTIONS = 1_000_000;

/** The questions behind some gap ids, the most frequent first; gaps that nobody asked in vain any more are absent. */
export async function findGaps(events: EventStore, groups: GapGroups, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  if (ids.length === 0) return found;
  const wanted = new Map<string, string[]>();
  for (const id of new Set(ids)) wanted.set(groups.resolve(id), [...wanted.get(groups.resolve(id)) ?? [], id]);
  for (const { question } of await events.failedQuestions(ALL_TIME, MOST_QUESTIONS)) {
    for (const id of wanted.get(groups.gapOf(question)) ?? []) found.set(id, [...found.get(id) ?? [], question]);
  }
  return found;
}
