import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { withOneNorwegian } from '../vendor-locale.ts';
import { loadVendorScript, pageGlobal, setPageGlobal, until } from '../vendor-page.ts';

interface LivechatApi {
  setCustomField(key: string, value: string, overwrite: boolean): void;
  setDepartment(department: string): void;
  setLanguage(language: string): void;
  maximizeWidget(): void;
  minimizeWidget(): void;
}

/** Calls the function with the API as `this`, when there is one. */
type RocketChatQueue = ((work: (this: LivechatApi) => void) => void) & { _?: unknown[]; url?: string };

/**
 * Rocket.Chat Livechat. Custom fields are declared in the workspace; the form that is shown while nobody is there ignores them.
 *
 * Its script answers at once and hands calls on to a frame, which tells by a message when it is ready; until then calls
 * wait. It says "maximized" whether or not there is a frame, so what is believed is what can be seen.
 */
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
  let ready: Promise<void> | undefined;
  return {
    name: 'rocketchat',
    capabilities: { draft: false, send: false, context: 'person', declaredFields: true, cspOrigins: baseUrl === '' ? ['the address of your Rocket.Chat'] : [baseUrl] },
    async load() {
      if (!pageGlobal('RocketChat')) {
        const waiting: unknown[] = [];
        setPageGlobal('RocketChat', Object.assign((work: unknown) => { waiting.push(work); }, { _: waiting, url: `${baseUrl}/livechat` }));
      }
      if (pageGlobal<RocketChatQueue>('RocketChat')!._) {
        ready ??= frameReady();
        await loadVendorScript(`${baseUrl}/livechat/rocketchat-livechat.min.js`);
      }
      // A page that has its own has been told before; whether it opens is seen then.
      await ready;
      await withApi((api) => {
        api.setLanguage(withOneNorwegian(locale));
        if (keys['department']) api.setDepartment(keys['department']);
      });
    },
    setContext(fields) {
      return withApi((api) => { for (const [key, value] of Object.entries(fields)) api.setCustomField(key, value, true); });
    },
    async open() {
      await withApi((api) => { api.maximizeWidget(); });
      await until(() => document.querySelector<HTMLElement>('.rocketchat-widget')?.dataset['state'] === 'opened');
    },
    takeBack() { void withApi((api) => { api.minimizeWidget(); }); },
  };
}

/** The frame's own word that it takes calls. */
function frameReady(): Promise<void> {
  return new Promise((resolve) => {
    const hear = (event: MessageEvent<{ src?: unknown; fn?: unknown } | null>): void => {
      if (typeof event.data !== 'object' || event.data?.src !== 'rocketchat' || event.data.fn !== 'ready') return;
      removeEventListener('message', hear);
      resolve();
    };
    addEventListener('message', hear);
  });
}
