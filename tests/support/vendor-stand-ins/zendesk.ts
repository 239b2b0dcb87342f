import type { VendorStandIn } from './vendor-stand-in.ts';

// developer.zendesk.com, Web Widget (Messaging): `zE` after the snippet; calls wait until the messenger is there; fields only by
// the numeric ids of ticket fields, values text, number or boolean; they go with the first message of a new conversation. Tags
// are small letters in every ticket.
export const zendesk: VendorStandIn = {
  product: 'zendesk',
  keys: { key: 'zd-key' },
  fields: { question: '39467850731803', link: '39467850731804' },
  script: 'https://static.zdassets.com/ekr/snippet.js?key=zd-key',
  canTakeBack: true,
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
        sees.order.push('context');
        for (const { id, value: text } of value) if (/^\d+$/u.test(id) && !sees.isOpen) sees.fields[id] = text;
      }
      if (api === 'messenger:set' && command === 'conversationTags') { sees.order.push('context'); sees.tags.push(...value.map((tag: string) => tag.toLowerCase())); }
      if (api === 'messenger:on') (listeners[command] ??= []).push(value);
      if (api === 'messenger' && command === 'open') w.vendorStage.openLater(mood.opensAfterMs, () => { for (const heard of listeners['open'] ?? []) heard(); });
      if (api === 'messenger' && command === 'close') w.vendorStage.close();
    };
    w.zE = (...call: unknown[]) => { if (isReady) run(call); else waiting.push(call); };
    setTimeout(() => {
      isReady = true;
      sees.order.push('ready');
      for (const call of waiting) { try { run(call); } catch { /* as the product: one bad call spoils no other */ } }
    }, mood.readyAfterMs);
  },
};
