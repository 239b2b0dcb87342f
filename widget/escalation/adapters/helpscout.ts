import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { shortenText } from '../shorten-text.ts';
import { loadVendorScript, pageGlobal, setPageGlobal } from '../vendor-page.ts';

interface BeaconApi {
  (method: string, options?: unknown, data?: unknown): unknown;
  readyQueue?: unknown[];
}

/** Longest subject of the message form that is read as one, in characters. */
const MOST_SUBJECT = 90;

/** Help Scout Beacon. What was tried goes with the session under any name; the text is put into the message form, which wants a subject too. */
export function vendorChat({ keys, fields: names }: ChatSettings): VendorChat {
  const beacon = (method: string, options?: unknown, data?: unknown): unknown => pageGlobal<BeaconApi>('Beacon')!(method, options, data);
  const custom = new Set(Object.values(names));
  let fields: { id: number; value: string }[] = [];
  return {
    name: 'helpscout',
    capabilities: {
      draft: true, send: false, context: 'conversation', maxKeys: 20, maxValueLength: 10_000, keyStyle: 'words',
      cspOrigins: ['https://beacon-v2.helpscout.net', 'https://*.helpscout.net', 'https://chatapi.helpscout.net', 'wss://*.pusher.com'],
    },
    async load() {
      if (!pageGlobal('Beacon')) {
        const queue: BeaconApi = (method, options, data) => { queue.readyQueue!.push({ method, options, data }); };
        queue.readyQueue = [];
        setPageGlobal('Beacon', queue);
      }
      if (!pageGlobal<BeaconApi>('Beacon')!.readyQueue) return;
      await loadVendorScript('https://beacon-v2.helpscout.net');
      const ready = new Promise<void>((resolve) => { beacon('once', 'ready', () => { resolve(); }); });
      beacon('init', keys['beaconId']);
      await ready;
    },
    setContext(known) {
      // Fields of the form are named by number; everything else goes with the session.
      const entries = Object.entries(known);
      fields = entries.filter(([name]) => custom.has(name) && /^\d+$/u.test(name)).map(([id, value]) => ({ id: Number(id), value }));
      const session = entries.filter(([name]) => !/^\d+$/u.test(name));
      if (session.length > 0) beacon('session-data', Object.fromEntries(session));
    },
    open(draft) {
      const opened = new Promise<void>((resolve) => { beacon('once', 'open', () => { resolve(); }); });
      beacon('prefill', { subject: shortenText(draft.split('\n', 1)[0]!, MOST_SUBJECT), text: draft, ...(fields.length > 0 && { fields }) });
      beacon('open');
      beacon('navigate', '/ask/message/');
      return opened;
    },
    takeBack() { beacon('close'); },
  };
}
