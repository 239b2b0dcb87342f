import type { ChatKeyName, ChatProduct } from './chat-products.ts';

/** A key that a chat product needs in `site.yaml`. All of them stand in every visitor's page: none is a secret. */
export interface ChatKey {
  readonly name: ChatKeyName;
  /** What it is, and where in the product's settings it is found. */
  readonly meaning: string;
  readonly isOptional?: true;
}

const key = (name: ChatKeyName, meaning: string): ChatKey => ({ name, meaning });
const optional = (name: ChatKeyName, meaning: string): ChatKey => ({ name, meaning, isOptional: true });

/** The public keys of each chat. */
export const CHAT_PRODUCT_KEYS: Readonly<Record<ChatProduct, { readonly title: string; readonly keys: readonly ChatKey[] }>> = {
  zendesk: { title: 'Zendesk Messaging', keys: [key('key', 'the key in the web widget\'s snippet, after `snippet.js?key=`')] },
  intercom: { title: 'Intercom', keys: [key('appId', 'the workspace id'), optional('region', '`eu` or `au` where the workspace is not in the US')] },
  hubspot: { title: 'HubSpot', keys: [key('portalId', 'the Hub ID'), optional('region', '`eu1` or `ap1` where the account is not in the US')] },
  crisp: { title: 'Crisp', keys: [key('websiteId', 'the website ID under Settings, Setup instructions')] },
  chatwoot: { title: 'Chatwoot (website widget)', keys: [key('baseUrl', 'address of the Chatwoot installation'), key('websiteToken', 'the website inbox\'s token')] },
  'chatwoot-api': { title: 'Chatwoot (API inbox)', keys: [key('baseUrl', 'address of the Chatwoot installation'), key('inbox', 'the API inbox\'s identifier')] },
  tawk: { title: 'Tawk.to', keys: [key('propertyId', 'the first part of the snippet\'s address'), key('widgetId', 'the second part')] },
  freshchat: { title: 'Freshchat', keys: [key('token', 'the web messenger\'s token'), optional('host', 'the region\'s host; default https://wchat.freshchat.com')] },
  livechat: { title: 'LiveChat', keys: [key('license', 'the licence number in the snippet'), optional('group', 'the group that answers')] },
  rocketchat: { title: 'Rocket.Chat', keys: [key('baseUrl', 'address of the workspace'), optional('department', 'the department that answers')] },
  salesforce: { title: 'Salesforce Messaging for Web', keys: [key('orgId', 'the organisation\'s id, in `init(…)` of the snippet'), key('deployment', 'API name of the embedded service deployment'), key('siteUrl', 'the deployment\'s site, https://….my.site.com/ESW…'), key('scrt2Url', 'https://….my.salesforce-scrt.com')] },
  omnichannel: { title: 'Microsoft Omnichannel', keys: [key('appId', '`data-app-id` of the snippet'), key('orgId', '`data-org-id`'), key('orgUrl', '`data-org-url`'), optional('scriptUrl', '`src` of the snippet where it is not https://oc-cdn-ocprod.azureedge.net/livechatwidget/scripts/LiveChatBootstrapper.js')] },
  helpscout: { title: 'Help Scout Beacon', keys: [key('beaconId', 'the Beacon\'s id')] },
  kundo: { title: 'Kundo Chat', keys: [key('org', 'the number in the snippet\'s address, after `/org/`'), optional('chat', 'name of the chat to start where there are several')] },
  imbox: { title: 'ImBox', keys: [key('sid', 'the `_sid` of the snippet')] },
};
