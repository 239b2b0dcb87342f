// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_MAX_DEPTH, ARTICLE_TAGS } from '../../../../core/contract/article-tree.ts';
import { renderArticle } from '../../../../widget/panel/article-renderer.ts';

const PAGE = 'https://help.example/sv/retur/returnera/';

function rendered(tree: readonly unknown[]): string {
  const holder = document.createElement('div');
  holder.append(renderArticle(tree, PAGE));
  return holder.innerHTML;
}

describe('an article is rendered', () => {
  it('as the elements and texts of its tree', () => {
    expect(rendered([['h2', { id: 'h-steg' }, 'Steg'], ['p', {}, 'Packa ', ['strong', {}, 'väl'], ' & skicka <b>']]))
      .toBe('<h2 id="h-steg">Steg</h2><p>Packa <strong>väl</strong> &amp; skicka &lt;b&gt;</p>');
  });

  it('with links and pictures relative to its page', () => {
    expect(rendered([['a', { href: '../byta/', 'data-article': 'byta' }, 'Byta'], ['img', { src: '../../assets/etikett.png', alt: 'Etikett' }]]))
      .toBe('<a href="https://help.example/sv/retur/byta/" data-article="byta">Byta</a><img src="https://help.example/sv/assets/etikett.png" alt="Etikett">');
  });

  it('with links to elsewhere in a tab of their own, which learns nothing of the page', () => {
    expect(rendered([['a', { href: 'https://ombud.example/', rel: 'opener', target: '_self' }, 'Ombud']]))
      .toBe('<a href="https://ombud.example/" rel="noopener noreferrer" target="_blank">Ombud</a>');
    expect(rendered([['a', { href: 'tel:+4610', target: '_blank' }, 'Ring']])).toBe('<a href="tel:+4610">Ring</a>');
  });
});

describe('what is not on the lists is left out', () => {
  it.each([
    ['a script', ['script', {}, 'alert(1)']],
    ['a style', ['style', {}, '*{display:none}']],
    ['an SVG', ['svg', { onload: 'alert(1)' }]],
    ['a frame', ['iframe', { src: 'https://evil.example/' }]],
    ['a form', ['form', { action: 'https://evil.example/' }, ['input', {}]]],
    ['a custom element', ['hjelp-widget', {}]],
    ['a name in capitals', ['SCRIPT', {}, 'alert(1)']],
    ['a number', 7],
    ['null', null],
    ['an object', { tag: 'script' }],
    ['an array without a tag', [[['script']]]],
  ])('%s', (_name, node) => {
    expect(rendered(['före', node, 'efter'])).toBe('föreefter');
  });

  it.each([
    ['an event handler', 'p', { onclick: 'alert(1)' }],
    ['a style attribute', 'p', { style: 'position:fixed' }],
    ['a script address', 'a', { href: 'javascript:alert(1)' }],
    ['a hidden script address', 'a', { href: ' java\u0000script\n:alert(1)' }],
    ['a data address', 'img', { src: 'data:text/html,<script>alert(1)</script>' }],
    ['an address that is none', 'a', { href: 'https://[' }],
    ['a value that is no text', 'a', { href: { toString: (): string => 'javascript:alert(1)' } }],
    ['an id that could shadow a name of the page', 'p', { id: 'location' }],
    ['an attribute of another element', 'p', { href: 'https://help.example/' }],
    ['an inherited name', 'p', { constructor: 'x' }],
  ])('%s', (_name, tag, attributes) => {
    expect(rendered([[tag, attributes, 'x']])).toMatch(new RegExp(`^<${tag}>`, 'u'));
  });

  it('what lies deeper than the limit', () => {
    let node: unknown = 'djupt';
    for (let depth = 0; depth < ARTICLE_MAX_DEPTH + 10; depth += 1) node = ['div', {}, node];
    const html = rendered([node, ['p', {}, 'bredvid']]);
    expect(html).not.toContain('djupt');
    expect(html).toContain('bredvid');
  });

  it('whatever a tree is made of', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('javascript:alert(1)', 'https://a.example/', 'h-x', '__proto__', '//a.example', '\\\\a', 'vbscript:x'));
    const attributes = fc.dictionary(fc.constantFrom('href', 'src', 'onclick', 'style', 'id', 'class', 'srcdoc', 'target', 'rel', 'data-article', 'xlink:href', '__proto__'), fc.oneof(text, fc.integer(), fc.constant(null)));
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof({ maxDepth: 5 }, text, fc.constant(null), fc.tuple(fc.constantFrom(...ARTICLE_TAGS, 'script', 'svg', 'math', 'iframe', 'object', 'base'), attributes, tie('node'), tie('node'))),
    }));
    fc.assert(fc.property(fc.array(node, { maxLength: 4 }), (tree) => {
      const fragment = renderArticle(tree, PAGE);
      for (const element of fragment.querySelectorAll('*')) {
        expect(ARTICLE_TAGS as readonly string[]).toContain(element.localName);
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|^style$|^srcdoc$/u);
          if (name === 'href') expect(new URL(value).protocol).toMatch(/^(?:https?|mailto|tel|sms):$/u);
          if (name === 'src') expect(new URL(value).protocol).toMatch(/^https?:$/u);
          if (name === 'id') expect(value).toMatch(/^h-/u);
        }
      }
    }), { numRuns: 300 });
  });
});
