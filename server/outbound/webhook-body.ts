import type { HandoverDelivery } from '../../core/contract/handover-delivery.ts';
import { describePacket } from './describe-packet.ts';
import { packetWords } from './packet-words.ts';
import type { WebhookFormat } from './webhook-targets.ts';

export interface WebhookMessage extends HandoverDelivery {
  readonly channel: string;
  /** ISO 8601 UTC, when the visitor sent it. */
  readonly at: string;
}

/** What the receiver gets, in its own format. Bounded: the longest texts are cut at what the receiver takes. */
export function webhookBody(format: WebhookFormat, message: WebhookMessage): string {
  switch (format) {
    case 'slack': return JSON.stringify(slack(message));
    case 'teams': return JSON.stringify(teams(message));
    default: return JSON.stringify({ type: 'handover', id: message.id, channel: message.channel, at: message.at, message: message.message, ...(message.reply && { reply: message.reply }), text: plainText(message), context: message.context });
  }
}

/** For people, where nothing but a text fits. */
function plainText({ message, reply, context }: WebhookMessage): string {
  const words = packetWords(context.locale);
  return [
    message,
    ...(reply?.email ? ['', `${words.replyTo}: ${reply.email}`] : []),
    ...(reply?.phone ? ['', `${words.callAt}: ${reply.phone}`] : []),
    ...describePacket(context).flatMap(({ title, lines }) => ['', `${title}:`, ...lines.map(({ text, detail }) => (detail === '' ? `- ${text}` : `- ${text} (${detail})`))]),
  ].join('\n');
}

/** Block Kit: at most 50 blocks, 3,000 characters in a section, 150 in a heading. */
function slack({ message, reply, context }: WebhookMessage): object {
  const words = packetWords(context.locale);
  // Its own markup must not come to life in what strangers write: <!channel> would wake everybody.
  const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const section = (text: string): object => ({ type: 'section', text: { type: 'mrkdwn', text: cut(text, 3000), verbatim: true } });
  const contact = reply?.phone ? `*${words.callAt}:* ${safe(reply.phone)}` : reply?.email ? `*${words.replyTo}:* ${safe(reply.email)}` : '';
  return {
    text: cut(safe(`${reply?.phone ? words.callback : words.newMessage}: ${message}`), 3000),
    unfurl_links: false,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(reply?.phone ? words.callback : words.newMessage, 150), emoji: false } },
      { type: 'section', text: { type: 'plain_text', text: cut(message, 3000), emoji: false } },
      ...(contact === '' ? [] : [section(contact)]),
      ...describePacket(context).map(({ title, lines }) => section(`*${safe(title)}*\n${lines.map(({ text, detail }) => `• ${safe(text)}${detail === '' ? '' : ` _${safe(detail)}_`}`).join('\n')}`)),
    ].slice(0, 50),
  };
}

/** An Adaptive Card, as a workflow of Teams takes it; at most 28 KB. */
function teams({ message, reply, context }: WebhookMessage): object {
  const words = packetWords(context.locale);
  // Cards read Markdown in texts; a backslash keeps what strangers write a text.
  const safe = (text: string): string => text.replaceAll(/[\\`*_[\]()#~>]/gu, '\\$&');
  const block = (text: string, more: object = {}): object => ({ type: 'TextBlock', text, wrap: true, ...more });
  return {
    type: 'message',
    attachments: [{
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', type: 'AdaptiveCard', version: '1.4',
        body: [
          block(reply?.phone ? words.callback : words.newMessage, { weight: 'Bolder', size: 'Medium' }),
          block(safe(message)),
          ...(reply?.email || reply?.phone ? [{ type: 'FactSet', facts: [{ title: reply.phone ? words.callAt : words.replyTo, value: safe(reply.phone ?? reply.email ?? '') }] }] : []),
          ...describePacket(context).flatMap(({ title, lines }) => [
            block(safe(title), { weight: 'Bolder', spacing: 'Medium' }),
            block(cut(lines.slice(-15).map(({ text, detail }) => `- ${safe(text)}${detail === '' ? '' : ` (${safe(detail)})`}`).join('\n'), 4000), { spacing: 'Small' }),
          ]),
        ],
      },
    }],
  };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
