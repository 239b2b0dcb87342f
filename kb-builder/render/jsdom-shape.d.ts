/**
 * The little of jsdom and DOMPurify that is used here. The packages' own types would bring the whole DOM into this
 * room's Node code, and the compiler could no longer refuse `document` where there is none (tsconfig.json, `paths`).
 */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

export declare class JSDOM {
  constructor(html?: string);
  readonly window: { close(): void };
}

export interface Purifier {
  readonly isSupported: boolean;
  /** What the last call took out. */
  readonly removed: readonly { readonly element?: DomNode; readonly attribute?: { readonly name: string; readonly value: string } | null; readonly from?: DomNode }[];
  setConfig(config: Readonly<Record<string, unknown>>): void;
  sanitize(html: string): DomNode;
  addHook(point: 'beforeSanitizeAttributes', hook: (node: DomElement) => void): void;
  addHook(point: 'uponSanitizeAttribute', hook: (node: DomElement, data: { attrName: string; attrValue: string }) => void): void;
}

declare function createDOMPurify(window: JSDOM['window']): Purifier;
export default createDOMPurify;
