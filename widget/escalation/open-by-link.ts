import { keepConversation } from './conversation-session.ts';

/**
 * A mail with an agent's answer leads to `#help/conversation:ID:KEY`. The key leaves the address at once, so that nobody copies
 * it along, and the conversation becomes the one of this browser.
 * @returns whether there is a conversation to show.
 */
export function openByLink(link: string, server: string | undefined): boolean {
  const [, id, token] = /^conversation:([0-9a-f-]{36}):([\w-]{20,100})$/u.exec(link) ?? [];
  if (id === undefined || token === undefined) return false;
  history.replaceState(history.state, '', location.pathname + location.search);
  if (server === undefined) return false;
  keepConversation(server, { id, token });
  return true;
}
