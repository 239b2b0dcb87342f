const KINDS: Readonly<Record<string, string>> = {
  note: 'NOTE', info: 'NOTE', secondary: 'NOTE', tip: 'TIP', success: 'TIP', important: 'IMPORTANT', warning: 'WARNING', caution: 'WARNING', danger: 'CAUTION', error: 'CAUTION',
};

/**
 * Docusaurus' `:::tip Title` … `:::` as `> [!TIP] Title`. Notes may stand in notes (with more colons) and in lists; what
 * stands in code fences is code.
 */
export function admonitionsToNotes(text: string): string {
  if (!text.includes(':::')) return text;
  const open: { readonly colons: number; readonly indent: string }[] = [];
  const result: string[] = [];
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/u.exec(line)?.[1];
    const opening = fence === undefined ? /^(\s*)(:{3,})\s*([a-z][\w-]*)(?:\s*\[([^\]\n]{0,300})\])?(?:\s+([^{[\n]{1,300}?))?\s*(?:\{[^}\n]{0,300}\})?\s*$/iu.exec(line) : null;
    const closing = fence === undefined ? /^\s*(:{3,})\s*$/u.exec(line) : null;
    if (mark !== undefined && (fence === undefined || (mark[0] === fence[0] && mark.length >= fence.length))) fence = fence === undefined ? mark : undefined;
    if (opening !== null) {
      const [, indent, colons, kind, bracketed, plain] = opening;
      const title = (bracketed ?? plain ?? '').trim();
      // A note ends a paragraph before it.
      if ((result.at(-1) ?? '').trim() !== '') result.push(quoted(open, ''));
      result.push(quoted([...open, { colons: 0, indent: indent! }], `[!${KINDS[kind!.toLowerCase()] ?? 'NOTE'}]${title === '' ? '' : ` ${title}`}`));
      open.push({ colons: colons!.length, indent: indent! });
    } else if (closing !== null && open.length > 0) {
      const colons = closing[1]!.length;
      while (/^\s*(?:>\s*)+$/u.test(result.at(-1) ?? '')) result.pop();
      const at = open.findLastIndex((note) => note.colons <= colons);
      open.splice(at === -1 ? open.length - 1 : at);
      result.push(quoted(open, ''));
    } else {
      result.push(open.length === 0 ? line : quoted(open, withoutIndent(line, open.at(-1)!.indent)));
    }
  }
  return result.join('\n');
}

/** A line within its notes: the outermost indent, and one `>` a note. */
function quoted(notes: readonly { readonly indent: string }[], line: string): string {
  if (notes.length === 0) return line;
  return `${notes[0]!.indent}${'> '.repeat(notes.length)}${line}`.trimEnd();
}

function withoutIndent(line: string, indent: string): string {
  let cut = 0;
  while (cut < indent.length && /[ \t]/u.test(line[cut] ?? '')) cut += 1;
  return line.slice(cut);
}
