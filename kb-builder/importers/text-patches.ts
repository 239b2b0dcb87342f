/** Replacements in a text, by offset. What is not replaced stays as it is, to the letter. */
export class TextPatches {
  readonly #patches: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  /** @param start Offset of the first character to replace. @param end Offset after the last one; equal to `start` to insert. */
  replace(start: number, end: number, text: string): void {
    this.#patches.push({ start, end, text });
  }

  /** The text with everything replaced. Of replacements that overlap the outermost counts, and of equals the first. */
  applyTo(text: string): string {
    const sorted = this.#patches.map((patch, index) => ({ ...patch, index })).sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
    let result = '';
    let at = 0;
    for (const { start, end, text: replacement } of sorted) {
      if (start < at) continue;
      result += text.slice(at, start) + replacement;
      at = end;
    }
    return result + text.slice(at);
  }
}
