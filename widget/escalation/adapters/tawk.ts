import type { ChatSettings, VendorChat } from '../chat-adapter.ts';
import { loadVendorScript, pageGlobal, setPageGlobal, until } from '../vendor-page.ts';

type Done = (error?: unknown) => void;

interface TawkApi {
  onLoad?: () => void;
  onLoaded?: boolean;
  setAttributes?(attributes: Readonly<Record<string, string>>, done: Done): void;
  addTags?(tags: readonly string[], done: Done): void;
  maximize?(): void;
  minimize?(): void;
  isChatMaximized?(): boolean;
}

/** Tawk.to: short values under names of small letters, digits and hyphens, and no text in the composer. */
export function vendorChat({ keys }: ChatSettings): VendorChat {
  const tawk = (): TawkApi => pageGlobal<TawkApi>('Tawk_API')!;
  const called = (call: (done: Done) => void): Promise<void> => new Promise((resolve, reject) => {
    call((error) => { if (error) reject(new Error(String(error))); else resolve(); });
  });
  return {
    name: 'tawk',
    capabilities: {
      draft: false, send: false, context: 'conversation', tags: true, maxValueLength: 255, maxKeys: 50, keyStyle: 'dash',
      cspOrigins: ['https://embed.tawk.to', 'https://*.tawk.to', 'wss://*.tawk.to'],
    },
    async load() {
      if (!pageGlobal('Tawk_API')) setPageGlobal('Tawk_API', {});
      if (typeof tawk().maximize === 'function') return;
      const ready = new Promise<void>((resolve) => {
        // One place for one listener: the page's own goes on being called.
        const pages = tawk().onLoad;
        tawk().onLoad = () => {
          pages?.();
          resolve();
        };
      });
      setPageGlobal('Tawk_LoadStart', new Date());
      await loadVendorScript(`https://embed.tawk.to/${encodeURIComponent(keys['propertyId'] ?? '')}/${encodeURIComponent(keys['widgetId'] ?? '')}`, { attributes: { charset: 'UTF-8', crossorigin: '*' } });
      await ready;
    },
    async setContext(fields, tags) {
      await Promise.allSettled([
        called((done) => { tawk().addTags!(tags, done); }),
        // An empty set is an error there.
        ...(Object.keys(fields).length > 0 ? [called((done) => { tawk().setAttributes!(fields, done); })] : []),
      ]);
    },
    async open() {
      tawk().maximize!();
      await until(() => tawk().isChatMaximized!());
    },
    takeBack() { tawk().minimize!(); },
  };
}
