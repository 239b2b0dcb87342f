/** One word of a text, as it is looked up in the index. */
export interface TextWord {
  /** Lower case, NFC, without marks that change nothing (soft hyphens, zero-width characters). */
  readonly word: string;
  /** Where it stands in the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** True for a piece of a joined word that is also given as a whole: `post` of `e-post`. */
  readonly piece: boolean;
}

/** Longest word that is kept; the rest of a longer one is dropped (hashes, base64, keyboards with cats on them). */
export const MAX_WORD_LENGTH = 48;

// Letters, digits and their combining marks; joiners hold pieces of one word together: e-post, pc:n, don't, v2.0.
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*(?:[-‐‑'’ʼ:./_&+@·][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*)*/gu;
const PIECE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D]/gu;
const ASCII_WORD = /^[\x00-\x7f]*$/u; // eslint-disable-line no-control-regex -- the whole of ASCII is meant
// Scripts written without spaces: each pair of neighbouring characters is a word, which needs no dictionary.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const APOSTROPHE = /['’ʼ]/u;
// bank's, and the endings that Norwegians and Danes hang on abbreviations: pc'en, sms'er.
const POSSESSIVE = /['’ʼ](?:s|en|ens|et|ets|er|erne|ene)?$/u;

/**
 * Cuts text into words. The same on every machine: it relies on Unicode properties only, never on the locale of the
 * machine or its dictionaries. Any string is legal.
 */
export function textToWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    const start = match.index;
    if (!ASCII_WORD.test(run) && UNSPACED.test(run)) {
      pushUnspaced(run, start, words);
      continue;
    }
    const pieces = run.match(PIECE);
    if (pieces === null || pieces.length === 1) {
      push(words, run, start, start + run.length, false);
      continue;
    }
    pushJoined(run, start, words);
  }
  return words;
}

/** The form under which a word is looked up. Deterministic and idempotent. */
export function normaliseWord(text: string): string {
  const word = ASCII_WORD.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').normalize('NFC');
  return word.length > MAX_WORD_LENGTH ? word.slice(0, MAX_WORD_LENGTH) : word;
}

function push(words: TextWord[], text: string, start: number, end: number, piece: boolean): void {
  const word = normaliseWord(text);
  if (word.length > 0) words.push({ word, start, end, piece });
}

/**
 * `e-post` is the word `epost` and the piece `post`; `don't` is `dont`; `bank's` is `bank`; `pc:n` is `pcn` and `pc`;
 * `example.com/help` is its pieces only, because nobody types the whole.
 */
function pushJoined(run: string, start: number, words: TextWord[]): void {
  const possessive = run.replace(POSSESSIVE, '');
  if (possessive !== run) {
    for (const inner of textToWords(possessive)) words.push({ ...inner, start: inner.start + start, end: inner.end + start });
    return;
  }
  const joined = run.length <= MAX_WORD_LENGTH && !/[/@&+]/u.test(run);
  if (joined) push(words, run.replace(/[-‐‑'’ʼ:./_&+@·]/gu, ''), start, start + run.length, false);
  const apostropheOnly = APOSTROPHE.test(run) && !/[-‐‑:./_&+@·]/u.test(run);
  if (joined && apostropheOnly) return;
  for (const match of run.matchAll(PIECE)) {
    // A single letter of a joined word means nothing alone: the `e` of e-post, the `n` of pc:n.
    if (joined && match[0].length < 2) continue;
    push(words, match[0], start + match.index, start + match.index + match[0].length, joined);
  }
}

function pushUnspaced(run: string, start: number, words: TextWord[]): void {
  let spaced = '';
  let spacedAt = 0;
  const flush = (end: number): void => {
    if (spaced !== '') push(words, spaced, start + spacedAt, start + end, false);
    spaced = '';
  };
  let at = 0;
  let previous: { text: string; at: number } | undefined;
  let paired = false;
  for (const character of run) {
    if (UNSPACED.test(character)) {
      flush(at);
      if (previous !== undefined) push(words, previous.text + character, start + previous.at, start + at + character.length, false);
      paired = previous !== undefined;
      previous = { text: character, at };
    } else {
      if (previous !== undefined && !paired) push(words, previous.text, start + previous.at, start + at, false);
      previous = undefined;
      paired = false;
      if (/[\p{L}\p{N}\p{M}]/u.test(character)) {
        if (spaced === '') spacedAt = at;
        spaced += character;
      } else flush(at);
    }
    at += character.length;
  }
  flush(at);
  if (previous !== undefined && !paired) push(words, previous.text, start + previous.at, start + at, false);
}
