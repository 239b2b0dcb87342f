import { PACKET_PARTS, type PacketPart } from '../../core/contract/chat-products.ts';
import type { ChatCapabilities } from './chat-adapter.ts';
import { FIELD_LIST_MARK, type HandoverPacket } from './handover-packet.ts';
import { shortenText } from './shorten-text.ts';

/** What matters most comes first: products that take few fields take these. */
const ORDER: readonly PacketPart[] = ['question', 'link', 'summary', ...PACKET_PARTS.filter((part) => !['question', 'link', 'summary'].includes(part))];

/**
 * The packet as the fields of one product: its way of writing names, its limits, and only fields that exist there.
 * @param names Fields made in the product's settings, by part.
 */
export function vendorFields(packet: HandoverPacket, capabilities: ChatCapabilities, names: Readonly<Partial<Record<PacketPart, string>>>): Record<string, string> {
  const { context, declaredFields, keyStyle = 'snake', maxValueLength, maxKeys } = capabilities;
  if (context === 'none') return {};
  const fields = new Map<string, string>();
  const add = (name: string, value: string): void => {
    if (value === '' || fields.has(name) || (maxKeys !== undefined && fields.size >= maxKeys)) return;
    fields.set(name, value);
  };
  const hasQuestion = !declaredFields || names.question !== undefined;
  for (const part of ORDER) {
    const name = names[part] ?? (declaredFields ? undefined : styled(`help ${part}`, keyStyle));
    const whole = packet.fields[part];
    if (name === undefined || whole === undefined) continue;
    // Half an address leads nowhere.
    if (part === 'link' && maxValueLength !== undefined && whole.length > maxValueLength) continue;
    add(name, maxValueLength === undefined ? whole : part === 'summary' ? packet.summary(maxValueLength, hasQuestion) : shortenText(oneLine(whole), maxValueLength, part === 'searches' || part === 'articles' ? FIELD_LIST_MARK : undefined));
  }
  // What the site itself told us: order number, plan. Only where a field needs no making.
  // On a person `email` or `user_id` would say who it is, and the visitor may write into them: those names are not theirs to take.
  if (!declaredFields) for (const [name, value] of Object.entries(packet.context.attributes)) add(styled(context === 'person' ? `help ${name}` : name, keyStyle), maxValueLength === undefined ? value : shortenText(oneLine(value), maxValueLength));
  fields.delete('');
  return Object.fromEntries(fields);
}

/** Labels for the conversation: that it comes from the help centre, and, where a label can be anything, under which number the packet is kept. */
export function vendorTags(packet: HandoverPacket, { declaredTags }: Pick<ChatCapabilities, 'declaredTags'> = {}): string[] {
  const id = declaredTags ? undefined : packet.link?.split('/').at(-1);
  return ['self-service', ...(id === undefined || id === '' ? [] : [`help-${id}`])];
}

/** `Order number` → `order_number`, `order-number`, `orderNumber`, `Order number`. Letters with accents lose them; empty when nothing is left. */
function styled(name: string, style: NonNullable<ChatCapabilities['keyStyle']>): string {
  const words = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('Ø', 'O').replaceAll('æ', 'ae').replaceAll('Æ', 'Ae').split(/[^A-Za-z0-9]+/u).filter((word) => word !== '');
  if (style === 'words') return words.map((word, at) => (at === 0 ? word[0]!.toUpperCase() + word.slice(1) : word)).join(' ');
  const small = words.map((word) => word.toLowerCase());
  if (style === 'camel') return small.map((word, at) => (at === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join('');
  return small.join(style === 'dash' ? '-' : '_');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n+\s*/gu, ' ').trim();
}
