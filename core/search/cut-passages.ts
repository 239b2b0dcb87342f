/** Most characters of a passage. */
export const PASSAGE_LENGTH = 200;

const SENTENCE = /[^.!?\n…]*(?:[.!?…]+(?!\S)["'”’)»\]]*|\n+|[.!?…]|$)/gu;

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
  for (const [part] of text.matchAll(SENTENCE)) {
    if (part === '') continue;
    open += part;
    // `3.5`, `example.com` and `e.g.` go on; a sentence ends before white space.
    if (/[\s.!?…"'”’)»\]]$/u.test(part) && open.length > 20) {
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
