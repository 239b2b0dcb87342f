import { MAX_MESSAGE_LENGTH, readConversationOpened, type OpenConversationRequest } from '../../../core/contract/conversation.ts';
import { newEventId } from '../../events/visit-id.ts';
import type { ChatAdapter, ChatOutcome } from '../chat-adapter.ts';
import { requestConversation } from '../conversation-request.ts';
import { currentConversation, endConversation, keepConversation } from '../conversation-session.ts';
import { keepDraft, readDraft } from '../draft.ts';
import type { HandoverPacket } from '../handover-packet.ts';

/** What was sent without an answer so far, and under which ids. */
interface Attempt {
  readonly text: string;
  readonly id: string;
  readonly messageId: string;
}

/** Beside the drafts, since it is as old as they are: until it was sent, or the tab ends. */
const ATTEMPT = 'opening';

/**
 * Our own chat. The answer to an opening may get lost, so an attempt that did not end well is repeated with the same ids,
 * also after a reload, and opens one conversation; another text is another attempt. While a conversation is open, what
 * else the visitor asks goes into it: a second one would take its place in this browser, and its answers would reach nobody.
 * @param server Address without a final slash.
 * @param channel Id of the site's channel, for the report.
 */
export function deskAdapter(server: string, channel = 'desk'): ChatAdapter {
  return {
    name: 'desk',
    capabilities: { draft: true, send: true, context: 'conversation', cspOrigins: [new URL(server).origin] },

    async open(packet: HandoverPacket): Promise<ChatOutcome> {
      const { context, message } = packet;
      const attempt = attemptOf(message);
      const goneOn = await goOn(server, packet, attempt.messageId);
      if (goneOn !== undefined) return goneOn;
      const body: OpenConversationRequest = { id: attempt.id, context, message: { id: attempt.messageId, text: message }, channel };
      const answer = await requestConversation(server, '', { method: 'POST', body });
      if (answer.kind === 'unreachable') return { outcome: 'failed', detail: answer.detail };
      if (answer.status !== 201 && answer.status !== 200) {
        // An id that is taken or deleted will never open; the next attempt takes a new one.
        if (answer.status === 409 || answer.status === 410) keepDraft(ATTEMPT, '');
        const isPassing = answer.status === 429 || answer.status >= 500 || answer.status === 409 || answer.status === 410;
        return { outcome: isPassing ? 'failed' : 'unavailable', detail: `POST /v1/conversations answered ${answer.status}` };
      }
      try {
        const { id, token } = readConversationOpened(answer.body);
        keepConversation(server, { id, token, ...(context.consent?.follow && { sharedSince: new Date().toISOString() }) });
      } catch (error) {
        return { outcome: 'failed', detail: String(error) };
      }
      keepDraft(ATTEMPT, '');
      return { outcome: 'sent' };
    },
  };
}

/** Sends it into the conversation that is open. @returns undefined when none is: then one is opened. */
async function goOn(server: string, packet: HandoverPacket, messageId: string): Promise<ChatOutcome | undefined> {
  const current = currentConversation(server);
  if (current === undefined || current.closedAt !== undefined) return undefined;
  const answer = await requestConversation(server, `/${encodeURIComponent(current.id)}/messages`, { method: 'POST', token: current.token, body: { id: messageId, text: packet.text(MAX_MESSAGE_LENGTH) } });
  if (answer.kind === 'unreachable') return { outcome: 'failed', detail: answer.detail };
  // A message whose answer got lost is there, perhaps with what was tried worded as it was then.
  if (answer.status < 300 || (answer.body as { code?: unknown } | undefined)?.code === 'id_taken') {
    keepDraft(ATTEMPT, '');
    return { outcome: 'sent' };
  }
  // Deleted, or full: the next question begins another.
  if (answer.status === 401 || answer.status === 409 || answer.status === 410) {
    endConversation(server, current.id);
    return undefined;
  }
  return { outcome: 'failed', detail: `POST /v1/conversations/…/messages answered ${answer.status}` };
}

function attemptOf(text: string): Attempt {
  try {
    const kept = JSON.parse(readDraft(ATTEMPT) || 'null') as Partial<Attempt> | null;
    if (kept?.text === text && typeof kept.id === 'string' && typeof kept.messageId === 'string') return kept as Attempt;
  } catch { /* not ours */ }
  const attempt = { text, id: newEventId(), messageId: newEventId() };
  keepDraft(ATTEMPT, JSON.stringify(attempt));
  // Where nothing can be kept, the page remembers.
  return readDraft(ATTEMPT) === '' ? (forPage?.text === text ? forPage : (forPage = attempt)) : attempt;
}

let forPage: Attempt | undefined;
