import type { VendorStandIn } from './vendor-stand-in.ts';

// kb.kundo.se, start the chat with a custom script: `start_chat` exists only after loading and with editors online; an event on
// the document tells of each change.
export const kundo: VendorStandIn = {
  product: 'kundo',
  keys: { org: '1199' },
  script: 'https://static-chat.kundo.se/chat-js/org/1199/widget.js',
  canTakeBack: false,
  install(mood) {
    const w = window as any;
    const sees = w.agentSees;
    setTimeout(() => {
      if (!mood.isAgentOnline) { document.dispatchEvent(new Event('kundo-chat:chat-unavailable')); return; }
      sees.order.push('ready');
      w.$kundo_chat = { ...w.$kundo_chat, start_chat() { sees.calls.push('start_chat'); w.vendorStage.openLater(0); } };
      document.dispatchEvent(new Event('kundo-chat:chat-available'));
    }, mood.readyAfterMs);
  },
};
