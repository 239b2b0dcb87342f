import type { ChatProduct } from '../../core/contract/chat-products.ts';
import type { ChatAdapter, ChatSettings, VendorChat } from './chat-adapter.ts';
import { vendorAdapter, type VendorPatience } from './vendor-adapter.ts';

type AdapterFile = () => Promise<{ readonly vendorChat: (settings: ChatSettings) => VendorChat }>;

/** A file each, fetched when a visitor asks for that chat. A new product is one more file and one more line. */
const FILES: Readonly<Record<ChatProduct, AdapterFile>> = {
  zendesk: () => import('./adapters/zendesk.ts'),
  intercom: () => import('./adapters/intercom.ts'),
  hubspot: () => import('./adapters/hubspot.ts'),
  crisp: () => import('./adapters/crisp.ts'),
  chatwoot: () => import('./adapters/chatwoot.ts'),
  'chatwoot-api': () => import('./adapters/chatwoot-api.ts'),
  tawk: () => import('./adapters/tawk.ts'),
  freshchat: () => import('./adapters/freshchat.ts'),
  livechat: () => import('./adapters/livechat.ts'),
  rocketchat: () => import('./adapters/rocketchat.ts'),
  salesforce: () => import('./adapters/salesforce.ts'),
  omnichannel: () => import('./adapters/omnichannel.ts'),
  helpscout: () => import('./adapters/helpscout.ts'),
  kundo: () => import('./adapters/kundo.ts'),
  imbox: () => import('./adapters/imbox.ts'),
};

/** Fetches the adapter of a product. @throws when its file cannot be fetched. */
export async function loadAdapter(product: ChatProduct, settings: ChatSettings, patience?: VendorPatience): Promise<ChatAdapter> {
  const { vendorChat } = await FILES[product]();
  return vendorAdapter(vendorChat(settings), settings, patience);
}
