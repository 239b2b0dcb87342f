import type { DeskSignal } from '../../core/contract/desk-document.ts';
import type { ConversationStore } from '../store/conversation-store.ts';
import { summarise } from './summarise.ts';
import { formatEvent, STREAM_GREETING } from './event-stream.ts';
import type { LiveListener } from './live-stream.ts';

/** Conversations that are read from the store at once. */
const PORTION = 50;

/**
 * All conversations as agents see them live: every change after a revision, the newest state of each.
 * Ends when the listener is closed, or when the store turns out to be older than `afterRevision`.
 *
 * @param listener Listens to the desk already.
 */
export async function* followDesk(conversations: ConversationStore, listener: LiveListener, afterRevision: number, heartbeatMs: number): AsyncGenerator<string> {
  try {
    yield STREAM_GREETING;
    let sent = afterRevision;
    for (;;) {
      const changes = await conversations.changesAfter(sent, PORTION);
      if (changes.revision < sent) {
        yield formatEvent({ type: 'reset' } satisfies DeskSignal);
        return;
      }
      if (changes.changed.length > 0 || changes.deleted.length > 0) {
        const signal: DeskSignal = { type: 'changes', changed: changes.changed.map(summarise), deleted: changes.deleted.map(({ id }) => id) };
        yield formatEvent(signal, changes.revision);
      }
      sent = changes.revision;
      if (changes.more) continue;
      const waking = await listener.wait(heartbeatMs);
      if (waking === 'closed') return;
      // An event, not a comment: the page must hear it to know that the connection lives.
      if (waking === 'timeout') yield 'event: heartbeat\ndata: {}\n\n';
    }
  } finally {
    listener.close();
  }
}
