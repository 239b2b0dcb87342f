import { expect, it } from 'vitest';
import { splitAddresses } from '../../../../../server/desk/page/split-addresses.ts';

/** Text as it is; links as their address in brackets. */
const shown = (text: string): string =>
  splitAddresses(text)
    .map((part) => (part.isAddress ? `[${part.text}]` : part.text))
    .join('');

it.each([
  ['Se https://help.example/sv/a/.', 'Se [https://help.example/sv/a/].'],
  ['(http://a.example/x?y=1&z=2)', '([http://a.example/x?y=1&z=2])'],
  ['https://a.example/x och https://b.example', '[https://a.example/x] och [https://b.example]'],
  ['https://a.example/"><script>alert(1)</script>', '[https://a.example/]"><script>alert(1)</script>'],
  ['javascript:alert(1) data:text/html,x <a href="x">', 'javascript:alert(1) data:text/html,x <a href="x">'],
  ['<b>https://a.example</b>', '<b>[https://a.example]</b>'],
  ['Se https://a.example/\u202Egnp.exe', 'Se [https://a.example/gnp.exe]'],
  ['', ''],
])('makes links of web addresses and nothing of the rest: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it('takes no time for hostile text', () => {
  expect(shown(`https://${'a.'.repeat(20_000)}`)).toHaveLength(`https://${'a.'.repeat(20_000)}`.length + 2);
  expect(shown('https://'.repeat(5_000)).length).toBeGreaterThan(0);
});
