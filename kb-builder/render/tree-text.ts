import type { ArticleElement, ArticleNode } from '../../core/contract/article-tree.ts';

/** The text of nodes as a reader would read it aloud: no markup, blanks collapsed. */
export function textOf(nodes: readonly ArticleNode[]): string {
  return collect(nodes).replace(/\s+/gu, ' ').trim();
}

function collect(nodes: readonly ArticleNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (typeof node === 'string') text += node;
    else if (node[0] === 'br') text += '\n';
    else text += collect(childrenOf(node));
  }
  return text;
}

export function childrenOf(element: ArticleElement): ArticleNode[] {
  return element.slice(2) as ArticleNode[];
}

/** Every element below, in document order, parents first. */
export function* elementsOf(nodes: readonly ArticleNode[]): Generator<ArticleElement> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    yield node;
    yield* elementsOf(childrenOf(node));
  }
}

/** Characters that are there for the eye only: soft hyphens, zero-width blanks. A search must not stumble over them. */
export function withoutInvisibles(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '');
}
