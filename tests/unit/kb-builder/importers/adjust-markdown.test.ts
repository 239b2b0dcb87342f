import { describe, expect, it } from 'vitest';
import { adjustMarkdown, markdownAnchors } from '../../../../kb-builder/importers/adjust-markdown.ts';

const upper = { link: (address: string) => address.toUpperCase(), image: (address: string) => address.toUpperCase() };
const none = { link: () => undefined, image: () => undefined };

describe('addresses in Markdown', () => {
  it('are found wherever they stand, and nothing else changes', () => {
    const text = '*  [a](x.md "t") ![b](<y z.png>)\n\t[![c](d.png)](e.md#f)\n\n| [g](h.md) |\n|---|\n\n<a class="k" href=\'i.md\'>i</a> <img src="j.png" alt="J">\n\n[r]: k.md (T)\n';
    expect(adjustMarkdown(text, upper)).toBe(text.replace('x.md', 'X.MD').replace('<y z.png>', '<Y%20Z.PNG>').replace('d.png', 'D.PNG').replace('e.md#f', 'E.MD#F').replace('h.md', 'H.MD').replace("'i.md'", '"I.MD"').replace('j.png', 'J.PNG').replace('k.md', 'K.MD'));
  });

  it('are left alone in code', () => {
    const text = '`[a](x.md)`\n\n```\n[b](y.md)\n```\n\n    [c](z.md)\n';
    expect(adjustMarkdown(text, upper)).toBe(text);
  });

  it('leave their text behind when they go', () => {
    expect(adjustMarkdown('A [**b** `c`](x) ![d](y) [![e](f)](g) <a href="h">i</a> <img src="j">.', none)).toBe('A **b** `c`  <a>i</a> .');
    expect(adjustMarkdown('[a][r]\n\n[r]: x.md', none)).toBe('[a][r]\n\n[r]: #');
  });

  it('are seen as their author meant them', () => {
    const seen: string[] = [];
    const see = (address: string): string => {
      seen.push(address);
      return address;
    };
    adjustMarkdown('[a](x\\_y.md?a=1&amp;b=2) [b](c(d).md)', { link: see, image: see });
    expect(seen).toEqual(['x_y.md?a=1&b=2', 'c(d).md']);
  });

  it('of films in HTML become links', () => {
    expect(adjustMarkdown('<iframe src="https://www.youtube.com/embed/abcdefgh"></iframe>', { link: (address) => address, image: () => undefined })).toBe('<a href="https://www.youtube.com/watch?v=abcdefgh">Video</a>');
  });
});

describe('headings', () => {
  it('come into our levels, whatever way they are written', () => {
    expect(adjustMarkdown('# A\n\nB\n===\n\nC\n---\n\n#### D #\n', upper)).toBe('## A\n\nB\n---\n\n### C\n\n\n#### D #\n');
    expect(adjustMarkdown('## A\n\n### B\n', upper)).toBe('## A\n\n### B\n');
  });

  it('are places to link to, in the builder\'s and in GitHub\'s spelling', () => {
    expect([...markdownAnchors('# How *do* I `pay`? v1.2\n\n## <a name="old"></a>Åter_köp\n\n```\n# code\n```\n')]).toEqual(expect.arrayContaining(['how-do-i-pay-v1-2', 'how-do-i-pay-v12', 'old', 'ater_kop']));
    expect(markdownAnchors('```\n# code\n```\n').size).toBe(0);
  });
});
