import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../../kb-builder/check/picture-size.ts';
import { PNG } from '../content-folder.ts';

/** Bytes from hexadecimal, with blanks for the eye. */
const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/gu, ''), 'hex');

describe('pictureSize', () => {
  it.each([
    ['PNG', PNG, { type: 'png', width: 3, height: 2 }],
    ['GIF', hex('47494638 3961 0500 0700 00 00 00'), { type: 'gif', width: 5, height: 7 }],
    ['JPEG behind other segments', hex('ffd8 ffe0 0004 0000 ffc4 0003 00 ffc2 0011 08 0007 0005 03 00000000000000000000'), { type: 'jpg', width: 5, height: 7 }],
    ['WebP, extended', Buffer.concat([Buffer.from('RIFF....WEBPVP8X'), hex('00000000 00000000 040000 060000')]), { type: 'webp', width: 5, height: 7 }],
    ['WebP, lossless', Buffer.concat([Buffer.from('RIFF....WEBPVP8L'), hex('00000000 2f 04800100 00')]), { type: 'webp', width: 5, height: 7 }],
    ['AVIF', Buffer.concat([hex('0000001c'), Buffer.from('ftypavif....mif1'), Buffer.from('....ispe'), hex('00000000 00000005 00000007')]), { type: 'avif', width: 5, height: 7 }],
  ])('reads the header of a %s', (_name, bytes, size) => expect(pictureSize(bytes)).toEqual(size));

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>')],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PNG cut off', PNG.subarray(0, 12)],
    ['nothing', Buffer.alloc(0)],
  ])('knows that %s is none', (_name, bytes) => expect(pictureSize(bytes)).toBeUndefined());
});
