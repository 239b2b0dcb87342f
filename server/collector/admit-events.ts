import type { EventBatchAnswer } from '../../core/contract/widget-event.ts';
import type { AdmittedEvent, EventStore } from '../store/event-store.ts';
import { readEvent } from './read-event.ts';
import { scrubEvent } from './scrub-event.ts';

/**
 * Lets events in: each is read by itself, so that a bad one never spoils its neighbours; what is left is scrubbed of
 * personal data once more, and appended. When this resolves, what was accepted is on disk.
 * @param candidates The events of one batch, untrusted.
 * @throws when the store could not keep them; the sender keeps them and tries again.
 */
export async function admitEvents(candidates: readonly unknown[], events: EventStore, receivedAtMs: number): Promise<EventBatchAnswer> {
  const admitted: AdmittedEvent[] = [];
  const rejected: { index: number; code: string; message: string }[] = [];
  candidates.forEach((candidate, index) => {
    const reading = readEvent(candidate, receivedAtMs);
    if (reading.ok) admitted.push({ event: scrubEvent(reading.event), receivedAtMs });
    else rejected.push({ index, code: reading.code, message: reading.message });
  });
  const { accepted, duplicates } = admitted.length > 0 ? await events.append(admitted) : { accepted: 0, duplicates: 0 };
  return { accepted, duplicates, rejected };
}
