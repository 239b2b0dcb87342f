/** Most characters of a passage. */
export const PASSAGE_LENGTH = 200;

/** Text up to where a sentence may end: its marks with what closes after them, or a line break. */
const PART = /[^.!?\n…]*(?:[.!?…]+["'”’)»\]]*|\n+|$)/gu;

/** Cuts a section's text into passages of whole sentences where it can, of at most about {@link PASSAGE_LENGTH} characters. */
export function cutPassages(text: string): string[] {
  const passages: string[] = [];
  let passage = '';
  const flush = (): void => {
    const trimmed = passage.trim();
    if (trimmed !== '') passages.push(trimmed);
    passage = '';
  };
  for (const sentence of sentences(text)) {
    for (const piece of pieces(sentence)) {
      if (passage.length + piece.length > PASSAGE_LENGTH) flush();
      passage += piece;
    }
  }
  flush();
  return passages;
}

function* sentences(text: string): Generator<string> {
  let open = '';
  for (const { 0: part, index } of text.matchAll(PART)) {
    if (part === '') continue;
    open += part;
    // `3.5` and `example.com` go on: a sentence ends before white space only, and after `e.g.` seldom.
    const endsHere = part.endsWith('\n') || /^\s?$/u.test(text.charAt(index + part.length));
    if (endsHere && open.length > 20) {
      yield `${open.replace(/\s+/gu, ' ').trim()} `;
      open = '';
    }
  }
  if (open.trim() !== '') yield `${open.replace(/\s+/gu, ' ').trim()} `;
}

/** A sentence that is too long is cut at the last blank that fits. */
function* pieces(sentence: string): Generator<string> {
  let rest = sentence;
  while (rest.length > PASSAGE_LENGTH) {
    const blank = rest.lastIndexOf(' ', PASSAGE_LENGTH - 1);
    let cut = blank > PASSAGE_LENGTH / 2 ? blank + 1 : PASSAGE_LENGTH;
    // Never through a surrogate pair.
    if (cut < rest.length && /[\uDC00-\uDFFF]/u.test(rest[cut] ?? '') && /[\uD800-\uDBFF]/u.test(rest[cut - 1] ?? '')) cut -= 1;
    yield rest.slice(0, cut);
    rest = rest.slice(cut);
  }
  yield rest;
}
