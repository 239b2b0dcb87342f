import type { VendorStandIn } from './vendor-stand-in.ts';

// docs.crisp.chat, $crisp, and crisp-sdk-web: pushed commands wait, `is` and `get` exist only in the living product; one listener
// an event, the last one.
export const crisp: VendorStandIn = {
  product: 'crisp',
  keys: { websiteId: 'crisp-site' },
  script: 'https://client.crisp.chat/l.js',
  canTakeBack: true,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const listeners: Record<string, () => void> = {};
    const run = ([verb, what, values]: any[]): void => {
      sees.calls.push(`${verb} ${what}`);
      if (verb === 'on') { listeners[what] = values; if (what === 'session:loaded') setTimeout(values, 0); }
      if (verb === 'off') delete listeners[what];
      if (verb === 'set' && what === 'session:segments') { sees.order.push('context'); sees.tags.push(...values[0]); }
      if (verb === 'set' && what === 'session:data') {
        if (mood.refusesContext) throw new Error('session:data: not now');
        sees.order.push('context');
        for (const [name, text] of values[0]) sees.fields[name] = text;
      }
      if (verb === 'set' && what === 'message:text') { sees.order.push('draft'); [sees.composer] = values; }
      if (verb === 'do' && what === 'chat:open') w.vendorStage.openLater(mood.opensAfterMs, () => listeners['chat:opened']?.());
      if (verb === 'do' && what === 'chat:close') w.vendorStage.close();
    };
    setTimeout(() => {
      if (w.CRISP_WEBSITE_ID !== 'crisp-site') return;
      sees.order.push('ready');
      const waiting = w.$crisp;
      w.$crisp = { push: run, is: (what: string) => what === 'chat:opened' && sees.isOpen, get: () => undefined };
      for (const call of waiting) { if (call[0] !== 'on') sees.early.push(call[1]); run(call); }
    }, mood.readyAfterMs);
  },
  snippet() {
    const w = window as any;
    w.pageHeard = [];
    Object.assign(w, { $crisp: [['on', 'chat:opened', () => { w.pageHeard.push('chat:opened'); }]], CRISP_WEBSITE_ID: 'crisp-site' });
  },
};
