import type { VendorStandIn } from './vendor-stand-in.ts';

// RocketChat/developer-docs, livechat-api: functions are queued in `_` and called with the API as `this`; while nobody is there a
// form is shown that knows nothing of custom fields.
export const rocketchat: VendorStandIn = {
  product: 'rocketchat',
  keys: { baseUrl: 'https://rocket.vendor.example' },
  fields: { question: 'hcQuestion', link: 'hcLink' },
  script: 'https://rocket.vendor.example/livechat/rocketchat-livechat.min.js',
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    let maximized: () => void = () => undefined;
    const api = {
      setLanguage() { sees.calls.push('setLanguage'); },
      setDepartment() { sees.calls.push('setDepartment'); },
      setCustomField(key: string, value: string) {
        sees.calls.push('setCustomField');
        if (mood.refusesContext) throw new Error('unknown field');
        if (mood.isAgentOnline) sees.fields[key] = value;
      },
      onChatMaximized(heard: () => void) { maximized = heard; },
      maximizeWidget() { sees.isOpen = true; setTimeout(() => { maximized(); }, 10); },
    };
    setTimeout(() => {
      const waiting = w.RocketChat._;
      w.RocketChat = (work: () => void) => { work.call(api as never); };
      for (const work of waiting) work.call(api);
    }, mood.readyAfterMs);
  },
  snippet() {
    const waiting: unknown[] = [];
    (window as any).RocketChat = Object.assign((work: unknown) => { waiting.push(work); }, { _: waiting, url: 'https://rocket.vendor.example/livechat' });
  },
};
