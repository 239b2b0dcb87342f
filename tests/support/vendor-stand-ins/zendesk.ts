import type { VendorStandIn } from './vendor-stand-in.ts';

// developer.zendesk.com, Web Widget (Messaging): `zE` after the snippet; calls wait until the messenger is there; fields only by
// the numeric ids of ticket fields, values text, number or boolean; they go with the first message of a conversation.
export const zendesk: VendorStandIn = {
  product: 'zendesk',
  keys: { key: 'zd-key' },
  fields: { question: '39467850731803', link: '39467850731804' },
  script: 'https://static.zdassets.com/ekr/snippet.js?key=zd-key',
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    const listeners: Record<string, (() => void)[]> = {};
    const waiting: unknown[][] = [];
    let isReady = false;
    const run = ([api, command, value]: any[]): void => {
      sees.calls.push(`${api} ${command}`);
      if (api === 'messenger:set' && command === 'conversationFields') {
        if (mood.refusesContext) throw new Error('conversationFields: not allowed');
        for (const { id, value: text } of value) if (/^\d+$/u.test(id) && !sees.isOpen) sees.fields[id] = text;
      }
      if (api === 'messenger:set' && command === 'conversationTags') sees.tags.push(...value);
      if (api === 'messenger:on') (listeners[command] ??= []).push(value);
      if (api === 'messenger' && command === 'open') {
        sees.isOpen = true;
        for (const heard of listeners['open'] ?? []) setTimeout(heard, 5);
      }
      if (api === 'messenger' && command === 'close') sees.isOpen = false;
    };
    w.zE = (...call: unknown[]) => { if (isReady) run(call); else waiting.push(call); };
    setTimeout(() => {
      isReady = true;
      for (const call of waiting) { try { run(call); } catch { /* as the product: one bad call spoils no other */ } }
    }, mood.readyAfterMs);
  },
};
