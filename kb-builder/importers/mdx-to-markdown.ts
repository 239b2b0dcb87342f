import { mdxjs } from 'micromark-extension-mdxjs';
import { admonitionsToNotes } from './admonitions-to-notes.ts';
import { eventsOf, type MarkdownEvent } from './adjust-markdown.ts';
import { embeddedFilm } from './html-embed.ts';
import { TextPatches } from './text-patches.ts';

/** What the conversion of one document needs to know and to say. */
export interface MdxConversion {
  /** The text of an imported document (`import Part from './_part.mdx'`), without front matter; undefined when it is not there. */
  partial(path: string): string | undefined;
  notice(line: number, code: string, message: string): void;
}

/** Documents that take in documents that take in documents; more is a circle. */
const MAX_PARTIALS_DEEP = 3;

/**
 * Docusaurus' Markdown as plain Markdown: notes become notes, tabs stand below each other, imported documents are taken
 * in, pictures become pictures; programs and their components go, and what was written inside them stays.
 */
export function mdxToMarkdown(text: string, conversion: MdxConversion, depth = 0): string {
  const prepared = linesOutsideCode(text, (line) => line.replace(/^(\s*#{1,6}\s+)(.*?)\s*\{#([\w-]{1,200})\}\s*$/u, '$1<a id="$3"></a>$2')).replace(/<!--[\s\S]*?-->/gu, (comment) => '\n'.repeat(comment.split('\n').length - 1));
  let events: readonly MarkdownEvent[];
  let isMdx = true;
  try {
    events = eventsOf(prepared, [mdxjs()]);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    // Text such as `a < b` or `{name}` stops the parser of programs; as plain Markdown it is harmless.
    if (/[<{]/u.test(prepared) && /^(?:import|export)\s|<\/?[A-Z]|<>/mu.test(prepared)) conversion.notice(line ?? 1, 'mdx', `this is no valid MDX (${(reason ?? 'unknown reason').slice(0, 200)}) and was read as plain Markdown; look through the result`);
    events = eventsOf(prepared);
    isMdx = false;
  }
  const patches = new TextPatches();
  const document = new MdxDocument(prepared, conversion, depth);
  const flow: { readonly line: number; readonly indent: number }[] = [];
  const dedents: { from: number; to: number; indent: number }[] = [];
  for (const [way, token] of events) {
    if (way === 'enter') {
      if (token.type === 'mdxjsEsm') document.readImports(prepared.slice(token.start.offset, token.end.offset));
      continue;
    }
    const [start, end, line] = [token.start.offset, token.end.offset, token.start.line];
    const source = prepared.slice(start, end);
    switch (token.type) {
      case 'mdxjsEsm':
        patches.replace(start, end, '');
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        patches.replace(start, end, document.expression(source, line));
        break;
      case 'mdxJsxTextTag':
        patches.replace(start, end, document.tag(source, line, 'text'));
        break;
      case 'mdxJsxFlowTag':
        patches.replace(start, end, document.tag(source, line, 'flow'));
        if (source.startsWith('</')) {
          const opened = flow.pop();
          if (opened !== undefined) dedents.push({ from: opened.line + 1, to: line - 1, indent: flow[0]?.indent ?? opened.indent });
        } else if (!source.endsWith('/>')) {
          flow.push({ line: token.end.line, indent: start - (prepared.lastIndexOf('\n', start - 1) + 1) });
        }
        break;
      case 'htmlFlow':
      case 'htmlText':
        for (const tag of isMdx ? [] : source.matchAll(/<\/?[A-Za-z][\w.]*(?:\s(?:[^<>{}"']|"[^"]*"|'[^']*'|\{[^{}]*\})*)?\/?>/gu)) {
          const kind = token.type === 'htmlFlow' && source.trim() === tag[0] ? 'flow' : 'text';
          patches.replace(start + tag.index, start + tag.index + tag[0].length, document.tag(tag[0], line, kind));
        }
        break;
      default:
    }
  }
  dedent(prepared, dedents, patches);
  const plain = patches.applyTo(prepared);
  return withSingleBlankLines(admonitionsToNotes(withoutProgramLines(isMdx ? plain : plain.replace(/^(?:import\s[^\n]*?\sfrom\s+['"][^'"\n]*['"];?|import\s+['"][^'"\n]*['"];?|export\s+(?:const|default|function)\s[^\n]*)$/gmu, ''))));
}

/** Elements that Markdown has no signs for and our articles may hold. Everything else in small letters is layout. */
const KEPT = new Set(['a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'code', 'dd', 'del', 'details', 'dl', 'dt', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 's', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul']);
const KEPT_ATTRIBUTES: Readonly<Record<string, string>> = { href: 'href', id: 'id', name: 'name', title: 'title', start: 'start', colSpan: 'colspan', rowSpan: 'rowspan', colspan: 'colspan', rowspan: 'rowspan', open: 'open' };

/** One document's components. */
class MdxDocument {
  readonly #conversion: MdxConversion;
  readonly #depth: number;
  readonly #imports = new Map<string, string>();
  readonly #told = new Set<string>();

  constructor(text: string, conversion: MdxConversion, depth: number) {
    this.#conversion = conversion;
    this.#depth = depth;
    this.readImports(text);
  }

  readImports(text: string): void {
    for (const [, name, path] of text.matchAll(/^import\s+(\w+)[^'"\n]*\sfrom\s+['"]([^'"\n]{1,500})['"]/gmu)) this.#imports.set(name!, path!);
  }

  expression(source: string, line: number): string {
    const inner = source.slice(1, -1).trim();
    if (inner === '' || /^\/\*[\s\S]*\*\/$/u.test(inner)) return '';
    const text = /^(?:'([^'\\]*)'|"([^"\\]*)"|`([^`\\$]*)`)$/u.exec(inner);
    if (text !== null) return text[1] ?? text[2] ?? text[3] ?? '';
    this.#tellOnce(line, `the expression {${inner.replace(/\s+/gu, ' ').slice(0, 60)}} was left out; write its value if the sentence needs it`);
    return '';
  }

  tag(source: string, line: number, place: 'flow' | 'text'): string {
    const [, slash, name = ''] = /^<\s*(\/?)\s*([\w.:-]*)/u.exec(source) ?? [];
    const closing = slash === '/';
    const attributes = readAttributes(source);
    // A block needs empty lines around it, or the Markdown within it would be read as HTML.
    const block = (text: string): string => (place === 'text' ? text : closing ? `\n${text}` : `${text}\n`);
    if (name === 'img' || name === 'Image' || name === 'ThemedImage') return closing ? '' : this.#picture(attributes, line);
    if (name === 'iframe' || name === 'video' || name === 'ReactPlayer') {
      const film = closing ? undefined : embeddedFilm({ type: 'element', tagName: name === 'video' ? 'video' : 'iframe', properties: { src: attributes.get('src') ?? attributes.get('url') ?? '', title: attributes.get('title') ?? '' }, children: [] });
      return film === undefined ? '' : `[${film.title}](${film.address})`;
    }
    if (name === 'details' || name === 'Details') {
      const summary = attributes.get('summary');
      return block(closing ? '</details>' : `<details>${summary === undefined ? '' : `\n<summary>${summary}</summary>`}`);
    }
    if (name === 'summary') return closing ? '</summary>\n' : '<summary>';
    if (name === 'a' || name === 'Link') return closing ? '</a>' : `<a${written(new Map([...attributes, ['href', attributes.get('href') ?? attributes.get('to') ?? '']]))}>`;
    if (KEPT.has(name)) return block(closing ? `</${name}>` : `<${name}${written(attributes)}>`);
    if (/^[a-z]/u.test(name) || name === '') return '';
    return this.#component(name, closing, attributes, source, line);
  }

  #component(name: string, closing: boolean, attributes: ReadonlyMap<string, string>, source: string, line: number): string {
    if (name === 'TabItem') return closing ? '\n' : `\n**${(attributes.get('label') ?? attributes.get('value') ?? 'Alternative').replace(/[*_\\]/gu, '\\$&')}**\n\n`;
    if (name === 'Admonition') return closing ? '\n:::' : `:::${attributes.get('type') ?? 'note'}${attributes.has('title') ? `[${attributes.get('title')!}]` : ''}\n`;
    const path = this.#imports.get(name);
    if (!closing && path !== undefined && /\.mdx?$/iu.test(path)) {
      const partial = this.#depth < MAX_PARTIALS_DEEP ? this.#conversion.partial(path) : undefined;
      if (partial !== undefined) {
        // What is said of a part is said where it is taken in.
        const here = { partial: (path: string) => this.#conversion.partial(path), notice: (_line: number, code: string, message: string) => this.#conversion.notice(line, code, message) };
        return `${mdxToMarkdown(partial, here, this.#depth + 1).trim()}\n`;
      }
      this.#tellOnce(line, `the text "${path}" to take in for <${name}> is not there`);
      return '';
    }
    if (name === 'Tabs') this.#tellOnce(line, 'the tabs stand below each other now, each under its name in bold');
    else this.#tellOnce(line, `<${name}> is a program and was left out${source.endsWith('/>') ? '' : '; what was written inside it stays'}`);
    return '';
  }

  #picture(attributes: ReadonlyMap<string, string>, line: number): string {
    const given = attributes.get('src') ?? '';
    const address = this.#imports.get(given) ?? /\brequire\(\s*['"]([^'"]+)['"]\s*\)/u.exec(given)?.[1] ?? /\buseBaseUrl\(\s*['"]([^'"]+)['"]/u.exec(given)?.[1] ?? given;
    if (!/^[^{}()'"]+$/u.test(address)) {
      this.#tellOnce(line, `a picture whose address is computed (${given.slice(0, 80)}) was left out`);
      return '';
    }
    return `![${(attributes.get('alt') ?? '').replace(/[[\]\\]/gu, '\\$&')}](${/\s/u.test(address) ? `<${address}>` : address})`;
  }

  #tellOnce(line: number, message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.#conversion.notice(line, 'mdx', message);
  }
}

/** Attributes of a tag; of `{expressions}` their source without the braces. */
function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const inner = tag.replace(/^<\s*[\w.:-]*/u, '').replace(/\/?>$/u, '');
  for (const [, name, double, single, expression] of inner.matchAll(/([A-Za-z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{((?:[^{}]|\{[^{}]*\})*)\}))?/gu)) {
    const text = expression === undefined ? undefined : (/^\s*(?:'([^']*)'|"([^"]*)"|`([^`$]*)`)\s*$/u.exec(expression)?.slice(1).find((part) => part !== undefined) ?? expression.trim());
    attributes.set(name!, double ?? single ?? text ?? '');
  }
  return attributes;
}

function written(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].filter(([name, value]) => KEPT_ATTRIBUTES[name] !== undefined && !/[{}()]/u.test(value) && (value !== '' || name === 'open')).map(([name, value]) => ` ${KEPT_ATTRIBUTES[name]!}${value === '' ? '' : `="${value.replace(/"/gu, '&quot;')}"`}`).join('');
}

/** In MDX what stands in an element may be indented; in Markdown four blanks would make code of it. */
function dedent(text: string, blocks: readonly { readonly from: number; readonly to: number; readonly indent: number }[], patches: TextPatches): void {
  const lines = text.split('\n');
  const offsets: number[] = [];
  let offset = 0;
  for (const line of lines) {
    offsets.push(offset);
    offset += line.length + 1;
  }
  const cuts = new Map<number, number>();
  for (const { from, to, indent } of blocks) {
    const inside = lines.slice(from - 1, to).filter((line) => line.trim() !== '' && !/^\s*<summary/u.test(line));
    const least = inside.reduce((smallest, line) => Math.min(smallest, indentOf(line)), Number.POSITIVE_INFINITY);
    if (!Number.isFinite(least) || least <= indent) continue;
    for (let line = from; line <= to; line += 1) if (lines[line - 1]!.trim() !== '') cuts.set(line, Math.max(cuts.get(line) ?? 0, Math.min(least - indent, indentOf(lines[line - 1]!))));
  }
  for (const [line, cut] of cuts) patches.replace(offsets[line - 1]!, offsets[line - 1]! + cut, '');
}

function indentOf(line: string): number {
  return /^[ \t]*/u.exec(line)![0].length;
}

function linesOutsideCode(text: string, change: (line: string) => string): string {
  const changed: string[] = [];
  eachLine(text, (line, isCode) => changed.push(isCode ? line : change(line)));
  return changed.join('\n');
}

function eachLine(text: string, see: (line: string, isCode: boolean) => void): void {
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/u.exec(line)?.[1];
    const turns = mark !== undefined && (fence === undefined || (mark[0] === fence[0] && mark.length >= fence.length));
    see(line, fence !== undefined || turns);
    if (turns) fence = fence === undefined ? mark : undefined;
  }
}

/** What was taken out leaves gaps. */
function withSingleBlankLines(text: string): string {
  const kept: string[] = [];
  eachLine(text, (line, isCode) => {
    if (isCode || line.trim() !== '' || (kept.at(-1) ?? '').trim() !== '') kept.push(line);
  });
  return kept.join('\n');
}

/** Comments by which Docusaurus marks lines of code. */
function withoutProgramLines(text: string): string {
  return text.replace(/^[ \t]*(?:\/\/|#|<!--|\/\*|\{\/\*)\s*highlight-(?:next-line|start|end)\s*(?:-->|\*\/\}?)?[ \t]*\n/gmu, '');
}
