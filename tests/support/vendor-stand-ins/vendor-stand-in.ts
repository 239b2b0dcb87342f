import type { ChatProduct, PacketPart } from '../../../core/contract/chat-products.ts';

/** How the product behaves this time. */
export interface VendorMood {
  /** Milliseconds from its script's running until it is ready; more than a test lasts is "never". */
  readonly readyAfterMs: number;
  /** Milliseconds from the call that opens it until it is open. */
  readonly opensAfterMs: number;
  readonly isAgentOnline: boolean;
  /** A form before the chat is switched on, which loses what products lose there. */
  readonly hasPrechatForm: boolean;
  /** Setting the context fails as it does there. */
  readonly refusesContext: boolean;
  /** The next version, with what is announced for it. */
  readonly isNewer: boolean;
}

/** Everything as it should be. */
const WELL: VendorMood = { readyAfterMs: 40, opensAfterMs: 10, isAgentOnline: true, hasPrechatForm: false, refusesContext: false, isNewer: false };

/** What an agent of the product would see, and how it came there. */
export interface AgentSees {
  readonly fields: Record<string, string>;
  readonly tags: string[];
  composer: string;
  readonly sent: string[];
  isOpen: boolean;
  /** Calls by name. */
  readonly calls: string[];
  /** What was done to the product, in order: whoever opens before the context is set has opened too early. */
  readonly order: ('ready' | 'context' | 'draft' | 'open')[];
  /** What was asked of it before it was ready, and waited in its queue: it would come to pass on a visitor who has gone another way. */
  readonly early: string[];
  scripts: number;
}

/** What all products have in common, for stand-ins in the page. */
export interface VendorStage {
  /** The chat opens after a while, unless it is closed before. */
  openLater(afterMs: number, then?: () => void): void;
  close(): void;
}

declare global {
  interface Window {
    agentSees?: AgentSees;
    vendorStage?: VendorStage;
    /** What the page's own listeners of the product have heard; absent where the page's snippet has none. */
    pageHeard?: string[];
  }
}

/**
 * A product's page API as its documentation and its public source tell it, for tests: what it takes, in which order, and how
 * it fails. What an agent of the product would see gathers in `window.agentSees`.
 */
export interface VendorStandIn {
  readonly product: ChatProduct;
  readonly keys: Readonly<Record<string, string>>;
  /** Fields made in the product's settings. */
  readonly fields?: Readonly<Partial<Record<PacketPart, string>>>;
  /** Address of the script; empty for a product that is reached by plain requests. */
  readonly script: string;
  /** Runs in the page, as the product's own script: it can use nothing from outside of itself but `agentSees` and `vendorStage`. */
  readonly install: (mood: VendorMood) => void;
  /** The page's own snippet, when the page has the product already; default the same as `install`. */
  readonly snippet?: () => void;
  /** An opening that was called for and has not happened yet can be taken back. */
  readonly canTakeBack: boolean;
}

/** The product's script, as the browser fetches it. */
export function vendorScript(standIn: VendorStandIn, mood: Partial<VendorMood> = {}): string {
  return `(${asFunction(prepareStage)})(); (${asFunction(standIn.install)})(${JSON.stringify({ ...WELL, ...mood })});`;
}

/** The page's own snippet of the product. */
export function vendorSnippet(standIn: VendorStandIn): string {
  return `(${asFunction(standIn.snippet!)})();`;
}

/** Runs in the page. */
function prepareStage(): void {
  const sees = window.agentSees ??= { fields: {}, tags: [], composer: '', sent: [], isOpen: false, calls: [], order: [], early: [], scripts: 0 };
  sees.scripts += 1;
  let timer = 0;
  window.vendorStage ??= {
    openLater(afterMs, then) {
      sees.order.push('open');
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        sees.isOpen = true;
        then?.();
      }, afterMs);
    },
    close() {
      clearTimeout(timer);
      sees.isOpen = false;
    },
  };
}

/** A method's text as that of a function. */
function asFunction(method: (...values: never[]) => void): string {
  const text = method.toString();
  return /^(?:async\s+)?(?:function\b|\()/u.test(text) ? text : `function ${text}`;
}
