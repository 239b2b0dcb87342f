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

  /** Puts a product on the page as a site does that uses the vendor's own package from npm. */
  async loadByPackage(product: 'intercom' | 'crisp' | 'livechat'): Promise<void> {
    if (product === 'intercom') (await import('@intercom/messenger-js-sdk')).Intercom({ app_id: 'ic-app' });
    if (product === 'crisp') (await import('crisp-sdk-web')).Crisp.configure('crisp-site');
    if (product === 'livechat') (await import('@livechat/widget-core')).createWidget({ license: '1520' }).init();
  }

  /** What our adapter tells Crisp, and what Crisp's own package tells it for the same wish. */
  async crispCommands(text: string, data: Record<string, string>, segments: string[]): Promise<{ ours: string[]; theirs: string[] }> {
    const page = window as unknown as { $crisp: { push: (command: unknown) => void; is?: () => boolean; get?: () => undefined } };
    const heard = async (say: () => unknown): Promise<string[]> => {
      const commands: string[] = [];
      page.$crisp = { push: (command) => { commands.push(JSON.stringify(command)); }, is: () => true, get: () => undefined };
      await say();
      return commands;
    };
    const { Crisp } = await import('crisp-sdk-web');
    Crisp.configure('crisp-site', { autoload: false });
    const vendor = (await import('../../../widget/escalation/adapters/crisp.ts')).vendorChat({ keys: { websiteId: 'crisp-site' }, fields: {}, locale: 'en' });
    const ours = await heard(async () => {
      await vendor.setContext!(data, segments);
      await vendor.open(text, '');
    });
    Object.assign(Crisp, { injected: true });
    const theirs = await heard(() => {
      Crisp.session.setSegments(segments);
      Crisp.session.setData(data);
      Crisp.message.setMessageText(text);
      Crisp.chat.open();
    });
    return { ours, theirs };
  }
}

declare global {
  interface Window {
    adapterStage: AdapterStage;
  }
}
window.adapterStage = new AdapterStage();
