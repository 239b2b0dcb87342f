import { readWidgetEvent, type WidgetEvent } from '../../core/contract/widget-event.ts';

/** An event older than this says nothing that a report should count any more. */
const OLDEST_MS = 30 * 86_400_000;
/** Visitors' clocks run ahead a little; further ahead they are wrong. */
const AHEAD_MS = 5 * 60_000;

type Reading = { readonly ok: true; readonly event: WidgetEvent } | { readonly ok: false; readonly code: 'invalid_event' | 'time_out_of_range'; readonly message: string };

/**
 * Reads one untrusted event. `at` decides the day in reports when it lies between 30 days ago and five minutes ahead of
 * the server's clock; otherwise the event is refused, since any other day would be a guess. Never throws.
 */
export function readEvent(candidate: unknown, receivedAtMs: number): Reading {
  const reading = readWidgetEvent(candidate);
  if (!reading.ok) return reading;
  const atMs = Date.parse(reading.event.at);
  if (atMs < receivedAtMs - OLDEST_MS || atMs > receivedAtMs + AHEAD_MS) {
    return { ok: false, code: 'time_out_of_range', message: 'at: expected a time between 30 days ago and five minutes ahead of the server\'s clock' };
  }
  return reading;
}
