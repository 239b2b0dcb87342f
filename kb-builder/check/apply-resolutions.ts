import type { ArticleElement, ArticleNode } from '../../core/contract/article-tree.ts';
import { childrenOf } from '../render/tree-text.ts';
import { resolutionKey, type Resolutions } from './resolve-references.ts';

/** The tree with every address as the visitor's browser needs it. The tree itself is left as it is. */
export function applyResolutions(tree: readonly ArticleNode[], resolutions: Resolutions): ArticleNode[] {
  return applyToAll(tree, resolutions, false);
}

function applyToAll(nodes: readonly ArticleNode[], resolutions: Resolutions, inLink: boolean): ArticleNode[] {
  return nodes.map((node) => (typeof node === 'string' ? node : applyTo(node, resolutions, inLink)));
}

function applyTo(node: ArticleElement, resolutions: Resolutions, inLink: boolean): ArticleElement {
  const [tag, attributes] = node;
  const children = applyToAll(childrenOf(node), resolutions, inLink || tag === 'a');
  const { href, src } = attributes;
  if (tag === 'a' && href !== undefined) {
    const found = resolutions.get(resolutionKey('link', href));
    const { href: _, ...rest } = attributes;
    switch (found?.kind) {
      case 'article': return ['a', { ...rest, href: found.href, ...(found.id === undefined ? {} : { 'data-article': found.id }) }, ...children];
      case 'file': return ['a', { ...rest, href: found.href }, ...children];
      case 'external': return ['a', { ...rest, href: found.href, ...(/^(?:https?:)?\/\//iu.test(found.href) ? { rel: 'noopener' } : {}) }, ...children];
      // A link that leads nowhere is worse than none: its words stay.
      default: return ['span', rest, ...children];
    }
  }
  if (tag === 'img' && src !== undefined) {
    const found = resolutions.get(resolutionKey('image', src));
    if (found?.kind === 'picture') {
      const size: Record<string, string> = attributes['width'] === undefined && attributes['height'] === undefined ? { width: String(found.width), height: String(found.height) } : {};
      return ['img', { ...attributes, ...size, src: found.src }];
    }
    const alt = attributes['alt'] ?? '';
    if (found?.kind === 'remote-picture' && !inLink) return ['a', { href: found.href, rel: 'noopener' }, alt || fileName(found.href)];
    return ['span', {}, alt];
  }
  return [tag, attributes, ...children];
}

function fileName(address: string): string {
  return address.split(/[?#]/u)[0]!.split('/').filter(Boolean).pop()?.slice(0, 80) ?? address.slice(0, 80);
}
