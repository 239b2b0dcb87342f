import type { ChatProduct } from '../../core/contract/chat-products.ts';
import type { ChatCapabilities, ChatSettings, VendorChat } from '../../widget/escalation/chat-adapter.ts';
import { vendorChat as chatwootApi } from '../../widget/escalation/adapters/chatwoot-api.ts';
import { vendorChat as chatwoot } from '../../widget/escalation/adapters/chatwoot.ts';
import { vendorChat as crisp } from '../../widget/escalation/adapters/crisp.ts';
import { vendorChat as freshchat } from '../../widget/escalation/adapters/freshchat.ts';
import { vendorChat as helpscout } from '../../widget/escalation/adapters/helpscout.ts';
import { vendorChat as hubspot } from '../../widget/escalation/adapters/hubspot.ts';
import { vendorChat as imbox } from '../../widget/escalation/adapters/imbox.ts';
import { vendorChat as intercom } from '../../widget/escalation/adapters/intercom.ts';
import { vendorChat as kundo } from '../../widget/escalation/adapters/kundo.ts';
import { vendorChat as livechat } from '../../widget/escalation/adapters/livechat.ts';
import { vendorChat as omnichannel } from '../../widget/escalation/adapters/omnichannel.ts';
import { vendorChat as rocketchat } from '../../widget/escalation/adapters/rocketchat.ts';
import { vendorChat as salesforce } from '../../widget/escalation/adapters/salesforce.ts';
import { vendorChat as tawk } from '../../widget/escalation/adapters/tawk.ts';
import { vendorChat as zendesk } from '../../widget/escalation/adapters/zendesk.ts';

const CHATS: Readonly<Record<ChatProduct, (settings: ChatSettings) => VendorChat>> = {
  zendesk, intercom, hubspot, crisp, chatwoot, 'chatwoot-api': chatwootApi, tawk, freshchat, livechat, rocketchat, salesforce, omnichannel, helpscout, kundo, imbox,
};

/** What a product's adapter declares, read without a page. */
export function declaredCapabilities(product: ChatProduct, keys: Readonly<Record<string, string>> = {}): ChatCapabilities {
  return CHATS[product]({ keys, fields: {}, locale: 'en' }).capabilities;
}
