/** A file's text and, when it was not UTF-8, what it was taken for. */
export interface ForeignText {
  readonly text: string;
  /** For the person who imports: how the file was read. Absent for UTF-8. */
  readonly notice?: string;
}

/**
 * Text of a file that another program wrote: UTF-8, UTF-16 (Excel's "Unicode text") or, when it is neither, Windows-1252
 * (Excel's "CSV" in the west of Europe). Byte-order marks are dropped and line ends become `\n`.
 * @returns undefined for what is no text.
 */
export function decodeForeignText(bytes: Uint8Array): ForeignText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return { text: withPlainLineEnds(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { text: withPlainLineEnds(new TextDecoder('windows-1252').decode(bytes)), notice: 'the file is not UTF-8 and was read as Windows-1252; check letters such as å, ä, ö and é in the result, or save the file as UTF-8 and import again' };
  }
}

function decoded(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): ForeignText | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\u0000') ? undefined : { text: withPlainLineEnds(text), notice: 'the file is UTF-16; it was read as such' };
}

function withPlainLineEnds(text: string): string {
  return text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
}
