import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, pageGlobal, setPageGlobal, until } from '../vendor-page.ts';

interface IntercomApi {
  (method: string, ...values: readonly unknown[]): void;
  q?: unknown[];
  booted?: boolean;
}

/** Addresses of the API by region of the workspace; the US one needs none. */
const REGIONS: Readonly<Record<string, string>> = { eu: 'https://api-iam.eu.intercom.io', au: 'https://api-iam.au.intercom.io', ap: 'https://api-iam.au.intercom.io' };

/**
 * Intercom Messenger. Attributes hang on the person, not on the conversation, and are ignored without a word where the
 * workspace wants verified updates or lets no attributes be made from the page: the message itself carries the packet.
 */
export function vendorChat({ keys, locale }: ChatSettings): VendorChat {
  const intercom: IntercomApi = (...call) => pageGlobal<IntercomApi>('Intercom')!(...call);
  return {
    name: 'intercom',
    capabilities: {
      draft: true, send: false, context: 'person', maxValueLength: 255, maxKeys: 20,
      cspOrigins: ['https://widget.intercom.io', 'https://js.intercomcdn.com', 'https://fonts.intercomcdn.com', 'https://api-iam.intercom.io', 'https://api-iam.eu.intercom.io', 'https://api-iam.au.intercom.io', 'wss://*.intercom.io'],
    },
    async load() {
      const boot = { app_id: keys['appId'], language_override: locale, hide_default_launcher: true, ...(REGIONS[keys['region'] ?? ''] && { api_base: REGIONS[keys['region'] ?? ''] }) };
      if (!pageGlobal('Intercom')) {
        // What the product's own snippet does: calls are kept until the script takes them.
        const queue: IntercomApi = (...call) => { queue.q!.push(call); };
        queue.q = [];
        setPageGlobal('Intercom', queue);
        setPageGlobal('intercomSettings', boot);
      }
      if (pageGlobal<IntercomApi>('Intercom')!.q) await loadVendorScript(`https://widget.intercom.io/widget/${encodeURIComponent(keys['appId'] ?? '')}`);
      if (pageGlobal<IntercomApi>('Intercom')!.booted) return;
      intercom('boot', boot);
      await Promise.race([new Promise<void>((resolve) => { intercom('ready', resolve); }), until(() => pageGlobal<IntercomApi>('Intercom')!.booted === true)]);
    },
    setContext(fields) { intercom('update', { ...fields }); },
    open(draft) {
      const shown = new Promise<void>((resolve) => { intercom('onShow', resolve); });
      intercom('showNewMessage', draft);
      return shown;
    },
    takeBack() { intercom('hide'); },
  };
}
