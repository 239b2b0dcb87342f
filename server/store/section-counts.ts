import type { FailureKind } from '../../core/contract/failure-kind.ts';
import type { SectionCounts, VisitOutcome } from './event-store.ts';

/** A row of the one answer that a store gives about a section: which list it is of, by what, and how many. */
export interface SectionRow {
  /** `failure` (`name`, empty for none), `day` (`first`), `hour` (weekday `first`, hour `second`), `outcome` (`name`), `contact-day`, `contact-hour`. */
  readonly list: string;
  readonly name: string;
  readonly first: number;
  readonly second: number;
  /** Searches, or visits of outcomes and contacts. */
  readonly count: number;
  /** Failed searches, or visits of a failure. */
  readonly more: number;
}

/** The rows as the lists that reports read. */
export function toSectionCounts(rows: readonly SectionRow[]): SectionCounts {
  const of = (list: string): readonly SectionRow[] => rows.filter((row) => row.list === list);
  const days = new Map(of('day').map(({ first, count, more }) => [first, { day: first, searches: count, failed: more, contacts: 0 }]));
  for (const { first, count } of of('contact-day')) days.set(first, { ...days.get(first) ?? { day: first, searches: 0, failed: 0 }, contacts: count });
  const hours = new Map(of('hour').map(({ first, second, count, more }) => [first * 24 + second, { weekday: first, hour: second, searches: count, failed: more, contacts: 0 }]));
  for (const { first, second, count } of of('contact-hour')) hours.set(first * 24 + second, { ...hours.get(first * 24 + second) ?? { weekday: first, hour: second, searches: 0, failed: 0 }, contacts: count });
  return {
    searches: of('failure').map(({ name, count, more }) => ({ failure: name === '' ? null : (name as FailureKind), searches: count, visits: more })),
    days: [...days.values()].sort((one, other) => one.day - other.day),
    outcomes: of('outcome').map(({ name, count }) => ({ outcome: name as VisitOutcome, visits: count })),
    hours: [...hours.entries()].sort(([one], [other]) => one - other).map(([, row]) => row),
  };
}
