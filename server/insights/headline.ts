import type { FailureKind } from '../../core/contract/failure-kind.ts';
import type { Figure, Report, ShareRange } from '../../core/contract/report.ts';
import { dayToDate, VISIT_OUTCOMES, type EventStore, type SectionCounts, type SectionMembers, type Selection, type VisitOutcome } from '../store/event-store.ts';

/** Everything of one period that is a plain count. */
export interface PeriodCounts {
  readonly visits: number;
  readonly searches: number;
  readonly failed: number;
  readonly byKind: ReadonlyMap<FailureKind, { readonly searches: number; readonly visits: number }>;
  readonly outcomes: Readonly<Record<VisitOutcome, number>>;
  readonly days: Report['days'];
  readonly hours: Report['hours'];
}

/** @param section Counts what belongs to this part of the help centre only. */
export async function countPeriod(events: EventStore, selection: Selection, section?: SectionMembers): Promise<PeriodCounts> {
  const counts = section === undefined ? await countAll(events, selection) : await events.countSection(selection, section);
  const bySearch = counts.searches;
  const byOutcome = counts.outcomes;
  const byDay = new Map(counts.days.map((row) => [row.day, row]));
  const outcomes = Object.fromEntries(VISIT_OUTCOMES.map((outcome) => [outcome, byOutcome.find((row) => row.outcome === outcome)?.visits ?? 0])) as Record<VisitOutcome, number>;
  const byKind = new Map<FailureKind, { searches: number; visits: number }>();
  let searches = 0;
  for (const row of bySearch) {
    searches += row.searches;
    if (row.failure !== null) byKind.set(row.failure, { searches: row.searches, visits: row.visits });
  }
  const days: Report['days'] = [];
  for (let day = selection.sinceDay; day < selection.untilDay; day += 1) {
    const row = byDay.get(day);
    days.push({ date: dayToDate(day), searches: row?.searches ?? 0, failed: row?.failed ?? 0, contacts: row?.contacts ?? 0 });
  }
  return {
    visits: Object.values(outcomes).reduce((sum, visits) => sum + visits, 0),
    searches,
    failed: [...byKind.values()].reduce((sum, kind) => sum + kind.searches, 0),
    byKind,
    outcomes,
    days,
    hours: [...counts.hours],
  };
}

async function countAll(events: EventStore, selection: Selection): Promise<SectionCounts> {
  const [searches, outcomes, days, hours] = await Promise.all([events.countSearches(selection), events.countOutcomes(selection), events.countDays(selection), events.countHours(selection)]);
  return { searches, outcomes, days, hours };
}

/** @param before Null when nothing was recorded then: no number can be compared with silence. */
export function figure(now: number, before: number | null): Figure {
  return { now, before };
}

/** @param wasRecorded Whether anything was recorded in the period before. */
export function headlineOf(counted: PeriodCounts, before: PeriodCounts, wasRecorded: boolean): Report['headline'] {
  const was = (number: number): number | null => (wasRecorded ? number : null);
  return {
    visits: figure(counted.visits, was(before.visits)),
    searches: figure(counted.searches, was(before.searches)),
    answered: figure(counted.searches - counted.failed, was(before.searches - before.failed)),
    failed: figure(counted.failed, was(before.failed)),
    contacts: figure(counted.outcomes.contacted, was(before.outcomes.contacted)),
  };
}

/** What contacts cost, and what those who served themselves saved; null without a price. */
export function costOf({ outcomes }: PeriodCounts, price: { readonly amount: number; readonly currency: string } | undefined): Report['cost'] {
  if (price === undefined) return null;
  return {
    currency: price.currency,
    perContact: price.amount,
    contacts: outcomes.contacted * price.amount,
    saved: { from: outcomes.confirmed * price.amount, to: (outcomes.confirmed + outcomes.read) * price.amount },
  };
}

/**
 * The share of visits that served themselves, from those who said so to those who also read and left: whether somebody
 * who left was helped or gave up, nobody knows. Null without visits.
 */
export function selfServiceOf({ visits, outcomes }: PeriodCounts): ShareRange | null {
  if (visits === 0) return null;
  return { from: outcomes.confirmed / visits, to: (outcomes.confirmed + outcomes.read) / visits };
}
