import { readConversationOpened, type OpenConversationRequest } from '../../../core/contract/conversation.ts';
import { newEventId } from '../../events/visit-id.ts';
import type { ChatAdapter, ChatOutcome } from '../chat-adapter.ts';
import { requestConversation } from '../conversation-request.ts';
import { keepConversation } from '../conversation-session.ts';
import type { HandoverPacket } from '../handover-packet.ts';

/**
 * Our own chat. The answer to an opening may get lost, so an attempt that did not end well is repeated with the same ids
 * and opens one conversation; another text is another attempt.
 * @param server Address without a final slash.
 * @param channel Id of the site's channel, for the report.
 */
export function deskAdapter(server: string, channel = 'desk'): ChatAdapter {
  let attempt: { text: string; id: string; messageId: string } | undefined;
  return {
    name: 'desk',
    capabilities: { draft: true, send: true, context: 'conversation', cspOrigins: [new URL(server).origin] },

    async open({ context, message }: HandoverPacket): Promise<ChatOutcome> {
      if (attempt?.text !== message) attempt = { text: message, id: newEventId(), messageId: newEventId() };
      const body: OpenConversationRequest = { id: attempt.id, context, message: { id: attempt.messageId, text: message }, channel };
      const answer = await requestConversation(server, '', { method: 'POST', body });
      if (answer.kind === 'unreachable') return { outcome: 'failed', detail: answer.detail };
      if (answer.status !== 201 && answer.status !== 200) {
        // An id that is taken or deleted will never open; the next attempt takes a new one.
        if (answer.status === 409 || answer.status === 410) attempt = undefined;
        const isPassing = answer.status === 429 || answer.status >= 500 || answer.status === 409 || answer.status === 410;
        return { outcome: isPassing ? 'failed' : 'unavailable', detail: `POST /v1/conversations answered ${answer.status}` };
      }
      try {
        const { id, token } = readConversationOpened(answer.body);
        keepConversation(server, { id, token, ...(context.consent?.follow && { sharedSince: new Date().toISOString() }) });
      } catch (error) {
        return { outcome: 'failed', detail: String(error) };
      }
      attempt = undefined;
      return { outcome: 'sent' };
    },
  };
}
