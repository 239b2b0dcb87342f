import type { ConversationSignal, ConversationState } from '../../core/contract/conversation.ts';
import type { ConversationStore } from '../store/conversation-store.ts';
import { formatEvent, HEARTBEAT, STREAM_GREETING } from './event-stream.ts';
import type { LiveListener } from './live-stream.ts';
import type { TypingSigns } from './typing-signs.ts';

/** Messages that are read from the store at once. */
const PORTION = 20;

/**
 * A conversation as its visitor sees it live: each message after `afterSeq` once and in order, the state at the
 * beginning and whenever it changes, how far agents have read, and whether one of them is writing. Ends when the conversation is deleted or the listener is closed.
 *
 * @param listener Listens to this conversation already.
 * @param heartbeatMs Longest silence. The store is read again after it too, in case another process wrote.
 */
export async function* followConversation(
  conversations: ConversationStore,
  listener: LiveListener,
  id: string,
  afterSeq: number,
  heartbeatMs: number,
  typing?: TypingSigns,
): AsyncGenerator<string> {
  try {
    yield STREAM_GREETING;
    let sentSeq = afterSeq;
    let sentState: ConversationState | undefined;
    let sentRead = 0;
    let sentTyping = typing?.last ?? 0;
    for (;;) {
      const conversation = await conversations.get(id);
      if (!conversation) return;
      const lastSeq = conversation.lastMessage.seq;
      // A number that was never given (a backup was restored): from the beginning; clients know messages by their ids.
      if (sentSeq > lastSeq) sentSeq = 0;
      while (sentSeq < lastSeq) {
        const portion = await conversations.messages(id, sentSeq, PORTION);
        if (portion.length === 0) return;
        for (const message of portion) {
          // What came after the state was read belongs to the next round, or an old state would follow it.
          if (message.seq > lastSeq) break;
          yield formatEvent({ type: 'message', message } satisfies ConversationSignal, message.seq);
          sentSeq = message.seq;
        }
      }
      if (conversation.state !== sentState) {
        sentState = conversation.state;
        yield formatEvent({ type: 'state', state: sentState } satisfies ConversationSignal);
      }
      if (conversation.read.agent > sentRead) {
        sentRead = conversation.read.agent;
        yield formatEvent({ type: 'read', seq: sentRead } satisfies ConversationSignal);
      }
      for (const { from, agent, isTyping } of typing?.after(sentTyping, id) ?? []) {
        if (from === 'agent') yield formatEvent({ type: 'typing', ...(agent?.name && { author: agent.name }), isTyping } satisfies ConversationSignal);
      }
      sentTyping = typing?.last ?? 0;
      const waking = await listener.wait(heartbeatMs);
      if (waking === 'closed') return;
      if (waking === 'timeout') yield HEARTBEAT;
    }
  } finally {
    listener.close();
  }
}
