import type { Element, ElementContent } from 'hast';

const INLINE = new Set(['a', 'abbr', 'b', 'br', 'code', 'del', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'mark', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'u', 'hjelp-anchor']);

/** True for a table that Markdown can say: one row of heads, one paragraph a cell, every cell its own column. */
export function isPlainTable(table: Element): boolean {
  const rows = rowsOf(table);
  const first = rows[0];
  if (first === undefined) return false;
  const width = cellsOf(first).length;
  const plain = rows.every((row) => {
    const cells = cellsOf(row);
    return cells.length === width && cells.every((cell) => !isSpanning(cell) && isOneParagraph(cell));
  });
  if (!plain || width < 2) return false;
  // Editors' programs write heads as bold cells.
  const heads = cellsOf(first).filter((cell) => cell.tagName === 'th' || isBold(cell)).length;
  if (heads < width || rows.slice(1).some((row) => cellsOf(row).some((cell) => cell.tagName === 'th'))) return false;
  for (const cell of cellsOf(first)) {
    cell.tagName = 'th';
    cell.children = withoutBold(cell.children);
  }
  return true;
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'));
}

function isSpanning(cell: Element): boolean {
  return Number(cell.properties['colSpan'] ?? 1) > 1 || Number(cell.properties['rowSpan'] ?? 1) > 1;
}

function isOneParagraph(cell: Element): boolean {
  const blocks = cell.children.filter((child) => child.type === 'element' && !INLINE.has(child.tagName)) as Element[];
  if (blocks.length === 0) return cell.children.every(isInline);
  const only = blocks[0]!;
  const rest = cell.children.filter((child) => child !== only);
  return blocks.length === 1 && (only.tagName === 'p' || only.tagName === 'div') && only.children.every(isInline) && rest.every((child) => child.type === 'text' && child.value.trim() === '');
}

function isInline(node: ElementContent): boolean {
  return node.type !== 'element' || (INLINE.has(node.tagName) && node.children.every(isInline));
}

/** Heads are bold already. */
function withoutBold(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = withoutBold(node.children);
    return node.tagName === 'strong' || node.tagName === 'b' ? children : [{ ...node, children }];
  });
}

function isBold(node: Element): boolean {
  const parts = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return parts.length > 0 && parts.every((child) => child.type === 'element' && (child.tagName === 'strong' || child.tagName === 'b' || (['p', 'div', 'span'].includes(child.tagName) && isBold(child))));
}
