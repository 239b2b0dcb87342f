import {
  ARTICLE_GLOBAL_ATTRIBUTES, ARTICLE_ID_PREFIX, ARTICLE_IMAGE_SCHEMES, ARTICLE_LINK_SCHEMES, ARTICLE_MAX_DEPTH, ARTICLE_TAGS,
  ARTICLE_TAG_ATTRIBUTES, isAllowedUrl,
} from '../../core/contract/article-tree.ts';

/*
 * The only maker of article nodes. Nothing here parses HTML: a tree of plain arrays comes in, and elements are made one
 * by one, each checked against the lists of core/contract/article-tree.ts although the builder has sanitised it already.
 * What is not on the lists is left out; the rest of the article is shown.
 */

const TAGS: ReadonlySet<string> = new Set(ARTICLE_TAGS);

/** Most nodes of one article; beyond it a browser would be busy for seconds. */
const MAX_NODES = 50_000;

/**
 * Makes the nodes of an article.
 * @param tree From an article file; anything may stand in it.
 * @param pageUrl Absolute address of the article's page: what its relative links and pictures are relative to.
 */
export function renderArticle(tree: readonly unknown[], pageUrl: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const budget = { nodes: MAX_NODES };
  for (const node of tree) append(fragment, node, pageUrl, 1, budget);
  return fragment;
}

function append(parent: Node, node: unknown, pageUrl: string, depth: number, budget: { nodes: number }): void {
  if (depth > ARTICLE_MAX_DEPTH || (budget.nodes -= 1) < 0) return;
  if (typeof node === 'string') {
    parent.appendChild(document.createTextNode(node));
    return;
  }
  if (!Array.isArray(node)) return;
  const [tag, attributes, ...children] = node as [unknown, unknown, ...unknown[]];
  if (typeof tag !== 'string' || !TAGS.has(tag)) return;

  const element = document.createElement(tag);
  if (typeof attributes === 'object' && attributes !== null) {
    for (const [name, value] of Object.entries(attributes)) setAttribute(element, tag, name, value, pageUrl);
  }
  if (element instanceof HTMLAnchorElement) keepLinkSafe(element);
  for (const child of children) append(element, child, pageUrl, depth + 1, budget);
  parent.appendChild(element);
}

function setAttribute(element: Element, tag: string, name: string, value: unknown, pageUrl: string): void {
  if (typeof value !== 'string' || !mayHave(tag, name)) return;
  if (name === 'href' || name === 'src' || name === 'cite') {
    const address = resolve(value, name === 'src' ? ARTICLE_IMAGE_SCHEMES : ARTICLE_LINK_SCHEMES, pageUrl);
    if (address !== undefined) element.setAttribute(name, address);
  } else if (name !== 'id' || value.startsWith(ARTICLE_ID_PREFIX)) {
    element.setAttribute(name, value);
  }
}

function mayHave(tag: string, name: string): boolean {
  return (ARTICLE_GLOBAL_ATTRIBUTES as readonly string[]).includes(name)
    || (Object.hasOwn(ARTICLE_TAG_ATTRIBUTES, tag) && ARTICLE_TAG_ATTRIBUTES[tag]!.includes(name));
}

/** The absolute address, or undefined where it may not be used. Asked of the resolved address too: that is what the browser will follow. */
function resolve(url: string, schemes: readonly string[], pageUrl: string): string | undefined {
  if (!isAllowedUrl(url, schemes) || !URL.canParse(url, pageUrl)) return undefined;
  const address = new URL(url, pageUrl);
  return schemes.includes(address.protocol) ? address.href : undefined;
}

/** A link to elsewhere opens beside the page that the visitor is in the middle of, and tells the other site nothing. */
function keepLinkSafe(link: HTMLAnchorElement): void {
  const leaves = link.protocol.startsWith('http') && link.origin !== location.origin && !link.hasAttribute('data-article');
  if (leaves) link.target = '_blank';
  else link.removeAttribute('target');
  if (leaves) link.rel = 'noopener noreferrer';
}
