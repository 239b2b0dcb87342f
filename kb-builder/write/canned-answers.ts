import { ARTICLE_ID_PREFIX, type ArticleNode } from '../../core/contract/article-tree.ts';
import type { CannedAnswer } from '../../core/contract/kb-manifest.ts';
import type { RenderedArticle } from '../check/resolve-references.ts';
import { childrenOf, textOf } from '../render/tree-text.ts';

/** The word in `canned_answers` that means the beginning of an article, before its first heading. */
const BEGINNING = 'beginning';

/** The parts of an article that its editor has marked as answers for agents, as plain text, in the order of the article. */
export function cannedAnswersOf({ frontMatter, rendered }: RenderedArticle): CannedAnswer[] {
  const wanted = frontMatter.canned_answers.map((name) => name.toLowerCase());
  if (wanted.length === 0) return [];
  return partsOf(JSON.parse(rendered.treeJson) as ArticleNode[])
    .filter(({ heading, text }) => text !== '' && wanted.includes(heading === undefined ? BEGINNING : heading.toLowerCase()));
}

/** What `canned_answers` names and the article does not have. */
export function missingParts({ frontMatter, rendered }: RenderedArticle): string[] {
  if (frontMatter.canned_answers.length === 0) return [];
  const known = new Set(rendered.headings.map(({ text }) => text.toLowerCase()));
  return frontMatter.canned_answers.filter((name) => name.toLowerCase() !== BEGINNING && !known.has(name.toLowerCase()));
}

function partsOf(tree: readonly ArticleNode[]): CannedAnswer[] {
  const parts: { heading?: string; anchor?: string; lines: string[] }[] = [{ lines: [] }];
  for (const node of tree) {
    if (typeof node !== 'string' && /^h[2-6]$/u.test(node[0])) parts.push({ heading: textOf([node]), anchor: (node[1]['id'] ?? '').replace(ARTICLE_ID_PREFIX, ''), lines: [] });
    else parts.at(-1)!.lines.push(...linesOf(node));
  }
  return parts.map(({ heading, anchor, lines }) => ({ ...(heading !== undefined && { heading }), ...(anchor && { anchor }), text: lines.join('\n').replace(/\n{3,}/gu, '\n\n').trim() }));
}

/** As one would type it: a blank line after a paragraph, a number or a hyphen before a list's entries. */
function linesOf(node: ArticleNode): string[] {
  if (typeof node === 'string') return node.trim() === '' ? [] : [textOf([node])];
  const [tag] = node;
  if (tag === 'ul' || tag === 'ol') {
    const entries = childrenOf(node).filter((child) => typeof child !== 'string' && child[0] === 'li');
    return [...entries.map((entry, index) => `${tag === 'ol' ? `${index + 1}.` : '-'} ${textOf([entry])}`), ''];
  }
  if (tag === 'table' || tag === 'figure' || tag === 'img' || tag === 'hr') return [];
  if (tag === 'div' || tag === 'blockquote' || tag === 'details') return childrenOf(node).flatMap(linesOf);
  const text = textOf([node]);
  return text === '' ? [] : [text, ''];
}
