import type { ArticleElement, ArticleNode } from '../../core/contract/article-tree.ts';
import { ARTICLE_ID_PREFIX } from '../../core/contract/article-tree.ts';
import type { ArticleHeading } from '../../core/contract/article-document.ts';
import { isVideoFile, linkedVideo, VIDEO_CLASS } from '../../core/contract/video-link.ts';
import { toSlug } from '../address.ts';
import { siteTexts, type NoteKind } from '../site-texts.ts';
import { childrenOf, elementsOf, textOf } from './tree-text.ts';

/** An article's tree with everything in place that a reader needs to find their way. */
export interface ShapedArticle {
  readonly tree: ArticleNode[];
  readonly headings: ArticleHeading[];
  /** What a link's `#fragment` may say, and the id that it means: `[fragment as a slug, id]`. */
  readonly anchors: readonly (readonly [alias: string, id: string])[];
  /** First headings of level 1 in the body, other than the title itself. */
  readonly topHeadings: readonly string[];
  /** Headings that skip a level: after an `h2` comes an `h4`. */
  readonly skippingHeadings: readonly string[];
}

/** Gives headings their anchors, turns `> [!NOTE]` into notes, makes wide tables scroll and code reachable by keyboard. */
export function shapeArticle(tree: readonly ArticleNode[], title: string, locale: string): ShapedArticle {
  const { nodes, topHeadings } = lowerTopHeadings(withoutRepeatedTitle(tree, title));
  const ids = new UniqueIds(nodes);
  const skippingHeadings: string[] = [];
  const headings: ArticleHeading[] = [];
  const anchors = new Map<string, string>();
  for (const element of elementsOf(nodes)) {
    const id = element[1]['id'];
    if (id !== undefined) anchors.set(id.slice(ARTICLE_ID_PREFIX.length), id);
  }
  let level = 1;
  for (const element of elementsOf(nodes)) {
    if (!isHeading(element)) continue;
    const text = textOf(childrenOf(element));
    if (text === '') continue;
    element[1]['id'] ??= ids.make(toSlug(text));
    const heading = { level: Number(element[0][1]), id: element[1]['id'], text };
    if (heading.level > level + 1) skippingHeadings.push(text);
    level = heading.level;
    headings.push(heading);
    // Editors who know GitHub write its anchors: dots vanish there and become hyphens here.
    for (const alias of [toSlug(text), toSlug(text.toLowerCase().replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, ''))]) if (!anchors.has(alias)) anchors.set(alias, heading.id);
  }
  return { tree: dress(nodes, locale), headings, anchors: [...anchors], topHeadings, skippingHeadings };
}

function isHeading(node: ArticleNode | undefined): node is ArticleElement {
  return typeof node === 'object' && /^h[1-6]$/u.test(node[0]);
}

/** The page shows the title; an article that begins with it once more would show it twice. */
function withoutRepeatedTitle(tree: readonly ArticleNode[], title: string): ArticleNode[] {
  const first = tree[0];
  return isHeading(first) && first[0] === 'h1' && toSlug(textOf(childrenOf(first))) === toSlug(title) ? tree.slice(1) : [...tree];
}

/** The title is the page's only `h1`. Where the body has more, all its headings go down one level, so their order of rank stays. */
function lowerTopHeadings(nodes: ArticleNode[]): { nodes: ArticleNode[]; topHeadings: string[] } {
  const topHeadings = [...elementsOf(nodes)].filter((element) => element[0] === 'h1').map((element) => textOf(childrenOf(element)));
  if (topHeadings.length > 0) for (const element of elementsOf(nodes)) if (isHeading(element)) element[0] = `h${Math.min(6, Number(element[0][1]) + 1)}`;
  return { nodes, topHeadings };
}

/** Every id once. What the editor wrote comes first, what we make up gives way: `h-pay`, `h-pay-2`. */
class UniqueIds {
  readonly #taken = new Set<string>();
  /** Last number given to each name: a thousand headings of one name are not counted through a thousand times. */
  readonly #numbers = new Map<string, number>();

  constructor(nodes: readonly ArticleNode[]) {
    for (const element of elementsOf(nodes)) {
      const id = element[1]['id'];
      if (id === undefined) continue;
      if (this.#taken.has(id) || id === ARTICLE_ID_PREFIX) delete element[1]['id'];
      else this.#taken.add(id);
    }
  }

  make(slug: string): string {
    const wanted = `${ARTICLE_ID_PREFIX}${slug.slice(0, 100) || 'section'}`;
    let id = wanted;
    let number = this.#numbers.get(wanted) ?? 1;
    while (this.#taken.has(id)) {
      number += 1;
      id = `${wanted}-${number}`;
    }
    this.#numbers.set(wanted, number);
    this.#taken.add(id);
    return id;
  }
}

/** `headers` of table cells refer to ids, which carry our prefix. */
function prefixed(ids: string): string {
  return ids.split(/\s+/u).filter(Boolean).map((id) => `${ARTICLE_ID_PREFIX}${toSlug(id)}`).join(' ');
}

function dress(nodes: readonly ArticleNode[], locale: string, heading = ''): ArticleNode[] {
  let above = heading;
  return nodes.map((node): ArticleNode => {
    if (typeof node === 'string') return node;
    const [tag, attributes] = node;
    if (isHeading(node)) above = textOf(childrenOf(node));
    const children = dress(childrenOf(node), locale, above);
    if (attributes['headers'] !== undefined) attributes['headers'] = prefixed(attributes['headers']);
    switch (tag) {
      case 'blockquote':
        return toNote(children, locale) ?? [tag, attributes, ...children];
      case 'table':
        // A region that scrolls must be reachable by keyboard and have a name.
        return ['div', { class: 'table-scroll', role: 'region', tabindex: '0', 'aria-label': captionOf(children) || above || siteTexts(locale).table }, [tag, attributes, ...children]];
      case 'thead':
        return [tag, attributes, ...withScope(children)];
      case 'pre':
        return [tag, { ...attributes, tabindex: '0' }, ...children];
      case 'img':
        // Written like a picture, it is a film to play here.
        if (isVideoFile(attributes['src'] ?? '')) return ['a', { href: attributes['src']!, class: VIDEO_CLASS }, attributes['alt'] || siteTexts(locale).video];
        return [tag, { ...attributes, alt: attributes['alt'] ?? '', loading: 'lazy', decoding: 'async' }];
      case 'a':
        // Without an address it marks a place and is no link.
        return attributes['href'] === undefined ? ['span', attributes, ...children] : [tag, attributes, ...children];
      case 'p':
        markVideo(children);
        return [tag, attributes, ...children];
      default:
        return [tag, attributes, ...children];
    }
  });
}

/** A link to a film that is a paragraph of its own is a film to play; one within a sentence stays a link. */
function markVideo(children: readonly ArticleNode[]): void {
  const [only, ...others] = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (typeof only !== 'object' || others.length > 0 || only[0] !== 'a') return;
  const address = only[1]['href'] ?? '';
  if (linkedVideo(address) !== undefined || isVideoFile(address)) only[1]['class'] = VIDEO_CLASS;
}

function captionOf(children: readonly ArticleNode[]): string {
  const caption = children.find((child) => typeof child === 'object' && child[0] === 'caption');
  return caption === undefined ? '' : textOf([caption]);
}

/** Cells of a table's head name their columns; an empty one names nothing and is an ordinary cell. */
function withScope(rows: readonly ArticleNode[]): ArticleNode[] {
  for (const element of elementsOf(rows)) {
    if (element[0] !== 'th') continue;
    const isEmpty = childrenOf(element).every((child) => typeof child === 'string' && child.trim() === '');
    if (isEmpty) element[0] = 'td';
    else element[1]['scope'] ??= 'col';
  }
  return [...rows];
}

/** `> [!WARNING] Title` as a note, in GitHub's way of writing; undefined when it is an ordinary quotation. */
function toNote(children: readonly ArticleNode[], locale: string): ArticleElement | undefined {
  const first = children[0];
  const inParagraph = typeof first === 'object' && first[0] === 'p';
  const opening = inParagraph ? first[2] : first;
  if (typeof opening !== 'string') return undefined;
  const match = /^\s*\[!(note|tip|important|warning|caution|info|danger)\][ \t]*([^\n]*)(?:\n|$)/iu.exec(opening);
  if (match === null) return undefined;
  const kind = kindOf(match[1]!.toLowerCase());
  const rest = opening.slice(match[0].length);
  const title = match[2]!.trim() || siteTexts(locale).notes[kind];
  const following = inParagraph ? (first.slice(3) as ArticleNode[]) : [];
  const firstParagraph = rest.trim() === '' && following.length === 0 ? [] : [['p', {}, ...(rest === '' ? [] : [rest]), ...following] as ArticleElement];
  return ['div', { class: `note note-${kind}`, role: 'note' }, ['p', { class: 'note-title' }, title], ...firstParagraph, ...children.slice(1)];
}

function kindOf(name: string): NoteKind {
  return name === 'info' ? 'note' : name === 'danger' ? 'caution' : (name as NoteKind);
}
