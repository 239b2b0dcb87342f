import { newEventId } from '../../events/visit-id.ts';
import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { VendorProblem } from '../vendor-page.ts';

/**
 * Chatwoot by its public API, for inboxes of the kind "API": the message is sent and answered by e-mail. No script of
 * another's is loaded. An attempt that broke off goes on where it was, and the message keeps its id.
 */
export function vendorChat({ keys }: ChatSettings): VendorChat {
  const baseUrl = (keys['baseUrl'] ?? '').replace(/\/+$/u, '');
  let attributes: Readonly<Record<string, string>> = {};
  let stop = new AbortController();
  let attempt: { text: string; replyTo: string; echoId: string; contact?: string; conversation?: string } | undefined;

  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${baseUrl}/public/api/v1/inboxes/${encodeURIComponent(keys['inbox'] ?? '')}/contacts${path}`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), credentials: 'omit', referrerPolicy: 'no-referrer', signal: stop.signal,
    });
    if (!response.ok) throw new VendorProblem(`Chatwoot answered ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const idOf = (value: unknown): string => {
    if (typeof value === 'string' || typeof value === 'number') return encodeURIComponent(value);
    throw new VendorProblem('Chatwoot answered without an id');
  };

  return {
    name: 'chatwoot-api',
    capabilities: { draft: false, send: true, context: 'conversation', needsReplyAddress: true, cspOrigins: baseUrl === '' ? ['the address of your Chatwoot'] : [baseUrl] },
    async load() { /* plain requests: there is nothing to load */ },
    setContext(fields) { attributes = fields; },
    async open(text, replyTo): Promise<'sent'> {
      stop = new AbortController();
      if (attempt?.text !== text || attempt.replyTo !== replyTo) attempt = { text, replyTo, echoId: newEventId() };
      attempt.contact ??= idOf((await post('', replyTo === '' ? {} : { email: replyTo }))['source_id']);
      attempt.conversation ??= idOf((await post(`/${attempt.contact}/conversations`, { custom_attributes: attributes }))['id']);
      await post(`/${attempt.contact}/conversations/${attempt.conversation}/messages`, { content: text, echo_id: attempt.echoId });
      attempt = undefined;
      return 'sent';
    },
    // What has not gone by now must not go while the visitor writes to another channel.
    takeBack() { stop.abort(); },
  };
}
