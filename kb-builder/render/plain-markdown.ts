/**
 * Markdown as other programs write it, brought near to ours: Docusaurus' and GitBook's notes, Microsoft's pictures and
 * rows, Jekyll's and kramdown's attributes. What has no counterpart here disappears rather than stand in the text as
 * code. Every line stays on its line, so that problems are still found where the editor wrote them.
 */
export function plainMarkdown(text: string): string {
  if (!/:::|\[!|\{[:%{]|\[TOC\]|\[\[_?toc_?\]\]|^import /imu.test(text)) return text;
  const lines = text.split('\n');
  let fence: string | undefined;
  let inNote = false;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const fenceMark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    if (fence !== undefined) {
      if (fenceMark !== undefined && fenceMark[0] === fence[0] && fenceMark.length >= fence.length) fence = undefined;
      if (inNote) lines[i] = `> ${line}`;
      continue;
    }
    if (fenceMark !== undefined) {
      fence = fenceMark;
      if (inNote) lines[i] = `> ${line}`;
      continue;
    }
    const note = noteOpening(line);
    if (note !== undefined && !inNote) {
      inNote = true;
      lines[i] = note;
    } else if (inNote && /^\s*(?::{3,}|\{%-?\s*endhint\s*-?%\})\s*$/u.test(line)) {
      inNote = false;
      lines[i] = '';
    } else {
      const plain = plainLine(line);
      lines[i] = inNote ? `> ${plain}` : plain;
    }
  }
  return lines.join('\n');
}

const NOTE_KINDS: Readonly<Record<string, string>> = {
  note: 'NOTE', info: 'NOTE', tip: 'TIP', success: 'TIP', important: 'IMPORTANT', warning: 'WARNING', caution: 'CAUTION', danger: 'CAUTION',
};

/** `:::tip Title`, `:::tip[Title]` or `{% hint style="tip" %}` as `> [!TIP] Title`. */
function noteOpening(line: string): string | undefined {
  const match = /^\s{0,3}:{3,}\s?(\w+)(?:\[([^\]\n]{0,200})\]|\s+([^:{\n]{1,200}))?\s*$/u.exec(line) ?? /^\s*\{%-?\s*hint\s+style=["'](\w+)["']\s*-?%\}\s*$/u.exec(line);
  const kind = NOTE_KINDS[match?.[1]?.toLowerCase() ?? ''];
  return kind === undefined ? undefined : `> [!${kind}] ${(match?.[2] ?? match?.[3] ?? '').trim()}`.trimEnd();
}

function plainLine(line: string): string {
  if (/^\s*import\s[^'"\n]{1,200}['"][^'"\n]{1,200}['"];?\s*$/u.test(line) || /^\s*(?:\[TOC\]|\[\[_?toc_?\]\])\s*$/iu.test(line)) return '';
  if (/^\s*\|?\s*:{3,}\s*(?:row|column|moniker|zone|code)\b/iu.test(line) || /^\s*:{3,}(?:[\w-]*:{3,})?\s*$/u.test(line)) return '';
  if (!/:::|\[!|\{[:%{]/u.test(line)) return line;
  // Code within a line is the editor's own text and stays as it is.
  return line.split(/(`+[^`\n]*`+)/u).map((piece, index) => (index % 2 === 1 ? piece : plainPiece(piece))).join('');
}

function plainPiece(text: string): string {
  return text
    .replace(/:::image\s([^\n]*?):::/giu, (_all, attributes: string) => pictureOf(attributes))
    .replace(/:::image-end:::|\[!div[^\]\n]{0,300}\]/giu, '')
    .replace(/\[!VIDEO\s+(https?:\/\/[^\s\])]{1,500})\]/giu, '[Video]($1)')
    .replace(/\{\{\s*site\.(?:base)?url\s*\}\}/giu, '')
    .replace(/\{:{1,2}[^}\n]{0,300}\}|\{%[^%\n]{0,300}%\}/gu, '');
}

/** `source="media/a.png" alt-text="A"` as `![A](media/a.png)`. */
function pictureOf(attributes: string): string {
  const source = /\bsource="([^"\n]{1,500})"/u.exec(attributes)?.[1];
  const alt = /\balt-text="([^"\n]{0,1000})"/u.exec(attributes)?.[1] ?? '';
  return source === undefined ? '' : `![${alt.replace(/[[\]]/gu, '')}](<${source.replace(/[<>]/gu, '')}>)`;
}
