import { createHmac } from 'node:crypto';

/**
 * Headers by which the receiver knows that a message is ours, unaltered and new, after the open specification "Standard
 * Webhooks": `webhook-signature` is `v1,` and the HMAC-SHA256, in base64, of id, time and body with dots between them.
 * @param secret Its bytes in base64 after `whsec_`, or any text.
 * @param at Receivers refuse what is older than some minutes: a retry is signed anew.
 */
export function signWebhook(secret: string, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret, 'utf8');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  };
}
