import type { VendorStandIn } from './vendor-stand-in.ts';

// tawk-messenger-react, docs/api-reference.md: functions exist after `onLoad`; names of small letters, digits and hyphens;
// values up to 255 characters and not empty; at most 50 attributes; whatever breaks that is refused as a whole, by the callback.
export const tawk: VendorStandIn = {
  product: 'tawk',
  keys: { propertyId: 'prop', widgetId: 'wid' },
  script: 'https://embed.tawk.to/prop/wid',
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    setTimeout(() => {
      let isMaximized = false;
      const api = w.Tawk_API;
      Object.assign(api, {
        setAttributes(attributes: Record<string, string>, done: (error?: string) => void) {
          sees.calls.push('setAttributes');
          const entries = Object.entries(attributes);
          const bad = mood.refusesContext || entries.length === 0 || entries.length > 50 || entries.some(([name, value]) => !/^[a-z0-9-]+$/u.test(name) || value === '' || value.length > 255);
          if (bad) { done('INVALID_ATTRIBUTES'); return; }
          Object.assign(sees.fields, attributes);
          done();
        },
        addTags(tags: string[], done: (error?: string) => void) { if (tags.length > 10) done('TOO_MANY'); else { sees.tags.push(...tags); done(); } },
        maximize() { sees.calls.push('maximize'); sees.isOpen = true; setTimeout(() => { isMaximized = true; api.onChatMaximized?.(); }, 20); },
        isChatMaximized: () => isMaximized,
        getStatus: () => (mood.isAgentOnline ? 'online' : 'offline'),
      });
      api.onLoad?.();
    }, mood.readyAfterMs);
  },
  snippet() { (window as any).Tawk_API ??= {}; },
};
