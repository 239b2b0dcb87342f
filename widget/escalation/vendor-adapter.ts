import type { ChatAdapter, ChatOutcome, ChatSettings, OpenChatOptions, VendorChat } from './chat-adapter.ts';
import type { HandoverPacket } from './handover-packet.ts';
import { vendorFields, vendorTags } from './vendor-fields.ts';
import { within } from './vendor-page.ts';

/** How long each step may take, in milliseconds. Beyond it the next channel is offered. */
export interface VendorPatience {
  /** Fetching the script and getting ready. */
  readonly readyMs: number;
  readonly contextMs: number;
  readonly openMs: number;
}

const PATIENCE: VendorPatience = { readyMs: 12_000, contextMs: 4_000, openMs: 8_000 };

/**
 * Hands a packet to another product's chat, always in this order: load → ready, with a time limit → context → draft →
 * open → confirmed. What a product cannot carry goes the next way down: fields, the text in the composer, a label
 * with the packet's number, and at last a text that the visitor takes along by hand. The text goes into the
 * composer even where there are fields, since it is the one thing that no product loses.
 *
 * Nothing is asked of the product before it is ready: a queue would open the chat minutes later, on a visitor who has
 * long gone another way.
 */
export function vendorAdapter(vendor: VendorChat, settings: ChatSettings, patience: VendorPatience = PATIENCE): ChatAdapter {
  const { name, capabilities } = vendor;
  return {
    name,
    capabilities,
    async open(packet: HandoverPacket, { offerCopy }: OpenChatOptions): Promise<ChatOutcome> {
      if (!navigator.onLine) return { outcome: 'failed', detail: 'offline' };
      try {
        await within(vendor.load(), patience.readyMs, 'getting ready');
        if (vendor.isOnline && capabilities.needsOnlineAgent && !(await within(vendor.isOnline(), patience.contextMs, 'asking who is there'))) return { outcome: 'unavailable', detail: 'nobody is there' };
      } catch (error) {
        return { outcome: 'failed', detail: String(error) };
      }
      try {
        const fields = vendorFields(packet, capabilities, settings.fields);
        const tags = capabilities.tags ? vendorTags(packet, capabilities) : [];
        if (Object.keys(fields).length > 0 || tags.length > 0) await within(vendor.setContext?.(fields, tags), patience.contextMs, 'setting the context');
      } catch { /* the text carries it, by the composer or by hand */ }
      const isDrafted = !capabilities.draft && takesDraft(vendor);
      const carriesText = capabilities.draft || capabilities.send || isDrafted;
      if (!carriesText) {
        try {
          await offerCopy(packet.text());
        } catch {
          return { outcome: 'failed', detail: 'the visitor thought better of it' };
        }
      }
      try {
        const confirmed = await within(vendor.open(carriesText ? packet.text(capabilities.maxTextLength) : '', packet.replyTo), patience.openMs, 'opening');
        return confirmed === 'sent' ? { outcome: 'sent' } : { outcome: 'opened', ...(isDrafted && { isDrafted }) };
      } catch (error) {
        try { vendor.takeBack?.(); } catch { /* it was not there to begin with */ }
        return { outcome: 'failed', detail: String(error) };
      }
    },
  };
}

function takesDraft(vendor: VendorChat): boolean {
  try {
    return vendor.takesDraft?.() ?? false;
  } catch {
    return false;
  }
}
