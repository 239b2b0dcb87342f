import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { withOneNorwegian } from '../vendor-locale.ts';
import { loadVendorScript, nextEvent, pageGlobal, until } from '../vendor-page.ts';

interface EmbeddedService {
  readonly settings: { language?: string };
  init(orgId: string, deployment: string, siteUrl: string, options: { scrt2URL: string }): void;
  readonly prechatAPI: { setHiddenPrechatFields(fields: Readonly<Record<string, string>>): void };
  readonly utilAPI: { launchChat(): Promise<unknown> };
}

/** The page's own snippet, or an earlier attempt, has made it ready. */
let isReady = false;
/** Its button is on the page; undefined while nothing has told. */
let hasButton: boolean | undefined;

/** How long the button may take after the rest is ready, in milliseconds. Outside business hours there is none. */
const BUTTON_MS = 3000;

/**
 * Salesforce Messaging for Web. Two events make it ready: one for its fields, one for its button, which outside business
 * hours never comes or is hidden. Hidden fields are made in the organisation, and are taken before the conversation begins only.
 */
export function vendorChat({ keys, locale }: ChatSettings): VendorChat {
  const service = (): EmbeddedService => pageGlobal<EmbeddedService>('embeddedservice_bootstrap')!;
  const siteUrl = (keys['siteUrl'] ?? '').replace(/\/+$/u, '');
  return {
    name: 'salesforce',
    capabilities: {
      draft: false, send: false, context: 'conversation', declaredFields: true, beforeFirstMessageOnly: true, needsOnlineAgent: true,
      cspOrigins: ['https://*.my.site.com', 'https://*.my.salesforce-scrt.com', 'https://*.my.salesforce.com'],
    },
    async load() {
      if (isReady) return;
      if (!pageGlobal('embeddedservice_bootstrap')) {
        const ready = nextEvent(window, 'onEmbeddedMessagingReady');
        addEventListener('onEmbeddedMessagingButtonCreated', () => { hasButton ??= true; });
        addEventListener('onEmbeddedMessagingBusinessHoursEnded', () => { hasButton = false; });
        addEventListener('onEmbeddedMessagingBusinessHoursStarted', () => { hasButton = true; });
        await loadVendorScript(`${siteUrl}/assets/js/bootstrap.min.js`);
        service().settings.language = withOneNorwegian(locale).replace('-', '_');
        service().init(keys['orgId'] ?? '', keys['deployment'] ?? '', siteUrl, { scrt2URL: keys['scrt2Url'] ?? '' });
        await ready;
      } else {
        // A page that has its own has long been told; launching it tells whether it can be.
        hasButton = true;
      }
      isReady = true;
    },
    async isOnline() {
      if (hasButton === undefined) await Promise.race([until(() => hasButton !== undefined), new Promise((resolve) => { setTimeout(resolve, BUTTON_MS); })]);
      return hasButton === true;
    },
    setContext(fields) { service().prechatAPI.setHiddenPrechatFields(fields); },
    async open() { await service().utilAPI.launchChat(); },
  };
}
