import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, pageGlobal, setPageGlobal, until } from '../vendor-page.ts';

interface CrispApi { push(command: readonly unknown[]): void; is?: (what: string) => boolean }

/**
 * Crisp. Data hang on the session, under any name; commands that are pushed wait until it is there, questions (`is`, `get`) do
 * not. It keeps one listener an event, which is the page's: what happens is asked for, not listened to.
 */
export function vendorChat({ keys, locale }: ChatSettings): VendorChat {
  const push = (...command: readonly unknown[]): void => { pageGlobal<CrispApi>('$crisp')!.push(command); };
  return {
    name: 'crisp',
    capabilities: {
      draft: true, send: false, context: 'conversation', tags: true,
      cspOrigins: ['https://client.crisp.chat', 'https://image.crisp.chat', 'https://storage.crisp.chat', 'wss://client.relay.crisp.chat', 'wss://stream.relay.crisp.chat'],
    },
    async load() {
      // Present only in the living product, not in the list that stands in for it.
      const isThere = (): boolean => typeof pageGlobal<CrispApi>('$crisp')?.is === 'function';
      if (isThere()) return;
      if (!pageGlobal('$crisp')) {
        setPageGlobal('$crisp', []);
        setPageGlobal('CRISP_WEBSITE_ID', keys['websiteId']);
        setPageGlobal('CRISP_RUNTIME_CONFIG', { locale });
      }
      await loadVendorScript('https://client.crisp.chat/l.js');
      await until(isThere);
    },
    setContext(fields, tags) {
      push('set', 'session:segments', [[...tags], false]);
      const known = Object.entries(fields);
      if (known.length > 0) push('set', 'session:data', [known]);
    },
    open(draft) {
      push('set', 'message:text', [draft]);
      push('do', 'chat:show');
      push('do', 'chat:open');
      return until(() => pageGlobal<CrispApi>('$crisp')!.is?.('chat:opened') === true);
    },
    takeBack() { push('do', 'chat:close'); },
  };
}
