import type { DeskSignal } from '../../core/contract/desk-document.ts';
import type { ConversationStore } from '../store/conversation-store.ts';
import { summarise } from './summarise.ts';
import { formatEvent, STREAM_GREETING } from './event-stream.ts';
import type { LiveListener } from './live-stream.ts';
import type { TypingSigns } from './typing-signs.ts';

export interface FollowDeskOptions {
  readonly typing?: TypingSigns;
  /** Whose page follows: their own writing is no news to them. */
  readonly agentId?: string;
  /** Called at the beginning and after each silence: the page is still there. */
  readonly isHere?: () => Promise<void>;
  /** Called at the end: the page is gone, or the server stops. */
  readonly isGone?: () => void;
}

/** Conversations that are read from the store at once. */
const PORTION = 50;

/**
 * All conversations as agents see them live: every change after a revision, the newest state of each.
 * Ends when the listener is closed, or when the store turns out to be older than `afterRevision`.
 *
 * @param listener Listens to the desk already.
 */
export async function* followDesk(conversations: ConversationStore, listener: LiveListener, afterRevision: number, heartbeatMs: number, options: FollowDeskOptions = {}): AsyncGenerator<string> {
  try {
    yield STREAM_GREETING;
    let sent = afterRevision;
    const { typing, agentId, isHere } = options;
    let sentTyping = typing?.last ?? 0;
    let saidHereAt = 0;
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
      for (const sign of typing?.after(sentTyping) ?? []) if (sign.agent === undefined || sign.agent.id !== agentId) yield formatEvent({ type: 'typing', ...sign } satisfies DeskSignal);
      sentTyping = typing?.last ?? 0;
      // A busy desk has no silences: by the clock, not by them.
      if (Date.now() - saidHereAt >= heartbeatMs * 0.9) {
        saidHereAt = Date.now();
        await isHere?.();
      }
      const waking = await listener.wait(heartbeatMs);
      if (waking === 'closed') return;
      // An event, not a comment: the page must hear it to know that the connection lives.
      if (waking === 'timeout') yield 'event: heartbeat\ndata: {}\n\n';
    }
  } finally {
    listener.close();
    options.isGone?.();
  }
}
