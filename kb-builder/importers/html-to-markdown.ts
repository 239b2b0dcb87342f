import type { Element, ElementContent, Nodes as HtmlNodes, Parents as HtmlParents, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root as MarkdownRoot, RootContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';
import { ARTICLE_IMAGE_SCHEMES, ARTICLE_LINK_SCHEMES, isAllowedUrl } from '../../core/contract/article-tree.ts';
import { toSlug } from '../address.ts';
import { compareText } from '../content-problem.ts';
import { callout, type Callout } from './html-callout.ts';
import { embeddedFilm } from './html-embed.ts';
import { isPlainTable } from './html-table.ts';
import { tidyMarkdownTree } from './tidy-markdown-tree.ts';

/** What becomes of addresses, and who hears what was lost. */
export interface HtmlConversion {
  /** The address to write for a link; undefined takes the link away and leaves its text. */
  link(address: string): string | undefined;
  /** The address to write for a picture; undefined takes the picture away. */
  image(address: string, alt: string): string | undefined;
  /** Ids, as slugs, that some link of the import leads to; others are not worth keeping. */
  readonly wantedAnchors: ReadonlySet<string>;
  notice(code: string, message: string): void;
}

/** Elements inside each other. Editors' programs make a dozen; the library recurses. */
const MAX_OPEN_ELEMENTS = 300;

/** The HTML is nested so deeply that nobody wrote it. */
export class HtmlTooDeep extends Error {
  override readonly name = 'HtmlTooDeep';
}

/**
 * An article's HTML as Markdown that an editor would have written. A tree is turned into a tree, so text that looks like
 * markup (`<b>` in a sentence about HTML) stays text. Nothing is made safe here: the builder sanitises what it renders.
 * @throws {HtmlTooDeep}
 */
export function htmlToMarkdown(html: string, conversion: HtmlConversion): string {
  refuseTooDeep(html);
  const tree = fromHtml(html, { fragment: true });
  const removed = new Set<string>();
  prepare(tree, conversion, removed);
  if (removed.size > 0) conversion.notice('removed-markup', `${[...removed].sort(compareText).join(', ')} cannot stand in an article and ${removed.size === 1 ? 'was' : 'were'} left out`);
  shiftHeadings(tree);
  const markdown = toMdast(tree, { document: true, handlers: HANDLERS }) as MarkdownRoot;
  tidyMarkdownTree(markdown);
  return toMarkdown(markdown, {
    bullet: '-', emphasis: '*', strong: '*', rule: '-', fences: true, listItemIndent: 'one',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown(), gfmTaskListItemToMarkdown()],
  });
}

/** HTML as one line of text: titles of some vendors are HTML. */
export function htmlToText(html: string): string {
  if (!/[<&]/u.test(html)) return html.replace(/\s+/gu, ' ').trim();
  if (html.length > 10_000) return '';
  return textOf(fromHtml(html, { fragment: true })).replace(/\s+/gu, ' ').trim();
}

/** Ids to which links in a text lead, as slugs. */
export function linkedAnchors(html: string): string[] {
  return [...html.matchAll(/href\s*=\s*["']?[^"'\s>#]*#([^"'\s>]{1,200})/giu)].map(([, anchor]) => toSlug(decodeQuietly(anchor!)));
}

/** Ids and names of a text's elements, as slugs. */
export function htmlAnchors(html: string): Set<string> {
  const anchors = new Set([...html.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']([^"'<>]{1,200})["']/giu)].map(([, id]) => toSlug(id!)));
  anchors.delete('');
  return anchors;
}

export function decodeQuietly(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const VOID_OR_SELF_ENDING = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|rb|rt|rp|rtc|colgroup|caption|html|head|body)$/iu;

function refuseTooDeep(html: string): void {
  let open = 0;
  for (const [tag, slash, name] of html.matchAll(/<(\/?)([a-z][^\s/>]*)[^>]*>?/giu)) {
    if (VOID_OR_SELF_ENDING.test(name!) || tag.endsWith('/>')) continue;
    open = slash === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > MAX_OPEN_ELEMENTS) throw new HtmlTooDeep(`more than ${MAX_OPEN_ELEMENTS} HTML elements stand inside each other`);
  }
  // Lists and tables end their own parts, but may stand in one another without end.
  let parts = 0;
  for (const [, slash] of html.matchAll(/<(\/?)(?:li|td|th|dd)\b/giu)) {
    parts = slash === '/' ? Math.max(0, parts - 1) : parts + 1;
    if (parts > 20_000) throw new HtmlTooDeep('more than 20,000 list items or cells are opened and never closed');
  }
}

/** Elements that vanish with what is in them. */
const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'base', 'svg', 'math', 'canvas', 'map', 'form', 'button', 'input', 'select', 'textarea', 'object', 'applet', 'dialog']);
/** Of these, the ones that a reader would miss or an editor should hear of. */
const WORTH_A_WORD = new Set(['script', 'form', 'button', 'object', 'applet', 'svg', 'math', 'canvas', 'select', 'textarea']);

/** Drops what no article may hold, resolves addresses, and undoes habits of editors' programs. */
function prepare(parent: HtmlParents, conversion: HtmlConversion, removed: Set<string>): void {
  parent.children = (parent.children as ElementContent[]).flatMap((node): ElementContent[] => {
    if (node.type === 'comment') return [];
    if (node.type === 'text') return [{ type: 'text', value: plainBlanks(node.value) }];
    const properties = node.properties;
    if (node.tagName === 'input' && properties['type'] === 'checkbox') return [node];
    if (DROPPED.has(node.tagName)) {
      if (WORTH_A_WORD.has(node.tagName)) removed.add(`<${node.tagName}>`);
      return [];
    }
    if (hasClass(node, /^(?:private-note|hs-internal)$/u)) {
      conversion.notice('private-note', 'a note that only colleagues could see was left out');
      return [];
    }
    prepare(node, conversion, removed);
    const film = embeddedFilm(node);
    if (film !== undefined) return asLink(film.address, film.title, conversion);
    // Google Docs wraps whole pastes into <b style="font-weight:normal">, and writes bold as <span style="font-weight:700">.
    const style = String(properties['style'] ?? '');
    if ((node.tagName === 'b' || node.tagName === 'strong') && /font-weight\s*:\s*(?:normal|[1-4]00)/iu.test(style)) return node.children;
    if (node.tagName === 'span' && /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style)) return [{ ...node, tagName: 'strong', properties: {} }];
    if (node.tagName === 'img') return picture(node, conversion);
    return withAnchor(node, conversion).flatMap((kept) => (kept === node && node.tagName === 'a' ? link(node, conversion) : [kept]));
  }) as typeof parent.children;
}

function picture(node: Element, conversion: HtmlConversion): ElementContent[] {
  const source = [node.properties['src'], node.properties['dataSrc'], node.properties['dataOriginal']].find((value) => typeof value === 'string' && value.trim() !== '');
  const alt = String(node.properties['alt'] ?? '').replace(/\s+/gu, ' ').trim();
  const address = typeof source === 'string' ? conversion.image(source.trim(), alt) : undefined;
  if (address === undefined || !isAllowedUrl(address, ARTICLE_IMAGE_SCHEMES)) return [];
  return [{ type: 'element', tagName: 'img', properties: { src: address, alt }, children: [] }];
}

function link(node: Element, conversion: HtmlConversion): ElementContent[] {
  const href = node.properties['href'];
  if (typeof href !== 'string') return node.children;
  const address = conversion.link(href.trim());
  if (address === undefined || address === '' || !isAllowedUrl(address, ARTICLE_LINK_SCHEMES)) return node.children;
  // A link without text cannot be followed.
  if (textOf(node).trim() === '' && !contains(node, 'img')) return node.children;
  return [{ type: 'element', tagName: 'a', properties: { href: address }, children: node.children }];
}

function asLink(address: string, title: string, conversion: HtmlConversion): ElementContent[] {
  const target = conversion.link(address);
  if (target === undefined || !isAllowedUrl(target, ARTICLE_LINK_SCHEMES)) return [];
  conversion.notice('embedded', `an embedded page or film (${address.slice(0, 200)}) became a link`);
  return [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'element', tagName: 'a', properties: { href: target }, children: [{ type: 'text', value: title }] }] }];
}

/** Elements that hold words, so that a place can be marked within them. */
const HOLDS_WORDS = /^(?:h[1-6]|p|li|td|th|dt|dd|a|span|strong|em|b|i|u|font|summary|figcaption)$/u;

/** Puts `<a id>` where some link leads; the builder understands it. Other ids are not worth an editor's eyes. */
function withAnchor(node: Element, conversion: HtmlConversion): ElementContent[] {
  const id = [node.properties['id'], node.properties['name']].find((value): value is string => typeof value === 'string' && conversion.wantedAnchors.has(toSlug(value)));
  if (id === undefined) return [node];
  const anchor: Element = { type: 'element', tagName: 'hjelp-anchor', properties: { id }, children: [] };
  if (!HOLDS_WORDS.test(node.tagName)) return [anchor, node];
  node.children.unshift(anchor);
  return [node];
}

/** The page shows the title as its only first-level heading, and no level may be skipped: `h1, h3` becomes `h2, h3`. */
function shiftHeadings(tree: Root): void {
  const headings: Element[] = [];
  visit(tree, (node) => {
    if (/^h[1-6]$/u.test(node.tagName)) headings.push(node);
  });
  const used = [...new Set(headings.filter((node) => textOf(node).trim() !== '').map((node) => Number(node.tagName[1])))].sort((a, b) => a - b);
  for (const node of headings) node.tagName = `h${Math.min(6, Math.max(0, used.indexOf(Number(node.tagName[1]))) + 2)}`;
}

const HANDLERS = handlers();

function handlers(): Record<string, Handle> {
  const raw = (value: string): RootContent => ({ type: 'html', value });
  const wrapped = (tag: string): Handle => (state, node) => [raw(`<${tag}>`), ...state.all(node), raw(`</${tag}>`)] as Nodes[];
  const usual = (node: Element): Handle => defaultHandlers[node.tagName as 'div'] as Handle;
  const block: Handle = (state, node, parent) => {
    const note = callout(node);
    return note === undefined ? usual(node)(state, node, parent) : toNote(state, node, note);
  };
  const heading: Handle = (state, node, parent) => {
    // A heading that holds only a picture is the picture; bold in a heading says nothing.
    if (textOf(node).trim() === '') return state.toFlow(state.all(node)) as Nodes[];
    unwrap(node, ['strong', 'b', 'u']);
    return usual(node)(state, node, parent);
  };
  return {
    'hjelp-anchor': (_state, node) => [raw(`<a id="${escapeAttribute(String(node.properties['id']))}">`), raw('</a>')] as Nodes[],
    kbd: wrapped('kbd'), sub: wrapped('sub'), sup: wrapped('sup'), mark: wrapped('mark'),
    h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading,
    div: block, section: block, aside: block, article: block, main: block, p: block, blockquote: block,
    details: (state, node) => {
      const summary = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'summary');
      const rest = { ...node, children: node.children.filter((child) => child !== summary) };
      const title = summary === undefined ? 'Details' : textOf(summary).replace(/\s+/gu, ' ').trim();
      return [raw(`<details>\n<summary>${escapeText(title)}</summary>`), ...state.toFlow(state.all(rest)), raw('</details>')] as Nodes[];
    },
    table: (state, node) => (isPlainTable(node) ? defaultHandlers.table(state, node) : raw(tableAsHtml(node))) as Nodes,
    q: (state, node) => [{ type: 'text', value: '”' }, ...state.all(node), { type: 'text', value: '”' }] as Nodes[],
  };
}

function toNote(state: State, node: Element, { kind }: Callout): Blockquote {
  const children = state.toFlow(state.all(node)) as Blockquote['children'];
  const marker: PhrasingContent[] = [{ type: 'html', value: `[!${kind}]` }];
  const first = children[0];
  if (first?.type === 'paragraph') first.children.unshift(...marker, { type: 'text', value: '\n' });
  else children.unshift({ type: 'paragraph', children: marker } satisfies Paragraph);
  return { type: 'blockquote', children };
}

/** What Markdown's tables cannot say (cells over several columns, lists in cells, no head) stays HTML, in one block without empty lines. */
function tableAsHtml(node: Element): string {
  visit(node, (element) => {
    const kept: Element['properties'] = {};
    for (const name of ['colSpan', 'rowSpan', 'scope', 'href', 'src', 'alt', 'start', ...(element.tagName === 'hjelp-anchor' ? ['id'] : [])]) if (element.properties[name] !== undefined) kept[name] = element.properties[name];
    if (element.tagName === 'hjelp-anchor') element.tagName = 'a';
    element.properties = kept;
    element.children = element.children.flatMap((child) => (child.type === 'element' && ['span', 'font', 'div'].includes(child.tagName) ? (child.tagName === 'div' ? [...child.children, { type: 'element', tagName: 'br', properties: {}, children: [] } as Element] : child.children) : [child]));
  });
  node.properties = {};
  return toHtml(node).replace(/\n\s*(?=\n)/gu, '').replace(/\n/gu, ' ').replace(/(?:<br>\s*)+(?=<\/t[dh]>)/gu, '').replace(/<\/tr>(?=.)/gu, '</tr>\n');
}

/** No-break blanks are an editor's leftovers, except between the parts of a number: `1 000 kr`. */
function plainBlanks(text: string): string {
  return text.replace(/(?<!\d)\u00a0|\u00a0(?![\d\p{Letter}%])/gu, ' ').replace(/[\u200b\ufeff]/gu, '');
}

function visit(node: HtmlNodes, see: (element: Element) => void): void {
  if (node.type === 'element') see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function unwrap(node: Element, tags: readonly string[]): void {
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    unwrap(child, tags);
    return tags.includes(child.tagName) ? child.children : [child];
  });
}

export function textOf(node: HtmlNodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as HtmlNodes[]).map(textOf).join('') : '';
}

function contains(node: Element, tag: string): boolean {
  return node.children.some((child) => child.type === 'element' && (child.tagName === tag || contains(child, tag)));
}

export function hasClass(node: Element, pattern: RegExp): boolean {
  const names = node.properties['className'];
  return Array.isArray(names) && names.some((name) => pattern.test(String(name)));
}

function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/gu, '&quot;');
}
