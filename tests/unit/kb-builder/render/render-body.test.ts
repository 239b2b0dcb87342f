import { describe, expect, it } from 'vitest';
import type { ArticleNode } from '../../../../core/contract/article-tree.ts';
import { serialiseTree } from '../../../../kb-builder/pages/serialise-tree.ts';
import { renderBody } from '../../../../kb-builder/render/render-body.ts';

function render(markdown: string, title = 'Title', locale = 'en'): ReturnType<typeof renderBody> & { html: string; said: string[] } {
  const body = renderBody({ markdown, title, locale });
  return { ...body, html: serialiseTree(JSON.parse(body.treeJson) as ArticleNode[]).text, said: body.problems.map((problem) => `${problem.line} ${problem.code}`) };
}

describe('renderBody: what an editor writes', () => {
  it('gives headings anchors that can be read aloud, each once', () => {
    const { html, headings } = render('## Återbetalning\n\ntext\n\n## Återbetalning\n\n### 1.2 Så gör du!');
    expect(html).toContain('<h2 id="h-aterbetalning">Återbetalning</h2>');
    expect(headings.map((heading) => heading.id)).toEqual(['h-aterbetalning', 'h-aterbetalning-2', 'h-1-2-sa-gor-du']);
  });

  it('finds places by the anchors that other programs make', () => {
    const { anchors } = render('## 1.2 What is "new"?\n\n<a name="old-place"></a>text');
    expect(Object.fromEntries(anchors)).toMatchObject({ '1-2-what-is-new': 'h-1-2-what-is-new', '12-what-is-new': 'h-1-2-what-is-new', 'old-place': 'h-old-place' });
  });

  it('makes tables scroll, name themselves and label their columns', () => {
    expect(render('## Costs\n\n| a | b |\n|--:|---|\n| 1 | 2 |').html).toContain('<div class="table-scroll" role="region" tabindex="0" aria-label="Costs"><table><thead><tr><th align="right" scope="col">a</th>');
  });

  it('makes notes of alerts, in the language of the article', () => {
    expect(render('> [!WARNING]\n> Hot.', 'T', 'sv').html).toBe('<div class="note note-warning" role="note"><p class="note-title">Varning</p><p>Hot.</p></div>');
    expect(render('> [!TIP] My own title\n> x').html).toContain('<p class="note-title">My own title</p><p>x</p>');
    expect(render('> Just said').html).toContain('<blockquote>');
  });

  it('draws tasks, colours code, and keeps details', () => {
    const { html } = render('- [x] done\n\n```js\nconst a = "<b>";\n```\n\n```nosuchlanguage\na < b\n```\n\n<details><summary>More</summary>\n\n**b**\n\n</details>');
    expect(html).toContain('<li><span class="task">☑</span> done</li>');
    expect(html).toContain('<pre data-language="js" tabindex="0"><code><span class="hljs-keyword">const</span> a = <span class="hljs-string">&quot;&lt;b&gt;&quot;</span>;\n</code></pre>');
    expect(html).toContain('<code>a &lt; b\n</code>');
    expect(html).toContain('<details><summary>More</summary><p><strong>b</strong></p></details>');
  });

  it('makes a film of a link that stands alone, and of a picture that is one', () => {
    const tree = (markdown: string): unknown => JSON.parse(renderBody({ locale: 'sv', title: 'T', markdown }).treeJson);
    expect(tree('[Så gör du](https://youtu.be/dQw4w9WgXcQ)')).toEqual([['p', {}, ['a', { href: 'https://youtu.be/dQw4w9WgXcQ', class: 'video-link' }, 'Så gör du']]]);
    expect(tree('![](film.mp4)')).toEqual([['p', {}, ['a', { href: 'film.mp4', class: 'video-link' }, 'Film']]]);
    expect(JSON.stringify(tree('Se [filmen](https://youtu.be/dQw4w9WgXcQ) först.'))).not.toContain('video-link');
    expect(JSON.stringify(tree('<a class="video-link" href="https://a.example/">x</a> y'))).not.toContain('video-link');
  });

  it('leaves the title to the page, and lowers headings that compete with it', () => {
    const same = render('# Title\n\n## A\n\ntext');
    expect([same.html, same.said]).toEqual(['<h2 id="h-a">A</h2><p>text</p>', []]);
    const other = render('# Another\n\n## A');
    expect([other.html, other.said]).toEqual(['<h2 id="h-another">Another</h2><h3 id="h-a">A</h3>', ['1 heading-level']]);
  });

  it('tells of levels that are skipped, and of pictures without words', () => {
    expect(render('## A\n\n#### B\n\n![](a.png)\n\n![said](b.png)\n\n![](a.png)').said).toEqual(['3 heading-level', '5 image-alt', '9 image-alt']);
  });

  it('knows the line of every link and picture, also of the third to the same place', () => {
    const { references } = render('[a](x.md)\n\n![p](y%20z.png)\n[b](x.md) <a href="x.md">c</a>\n\n[åäö](måte.md)');
    expect(references.map(({ kind, line }) => [kind, line])).toEqual([['link', 1], ['image', 3], ['link', 4], ['link', 4], ['link', 6]]);
  });

  it('hands the search what a reader sees, under its headings', () => {
    const { sections } = render('Intro zero\u200bwidth.\n\n## H\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> [!NOTE]\n> Careful.\n\n- [ ] task');
    expect(sections).toEqual([{ text: 'Intro zerowidth.' }, { heading: 'H', anchor: 'h-h', text: 'one.\ntwo.\na: b.\n1: 2.\nCareful.\ntask.' }]);
  });

  it('keeps the rows of dots and lines of a form out of what the search shows, and in the article', () => {
    const { sections, html } = render('**Order:** TV-………………\n\n…………………………\n\nName ........ Date ______\n\nPlace . . . . . .\n\nWait... `foo____bar` and `__init__`');
    expect(sections).toEqual([{ text: 'Order: TV-\nName Date\nPlace\nWait... foo____bar and __init__' }]);
    expect(html).toContain('TV-………………');
  });

  it("degrades other programs' Markdown kindly", () => {
    const { html, references } = render(':::note Look\nHere.\n:::\n\n:::image type="content" source="a b.png" alt-text="A [b]":::\n\n[x](y){:target="_blank"} {% include z.md %}\n\n`{: kept }`\n\n> [!div class="x"]\n> [go](z.md)');
    expect(html).toContain('<p class="note-title">Look</p><p>Here.</p>');
    expect(references[0]).toMatchObject({ kind: 'image', text: 'A b', address: 'a%20b.png' });
    expect(html).toContain('<p><a href="y">x</a> </p>');
    expect(html).toContain('<code>{: kept }</code>');
  });
});

describe('renderBody: what must not reach a visitor', () => {
  it.each([
    ['a script', '<script>alert(1)</script>x', 'x'],
    ['a handler', '<p onclick="alert(1)">x</p>', '<p>x</p>'],
    ['a script for an address', '[x](javascript:alert(1))', '<p><span>x</span></p>'],
    ['a hidden scheme', '<a href="java\tscript:alert(1)">x</a>', '<p><span>x</span></p>'],
    ['an encoded scheme', '<a href="&#106;avascript:alert(1)">x</a>', '<p><span>x</span></p>'],
    ['a page as data', '<a href="data:text/html,x">x</a>', '<p><span>x</span></p>'],
    ['a drawing', '<svg onload="alert(1)"><circle/></svg>x', '<p>x</p>'],
    ['a formula with a payload', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>', ''],
    ['a frame', '<iframe src="https://x.example"></iframe>x', 'x'],
    ['a form', '<form action="https://x.example"><input name="cookie">x</form>', 'x'],
    ['a style', '<p style="position:fixed">x</p><style>p{}</style>', '<p>x</p>'],
    ['a class of the page around it', '<p class="top brand hljs-string">x</p>', '<p class="hljs-string">x</p>'],
    ['a name that shadows', '<a id="location" name="x">x</a><p id="body">y</p>', '<p><span id="h-location">x</span></p><p id="h-body">y</p>'],
    ["the builder's own attributes", '<a href="x" data-article="y" rel="opener" target="_top">z</a>', '<p><a href="x">z</a></p>'],
    ['ends of the page', '</div></main></body></html>\n\nAfter the end', '<p>After the end</p>'],
    ['a comment', 'a<!-- <b> -->b', '<p>ab</p>'],
  ])('%s', (_name, markdown, expected) => {
    expect(render(markdown).html.trim()).toBe(expected);
  });

  it('tells the editor what was taken out, and where', () => {
    expect(render('x\n\n<script>1</script>\n\n<p onclick="1">y</p>\n\n[z](vbscript:1)').said).toEqual(['3 removed-markup', '5 removed-markup', '7 unsafe-address']);
  });

  it.each([
    ['lists', '- '.repeat(2_000) + 'x', /32 levels/u],
    ['quotations', '>'.repeat(2_000) + 'x', /32 levels/u],
    ['lists by indentation', Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'), /32 levels/u],
    ['elements', '<b>'.repeat(5_000), /500 HTML elements|without a blank/u],
    ['elements with room between them', '<b> '.repeat(5_000), /500 HTML elements/u],
    ['a file pasted into the text', `![x](data:image/png;base64,${'A'.repeat(50_000)})`, /without a blank/u],
  ])('refuses too many %s before they cost anything', (_name, markdown, message) => {
    expect(() => render(markdown)).toThrow(message);
  });
});
