import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, pageGlobal } from '../vendor-page.ts';

interface FreshchatWidget {
  init(options: object): void;
  isLoaded?(): boolean;
  on(event: string, heard: () => void): void;
  open(options: { replyText: string }): void;
  close(): void;
  setTags?(tags: readonly string[]): void;
  readonly conversation?: { setConversationProperties?(properties: Readonly<Record<string, string>>): void };
}

/** Freshchat's web messenger. Properties of the conversation are made in its settings (`cf_…`), at most 50, and not in every plan. */
export function vendorChat({ keys, locale }: ChatSettings): VendorChat {
  const host = (keys['host'] ?? 'https://wchat.freshchat.com').replace(/\/+$/u, '');
  const widget = (): FreshchatWidget => pageGlobal<FreshchatWidget>('fcWidget')!;
  return {
    name: 'freshchat',
    capabilities: { draft: true, send: false, context: 'conversation', declaredFields: true, tags: true, maxKeys: 50, cspOrigins: [host, 'https://*.freshchat.com', 'https://*.freshworksapi.com', 'wss://*.freshworksapi.com'] },
    async load() {
      const isNew = !pageGlobal('fcWidget');
      if (isNew) await loadVendorScript(`${host}/js/widget.js`);
      if (widget().isLoaded?.()) return;
      const ready = new Promise<void>((resolve) => { widget().on('widget:loaded', resolve); });
      if (isNew) widget().init({ token: keys['token'], host, locale, open: false });
      await ready;
    },
    setContext(fields, tags) {
      widget().setTags?.(tags);
      if (Object.keys(fields).length > 0) widget().conversation?.setConversationProperties?.(fields);
    },
    open(draft) {
      const opened = new Promise<void>((resolve) => { widget().on('widget:opened', resolve); });
      widget().open({ replyText: draft });
      return opened;
    },
    takeBack() { widget().close(); },
  };
}
