import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, pageGlobal, setPageGlobal } from '../vendor-page.ts';

interface LivechatApi {
  setCustomField(key: string, value: string, overwrite: boolean): void;
  setDepartment(department: string): void;
  setLanguage(language: string): void;
  onChatMaximized(heard: () => void): void;
  maximizeWidget(): void;
}

/** Calls the function with the API as `this`, when there is one. */
type RocketChatQueue = ((work: (this: LivechatApi) => void) => void) & { _?: unknown[]; url?: string };

/** Rocket.Chat Livechat. Custom fields are declared in the workspace; the form that is shown while nobody is there ignores them. */
export function vendorChat({ keys, locale }: ChatSettings): VendorChat {
  const baseUrl = (keys['baseUrl'] ?? '').replace(/\/+$/u, '');
  const withApi = <T>(work: (api: LivechatApi) => T): Promise<T> => new Promise((resolve, reject) => {
    pageGlobal<RocketChatQueue>('RocketChat')!(function take(this: LivechatApi) {
      try {
        resolve(work(this));
      } catch (error) {
        reject(error as Error);
      }
    });
  });
  return {
    name: 'rocketchat',
    capabilities: { draft: false, send: false, context: 'person', declaredFields: true, cspOrigins: baseUrl === '' ? ['the address of your Rocket.Chat'] : [baseUrl] },
    async load() {
      if (!pageGlobal('RocketChat')) {
        const waiting: unknown[] = [];
        setPageGlobal('RocketChat', Object.assign((work: unknown) => { waiting.push(work); }, { _: waiting, url: `${baseUrl}/livechat` }));
      }
      if (pageGlobal<RocketChatQueue>('RocketChat')!._) await loadVendorScript(`${baseUrl}/livechat/rocketchat-livechat.min.js`);
      await withApi((api) => {
        api.setLanguage(locale);
        if (keys['department']) api.setDepartment(keys['department']);
      });
    },
    setContext(fields) {
      return withApi((api) => { for (const [key, value] of Object.entries(fields)) api.setCustomField(key, value, true); });
    },
    async open() {
      await withApi((api) => new Promise<void>((resolve) => {
        api.onChatMaximized(resolve);
        api.maximizeWidget();
      }));
    },
  };
}
