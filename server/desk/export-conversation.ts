import type { ConversationExport } from '../../core/contract/desk-document.ts';
import type { ConversationMessage } from '../../core/contract/conversation.ts';
import type { StoredConversation } from '../store/conversation-store.ts';
import type { DeskPerson } from './desk-access.ts';
import { asideOf, contextForAgents, summarise } from './summarise.ts';

/** Who may take a conversation out of the desk: admins any, agents their own. Reading it at the desk is everybody's work. */
export function mayExport(agent: DeskPerson, { assignee }: StoredConversation): boolean {
  return agent.role === 'admin' || (assignee !== undefined && assignee.id === agent.id);
}

/** The whole conversation as one document, to keep or to hand to its visitor. Notes among colleagues only when asked for. */
export function exportConversation(conversation: StoredConversation, messages: readonly ConversationMessage[], options: { readonly withNotes: boolean; readonly siteName: string; readonly at: Date }): ConversationExport {
  const { internalNotes, ...aside } = asideOf(conversation);
  const { question } = conversation.context;
  return {
    format: 1,
    exportedAt: options.at.toISOString(),
    siteName: options.siteName,
    conversation: { ...summarise(conversation), question, context: contextForAgents(conversation), ...aside, internalNotes: options.withNotes ? internalNotes : [], messages: [...messages] },
  };
}
