import { say, type Message } from '../wording/message.ts';

/** A file's text, or where it stops being text. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly message: Message };

/**
 * Reads a file as UTF-8, strictly: a wrong byte is never shown to a visitor as `�`. A byte-order mark is dropped, line
 * ends become `\n` (so lines are counted as every editor counts them).
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { ok: false, line: 1, message: say`the file is written in UTF-16; save it as UTF-8 in your editor` };
  }
  if (WORD_PROCESSORS.some((beginning) => beginning.every((byte, at) => bytes[at] === byte))) {
    return { ok: false, line: 1, message: say`this is a document of a word processor such as Word, whatever its name says; copy its text into a new file of plain text, saved as UTF-8` };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { ok: false, line: lineOfByte(bytes, nul), message: say`this is no text: it holds a zero byte. Save the article as plain text in UTF-8, or remove the file` };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, line: lineOfByte(bytes, firstWrongByte(bytes)), message: say`the text is not valid UTF-8 (perhaps saved as Windows-1252 or ISO 8859-1); save the file as UTF-8 in your editor` };
  }
  return { ok: true, text: text.replace(/\r\n?/gu, '\n') };
}

/** How documents begin: those of today are ZIP archives, those of earlier Words compound files, and rich text says so. */
const WORD_PROCESSORS: readonly (readonly number[])[] = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0x7b, 0x5c, 0x72, 0x74, 0x66]];

function lineOfByte(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let i = 0; i < position; i += 1) if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line += 1;
  return line;
}

/** The longest start of the bytes that is valid, found by halving. */
function firstWrongByte(bytes: Uint8Array): number {
  let valid = 0;
  let beyond = bytes.length;
  while (beyond - valid > 1) {
    const middle = (valid + beyond) >>> 1;
    // `stream` lets a character be cut at the end: only what is surely wrong counts.
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else beyond = middle;
  }
  return valid;
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
