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

/**
 * The article's text, one section per heading, one line per paragraph, list item or table row. A passage shows several
 * lines in a row, so what the page says by its shape is said by punctuation: `Card: 3 days, free.`
 */
export function articleSections(tree: readonly ArticleNode[]): ArticleSection[] {
  const sections: { heading?: string; anchor?: string; lines: string[] }[] = [{ lines: [] }];
  let line = '';
  const endLine = (stop = ''): void => {
    const text = withoutLeaders(withoutInvisibles(line)).replace(/\s+/gu, ' ').trim();
    if (text !== '') sections.at(-1)!.lines.push(/[\p{Letter}\p{Number})\]"'’”»%]$/u.test(text) ? `${text}${stop}` : text);
    line = '';
  };
  /** Cells so far in the row that is being read. */
  let cells = 0;
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
      if (line.trim() !== '') line = `${line.trimEnd()}${cells === 1 ? ':' : ','} `;
      cells += line.trim() === '' && textOf(childrenOf(element)) === '' ? 0 : 1;
      visit(childrenOf(element));
    } else if (tag === 'br' || tag === 'hr') {
      endLine();
    } else if (BLOCKS.has(tag)) {
      const stop = tag === 'li' || tag === 'tr' ? '.' : '';
      // A row is one line; a paragraph within a cell does not break it.
      const isInCell = cells > 0 && (tag === 'p' || tag === 'li');
      if (!isInCell) endLine();
      if (tag === 'tr') cells = 0;
      visit(childrenOf(element));
      if (!isInCell) endLine(stop);
      else line += ' ';
      if (tag === 'tr') cells = 0;
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

/** Rows of dots and lines to write on lead a form's reader to where something belongs; in a passage they say nothing and fill it. `foo____bar` is a name. */
function withoutLeaders(text: string): string {
  return text
    .replace(/[.…·]{4,}|…{2,}|(?:[.…·_]\s){4,}[.…·_]?/gu, ' ')
    .replace(/_{4,}/gu, (run, at: number, whole: string) => (/^[\p{Letter}\p{Number}]{2}$/u.test(`${whole.charAt(at - 1)}${whole.charAt(at + run.length)}`) ? run : ' '));
}
