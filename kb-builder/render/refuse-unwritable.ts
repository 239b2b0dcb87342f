import { ArticleTooLarge } from './article-tree.ts';
import { say, type Message } from '../wording/message.ts';

/** Deepest nesting of lists and quotations. Three is what a reader can follow. */
const MAX_NESTING = 32;
/** Raw HTML elements left open inside each other. */
const MAX_OPEN_ELEMENTS = 500;

/** Longest run of characters without a blank. A long address has 2,000; only a file pasted into the text has more. */
const MAX_RUN = 20_000;

/** Elements that stay open until they are closed. `<p>` and `<li>` end by themselves, `<Name>` in a code sample is none. */
const STAYS_OPEN = /<(\/?)(?:a|abbr|article|aside|b|big|blockquote|center|code|del|details|div|dl|em|fieldset|font|form|i|ins|kbd|main|mark|nav|ol|pre|q|s|section|small|span|strike|strong|sub|summary|sup|table|tt|u|ul|var)(?=[\s>/])/giu;

/**
 * Refuses, before the Markdown library sees it, what no person has written. The library recurses, and a stack that
 * overflows inside a regular expression takes the process with it; it looks for addresses in quadratic time; jsdom
 * needs minutes for 20,000 elements inside each other.
 * @throws {ArticleUnwritable} naming limit and line.
 */
export function refuseUnwritable(text: string): void {
  const indents: number[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.length > MAX_RUN) refuseLongRun(line, number);
    const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/u.exec(line)?.[0] ?? '';
    const onThisLine = markers.match(/>|[-*+]|\d+[.)]/gu)?.length ?? 0;
    if (onThisLine > 0 || line.trim() !== '') {
      const indent = /^[ \t>]*/u.exec(line)![0].replace(/\t/gu, '    ').length;
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
      if (onThisLine > 0) indents.push(indent);
    }
    // `* * *` and `- - -` are rules, not lists.
    const isRule = /^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/u.test(line);
    if (!isRule && Math.max(onThisLine, indents.length) > MAX_NESTING) throw new ArticleUnwritable(say`lists or quotations are nested deeper than ${MAX_NESTING} levels; flatten them`, number);
  }
  let open = 0;
  for (const match of text.matchAll(STAYS_OPEN)) {
    open = match[1] === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > MAX_OPEN_ELEMENTS) throw new ArticleUnwritable(say`more than ${MAX_OPEN_ELEMENTS} HTML elements are opened and not closed; close them or write Markdown`, text.slice(0, match.index).split('\n').length);
  }
}

function refuseLongRun(line: string, number: number): void {
  for (const [run] of line.matchAll(/\S+/gu)) {
    if (run.length > MAX_RUN) throw new ArticleUnwritable(say`${run.length} characters stand here without a blank, the limit is ${MAX_RUN}. If this is a picture, save it as a file and link to it`, number);
  }
}

/** Knows the line. */
export class ArticleUnwritable extends ArticleTooLarge {
  readonly line: number;

  constructor(said: Message, line: number) {
    super(said);
    this.line = line;
  }
}
