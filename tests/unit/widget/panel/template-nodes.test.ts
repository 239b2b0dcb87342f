// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { BOUND, templateNodes } from '../../../../widget/panel/template-nodes.ts';

/** As Lit writes them: a marker where a child will be, and behind the names of attributes whose values come later. */
const AS_IN_OUR_VIEWS = [
  '<h2 class="list-title"><?lit$1$></h2>\n  <ul class="rows"><?lit$1$></ul>',
  '<svg viewBox="0 0 24 24" aria-hidden="true"><?lit$1$></svg>',
  '<svg><path d="m9 5 7 7-7 7"/><circle cx="11" cy="11" r="7"/></svg>',
  '<label for=q>a > b</label><input readonly value=\'"q"\'><br><textarea rows="2"></textarea>',
  '<p>one<!-- two -->three<?lit$1$><?lit$1$></p><hjelp-contact-view class="focus-here"></hjelp-contact-view>',
];

describe('templateNodes', () => {
  it.each(AS_IN_OUR_VIEWS)('makes of %s what a browser makes of it', (text) => {
    const read = document.createElement('template');
    read.innerHTML = text;
    const made = templateNodes(text);
    expect(made.content.isEqualNode(read.content), made.innerHTML).toBe(true);
  });

  it('keeps bound attributes in their order, under names that may be set', () => {
    const [button] = templateNodes(`<button type="button" .value${BOUND}=lit$1$ @click${BOUND}=lit$1$ ?hidden${BOUND}="lit$1$" class${BOUND}="row lit$1$">x</button>`).content.children;
    const names = button!.getAttributeNames();
    expect(names.map((name) => name.endsWith(BOUND))).toEqual([false, true, true, true, true]);
    expect(new Set(names).size).toBe(5);
    expect(button!.getAttribute(names[4]!)).toBe('row lit$1$');
  });

  it('wakes no element of ours', () => {
    let woken = 0;
    customElements.define('hjelp-sleeper', class extends HTMLElement { constructor() { super(); woken += 1; } });
    const template = templateNodes('<div><hjelp-sleeper></hjelp-sleeper></div>');
    expect(woken).toBe(0);
    document.importNode(template.content, true);
    expect(woken).toBe(1);
  });

  it.each(['<p>one</div>', '<p', 'a < b', '</p>', '<p>'.repeat(2)])('refuses %s', (text) => {
    expect(() => templateNodes(text)).toThrow('cannot be read');
  });
});
