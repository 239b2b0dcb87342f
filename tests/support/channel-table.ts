import { CHAT_PRODUCT_KEYS } from '../../core/contract/chat-product-keys.ts';
import { CHAT_PRODUCT_NAMES } from '../../core/contract/chat-products.ts';
import type { ChatCapabilities } from '../../widget/escalation/chat-adapter.ts';
import { CHANNEL_CAPABILITIES } from '../../widget/escalation/link-capabilities.ts';
import { declaredCapabilities } from './declared-capabilities.ts';

/** What each channel can carry, as a table of Markdown, from what the adapters declare. */
export function carryingTable(): string {
  const rows = [
    ...CHAT_PRODUCT_NAMES.map((product) => carries(`${CHAT_PRODUCT_KEYS[product].title} (\`${product}\`)`, declaredCapabilities(product))),
    ...Object.entries(CHANNEL_CAPABILITIES).map(([type, capabilities]) => carries(`\`type: ${type}\``, capabilities)),
  ];
  return ['| channel | the text | fields | labels | mind |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function carries(name: string, can: ChatCapabilities): string {
  const text = can.send ? 'sent' : name.startsWith('`type') && !can.draft ? '–' : can.draft ? `in the visitor's box${can.maxTextLength === undefined ? '' : `, to ${can.maxTextLength} characters`}` : 'the visitor takes it along';
  const limits = [...(can.maxKeys === undefined ? [] : [`at most ${can.maxKeys}`]), ...(can.maxValueLength === undefined ? [] : [`${can.maxValueLength} characters each`])];
  const fields = can.context === 'none' ? '–' : [`on the ${can.context}`, ...(can.declaredFields ? ['made first'] : []), ...limits].join(', ');
  const mind = [
    ...(can.beforeFirstMessageOnly ? ['only for a new conversation'] : []),
    ...(can.needsOnlineAgent ? ['only while somebody is there'] : []),
    ...(can.opensByHand ? ['the visitor presses its button'] : []),
    ...(can.needsReplyAddress ? ['asks for an e-mail address'] : []),
  ].join('; ');
  return `| ${name} | ${text} | ${fields} | ${can.tags ? (can.declaredTags ? 'made first' : 'yes') : '–'} | ${mind || '–'} |`;
}

/** The keys of each chat, and what a page's content-security policy must allow. */
export function keysTable(): string {
  const rows = CHAT_PRODUCT_NAMES.map((product) => {
    const { title, keys } = CHAT_PRODUCT_KEYS[product];
    const each = keys.map(({ name, meaning, isOptional }) => `\`${name}\`${isOptional ? ' (optional)' : ''}: ${meaning}`).join('<br>');
    return `| ${title} | \`${product}\` | ${each} | ${declaredCapabilities(product).cspOrigins.map((origin) => (/^(?:https|wss):/u.test(origin) ? `\`${origin}\`` : origin)).join(' ')} |`;
  });
  return ['| product | `adapter` | `keys` | a policy must allow |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
