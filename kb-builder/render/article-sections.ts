import type { ArticleElement, ArticleNode } from '../../core/contract/article-tree.ts';
import { childrenOf, textOf, withoutInvisibles } from './tree-text.ts';

/** What stands under one heading, as plain text: what the search reads and shows. */
export interface ArticleSection {
  readonly heading?: string;
  readonly anchor?: string;
  readonly text: string;
}

/** Elements that are one thing to say: a passage never runs across two of them. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'li', 'tr', 'dt', 'dd', 'pre', 'summary', 'figcaption', 'caption', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The article's text, one section per heading, one line per paragraph, list item or table row. */
export function articleSections(tree: readonly ArticleNode[]): ArticleSection[] {
  const sections: { heading?: string; anchor?: string; lines: string[] }[] = [{ lines: [] }];
  let line = '';
  const endLine = (): void => {
    const text = withoutInvisibles(line).replace(/\s+/gu, ' ').trim();
    if (text !== '') sections.at(-1)!.lines.push(text);
    line = '';
  };
  const visit = (nodes: readonly ArticleNode[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') line += node;
      else visitElement(node);
    }
  };
  const visitElement = (element: ArticleElement): void => {
    const [tag, attributes] = element;
    if (/^h[2-6]$/u.test(tag)) {
      endLine();
      sections.push({ heading: withoutInvisibles(textOf(childrenOf(element))), ...(attributes['id'] === undefined ? {} : { anchor: attributes['id'] }), lines: [] });
    } else if (attributes['class'] === 'task' || attributes['class'] === 'note-title') {
      // Drawn for the eye.
    } else if (tag === 'td' || tag === 'th') {
      if (line.trim() !== '') line += ' · ';
      visit(childrenOf(element));
    } else if (tag === 'br' || tag === 'hr') {
      endLine();
    } else if (BLOCKS.has(tag)) {
      // A row is one line; a paragraph within a cell does not break it.
      if (tag !== 'p' || !line.endsWith(' · ')) endLine();
      visit(childrenOf(element));
      endLine();
    } else {
      visit(childrenOf(element));
    }
  };
  visit(tree);
  endLine();
  return sections
    .filter((section) => section.heading !== undefined || section.lines.length > 0)
    .map(({ lines, ...section }) => ({ ...section, text: lines.join('\n') }));
}
