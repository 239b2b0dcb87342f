import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, nextEvent, pageGlobal, setPageGlobal, until } from '../vendor-page.ts';

interface KundoChat {
  disable_widget?: boolean;
  start_chat?(chat?: string): void;
}

/** How long Kundo takes to tell that nobody is there, in milliseconds; it says nothing while it does not know. */
const ASKING_MS = 3000;

/** Kundo Chat. It can be started only while an editor is online, and takes neither text nor fields: the visitor takes the text along. */
export function vendorChat({ keys }: ChatSettings): VendorChat {
  const kundo = (): KundoChat | undefined => pageGlobal<KundoChat>('$kundo_chat');
  const canStart = (): boolean => typeof kundo()?.start_chat === 'function';
  let isAvailable: boolean | undefined;
  return {
    name: 'kundo',
    capabilities: { draft: false, send: false, context: 'none', needsOnlineAgent: true, cspOrigins: ['https://static-chat.kundo.se', 'https://chat.kundo.se', 'https://*.kundo.se', 'wss://*.kundo.se'] },
    async load() {
      document.addEventListener('kundo-chat:chat-available', () => { isAvailable = true; });
      document.addEventListener('kundo-chat:chat-unavailable', () => { isAvailable = false; });
      if (canStart()) return;
      // Its own button would stand beside ours.
      if (!kundo()) setPageGlobal('$kundo_chat', { disable_widget: true });
      await loadVendorScript(`https://static-chat.kundo.se/chat-js/org/${encodeURIComponent(keys['org'] ?? '')}/widget.js`);
    },
    async isOnline() {
      if (isAvailable === undefined && !canStart()) {
        await Promise.race([
          until(canStart), nextEvent(document, 'kundo-chat:chat-unavailable'),
          new Promise((resolve) => { setTimeout(resolve, ASKING_MS); }),
        ]);
      }
      return isAvailable !== false && canStart();
    },
    open() { kundo()!.start_chat!(keys['chat']); },
  };
}
