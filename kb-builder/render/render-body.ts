import { ARTICLE_IMAGE_SCHEMES, ARTICLE_LINK_SCHEMES, isAllowedUrl } from '../../core/contract/article-tree.ts';
import type { ArticleHeading } from '../../core/contract/article-document.ts';
import { articleSections, type ArticleSection } from './article-sections.ts';
import { toArticleTree } from './article-tree.ts';
import { LineFinder } from './find-line.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { refuseUnwritable } from './refuse-unwritable.ts';
import { sanitiseHtml } from './sanitise-html.ts';
import { shapeArticle } from './shape-article.ts';
import { elementsOf, textOf } from './tree-text.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { say, type Message } from '../wording/message.ts';

/** What the rendering of one article needs: nothing of the site, so that it can be done anywhere and kept. */
export interface BodyToRender {
  readonly locale: string;
  readonly title: string;
  readonly markdown: string;
}

/** A link or picture as the editor wrote it. */
export interface BodyReference {
  readonly kind: 'link' | 'image';
  /** The address, as it stands in the tree. */
  readonly address: string;
  /** Line of the body. */
  readonly line: number;
  /** Text of the link, or alternative text of the picture. */
  readonly text: string;
}

/** Something to tell the editor; lines count from the body's first. */
export interface BodyProblem {
  readonly line: number;
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: Message;
}

export interface RenderedBody {
  /** The tree as JSON: a thousand of them in memory are a fifth of what the objects would be. */
  readonly treeJson: string;
  readonly headings: readonly ArticleHeading[];
  readonly anchors: readonly (readonly [alias: string, id: string])[];
  readonly sections: readonly ArticleSection[];
  readonly references: readonly BodyReference[];
  readonly problems: readonly BodyProblem[];
}

/** Markdown in, checked tree out. Pure: the same input gives the same output. */
export function renderBody(body: BodyToRender): RenderedBody {
  const lines = new LineFinder(body.markdown);
  const problems: BodyProblem[] = [];
  const warn = (line: number, code: ProblemCode, message: Message): void => void problems.push({ line, code, severity: 'warning', message });
  refuseUnwritable(body.markdown);
  const html = markdownToHtml(plainMarkdown(body.markdown));
  const { root, removed } = sanitiseHtml(html);
  for (const name of removed) warn(lines.next(name.replace(/[>=]$/u, ''), name.replace(/[>=]$/u, '').toUpperCase()), 'removed-markup', removedMessage(name));
  const shaped = shapeArticle(toArticleTree(root), body.title, body.locale);
  for (const heading of shaped.topHeadings.slice(0, 5)) warn(lines.next(`# ${heading}`, heading, '# '), 'heading-level', say`"${heading.slice(0, 80)}" is a heading of the first level, which is the title's; write ## here and ### below it`);
  for (const heading of shaped.skippingHeadings.slice(0, 5)) warn(lines.next(heading), 'heading-level', say`"${heading.slice(0, 80)}" skips a level of headings; use ## first, then ###, so that the article can be navigated`);

  const references: BodyReference[] = [];
  for (const element of elementsOf(shaped.tree)) {
    const [tag, attributes] = element;
    if (tag === 'a' && attributes['href'] !== undefined) {
      const address = attributes['href'];
      references.push({ kind: 'link', address, text: textOf([element]), line: lines.next(...spellings(address)) });
    } else if (tag === 'img' && attributes['src'] !== undefined) {
      const address = attributes['src'];
      const line = lines.next(...spellings(address));
      references.push({ kind: 'image', address, text: attributes['alt'] ?? '', line });
      if ((attributes['alt'] ?? '').trim() === '') warn(line, 'image-alt', say`the picture ${address.slice(0, 100)} has no alternative text; say in a few words what it shows: ![what it shows](${address.slice(0, 100)})`);
    }
  }
  for (const address of unusableAddresses(html)) warn(lines.next(address.slice(0, 200)), 'unsafe-address', say`an address may begin with https:, mailto:, tel: or be relative; "${address.slice(0, 80)}" was removed`);
  const sections = articleSections(shaped.tree);
  return { treeJson: JSON.stringify(shaped.tree), headings: shaped.headings, anchors: shaped.anchors, sections, references, problems };
}

/** How the editor may have written an address that the Markdown library has encoded. */
function spellings(address: string): string[] {
  const decoded = decodeQuietly(address);
  return [`(${address}`, `(${decoded}`, `"${address}"`, address, decoded, decoded.normalize('NFD')].filter((spelling, index, all) => all.indexOf(spelling) === index);
}

function decodeQuietly(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Addresses that the sanitiser has emptied without a word. */
function unusableAddresses(html: string): string[] {
  const found = new Set<string>();
  for (const [, attribute, value] of html.matchAll(/\s(href|src)="([a-z][a-z0-9+.-]{1,20}:[^"]{0,300})"/giu)) {
    const schemes = attribute!.toLowerCase() === 'src' ? ARTICLE_IMAGE_SCHEMES : ARTICLE_LINK_SCHEMES;
    if (!isAllowedUrl(value!, schemes)) found.add(value!);
  }
  return [...found].slice(0, 20);
}

function removedMessage(name: string): Message {
  if (name === 'style=') return say`style attributes were removed: the look of articles is the site's. Use Markdown`;
  if (name.endsWith('=')) return say`the attribute ${name.slice(0, -1)} is not allowed in articles and was removed`;
  if (name === '<input>' || name === '<form>' || name === '<button>') return say`${name} was removed: forms do not work in articles`;
  if (name === '<iframe>' || name === '<video>' || name === '<embed>' || name === '<object>') return say`${name} was removed: embedded pages and players are not allowed. Link to it instead: a link to a film that is a paragraph of its own is played in place`;
  if (name === '<script>' || name === '<style>') return say`${name} is not allowed in articles and was removed with everything in it`;
  return say`${name} is not allowed in articles and was removed`;
}
