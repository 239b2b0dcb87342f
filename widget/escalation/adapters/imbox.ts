import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, pageGlobal, setPageGlobal, until } from '../vendor-page.ts';

/**
 * ImBox. What the page can tell it is one external id: the packet's number, under which its plug-in for agents can ask
 * our server for the whole. Its launcher is shown for the visitor to press; the text they take along.
 */
export function vendorChat({ keys }: ChatSettings): VendorChat {
  const push = (...call: readonly unknown[]): void => { pageGlobal<{ push(call: readonly unknown[]): void }>('_imbox')!.push(call); };
  return {
    name: 'imbox',
    capabilities: { draft: false, send: false, context: 'none', tags: true, opensByHand: true, cspOrigins: ['https://files.imbox.io', 'https://apiv2.imbox.io', 'https://triggers-v3.imbox.io', 'https://widget.imbox.io', 'https://widget-launcher.imbox.io'] },
    async load() {
      if (!pageGlobal('_sid')) {
        setPageGlobal('_sid', keys['sid']);
        setPageGlobal('_imboxSettings', { manualTrigger: true, disableHistoryHooks: true });
      }
      if (!pageGlobal('_imbox')) setPageGlobal('_imbox', []);
      // The script takes the list over: by another object, or by a `push` of its own.
      const isThere = (): boolean => pageGlobal<unknown[]>('_imbox')!.push !== Array.prototype.push;
      if (isThere()) return;
      await loadVendorScript('https://files.imbox.io/app/dist/initWidget.js');
      await until(isThere);
    },
    setContext(_fields, [, packet]) { if (packet !== undefined) push('setExternalContactId', packet); },
    open() { push('start', { showLauncher: true }); },
  };
}
