import type { VendorStandIn } from './vendor-stand-in.ts';

// chatwoot/chatwoot, sdk.js and IFrameHelper.js: calls are messages to a frame which exists after `run` and listens after
// `chatwoot:ready`; empty attributes throw; with a form before the chat, what is set before the first message is lost.
export const chatwoot: VendorStandIn = {
  product: 'chatwoot',
  keys: { baseUrl: 'https://chatwoot.vendor.example', websiteToken: 'cw-token' },
  script: 'https://chatwoot.vendor.example/packs/js/sdk.js',
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    w.chatwootSDK = { run({ websiteToken, baseUrl }: any) {
      if (w.$chatwoot) return;
      if (websiteToken !== 'cw-token' || !baseUrl) throw new Error('no inbox');
      w.$chatwoot = {
        hasLoaded: false, isOpen: false,
        setLocale() { sees.calls.push('setLocale'); },
        setConversationCustomAttributes(attributes: Record<string, string> = {}) {
          sees.calls.push('setConversationCustomAttributes');
          if (Object.keys(attributes).length === 0) throw new Error('Custom attributes should have atleast one key');
          if (mood.refusesContext) throw new Error('the frame is gone');
          if (!mood.hasPrechatForm) Object.assign(sees.fields, attributes);
        },
        setLabel(label: string) { if (!mood.hasPrechatForm) sees.tags.push(label); },
        toggle(state: string) { sees.isOpen = state === 'open'; setTimeout(() => { w.$chatwoot.isOpen = sees.isOpen; }, 20); },
      };
      setTimeout(() => { w.$chatwoot.hasLoaded = true; window.dispatchEvent(new CustomEvent('chatwoot:ready')); }, mood.readyAfterMs);
    } };
  },
  snippet() { (window as any).chatwootSDK.run({ websiteToken: 'cw-token', baseUrl: 'https://chatwoot.vendor.example' }); },
};
