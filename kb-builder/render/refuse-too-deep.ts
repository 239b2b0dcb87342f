import { ArticleTooLarge } from './article-tree.ts';

/** Deepest nesting of lists and quotations. Three is what a reader can follow. */
const MAX_NESTING = 32;
/** Raw HTML elements left open inside each other. */
const MAX_OPEN_ELEMENTS = 500;

/** Elements that stay open until they are closed. `<p>` and `<li>` end by themselves, `<Name>` in a code sample is none. */
const STAYS_OPEN = /<(\/?)(?:a|abbr|article|aside|b|big|blockquote|center|code|del|details|div|dl|em|fieldset|font|form|i|ins|kbd|main|mark|nav|ol|pre|q|s|section|small|span|strike|strong|sub|summary|sup|table|tt|u|ul|var)(?=[\s>/])/giu;

/**
 * Counts nesting before the Markdown library sees the text. The library recurses, and a stack that overflows inside a
 * regular expression takes the process with it; jsdom needs minutes for 20,000 elements inside each other.
 * @throws {ArticleTooLarge} naming limit and line.
 */
export function refuseTooDeep(text: string): void {
  const indents: number[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/u.exec(line)?.[0] ?? '';
    const onThisLine = markers.match(/>|[-*+]|\d+[.)]/gu)?.length ?? 0;
    if (onThisLine > 0 || line.trim() !== '') {
      const indent = /^[ \t>]*/u.exec(line)![0].replace(/\t/gu, '    ').length;
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
      if (onThisLine > 0) indents.push(indent);
    }
    // `* * *` and `- - -` are rules, not lists.
    const isRule = /^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/u.test(line);
    if (!isRule && Math.max(onThisLine, indents.length) > MAX_NESTING) throw new ArticleTooDeep(`lists or quotations are nested deeper than ${MAX_NESTING} levels; flatten them`, number);
  }
  let open = 0;
  for (const match of text.matchAll(STAYS_OPEN)) {
    open = match[1] === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > MAX_OPEN_ELEMENTS) throw new ArticleTooDeep(`more than ${MAX_OPEN_ELEMENTS} HTML elements are opened and not closed; close them or write Markdown`, text.slice(0, match.index).split('\n').length);
  }
}

/** Knows the line. */
export class ArticleTooDeep extends ArticleTooLarge {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}
