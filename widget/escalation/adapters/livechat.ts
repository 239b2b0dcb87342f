import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, pageGlobal, setPageGlobal } from '../vendor-page.ts';

type Handled = readonly [kind: string, values: readonly unknown[]];

interface LiveChatWidget {
  on(event: string, heard: (data: { visibility?: string }) => void): void;
  get(what: string): { visibility?: string } | undefined;
  call(method: string, ...values: readonly unknown[]): void;
}

/**
 * LiveChat. Session variables may have any name. A draft has no effect while the visitor has one of their own, or where
 * a form before the chat is open: then it goes with the form.
 */
export function vendorChat({ keys }: ChatSettings): VendorChat {
  const widget = (): LiveChatWidget => pageGlobal<LiveChatWidget>('LiveChatWidget')!;
  // Questions throw as long as the product is not there.
  const visibility = (): string | undefined => {
    try {
      return widget().get('state')?.visibility;
    } catch {
      return undefined;
    }
  };
  return {
    name: 'livechat',
    capabilities: {
      draft: true, send: false, context: 'conversation', keyStyle: 'words',
      cspOrigins: ['https://cdn.livechatinc.com', 'https://api.livechatinc.com', 'https://secure.livechatinc.com', 'https://accounts.livechatinc.com', 'wss://api.livechatinc.com'],
    },
    async load() {
      if (!pageGlobal('LiveChatWidget')) {
        setPageGlobal('__lc', { license: Number(keys['license']), asyncInit: true, integration_name: 'hjelp', ...(keys['group'] && { group: Number(keys['group']) }) });
        setPageGlobal('LiveChatWidget', queueUntilLoaded());
        const ready = new Promise<void>((resolve) => { widget().on('ready', () => { resolve(); }); });
        await loadVendorScript('https://cdn.livechatinc.com/tracking.js');
        return ready;
      }
      if (visibility() !== undefined) return;
      const ready = new Promise<void>((resolve) => { widget().on('ready', () => { resolve(); }); });
      // A second attempt, or a page whose own script is still on its way.
      await loadVendorScript('https://cdn.livechatinc.com/tracking.js');
      return ready;
    },
    // Merges; `set_session_variables` would throw away what the page has set.
    setContext(fields) { widget().call('update_session_variables', { ...fields }); },
    open(draft) {
      const opened = visibility() === 'maximized' ? undefined : new Promise<void>((resolve) => {
        widget().on('visibility_changed', (state) => { if (state.visibility === 'maximized') resolve(); });
      });
      widget().call('maximize', { messageDraft: draft });
      return opened;
    },
    takeBack() { widget().call('minimize'); },
  };
}

/** What the product's own snippet puts on the page: calls are kept until the script takes them over with `_h`. */
function queueUntilLoaded(): object {
  const queue: { _q: Handled[]; _h: ((...call: Handled) => unknown) | null; _v: string } & Record<string, unknown> = { _q: [], _h: null, _v: '2.0' };
  const handle = (kind: string, values: readonly unknown[]): unknown => (queue._h ? queue._h(kind, values) : queue._q.push([kind, values]));
  for (const kind of ['on', 'once', 'off', 'call']) queue[kind] = (...values: readonly unknown[]) => handle(kind, values);
  queue['get'] = (...values: readonly unknown[]) => {
    if (!queue._h) throw new Error("[LiveChatWidget] You can't use getters before load.");
    return handle('get', values);
  };
  return queue;
}
