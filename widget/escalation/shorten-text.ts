/**
 * A text of at most so many characters: cut at the end of a word where one is near, never within a character, and with `…`
 * where something is missing.
 * @param between Where the text is a list, what stands between its entries: whole entries go before words do.
 */
export function shortenText(text: string, most: number, between?: string): string {
  if (text.length <= most) return text;
  const whole = between === undefined ? -1 : text.lastIndexOf(between, most - between.length - 1);
  return whole > 0 ? `${text.slice(0, whole + between!.length).trimEnd()} …`.slice(0, most) : `${endAtWord(text.slice(0, most - 1), text[most - 1] ?? '')}…`;
}

/**
 * A text that was cut, without the piece of a word at its end; unchanged where that would take more than half of it, as in
 * a language without spaces.
 * @param next What came after the cut.
 */
export function endAtWord(cut: string, next: string): string {
  const whole = cut.replace(/[\uD800-\uDBFF]$/u, '');
  if (/^\s?$/u.test(next)) return whole.trimEnd();
  const end = /\s+\S*$/u.exec(whole)?.index ?? -1;
  return (end > whole.length / 2 ? whole.slice(0, end) : whole).trimEnd();
}
