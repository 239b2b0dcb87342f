import type { VendorStandIn } from './vendor-stand-in.ts';

// docs.crisp.chat, $crisp, and crisp-sdk-web: pushed commands wait, `is` and `get` exist only in the living product.
export const crisp: VendorStandIn = {
  product: 'crisp',
  keys: { websiteId: 'crisp-site' },
  script: 'https://client.crisp.chat/l.js',
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const listeners: Record<string, () => void> = {};
    const run = ([verb, what, values]: any[]): void => {
      sees.calls.push(`${verb} ${what}`);
      if (verb === 'on') { listeners[what] = values; if (what === 'session:loaded') setTimeout(values, 0); }
      if (verb === 'set' && what === 'session:segments') sees.tags.push(...values[0]);
      if (verb === 'set' && what === 'session:data') {
        if (mood.refusesContext) throw new Error('session:data: not now');
        for (const [name, text] of values[0]) sees.fields[name] = text;
      }
      if (verb === 'set' && what === 'message:text') [sees.composer] = values;
      if (verb === 'do' && what === 'chat:open') { sees.isOpen = true; setTimeout(() => listeners['chat:opened']?.(), 5); }
      if (verb === 'do' && what === 'chat:close') sees.isOpen = false;
    };
    setTimeout(() => {
      if (w.CRISP_WEBSITE_ID !== 'crisp-site') return;
      const waiting = w.$crisp;
      w.$crisp = { push: run, is: () => false, get: () => undefined };
      for (const call of waiting) run(call);
    }, mood.readyAfterMs);
  },
  snippet() { Object.assign(window, { $crisp: [], CRISP_WEBSITE_ID: 'crisp-site' }); },
};
