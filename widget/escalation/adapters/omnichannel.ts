import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, nextEvent, pageGlobal, VendorProblem } from '../vendor-page.ts';

interface Omnichannel {
  readonly Omnichannel?: { readonly LiveChatWidget?: { readonly SDK?: { startChat(options: object): unknown } } };
}

const SCRIPT = 'https://oc-cdn-ocprod.azureedge.net/livechatwidget/scripts/LiveChatBootstrapper.js';

/** Microsoft's chat for Dynamics 365. Context variables of the same name are made in the workstream, at most a hundred; they are given when the chat starts. */
export function vendorChat({ keys }: ChatSettings): VendorChat {
  const sdk = () => pageGlobal<Omnichannel>('Microsoft')?.Omnichannel?.LiveChatWidget?.SDK;
  let known: Readonly<Record<string, string>> = {};
  return {
    name: 'omnichannel',
    capabilities: {
      draft: false, send: false, context: 'conversation', declaredFields: true, maxKeys: 100, keyStyle: 'camel', beforeFirstMessageOnly: true,
      cspOrigins: ['https://*.azureedge.net', 'https://*.omnichannelengagementhub.com', 'https://*.communication.azure.com', 'https://*.skype.com', 'wss://*.communication.azure.com'],
    },
    async load() {
      if (sdk()) return;
      const ready = nextEvent(window, 'lcw:ready');
      await loadVendorScript(keys['scriptUrl'] ?? SCRIPT, {
        id: 'Microsoft_Omnichannel_LCWidget',
        attributes: { v2: '', 'data-app-id': keys['appId'] ?? '', 'data-org-id': keys['orgId'] ?? '', 'data-org-url': keys['orgUrl'] ?? '', 'data-lcw-version': 'prod', 'data-hide-chat-button': 'true' },
      });
      await ready;
    },
    setContext(fields) { known = fields; },
    async open() {
      const trouble = nextEvent(window, 'lcw:error').then(() => { throw new VendorProblem('the chat reported an error'); });
      const customContext = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, { value, isDisplayable: true }]));
      await Promise.race([sdk()!.startChat({ inNewWindow: false, ...(Object.keys(known).length > 0 && { customContext }) }), trouble]);
    },
  };
}
