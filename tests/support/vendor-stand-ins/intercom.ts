import type { VendorStandIn } from './vendor-stand-in.ts';

// developers.intercom.com and @intercom/messenger-js-sdk: calls wait in `q`; the script takes them over. Attributes belong to
// the person; objects and lists are refused, texts are cut at 255; unverified updates may be ignored without a word.
export const intercom: VendorStandIn = {
  product: 'intercom',
  keys: { appId: 'ic-app' },
  script: 'https://widget.intercom.io/widget/ic-app',
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const listeners: Record<string, (() => void)[]> = {};
    const waiting: unknown[][] = w.Intercom?.q ?? [];
    let isReady = false;
    const run = ([method, value]: any[]): void => {
      sees.calls.push(method);
      if (method === 'boot') {
        if (value?.app_id !== 'ic-app') throw new Error('app_id is missing');
        w.Intercom.booted = true;
      }
      if (method === 'ready' || method === 'onShow') { if (method === 'ready') setTimeout(value, 0); else (listeners[method] ??= []).push(value); }
      if (method === 'update' && !mood.refusesContext) {
        for (const [name, text] of Object.entries(value as Record<string, unknown>)) if (typeof text === 'string' && text.length <= 255 && /^[a-z0-9_]+$/iu.test(name)) sees.fields[name] = text;
      }
      if (method === 'showNewMessage') {
        sees.composer = value ?? '';
        sees.isOpen = true;
        for (const heard of listeners['onShow'] ?? []) setTimeout(heard, 5);
      }
      if (method === 'hide') sees.isOpen = false;
    };
    w.Intercom = Object.assign((...call: unknown[]) => { if (isReady) run(call); else waiting.push(call); }, { booted: false });
    setTimeout(() => {
      isReady = true;
      for (const call of waiting) run(call);
    }, mood.readyAfterMs);
  },
  snippet() { (window as any).Intercom('boot', { app_id: 'ic-app' }); },
};
