import type { VendorStandIn } from './vendor-stand-in.ts';

// developers.hubspot.com, chat widget SDK: settings are read once, at start; `widget` takes calls after `hsConversationsOnReady`;
// properties in capitals are dropped without a word, and all of them until the next page view is told.
export const hubspot: VendorStandIn = {
  product: 'hubspot',
  keys: { portalId: '42' },
  fields: { question: 'last_help_question', link: 'last_help_link' },
  script: 'https://js.hs-scripts.com/42.js',
  canTakeBack: true,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const settings = { loadImmediately: true, ...w.hsConversationsSettings };
    const identified: Record<string, string> = {};
    let isLoaded = false;
    const load = ({ widgetOpen = false } = {}): void => {
      sees.calls.push('load');
      if (widgetOpen) w.vendorStage.openLater(mood.opensAfterMs, () => { isLoaded = true; });
      else setTimeout(() => { isLoaded = true; }, 30);
    };
    setTimeout(() => {
      sees.order.push('ready');
      const queue = w._hsq ?? [];
      w._hsq = { push(...calls: any[]) {
        for (const [method, value] of calls) {
          sees.calls.push(method);
          if (mood.refusesContext) throw new Error('tracking is not allowed here');
          if (method === 'identify') for (const [name, text] of Object.entries<string>(value)) if (/^[a-z0-9_]+$/u.test(name)) identified[name] = text;
          if (method === 'trackPageView') { sees.order.push('context'); Object.assign(sees.fields, identified); }
        }
      } };
      for (const call of queue) { sees.early.push(call[0]); w._hsq.push(call); }
      w.HubSpotConversations = { widget: {
        load, open() { if (isLoaded) w.vendorStage.openLater(mood.opensAfterMs); }, close() { w.vendorStage.close(); }, status: () => ({ loaded: isLoaded, pending: false }),
      } };
      if (settings.loadImmediately) load();
      for (const ready of w.hsConversationsOnReady ?? []) ready();
    }, mood.readyAfterMs);
  },
};
