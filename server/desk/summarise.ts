import { withoutTurningMarks } from '../../core/contract/turning-marks.ts';
import type { ConversationSummary, DeskAside } from '../../core/contract/desk-document.ts';
import type { HandoverContext } from '../../core/contract/handover-context.ts';
import type { StoredConversation } from '../store/conversation-store.ts';

/** Characters of a text that a list shows at most. */
const MOST_SHOWN = 200;

/** A conversation as a line of a list. What agents wrote for each other is counted, not told. */
export function summarise(conversation: StoredConversation): ConversationSummary {
  const { context, lastMessage, internalNotes, tags, activity, isIdentityVerified, isFollowed: _isFollowed, isByTurn: _isByTurn, channel: _channel, ...rest } = conversation;
  const { identity } = context;
  return {
    ...rest,
    question: shorten(context.question),
    locale: context.locale,
    lastMessage: { ...lastMessage, text: shorten(withoutTurningMarks(lastMessage.text)) },
    tags: [...tags],
    notes: internalNotes.length,
    ...(activity && { activityAt: activity.at }),
    ...(identity && { identity: { id: identity.id, ...(identity.name && { name: identity.name }), ...(identity.email && { email: identity.email }), state: isIdentityVerified ? 'verified' as const : 'unverified' as const } }),
  };
}

/** What stands beside the messages and changes while a conversation lasts. */
export function asideOf({ internalNotes, activity }: StoredConversation): DeskAside {
  return { internalNotes: [...internalNotes], ...(activity && { activity: { searches: activity.searches, articles: activity.articles } }) };
}

/** The packet as agents get it: the proof of who the visitor is stays on the server. */
export function contextForAgents({ context }: StoredConversation): HandoverContext {
  if (context.identity === undefined) return context;
  const { hmac: _hmac, ...identity } = context.identity;
  return { ...context, identity };
}

/** By code points, so that no emoji is cut in half. */
function shorten(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  const characters = Array.from(text.slice(0, MOST_SHOWN * 2));
  return characters.length > MOST_SHOWN ? `${characters.slice(0, MOST_SHOWN - 1).join('')}…` : text;
}
