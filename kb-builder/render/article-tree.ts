import {
  ARTICLE_GLOBAL_ATTRIBUTES, ARTICLE_IMAGE_SCHEMES, ARTICLE_LINK_SCHEMES, ARTICLE_MAX_DEPTH, ARTICLE_TAG_ATTRIBUTES, ARTICLE_TAGS, isAllowedUrl,
  type ArticleElement, type ArticleNode,
} from '../../core/contract/article-tree.ts';
import type { DomElement, DomNode } from './jsdom-shape.d.ts';
import { say, SpokenError } from '../wording/message.ts';

/** Most nodes in one article: a table of 200 rows and 20 columns has 12,000. */
export const MAX_ARTICLE_NODES = 100_000;

/** An article that is more than a help centre can show; the message names the limit. */
export class ArticleTooLarge extends SpokenError {
  override readonly name = 'ArticleTooLarge';
}

const TAGS: ReadonlySet<string> = new Set([...ARTICLE_TAGS, 'h1']);
const GLOBAL_ATTRIBUTES: ReadonlySet<string> = new Set(ARTICLE_GLOBAL_ATTRIBUTES);

/** Attributes that only the builder sets, never the editor's HTML. */
const BUILDERS_ATTRIBUTES: ReadonlySet<string> = new Set(['data-article', 'tabindex', 'role', 'aria-label', 'rel', 'target', 'loading', 'decoding']);

/** Classes that mean something to our style sheets and cannot be used to imitate the page around the article. */
const KNOWN_CLASS = /^(?:hljs(?:-[\w-]+)?|[a-z]+_|language-[\w+#.-]+|task)$/u;

/** Elements in which blanks between children mean nothing. */
const BLOCK_CONTAINERS: ReadonlySet<string> = new Set(['#document-fragment', 'ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup', 'blockquote', 'details', 'figure', 'div']);

/**
 * Sanitised DOM nodes as the tree that travels to visitors. The last gate: an element or attribute that the contract
 * does not list cannot pass here, whatever came before.
 * @throws {ArticleTooLarge}
 */
export function toArticleTree(root: DomNode): ArticleNode[] {
  const count = { nodes: 0 };
  return childrenOf(root, '#document-fragment', 0, count);
}

function childrenOf(node: DomNode, tag: string, depth: number, count: { nodes: number }): ArticleNode[] {
  if (depth > ARTICLE_MAX_DEPTH) throw new ArticleTooLarge(say`elements are nested deeper than ${ARTICLE_MAX_DEPTH} levels`);
  const children: ArticleNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    count.nodes += 1;
    if (count.nodes > MAX_ARTICLE_NODES) throw new ArticleTooLarge(say`the article has more than ${MAX_ARTICLE_NODES} parts; divide it into several articles`);
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? '';
      const last = children.at(-1);
      if (BLOCK_CONTAINERS.has(tag) && text.trim() === '') continue;
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else children.push(text);
    } else if (child.nodeType === 1) {
      const element = toElement(child as DomElement, depth, count);
      if (element !== undefined) children.push(element);
    }
  }
  return children;
}

function toElement(node: DomElement, depth: number, count: { nodes: number }): ArticleElement | undefined {
  const tag = node.nodeName.toLowerCase();
  if (!TAGS.has(tag)) return undefined;
  const allowed = ARTICLE_TAG_ATTRIBUTES[tag];
  const attributes: Record<string, string> = {};
  for (const { name, value } of node.attributes) {
    if (!(GLOBAL_ATTRIBUTES.has(name) || allowed?.includes(name)) || BUILDERS_ATTRIBUTES.has(name)) continue;
    if (name === 'class') {
      const known = value.split(/\s+/u).filter((one) => KNOWN_CLASS.test(one)).join(' ');
      if (known !== '') attributes['class'] = known;
    } else if (name === 'href' || name === 'cite') {
      // An empty address is a link to where the reader already is.
      if (value.trim() !== '' && isAllowedUrl(value, ARTICLE_LINK_SCHEMES)) attributes[name] = value;
    } else if (name === 'src') {
      if (value.trim() !== '' && isAllowedUrl(value, ARTICLE_IMAGE_SCHEMES)) attributes[name] = value;
    } else {
      attributes[name] = value;
    }
  }
  // A picture without an address shows nothing but its text.
  if (tag === 'img' && attributes['src'] === undefined) return attributes['alt'] ? ['span', {}, attributes['alt']] : undefined;
  const children = childrenOf(node, tag, depth + 1, count);
  // What was in it has been taken out, or the HTML parser made it up.
  if (tag === 'p' && children.every((child) => typeof child === 'string' && child.trim() === '') && attributes['id'] === undefined) return undefined;
  return [tag, attributes, ...children];
}
