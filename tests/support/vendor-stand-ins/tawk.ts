import type { VendorStandIn } from './vendor-stand-in.ts';

// tawk-messenger-react, docs/api-reference.md: functions exist after `onLoad`; names of small letters, digits and hyphens;
// values up to 255 characters and not empty; at most 50 attributes and 10 tags; whatever breaks that is refused as a whole, by
// the callback.
export const tawk: VendorStandIn = {
  product: 'tawk',
  keys: { propertyId: 'prop', widgetId: 'wid' },
  script: 'https://embed.tawk.to/prop/wid',
  canTakeBack: true,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    setTimeout(() => {
      const api = w.Tawk_API;
      sees.order.push('ready');
      Object.assign(api, {
        setAttributes(attributes: Record<string, string>, done: (error?: string) => void) {
          sees.calls.push('setAttributes');
          const entries = Object.entries(attributes);
          const bad = mood.refusesContext || entries.length === 0 || entries.length > 50 || entries.some(([name, value]) => !/^[a-z0-9-]+$/u.test(name) || value === '' || value.length > 255);
          if (bad) { done('INVALID_ATTRIBUTES'); return; }
          sees.order.push('context');
          Object.assign(sees.fields, attributes);
          done();
        },
        addTags(tags: string[], done: (error?: string) => void) { if (tags.length > 10) done('TOO_MANY'); else { sees.order.push('context'); sees.tags.push(...tags); done(); } },
        maximize() { sees.calls.push('maximize'); w.vendorStage.openLater(mood.opensAfterMs, () => api.onChatMaximized?.()); },
        minimize() { w.vendorStage.close(); },
        isChatMaximized: () => sees.isOpen,
        getStatus: () => (mood.isAgentOnline ? 'online' : 'offline'),
      });
      api.onLoad?.();
    }, mood.readyAfterMs);
  },
  snippet() {
    const w = window as any;
    w.pageHeard = [];
    w.Tawk_API ??= {};
    w.Tawk_API.onLoad = () => { w.pageHeard.push('onLoad'); };
  },
};
