// @vitest-environment jsdom
import { render } from 'lit/html.js';
import { describe, expect, it } from 'vitest';
import type { MarkedRange } from '../../../../core/search/search-answer.ts';
import { markedText } from '../../../../widget/panel/marked-text.ts';

function shown(text: string, marks: readonly MarkedRange[]): string {
  const holder = document.createElement('div');
  render(markedText(text, marks), holder);
  return holder.innerHTML.replaceAll(/<!--.*?-->/gu, '');
}

describe('marked text', () => {
  it('marks what matched and nothing else', () => {
    expect(shown('När får jag pengarna?', [[12, 20]])).toBe('När får jag <mark>pengarna</mark>?');
  });

  it('shows text as text', () => {
    expect(shown('<img src=x onerror=alert(1)>', [[1, 4]])).toBe('&lt;<mark>img</mark> src=x onerror=alert(1)&gt;');
  });

  it('leaves out ranges that do not fit', () => {
    expect(shown('abc', [[0, 2], [1, 3], [2, 2], [2, 9], [-4, 1]])).toBe('<mark>ab</mark>c');
  });
});
