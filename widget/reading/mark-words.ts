/** More marks than this are noise. */
const MOST_MARKS = 60;

/**
 * Marks the whole words in which an article says what matched the question.
 * @param words As they stand in the result's title and passage. Those of one or two letters are left out.
 */
export function markWords(body: ParentNode & Node, words: readonly string[]): void {
  const wanted = [...new Set(words.map((word) => word.trim().toLocaleLowerCase()).filter((word) => word.length > 2))];
  if (wanted.length === 0) return;
  const pattern = new RegExp(`(?<![\\p{Letter}\\p{Number}])(?:${wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).sort((one, other) => other.length - one.length).join('|')})[\\p{Letter}\\p{Number}]*`, 'giu');
  const texts: Text[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('button, pre, mark, .section-link')) texts.push(walker.currentNode as Text);
  let left = MOST_MARKS;
  for (const text of texts) {
    const places = [...text.data.matchAll(pattern)].slice(0, left);
    left -= places.length;
    // From the end, so that what is cut off does not move the places before it.
    for (const { index, 0: { length } } of places.toReversed()) {
      const rest = text.splitText(index);
      rest.splitText(length);
      const mark = document.createElement('mark');
      rest.replaceWith(mark);
      mark.append(rest);
    }
    if (left === 0) return;
  }
}
