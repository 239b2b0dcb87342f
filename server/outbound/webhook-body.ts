import type { HandoverContext } from '../../core/contract/handover-context.ts';
import type { HandoverDelivery } from '../../core/contract/handover-delivery.ts';
import { articleAddress } from './article-address.ts';
import { describePacket, type IdentityCheck, type PacketSection } from './describe-packet.ts';
import { packetWords } from './packet-words.ts';
import type { WebhookFormat } from './webhook-targets.ts';

export interface WebhookMessage extends HandoverDelivery {
  readonly channel: string;
  /** ISO 8601 UTC, when the visitor sent it. */
  readonly at: string;
  /** Who the visitor is was signed by the site's own server. Without an identity it says nothing. */
  readonly isIdentityVerified: boolean;
  /** Public address of the help centre, for links to what was read; absent where nobody has said it. */
  readonly kbUrl?: string | undefined;
}

/** What the receiver gets, in its own format and within its limits. */
export function webhookBody(format: WebhookFormat, message: WebhookMessage): string {
  switch (format) {
    case 'slack': return JSON.stringify(slack(message));
    case 'teams': return JSON.stringify(teams(message));
    default: return JSON.stringify({ type: 'handover', id: message.id, channel: message.channel, at: message.at, message: message.message, ...(message.reply && { reply: message.reply }), text: plainText(message), ...forReceiver(message) });
  }
}

/** A kept packet as another system takes it, such as a panel beside the conversation in an agent's own product. */
export function packetDocument(context: HandoverContext, isVerified: IdentityCheck): object {
  const isIdentityVerified = context.identity !== undefined && isVerified(context.identity);
  return { type: 'packet', text: plainText({ context, message: context.question, isIdentityVerified }), ...forReceiver({ context, isIdentityVerified }) };
}

/** The signature stays with us: whoever has it can say to be that visitor. The receiver learns whether it was good. */
function forReceiver({ context: { identity, ...context }, isIdentityVerified }: Pick<WebhookMessage, 'context' | 'isIdentityVerified'>): object {
  if (identity === undefined) return { context };
  const { hmac: _hmac, ...person } = identity;
  return { context: { ...context, identity: person }, identityVerified: isIdentityVerified };
}

/** For people, where nothing but a text fits. */
function plainText({ message, reply, context, isIdentityVerified }: Pick<WebhookMessage, 'message' | 'reply' | 'context' | 'isIdentityVerified'>): string {
  const words = packetWords(context.locale);
  return [
    message,
    ...(reply?.email ? ['', `${words.replyTo}: ${reply.email}`] : []),
    ...(reply?.phone ? ['', `${words.callAt}: ${reply.phone}`] : []),
    ...describePacket(context, () => isIdentityVerified).flatMap(({ title, lines }) => ['', `${title}:`, ...lines.map(({ text, detail }) => (detail === '' ? `- ${text}` : `- ${text} (${detail})`))]),
  ].join('\n');
}

/** Block Kit's limits, in characters; and of blocks in a message. */
const MOST_IN_SECTION = 3000;
const MOST_IN_HEADING = 150;
const MOST_BLOCKS = 50;

/** Block Kit. What is longer than a section goes on in the next one. */
function slack({ message, reply, context, isIdentityVerified, kbUrl }: WebhookMessage): object {
  const words = packetWords(context.locale);
  const title = reply?.phone ? words.callback : words.newMessage;
  const section = (text: string): object => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } });
  const contact = reply?.phone ? `*${words.callAt}:* ${slackSafe(reply.phone)}` : reply?.email ? `*${words.replyTo}:* ${slackSafe(reply.email)}` : '';
  return {
    text: slackSafe(`${title}: ${message}`),
    unfurl_links: false,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(title, MOST_IN_HEADING), emoji: false } },
      ...pieces(message, MOST_IN_SECTION).map((text) => ({ type: 'section', text: { type: 'plain_text', text, emoji: false } })),
      ...(contact === '' ? [] : [section(contact)]),
      ...describePacket(context, () => isIdentityVerified).flatMap(({ title: heading, lines }) => grouped([
        `*${slackSafe(heading)}*`, ...lines.map((line) => `• ${slackLine(line, kbUrl)}${line.detail === '' ? '' : ` _${slackSafe(line.detail, 900)}_`}`),
      ], MOST_IN_SECTION).map(section)),
    ].slice(0, MOST_BLOCKS),
  };
}

/** An article is a link, where the help centre's address is known and the link is not absurdly long. */
function slackLine({ text, path }: PacketSection['lines'][number], kbUrl: string | undefined): string {
  const address = path === undefined || kbUrl === undefined ? undefined : articleAddress(path, kbUrl)?.replaceAll('|', '%7C');
  return address === undefined || address.length > 900 ? slackSafe(text, 2000) : `<${slackSafe(address)}|${slackSafe(text, 900)}>`;
}

/**
 * Slack's own markup must not come to life in what strangers write: `<!channel>` would wake everybody.
 * @param most Characters as they are sent; default what a section takes. An escape is never cut in two.
 */
function slackSafe(text: string, most = MOST_IN_SECTION): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.length <= most ? escaped : `${escaped.slice(0, most - 1).replace(/&[a-z]*$|[\uD800-\uDBFF]$/u, '')}…`;
}

/** Lines in as few texts as there have to be, each of at most so many characters. */
function grouped(lines: readonly string[], most: number): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= most) texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts;
}

/** A text in pieces of at most so many characters, divided between words where there are any. */
function pieces(text: string, most: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const end = space > most / 2 ? space : most - (/[\uD800-\uDBFF]/u.test(rest[most - 1]!) ? 1 : 0);
    found.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...found, rest];
}

/** Teams refuses larger messages, in bytes; a little is left for what a workflow puts around them. */
const MOST_TEAMS_BYTES = 26_000;

/** An Adaptive Card, as a workflow of Teams takes it. The oldest searches and articles go first until it is small enough. */
function teams(message: WebhookMessage): object {
  for (const most of [50, 25, 12, 6, 3, 1, 0]) {
    const card = teamsCard(message, most);
    if (Buffer.byteLength(JSON.stringify(card)) <= MOST_TEAMS_BYTES) return card;
  }
  return teamsCard({ ...message, message: cut(message.message, 2000) }, 0);
}

/** @param most Lines under one heading. */
function teamsCard({ message, reply, context, isIdentityVerified, kbUrl }: WebhookMessage, most: number): object {
  const words = packetWords(context.locale);
  // Cards read Markdown in texts; a backslash keeps what strangers write a text.
  const safe = (text: string): string => text.replaceAll(/[\\`*_[\]()#~>]/gu, '\\$&');
  const block = (text: string, more: object = {}): object => ({ type: 'TextBlock', text, wrap: true, ...more });
  const linked = (text: string, path: string | undefined): string => {
    const address = path === undefined || kbUrl === undefined ? undefined : articleAddress(path, kbUrl)?.replaceAll('(', '%28').replaceAll(')', '%29');
    return address === undefined ? safe(text) : `[${safe(text)}](${address})`;
  };
  const list = ({ text, detail, path }: PacketSection['lines'][number]): string => `- ${linked(text, path)}${detail === '' ? '' : ` (${safe(detail)})`}`;
  const sections = describePacket({ ...context, searches: most === 0 ? [] : context.searches.slice(-most), articles: most === 0 ? [] : context.articles.slice(-most) }, () => isIdentityVerified);
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
          ...sections.flatMap(({ title, lines }) => lines.slice(0, Math.max(most, 3)).length === 0 ? [] : [
            block(safe(title), { weight: 'Bolder', spacing: 'Medium' }),
            block(lines.slice(0, Math.max(most, 3)).map(list).join('\n'), { spacing: 'Small' }),
          ]),
        ],
      },
    }],
  };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
