import type { VendorStandIn } from './vendor-stand-in.ts';

// platform.text.com, Chat Widget JS API, and @livechat/widget-core: `_q` is taken over by `_h`; getters throw before; with a form
// before the chat the draft goes with the form.
export const livechat: VendorStandIn = {
  product: 'livechat',
  keys: { license: '1520' },
  script: 'https://cdn.livechatinc.com/tracking.js',
  canTakeBack: true,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const api = w.LiveChatWidget;
    const listeners: Record<string, ((data: unknown) => void)[]> = {};
    let visibility = 'minimized';
    const handle = (kind: string, [name, value]: any[]): unknown => {
      sees.calls.push(`${kind} ${name}`);
      if (kind === 'on' || kind === 'once') (listeners[name] ??= []).push(value);
      if (kind === 'get' && name === 'state') return { visibility, availability: mood.isAgentOnline ? 'online' : 'offline' };
      if (kind === 'call' && (name === 'update_session_variables' || name === 'set_session_variables')) {
        if (mood.refusesContext) throw new Error('customer data are not available');
        sees.order.push('context');
        Object.assign(sees.fields, value);
      }
      if (kind === 'call' && name === 'maximize') {
        // Kept for the form's own message where there is one: nothing is lost, it only goes later.
        sees.composer = value?.messageDraft ?? '';
        sees.order.push('draft');
        w.vendorStage.openLater(mood.opensAfterMs, () => {
          visibility = 'maximized';
          for (const heard of listeners['visibility_changed'] ?? []) heard({ visibility });
        });
      }
      if (kind === 'call' && name === 'minimize') { visibility = 'minimized'; w.vendorStage.close(); }
      return undefined;
    };
    setTimeout(() => {
      if (w.__lc?.license !== 1520) return;
      sees.order.push('ready');
      api._h = handle;
      for (const [kind, values] of api._q) { if (kind === 'call') sees.early.push(values[0]); handle(kind, Array.from(values)); }
      for (const heard of listeners['ready'] ?? []) heard({ state: { visibility } });
    }, mood.readyAfterMs);
  },
  snippet() {
    const w = window as any;
    w.__lc = { license: 1520 };
    const queue: any = { _q: [], _h: null, _v: '2.0' };
    const pass = (kind: string, values: unknown[]): unknown => (queue._h ? queue._h(kind, values) : queue._q.push([kind, values]));
    for (const kind of ['on', 'once', 'off', 'call']) queue[kind] = (...values: unknown[]) => pass(kind, values);
    queue.get = (...values: unknown[]) => { if (!queue._h) throw new Error("[LiveChatWidget] You can't use getters before load."); return pass('get', values); };
    w.LiveChatWidget = queue;
  },
};
