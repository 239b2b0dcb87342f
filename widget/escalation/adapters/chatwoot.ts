import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { withOneNorwegian } from '../vendor-locale.ts';
import { loadVendorScript, nextEvent, pageGlobal, until } from '../vendor-page.ts';

interface ChatwootWidget {
  hasLoaded: boolean;
  isOpen: boolean;
  setLocale(locale: string): void;
  setConversationCustomAttributes(attributes: Readonly<Record<string, string>>): void;
  setLabel(label: string): void;
  toggle(state: 'open' | 'close'): void;
  /** Newer versions have it. */
  setInitialMessage?(text: string): void;
}

/**
 * Chatwoot's website widget. Older versions lose attributes and labels that are set before the first message, and so does a
 * form before the chat: the visitor takes the text along whatever was set, unless it can be put into the composer. A label
 * that the account does not know is dropped without a word.
 */
export function vendorChat({ keys, locale }: ChatSettings): VendorChat {
  const baseUrl = (keys['baseUrl'] ?? '').replace(/\/+$/u, '');
  const chatwoot = (): ChatwootWidget => pageGlobal<ChatwootWidget>('$chatwoot')!;
  return {
    name: 'chatwoot',
    capabilities: { draft: false, send: false, context: 'conversation', tags: true, declaredTags: true, cspOrigins: baseUrl === '' ? ['the address of your Chatwoot'] : [baseUrl] },
    async load() {
      const ready = nextEvent(window, 'chatwoot:ready');
      if (!pageGlobal('$chatwoot')) {
        await loadVendorScript(`${baseUrl}/packs/js/sdk.js`);
        pageGlobal<{ run(options: object): void }>('chatwootSDK')!.run({ websiteToken: keys['websiteToken'], baseUrl });
      }
      if (!chatwoot().hasLoaded) await ready;
      // Its files are called `no`, `pt_BR`.
      chatwoot().setLocale(withOneNorwegian(locale).replace('-', '_'));
    },
    setContext(fields, tags) {
      // It throws at an empty set.
      if (Object.keys(fields).length > 0) chatwoot().setConversationCustomAttributes(fields);
      for (const tag of tags) chatwoot().setLabel(tag);
    },
    takesDraft: () => typeof chatwoot().setInitialMessage === 'function',
    async open(draft) {
      if (draft !== '') chatwoot().setInitialMessage?.(draft);
      chatwoot().toggle('open');
      await until(() => chatwoot().isOpen);
    },
    takeBack() { chatwoot().toggle('close'); },
  };
}
