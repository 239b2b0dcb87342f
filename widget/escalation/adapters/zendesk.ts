import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, pageGlobal, until } from '../vendor-page.ts';

type ZE = (api: string, command: string, ...values: readonly unknown[]) => void;

/**
 * Zendesk Messaging. Fields are custom ticket fields, named by their numeric ids, and must be editable by end users.
 * They go with the first message of a new conversation, so they are set before it opens. The composer cannot be filled.
 */
export function vendorChat({ keys, locale }: ChatSettings): VendorChat {
  const zE: ZE = (...call) => pageGlobal<ZE>('zE')!(...call);
  return {
    name: 'zendesk',
    capabilities: {
      draft: false, send: false, context: 'conversation', declaredFields: true, tags: true, beforeFirstMessageOnly: true,
      cspOrigins: ['https://static.zdassets.com', 'https://ekr.zdassets.com', 'https://*.zendesk.com', 'https://*.smooch.io', 'wss://*.zendesk.com', 'wss://*.smooch.io'],
    },
    async load() {
      if (!pageGlobal('zE')) await loadVendorScript(`https://static.zdassets.com/ekr/snippet.js?key=${encodeURIComponent(keys['key'] ?? '')}`, { id: 'ze-snippet' });
      await until(() => typeof pageGlobal('zE') === 'function');
      zE('messenger:set', 'locale', locale);
    },
    setContext(fields, tags) {
      zE('messenger:set', 'conversationTags', [...tags]);
      const known = Object.entries(fields).map(([id, value]) => ({ id, value }));
      if (known.length > 0) zE('messenger:set', 'conversationFields', known);
    },
    open() {
      const opened = new Promise<void>((resolve) => { zE('messenger:on', 'open', () => { resolve(); }); });
      zE('messenger', 'show');
      zE('messenger', 'open');
      return opened;
    },
    takeBack() { zE('messenger', 'close'); },
  };
}
