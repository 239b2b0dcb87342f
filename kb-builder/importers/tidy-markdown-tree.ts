import type { Emphasis, List, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Strong } from 'mdast';

/** Takes out of a tree what an editor's program left in it and no editor would write. The tree is changed. */
export function tidyMarkdownTree(root: Root): void {
  tidy(root);
}

function tidy(parent: Parents, inLink = parent.type === 'link'): void {
  for (const child of parent.children) if ('children' in child) tidy(child, inLink || child.type === 'link');
  const children = inLink ? (parent.children as RootContent[]) : (parent.children as RootContent[]).flatMap((node): RootContent[] => (node.type === 'text' ? withLinks(node.value) : [node]));
  const tidied = children.flatMap((node): RootContent[] => {
    if (node.type === 'strong' || node.type === 'emphasis') return tidyMark(node);
    if (node.type === 'paragraph') return tidyParagraph(node);
    if (node.type === 'heading') return node.children.length === 0 ? [] : [{ ...node, children: withoutEdges(node.children.map((child) => (child.type === 'break' ? ({ type: 'text', value: ' ' } as const) : child))) }];
    if (node.type === 'list') return tidyList(node);
    return [node];
  });
  parent.children = (isPhrasing(parent) ? merged(tidied as PhrasingContent[]) : tidied) as typeof parent.children;
}

/**
 * Addresses in running text become links. Markdown makes links of them anyway, and what would have to be escaped around
 * them would become a part of the address.
 */
function withLinks(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const match of text.matchAll(/(?:https?:\/\/|www\.)[\p{Letter}\p{Number}][^\s<>"'*\\|`[\](){}^]*[\p{Letter}\p{Number}/=#&_-]|[\p{Letter}\p{Number}][\w.+-]*@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/giu)) {
    const address = match[0];
    if (match.index > at) nodes.push({ type: 'text', value: text.slice(at, match.index) });
    const url = /^https?:/iu.test(address) ? address : /^www\./iu.test(address) ? `http://${address}` : `mailto:${address}`;
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: address }] });
    at = match.index + address.length;
  }
  if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) });
  return nodes;
}

function isPhrasing(node: Nodes): boolean {
  return ['paragraph', 'heading', 'strong', 'emphasis', 'link', 'delete', 'tableCell'].includes(node.type);
}

/** `**Obs: **text` does not work in Markdown, and `**Obs:**text` neither: blanks and a last punctuation mark step out. */
function tidyMark(node: Strong | Emphasis): PhrasingContent[] {
  const children = [...node.children];
  // Bold within bold is bold.
  const flat = children.flatMap((child) => (child.type === node.type ? child.children : [child]));
  const before = takeBlank(flat, 'start');
  const after = takeBlank(flat, 'end');
  if (flat.every((child) => child.type === 'text' && child.value === '')) return before === '' && after === '' ? [] : [{ type: 'text', value: ' ' }];
  const breaks: PhrasingContent[] = [];
  while (flat.at(-1)?.type === 'break') breaks.push(flat.pop()!);
  const mark = { ...node, children: flat } as Strong | Emphasis;
  return [...(before === '' ? [] : [{ type: 'text', value: before } as const]), ...(flat.length === 0 ? [] : [mark]), ...breaks, ...(after === '' ? [] : [{ type: 'text', value: after } as const])];
}

/** Cuts the blanks off one edge and returns one blank for them. */
function takeBlank(children: PhrasingContent[], edge: 'start' | 'end'): string {
  const index = edge === 'start' ? 0 : children.length - 1;
  const node = children[index];
  if (node?.type !== 'text') return '';
  const blank = (edge === 'start' ? /^\s+/u : /\s+$/u).exec(node.value)?.[0] ?? '';
  if (blank === '') return '';
  const value = edge === 'start' ? node.value.slice(blank.length) : node.value.slice(0, -blank.length);
  if (value === '') children.splice(index, 1);
  else children[index] = { ...node, value };
  return ' ';
}

/** Neighbours of one kind become one; a mark's last punctuation steps out before a letter, where Markdown would not see its end. */
function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'text' && node.type === 'text') result[result.length - 1] = { type: 'text', value: last.value + node.value };
    else if ((last?.type === 'strong' && node.type === 'strong') || (last?.type === 'emphasis' && node.type === 'emphasis')) result[result.length - 1] = { ...last, children: merged([...last.children, ...node.children]) };
    else result.push(node);
  }
  for (let i = 0; i + 2 < result.length; i += 1) {
    // `**Choose** **Save**` was one command to the writer and two to the program.
    const [one, gap, other] = [result[i]!, result[i + 1]!, result[i + 2]!];
    if (gap.type !== 'text' || gap.value !== ' ' || !((one.type === 'strong' && other.type === 'strong') || (one.type === 'emphasis' && other.type === 'emphasis'))) continue;
    result.splice(i, 3, { ...one, children: merged([...one.children, gap, ...other.children]) });
    i -= 1;
  }
  for (let i = 0; i + 1 < result.length; i += 1) {
    const mark = result[i]!;
    const next = result[i + 1]!;
    if ((mark.type !== 'strong' && mark.type !== 'emphasis') || next.type !== 'text' || !/^[\p{Letter}\p{Number}]/u.test(next.value)) continue;
    const end = mark.children.at(-1);
    const punctuation = end?.type === 'text' ? /[^\p{Letter}\p{Number}]+$/u.exec(end.value)?.[0] : undefined;
    if (end?.type !== 'text' || punctuation === undefined || punctuation === end.value) continue;
    mark.children[mark.children.length - 1] = { ...end, value: end.value.slice(0, -punctuation.length) };
    result[i + 1] = { ...next, value: punctuation + next.value };
  }
  return result;
}

/** Two line breaks in a row were meant as a new paragraph. Empty paragraphs go. */
function tidyParagraph(node: Paragraph): RootContent[] {
  const pieces: PhrasingContent[][] = [[]];
  node.children.forEach((child, index) => {
    const previous = pieces.at(-1)!;
    if (child.type === 'break' && (node.children[index + 1]?.type === 'break' || node.children[index - 1]?.type === 'break')) {
      if (previous.length > 0) pieces.push([]);
    } else {
      previous.push(child);
    }
  });
  return pieces.map(withoutEdges).filter((children) => children.length > 0).map((children) => ({ ...node, children }));
}

/** Without line breaks and blanks at either end. */
function withoutEdges(children: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...children];
  const isNothing = (node: PhrasingContent | undefined): boolean => node !== undefined && (node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));
  while (isNothing(kept[0])) kept.shift();
  while (isNothing(kept.at(-1))) kept.pop();
  const first = kept[0];
  if (first?.type === 'text') kept[0] = { ...first, value: first.value.replace(/^[ \t]+/u, '') };
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, value: last.value.trimEnd() };
  return kept;
}

/** A list whose items are one paragraph each is written without empty lines between them. */
function tidyList(node: List): RootContent[] {
  const items = node.children.filter((item) => item.children.length > 0 || item.checked != null);
  if (items.length === 0) return [];
  const isTight = items.every((item) => item.children.length <= 1 || (item.children[0]!.type === 'paragraph' && item.children.slice(1).every((child) => child.type === 'list')));
  return [{ ...node, spread: !isTight, children: items.map((item) => ({ ...item, spread: item.children.length > 1 && !isTight })) }];
}
