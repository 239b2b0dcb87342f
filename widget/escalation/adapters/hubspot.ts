import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, pageGlobal, setPageGlobal, until } from '../vendor-page.ts';

interface HubSpotConversations {
  readonly widget: { load(options?: { widgetOpen?: boolean }): void; open(): void; close(): void; status(): { loaded: boolean } };
}

/**
 * HubSpot chat. It can neither be given a text nor fields of the conversation: properties go to the contact, if they
 * exist in the CRM, and the visitor takes the text along.
 */
export function vendorChat({ keys }: ChatSettings): VendorChat {
  const hubspot = (): HubSpotConversations['widget'] => pageGlobal<HubSpotConversations>('HubSpotConversations')!.widget;
  const region = /^(?:eu1|ap1)$/u.test(keys['region'] ?? '') ? `-${keys['region']}` : '';
  return {
    name: 'hubspot',
    capabilities: {
      draft: false, send: false, context: 'person', declaredFields: true,
      cspOrigins: ['https://*.hs-scripts.com', 'https://*.hs-analytics.net', 'https://*.hs-banner.com', 'https://*.usemessages.com', 'https://*.hubspot.com', 'https://*.hubapi.com'],
    },
    async load() {
      if (pageGlobal('HubSpotConversations')) return;
      // Read once, by the script: they have to stand there before it.
      setPageGlobal('hsConversationsSettings', { loadImmediately: false, avoidInlineStyles: true, ...pageGlobal<object>('hsConversationsSettings') });
      const ready = new Promise<void>((resolve) => { setPageGlobal('hsConversationsOnReady', [...pageGlobal<unknown[]>('hsConversationsOnReady') ?? [], () => { resolve(); }]); });
      await loadVendorScript(`https://js${region}.hs-scripts.com/${encodeURIComponent(keys['portalId'] ?? '')}.js`, { id: 'hs-script-loader' });
      await ready;
    },
    setContext(fields) {
      const queue = pageGlobal<unknown[]>('_hsq') ?? [];
      setPageGlobal('_hsq', queue);
      // Names in capitals are dropped without a word.
      queue.push(['identify', Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]))], ['trackPageView']);
    },
    async open() {
      const widget = hubspot();
      if (widget.status().loaded) widget.open();
      else widget.load({ widgetOpen: true });
      await until(() => widget.status().loaded);
    },
    takeBack() { hubspot().close(); },
  };
}
