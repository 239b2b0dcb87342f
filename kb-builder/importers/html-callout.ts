import type { Element } from 'hast';

/** A box that calls for attention, as our Markdown writes it: `> [!WARNING]`. */
export interface Callout {
  readonly kind: 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION';
}

/** Names that vendors and editors give to such boxes. Colours are Help Scout's. */
const BOXES = /^(?:callout|admonition|alert|infobox|info-box|notebox|note-box|notice|intercom-interblocks-callout|intercom-content-block-callout|hs-callout|panel)(?:[-_]|$)/u;
const KINDS: readonly (readonly [RegExp, Callout['kind']])[] = [
  [/danger|error|caution|(?:^|[-_])red$/u, 'CAUTION'],
  [/warn|attention|(?:^|[-_])yellow$|(?:^|[-_])orange$/u, 'WARNING'],
  [/important/u, 'IMPORTANT'],
  [/tip|success|(?:^|[-_])green$/u, 'TIP'],
];
/** Short names that mean a box only when they are the whole name. */
const BARE = /^(?:note|tip|info|information|important|warning|caution|danger|attention)$/u;

/** The kind of box that an element is; undefined for ordinary elements. */
export function callout(node: Element): Callout | undefined {
  const names = (Array.isArray(node.properties['className']) ? node.properties['className'] : []).map((name) => String(name).toLowerCase());
  if (!names.some((name) => BOXES.test(name) || BARE.test(name))) return undefined;
  const all = names.filter((name) => BOXES.test(name) || BARE.test(name));
  for (const [pattern, kind] of KINDS) if (all.some((name) => pattern.test(name))) return { kind };
  return { kind: 'NOTE' };
}
