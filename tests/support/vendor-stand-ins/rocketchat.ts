import type { VendorStandIn } from './vendor-stand-in.ts';

// RocketChat/Rocket.Chat, packages/livechat/src/widget.ts: the script answers at once, with functions called with the API as
// `this`; calls go to a frame, and wait until the frame's message says that it is ready. `maximizeWidget` tells its listeners at
// once, whether or not there is a frame; what has opened has `data-state="opened"`. While nobody is there a form is shown that
// knows nothing of custom fields.
export const rocketchat: VendorStandIn = {
  product: 'rocketchat',
  keys: { baseUrl: 'https://rocket.vendor.example' },
  fields: { question: 'hcQuestion', link: 'hcLink' },
  script: 'https://rocket.vendor.example/livechat/rocketchat-livechat.min.js',
  canTakeBack: true,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const widget = document.createElement('div');
    widget.className = 'rocketchat-widget';
    widget.dataset['state'] = 'closed';
    document.body.append(widget);
    const maximized: (() => void)[] = [];
    const waiting: (() => void)[] = [];
    let isReady = false;
    const toFrame = (call: () => void): void => { if (isReady) { call(); return; } waiting.push(call); sees.early.push('to the frame'); };
    const api = {
      setLanguage(language: string) { toFrame(() => { sees.calls.push(`setLanguage ${language}`); }); },
      setDepartment() { toFrame(() => { sees.calls.push('setDepartment'); }); },
      setCustomField(key: string, value: string) {
        if (mood.refusesContext) throw new Error('unknown field');
        toFrame(() => { sees.order.push('context'); if (mood.isAgentOnline) sees.fields[key] = value; });
      },
      onChatMaximized(heard: () => void) { maximized.push(heard); },
      maximizeWidget() {
        toFrame(() => { w.vendorStage.openLater(mood.opensAfterMs, () => { widget.dataset['state'] = 'opened'; }); });
        for (const heard of maximized) heard();
      },
      minimizeWidget() { toFrame(() => { w.vendorStage.close(); widget.dataset['state'] = 'closed'; }); },
    };
    const queue = w.RocketChat._;
    w.RocketChat = (work: () => void) => { work.call(api as never); };
    w.RocketChat.livechat = api;
    for (const work of queue) work.call(api);
    setTimeout(() => {
      isReady = true;
      sees.order.push('ready');
      for (const call of waiting.splice(0)) call();
      window.postMessage({ src: 'rocketchat', fn: 'ready', args: [] }, '*');
    }, mood.readyAfterMs);
  },
  snippet() {
    const waiting: unknown[] = [];
    (window as any).RocketChat = Object.assign((work: unknown) => { waiting.push(work); }, { _: waiting, url: 'https://rocket.vendor.example/livechat' });
  },
};
