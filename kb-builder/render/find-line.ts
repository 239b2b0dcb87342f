/** Finds lines of the editor's text by what stands on them, each place once: the third link to a page is found where it is third. */
export class LineFinder {
  readonly #text: string;
  readonly #lineStarts: number[] = [0];
  readonly #next = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** Line (1 is the first) of the next place where one of the texts stands; 1 when none does. */
  next(...wanted: readonly string[]): number {
    for (const text of wanted) {
      if (text === '') continue;
      const at = this.#text.indexOf(text, this.#next.get(text) ?? 0);
      if (at === -1) continue;
      this.#next.set(text, at + text.length);
      return this.#lineAt(at);
    }
    return this.#firstText();
  }

  /** The line that is longest, where a program-made text usually goes wrong. */
  longest(): number {
    let best = 0;
    let length = -1;
    for (let i = 0; i < this.#lineStarts.length; i += 1) {
      const size = (this.#lineStarts[i + 1] ?? this.#text.length) - this.#lineStarts[i]!;
      if (size > length) [best, length] = [i, size];
    }
    return best + 1;
  }

  #firstText(): number {
    return this.#lineAt(Math.max(0, this.#text.search(/\S/u)));
  }

  #lineAt(position: number): number {
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#lineStarts[middle]! <= position) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
