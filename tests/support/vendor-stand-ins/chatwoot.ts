import type { VendorStandIn } from './vendor-stand-in.ts';

// chatwoot/chatwoot, sdk.js, IFrameHelper.js, labels_controller.rb: calls are messages to a frame which exists after `run` and
// listens after `chatwoot:ready`; empty attributes throw; a label that the account does not know is dropped; with a form before
// the chat, what is set before the first message is lost. A text for the composer is announced (#15653).
export const chatwoot: VendorStandIn = {
  product: 'chatwoot',
  keys: { baseUrl: 'https://chatwoot.vendor.example', websiteToken: 'cw-token' },
  script: 'https://chatwoot.vendor.example/packs/js/sdk.js',
  canTakeBack: true,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const known = ['self-service'];
    w.chatwootSDK = { run({ websiteToken, baseUrl }: any) {
      if (w.$chatwoot) return;
      if (websiteToken !== 'cw-token' || !baseUrl) throw new Error('no inbox');
      const toFrame = (call: string): void => {
        // A message to a frame that does not listen yet is gone.
        if (!w.$chatwoot.hasLoaded) throw new Error(`${call}: the frame does not listen`);
        sees.calls.push(call);
      };
      w.$chatwoot = {
        hasLoaded: false, isOpen: false,
        setLocale(locale: string) { toFrame(`setLocale ${locale}`); },
        setConversationCustomAttributes(attributes: Record<string, string> = {}) {
          toFrame('setConversationCustomAttributes');
          if (Object.keys(attributes).length === 0) throw new Error('Custom attributes should have atleast one key');
          if (mood.refusesContext) throw new Error('the frame is gone');
          sees.order.push('context');
          if (!mood.hasPrechatForm) Object.assign(sees.fields, attributes);
        },
        setLabel(label: string) { toFrame('setLabel'); sees.order.push('context'); if (!mood.hasPrechatForm && known.includes(label)) sees.tags.push(label); },
        toggle(state: string) { if (state === 'open') w.vendorStage.openLater(mood.opensAfterMs, () => { w.$chatwoot.isOpen = true; }); else { w.vendorStage.close(); w.$chatwoot.isOpen = false; } },
        ...(mood.isNewer && { setInitialMessage(text: string) { toFrame('setInitialMessage'); sees.order.push('draft'); sees.composer = text; } }),
      };
      setTimeout(() => { w.$chatwoot.hasLoaded = true; sees.order.push('ready'); window.dispatchEvent(new CustomEvent('chatwoot:ready')); }, mood.readyAfterMs);
    } };
  },
  snippet() { (window as any).chatwootSDK.run({ websiteToken: 'cw-token', baseUrl: 'https://chatwoot.vendor.example' }); },
};
