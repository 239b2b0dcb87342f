import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../kb-builder/read/decode-text.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('decodeText', () => {
  it('reads UTF-8 and drops a byte-order mark', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'å\n'))).toEqual({ ok: true, text: 'å\n' });
  });

  it('counts lines as editors do, whatever ends them', () => {
    expect(decodeText(bytes('a\r\nb\rc\n'))).toEqual({ ok: true, text: 'a\nb\nc\n' });
  });

  it.each([
    ['ISO 8859-1', bytes('a\nb\nf', [0xe5], '\n'), 3],
    ['half a surrogate pair', bytes('a\n', [0xed, 0xa0, 0x80]), 2],
    ['a character cut off at the end', bytes('a\n\n', [0xc3]), 3],
    ['an overlong slash', bytes([0xc0, 0xaf]), 1],
    ['a zero byte after old line ends', bytes('a\rb\r', [0]), 3],
  ])('names the line of %s', (_name, input, line) => {
    expect(decodeText(input)).toMatchObject({ ok: false, line });
  });

  it('says what to do about UTF-16', () => {
    expect(decodeText(bytes([0xff, 0xfe, 0x61, 0]))).toMatchObject({ ok: false, line: 1, message: { text: expect.stringContaining('UTF-16') as string } });
  });
});
