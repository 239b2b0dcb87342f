import type { VendorStandIn } from './vendor-stand-in.ts';

// developers.intercom.com and @intercom/messenger-js-sdk: calls wait in `q`; the script takes them over. Attributes belong to
// the person; objects, lists and texts over 255 characters are refused, and unverified updates ignored, without a word.
export const intercom: VendorStandIn = {
  product: 'intercom',
  keys: { appId: 'ic-app' },
  script: 'https://widget.intercom.io/widget/ic-app',
  canTakeBack: true,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const listeners: Record<string, (() => void)[]> = {};
    const waiting: any[] = w.Intercom?.q ?? [];
    let isReady = false;
    const run = ([method, value]: any): void => {
      sees.calls.push(method);
      if (method === 'boot') {
        if (value?.app_id !== 'ic-app') throw new Error('app_id is missing');
        w.Intercom.booted = true;
      }
      if (method === 'ready') setTimeout(value, 0);
      if (method === 'onShow') (listeners[method] ??= []).push(value);
      if (method === 'update' && !mood.refusesContext) {
        sees.order.push('context');
        for (const [name, text] of Object.entries(value as Record<string, unknown>)) if (typeof text === 'string' && text.length <= 255 && /^[a-z0-9_]+$/iu.test(name)) sees.fields[name] = text;
      }
      if (method === 'showNewMessage') {
        sees.composer = value ?? '';
        sees.order.push('draft');
        w.vendorStage.openLater(mood.opensAfterMs, () => { for (const heard of listeners['onShow'] ?? []) heard(); });
      }
      if (method === 'hide') w.vendorStage.close();
    };
    w.Intercom = Object.assign((...call: unknown[]) => { if (isReady) { run(call); return; } waiting.push(call); if (call[0] !== 'boot' && call[0] !== 'ready') sees.early.push(call[0]); }, { booted: false });
    setTimeout(() => {
      isReady = true;
      sees.order.push('ready');
      // A page that has put its settings there is booted by the script.
      if (w.intercomSettings?.app_id === 'ic-app') w.Intercom.booted = true;
      for (const call of waiting) run(Array.from(call));
    }, mood.readyAfterMs);
  },
  snippet() { (window as any).Intercom('boot', { app_id: 'ic-app' }); },
};
