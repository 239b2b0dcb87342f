import type { ChatProduct, PacketPart } from '../../../core/contract/chat-products.ts';

/** How the product behaves this time. */
export interface VendorMood {
  /** Milliseconds from its script's running until it is ready; more than a test lasts is "never". */
  readonly readyAfterMs: number;
  readonly isAgentOnline: boolean;
  /** A form before the chat is switched on, which loses what products lose there. */
  readonly hasPrechatForm: boolean;
  /** Setting the context fails as it does there. */
  readonly refusesContext: boolean;
}

/**
 * A product's page API as its documentation tells it, for tests: what it takes, in which order, and how it fails. What an
 * agent of the product would see gathers in `window.agentSees`.
 */
export interface VendorStandIn {
  readonly product: ChatProduct;
  readonly keys: Readonly<Record<string, string>>;
  /** Fields made in the product's settings. */
  readonly fields?: Readonly<Partial<Record<PacketPart, string>>>;
  /** Address of the script; empty for a product that is reached by plain requests. */
  readonly script: string;
  /** Runs in the page, as the product's own script: it can use nothing from outside of itself. */
  readonly install: (mood: VendorMood) => void;
  /** The page's own snippet, when the page has the product already; default the same as `install`. */
  readonly snippet?: () => void;
}
