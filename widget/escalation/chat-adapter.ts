import type { ChatProduct, PacketPart } from '../../core/contract/chat-products.ts';
import type { HandoverPacket } from './handover-packet.ts';

/** What a chat can carry, and what it wants. Declared by each adapter; the table in docs/channels.md is made from it. */
export interface ChatCapabilities {
  /** A text can be put into the visitor's composer, to be sent by hand. */
  readonly draft: boolean;
  /** A message can be sent for the visitor. */
  readonly send: boolean;
  /** What structured context hangs on. */
  readonly context: 'none' | 'person' | 'conversation';
  /** Only fields that were made in the product's settings arrive; `fields` in site.yaml names them. */
  readonly declaredFields?: boolean;
  /** Labels can be put on the conversation. */
  readonly tags?: boolean;
  /** Only labels that were made in the product's settings arrive: none can hold the packet's number. */
  readonly declaredTags?: boolean;
  /** Longest value of one context field, in characters; absent when there is no such limit. */
  readonly maxValueLength?: number;
  /** Most context fields; absent when there is no such limit. */
  readonly maxKeys?: number;
  /** How names of fields must be written: `help_question`, `help-question`, `helpQuestion`, `Help question`. Default `snake`. */
  readonly keyStyle?: 'snake' | 'dash' | 'camel' | 'words';
  /** Longest text of the draft or the message, in characters; absent when there is no such limit. */
  readonly maxTextLength?: number;
  /** Context that is set after the visitor's first message is ignored. */
  readonly beforeFirstMessageOnly?: boolean;
  /** The answer comes by e-mail: the visitor is asked for an address. */
  readonly needsReplyAddress?: boolean;
  /** What is shown is the product's own button, for the visitor to press: nothing opens the chat from outside. */
  readonly opensByHand?: boolean;
  /** Cannot be opened unless somebody is there to answer. */
  readonly needsOnlineAgent?: boolean;
  /** Origins that a page's content-security policy must allow: for scripts, connections and frames. */
  readonly cspOrigins: readonly string[];
}

/** How an attempt to reach a human ended. Says `sent` only when the chat has confirmed it. */
export type ChatOutcome =
  | { readonly outcome: 'sent' }
  /** The chat is open before the visitor, who still has to send. */
  | { readonly outcome: 'opened'; /** The text is in the composer, though the declaration promises no such thing. */ readonly isDrafted?: true }
  /** Nobody can be reached this way; the next channel is offered. */
  | { readonly outcome: 'unavailable'; readonly detail: string }
  /** It may succeed in a moment. */
  | { readonly outcome: 'failed'; readonly detail: string };

export interface OpenChatOptions {
  /**
   * The chat carries no text: offers the visitor this one to take along ("so that you need not repeat yourself") before
   * the chat opens. Resolves when the visitor is ready; rejects when they have thought better of it.
   */
  readonly offerCopy: (text: string) => Promise<void>;
}

/** One chat product. `open` is called when the visitor asks for it, never before, and never throws. */
export interface ChatAdapter {
  /** Named in events: `desk`, `zendesk` … */
  readonly name: string;
  readonly capabilities: ChatCapabilities;
  open(packet: HandoverPacket, options: OpenChatOptions): Promise<ChatOutcome>;
}

/** What an adapter is told about the site's account with the product. */
export interface ChatSettings {
  /** The product's public keys, from site.yaml. */
  readonly keys: Readonly<Partial<Record<string, string>>>;
  /** Names or ids of fields made in the product's settings, by what goes into them. */
  readonly fields: Readonly<Partial<Record<PacketPart, string>>>;
  /** The visitor's language. */
  readonly locale: string;
}

/** One product's page API, as the steps that {@link vendorAdapter} takes in this order. Any of them may throw. */
export interface VendorChat {
  readonly name: ChatProduct;
  readonly capabilities: ChatCapabilities;
  /** Puts the product's script on the page, unless the page has it, and waits until its API takes calls. */
  load(): Promise<void>;
  /** Whether somebody answers now. Absent: the product does not tell, or takes messages all the same. */
  isOnline?(): boolean | Promise<boolean>;
  /** Whether the living product takes a draft after all, as newer versions do. Asked when it is ready; only where `capabilities.draft` is false. */
  takesDraft?(): boolean;
  /** Puts what is known where the agent sees it. Only what `capabilities` allows is passed. */
  setContext?(fields: Readonly<Record<string, string>>, tags: readonly string[]): void | Promise<void>;
  /**
   * Opens the chat, with the draft in the composer where it has one (else the draft is empty), and resolves when it is
   * seen open; with `sent` when the text was delivered.
   * @param replyTo The visitor's e-mail address, where `capabilities.needsReplyAddress` asks for it; else empty.
   */
  open(draft: string, replyTo: string): void | 'sent' | Promise<void | 'sent'>;
  /** Takes back an opening that was not seen in time: a queue must not open the chat on a visitor who has gone another way. */
  takeBack?(): void;
}
