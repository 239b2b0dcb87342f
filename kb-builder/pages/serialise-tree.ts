import type { ArticleElement, ArticleNode } from '../../core/contract/article-tree.ts';
import { childrenOf } from '../render/tree-text.ts';
import { escape, Html } from './html.ts';

const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img']);

/** The article's tree as HTML: the site shows the very nodes that the widget shows, and nothing that was not checked. */
export function serialiseTree(nodes: readonly ArticleNode[]): Html {
  return new Html(nodes.map(serialise).join(''));
}

function serialise(node: ArticleNode): string {
  return typeof node === 'string' ? escape(node) : serialiseElement(node);
}

function serialiseElement(element: ArticleElement): string {
  const [tag, attributes] = element;
  let open = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) open += ` ${name}="${escape(value)}"`;
  if (VOID.has(tag)) return `${open}>`;
  const inside = childrenOf(element).map(serialise).join('');
  // A parser drops the first line break in `<pre>`: it must be given one to drop.
  return `${open}>${tag === 'pre' && inside.startsWith('\n') ? '\n' : ''}${inside}</${tag}>`;
}
