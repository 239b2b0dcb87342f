// Names only: this travels with every page. What the keys mean stands in chat-product-keys.ts.

/** The chats that have an adapter: a file each in `widget/escalation/adapters/`. */
export const CHAT_PRODUCT_NAMES = [
  'zendesk', 'intercom', 'hubspot', 'crisp', 'chatwoot', 'chatwoot-api', 'tawk', 'freshchat', 'livechat', 'rocketchat', 'salesforce', 'omnichannel', 'helpscout', 'kundo', 'imbox',
] as const;
export type ChatProduct = (typeof CHAT_PRODUCT_NAMES)[number];

/** Every public key that some product needs. */
export const CHAT_KEY_NAMES = [
  'key', 'appId', 'region', 'portalId', 'websiteId', 'baseUrl', 'websiteToken', 'inbox', 'propertyId', 'widgetId', 'token', 'host', 'license', 'group', 'department',
  'orgId', 'deployment', 'siteUrl', 'scrt2Url', 'orgUrl', 'scriptUrl', 'beaconId', 'org', 'chat', 'sid',
] as const;
export type ChatKeyName = (typeof CHAT_KEY_NAMES)[number];

/** Parts of a handover that a chat can take as fields of its own. */
export const PACKET_PARTS = ['question', 'summary', 'searches', 'articles', 'page', 'link'] as const;
export type PacketPart = (typeof PACKET_PARTS)[number];
