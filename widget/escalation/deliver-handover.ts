import type { HandoverDelivery } from '../../core/contract/handover-delivery.ts';
import { newEventId } from '../events/visit-id.ts';
import type { ChatAdapter, ChatOutcome } from './chat-adapter.ts';
import type { HandoverPacket } from './handover-packet.ts';
import { CHANNEL_CAPABILITIES } from './link-capabilities.ts';
import { jsonText } from '../plain-json.ts';

const PATIENCE_MS = 15_000;

/**
 * A channel whose messages our server passes on: to a webhook, Slack, Teams. The server answers when the message is on
 * its disk; an attempt whose answer got lost is repeated with the same id and is delivered once.
 * @param server Address without a final slash.
 */
export function serverChannel(server: string, channel: string, type: 'webhook' | 'callback'): ChatAdapter {
  let attempt: { key: string; id: string } | undefined;
  return {
    name: type,
    capabilities: CHANNEL_CAPABILITIES[type],
    async open({ context, message, replyTo }: HandoverPacket): Promise<ChatOutcome> {
      const key = `${message}\n${replyTo}`;
      if (attempt?.key !== key) attempt = { key, id: newEventId() };
      const delivery: HandoverDelivery = { id: attempt.id, context, message, ...(replyTo !== '' && { reply: type === 'callback' ? { phone: replyTo } : { email: replyTo } }) };
      try {
        const response = await post(`${server}/v1/handover/${encodeURIComponent(channel)}`, delivery);
        if (response.ok) {
          attempt = undefined;
          return { outcome: 'sent' };
        }
        const isPassing = response.status === 429 || response.status >= 500;
        return { outcome: isPassing ? 'failed' : 'unavailable', detail: `POST /v1/handover answered ${response.status}` };
      } catch (error) {
        return { outcome: 'failed', detail: String(error) };
      }
    },
  };
}

/** Leaves the packet with our server, for agents of another product's chat to read. @returns its address; undefined when that cannot be done now. */
export async function packetLink(server: string, context: HandoverPacket['context']): Promise<string | undefined> {
  try {
    const response = await post(`${server}/v1/handover`, { context }, 4000);
    const link = response.ok ? ((await response.json()) as { link?: unknown } | null)?.link : undefined;
    return typeof link === 'string' && /^https?:\/\//u.test(link) ? link : undefined;
  } catch {
    return undefined;
  }
}

function post(address: string, body: object, patienceMs = PATIENCE_MS): Promise<Response> {
  return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: jsonText(body), credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(patienceMs) });
}
