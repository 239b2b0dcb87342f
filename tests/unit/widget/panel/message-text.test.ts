import { describe, expect, it } from 'vitest';
import { messageText } from '../../../../widget/panel/message-text.ts';

/** Texts as they are, links in angle brackets. */
const read = (text: string): string => messageText(text).map((part) => (typeof part === 'string' ? part : `<${String(part.values[0])}>`)).join('');

describe('messageText', () => {
  it.each([
    ['no address', 'no address'],
    ['see https://shop.example/help.', 'see <https://shop.example/help>.'],
    ['(https://shop.example/a?b=1#c)', '(<https://shop.example/a?b=1#c>)'],
    ['https://en.example/wiki/Post_(mail) and http://b.example!', '<https://en.example/wiki/Post_(mail)> and <http://b.example>!'],
    ['javascript:alert(1) data:text/html,x ftp://a.b', 'javascript:alert(1) data:text/html,x ftp://a.b'],
    ['https://', 'https://'],
    ['"https://a.example"onmouseover="x"', '"<https://a.example>"onmouseover="x"'],
    ['två\nrader https://å.example/ö', 'två\nrader <https://å.example/ö>'],
    ['https://a.example/\u202Egnp.exe', '<https://a.example/gnp.exe>'],
    ['', ''],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
  it('stays fast on hostile text', () => expect(() => messageText('https://'.repeat(50_000) + '.'.repeat(50_000))).not.toThrow());
});
