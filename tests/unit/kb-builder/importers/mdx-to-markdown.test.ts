import { describe, expect, it } from 'vitest';
import { admonitionsToNotes } from '../../../../kb-builder/importers/admonitions-to-notes.ts';
import { mdxToMarkdown } from '../../../../kb-builder/importers/mdx-to-markdown.ts';

function convert(text: string, partials: Readonly<Record<string, string>> = {}): { markdown: string; notices: string[] } {
  const notices: string[] = [];
  const markdown = mdxToMarkdown(text, { partial: (path) => partials[path], notice: (line, _code, message) => notices.push(`${line}: ${message}`) }).trim();
  return { markdown, notices };
}

describe('MDX as Markdown', () => {
  it.each([
    ['imports and exports', 'import A from "a";\n\nexport const x = () => {\n  return 1;\n};\n\nText', 'Text'],
    ['comments and written-out expressions', "A {/* c */}{'b'} <!-- d -->c", 'A b c'],
    ['details with indented Markdown', '<details>\n  <summary>Sum</summary>\n\n    **here**\n</details>', '<details>\n\n<summary>Sum</summary>\n\n**here**\n\n</details>'],
    ['layout', '<div className="row">\n  <div>\n    text\n  </div>\n</div>', 'text'],
    ['links of the router', '<Link to="/docs/a">A</Link>', '<a href="/docs/a">A</a>'],
    ['its own notes', '<Admonition type="tip" title="T">\n  Do it.\n</Admonition>', '> [!TIP] T\n>\n> Do it.'],
    ['pictures by import, by path, by function', 'import p from "./p.png";\n\n<img src={p} alt="P" /> <img src="/a b.png" /> <img src={useBaseUrl("/c.png")} alt="C" />', '![P](./p.png) ![](</a b.png>) ![C](/c.png)'],
    ['code', '```jsx\nimport X from "x";\n<X/> {1}\n```\n\n`<Y/>`', '```jsx\nimport X from "x";\n<X/> {1}\n```\n\n`<Y/>`'],
  ])('%s', (_what, mdx, markdown) => {
    expect(convert(mdx).markdown).toBe(markdown);
  });

  it('takes in parts, and parts of parts, but no circle', () => {
    const { markdown, notices } = convert('import A from "./_a.mdx";\n\n<A />\n\nEnd', { './_a.mdx': 'import A from "./_a.mdx";\n\nPart\n\n<A />' });
    expect(markdown).toBe('Part\n\nPart\n\nPart\n\nEnd');
    expect(notices).toEqual(['3: the text "./_a.mdx" to take in for <A> is not there']);
  });

  it('reads what is no MDX as Markdown, and says where it stopped being MDX', () => {
    const { markdown, notices } = convert('import A from "x";\n\nIf a < b and {name <B>x</B>\n');
    expect(markdown).toBe('If a < b and {name x');
    expect(notices[0]).toMatch(/^3: this is no valid MDX/u);
    expect(convert('If a < b and {name').notices).toEqual([]);
  });
});

describe('admonitions', () => {
  it.each([
    ['with a title in either way', ':::tip[One]\na\n:::\n:::note Two words\nb\n:::', '> [!TIP] One\n> a\n\n> [!NOTE] Two words\n> b\n'],
    ['in each other', '::::danger\na\n:::info\nb\n:::\n::::', '> [!CAUTION]\n> a\n>\n> > [!NOTE]\n> > b\n'],
    ['in a list', '- a\n\n  :::note\n  b\n  :::', '- a\n\n  > [!NOTE]\n  > b\n'],
    ['never closed', ':::warning\na', '> [!WARNING]\n> a'],
    ['in code', '```\n:::tip\n:::\n```', '```\n:::tip\n:::\n```'],
  ])('%s', (_what, text, notes) => {
    expect(admonitionsToNotes(text)).toBe(notes);
  });
});
