import type { ConversationMessage } from '../../core/contract/conversation.ts';
import { currentConversation, keepConversation } from './conversation-session.ts';

/**
 * Notes how many answers the visitor has not had before their eyes, for the mark on the launcher, here and in other tabs.
 *
 * @param messages All that are known of the conversation.
 * @param seenSeq Number of the last one that is in sight now; 0 for none.
 */
export function noteAnswers(server: string, id: string, messages: Iterable<ConversationMessage>, seenSeq = 0): void {
  const current = currentConversation(server);
  if (current?.id !== id) return;
  const { seenSeq: seenBefore = 0, unread: unreadBefore = 0 } = current;
  const seen = Math.max(seenBefore, seenSeq);
  const unread = [...messages].filter(({ from, seq }) => from === 'agent' && seq > seen).length;
  if (seen !== seenBefore || unread !== unreadBefore) keepConversation(server, { ...current, seenSeq: seen, unread });
}

const attended = new Map<string, number>();
const listeners = new Set<() => void>();

/** A view follows this conversation, and notes its answers. @returns ends it. */
export function attendTo(id: string): () => void {
  change(id, 1);
  return () => { change(id, -1); };
}

export function isAttended(id: string): boolean { return (attended.get(id) ?? 0) > 0; }

/** Calls back when a view begins or ends to follow a conversation. @returns stops it. */
export function onAttention(changed: () => void): () => void {
  listeners.add(changed);
  return () => { listeners.delete(changed); };
}

function change(id: string, by: number): void {
  attended.set(id, (attended.get(id) ?? 0) + by);
  for (const listener of listeners) listener();
}
