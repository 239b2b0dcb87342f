import type { ConversationSummary } from '../../core/contract/desk-document.ts';
import type { StoredConversation } from '../store/conversation-store.ts';

/** Characters of a text that a list shows at most. */
const MOST_SHOWN = 200;

/** A conversation as a line of a list. */
export function summarise(conversation: StoredConversation): ConversationSummary {
  const { context, lastMessage, ...rest } = conversation;
  return { ...rest, question: shorten(context.question), locale: context.locale, lastMessage: { ...lastMessage, text: shorten(lastMessage.text) } };
}

/** By code points, so that no emoji is cut in half. */
function shorten(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  const characters = Array.from(text.slice(0, MOST_SHOWN * 2));
  return characters.length > MOST_SHOWN ? `${characters.slice(0, MOST_SHOWN - 1).join('')}…` : text;
}
