import { readWidgetEvent, type WidgetEvent } from '../../core/contract/widget-event.ts';

/** An event as SQL stores keep it: what they look for in columns, the rest as JSON. */
export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly atMs: number;
  readonly visit: string;
  readonly site: string;
  readonly kb: string;
  readonly locale: string;
  readonly page: string;
  /** JSON of all other fields. */
  readonly body: string;
}

export function toEventRow(event: WidgetEvent): EventRow {
  const { id, type, at, visit, site, kb, locale, page, ...body } = event;
  return { id, type, atMs: Date.parse(at), visit, site, kb, locale, page, body: JSON.stringify(body) };
}

/** Undefined for an event that today's schema no longer knows. */
export function fromEventRow({ atMs, body, ...columns }: EventRow): WidgetEvent | undefined {
  const reading = readWidgetEvent({ ...(JSON.parse(body) as object), ...columns, at: new Date(atMs).toISOString() });
  return reading.ok ? reading.event : undefined;
}

/** What one action causes comes after it when the visitor's clock shows the same millisecond for both. */
const CAUSE_FIRST: Readonly<Record<WidgetEvent['type'], number>> = { proactive: 0, search: 1, result_open: 2, article_view: 3, feedback: 4, missing_answer: 5, escalation: 6, rating: 7 };

/** For sorting a visit's events in the order of the visitor's clock. */
export function byVisitorsClock(one: WidgetEvent, other: WidgetEvent): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : CAUSE_FIRST[one.type] - CAUSE_FIRST[other.type] || (one.id < other.id ? -1 : 1);
}
