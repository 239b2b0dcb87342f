import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, nextEvent, pageGlobal, until } from '../vendor-page.ts';

interface ChatwootWidget {
  hasLoaded: boolean;
  isOpen: boolean;
  setLocale(locale: string): void;
  setConversationCustomAttributes(attributes: Readonly<Record<string, string>>): void;
  setLabel(label: string): void;
  toggle(state: 'open' | 'close'): void;
}

/**
 * Chatwoot's website widget. With a form before the chat, attributes and labels that are set before the first message
 * are lost, so the visitor takes the text along whatever was set.
 */
export function vendorChat({ keys, locale }: ChatSettings): VendorChat {
  const baseUrl = (keys['baseUrl'] ?? '').replace(/\/+$/u, '');
  const chatwoot = (): ChatwootWidget => pageGlobal<ChatwootWidget>('$chatwoot')!;
  return {
    name: 'chatwoot',
    capabilities: { draft: false, send: false, context: 'conversation', tags: true, cspOrigins: baseUrl === '' ? ['the address of your Chatwoot'] : [baseUrl] },
    async load() {
      const ready = nextEvent(window, 'chatwoot:ready');
      if (!pageGlobal('$chatwoot')) {
        await loadVendorScript(`${baseUrl}/packs/js/sdk.js`);
        pageGlobal<{ run(options: object): void }>('chatwootSDK')!.run({ websiteToken: keys['websiteToken'], baseUrl });
      }
      if (!chatwoot().hasLoaded) await ready;
      chatwoot().setLocale(locale);
    },
    setContext(fields, tags) {
      // It throws at an empty set.
      if (Object.keys(fields).length > 0) chatwoot().setConversationCustomAttributes(fields);
      for (const tag of tags) chatwoot().setLabel(tag);
    },
    async open() {
      chatwoot().toggle('open');
      await until(() => chatwoot().isOpen);
    },
  };
}
