import { ATTACHMENT_TYPES, MAX_ATTACHMENT_NAME, type Attachment, type AttachmentType } from '../../core/contract/attachment.ts';

/** Most pixels of an image: more would take a browser hundreds of megabytes to show. */
const MOST_PIXELS = 50_000_000;

export type Examined = { readonly about: Omit<Attachment, 'id'> } | { readonly refused: 'not_what_it_says' | 'unknown_type' | 'too_many_pixels' };

/**
 * Looks at the bytes of a file: what it is, whatever its name says. An image that is called another kind of image is taken for
 * what it is, and its name mended (browsers save WebP as .jpg); a document that is called an image, or the reverse, is refused.
 *
 * @param claimed Media type that the sender's browser gave, from the name's ending; empty when it gave none.
 */
export function examineAttachment(content: Uint8Array, name: string, claimed: string): Examined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const type = typeOf(bytes);
  const saysImage = claimed.startsWith('image/') || /\.(?:png|jpe?g|gif|webp|bmp|tiff?|svg|heic|avif)$/iu.test(name);
  const saysPdf = claimed === 'application/pdf' || /\.pdf$/iu.test(name);
  if (type === undefined) return { refused: saysImage || saysPdf ? 'not_what_it_says' : 'unknown_type' };
  if (type === 'application/pdf' ? saysImage || !saysPdf : saysPdf || !saysImage) return { refused: 'not_what_it_says' };
  const size = type === 'application/pdf' ? undefined : pixelsOf(bytes, type);
  // An image without a size is none.
  if (type !== 'application/pdf' && (size === undefined || size.width === 0 || size.height === 0)) return { refused: 'not_what_it_says' };
  if (size && size.width * size.height > MOST_PIXELS) return { refused: 'too_many_pixels' };
  return { about: { name: nameOf(name, type), type, bytes: bytes.length, ...size } };
}

function typeOf(bytes: Buffer): AttachmentType | undefined {
  const starts = (signature: string, at = 0): boolean => bytes.toString('latin1', at, at + signature.length) === signature;
  if (starts('\x89PNG\r\n\x1a\n') && starts('IHDR', 12)) return 'image/png';
  if (starts('\xff\xd8\xff')) return 'image/jpeg';
  if (starts('GIF87a') || starts('GIF89a')) return 'image/gif';
  if (starts('RIFF') && starts('WEBP', 8)) return 'image/webp';
  // Readers look for its head in the first kilobyte; whoever puts something before it has another reader in mind.
  return starts('%PDF-') ? 'application/pdf' : undefined;
}

/** Width and height in pixels from the file's head; undefined when there is none. */
function pixelsOf(bytes: Buffer, type: AttachmentType): { width: number; height: number } | undefined {
  try {
    switch (type) {
      case 'image/png': return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
      case 'image/gif': return gifPixels(bytes);
      case 'image/webp': return webpPixels(bytes);
      case 'image/jpeg': return jpegPixels(bytes);
      default: return undefined;
    }
  } catch {
    // Shorter than its own head.
    return undefined;
  }
}

/** The size of the picture, or of its first frame where that is larger: some browsers make room for it. */
function gifPixels(bytes: Buffer): { width: number; height: number } {
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  const flags = bytes[10] ?? 0;
  // After the head and its colours come extensions, each a row of blocks that ends with an empty one, and then the frame.
  let at = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  while (bytes[at] === 0x21) {
    at += 2;
    while (bytes[at]) at += 1 + bytes[at]!;
    at += 1;
  }
  if (bytes[at] !== 0x2c || at + 9 > bytes.length) return { width, height };
  return { width: Math.max(width, bytes.readUInt16LE(at + 1) + bytes.readUInt16LE(at + 5)), height: Math.max(height, bytes.readUInt16LE(at + 3) + bytes.readUInt16LE(at + 7)) };
}

function webpPixels(bytes: Buffer): { width: number; height: number } | undefined {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ': return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const packed = bytes.readUInt32LE(21);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X': return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default: return undefined;
  }
}

/** A JPEG is a row of segments; the frame's says the size. */
function jpegPixels(bytes: Buffer): { width: number; height: number } | undefined {
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) { at += 1; continue; }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** A name that is safe to show and to save: no path, no control characters, none that turn the direction of writing, and the ending of what it is. */
function nameOf(name: string, type: AttachmentType): string {
  const ending = ATTACHMENT_TYPES[type];
  const bare = name.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}"<>|*?:]/gu, '').split(/[/\\]/u).at(-1)!.replace(/\.[\p{L}\p{N}]{1,5}$/u, '').replace(/^[.\s]+|[.\s]+$/gu, '');
  const short = Array.from(bare).slice(0, MAX_ATTACHMENT_NAME - 5).join('');
  return `${short || (type === 'application/pdf' ? 'document' : 'image')}.${ending}`;
}
