import type { ChatProduct } from '../../../core/contract/chat-products.ts';
import type { HandoverContext } from '../../../core/contract/handover-context.ts';
import type { ChatOutcome, ChatSettings } from '../../../widget/escalation/chat-adapter.ts';
import { makePacket } from '../../../widget/escalation/handover-packet.ts';
import { loadAdapter } from '../../../widget/escalation/load-adapter.ts';
import type { VendorPatience } from '../../../widget/escalation/vendor-adapter.ts';
import { contact } from '../../../widget/texts/contact-en.ts';

/** A page on which another product's chat is asked for, without the widget around the adapters. */
export interface AdapterTry {
  readonly product: ChatProduct;
  readonly settings: ChatSettings;
  readonly context: HandoverContext;
  readonly link?: string;
  readonly replyTo?: string;
  readonly patience: VendorPatience;
}

class AdapterStage {
  /** Texts that the visitor was offered to take along. */
  readonly copies: string[] = [];
  /** Whether the chat was open when each was offered. */
  readonly openWhenOffered: boolean[] = [];
  #adapter: Awaited<ReturnType<typeof loadAdapter>> | undefined;

  /** Kept from one attempt to the next, as the contact view does. */
  async open({ product, settings, context, link, replyTo = '', patience }: AdapterTry): Promise<ChatOutcome> {
    this.#adapter ??= await loadAdapter(product, settings, patience);
    return this.#adapter.open(makePacket(context, contact, 'en', { link, replyTo }), {
      offerCopy: async (text) => {
        this.copies.push(text);
        this.openWhenOffered.push(window.agentSees?.isOpen ?? false);
      },
    });
  }
}

declare global {
  interface Window {
    adapterStage: AdapterStage;
    /** What a stand-in of the product would show to the agent. */
    agentSees?: { fields: Record<string, string>; tags: string[]; composer: string; sent: string[]; isOpen: boolean; calls: string[]; scripts: number };
  }
}
window.adapterStage = new AdapterStage();
