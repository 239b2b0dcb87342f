/** Kind and size in pixels of a picture, from the first bytes of its file. */
export interface PictureSize {
  readonly type: 'png' | 'jpg' | 'gif' | 'webp' | 'avif';
  readonly width: number;
  readonly height: number;
}

/** Reads the header of a PNG, JPEG, GIF, WebP or AVIF; undefined when the bytes are none of these. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
    if (text(bytes, 0, 4) === 'GIF8') return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegSize(view);
    if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return webpSize(view, bytes);
    if (text(bytes, 4, 8) === 'ftyp' && /avi[fs]/u.test(text(bytes, 8, 64))) return avifSize(view, bytes);
  } catch {
    // Cut off in the middle: no picture.
  }
  return undefined;
}

function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at < view.byteLength - 9;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Start of frame: every kind but tables (C4), extensions (C8) and arithmetic conditioning (CC).
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return { type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(view: DataView, bytes: Uint8Array): PictureSize | undefined {
  switch (text(bytes, 12, 16)) {
    case 'VP8 ': return { type: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { type: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X': return { type: 'webp', width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 };
    default: return undefined;
  }
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
}

function avifSize(view: DataView, bytes: Uint8Array): PictureSize | undefined {
  // The box `ispe` holds the size; it stands within the first kilobytes, at a place that only its name tells.
  const head = text(bytes, 0, Math.min(bytes.length, 8192));
  const at = head.indexOf('ispe');
  return at === -1 ? undefined : { type: 'avif', width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));
}
