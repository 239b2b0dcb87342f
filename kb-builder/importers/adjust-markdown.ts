import { parse, postprocess, preprocess } from 'micromark';
import { toSlug } from '../address.ts';
import { embeddedFilm } from './html-embed.ts';
import { TextPatches } from './text-patches.ts';

/** What becomes of the addresses in a Markdown text. */
export interface MarkdownConversion {
  /** The address to write for a link; undefined takes the link away and leaves its text. */
  link(address: string): string | undefined;
  /** The address to write for a picture; undefined takes the picture away. */
  image(address: string, alt: string): string | undefined;
}

/**
 * Rewrites the addresses of links and pictures, in Markdown and in HTML within it, and brings headings into our levels. A
 * parser says where they are, so that code stays code; everything else stays as its author wrote it.
 */
export function adjustMarkdown(text: string, conversion: MarkdownConversion): string {
  const patches = new TextPatches();
  const definitions = usedDefinitions(text);
  // Links and pictures stand in each other: `[![alt](picture)](link)`.
  const open: { kind: 'link' | 'image'; start: number; label?: [number, number]; address?: [number, number, string] }[] = [];
  const events = eventsOf(text);
  levelHeadings(text, events, patches);
  for (const [way, token] of events) {
    const start = token.start.offset;
    const end = token.end.offset;
    if (way === 'enter') {
      if (token.type === 'link' || token.type === 'image') open.push({ kind: token.type, start });
      continue;
    }
    const current = open.at(-1);
    switch (token.type) {
      case 'labelText':
        if (current !== undefined) current.label = [start, end];
        break;
      case 'resourceDestinationString':
        if (current !== undefined) current.address = [start, end, unescaped(text.slice(start, end))];
        break;
      case 'link':
      case 'image': {
        const reference = open.pop();
        if (reference?.address === undefined) break;
        const [from, to, address] = reference.address;
        const label = reference.label === undefined ? '' : text.slice(...reference.label);
        const target = reference.kind === 'link' ? conversion.link(address) : conversion.image(address, label);
        if (target === undefined) unlink(patches, reference, end, text[end] === ' ');
        else if (target !== address) patches.replace(...withBrackets(text, from, to), asDestination(target));
        break;
      }
      case 'definitionDestinationString': {
        const address = unescaped(text.slice(start, end));
        const definition = definitions.get(token.start.line);
        const target = definition === 'image' ? conversion.image(address, '') : conversion.link(address);
        // Without its definition a reference would show its brackets, so it leads to the article itself.
        patches.replace(...withBrackets(text, start, end), asDestination(target ?? '#'));
        break;
      }
      case 'htmlFlow':
      case 'htmlText':
        adjustHtml(text.slice(start, end), start, conversion, patches);
        break;
      default:
    }
  }
  return patches.applyTo(text);
}

/** The page shows the title as its only first-level heading, and no level may be skipped: `#, ###` becomes `##, ###`. */
function levelHeadings(text: string, events: readonly MarkdownEvent[], patches: TextPatches): void {
  const headings: { readonly level: number; readonly start: number; readonly end: number; readonly setext: boolean }[] = [];
  let atStart = false;
  let setextText: string | undefined;
  for (const [way, { type, start, end }] of events) {
    if (way === 'enter') {
      if (type === 'atxHeading') atStart = true;
      continue;
    }
    if (type === 'atxHeadingSequence' && atStart) {
      headings.push({ level: end.offset - start.offset, start: start.offset, end: end.offset, setext: false });
      atStart = false;
    } else if (type === 'setextHeadingText') {
      setextText = text.slice(start.offset, end.offset);
    } else if (type === 'setextHeading' && setextText !== undefined) {
      // Headings underlined with signs have two levels only; in front of others they are written like them.
      headings.push({ level: text.slice(start.offset, end.offset).trimEnd().endsWith('=') ? 1 : 2, start: start.offset, end: end.offset, setext: true });
    }
  }
  const used = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
  for (const { level, start, end, setext } of headings) {
    const own = Math.min(6, used.indexOf(level) + 2);
    if (own === level) continue;
    if (setext) {
      // Only the line of signs can be changed without touching what the heading holds.
      const line = text.lastIndexOf('\n', end - 1) + 1;
      const words = text.slice(start, line).trim();
      if (own === 2) patches.replace(line, end, text.slice(line, end).replace(/=/gu, '-'));
      else if (!words.includes('\n')) {
        patches.replace(start, start, `${'#'.repeat(own)} `);
        patches.replace(line, end, '');
      }
    } else {
      patches.replace(start, end, '#'.repeat(own));
    }
  }
}

/** A piece of Markdown as the parser sees it: the way in and out of a construct. */
export type MarkdownEvent = readonly [way: 'enter' | 'exit', token: { readonly type: string; readonly start: { readonly offset: number; readonly line: number }; readonly end: { readonly offset: number; readonly line: number } }, context: unknown];

export function eventsOf(text: string, extensions: NonNullable<Parameters<typeof parse>[0]>['extensions'] = []): readonly MarkdownEvent[] {
  return postprocess(parse({ extensions }).document().write(preprocess()(text, undefined, true)));
}

function unlink(patches: TextPatches, reference: { kind: 'link' | 'image'; start: number; label?: [number, number] }, end: number, blankAfter: boolean): void {
  if (reference.kind === 'image' || reference.label === undefined) {
    // The blank after it too, or a line would begin with one.
    patches.replace(reference.start, blankAfter ? end + 1 : end, '');
  } else {
    // Two cuts, so that what stands in the label can be changed too.
    patches.replace(reference.start, reference.label[0], '');
    patches.replace(reference.label[1], end, '');
  }
}

/** `![a][b]` and `[b]: picture.png`: lines of definitions, and what they are used for. */
function usedDefinitions(text: string): Map<number, 'link' | 'image'> {
  const uses = new Map<number, 'link' | 'image'>();
  const pictures = new Set([...text.matchAll(/!\[([^\]\n]{1,200})\](?:\[([^\]\n]{0,200})\])?/gu)].map(([, label, name]) => (name || label)!.toLowerCase()));
  for (const [index, line] of text.split('\n').entries()) {
    const name = /^ {0,3}\[([^\]]{1,200})\]:/u.exec(line)?.[1];
    if (name !== undefined) uses.set(index + 1, pictures.has(name.toLowerCase()) ? 'image' : 'link');
  }
  return uses;
}

function adjustHtml(html: string, offset: number, conversion: MarkdownConversion, patches: TextPatches): void {
  for (const match of html.matchAll(/<(\/?)(iframe|video|audio|embed|source|track)\b([^>]*)>/giu)) {
    const source = /\ssrc\s*=\s*["']([^"']+)["']/iu.exec(match[3]!)?.[1] ?? (/^(?:video|audio)$/iu.test(match[2]!) ? /<source\b[^>]*?\ssrc\s*=\s*["']([^"']+)["']/iu.exec(html.slice(match.index))?.[1] : undefined);
    const film = match[1] === '/' || source === undefined ? undefined : embeddedFilm({ type: 'element', tagName: match[2]!.toLowerCase(), properties: { src: unescaped(source), title: /\stitle\s*=\s*["']([^"']*)/iu.exec(match[3]!)?.[1] ?? '' }, children: [] });
    const target = film === undefined ? undefined : conversion.link(film.address);
    patches.replace(offset + match.index, offset + match.index + match[0].length, film === undefined || target === undefined ? '' : `<a href="${target.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;')}">${film.title.replace(/</gu, '&lt;')}</a>`);
  }
  for (const match of html.matchAll(/<(a|img)\b[^>]*?\s(href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>/giu)) {
    const [tag, name, , double, single] = match;
    const address = unescaped((double ?? single ?? '').trim());
    const isLink = name!.toLowerCase() === 'a';
    if (address === '') continue;
    const target = isLink ? conversion.link(address) : conversion.image(address, /\salt\s*=\s*["']([^"']*)/iu.exec(tag)?.[1] ?? '');
    const start = offset + match.index;
    if (target === undefined) patches.replace(start, start + tag.length, isLink ? '<a>' : '');
    else if (target !== address) patches.replace(start, start + tag.length, tag.replace(/(\s(?:href|src)\s*=\s*)(?:"[^"]*"|'[^']*')/iu, (_all, before: string) => `${before}"${target.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;')}"`));
  }
}

/** Escapes and the commonest entities of an address undone. */
function unescaped(address: string): string {
  return address.replace(/\\([!-/:-@[-`{-~])/gu, '$1').replace(/&amp;/giu, '&').replace(/&quot;/giu, '"').replace(/&#39;/gu, "'");
}

/** `<a b>` around an address belongs to it. */
function withBrackets(text: string, start: number, end: number): [number, number] {
  return text[start - 1] === '<' && text[end] === '>' ? [start - 1, end + 1] : [start, end];
}

function asDestination(address: string): string {
  return /^[^\s<>()\\]+$/u.test(address) ? address : `<${address.replace(/[<>\\]/gu, '\\$&').replace(/\s+/gu, '%20')}>`;
}

/** What links to a Markdown text may say after the `#`: its headings in the builder's and in GitHub's spelling, and ids in its HTML. */
export function markdownAnchors(text: string): Set<string> {
  const anchors = new Set<string>();
  let fence: string | undefined;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const mark = /^\s*(`{3,}|~{3,})/u.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || (mark[0] === fence[0] && mark.length >= fence.length))) fence = fence === undefined ? mark : undefined;
    if (fence !== undefined) continue;
    for (const [, id] of line.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']([^"'<>]{1,200})["']/giu)) anchors.add(toSlug(id!));
    const heading = /^[\s>]*#{1,6}\s+(.*?)(?:\s+#+)?\s*$/u.exec(line)?.[1] ?? (/^\s{0,3}(?:=+|-+)\s*$/u.test(line) && index > 0 ? lines[index - 1] : undefined) ?? /<h[1-6][^>]*>(.*?)<\/h/iu.exec(line)?.[1];
    if (heading === undefined) continue;
    const plain = heading.replace(/<[^>]*>/gu, '').replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/gu, '$1').replace(/\\([!-/:-@[-`{-~])/gu, '$1').replace(/[*`]|(?<![\p{Letter}\p{Number}])_|_(?![\p{Letter}\p{Number}])/gu, '').replace(/&amp;/gu, '&');
    anchors.add(toSlug(plain));
    anchors.add(toSlug(plain.toLowerCase().replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')));
  }
  anchors.delete('');
  return anchors;
}
